"""The seam between reading figures and describing what stands around them."""

from dataclasses import dataclass

from reviewer.domain.article import Span
from reviewer.domain.figure import Figure


@dataclass(frozen=True, slots=True)
class FoundFigure:
    """A figure read from the text, before it is known what it counts.

    ``span`` is the figure's own; ``modifier_start`` is where the qualifier words before it begin (``span.start``
    where there are none); ``after`` is the end of the figure with what qualifies it behind, such as "or more".
    """

    figure: Figure
    span: Span
    modifier_start: int
    after: int
