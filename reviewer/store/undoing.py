"""Taking steps back and forth: the record decides what, and what it does is appended to the record.

The newest step of a reviewer that is not undone is taken back as one. Where somebody else has decided on one of
its claims since, that decision stays: the first try is refused with a sentence, so that nobody takes back an
older step unawares; the next one takes back what is left of the step, or goes on to the step before. So nothing
of another reviewer is ever overwritten, and nothing in the way is in the way for ever.
"""

from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeVar

from sqlalchemy import Connection

from reviewer.domain.decision import Decision, MatterDecision, Mode
from reviewer.domain.errors import NothingToUndo
from reviewer.domain.record import (
    Decided,
    Entry,
    Record,
    claim_record,
    matter_record,
    redoable_steps,
    undoable_steps,
)
from reviewer.domain.sentence import said
from reviewer.store.articles import claims_by_id
from reviewer.store.codec import Undecodable
from reviewer.store.conflicts import in_the_way
from reviewer.store.decisions import MatterMove, Move
from reviewer.store.matters import matters_by_id
from reviewer.store.record_rows import entries, history, matter_history

S = TypeVar("S")
_Made = Decision | MatterDecision
_D = TypeVar("_D", Decision, MatterDecision)


@dataclass(slots=True)
class Told:
    """Which decisions in the way a reviewer has been told of, as long as the library is open."""

    ids: set[str] = field(default_factory=set[str])


@dataclass(slots=True)
class _Step:
    moves: list[Move | MatterMove] = field(default_factory=list[Move | MatterMove])
    blocked: list[_Made] = field(default_factory=list[_Made])


def moves_to_make(connection: Connection, reviewer: str, told: Told, mode: Mode) -> list[Move | MatterMove]:
    """What takes back the reviewer's newest step, or brings back what the newest undo took.

    Raises NothingToUndo, Conflict.
    """
    for found in _steps(connection, reviewer, mode):
        step = _examine(connection, found, mode)
        untold = {decision.id for decision in step.blocked} - told.ids
        if untold:
            told.ids.update(untold)
            raise in_the_way(connection, reviewer, step.blocked, mode)
        if step.moves:
            return step.moves
    if mode is Mode.UNDO:
        raise NothingToUndo(said("There is nothing left to undo."))
    raise NothingToUndo(said("There is nothing left to redo."))


def _steps(connection: Connection, reviewer: str, mode: Mode) -> Iterator[list[Entry]]:
    newest_first = entries(connection, reviewer)
    return undoable_steps(newest_first) if mode is Mode.UNDO else redoable_steps(newest_first)


def _examine(connection: Connection, found: list[Entry], mode: Mode) -> _Step:
    claim_ids = [entry.claim_id for entry in found if entry.claim_id]
    claims, decisions = claims_by_id(connection, claim_ids), history(connection, claim_ids)
    matter_ids = [entry.matter_id for entry in found if entry.matter_id]
    matters, settled = matters_by_id(connection, matter_ids), matter_history(connection, matter_ids)
    step = _Step()
    for entry in reversed(found):  # in the order they were decided
        if entry.claim_id:
            claim, made = claims[entry.claim_id], decisions[entry.claim_id]
            with _contradictions_told():
                record = claim_record(claim.origin, made)
            fresh = _fresh(record, entry, mode)
            if fresh is None:
                step.blocked.append(_newest(record, made))
            else:
                step.moves.append(Move(claim, _end(fresh, mode), entry.id))
        elif entry.matter_id:
            matter, steps = matters[entry.matter_id], settled[entry.matter_id]
            with _contradictions_told():
                followed = matter_record(steps)
            again = _fresh(followed, entry, mode)
            if again is None:
                step.blocked.append(_newest(followed, steps))
            else:
                step.moves.append(MatterMove(matter, _end(again, mode), entry.id))
    return step


def _fresh(record: Record[S], entry: Entry, mode: Mode) -> Decided[S] | None:
    """The decision that is taken back or made again; ``None`` where another stands in the way."""
    return record.after_undo(entry.id) if mode is Mode.UNDO else record.after_redo(entry.id)


def _end(fresh: Decided[S], mode: Mode) -> S:
    return fresh.before if mode is Mode.UNDO else fresh.after


def _newest(record: Record[S], decisions: Sequence[_D]) -> _D:
    """The decision that stands; where none is in force, the last that was made."""
    top = record.top
    return next((one for one in decisions if top is not None and one.id == top.id), decisions[-1])


@contextmanager
def _contradictions_told() -> Generator[None]:
    try:
        yield
    except ValueError as error:
        raise Undecodable(f"a record that contradicts itself: {error}") from error
