"""Making decisions: each appended to the record together with what it changes."""

import uuid
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, update

from reviewer.domain.claim import Claim, Standing
from reviewer.domain.decision import (
    Change,
    Decision,
    MatterDecision,
    Mode,
    action_between,
    action_on_matter,
)
from reviewer.domain.matter import Matter, Value
from reviewer.store import codec, listing, searching
from reviewer.store.columns import text_to_column, time_to_column
from reviewer.store.matters import move_matter
from reviewer.store.prepared import Prepared
from reviewer.store.record_rows import chained, last
from reviewer.store.schema import ArticleRow, ClaimRow, DecisionRow
from reviewer.store.words import said

_STATES = ("pending", "confirmed", "corrected", "rejected")

_MOVE_CLAIM = Prepared(
    update(ClaimRow)
    .where(ClaimRow.id == bindparam("claim"), ClaimRow.version == bindparam("expected"))
    .values({name: bindparam(f"new_{name}") for name in ("standing", "state", "withdrawn", "version")})
)
_COUNT = Prepared(
    update(ArticleRow)
    .where(ArticleRow.id == bindparam("article"))
    .values({name: getattr(ArticleRow, name) + bindparam(f"more_{name}") for name in _STATES})
    .returning(ArticleRow.signed_off)
)
_APPEND = Prepared(insert(DecisionRow))


class Moved(Exception):
    """A claim or matter is not at the expected version any more; the transaction must be rolled back."""

    def __init__(self, moved: Claim | Matter) -> None:
        super().__init__(moved.id)
        self.moved = moved


@dataclass(frozen=True, slots=True)
class Move:
    """One decision to be made: from a claim as the reviewer saw it to the standing it is to have."""

    claim: Claim
    after: Standing
    undoes: str | None = None


@dataclass(frozen=True, slots=True)
class MatterMove:
    """One decision to be made: from a matter as the reviewer saw it to the value it is to have."""

    matter: Matter
    after: Value | None
    undoes: str | None = None


@dataclass(slots=True)
class _Step:
    """What the decisions of one step have in common, and the end of the record as it grows."""

    id: str
    reviewer: str
    mode: Mode
    number: int
    last_hash: str
    at: datetime = field(default_factory=lambda: datetime.now(UTC))
    begun: bool = False
    counts: dict[str, Counter[str]] = field(default_factory=dict[str, Counter[str]])  # by article
    uncounted: set[str] = field(default_factory=set[str])  # articles in which other numbers are covered now
    stale: set[str] = field(default_factory=set[str])  # articles whose listed columns follow anew

    def next_id(self) -> str:
        """The next decision's id: the first bears the step's, so that a step is found by it."""
        if self.begun:
            return uuid.uuid4().hex
        self.begun = True
        return self.id


def append(
    connection: Connection,
    reviewer: str,
    moves: Sequence[Move | MatterMove],
    mode: Mode,
    step_id: str | None = None,
) -> Change:
    """Make the decisions, as one step, in the transaction under way. Raises Moved."""
    step = _Step(step_id or uuid.uuid4().hex, reviewer, mode, *last(connection))
    made = [
        _decide(connection, step, move) if isinstance(move, Move) else _settle(connection, step, move)
        for move in moves
    ]
    _renew_listing(connection, step)
    matter_decisions = tuple(one for one in made if isinstance(one, MatterDecision))
    return Change(
        tuple(move.claim.at(move.after) for move in moves if isinstance(move, Move)),
        tuple(one for one in made if isinstance(one, Decision)),
        tuple(one.matter for one in matter_decisions),
        matter_decisions,
    )


def _decide(connection: Connection, step: _Step, move: Move) -> Decision:
    step.number += 1
    decision = decided(move, step.next_id(), step.number, step.id, step.mode, step.reviewer, step.at)
    _put_on_claim(connection, step, move.claim, decision)
    return decision


def decided(
    move: Move, decision_id: str, number: int, step_id: str, mode: Mode, reviewer: str, at: datetime
) -> Decision:
    """The decision that makes a move."""
    claim = move.claim
    return Decision(
        id=decision_id,
        number=number,
        step=step_id,
        claim_id=claim.id,
        article_id=claim.article_id,
        action=action_between(claim.standing, move.after),
        mode=mode,
        reviewer=reviewer,
        at=at,
        before=claim.standing,
        after=move.after,
        version=claim.version + 1,
        undoes=move.undoes,
    )


