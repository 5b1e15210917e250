"""A decision: one act of a reviewer on a claim, kept for ever."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from reviewer.domain.claim import Claim, Standing, State
from reviewer.domain.matter import Matter, Value


class Action(StrEnum):
    """What a decision did to its claim."""

    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    REJECTED = "rejected"
    REOPENED = "reopened"
    ADDED = "added"
    WITHDRAWN = "withdrawn"
    AMENDED = "amended"  # the reading was changed and the claim left undecided
    TICKED = "ticked"
    JUDGED = "judged"  # a verdict was given or taken back
    EVIDENCED = "evidenced"
    NOTED = "noted"
    SET = "set"  # of a matter: it applies, with the value given
    CLEARED = "cleared"  # of a matter: it does not apply any more


class Mode(StrEnum):
    """How a decision came about: made afresh, or by taking another back or forth."""

    DECIDE = "decide"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Decision:
    """One row of the append-only record.

    ``number`` counts the record's rows from 1; ``version`` is the claim's version after the decision;
    ``step`` is shared by decisions that were made, and are undone, together; ``undoes`` names the decision
    that an undo or redo takes back. ``at`` is in UTC.
    """

    id: str
    number: int
    step: str
    claim_id: str
    article_id: str
    action: Action
    mode: Mode
    reviewer: str
    at: datetime
    before: Standing
    after: Standing
    version: int
    undoes: str | None = None

    @property
    def named(self) -> str:
        """The decision for a sentence about it."""
        return f"Decision {self.number} on claim {self.claim_id}"

    @property
    def well_named(self) -> bool:
        """Whether ``action`` is what the decision did."""
        return self.action is action_between(self.before, self.after)


def action_between(before: Standing, after: Standing) -> Action:
    """The name of the act that leads from one standing to the other."""
    if before.withdrawn != after.withdrawn:
        return Action.WITHDRAWN if after.withdrawn else Action.ADDED
    if _decided(before) == _decided(after):
        if before.verdict != after.verdict:
            return Action.JUDGED
        if before.evidence != after.evidence:
            return Action.EVIDENCED
        if before.note != after.note:
            return Action.NOTED
        if before.ticks != after.ticks:
            return Action.TICKED
    elif before.state is after.state is State.PENDING:
        return Action.AMENDED
    return {
        State.PENDING: Action.REOPENED,
        State.CONFIRMED: Action.CONFIRMED,
        State.CORRECTED: Action.CORRECTED,
        State.REJECTED: Action.REJECTED,
    }[after.state]


def _decided(standing: Standing) -> tuple[object, ...]:
    return (standing.state, standing.corrected, standing.reason, standing.comment)


@dataclass(frozen=True, slots=True)
class MatterDecision:
    """One row of the same record that changed a matter; fields as in ``Decision``."""

    id: str
    number: int
    step: str
    matter: Matter  # as it stood after the decision
    action: Action
    mode: Mode
    reviewer: str
    at: datetime
    before: Value | None
    undoes: str | None = None

    @property
    def after(self) -> Value | None:
        """The matter's value after the decision."""
        return self.matter.value

    @property
    def version(self) -> int:
        """The matter's version after the decision."""
        return self.matter.version

    @property
    def named(self) -> str:
        """The decision for a sentence about it."""
        return f"Decision {self.number} on the matter {self.matter.topic} {self.matter.key!r}"

    @property
    def well_named(self) -> bool:
        """Whether ``action`` is what the decision did."""
        return self.action is action_on_matter(self.after)


def action_on_matter(after: Value | None) -> Action:
    """The name of the act that leads a matter to this value."""
    return Action.CLEARED if after is None else Action.SET


@dataclass(frozen=True, slots=True)
class Change:
    """What an operation did, for whoever shows it: the claims and matters as they are now, the decisions."""

    claims: tuple[Claim, ...]
    decisions: tuple[Decision, ...]
    matters: tuple[Matter, ...] = ()
    matter_decisions: tuple[MatterDecision, ...] = ()

    @property
    def last_number(self) -> int:
        """The number of the newest decision in it, 0 where there is none: what to ask for news after."""
        return max((made.number for made in (*self.decisions[-1:], *self.matter_decisions[-1:])), default=0)

    @property
    def step(self) -> str | None:
        """The step that the newest decision belongs to."""
        made = (*self.decisions[-1:], *self.matter_decisions[-1:])
        return max(made, key=lambda one: one.number).step if made else None
