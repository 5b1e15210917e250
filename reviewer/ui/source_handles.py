"""Handles at the ends of the current claim's span, to be dragged word by word or letter by letter."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter

from reviewer.domain.article import Span
from reviewer.ui import source_painter
from reviewer.ui.desk import Desk
from reviewer.ui.source_layers import Layer, Sight
from reviewer.ui.span_moves import End, Step, snapped

if TYPE_CHECKING:
    from reviewer.ui.source_view import SourceView

WIDTH = 7.0
OUT = 4.0  # the handles sit on corners of the outline, where they cover no letter
REACH = 4.0  # how far beside the grip a hand may grasp


class HandleLayer(Layer):
    """Dragging shows where the end would be; letting go says so with ``moved``."""

    moved = Signal(str, object)  # the claim's id, its new span

    def __init__(self, view: "SourceView", desk: Desk) -> None:
        super().__init__(view)
        self._desk = desk
        self._over: End | None = None
        self._held: tuple[str, End] | None = None
        self._span: Span | None = None  # where the claim would stand
        desk.current_changed.connect(self._let_go)
        desk.claims_changed.connect(self._forget)
        desk.invalid.connect(self._refused)

    def _let_go(self) -> None:
        self._held = self._span = self._over = None

    def _refused(self, *_: object) -> None:
        """The claim cannot stand there: it is drawn where it was."""
        self._let_go()
        self.look()

    def _forget(self, ids: frozenset[str]) -> None:
        """A claim that was changed meanwhile is drawn as it is."""
        if self._held is None and self._desk.current is not None and self._desk.current.id in ids:
            self._span = None
            self.look()

    def paint_over(self, painter: QPainter, sight: Sight) -> None:
        """The grips; while one is dragged, the outline of the span to be."""
        tokens = self.view.theme.tokens
        if self._span is not None:
            start, end = self._stretch(self._span)
            source_painter.paint_ring(painter, sight.rects(start, end), tokens.accent)
        for end, grip in self._grips(sight).items():
            lit = self._over is end or (self._held is not None and self._held[1] is end)
            source_painter.paint_handle(painter, grip, tokens, lit=lit)

    def press(self, place: QPointF) -> bool:
        """Grasp the handle here."""
        claim, end = self._desk.current, self._at(place)
        if claim is None or end is None:
            return False
        self._held = (claim.id, end)
        self._span = claim.reading.span
        return True

    def drag(self, place: QPointF) -> None:
        """Show where the end would be: at a word's end, or with Alt at any letter."""
        article = self._desk.article
        if self._held is None or self._span is None or article is None:
            return
        alt = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier
        step = Step.CHARACTER if alt else Step.WORD
        span = snapped(article.text, self._span, self._held[1], self.view.point_at(place), step)
        if span != self._span:
            self._span = span
            self.look()

    def release(self, place: QPointF) -> None:
        """Move the end here."""
        del place
        held, span = self._held, self._span
        self._held = None
        claim = self._desk.current
        if held is None or span is None or claim is None or claim.id != held[0] or span == claim.reading.span:
            self._span = None
        else:
            self.moved.emit(claim.id, span)
        self.look()

    def pointer(self, place: QPointF) -> Qt.CursorShape | None:
        """A handle can be dragged sideways."""
        over = self._at(place)
        if over is not self._over:
            self._over = over
            self.look()
        return Qt.CursorShape.SizeHorCursor if over is not None else None

    def words(self, place: QPointF) -> str:
        """What a handle is for."""
        if self._at(place) is None:
            return ""
        return self.tr("Drag to move this end of the claim; with Alt by single letters")

    def grip(self, end: End) -> QRectF | None:
        """Where a handle stands in the document; None while its claim is off the screen."""
        return self._grips(Sight(self.view)).get(end)

    def _at(self, place: QPointF) -> End | None:
        for end, grip in self._grips(Sight(self.view)).items():
            if grip.adjusted(-REACH, -REACH, REACH, REACH).contains(place):
                return end
        return None

    def _stretch(self, span: Span) -> tuple[int, int]:
        return self.view.positions.to_document(span.start), self.view.positions.to_document(span.end)

    def _grips(self, sight: Sight) -> dict[End, QRectF]:
        claim = self._desk.current
        if claim is None:
            return {}
        start, end = self._stretch(self._span or claim.reading.span)
        if end <= sight.start or start >= sight.end:
            return {}
        rects = sight.rects(start, end)
        if not rects:
            return {}
        corners = {
            End.START: rects[0].topLeft() + QPointF(-OUT, -3),
            End.END: rects[-1].bottomRight() + QPointF(OUT, 6),
        }
        size = QPointF(WIDTH / 2, WIDTH / 2)
        return {end: QRectF(corner - size, corner + size) for end, corner in corners.items()}