def _put_on_claim(connection: Connection, step: _Step, claim: Claim, decision: Decision) -> None:
    before, after = codec.standing_to_json(decision.before), codec.standing_to_json(decision.after)
    moved = _MOVE_CLAIM.run(
        connection,
        claim=claim.id,
        expected=claim.version,
        new_standing=after,
        new_state=decision.after.state.value,
        new_withdrawn=decision.after.withdrawn,
        new_version=decision.version,
    )
    if moved.rowcount != 1:
        raise Moved(claim)
    _write(connection, step, claim_row(decision, before, after))
    tally(step.counts.setdefault(claim.article_id, Counter()), claim.standing, decision.after)
    if covers_otherwise(claim, decision.after):
        step.uncounted.add(claim.article_id)
    if said(claim.standing) != said(decision.after):
        searching.reindex_claim(connection, claim.at(decision.after))


def _settle(connection: Connection, step: _Step, move: MatterMove) -> MatterDecision:
    matter = move.matter.at(move.after)
    step.number += 1
    decision = MatterDecision(
        id=step.next_id(),
        number=step.number,
        step=step.id,
        matter=matter,
        action=action_on_matter(move.after),
        mode=step.mode,
        reviewer=step.reviewer,
        at=step.at,
        before=move.matter.value,
        undoes=move.undoes,
    )
    _put_on_matter(connection, step, move.matter, decision)
    return decision


def _put_on_matter(connection: Connection, step: _Step, before_it: Matter, decision: MatterDecision) -> None:
    matter = decision.matter
    if not move_matter(connection, before_it, matter.value):
        raise Moved(before_it)
    before, after = codec.value_to_json(decision.before), codec.value_to_json(matter.value)
    _write(connection, step, _row(decision, before, after) | {"matter_id": matter.id})
    if matter.article_id is not None and matter.topic in listing.LISTED:
        step.stale.add(matter.article_id)
    if matter.article_id is not None and matter.topic in listing.COVERING:
        step.uncounted.add(matter.article_id)
    searching.reindex_matter(connection, matter)


def append_carried(
    connection: Connection, claims: Iterable[Claim], decisions: Iterable[Decision | MatterDecision]
) -> None:
    """Append decisions of another library's record, in their order, to what is as it began.

    They stay who made them, when and in which steps; their numbers and the chain are this library's. Raises
    Moved.
    """
    standing = {claim.id: claim for claim in claims}
    settled: dict[str, Matter] = {}
    step = _Step("", "", Mode.DECIDE, *last(connection))
    for decision in decisions:
        step.number += 1
        if isinstance(decision, Decision):
            claim = standing[decision.claim_id]
            _put_on_claim(connection, step, claim, replace(decision, number=step.number))
            standing[claim.id] = claim.at(decision.after)
        else:
            matter = decision.matter
            before = settled.get(matter.id, Matter(matter.article_id, matter.topic, matter.key))
            _put_on_matter(connection, step, before, replace(decision, number=step.number))
            settled[matter.id] = matter
    _renew_listing(connection, step)


def _row(decision: Decision | MatterDecision, before: str, after: str) -> dict[str, Any]:
    article_id = decision.article_id if isinstance(decision, Decision) else decision.matter.article_id
    return {
        "number": decision.number,
        "id": decision.id,
        "step": decision.step,
        "article_id": article_id,
        "action": decision.action.value,
        "mode": decision.mode.value,
        "reviewer": text_to_column(decision.reviewer),
        "at": time_to_column(decision.at),
        "before": before,
        "after": after,
        "version": decision.version,
        "undoes": decision.undoes,
    }


def _write(connection: Connection, step: _Step, row: dict[str, Any]) -> None:
    step.last_hash = chained(step.last_hash, row)
    _APPEND.run(connection, **{"claim_id": None, "matter_id": None} | row, hash=step.last_hash)


def _renew_listing(connection: Connection, step: _Step) -> None:
    for article_id, more in step.counts.items():
        found = _COUNT.run(connection, article=article_id, **{f"more_{name}": more[name] for name in _STATES})
        ((signed_off,),) = found.fetchall()
        if signed_off != listing.NO_ONE:
            step.stale.add(article_id)
    for article_id in sorted(step.uncounted):
        listing.set_uncovered(connection, article_id, None)
    for article_id in sorted(step.stale):
        listing.renew(connection, article_id)


def claim_row(decision: Decision, before: str, after: str) -> dict[str, Any]:
    """The row of a decision on a claim, as it is stored and hashed; the standings are canonical JSON."""
    return _row(decision, before, after) | {"claim_id": decision.claim_id}


def tally(counts: Counter[str], before: Standing, after: Standing) -> None:
    """Count a claim where it stands now, and no more where it stood."""
    if not before.withdrawn:
        counts[before.state] -= 1
    if not after.withdrawn:
        counts[after.state] += 1


def covers_otherwise(claim: Claim, after: Standing) -> bool:
    """Whether the claim covers other words than before; one that is added or withdrawn does."""
    if claim.standing.withdrawn != after.withdrawn:
        return True
    if claim.standing.corrected is after.corrected:
        return False
    old, new = claim.reading, after.corrected or claim.extracted
    return (old.span, old.figure_span) != (new.span, new.figure_span)
