"""Small controls used in several places: a button that shows its key, a field that keeps its letters."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from reviewer.ui.glyphs import draw, split
from reviewer.ui.theme import Theme, Tokens, interface_font, scaled

GAP = 8
CAP_HEIGHT = 18
SIGN = 11
SIGN_GAP = 6
CHIP_SIGN = 9


class KeyButton(QPushButton):
    """A button for an action, with its first key drawn as a key cap."""

    def __init__(
        self,
        action: QAction,
        theme: Theme,
        text: str = "",
        *,
        primary: bool = False,
        plain: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._action = action
        self._theme = theme
        self._own_text = text
        self._short = False
        if primary:
            self.setObjectName("primary")
        elif plain:
            self.setObjectName("plain")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        theme.changed.connect(self._follow)
        self._follow()

    def set_words(self, words: str) -> None:
        """Write something else on the button than its action's name."""
        if words != self._own_text:
            self._own_text = words
            self._follow()

    def shorten(self, *, short: bool) -> None:
        """Show only sign and key, where there is a sign, or all of it."""
        if short != self._short:
            self._short = short
            self._follow()

    def full_width(self) -> int:
        """The width in pixels of the whole label with its key."""
        return self._width(self._words())

    def _words(self) -> str:
        return self._own_text or self._action.iconText()

    def _follow(self) -> None:
        words = self._words()
        sign, _ = split(words)
        self.setText(f"{sign} " if self._short and sign else words)
        self.setToolTip(self._action.toolTip())
        self.setAccessibleName(self._action.text())
        self.setAccessibleDescription(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
        self.updateGeometry()
        self.update()

    def _key(self) -> str:
        keys = self._action.shortcut()
        return "" if keys.isEmpty() else keys.toString(QKeySequence.SequenceFormat.NativeText)

    def _cap_width(self) -> int:
        return cap_width(self._key()) if self._key() else 0

    def sizeHint(self) -> QSize:
        """Room for text and key."""
        return QSize(self._width(self.text()), scaled(30))

    def _width(self, text: str) -> int:
        font = interface_font(13, bold=self.objectName() == "primary")
        cap = self._cap_width()
        sign, words = split(text)
        return (
            QFontMetrics(font).horizontalAdvance(words)
            + (scaled(SIGN) + (scaled(SIGN_GAP) if words else 0) if sign else 0)
            + scaled(24)
            + (cap + scaled(GAP) if cap else 0)
        )

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style's button, then text and key cap."""
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        tokens = self._theme.tokens
        primary = self.objectName() == "primary" and self.isEnabled()
        ink = tokens.on_accent if primary else tokens.ink if self.isEnabled() else tokens.muted
        font = interface_font(13, bold=primary)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        cap = self._cap_width()
        sign, words = split(self.text())
        sign_width = scaled(SIGN) + (scaled(SIGN_GAP) if words else 0) if sign else 0
        text_width = QFontMetrics(font).horizontalAdvance(words)
        left = (self.width() - sign_width - text_width - (cap + scaled(GAP) if cap else 0)) // 2
        if sign:
            draw(
                painter, sign, QRectF(left, (self.height() - scaled(SIGN)) / 2, scaled(SIGN), scaled(SIGN)), ink
            )
        left += sign_width
        painter.drawText(QRect(left, 0, text_width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
        if cap:
            draw_cap(
                painter,
                self._key(),
                left + text_width + scaled(GAP),
                self.height(),
                tokens,
                on_accent=primary,
            )


def cap_width(key: str) -> int:
    """How wide a key cap is."""
    width = QFontMetrics(interface_font(11, bold=True)).horizontalAdvance(key) + scaled(10)
    return max(width, scaled(CAP_HEIGHT))


def draw_cap(
    painter: QPainter, key: str, left: int, height: int, tokens: Tokens, *, on_accent: bool = False
) -> None:
    """Draw a key cap in the middle of ``height``."""
    size = scaled(CAP_HEIGHT)
    place = QRect(left, (height - size) // 2, cap_width(key), size)
    painter.setPen(QColor(tokens.on_accent if on_accent else tokens.line))
    painter.setBrush(Qt.BrushStyle.NoBrush if on_accent else QColor(tokens.hover))
    painter.drawRoundedRect(place, scaled(4), scaled(4))
    painter.setFont(interface_font(11, bold=True))
    painter.setPen(QColor(tokens.on_accent if on_accent else tokens.muted))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, key)


class Chip(QPushButton):
    """A filter that is on or off, with a state's sign before its count."""

    def __init__(self, sign: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self.setCheckable(True)
        self._sign = sign
        self._theme = theme

    def sizeHint(self) -> QSize:
        """Room for sign and words."""
        words = QFontMetrics(interface_font(12)).horizontalAdvance(self.text())
        return QSize(words + scaled(22) + (scaled(CHIP_SIGN) + scaled(5) if self._sign else 0), scaled(24))

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style's ground, then sign and words."""
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        tokens = self._theme.tokens
        ink = tokens.ground if self.isChecked() else tokens.ink
        painter.setFont(interface_font(12))
        width = QFontMetrics(painter.font()).horizontalAdvance(self.text())
        sign = scaled(CHIP_SIGN)
        gap = scaled(5)
        left = (self.width() - width - (sign + gap if self._sign else 0)) // 2
        if self._sign:
            draw(painter, self._sign, QRectF(left, (self.height() - sign) / 2, sign, sign), ink)
            left += sign + gap
        painter.setPen(QColor(ink))
        painter.drawText(QRect(left, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())


class Choice(QComboBox):
    """A choice in a form: letters look for an entry and are not taken for single-letter keys.

    What is chosen is cut with an ellipsis where its room is short; the whole of it is its tip then.
    """

    _label: QLabel | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style's field, with as much of the words as it has room for."""
        del event
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width()
        words, shown = self.currentText(), self.cut_to(room)
        option.currentText = shown  # type: ignore[attr-defined]  the stubs leave it out
        tip = words if shown != words else ""
        if self.toolTip() != tip:
            self.setToolTip(tip)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def cut_to(self, room: int) -> str:
        """What is chosen in so many pixels."""
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def event(self, event: QEvent) -> bool:
        """Keep printable keys."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
            if plain and event.text().strip():
                event.accept()
                return True
        elif event.type() is QEvent.Type.ParentChange and self._label is not None:
            self._label.setParent(self.parentWidget())
        return super().event(event)

    def name_for_readers(self, words: str) -> None:
        """Name it where no label is seen beside it: Qt tells readers of a label, and of no other name."""
        self.setAccessibleName(words)
        self._label = QLabel(words, self.parentWidget())
        self._label.setBuddy(self)
        self._label.hide()


class InkLabel(QLabel):
    """A word whose colour changes often: it is drawn in it, for a style sheet would be worked out each time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strong")
        self._ink = ""

    def say(self, words: str, ink: str) -> None:
        """Show words in a colour."""
        self._ink = ink
        self.setText(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them."""
        del event
        painter = QPainter(self)
        painter.setPen(QColor(self._ink))
        painter.drawText(self.contentsRect(), Qt.AlignmentFlag.AlignVCenter, self.text())


class ElidedLabel(QLabel):
    """A line that is cut with an ellipsis where its room is short; the whole of it is its tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._whole = ""
        self.setText(text)

    @property
    def whole(self) -> str:
        """The line uncut."""
        return self._whole

    def setText(self, text: str) -> None:
        """Show a line."""
        self._whole = " ".join(text.split())
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut it for its new room."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = max(self.width() - self.contentsMargins().left() - self.contentsMargins().right() - 2, 8)
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, room)
        super().setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")
        self.setAccessibleName(self._whole)
