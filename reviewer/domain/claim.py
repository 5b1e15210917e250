"""A claim: a figure with its subject, time and attribution, anchored at a span. The unit of review."""

from dataclasses import dataclass, replace
from enum import StrEnum

from reviewer.domain.article import Furniture, Section, Span
from reviewer.domain.figure import Figure


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who states the figure: the originator, the relay of a chain, the word that reports."""

    source: str | None = None
    via: str | None = None
    cue: str | None = None
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What a place in the text is read to say. Every field of it can be corrected.

    ``span`` covers the modifier, the figure and the thing counted as far as they stand together;
    ``figure_span`` the figure alone and lies inside ``span``. ``subject`` and ``when`` are as written.
    """

    span: Span
    figure_span: Span
    figure: Figure
    subject: str | None = None
    when: str | None = None
    attribution: Attribution | None = None

    def __post_init__(self) -> None:
        if not self.span.contains(self.figure_span):
            raise ValueError(f"figure {self.figure_span} lies outside its claim {self.span}")


@dataclass(frozen=True, slots=True)
class ExtractedClaim:
    """A claim as extraction proposes it, before it has an identity and a reviewer's decision.

    ``priority`` orders the review: from 0 to 1, 1 first.
    """

    reading: Reading
    section: Section
    priority: float


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that extraction makes of one text; claims in the order of their figures."""

    claims: tuple[ExtractedClaim, ...]
    furniture: tuple[Furniture, ...] = ()
    headings: tuple[Span, ...] = ()
    title: str | None = None
    published: str | None = None


class State(StrEnum):
    """Is the reading what the article says, and is it a claim to check?"""

    PENDING = "pending"
    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    REJECTED = "rejected"


class RejectReason(StrEnum):
    """Why a claim was rejected."""

    NOT_A_CLAIM = "not-a-claim"
    DUPLICATE = "duplicate"
    WRONG_SPAN = "wrong-span"
    FURNITURE = "furniture"
    OTHER = "other"


class Origin(StrEnum):
    """Who proposed the claim."""

    EXTRACTED = "extracted"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything that decisions change about a claim; a decision leads from one standing to another.

    ``corrected`` is the reading that stands instead of the extracted one; ``reason`` and ``comment`` say why
    the last decision was made. ``withdrawn`` is true for a claim that is kept but not shown: one whose adding
    was undone.
    """

    state: State = State.PENDING
    corrected: Reading | None = None
    reason: RejectReason | None = None
    comment: str | None = None
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim under review. ``extracted`` never changes; ``version`` counts its decisions.

    For an added claim ``extracted`` is the reading it was added with; it begins as withdrawn, and adding it is
    its first decision.
    """

    id: str
    article_id: str
    origin: Origin
    section: Section
    priority: float
    extracted: Reading
    standing: Standing = Standing()
    version: int = 0

    @property
    def reading(self) -> Reading:
        """The reading as it stands: the reviewer's correction where there is one."""
        return self.standing.corrected or self.extracted

    @property
    def state(self) -> State:
        """The review state."""
        return self.standing.state

    def confirm(self) -> "Claim":
        """The reading as it stands is what the article says; an earlier correction is kept as one."""
        state = State.CORRECTED if self.standing.corrected else State.CONFIRMED
        return self._next(Standing(state, self.standing.corrected))

    def correct(self, reading: Reading, comment: str | None = None) -> "Claim":
        """``reading`` is what the article says. A correction back to the extracted reading confirms it."""
        if reading == self.extracted:
            return self._next(Standing(State.CONFIRMED, None, None, comment))
        return self._next(Standing(State.CORRECTED, reading, None, comment))

    def reject(self, reason: RejectReason, comment: str | None = None) -> "Claim":
        """This is no claim to check. A correction made before is kept, in case it is reopened."""
        return self._next(Standing(State.REJECTED, self.standing.corrected, reason, comment))

    def reopen(self) -> "Claim":
        """Undecided again, with the reading as it stands."""
        return self._next(Standing(State.PENDING, self.standing.corrected))

    def add(self) -> "Claim":
        """Bring in a claim that a reviewer made; it is undecided."""
        return self._next(replace(self.standing, withdrawn=False))

    def withdraw(self) -> "Claim":
        """Take back the adding of a claim."""
        return self._next(replace(self.standing, withdrawn=True))

    def at(self, standing: Standing) -> "Claim":
        """The claim one version on, with the standing given (undo and redo)."""
        return self._next(standing)

    def _next(self, standing: Standing) -> "Claim":
        return replace(self, standing=standing, version=self.version + 1)
