"""Small controls used in several places: a button that shows its key, a field that keeps its letters."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QPushButton, QStyle, QStyleOptionButton, QWidget

from reviewer.ui.theme import Theme, interface_font

GAP = 8
CAP_HEIGHT = 18


class KeyButton(QPushButton):
    """A button for an action, with its first key drawn as a key cap."""

    def __init__(
        self, action: QAction, theme: Theme, text: str = "", *, primary: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._action = action
        self._theme = theme
        self._own_text = text
        if primary:
            self.setObjectName("primary")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        theme.changed.connect(self.update)
        self._follow()

    def _follow(self) -> None:
        self.setText(self._own_text or self._action.iconText())
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
        key = self._key()
        return max(QFontMetrics(interface_font(11, bold=True)).horizontalAdvance(key) + 10, CAP_HEIGHT) if key else 0

    def sizeHint(self) -> QSize:
        """Room for text and key."""
        font = interface_font(13, bold=self.objectName() == "primary")
        cap = self._cap_width()
        width = QFontMetrics(font).horizontalAdvance(self.text()) + 24 + (cap + GAP if cap else 0)
        return QSize(width, 30)

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
        text_width = QFontMetrics(font).horizontalAdvance(self.text())
        left = (self.width() - text_width - (cap + GAP if cap else 0)) // 2
        painter.drawText(QRect(left, 0, text_width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        if cap:
            place = QRect(left + text_width + GAP, (self.height() - CAP_HEIGHT) // 2, cap, CAP_HEIGHT)
            painter.setPen(QColor(ink if primary else tokens.line))
            painter.setBrush(Qt.BrushStyle.NoBrush if primary else QColor(tokens.hover))
            painter.drawRoundedRect(place, 4, 4)
            painter.setFont(interface_font(11, bold=True))
            painter.setPen(QColor(ink if primary else tokens.muted))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._key())


class Choice(QComboBox):
    """A choice in a form: letters look for an entry and are not taken for single-letter keys."""

    def event(self, event: QEvent) -> bool:
        """Keep printable keys."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
            if plain and event.text().strip():
                event.accept()
                return True
        return super().event(event)
