"""A claim: a figure with its subject, time and attribution, anchored at a span. The unit of review."""

from dataclasses import dataclass, replace
from enum import StrEnum

from reviewer.domain.article import Furniture, Section, Span
from reviewer.domain.figure import Figure
from reviewer.domain.verdict import Verdict


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
    captions: tuple[Span, ...] = ()


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
    MERGED = "merged"  # its words are part of another claim now
    OTHER = "other"


class Origin(StrEnum):
    """Who proposed the claim."""

    EXTRACTED = "extracted"
    ADDED = "added"


class Component(StrEnum):
    """A part of a reading that a checker ticks by itself, in the order they are ticked."""

    NUMBER = "number"
    UNIT = "unit"
    SUBJECT = "subject"
    QUALIFIER = "qualifier"
    WHEN = "when"
    ATTRIBUTION = "attribution"


ALL_COMPONENTS = frozenset(Component)


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything that decisions change about a claim; a decision leads from one standing to another.

    ``corrected`` is the reading that stands instead of the extracted one; ``reason`` and ``comment`` say why
    the last decision was made. ``withdrawn`` is true for a claim that is kept but not shown: one whose adding
    was undone. ``ticks`` are the components that a reviewer has ticked; ``verdict`` says whether the claim is
    true, which is another question than its state; ``evidence`` holds ids of evidence in the order it was
    given; ``note`` is the reviewers' note on the claim. ``carried_from`` is the id of the claim in the
    article's earlier draft whose decision was carried over.
    """

    state: State = State.PENDING
    corrected: Reading | None = None
    reason: RejectReason | None = None
    comment: str | None = None
    withdrawn: bool = False
    ticks: frozenset[Component] = frozenset()
    verdict: Verdict | None = None
    evidence: tuple[str, ...] = ()
    note: str | None = None
    carried_from: str | None = None


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
        return self._decide(state, self.standing.corrected)

    def correct(self, reading: Reading, comment: str | None = None) -> "Claim":
        """``reading`` is what the article says. A correction back to the extracted reading confirms it."""
        if reading == self.extracted:
            return self._decide(State.CONFIRMED, None, comment=comment)
        return self._decide(State.CORRECTED, reading, comment=comment)

    def reject(self, reason: RejectReason, comment: str | None = None) -> "Claim":
        """This is no claim to check. A correction made before is kept, in case it is reopened."""
        return self._decide(
            State.REJECTED, self.standing.corrected, reason=reason, comment=comment, ticks=self.standing.ticks
        )

    def reopen(self) -> "Claim":
        """Undecided again, with the reading as it stands and nothing ticked."""
        return self._decide(State.PENDING, self.standing.corrected, ticks=frozenset())

    def amend(self, reading: Reading) -> "Claim":
        """Change the reading without deciding: an undecided claim stays so, a confirmed one is corrected now.

        What is changed is no longer ticked. A rejected claim stays rejected.
        """
        corrected = None if reading == self.extracted else reading
        state = self.state
        if state in (State.CONFIRMED, State.CORRECTED):
            state = State.CORRECTED if corrected else State.CONFIRMED
        ticks = self.standing.ticks - changed_components(self.reading, reading)
        return self._next(replace(self.standing, state=state, corrected=corrected, ticks=ticks))

    def tick(self, components: frozenset[Component]) -> "Claim":
        """Exactly these components are ticked."""
        return self._next(replace(self.standing, ticks=components))

    def judge(self, verdict: Verdict | None) -> "Claim":
        """Say whether the claim is true; ``None`` takes the verdict back."""
        return self._next(replace(self.standing, verdict=verdict))

    def rest_on(self, evidence: tuple[str, ...]) -> "Claim":
        """The evidence, by id, that the claim's verdict rests on."""
        return self._next(replace(self.standing, evidence=evidence))

    def annotate(self, note: str | None) -> "Claim":
        """Set the note on the claim; ``None`` takes it away."""
        return self._next(replace(self.standing, note=note))

    def carry(self, standing: Standing, earlier: str) -> "Claim":
        """Stand as the claim ``earlier`` of the article's earlier draft does; readings lie in this text."""
        return self._next(replace(standing, carried_from=earlier))

    def add(self) -> "Claim":
        """Bring in a claim that a reviewer made; it is undecided."""
        return self._next(replace(self.standing, withdrawn=False))

    def withdraw(self) -> "Claim":
        """Take back the adding of a claim."""
        return self._next(replace(self.standing, withdrawn=True))

    def at(self, standing: Standing) -> "Claim":
        """The claim one version on, with the standing given (undo and redo)."""
        return self._next(standing)

    def _decide(
        self,
        state: State,
        corrected: Reading | None,
        *,
        reason: RejectReason | None = None,
        comment: str | None = None,
        ticks: frozenset[Component] = ALL_COMPONENTS,
    ) -> "Claim":
        return self._next(
            replace(
                self.standing,
                state=state,
                corrected=corrected,
                reason=reason,
                comment=comment,
                withdrawn=False,
                ticks=ticks,
            )
        )

    def _next(self, standing: Standing) -> "Claim":
        return replace(self, standing=standing, version=self.version + 1)


def changed_components(before: Reading, after: Reading) -> frozenset[Component]:
    """The components in which two readings differ."""
    old, new = before.figure, after.figure
    differs = {
        Component.NUMBER: (old.kind, old.low, old.high, old.vague) != (new.kind, new.low, new.high, new.vague),
        Component.UNIT: old.unit != new.unit,
        Component.SUBJECT: before.subject != after.subject,
        Component.QUALIFIER: (old.qualifier, old.direction) != (new.qualifier, new.direction),
        Component.WHEN: before.when != after.when,
        Component.ATTRIBUTION: before.attribution != after.attribution,
    }
    return frozenset(component for component, changed in differs.items() if changed)
