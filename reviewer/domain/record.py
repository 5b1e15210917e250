"""How the record of decisions reads: which of them are in force, and which may be taken back or forth.

A claim's decisions form a stack. A fresh decision is put on top; an undo takes the top one off; a redo puts it
back where it was. So a decision is *in force* while it is on the stack, and it may be undone while it is the
topmost: what others decided and took back again in between does not stand in its way.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from reviewer.domain.claim import Origin, Standing
from reviewer.domain.decision import Decision, Mode, action_between


@dataclass(frozen=True, slots=True)
class Entry:
    """The part of a decision that undo needs while it looks for the step to take back."""

    id: str
    step: str
    claim_id: str
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


class ClaimRecord:
    """The decisions on one claim, oldest first, read as a stack.

    Raises ValueError, saying what is wrong with which decision, where they contradict one another.
    """

    def __init__(self, origin: Origin, decisions: Sequence[Decision]) -> None:
        self.standing = Standing(withdrawn=origin is Origin.ADDED)
        self.version: int = 0
        # By any decision's id: the fresh decision that it makes, undoes or redoes.
        self._fresh: dict[str, Decision] = {}
        self._below: dict[str, str | None] = {}
        self._stack: list[str] = []
        for decision in decisions:
            self._follow(decision)

    @property
    def top(self) -> Decision | None:
        """The fresh decision that the claim stands at; ``None`` where none is in force."""
        return self._fresh[self._stack[-1]] if self._stack else None

    def after_undo(self, decision_id: str) -> Standing | None:
        """Where undoing that decision (fresh, or a redo) leads; ``None`` where another stands on top."""
        fresh = self._fresh[decision_id]
        return fresh.before if self._stack and self._stack[-1] == fresh.id else None

    def after_redo(self, undo_id: str) -> Standing | None:
        """Where taking that undo back leads; ``None`` where the claim is not as the undo left it."""
        fresh = self._fresh[undo_id]
        if fresh.id in self._stack or self._top_id() != self._below[fresh.id]:
            return None
        return fresh.after

    def _top_id(self) -> str | None:
        return self._stack[-1] if self._stack else None

    def _follow(self, decision: Decision) -> None:
        named = f"Decision {decision.number} on claim {decision.claim_id}"
        if decision.before != self.standing:
            raise ValueError(f"{named} starts from another standing than the one before it left.")
        if decision.version != self.version + 1:
            raise ValueError(f"{named} has version {decision.version}, where {self.version + 1} follows.")
        if decision.action is not action_between(decision.before, decision.after):
            raise ValueError(f"{named} is called {decision.action.value}, which is not what it did.")
        if decision.mode is Mode.DECIDE:
            self._push(decision)
        else:
            self._take_back(decision, named)
        self.standing, self.version = decision.after, decision.version

    def _push(self, decision: Decision) -> None:
        self._fresh[decision.id] = decision
        self._below[decision.id] = self._top_id()
        self._stack.append(decision.id)

    def _take_back(self, decision: Decision, named: str) -> None:
        if decision.undoes is None or decision.undoes not in self._fresh:
            raise ValueError(f"{named} takes back a decision that is not on record.")
        undoing = decision.mode is Mode.UNDO
        expected = (self.after_undo if undoing else self.after_redo)(decision.undoes)
        if expected is None or expected != decision.after:
            raise ValueError(f"{named} does not lead to where the decision it takes back began.")
        fresh = self._fresh[decision.undoes]
        self._fresh[decision.id] = fresh
        if undoing:
            self._stack.pop()
        else:
            self._stack.append(fresh.id)
