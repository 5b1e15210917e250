"""The claims of the article on the desk: found by id, kept in text order, sifted. No Qt here."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from operator import itemgetter

from reviewer.domain.article import Progress
from reviewer.domain.claim import Claim, State
from reviewer.ui.sieve import Flags, Sieve

MANY = 20  # from so many claims on they are all sifted at once


class Pile:
    """The claims of one article as they are now. ``shown`` are those that pass the sieve, in its order.

    A decision costs the same however many claims there are: only the claims it changed are sifted anew.
    """

    def __init__(self) -> None:
        self.claims: list[Claim] = []
        self.shown: list[Claim] = []
        self.counts: Counter[State] = Counter()
        self.shown_counts: Counter[State] = Counter()
        self.sieve = Sieve()
        self._text = ""
        self._places: dict[str, int] = {}
        self._keys: list[tuple[float, int]] = []  # of those shown
        self._flags = Flags()

    def lay(self, claims: Iterable[Claim], text: str) -> None:
        """Take an article's claims, in text order, and its text; nothing is sifted then, the order stays."""
        self.claims = list(claims)
        self.counts = Counter(claim.state for claim in self.claims)
        self._text = text
        self.sieve = Sieve(order=self.sieve.order)
        self._flags = Flags()
        self._index()
        self.sift_all()

    # --- finding ---------------------------------------------------------------------------------------------

    def get(self, claim_id: str | None) -> Claim | None:
        """A claim by its id."""
        place = self._places.get(claim_id) if claim_id else None
        return None if place is None else self.claims[place]

    def place(self, claim_id: str) -> int:
        """Where a claim stands among all, from 0."""
        return self._places[claim_id]

    def shown_place(self, claim_id: str | None) -> int | None:
        """Where a claim stands among those shown; None when the sieve holds it back."""
        claim = self.get(claim_id)
        place = bisect_left(self._keys, self._key(claim)) if claim is not None else len(self.shown)
        return place if place < len(self.shown) and self.shown[place].id == claim_id else None

    @property
    def progress(self) -> Progress:
        """How many claims stand in each state."""
        return Progress(**{state.value: self.counts[state] for state in State})

    def beside(self, claim_id: str | None, by: int) -> Claim | None:
        """The claim ``by`` places on among those shown; the nearest shown one where the sieve hides it."""
        if not self.shown:
            return None
        place = self.shown_place(claim_id)
        if place is None:
            after = self._after(claim_id)
            return self.shown[min(max(after if by > 0 else after - 1, 0), len(self.shown) - 1)]
        return self.shown[min(max(place + by, 0), len(self.shown) - 1)]

    def next_pending(self, claim_id: str | None, state_of: Callable[[Claim], State]) -> Claim | None:
        """The next undecided claim after one, among those shown, from the beginning again after the last."""
        place = self.shown_place(claim_id)
        first = self._after(claim_id) if place is None else place + 1
        for number in (*range(first, len(self.shown)), *range(first - (0 if place is None else 1))):
            if state_of(self.shown[number]) is State.PENDING:
                return self.shown[number]
        return None

    def previous_pending(self, claim_id: str | None, state_of: Callable[[Claim], State]) -> Claim | None:
        """The undecided claim before one, among those shown, from the end again before the first."""
        place = self.shown_place(claim_id)
        first = self._after(claim_id) if place is None else place
        for number in (*range(first - 1, -1, -1), *range(len(self.shown) - 1, first, -1)):
            if state_of(self.shown[number]) is State.PENDING:
                return self.shown[number]
        return None

    def _after(self, claim_id: str | None) -> int:
        """Where among those shown a claim would stand that is not."""
        claim = self.get(claim_id)
        return 0 if claim is None else bisect_left(self._keys, self._key(claim))

    # --- changing --------------------------------------------------------------------------------------------

    def take(self, claim: Claim) -> bool:
        """Show a claim as it is now, a new or a withdrawn one too; False for older news than what is shown."""
        place = self._places.get(claim.id)
        if place is not None and self.claims[place].version >= claim.version:
            return False
        if place is not None:
            self.counts[self.claims[place].state] -= 1
        if claim.standing.withdrawn:
            if place is None:
                return False
            del self.claims[place]
            self._index()
            return True
        self.counts[claim.state] += 1
        if place is None:
            self._insert(claim)
        else:
            self.claims[place] = claim
        return True

    def _insert(self, claim: Claim) -> None:
        def key(one: Claim) -> tuple[int, int]:
            return one.extracted.span.start, one.extracted.span.end

        place = next(
            (number for number, one in enumerate(self.claims) if key(one) > key(claim)), len(self.claims)
        )
        self.claims.insert(place, claim)
        self._index()

    def _index(self) -> None:
        self._places = {claim.id: place for place, claim in enumerate(self.claims)}

    # --- sifting ---------------------------------------------------------------------------------------------

    def sift(self, sieve: Sieve) -> bool:
        """Show only what passes the sieve; False when that is so already."""
        if sieve == self.sieve:
            return False
        self.sieve = sieve
        self.sift_all()
        return True

    def flag(self, flags: Flags) -> bool:
        """These claims have findings; True where that changes what is shown."""
        if flags == self._flags:
            return False
        self._flags = flags
        if not self.sieve.findings:
            return False
        self.sift_all()
        return True

    def sift_all(self) -> None:
        """Find out anew which claims pass."""
        sieve, narrow = self.sieve, self.sieve.narrow
        passing = [
            (sieve.key(claim, place), claim)
            for place, claim in enumerate(self.claims)
            if not narrow or self._passes(claim)
        ]
        passing.sort(key=itemgetter(0))
        self._keys = [key for key, _ in passing]
        self.shown = [claim for _, claim in passing]
        self.shown_counts = Counter(claim.state for claim in self.shown)

    def sift_anew(self, claim_ids: Collection[str]) -> bool:
        """Show these claims as they are now; True where the list has others than before, or in other places."""
        if len(claim_ids) > MANY:
            before = [claim.id for claim in self.shown]
            self.sift_all()
            return before != [claim.id for claim in self.shown]
        moved = [claim_id for claim_id in claim_ids if self._sift_one(claim_id)]
        return bool(moved)

    def _sift_one(self, claim_id: str) -> bool:
        claim, place = self.get(claim_id), self.shown_place(claim_id)
        if claim is not None and self._passes(claim):
            self.shown_counts[claim.state] += 1
            if place is not None:
                self.shown_counts[self.shown[place].state] -= 1
                self.shown[place] = claim
                return False
            place = bisect_left(self._keys, self._key(claim))
            self._keys.insert(place, self._key(claim))
            self.shown.insert(place, claim)
        elif place is not None:
            self.shown_counts[self.shown[place].state] -= 1
            del self.shown[place], self._keys[place]
        else:
            return False
        return True

    def _key(self, claim: Claim) -> tuple[float, int]:
        return self.sieve.key(claim, self._places[claim.id])

    def _passes(self, claim: Claim) -> bool:
        return self.sieve.passes(claim, self._text, self._flags)
