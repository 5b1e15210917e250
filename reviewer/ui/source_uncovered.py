"""Numbers that nobody has looked at, on the text: dotted underlines, a ring around the one looked at."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from reviewer.domain.uncovered import UncoveredNumber
from reviewer.ui import source_painter
from reviewer.ui.insight import Insight
from reviewer.ui.recall import Recall
from reviewer.ui.source_geometry import hit
from reviewer.ui.source_layers import Layer, Sight
from reviewer.ui.source_marks import Spots

if TYPE_CHECKING:
    from reviewer.ui.source_view import SourceView


class UncoveredLayer(Layer):
    """A click looks at a number."""

    def __init__(self, view: "SourceView", insight: Insight, recall: Recall) -> None:
        super().__init__(view)
        self._insight = insight
        self._recall = recall
        self._spots = Spots((), view.positions)
        insight.uncovered_changed.connect(self._renew)
        recall.changed.connect(self._follow)

    @property
    def spots(self) -> Spots:
        """Where the numbers stand in the document."""
        return self._spots

    def _renew(self) -> None:
        spans = [number.span for number in self._insight.uncovered]
        self._spots = Spots(spans, self.view.positions)
        self.look()

    def _follow(self) -> None:
        if self._recall.current is not None:
            self.view.reveal(self._recall.current.span)
        self.look()

    def paint_over(self, painter: QPainter, sight: Sight) -> None:
        """The dotted lines, and the ring."""
        tokens = self.view.theme.tokens
        current = self._recall.current
        for place in self._spots.between(sight.start, sight.end):
            rects = sight.rects(*self._spots.stretches[place])
            source_painter.paint_dotted(painter, rects, tokens.muted)
            if current is not None and self._spots.spans[place] == current.span:
                source_painter.paint_ring(painter, rects, tokens.accent)

    def at(self, place: QPointF) -> UncoveredNumber | None:
        """The number at a place."""
        sight = Sight(self.view)
        for number in self._spots.between(sight.start, sight.end):
            if hit(sight.rects(*self._spots.stretches[number]), place):
                return self._insight.uncovered[number]
        return None

    def click(self, place: QPointF) -> bool:
        """Look at the number here."""
        number = self.at(place)
        if number is not None:
            self._recall.look_at(number)
        return number is not None

    def pointer(self, place: QPointF) -> Qt.CursorShape | None:
        """Numbers can be clicked."""
        return Qt.CursorShape.PointingHandCursor if self.at(place) is not None else None

    def words(self, place: QPointF) -> str:
        """That nobody has looked at it."""
        return self.tr("Nobody has looked at this number") if self.at(place) is not None else ""
