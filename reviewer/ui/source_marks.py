"""Which claims stand in a stretch of the document: sorted spans and a search by halves. No Qt here."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import accumulate

from reviewer.domain.article import Span
from reviewer.domain.claim import Claim
from reviewer.ui.text_positions import TextPositions


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """Where a claim stands in the document, in document positions.

    ``lane`` is 0 for a mark that no longer or earlier one overlaps; marks that overlap have different lanes.
    """

    start: int
    end: int
    claim_id: str
    lane: int = 0


class Places:
    """Stretches of a document, sorted by start: those that touch another stretch are found by halves."""

    def __init__(self, spans: Sequence[tuple[int, int]]) -> None:
        self._spans = spans
        self._starts = [start for start, _ in spans]
        self._furthest = list(accumulate((end for _, end in spans), max))

    def between(self, start: int, end: int) -> list[int]:
        """The numbers of the stretches that share a position with this one; O(log n) and what is found."""
        first = bisect_right(self._furthest, start)
        last = bisect_left(self._starts, end)
        return [number for number in range(first, last) if self._spans[number][1] > start]


class Marks:
    """The marks of an article, found by place."""

    def __init__(self, claims: Iterable[Claim], positions: TextPositions) -> None:
        claims = list(claims)
        stretches = positions.stretches(claim.reading.span for claim in claims)
        spans = sorted((start, -end, claim.id) for claim, (start, end) in zip(claims, stretches, strict=True))
        self._marks = [Mark(start, -end, claim_id, lane) for lane, (start, end, claim_id) in _in_lanes(spans)]
        self._places = Places([(mark.start, mark.end) for mark in self._marks])
        self._by_claim = {mark.claim_id: mark for mark in self._marks}

    def __iter__(self) -> Iterator[Mark]:
        return iter(self._marks)

    def __len__(self) -> int:
        return len(self._marks)

    def of(self, claim_id: str) -> Mark | None:
        """The mark of a claim."""
        return self._by_claim.get(claim_id)

    def between(self, start: int, end: int) -> list[Mark]:
        """The marks that share a position with this stretch, in text order, the longer first."""
        return [self._marks[number] for number in self._places.between(start, end)]


class Spots:
    """Spans of the text as stretches of the document, in text order, found by place."""

    def __init__(self, spans: Sequence[Span], positions: TextPositions) -> None:
        self.spans = spans
        self.stretches = positions.stretches(spans)
        self._places = Places(self.stretches)

    def __len__(self) -> int:
        return len(self.spans)

    def between(self, start: int, end: int) -> list[int]:
        """The numbers of the spans that share a position with this stretch of the document."""
        return self._places.between(start, end)


def _in_lanes(spans: list[tuple[int, int, str]]) -> Iterator[tuple[int, tuple[int, int, str]]]:
    """Each span (start, minus end, name) with the lowest lane that none of those it overlaps has."""
    free: list[int] = []
    taken: list[tuple[int, int]] = []  # where it ends, its lane
    lanes = 0
    for span in spans:
        while taken and taken[0][0] <= span[0]:
            heappush(free, heappop(taken)[1])
        if free:
            lane = heappop(free)
        else:
            lane, lanes = lanes, lanes + 1
        heappush(taken, (-span[1], lane))
        yield lane, span
