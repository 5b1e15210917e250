"""Taking steps back and forth: the record decides what, and what it does is appended to the record.

The newest step of a reviewer that is not undone is taken back as one. Where somebody else has decided on one of
its claims since, that decision stays: the first try is refused with a sentence, so that nobody takes back an
older step unawares; the next one takes back what is left of the step, or goes on to the step before. So nothing
of another reviewer is ever overwritten, and nothing in the way is in the way for ever.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from sqlalchemy import Connection

from reviewer.domain.claim import Claim, Standing
from reviewer.domain.decision import Change, Decision, Mode
from reviewer.domain.errors import NothingToUndo
from reviewer.domain.record import ClaimRecord, Entry, redoable_steps, undoable_steps
from reviewer.store.articles import claims_by_id
from reviewer.store.codec import Undecodable
from reviewer.store.conflicts import in_the_way
from reviewer.store.decisions import Move, append, entries, history


@dataclass(slots=True)
class Told:
    """Which decisions in the way a reviewer has been told of, as long as the library is open."""

    ids: set[str] = field(default_factory=set[str])


@dataclass(slots=True)
class _Step:
    moves: list[Move] = field(default_factory=list[Move])
    blocked: list[Decision] = field(default_factory=list[Decision])


def undo(connection: Connection, reviewer: str, told: Told) -> Change:
    """Take back the reviewer's newest step. Raises NothingToUndo, Conflict."""
    return _take(connection, reviewer, told, Mode.UNDO)


def redo(connection: Connection, reviewer: str, told: Told) -> Change:
    """Bring back what the reviewer's newest undo took. Raises NothingToUndo, Conflict."""
    return _take(connection, reviewer, told, Mode.REDO)


def _take(connection: Connection, reviewer: str, told: Told, mode: Mode) -> Change:
    for found in _steps(connection, reviewer, mode):
        step = _examine(connection, found, mode)
        untold = {decision.id for decision in step.blocked} - told.ids
        if untold:
            told.ids.update(untold)
            raise in_the_way(connection, reviewer, step.blocked, "Undo" if mode is Mode.UNDO else "Redo")
        if step.moves:
            return append(connection, reviewer, step.moves, mode)
    verb = "undo" if mode is Mode.UNDO else "redo"
    raise NothingToUndo(f"There is nothing left to {verb}.")


def _steps(connection: Connection, reviewer: str, mode: Mode) -> Iterator[list[Entry]]:
    newest_first = entries(connection, reviewer)
    return undoable_steps(newest_first) if mode is Mode.UNDO else redoable_steps(newest_first)


def _examine(connection: Connection, found: list[Entry], mode: Mode) -> _Step:
    ids = [entry.claim_id for entry in found]
    claims, decisions = claims_by_id(connection, ids), history(connection, ids)
    step = _Step()
    for entry in reversed(found):  # in the order they were decided
        claim, made = claims[entry.claim_id], decisions[entry.claim_id]
        record = _record(claim, made)
        after = _after(record, entry, mode)
        if after is None:
            step.blocked.append(record.top or made[-1])
        else:
            step.moves.append(Move(claim, after, entry.id))
    return step


def _after(record: ClaimRecord, entry: Entry, mode: Mode) -> Standing | None:
    return record.after_undo(entry.id) if mode is Mode.UNDO else record.after_redo(entry.id)


def _record(claim: Claim, decisions: list[Decision]) -> ClaimRecord:
    try:
        return ClaimRecord(claim.origin, decisions)
    except ValueError as error:
        raise Undecodable(f"a record that contradicts itself: {error}") from error
