"""The strip at the text's right edge: where claims stand in the article, and in what state."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reviewer.domain.claim import State
from reviewer.ui.desk import Desk
from reviewer.ui.source_view import SourceView
from reviewer.ui.theme import Theme
from reviewer.ui.wording import claim_value, state_word

WIDTH = 16
TOP = 8
REACH = 7
ORDER = (
    State.REJECTED,
    State.CONFIRMED,
    State.CORRECTED,
    State.PENDING,
)  # later ones are drawn over earlier ones


class DensityStrip(QWidget):
    """A mark a claim, in its state's colour and shape: pending the full width, decided ones narrower.

    The grey part is what the text shows now. A click on a mark goes to its claim, elsewhere to that place.
    """

    def __init__(self, desk: Desk, view: SourceView, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = view
        self._theme = theme
        self.setAccessibleName(self.tr("Where claims stand in the article"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        for signal in (
            desk.claims_changed,
            desk.shown_changed,
            desk.current_changed,
            view.scrolled,
            view.filled,
        ):
            signal.connect(self._redraw)
        theme.changed.connect(self.update)

    def _redraw(self) -> None:
        self.update()

    def sizeHint(self) -> QSize:
        """Narrow, and as tall as there is room."""
        return QSize(WIDTH, 100)

    def y_of(self, position: int) -> float:
        """Where a document position stands on the strip."""
        return TOP + (self.height() - 2 * TOP) * position / max(self._view.positions.units, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the part in view, then the marks, one a row of pixels and state at most."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.ground))
        painter.fillRect(QRectF(0, 0, 1, self.height()), QColor(tokens.line))
        if self._desk.article is None:
            return
        first, last = self._view.visible_range()
        top, bottom = self.y_of(first), self.y_of(last)
        painter.fillRect(QRectF(1, top, WIDTH, max(bottom - top, 14)), QColor(tokens.selected))
        rows: dict[State, set[int]] = {state: set() for state in State}
        for claim in self._desk.claims:
            mark = self._view.marks.of(claim.id)
            if mark is not None:
                rows[claim.state].add(round(self.y_of(mark.start)))
        for state in ORDER:
            colour = QColor(tokens.marks[state].ink)
            for y in rows[state]:
                self._mark(painter, state, y, colour)
        current = self._desk.current
        mark = self._view.marks.of(current.id) if current else None
        if mark is not None:
            painter.setPen(QColor(tokens.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(1.5, round(self.y_of(mark.start)) - 4.5, WIDTH - 3, 9), 2, 2)

    @staticmethod
    def _mark(painter: QPainter, state: State, y: int, colour: QColor) -> None:
        if state is State.CORRECTED:
            painter.fillRect(QRectF(4, y - 2, 8, 1.5), colour)
            painter.fillRect(QRectF(4, y + 0.5, 8, 1.5), colour)
        elif state is State.REJECTED:
            painter.fillRect(QRectF(4, y - 2, 3, 4), colour)
            painter.fillRect(QRectF(9, y - 2, 3, 4), colour)
        elif state is State.PENDING:
            painter.fillRect(QRectF(3, y - 2, 10, 4), colour)
        else:
            painter.fillRect(QRectF(5, y - 2, 6, 4), colour)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the claim under the pointer, or to that place."""
        claim_id = self._near(event.position().y())
        if claim_id is not None:
            self._desk.select(claim_id)
        else:
            self._scroll_to(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the text along; without a button say what stands here."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._scroll_to(event.position().y())
            return
        claim = self._desk.claim(self._near(event.position().y()) or "")
        if claim is not None and self._desk.article is not None:
            words = f"{state_word(claim.state)}: {claim_value(claim, self._desk.article.text)}"
            QToolTip.showText(event.globalPosition().toPoint(), words, self)

    def _near(self, y: float) -> str | None:
        found = [
            (abs(self.y_of(mark.start) - y), claim.id)
            for claim in self._desk.claims
            if (mark := self._view.marks.of(claim.id)) is not None
        ]
        distance, claim_id = min(found, default=(float("inf"), ""))
        return claim_id if distance <= REACH else None

    def _scroll_to(self, y: float) -> None:
        share = min(max((y - TOP) / max(self.height() - 2 * TOP, 1), 0), 1)
        scroll = self._view.verticalScrollBar()
        scroll.setValue(int(share * (scroll.maximum() + scroll.pageStep()) - scroll.pageStep() / 2))
