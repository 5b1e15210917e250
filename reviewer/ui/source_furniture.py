"""What is not the article: one dashed line that stands for it, or its passages greyed, each with a way back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter

from reviewer.domain.article import Furniture, Span
from reviewer.ui import source_painter
from reviewer.ui.furniture_words import furniture_word
from reviewer.ui.source_filler import SIDE
from reviewer.ui.source_layers import Layer, Sight
from reviewer.ui.source_marks import Spots
from reviewer.ui.theme import scaled

if TYPE_CHECKING:
    from reviewer.ui.source_view import SourceView

FOLD_TOP = 20
FOLD_HEIGHT = 30  # these three in pixels at the interface's usual size
PILL_HEIGHT = 18
BELOW = 16


class FurnitureLayer(Layer):
    """A click on the line folds and unfolds; one on a passage's button takes it back into the article."""

    taken_back = Signal(object)  # the span of the passage

    def __init__(self, view: "SourceView") -> None:
        super().__init__(view)
        self._furniture: tuple[Furniture, ...] = ()
        self._spots = Spots((), view.positions)
        self._lit: int | None = None

    @property
    def furniture(self) -> tuple[Furniture, ...]:
        """What is shown as no part of the article, in text order."""
        return self._furniture

    def show_furniture(self, furniture: tuple[Furniture, ...]) -> None:
        """Show these passages."""
        self._furniture = tuple(sorted(furniture, key=lambda item: item.span))
        self._spots = Spots([item.span for item in self._furniture], self.view.positions)
        self._lit = None

    @property
    def room(self) -> int:
        """The height in pixels that the dashed line needs above the text."""
        return scaled(FOLD_HEIGHT + BELOW) if self._furniture else 0

    def paint_over(self, painter: QPainter, sight: Sight) -> None:
        """The dashed line; where it is unfolded, a line beside each passage and its button."""
        if not self._furniture:
            return
        tokens = self.view.theme.tokens
        if sight.shows(self.fold):
            label = source_painter.furniture_words(self._furniture, unfolded=self.view.unfolded)
            source_painter.paint_fold(painter, self.fold, label, tokens, unfolded=self.view.unfolded)
        if not self.view.unfolded:
            return
        for number in self._spots.between(sight.start, sight.end):
            rects = sight.rects(*self._spots.stretches[number])
            if not rects:
                continue
            lit = number == self._lit
            whole = QRectF(SIDE, rects[0].top(), 10, rects[-1].bottom() - rects[0].top())
            source_painter.paint_passage(painter, whole, tokens, lit=lit)
            source_painter.paint_pill(painter, self._pill(rects, number), self._label(number), tokens, lit=lit)

    def click(self, place: QPointF) -> bool:
        """Fold, unfold, or take a passage back."""
        if self._furniture and self.fold.contains(place):
            self.view.toggle_furniture()
            return True
        number = self._pill_at(place)
        if number is None:
            return False
        self.taken_back.emit(self._furniture[number].span)
        return True

    def pointer(self, place: QPointF) -> Qt.CursorShape | None:
        """The line and the buttons can be clicked."""
        number = self._pill_at(place)
        if number != self._lit:
            self._lit = number
            self.look()
        over = number is not None or (bool(self._furniture) and self.fold.contains(place))
        return Qt.CursorShape.PointingHandCursor if over else None

    def words(self, place: QPointF) -> str:
        """What the button does."""
        if self._pill_at(place) is None:
            return ""
        return self.tr("Count this passage as part of the article; its numbers are looked at again")

    def passage_at(self, point: int) -> Span | None:
        """The passage that holds a code point of the text; None where it is the article."""
        return next((item.span for item in self._furniture if item.span.start <= point < item.span.end), None)

    @property
    def fold(self) -> QRectF:
        """Where the dashed line stands in the document."""
        return QRectF(SIDE, FOLD_TOP, self.view.viewport().width() - 2 * SIDE, scaled(FOLD_HEIGHT))

    def button(self, number: int) -> QRectF | None:
        """Where the button of a passage stands in the document; None while it is folded away."""
        rects = Sight(self.view).rects(*self._spots.stretches[number])
        return self._pill(rects, number) if rects and self.view.unfolded else None

    def _label(self, number: int) -> str:
        return self.tr("{0} · take back").format(furniture_word(self._furniture[number].reason))

    def _pill(self, rects: list[QRectF], number: int) -> QRectF:
        width = source_painter.pill_width(self._label(number))
        right = self.view.viewport().width() - SIDE
        height = scaled(PILL_HEIGHT)
        return QRectF(right - width, rects[0].center().y() - height / 2, width, height)

    def _pill_at(self, place: QPointF) -> int | None:
        if not self.view.unfolded or not self._furniture:
            return None
        sight = Sight(self.view)
        for number in self._spots.between(sight.start, sight.end):
            rects = sight.rects(*self._spots.stretches[number])
            if rects and self._pill(rects, number).contains(place):
                return number
        return None
