"""Which claims of an article are shown, and in what order. No Qt here."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from reviewer.domain.article import Section
from reviewer.domain.claim import Claim, State
from reviewer.domain.figure import Kind
from reviewer.ui.wording import claim_value

ALL_STATES = frozenset(State)
QUESTIONS = ("kinds", "sections", "sources", "priority", "findings", "note")  # of the panel


class Order(StrEnum):
    """How the list of claims is sorted."""

    TEXT = "text"
    PRIORITY = "priority"


class Bearing(StrEnum):
    """A finding that a claim may have; one that was put aside is that and nothing else."""

    ANY = "any"
    DISAGREES = "disagrees"
    CANNOT_TELL = "cannot-tell"
    AGREES = "agrees"
    ASIDE = "aside"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Flags:
    """The ids of the claims that findings of each sort rest on; those of ``ANY`` are all of them."""

    resting: Mapping[Bearing, frozenset[str]] = field(default_factory=dict[Bearing, frozenset[str]])

    def meet(self, claim_id: str, wanted: frozenset[Bearing]) -> bool:
        """Whether the claim has a finding of one of these sorts; where none is asked for it has."""
        return not wanted or any(self._has(claim_id, one) for one in wanted)

    def _has(self, claim_id: str, bearing: Bearing) -> bool:
        if bearing is Bearing.NONE:
            return not self._has(claim_id, Bearing.ANY)
        return claim_id in self.resting.get(bearing, ())


@dataclass(frozen=True, slots=True)
class Sieve:
    """What a claim must be to be shown: of each set one that it holds. An empty set, or None, asks for nothing.

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
    findings: frozenset[Bearing] = frozenset()
    note: bool | None = None
    order: Order = Order.TEXT

    @property
    def narrow(self) -> bool:
        """Whether it may hold a claim back."""
        return self.narrow_but_states or self.states != ALL_STATES or bool(self.words.split())

    @property
    def narrow_but_states(self) -> bool:
        """Whether it may hold a claim back for anything that is chosen in the panel of filters."""
        return self != self.without(*QUESTIONS)

    @property
    def disagreements(self) -> bool:
        """Whether it shows those that a disagreement rests on, in whatever state they are."""
        return self.findings == frozenset({Bearing.DISAGREES}) and self.states == ALL_STATES

    def without(self, *questions: str) -> "Sieve":
        """The same asking nothing of ``questions``, which are some of ``QUESTIONS``."""
        return replace(self, **{question: getattr(_ASKS_NOTHING, question) for question in questions})

    def key(self, claim: Claim, place: int) -> tuple[float, int]:
        """What to sort by; ``place`` is the claim's among all in text order."""
        return (-claim.priority if self.order is Order.PRIORITY else 0.0), place

    def passes(self, claim: Claim, text: str, flags: Flags) -> bool:
        """Whether the claim is shown; ``text`` is the article's."""
        return (
            claim.state in self.states
            and self._passes_reading(claim)
            and flags.meet(claim.id, self.findings)
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


_ASKS_NOTHING = Sieve()


def source_of(claim: Claim) -> str:
    """Who is said to state the claim; empty where the article speaks in its own voice."""
    by = claim.reading.attribution
    return (by.source or "") if by else ""
