"""Which claims stand in a stretch of the document: sorted spans and a search by halves. No Qt here."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from reviewer.domain.claim import Claim
from reviewer.ui.text_positions import TextPositions


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """Where a claim stands in the document, in document positions."""

    start: int
    end: int
    claim_id: str


class Marks:
    """The marks of an article, found by place; O(log n) and the marks found."""

    def __init__(self, claims: Iterable[Claim], positions: TextPositions) -> None:
        self._marks = sorted(
            Mark(
                positions.to_document(claim.reading.span.start),
                positions.to_document(claim.reading.span.end),
                claim.id,
            )
            for claim in claims
        )
        self._starts = [mark.start for mark in self._marks]
        self._furthest = list(accumulate((mark.end for mark in self._marks), max))
        self._by_claim = {mark.claim_id: mark for mark in self._marks}

    def __iter__(self) -> "Iterable[Mark]":
        return iter(self._marks)

    def of(self, claim_id: str) -> Mark | None:
        """The mark of a claim."""
        return self._by_claim.get(claim_id)

    def between(self, start: int, end: int) -> list[Mark]:
        """The marks that share a position with this stretch, in text order, the longer first."""
        first = bisect_right(self._furthest, start)
        last = bisect_left(self._starts, end)
        found = [mark for mark in self._marks[first:last] if mark.end > start]
        return sorted(found, key=lambda mark: (mark.start, -mark.end))
