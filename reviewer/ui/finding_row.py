"""One finding in a list: what it says, the figures it rests on, and what can be done about it."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from reviewer.domain.finding import Result
from reviewer.ui.desk import Desk
from reviewer.ui.figure_links import FigureLinks, link_button
from reviewer.ui.finding_groups import FindingGroup
from reviewer.ui.glyphs import draw
from reviewer.ui.lengths import keep_margins, keep_spacing
from reviewer.ui.roles import give_role
from reviewer.ui.theme import Theme, Tokens, scaled
from reviewer.ui.translation import spoken
from reviewer.ui.wording import result_sign, result_word

SIGN = 14


def result_colour(result: Result, tokens: Tokens) -> str:
    """The ink of a result: as confirmed, as pending, as trouble."""
    from reviewer.domain.claim import State

    return {
        Result.AGREES: tokens.marks[State.CONFIRMED].ink,
        Result.CANNOT_TELL: tokens.marks[State.PENDING].ink,
        Result.DISAGREES: tokens.trouble,
    }[result]


class ResultSign(QWidget):
    """The sign of a result."""

    def __init__(self, result: Result, theme: Theme) -> None:
        super().__init__()
        self._result = result
        self._theme = theme
        self._faded = False
        self.setFixedSize(QSize(scaled(SIGN) + 4, scaled(SIGN) + 4))

    def show_result(self, result: Result, *, faded: bool) -> None:
        """Show another one."""
        self._result, self._faded = result, faded
        self.setToolTip(result_word(result))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        tokens = self._theme.tokens
        colour = tokens.muted if self._faded else result_colour(self._result, tokens)
        draw(QPainter(self), result_sign(self._result), QRectF(2, 3, scaled(SIGN), scaled(SIGN) - 2), colour)


class FindingRow(QWidget):
    """A click, Enter or Space shows the figures in the text; the links go to one of them each.

    A row is made once and shows one finding after another: to make its controls anew takes longer than a frame.
    """

    chosen = Signal(object)  # the finding
    gone_to = Signal(object, str)  # the finding, the claim's id
    put_aside = Signal(object, str)  # the findings that say the same, the reason
    taken_back = Signal(object)  # those findings

    def __init__(self, group: FindingGroup, reason: str | None, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self.group, self.finding = group, group.first
        self._reason = reason
        self.setObjectName("finding")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        give_role(self, QAccessible.Role.Button, lambda: self.chosen.emit(self.finding))
        self.setAccessibleDescription(self.tr("Enter shows the figures in the text"))
        self._sign = ResultSign(group.result, theme)
        self.message, self._why = self._sentence(), self._sentence()
        self._why.setObjectName("muted")
        self.action = link_button()
        self.figures, self.also = FigureLinks(desk), FigureLinks(desk, self.tr("The same at:"))
        self.action.clicked.connect(self._act)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Why is this fine?"))
        self.field.setAccessibleName(self.tr("Why this finding is fine"))
        self.field.returnPressed.connect(self._answer)
        self.field.installEventFilter(self)
        line = QHBoxLayout()
        keep_spacing(line, 2)
        line.addWidget(self.figures, 1)
        line.addWidget(self.action)
        words = QVBoxLayout()
        keep_spacing(words, 1)
        words.addWidget(self.message)
        words.addWidget(self._why)
        words.addWidget(self.also)
        words.addLayout(line)
        words.addWidget(self.field)
        row = QHBoxLayout(self)
        keep_margins(row, 14, 6, 12, 5)
        keep_spacing(row, 8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for links in (self.figures, self.also):
            links.gone_to.connect(self._go_to)
        self.show_group(group, reason)

    def show_group(self, group: FindingGroup, reason: str | None) -> None:
        """Show a finding, with the reason why it was put aside where it was."""
        self.group, self.finding, self._reason = group, group.first, reason
        finding = group.first
        aside = reason is not None
        self.setAccessibleName(f"{result_word(finding.result)}: {spoken(finding.message)}")
        self._sign.show_result(finding.result, faded=aside)
        self.message.setText(spoken(finding.message))
        if self.message.objectName() != ("muted" if aside else ""):
            self.message.setObjectName("muted" if aside else "")
            self.message.style().polish(self.message)
        self._why.setText(self.tr("Put aside: {0}").format(reason) if aside else "")
        self._why.setVisible(aside)
        alike = bool(group.also)
        self.figures.show_claims(finding.claims, lines=alike)
        self.also.show_claims(group.also, lines=alike)
        self.also.setVisible(alike)
        self.action.setText(self.tr("Take back") if aside else self.tr("This is fine…"))
        self.action.setToolTip(
            "" if aside else self.tr("Put the finding aside with a reason, which stays in the record")
        )
        # What agrees is fine by itself.
        self.action.setVisible(aside or finding.result is not Result.AGREES)
        self.field.clear()
        self.field.hide()

    @staticmethod
    def _sentence() -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setMinimumSize(1, 1)  # its height follows from its width; its own hint is for another one
        return label

    def _go_to(self, claim_id: str) -> None:
        self.gone_to.emit(self.finding, claim_id)

    def _act(self) -> None:
        if self._reason is None:
            self.ask()
        else:
            self.taken_back.emit(self.group.findings)

    def light(self, *, lit: bool) -> None:
        """Show whether this is the finding looked at."""
        if bool(self.property("lit")) != lit:
            self.setProperty("lit", lit)
            self.style().polish(self)

    def ask(self) -> None:
        """Ask why the finding is fine."""
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self) -> None:
        reason = " ".join(self.field.text().split())
        if reason:
            self.put_aside.emit(self.group.findings, reason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the field takes the question back."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if watched is self.field and event.key() == Qt.Key.Key_Escape:
            self.field.clear()
            self.field.hide()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Show the figures."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(self.finding)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space show the figures."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.finding)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys go."""
        super().focusInEvent(event)
        self.update()
