"""Deciding on all claims that the list shows, as one step."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.domain.claim import Claim, RejectReason, State
from reviewer.domain.decision import Change, Mode
from reviewer.ui.desk import Desk
from reviewer.ui.problems import Notice, Problems
from reviewer.ui.saving import Ticket

if TYPE_CHECKING:
    from reviewer.services.libraries import Library

NOTICE = "bulk"


class Bulk(QObject):
    """Confirms or rejects the undecided claims that are shown; what is being edited is left out.

    So is what must be ticked part by part before it may be confirmed.

    Where none of those shown is undecided, all of them are meant: a list of rejected claims is confirmed.
    """

    def __init__(self, desk: Desk, problems: Problems, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._problems = problems
        self._step = ""
        desk.deciding.made.connect(self._made)

    def targets(self, becomes: State) -> tuple[Claim, ...]:
        """The claims that would be confirmed or rejected."""
        unticked = self._desk.ticking.unticked if becomes is State.CONFIRMED else _nothing
        free = [
            claim for claim in self._desk.shown if claim.id not in self._desk.drafts and not unticked(claim)
        ]
        pending = [claim for claim in free if self._desk.awaited(claim) is State.PENDING]
        same = {State.CONFIRMED, State.CORRECTED} if becomes is State.CONFIRMED else {becomes}
        return tuple(pending or [claim for claim in free if self._desk.awaited(claim) not in same])

    def count(self, becomes: State) -> int:
        """How many claims those are, as far as they are saved; costs nothing however many there are.

        (Unless parts must be ticked one by one: then each claim is asked.)
        """
        if self._desk.ticking.required_from is not None:
            return len(self.targets(becomes))
        counts = self._desk.shown_counts
        same = {State.CONFIRMED, State.CORRECTED} if becomes is State.CONFIRMED else {becomes}
        if counts[State.PENDING]:
            same = set(State) - {State.PENDING}
        drafts = [self._desk.claim(claim_id) for claim_id in self._desk.drafts]
        left_out = [
            one
            for one in drafts
            if one and one.state not in same and self._desk.shown_place(one.id) is not None
        ]
        return sum(counts[state] for state in State if state not in same) - len(left_out)

    def ask_to_confirm(self) -> None:
        """Confirm what a filter shows; all of an article, or what was rejected, only when asked for twice."""
        targets = self.targets(State.CONFIRMED)
        undecided = any(self._desk.awaited(claim) is State.PENDING for claim in targets)
        if not targets or (undecided and self._desk.sieve.narrow):
            self.confirm()
            return
        if undecided:
            count = self.count(State.CONFIRMED)
            words = self.tr("The list shows the whole article. Confirm all %n claim(s)?", "", count)
        else:
            words = self.tr("Nothing shown is undecided. Confirm %n rejected claim(s)?", "", len(targets))
        act = (self.tr("Confirm all"), self.confirm)
        self._problems.notice(Notice(words, actions=(act,), key=NOTICE))

    def confirm(self) -> None:
        """Confirm them."""

        def act(library: "Library", claims: tuple[Claim, ...]) -> Change:
            from reviewer.services import reviewing

            return reviewing.confirm(library, self._desk.reviewer, claims)

        ticket = Ticket(act, self.targets(State.CONFIRMED), State.CONFIRMED, then=self._tell_confirmed)
        self._send(replace(ticket, each=True))

    def reject(self, reason: RejectReason) -> None:
        """Reject them, all for the same reason."""

        def act(library: "Library", claims: tuple[Claim, ...]) -> Change:
            from reviewer.services import reviewing

            return reviewing.reject(library, self._desk.reviewer, claims, reason)

        ticket = Ticket(act, self.targets(State.REJECTED), State.REJECTED, then=self._tell_rejected)
        self._send(replace(ticket, each=True))

    def _send(self, ticket: Ticket) -> None:
        if ticket.claims:
            self._desk.deciding.send(ticket)
        else:
            self._desk.announced.emit(self.tr("The list shows no claim to decide on."))

    def _tell_confirmed(self, change: Change) -> None:
        self._tell(self.tr("%n claim(s) confirmed in one step.", "", len(change.claims)), change)

    def _tell_rejected(self, change: Change) -> None:
        self._tell(self.tr("%n claim(s) rejected in one step.", "", len(change.claims)), change)

    def _tell(self, words: str, change: Change) -> None:
        self._step = change.decisions[-1].step if change.decisions else ""
        undo = (self.tr("Undo"), self._desk.deciding.undo)
        self._problems.notice(Notice(words, actions=(undo,), key=NOTICE))

    def _made(self, change: Change) -> None:
        """The offer to undo stands until something else is decided; what undo took back is said."""
        if not change.decisions:
            return
        if change.decisions[-1].step != self._step:
            self._problems.settle(NOTICE)
        if len(change.decisions) > 1 and change.decisions[-1].mode is Mode.UNDO:
            self._desk.announced.emit(
                self.tr("%n decision(s) taken back in one step.", "", len(change.decisions))
            )


def _nothing(_: Claim) -> bool:
    return False
