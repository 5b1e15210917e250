"""The verdict on a claim: the desk's scale from best to worst, a digit a step, a sentence for the reader."""

from functools import partial

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QVBoxLayout, QWidget

from reviewer.domain.verdict import DEFAULT_SCALE, Scale, Verdict
from reviewer.ui.lengths import keep_margins, keep_spacing
from reviewer.ui.roles import give_role
from reviewer.ui.theme import Theme, interface_font, scaled

HEIGHT = 27
CAP = 18
MOST_KEYS = 9


class StepButton(QAbstractButton):
    """One step of the scale: its digit, its name, filled where it is the verdict."""

    def __init__(self, number: int, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digit = str(number) if number <= MOST_KEYS else ""
        self._theme = theme
        self.setCheckable(True)
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            self.tr("Step {0} of the scale; choose it again to take it back").format(number)
        )
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Room for digit and name."""
        return QSize(
            QFontMetrics(interface_font(13, bold=True)).horizontalAdvance(self.text()) + scaled(48),
            scaled(HEIGHT),
        )

    def minimumSizeHint(self) -> QSize:
        """A long name is cut with an ellipsis rather than pushing the others away."""
        return QSize(scaled(90), scaled(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, digit in its cap, name."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        checked = self.isChecked()
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if checked or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.ink if checked else tokens.hover))
            painter.drawRoundedRect(place, 6, 6)
        ink = tokens.ground if checked else tokens.ink if self.isEnabled() else tokens.muted
        side = scaled(CAP)
        cap = QRectF(scaled(7), (self.height() - side) / 2, side, side)
        if self._digit:
            painter.setPen(QPen(QColor(ink if checked else tokens.line), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush if checked else QColor(tokens.hover))
            painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setFont(interface_font(11, bold=True))
            painter.setPen(QColor(ink if checked else tokens.muted))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._digit)
        font = interface_font(13, bold=checked)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        room = QRect(scaled(16) + side, 0, self.width() - scaled(24) - side, self.height())
        words = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


class ScaleBox(QWidget):
    """The steps, one under the other. With the focus here a digit chooses, the arrows move, 0 takes back."""

    chosen = Signal(str)  # the step's key; empty where the verdict is taken back

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale: Scale | None = None
        self._buttons: list[StepButton] = []
        self._layout = QVBoxLayout(self)
        keep_margins(self._layout, 3, 3, 3, 3)
        keep_spacing(self._layout, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        give_role(self, QAccessible.Role.Grouping)
        self.setAccessibleName(self.tr("Verdict"))
        theme.changed.connect(self.update)

    @property
    def buttons(self) -> tuple[StepButton, ...]:
        """The steps from best to worst."""
        return tuple(self._buttons)

    def show_scale(self, scale: Scale, step: str | None) -> None:
        """Show the scale with a step chosen, or none."""
        if scale != self._scale:
            for button in self._buttons:
                self._layout.removeWidget(button)
                button.deleteLater()
            self._scale = scale
            self._buttons = [
                StepButton(number, one.name, self._theme) for number, one in enumerate(scale.steps, start=1)
            ]
            for place, button in enumerate(self._buttons):
                button.clicked.connect(partial(self._clicked, place))
                self._layout.addWidget(button)
        chosen = None
        for button, one in zip(self._buttons, scale.steps, strict=True):
            button.setChecked(one.key == step)
            chosen = one.name if one.key == step else chosen
        last = min(len(self._buttons), MOST_KEYS)
        given = self.tr("Given: {0}.").format(chosen) if chosen else self.tr("None given.")
        keys = self.tr("Keys 1 to {0} choose a step, 0 takes the verdict back.").format(last)
        self.setAccessibleDescription(f"{given} {keys}")

    def event(self, event: QEvent) -> bool:
        """Keep the digits and the arrows."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._means(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses; up and down go to the next better or worse one."""
        if not self._means(event):
            super().keyPressEvent(event)
            return
        key = event.key()
        if key == Qt.Key.Key_0:
            self._choose(None)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            at = next((place for place, button in enumerate(self._buttons) if button.isChecked()), None)
            by = 1 if key == Qt.Key.Key_Down else -1
            start = -1 if by > 0 else len(self._buttons)
            place = (start if at is None else at) + by
            if 0 <= place < len(self._buttons):
                self._choose(place)
        else:
            place = key - Qt.Key.Key_1
            if not self._buttons[place].isChecked():
                self._choose(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        self.update()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ring around the scale while keys choose on it."""
        del event
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.tokens.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)

    def _means(self, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers != Qt.KeyboardModifier.NoModifier:
            return False
        key = event.key()
        last = Qt.Key.Key_1 + min(len(self._buttons), MOST_KEYS)
        digit = key == Qt.Key.Key_0 or Qt.Key.Key_1 <= key < last
        return digit or key in (Qt.Key.Key_Up, Qt.Key.Key_Down)

    def _clicked(self, place: int) -> None:
        self._choose(place if self._buttons[place].isChecked() else None)

    def _choose(self, place: int | None) -> None:
        if self._scale is not None:
            self.chosen.emit("" if place is None else self._scale.steps[place].key)


class VerdictBar(QWidget):
    """The scale and the summary under it. It shows what is on record and asks for changes."""

    chosen = Signal(str)  # the step's key; empty where the verdict is taken back
    summarised = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inside")
        self._verdict: Verdict | None = None
        heading = QLabel(self.tr("VERDICT"))
        heading.setObjectName("heading")
        self.steps = ScaleBox(theme)
        self.steps.chosen.connect(self.chosen)
        self.summary = QLineEdit()
        self.summary.setPlaceholderText(self.tr("Why, in a sentence"))
        self.summary.setAccessibleName(self.tr("Summary of the verdict"))
        self.summary.setAccessibleDescription(self.tr("A sentence for the reader; Enter saves it"))
        self.summary.editingFinished.connect(self._summarised)
        self.word = QLabel()
        self.word.setObjectName("muted")
        self.word.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        keep_spacing(layout, 6)
        layout.addWidget(heading)
        layout.addWidget(self.steps)
        layout.addWidget(self.summary)
        layout.addWidget(self.word)
        layout.addStretch()
        self.show_verdict(DEFAULT_SCALE, None, evidence=0)

    def show_verdict(self, scale: Scale, verdict: Verdict | None, *, evidence: int) -> None:
        """Show a claim's verdict, and whether anything supports it."""
        fresh = verdict != self._verdict
        self._verdict = verdict
        self.steps.show_scale(scale, verdict.step if verdict else None)
        if fresh or not self.summary.hasFocus():
            self.summary.setText((verdict.summary or "") if verdict else "")
            self.summary.setCursorPosition(0)
        self.summary.setEnabled(verdict is not None)
        if verdict is None:
            words = ""
        elif scale.find(verdict.step) is None:
            words = self.tr("Given as “{0}”, which is no longer on the desk's scale.").format(verdict.step)
        elif not evidence:
            words = self.tr("Without evidence: exports will say so.")
        else:
            words = ""
        self.word.setText(words)
        self.word.setVisible(bool(words))

    def keep(self) -> None:
        """Save what is typed in the summary now."""
        self._summarised()

    def _summarised(self) -> None:
        if self.summary.isModified():
            self.summary.setModified(False)
            self.summarised.emit(self.summary.text().strip())
