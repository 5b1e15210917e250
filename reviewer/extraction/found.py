"""What the search for figures hands to the reading of their context."""

from dataclasses import dataclass

from reviewer.domain.article import Span
from reviewer.domain.figure import Figure


@dataclass(frozen=True, slots=True)
class FoundFigure:
    """A figure and where it stands.

    ``span`` is the figure alone; ``modifier_start`` where the words that bound it begin ("more than" …), the
    figure's start where there are none; ``after`` the end with words that bound it from behind ("or more").
    """

    figure: Figure
    span: Span
    modifier_start: int
    after: int
