"""One finding in a list: what it says, the figures it rests on, and what can be done about it."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reviewer.domain.finding import Finding, Result
from reviewer.ui.desk import Desk
from reviewer.ui.glyphs import draw
from reviewer.ui.theme import Theme, Tokens, scaled
from reviewer.ui.wording import claim_value, result_sign, result_word

SIGN = 14
MOST_FIGURES = 6  # linked from a row; a total of fifty parts is looked at in the text


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

    def __init__(self, result: Result, theme: Theme, *, faded: bool) -> None:
        super().__init__()
        self._result = result
        self._theme = theme
        self._faded = faded
        self.setToolTip(result_word(result))
        self.setFixedSize(QSize(scaled(SIGN) + 4, scaled(SIGN) + 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        tokens = self._theme.tokens
        colour = tokens.muted if self._faded else result_colour(self._result, tokens)
        draw(QPainter(self), result_sign(self._result), QRectF(2, 3, scaled(SIGN), scaled(SIGN) - 2), colour)


class FindingRow(QWidget):
    """A click, Enter or Space shows the figures in the text; the links go to one of them each."""

    chosen = Signal(object)  # the finding
    gone_to = Signal(object, str)  # the finding, the claim's id
    put_aside = Signal(object, str)  # the finding, the reason
    taken_back = Signal(object)

    def __init__(self, finding: Finding, reason: str | None, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self.finding = finding
        self._reason = reason
        self._theme = theme
        self.setObjectName("finding")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{result_word(finding.result)}: {finding.message}")
        self.setAccessibleDescription(self.tr("Enter shows the figures in the text"))
        self.message = QLabel(finding.message)
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setObjectName("muted" if reason is not None else "")
        self.message.setMinimumSize(1, 1)  # its height follows from its width; its own hint is for another one
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.message)
        if reason is not None:
            why = QLabel(self.tr("Put aside: {0}").format(reason))
            why.setObjectName("muted")
            why.setWordWrap(True)
            why.setMinimumSize(1, 1)
            why.setTextFormat(Qt.TextFormat.PlainText)
            words.addWidget(why)
        words.addLayout(self._links(desk))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Why is this fine?"))
        self.field.setAccessibleName(self.tr("Why this finding is fine"))
        self.field.returnPressed.connect(self._answer)
        self.field.installEventFilter(self)
        self.field.hide()
        words.addWidget(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 12, 5)
        row.setSpacing(8)
        row.addWidget(ResultSign(finding.result, theme, faded=reason is not None), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def _links(self, desk: Desk) -> QHBoxLayout:
        """The figures, as far as they fit, and what to do about the finding."""
        row = QHBoxLayout()
        row.setSpacing(2)
        article = desk.article
        shown = [claim for claim_id in self.finding.claims if (claim := desk.claim(claim_id)) is not None]
        for claim in shown[:MOST_FIGURES]:
            button = self._link(claim_value(claim, article.text if article else ""))
            button.setAccessibleName(
                self.tr("Show {0} {1} in the text").format(button.text(), claim.reading.subject or "")
            )
            button.setToolTip(button.accessibleName())
            button.clicked.connect(lambda _=False, claim=claim: self.gone_to.emit(self.finding, claim.id))
            row.addWidget(button)
        row.addStretch(1)
        if self._reason is not None:
            self.action = self._link(self.tr("Take back"))
            self.action.clicked.connect(lambda: self.taken_back.emit(self.finding))
        else:
            self.action = self._link(self.tr("This is fine…"))
            self.action.setToolTip(self.tr("Put the finding aside with a reason, which stays in the record"))
            self.action.clicked.connect(self.ask)
        row.addWidget(self.action)
        return row

    @staticmethod
    def _link(words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName("link")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button

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
            self.put_aside.emit(self.finding, reason)

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
