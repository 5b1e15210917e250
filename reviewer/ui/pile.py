"""The claims of the article on the desk: found by id, kept in text order, filtered. No Qt here."""

from collections import Counter
from collections.abc import Callable, Iterable

from reviewer.domain.article import Progress
from reviewer.domain.claim import Claim, State
from reviewer.ui.wording import claim_value

ALL_STATES = frozenset(State)


class Pile:
    """The claims of one article as they are now. ``shown`` are those that pass the filter."""

    def __init__(self) -> None:
        self.claims: list[Claim] = []
        self.shown: list[Claim] = []
        self.counts: Counter[State] = Counter()
        self._text = ""
        self._places: dict[str, int] = {}
        self._shown_places: dict[str, int] = {}
        self._states = ALL_STATES
        self._words = ""

    def lay(self, claims: Iterable[Claim], text: str) -> None:
        """Take an article's claims, in text order, and its text; no filter stands then."""
        self.claims = list(claims)
        self.counts = Counter(claim.state for claim in self.claims)
        self._text = text
        self._states, self._words = ALL_STATES, ""
        self._index()
        self.refilter()

    # --- finding ---------------------------------------------------------------------------------------------

    def get(self, claim_id: str | None) -> Claim | None:
        """A claim by its id."""
        place = self._places.get(claim_id) if claim_id else None
        return None if place is None else self.claims[place]

    def place(self, claim_id: str) -> int:
        """Where a claim stands among all, from 0."""
        return self._places[claim_id]

    def shown_place(self, claim_id: str | None) -> int | None:
        """Where a claim stands among those shown; None when the filter hides it."""
        return self._shown_places.get(claim_id) if claim_id else None

    @property
    def progress(self) -> Progress:
        """How many claims stand in each state."""
        return Progress(**{state.value: self.counts[state] for state in State})

    def beside(self, claim_id: str | None, by: int) -> Claim | None:
        """The claim ``by`` places on among those shown; the nearest shown one where the filter hides it."""
        if not self.shown:
            return None
        place = self.shown_place(claim_id)
        if place is not None:
            return self.shown[min(max(place + by, 0), len(self.shown) - 1)]
        here = self._places.get(claim_id or "", 0)
        after = next((claim for claim in self.shown if self._places[claim.id] > here), self.shown[-1])
        before = next((claim for claim in reversed(self.shown) if self._places[claim.id] < here), self.shown[0])
        return after if by > 0 else before

    def next_pending(self, claim_id: str | None, state_of: Callable[[Claim], State]) -> Claim | None:
        """The next undecided claim after one, among those shown, from the beginning again after the last."""
        place = self.shown_place(claim_id)
        start = -1 if place is None else place
        around = self.shown[start + 1 :] + self.shown[: max(start, 0)]
        return next((claim for claim in around if state_of(claim) is State.PENDING), None)

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

    # --- filtering -------------------------------------------------------------------------------------------

    @property
    def filtered(self) -> bool:
        """Whether claims may be hidden."""
        return self._states != ALL_STATES or bool(self._words)

    def filter(self, states: frozenset[State], words: str) -> bool:
        """Show only claims in these states that hold all of ``words``; False when that is so already."""
        words = words.casefold()
        if (states, words) == (self._states, self._words):
            return False
        self._states, self._words = states, words
        self.refilter()
        return True

    def refilter(self) -> None:
        """Find out anew which claims pass."""
        self.shown = (
            [claim for claim in self.claims if self._passes(claim)] if self.filtered else list(self.claims)
        )
        self._shown_places = {claim.id: place for place, claim in enumerate(self.shown)}

    def renew_shown(self, ids: Iterable[str]) -> None:
        """Put the claims as they are now in the places they have."""
        for claim_id in ids:
            place, claim = self.shown_place(claim_id), self.get(claim_id)
            if place is not None and claim is not None:
                self.shown[place] = claim

    def _passes(self, claim: Claim) -> bool:
        if claim.state not in self._states:
            return False
        if not self._words:
            return True
        reading = claim.reading
        text = self._text[reading.span.start : reading.span.end]
        by = reading.attribution
        parts = [text, claim_value(claim, self._text), reading.subject, reading.when]
        parts += [by.source, by.via] if by else []
        everything = "\n".join(part for part in parts if part).casefold()
        return all(word in everything for word in self._words.split())
