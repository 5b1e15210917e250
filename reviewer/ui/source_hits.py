"""Places in the text shown for the moment: the words looked for, the figures that a finding speaks of."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter

from reviewer.domain.article import Span
from reviewer.ui import source_painter
from reviewer.ui.finder import Finder
from reviewer.ui.source_layers import Layer, Sight
from reviewer.ui.source_marks import Spots

if TYPE_CHECKING:
    from reviewer.ui.source_view import SourceView


class HitLayer(Layer):
    """Every place that holds the words looked for, and a frame around the one gone to."""

    def __init__(self, view: "SourceView", finder: Finder) -> None:
        super().__init__(view)
        self._finder = finder
        self._spots = Spots((), view.positions)
        finder.hits_changed.connect(self._renew)
        finder.moved.connect(self._follow)

    @property
    def spots(self) -> Spots:
        """Where the hits stand in the document."""
        return self._spots

    def _renew(self) -> None:
        self._spots = Spots(self._finder.hits, self.view.positions)
        self.look()

    def _follow(self) -> None:
        if self._finder.current is not None:
            self.view.reveal(self._finder.hits[self._finder.current])
        self.look()

    def paint_under(self, painter: QPainter, sight: Sight) -> None:
        """A ground behind each hit."""
        tokens = self.view.theme.tokens
        for number in self._spots.between(sight.start, sight.end):
            rects = sight.rects(*self._spots.stretches[number])
            source_painter.paint_hits(painter, rects, tokens, current=number == self._finder.current)


class LinkLayer(Layer):
    """Corners around the figures of the finding looked at."""

    def __init__(self, view: "SourceView") -> None:
        super().__init__(view)
        self._spans: tuple[Span, ...] = ()
        self._spots = Spots((), view.positions)
        self._colour = ""

    @property
    def spans(self) -> tuple[Span, ...]:
        """What is framed, in text order."""
        return self._spans

    def show_spans(self, spans: Sequence[Span], colour: str) -> None:
        """Frame these stretches of the article; none to end it."""
        self._spans = tuple(sorted(spans))
        self._spots = Spots(self._spans, self.view.positions)
        self._colour = colour
        self.look()

    def paint_over(self, painter: QPainter, sight: Sight) -> None:
        """The corners."""
        for number in self._spots.between(sight.start, sight.end):
            source_painter.paint_linked(painter, sight.rects(*self._spots.stretches[number]), self._colour)
