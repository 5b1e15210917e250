"""How many claims of each state stand on each row of pixels of the strip. No Qt here."""

from collections import Counter
from collections.abc import Callable, Iterable

from reviewer.domain.claim import Claim, State


class DensityRows:
    """Counts by state and row; painting them costs as many marks as there are rows, not claims."""

    def __init__(self) -> None:
        self.rows: dict[State, Counter[int]] = {state: Counter() for state in State}
        self._where: dict[str, tuple[State, int]] = {}

    def lay(self, claims: Iterable[Claim], row_of: Callable[[Claim], int | None]) -> None:
        """Count all claims anew."""
        self.rows = {state: Counter() for state in State}
        self._where = {}
        for claim in claims:
            self._put(claim, row_of(claim))

    def take(self, claim: Claim, row: int | None) -> set[int]:
        """Count a claim as it is now; gives the rows that have changed."""
        if self._where.get(claim.id) == (claim.state, row):
            return set()
        before = self._where.pop(claim.id, None)
        if before is not None:
            state, at = before
            self.rows[state][at] -= 1
            if self.rows[state][at] <= 0:
                del self.rows[state][at]
        self._put(claim, row)
        return {at for at in (row, before[1] if before else None) if at is not None}

    def _put(self, claim: Claim, row: int | None) -> None:
        if row is not None:
            self.rows[claim.state][row] += 1
            self._where[claim.id] = claim.state, row
