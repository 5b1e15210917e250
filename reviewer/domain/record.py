"""How the record of decisions reads: which of them are in force, and which may be taken back or forth.

The decisions on one claim, or on one matter, form a stack. A fresh decision is put on top; an undo takes the
top one off; a redo puts it back where it was. So a decision is *in force* while it is on the stack, and it may
be undone while it is the topmost: what others decided and took back again in between does not stand in its way.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Generic, Protocol, TypeVar

from reviewer.domain.claim import Origin, Standing
from reviewer.domain.decision import (
    Action,
    Decision,
    MatterDecision,
    Mode,
)
from reviewer.domain.matter import Value

S = TypeVar("S")
S_co = TypeVar("S_co", covariant=True)


class Decided(Protocol[S_co]):
    """What a record asks of a decision, whatever it was made on."""

    @property
    def id(self) -> str: ...
    @property
    def number(self) -> int: ...
    @property
    def mode(self) -> Mode: ...
    @property
    def version(self) -> int: ...
    @property
    def undoes(self) -> str | None: ...
    @property
    def before(self) -> S_co: ...
    @property
    def after(self) -> S_co: ...
    @property
    def named(self) -> str: ...
    @property
    def well_named(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Entry:
    """The part of a decision that undo needs while it looks for the step to take back."""

    id: str
    step: str
    claim_id: str | None
    matter_id: str | None
    mode: Mode
    undoes: str | None


def undoable_steps(newest_first: Iterable[Entry]) -> Iterator[list[Entry]]:
    """One reviewer's steps that are not undone, newest first; of each the decisions that are not undone.

    ``newest_first`` is that reviewer's part of the record, all of it.
    """
    undone: set[str] = set()
    for _, step in groupby(newest_first, key=lambda entry: entry.step):
        entries = list(step)
        live = [entry for entry in entries if entry.mode is not Mode.UNDO and entry.id not in undone]
        undone.update(entry.undoes for entry in entries if entry.undoes)
        if live:
            yield live


def redoable_steps(newest_first: Iterable[Entry]) -> Iterator[list[Entry]]:
    """One reviewer's undos that are not redone, newest first, as far back as the newest fresh decision."""
    redone: set[str] = set()
    for _, step in groupby(newest_first, key=lambda entry: entry.step):
        entries = list(step)
        if any(entry.mode is Mode.DECIDE for entry in entries):
            return
        live = [entry for entry in entries if entry.mode is Mode.UNDO and entry.id not in redone]
        redone.update(entry.undoes for entry in entries if entry.undoes)
        if live:
            yield live


class Record(Generic[S]):
    """The decisions on one claim or matter, oldest first, read as a stack; ``begins`` is where it stood first.

    Raises ValueError, saying what is wrong with which decision, where they contradict one another.
    """

    def __init__(self, begins: S, decisions: Sequence[Decided[S]]) -> None:
        self.standing: S = begins
        self.version: int = 0
        # By any decision's id: the fresh decision that it makes, undoes or redoes.
        self._fresh: dict[str, Decided[S]] = {}
        self._below: dict[str, str | None] = {}
        self._stack: list[str] = []
        for decision in decisions:
            self._follow(decision)

    @property
    def top(self) -> Decided[S] | None:
        """The fresh decision that stands; ``None`` where none is in force."""
        return self._fresh[self._stack[-1]] if self._stack else None

    def after_undo(self, decision_id: str) -> Decided[S] | None:
        """The fresh decision that undoing that one takes back; ``None`` where it is not on top."""
        fresh = self._fresh[decision_id]
        return fresh if self._stack and self._stack[-1] == fresh.id else None

    def after_redo(self, undo_id: str) -> Decided[S] | None:
        """The fresh decision that redoing makes again; ``None`` where all is not as the undo left it."""
        fresh = self._fresh[undo_id]
        if fresh.id in self._stack or self._top_id() != self._below[fresh.id]:
            return None
        return fresh

    def _top_id(self) -> str | None:
        return self._stack[-1] if self._stack else None

    def _follow(self, decision: Decided[S]) -> None:
        if decision.before != self.standing:
            raise ValueError(f"{decision.named} starts from another standing than the one before it left.")
        if decision.version != self.version + 1:
            raise ValueError(
                f"{decision.named} has version {decision.version}, where {self.version + 1} follows."
            )
        if not decision.well_named:
            raise ValueError(f"{decision.named} is called by another name than what it did.")
        if decision.mode is Mode.DECIDE:
            self._push(decision)
        else:
            self._take_back(decision)
        self.standing, self.version = decision.after, decision.version

    def _push(self, decision: Decided[S]) -> None:
        self._fresh[decision.id] = decision
        self._below[decision.id] = self._top_id()
        self._stack.append(decision.id)

    def _take_back(self, decision: Decided[S]) -> None:
        if decision.undoes is None or decision.undoes not in self._fresh:
            raise ValueError(f"{decision.named} takes back a decision that is not on record.")
        undoing = decision.mode is Mode.UNDO
        fresh = (self.after_undo if undoing else self.after_redo)(decision.undoes)
        if fresh is None or (fresh.before if undoing else fresh.after) != decision.after:
            raise ValueError(f"{decision.named} does not lead to where the decision it takes back began.")
        self._fresh[decision.id] = fresh
        if undoing:
            self._stack.pop()
        else:
            self._stack.append(fresh.id)


def claim_record(origin: Origin, decisions: Sequence[Decision]) -> Record[Standing]:
    """The record of a claim. One that a reviewer brought in began withdrawn. Raises ValueError.

    That is each added claim, and an extracted one that was found when a passage came back into the article.
    """
    brought_in = bool(decisions) and decisions[0].version == 1 and decisions[0].action is Action.ADDED
    return Record(Standing(withdrawn=origin is Origin.ADDED or brought_in), decisions)


def matter_record(decisions: Sequence[MatterDecision]) -> Record[Value | None]:
    """The record of a matter, which begins at nothing. Raises ValueError."""
    return Record[Value | None](None, decisions)
