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
    put_aside = Signal(object, str)  # the finding, the reason
    taken_back = Signal(object)

    def __init__(self, finding: Finding, reason: str | None, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self.finding = finding
        self._reason = reason
        self._desk = desk
        self._links: list[QPushButton] = []
        self._claims: list[str] = []  # where the links go
        self.setObjectName("finding")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(self.tr("Enter shows the figures in the text"))
        self._sign = ResultSign(finding.result, theme)
        self.message, self._why = self._sentence(), self._sentence()
        self._why.setObjectName("muted")
        self.action = self._link()
        self.action.clicked.connect(self._act)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Why is this fine?"))
        self.field.setAccessibleName(self.tr("Why this finding is fine"))
        self.field.returnPressed.connect(self._answer)
        self.field.installEventFilter(self)
        self._line = QHBoxLayout()
        self._line.setSpacing(2)
        self._line.addStretch(1)
        self._line.addWidget(self.action)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.message)
        words.addWidget(self._why)
        words.addLayout(self._line)
        words.addWidget(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 12, 5)
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.show_finding(finding, reason)

    def show_finding(self, finding: Finding, reason: str | None) -> None:
        """Show a finding, with the reason why it was put aside where it was."""
        self.finding, self._reason = finding, reason
        aside = reason is not None
        self.setAccessibleName(f"{result_word(finding.result)}: {finding.message}")
        self._sign.show_result(finding.result, faded=aside)
        self.message.setText(finding.message)
        if self.message.objectName() != ("muted" if aside else ""):
            self.message.setObjectName("muted" if aside else "")
            self.message.style().polish(self.message)
        self._why.setText(self.tr("Put aside: {0}").format(reason) if aside else "")
        self._why.setVisible(aside)
        self._show_links()
        self.action.setText(self.tr("Take back") if aside else self.tr("This is fine…"))
        self.action.setToolTip(
            "" if aside else self.tr("Put the finding aside with a reason, which stays in the record")
        )
        self.field.clear()
        self.field.hide()

    def _show_links(self) -> None:
        """The figures, as far as they fit."""
        article = self._desk.article
        claims = [claim for one in self.finding.claims if (claim := self._desk.claim(one)) is not None]
        self._claims = [claim.id for claim in claims[:MOST_FIGURES]]
        while len(self._links) < len(self._claims):
            link, place = self._link(), len(self._links)
            link.clicked.connect(lambda _=False, place=place: self._go_to(place))
            self._line.insertWidget(place, link)
            self._links.append(link)
        for link, claim in zip(self._links, claims, strict=False):
            link.setText(claim_value(claim, article.text if article else ""))
            link.setAccessibleName(
                self.tr("Show {0} {1} in the text").format(link.text(), claim.reading.subject or "")
            )
            link.setToolTip(link.accessibleName())
        for place, link in enumerate(self._links):
            link.setVisible(place < len(self._claims))

    @staticmethod
    def _sentence() -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setMinimumSize(1, 1)  # its height follows from its width; its own hint is for another one
        return label

    @staticmethod
    def _link() -> QPushButton:
        button = QPushButton()
        button.setObjectName("link")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button

    def _go_to(self, place: int) -> None:
        self.gone_to.emit(self.finding, self._claims[place])

    def _act(self) -> None:
        if self._reason is None:
            self.ask()
        else:
            self.taken_back.emit(self.finding)

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
