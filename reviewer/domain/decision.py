"""A decision: one act of a reviewer on a claim, kept for ever."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from reviewer.domain.claim import Claim, Standing, State


class Action(StrEnum):
    """What a decision did to its claim."""

    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    REJECTED = "rejected"
    REOPENED = "reopened"
    ADDED = "added"
    WITHDRAWN = "withdrawn"


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


def action_between(before: Standing, after: Standing) -> Action:
    """The name of the act that leads from one standing to the other."""
    if before.withdrawn != after.withdrawn:
        return Action.WITHDRAWN if after.withdrawn else Action.ADDED
    return {
        State.PENDING: Action.REOPENED,
        State.CONFIRMED: Action.CONFIRMED,
        State.CORRECTED: Action.CORRECTED,
        State.REJECTED: Action.REJECTED,
    }[after.state]


@dataclass(frozen=True, slots=True)
class Change:
    """What an operation did, for whoever shows it: the claims as they are now, and the decisions made."""

    claims: tuple[Claim, ...]
    decisions: tuple[Decision, ...]
