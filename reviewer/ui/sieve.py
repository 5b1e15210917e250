"""Which claims of an article are shown, and in what order. No Qt here."""

from dataclasses import dataclass
from enum import StrEnum

from reviewer.domain.article import Section
from reviewer.domain.claim import Claim, State
from reviewer.domain.figure import Kind
from reviewer.ui.wording import claim_value

ALL_STATES = frozenset(State)


class Order(StrEnum):
    """How the list of claims is sorted."""

    TEXT = "text"
    PRIORITY = "priority"


class Bearing(StrEnum):
    """What findings a claim must have to be shown; those put aside do not count as disagreements."""

    ANY = "any"
    DISAGREES = "disagrees"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Flags:
    """The claims that findings rest on, and those that a disagreement rests on."""

    bearing: frozenset[str] = frozenset()
    disagreeing: frozenset[str] = frozenset()

    def meet(self, claim_id: str, wanted: Bearing | None) -> bool:
        """Whether the claim has such findings."""
        if wanted is Bearing.DISAGREES:
            return claim_id in self.disagreeing
        return wanted is None or (claim_id in self.bearing) is (wanted is Bearing.ANY)


@dataclass(frozen=True, slots=True)
class Sieve:
    """What a claim must be to be shown. An empty set, or None, asks for nothing.

    ``sources`` are originators as written, ``""`` where the article speaks in its own voice; ``priority`` is
    the least priority, from 0 to 1; ``note`` asks that there is one (True) or none (False); every word of
    ``words`` must stand somewhere in the claim.
    """

    states: frozenset[State] = ALL_STATES
    words: str = ""
    kinds: frozenset[Kind] = frozenset()
    sections: frozenset[Section] = frozenset()
    sources: frozenset[str] = frozenset()
    priority: float = 0.0
    finding: Bearing | None = None
    note: bool | None = None
    order: Order = Order.TEXT

    @property
    def narrow(self) -> bool:
        """Whether it may hold a claim back."""
        return self.narrow_but_states or self.states != ALL_STATES or bool(self.words.split())

    @property
    def narrow_but_states(self) -> bool:
        """Whether it may hold a claim back for anything that is chosen in the panel of filters."""
        wanted = (self.kinds, self.sections, self.sources, self.priority > 0)
        return any(wanted) or self.finding is not None or self.note is not None

    def key(self, claim: Claim, place: int) -> tuple[float, int]:
        """What to sort by; ``place`` is the claim's among all in text order."""
        return (-claim.priority if self.order is Order.PRIORITY else 0.0), place

    def passes(self, claim: Claim, text: str, flags: Flags) -> bool:
        """Whether the claim is shown; ``text`` is the article's."""
        return (
            claim.state in self.states
            and self._passes_reading(claim)
            and flags.meet(claim.id, self.finding)
            and (self.note is None or bool(claim.standing.note) is self.note)
            and self._holds_words(claim, text)
        )

    def _passes_reading(self, claim: Claim) -> bool:
        return (
            (not self.kinds or claim.reading.figure.kind in self.kinds)
            and (not self.sections or claim.section in self.sections)
            and (not self.sources or source_of(claim) in self.sources)
            and claim.priority >= self.priority
        )

    def _holds_words(self, claim: Claim, text: str) -> bool:
        words = self.words.casefold().split()
        if not words:
            return True
        reading = claim.reading
        by = reading.attribution
        parts = [text[reading.span.start : reading.span.end], claim_value(claim, text)]
        parts += [reading.subject, reading.when, claim.standing.note]
        parts += [by.source, by.via] if by else []
        everything = "\n".join(part for part in parts if part).casefold()
        return all(word in everything for word in words)


def source_of(claim: Claim) -> str:
    """Who is said to state the claim; empty where the article speaks in its own voice."""
    by = claim.reading.attribution
    return (by.source or "") if by else ""
