"""Which lines of an article are set how: headline, sub-heading, body, blank, furniture. No Qt here."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from reviewer.domain.article import Furniture, Span


class Style(Enum):
    """How a line is set."""

    TITLE = auto()
    HEADING = auto()
    BODY = auto()
    BLANK = auto()
    FURNITURE = auto()


@dataclass(frozen=True, slots=True)
class Part:
    """Whole lines of one style, in code points; the last line end is not in it."""

    start: int
    end: int
    style: Style


def parts(
    text: str, headings: Iterable[Span], furniture: Iterable[Furniture], most: int = 8000
) -> Iterator[Part]:
    """The article's lines as runs of one style, in order; a run ends with the line that takes it over ``most``.

    The first heading is the headline. A blank line after furniture belongs to it: folding leaves no gap.
    """
    titles = sorted((span.start, span.end) for span in headings)
    left_out = sorted((item.span.start, item.span.end) for item in furniture)
    run: Part | None = None
    seen_title = False
    for start, end in _lines(text):
        if not text[start:end].strip():
            style = Style.FURNITURE if run and run.style is Style.FURNITURE else Style.BLANK
        elif _inside(left_out, start, end, text):
            style = Style.FURNITURE
        elif _inside(titles, start, end, text):
            style = Style.HEADING if seen_title else Style.TITLE
            seen_title = True
        else:
            style = Style.BODY
        if run is None:
            run = Part(start, end, style)
        elif run.style is style and run.end - run.start < most:
            run = Part(run.start, end, style)
        else:
            yield run
            run = Part(start, end, style)
    if run is not None:
        yield run


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while True:
        end = text.find("\n", start)
        if end < 0:
            yield start, len(text)
            return
        yield start, end
        start = end + 1


def _inside(spans: list[tuple[int, int]], start: int, end: int, text: str) -> bool:
    """Whether one of the spans covers all of the line but its outer white space."""
    line = text[start:end]
    first = start + len(line) - len(line.lstrip())
    last = start + len(line.rstrip())
    place = bisect_right(spans, (first, len(text) + 1))
    return place > 0 and spans[place - 1][1] >= last
