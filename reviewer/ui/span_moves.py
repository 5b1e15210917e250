"""Moving the ends of a span by word or by character. No Qt here."""

import re
from bisect import bisect_left, bisect_right
from enum import Enum, auto

from reviewer.domain.article import Span

# A number with its separators, a word with its apostrophes and hyphens, or one sign by itself.
_WORD = re.compile(r"\d+(?:[.,:’'\u00a0\u202f]\d+)*|\w+(?:[’'‑-]\w+)*|[^\w\s]")
_REACH = 200  # characters looked at on either side; words are shorter


class End(Enum):
    """Which end of a span is moved."""

    START = auto()
    END = auto()


class Step(Enum):
    """How far an end is moved at a time."""

    WORD = auto()
    CHARACTER = auto()


def moved(text: str, span: Span, end: End, step: Step, by: int) -> Span:
    """The span with one end moved by a word or character, ``by`` 1 to the right and -1 to the left.

    It never becomes empty, never crosses the other end and never leaves its line; white space is passed over.
    """
    first, last = _line(text, span)
    if end is End.START:
        stops = _starts(text, first, span.end, span.start, step)
        return Span(_next(stops, span.start, by), span.end)
    stops = _ends(text, span.start, last, span.end, step)
    return Span(span.start, _next(stops, span.end, by))


def snapped(text: str, span: Span, end: End, point: int, step: Step) -> Span:
    """The span with one end put at or near ``point``, where a hand has dragged it."""
    first, last = _line(text, span)
    if end is End.START:
        stops = _starts(text, first, span.end, min(max(point, first), span.end - 1), step)
        return Span(_nearest(stops, point, span.start), span.end)
    stops = _ends(text, span.start, last, min(max(point, span.start + 1), last), step)
    return Span(span.start, _nearest(stops, point, span.end))


def word_at(text: str, point: int) -> Span | None:
    """The word that holds a point or ends there; None in white space."""
    low = max(point - _REACH, 0)
    for found in _WORD.finditer(text, low, min(point + _REACH, len(text))):
        if found.start() <= point <= found.end():
            return Span(found.start(), found.end())
    return None


def whole_lines(text: str, span: Span) -> Span:
    """The lines that a span touches, without the last one's line end."""
    end = text.find("\n", span.end)
    return Span(text.rfind("\n", 0, span.start) + 1, len(text) if end < 0 else end)


def _line(text: str, span: Span) -> tuple[int, int]:
    first = text.rfind("\n", 0, span.start) + 1
    last = text.find("\n", span.end)
    return first, len(text) if last < 0 else last


def _starts(text: str, first: int, before: int, near: int, step: Step) -> list[int]:
    low, high = max(first, near - _REACH), min(before, near + _REACH)
    if step is Step.CHARACTER:
        return [point for point in range(low, high) if not text[point].isspace()]
    return [found.start() for found in _WORD.finditer(text, _whole(text, low, first), high)]


def _ends(text: str, after: int, last: int, near: int, step: Step) -> list[int]:
    low, high = max(after, near - _REACH), min(last, near + _REACH)
    if step is Step.CHARACTER:
        return [point for point in range(low + 1, high + 1) if not text[point - 1].isspace()]
    return [found.end() for found in _WORD.finditer(text, _whole(text, low, after), high)]


def _whole(text: str, low: int, first: int) -> int:
    """Where a word begins, so that none is cut in two by where the search starts."""
    while low > first and not text[low - 1].isspace():
        low -= 1
    return low


def _next(stops: list[int], here: int, by: int) -> int:
    place = bisect_right(stops, here) if by > 0 else bisect_left(stops, here) - 1
    return stops[place] if 0 <= place < len(stops) else here


def _nearest(stops: list[int], point: int, otherwise: int) -> int:
    return min(stops, key=lambda stop: abs(stop - point), default=otherwise)
