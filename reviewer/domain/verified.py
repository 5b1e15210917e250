"""What an export holds: verified claims with their articles and the decisions that verified them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from reviewer.domain.article import Article
from reviewer.domain.claim import Claim, State
from reviewer.domain.decision import Decision


@dataclass(frozen=True, slots=True)
class VerifiedClaim:
    """A confirmed or corrected claim, the sentence it stands in, and the last decision on it."""

    claim: Claim
    sentence: str
    decision: Decision


@dataclass(frozen=True, slots=True)
class Tally:
    """How many claims an export holds and how many it leaves out, by state."""

    confirmed: int = 0
    corrected: int = 0
    rejected: int = 0
    pending: int = 0

    @classmethod
    def of(cls, states: Iterable[State]) -> "Tally":
        """The tally of claims in these states."""
        counts = Counter(states)
        return cls(**{state.value: counts[state] for state in State})

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.confirmed + other.confirmed,
            self.corrected + other.corrected,
            self.rejected + other.rejected,
            self.pending + other.pending,
        )

    def sentence(self) -> str:
        """For a reader: "12 confirmed, 3 corrected; left out: 2 rejected, 1 pending"."""
        kept = f"{self.confirmed} confirmed, {self.corrected} corrected"
        dropped = [f"{n} {word}" for n, word in ((self.rejected, "rejected"), (self.pending, "pending")) if n]
        return f"{kept}; left out: {', '.join(dropped)}" if dropped else f"{kept}; nothing left out"


@dataclass(frozen=True, slots=True)
class VerifiedArticle:
    """An article's verified claims in text order; ``tally`` counts those left out too."""

    article: Article
    claims: tuple[VerifiedClaim, ...]
    tally: Tally
