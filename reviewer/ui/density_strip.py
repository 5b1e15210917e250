"""The strip at the text's right edge: where claims stand in the article and in what state."""

from bisect import bisect_left

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reviewer.domain.claim import Claim, State
from reviewer.ui.density_rows import DensityRows
from reviewer.ui.desk import Desk
from reviewer.ui.roles import give_role
from reviewer.ui.source_marks import Mark, Spots
from reviewer.ui.source_view import SourceView
from reviewer.ui.theme import Theme
from reviewer.ui.wording import claim_value, state_word

WIDTH = 16
TOP = 8
REACH = 7
MARK = 3  # no mark is higher than twice this, in pixels
ORDER = (
    State.REJECTED,
    State.CONFIRMED,
    State.CORRECTED,
    State.PENDING,
)  # later ones are drawn over earlier ones


class DensityStrip(QWidget):
    """A mark a claim, in its state's colour and shape: pending the full width, decided ones narrower.

    Uncovered numbers are dots at the left edge, places that hold the words looked for lines at the right. The
    grey part is what the text shows now. A click on a mark goes to its claim, elsewhere to that place.
    """

    def __init__(self, desk: Desk, view: SourceView, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = view
        self._theme = theme
        self._rows = DensityRows()
        self._picture: QPixmap | None = None
        self._laid = False  # whether the rows are those of the claims
        self._stale: set[int] = set()  # rows whose marks have changed since they were drawn
        self._marks: list[Mark] = []
        self._dots: set[int] = set()
        self._lines: set[int] = set()
        self._uncovered = Spots((), view.positions)
        self._hits = Spots((), view.positions)
        give_role(self, QAccessible.Role.Graphic)
        self.setAccessibleName(self.tr("Where claims stand in the article"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        view.remarked.connect(self._move)
        desk.claims_changed.connect(self._claims_changed)
        for signal in (desk.current_changed, view.scrolled, view.filled):
            signal.connect(self._redraw)
        theme.changed.connect(self._move)

    def _redraw(self) -> None:
        self.update()

    def _move(self) -> None:
        """Everything stands elsewhere; where, is worked out when it is drawn."""
        self._laid, self._picture = False, None
        self.update()

    def _lay(self) -> None:
        self._laid = True
        self._marks = list(self._view.marks)
        per_unit = self.y_of(1) - TOP  # there may be tens of thousands of places
        rows = {mark.claim_id: round(TOP + per_unit * mark.start) for mark in self._marks}
        self._rows.lay(self._desk.claims, lambda claim: rows.get(claim.id))
        self._dots = {round(TOP + per_unit * start) for start, _ in self._uncovered.stretches}
        self._lines = {round(TOP + per_unit * start) for start, _ in self._hits.stretches}

    def _claims_changed(self, ids: frozenset[str]) -> None:
        if not self._laid:
            return
        for claim_id in ids:
            claim = self._desk.claim(claim_id)
            if claim is not None:
                self._stale |= self._rows.take(claim, self._row_of(claim))
        self.update()

    def show_uncovered(self, spots: Spots) -> None:
        """Show where numbers stand that nobody has looked at."""
        self._uncovered = spots
        self._move()

    def show_hits(self, spots: Spots) -> None:
        """Show where the words looked for stand."""
        self._hits = spots
        self._move()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows of pixels are others now."""
        super().resizeEvent(event)
        self._move()

    def sizeHint(self) -> QSize:
        """Narrow, and as tall as there is room."""
        return QSize(WIDTH, 100)

    def y_of(self, position: int) -> float:
        """Where a document position stands on the strip."""
        return TOP + (self.height() - 2 * TOP) * position / max(self._view.positions.units, 1)

    def _row(self, position: int) -> int:
        return round(self.y_of(position))

    def _row_of(self, claim: Claim) -> int | None:
        mark = self._view.marks.of(claim.id)
        return self._row(mark.start) if mark is not None else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the part in view, then the marks, one a row of pixels and state at most."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.ground))
        painter.fillRect(QRectF(0, 0, 1, self.height()), QColor(tokens.line))
        if self._desk.article is None:
            return
        if not self._laid:
            self._lay()
        first, last = self._view.visible_range()
        top, bottom = self.y_of(first), self.y_of(last)
        painter.fillRect(QRectF(1, top, WIDTH, max(bottom - top, 14)), QColor(tokens.selected))
        for y in self._lines:
            painter.fillRect(QRectF(WIDTH - 4, y - 1, 4, 2), QColor(tokens.accent))
        painter.drawPixmap(0, 0, self._drawn())
        for y in self._dots:
            painter.fillRect(QRectF(2, y - 1, 2, 2), QColor(tokens.ink))
        current = self._desk.current
        mark = self._view.marks.of(current.id) if current else None
        if mark is not None:
            painter.setPen(QPen(QColor(tokens.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(1.5, self._row(mark.start) - 4.5, WIDTH - 3, 9), 2, 2)

    def _drawn(self) -> QPixmap:
        """The claims' marks, drawn once; where one changes only its rows are drawn again."""
        ratio = self.devicePixelRatioF()
        if self._picture is None:
            self._picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            self._draw(painter, range(self.height()))
            painter.end()
        elif self._stale:
            painter = QPainter(self._picture)
            for row in self._stale:
                self._draw_again(painter, row)
            painter.end()
        self._stale.clear()
        return self._picture

    def _draw_again(self, painter: QPainter, row: int) -> None:
        band = QRectF(0, row - MARK, self.width(), 2 * MARK)
        painter.setClipRect(band)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(band, Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        self._draw(painter, range(row - 2 * MARK, row + 2 * MARK + 1))

    def _draw(self, painter: QPainter, part: range) -> None:
        for state in ORDER:
            colour, rows = QColor(self._theme.tokens.marks[state].ink), self._rows.rows[state]
            for y in part:
                if y in rows:
                    self._mark(painter, state, y, colour)

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
        """Drag the text along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._scroll_to(event.position().y())

    def event(self, event: QEvent) -> bool:
        """Say what stands where the pointer rests."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._say(event.pos(), event.globalPos())
            return True
        return super().event(event)

    def _say(self, place: QPoint, at: QPoint) -> None:
        claim = self._desk.claim(self._near(place.y()) or "")
        if claim is not None and self._desk.article is not None:
            words = f"{state_word(claim.state)}: {claim_value(claim, self._desk.article.text)}"
            QToolTip.showText(at, words, self)
        else:
            QToolTip.hideText()

    def _near(self, y: float) -> str | None:
        """The claim nearest to a height, where one stands within reach: marks are sorted by place."""
        if not self._laid:
            self._lay()
        place = bisect_left(self._marks, y, key=lambda mark: self.y_of(mark.start))
        near = self._marks[max(place - 1, 0) : place + 1]
        found = min(near, key=lambda mark: abs(self.y_of(mark.start) - y), default=None)
        return found.claim_id if found is not None and abs(self.y_of(found.start) - y) <= REACH else None

    def _scroll_to(self, y: float) -> None:
        share = min(max((y - TOP) / max(self.height() - 2 * TOP, 1), 0), 1)
        scroll = self._view.verticalScrollBar()
        scroll.setValue(int(share * (scroll.maximum() + scroll.pageStep()) - scroll.pageStep() / 2))
