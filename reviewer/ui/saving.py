"""Decisions on their way to the store: in flight, saved, not saved, in conflict with somebody else's."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reviewer.domain.claim import Claim, State
from reviewer.domain.decision import Change, Decision
from reviewer.domain.errors import Conflict, InvalidValue, NothingToUndo, ReviewerError, UnreachableLibrary
from reviewer.ui.draft import Draft
from reviewer.ui.library_worker import LibraryWorker
from reviewer.ui.problems import Problems
from reviewer.ui.translation import told
from reviewer.ui.waiting import Waiting

if TYPE_CHECKING:
    from reviewer.services.articles import OpenArticle
    from reviewer.services.libraries import Library

_AT_ONCE = (0.1,)  # a connection that was cut while idle is mended by the next try; nobody need hear of it

Act = Callable[["Library", tuple[Claim, ...]], Change]


class Saved(Enum):
    """Where the last decisions are."""

    SAVED = auto()
    SAVING = auto()
    NOT_SAVED = auto()


@dataclass(frozen=True, eq=False)
class Ticket:
    """One decision on its way: what it does, to which claims, the state it leads to, what was typed for it.

    One that decides on something else than the state is ``aside``: it leaves the claim's state as it is and
    stays with the claim. ``words`` name it beside somebody else's, where the two meet. ``step`` is the id of
    its step in the record: sent once more under it, it is not made twice. Where ``each`` claim stands by
    itself, those that somebody else changed meanwhile are left out and the rest is decided.
    """

    act: Act
    claims: tuple[Claim, ...]
    becomes: State
    draft: Draft | None = None
    then: Callable[[Change], None] | None = None
    aside: bool = False
    words: str = ""
    each: bool = False
    step: str = field(default_factory=lambda: uuid.uuid4().hex)


class Saving(QObject):
    """Sends decisions to the store one after another and knows what became of each."""

    changed = Signal()
    landed = Signal(object, object)
    nothing = Signal(str)
    invalid = Signal(str, object)
    conflict = Signal(object, object, object)
    partly = Signal(object, object, object)  # the claims as they stand, the rest's ticket, who changed which
    failed = Signal(object)

    def __init__(self, store: LibraryWorker, problems: Problems, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._problems = problems
        self._in_flight: dict[str, list[Ticket]] = {}
        self._steps = 0
        self._unsaved: list[Ticket] = []
        self._waiting = Waiting(self._submit, problems, self)
        self._latest: dict[str, Claim] = {}  # touched on the store's thread only

    @property
    def state(self) -> Saved:
        """Whether everything decided is durable."""
        if self._unsaved or self._waiting:
            return Saved.NOT_SAVED
        return Saved.SAVING if self._in_flight or self._steps else Saved.SAVED

    @property
    def waiting(self) -> bool:
        """Whether decisions wait for the server to answer."""
        return bool(self._waiting)

    @property
    def unsaved(self) -> tuple[Ticket, ...]:
        """What could not be saved, the oldest first."""
        return tuple(self._unsaved)

    def awaited(self, claim: Claim) -> State:
        """The state a claim has or is about to have."""
        tickets = self._in_flight.get(claim.id)
        return tickets[-1].becomes if tickets else claim.state

    def saving(self, claim_id: str) -> bool:
        """Whether a decision on the claim is on its way."""
        return claim_id in self._in_flight

    def send(self, ticket: Ticket) -> None:
        """Let the store make the decision; it does so while the window goes on."""
        self._steps += 1
        for claim in ticket.claims:
            self._in_flight.setdefault(claim.id, []).append(ticket)
        self._submit(ticket)
        self.changed.emit()

    def _submit(self, ticket: Ticket) -> None:
        def work(library: "Library") -> Change:
            return self._make(library, ticket)

        def done(change: Change) -> None:
            self._land(ticket)
            self._waiting.answered(ticket)
            self.landed.emit(ticket, change)
            self.changed.emit()

        self._store.call(work, done, lambda error: self._not_saved(ticket, error))

    def _make(self, library: "Library", ticket: Ticket) -> Change:
        """Runs on the store's thread."""
        from reviewer.services.libraries import send

        self._waiting.demand_turn(ticket)

        def act() -> Change:
            return ticket.act(library, tuple(self._newest(claim) for claim in ticket.claims))

        try:
            change = send(library, ticket.step, act, waits=_AT_ONCE)
        except UnreachableLibrary as error:
            self._waiting.hold(ticket, error)
            raise
        except Exception:
            self._waiting.free()
            raise
        self._waiting.free()
        self._latest.update((claim.id, claim) for claim in change.claims)
        return change

    def reconnected(self) -> None:
        """The server answers again: send what waits."""
        self._waiting.again()

    def stop(self) -> None:
        """Try no more."""
        self._waiting.stop()

    def forget(self) -> None:
        """The library is about to be another one, in which our claims may have older versions."""
        self._store.submit(self._latest.clear, lambda _: None, self._problems.show)

    def again(self) -> tuple[Ticket, ...]:
        """Take back what could not be saved, to be sent once more."""
        self._waiting.again()
        unsaved, self._unsaved = tuple(self._unsaved), []
        self._problems.settle("save")
        self.changed.emit()
        return unsaved

    def _newest(self, claim: Claim) -> Claim:
        """The claim as our own last decision left it, where that is newer than what was on the screen.

        Runs on the store's thread: a second key on a claim whose first decision is still being saved must not
        be taken for somebody else's change.
        """
        latest = self._latest.get(claim.id)
        return latest if latest is not None and latest.version > claim.version else claim

    def _land(self, ticket: Ticket) -> None:
        self._steps -= 1
        for claim in ticket.claims:
            tickets = self._in_flight[claim.id]
            tickets.remove(ticket)
            if not tickets:
                del self._in_flight[claim.id]

    def _not_saved(self, ticket: Ticket, error: BaseException) -> None:
        if isinstance(error, UnreachableLibrary):  # still on its way: the claim goes on showing that
            self._waiting.keep(ticket, error)
            self.changed.emit()
            return
        self._land(ticket)
        self._waiting.answered(ticket)
        plain = not isinstance(error, (NothingToUndo, InvalidValue, Conflict)) and isinstance(
            error, ReviewerError
        )
        if plain:
            self._unsaved.append(ticket)
        self.failed.emit(ticket)
        if plain:
            self._problems.show(error, self._retry, "save")
        elif isinstance(error, NothingToUndo):
            self.nothing.emit(told(error))
        elif isinstance(error, InvalidValue) and ticket.claims:
            self.invalid.emit(ticket.claims[0].id, error)
        elif isinstance(error, Conflict) and ticket.claims:
            look = self._look_who_was_faster if ticket.each else self._look_at_conflict
            look(ticket)
        else:
            self._problems.show(error)
        self.changed.emit()

    retry = Signal()

    def _retry(self) -> None:
        self.retry.emit()

    def _look_who_was_faster(self, ticket: Ticket) -> None:
        def work(library: "Library") -> "tuple[OpenArticle, tuple[Claim, ...], dict[str, str]]":
            from reviewer.services import articles, reviewing

            opened = articles.open_article(library, ticket.claims[0].article_id)
            now = {claim.id: claim.version for claim in opened.claims}
            fresh = tuple(one for one in ticket.claims if now.get(one.id) == self._newest(one).version)
            left = [one for one in ticket.claims if one not in fresh]
            who = {one.id: reviewing.history(library, one.id)[-1].reviewer for one in left}
            return opened, fresh, who

        def done(result: "tuple[OpenArticle, tuple[Claim, ...], dict[str, str]]") -> None:
            opened, fresh, who = result
            rest = replace(ticket, claims=fresh, step=uuid.uuid4().hex)
            self.partly.emit(Change(opened.claims, ()), rest, who)

        self._store.call(work, done, self._problems.show)

    def _look_at_conflict(self, ticket: Ticket) -> None:
        shown = ticket.claims[0]

        def work(library: "Library") -> "tuple[OpenArticle, tuple[Decision, ...]]":
            from reviewer.services import articles, reviewing

            return articles.open_article(library, shown.article_id), reviewing.history(library, shown.id)

        def done(result: "tuple[OpenArticle, tuple[Decision, ...]]") -> None:
            opened, history = result
            theirs = next((claim for claim in opened.claims if claim.id == shown.id), None)
            mine = replace(ticket, claims=(theirs,)) if theirs is not None else None
            self.conflict.emit(Change(opened.claims, ()), mine, history[-1].reviewer if history else "")

        self._store.call(work, done, self._problems.show)
