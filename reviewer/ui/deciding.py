"""Deciding: every act of the reviewer on a claim becomes a ticket that the store carries out.

A decision moves on to the next undecided claim at once, while the store saves it; the claim shows its new
state only when that is durable. Another kind of act is another method here, or a class of its own that makes
tickets and calls ``send``.
"""

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reviewer.domain.article import Span
from reviewer.domain.claim import Claim, RejectReason, State
from reviewer.domain.decision import Change
from reviewer.domain.errors import InvalidValue
from reviewer.ui.conflicts import conflict_sentence, my_words, their_words
from reviewer.ui.problems import Notice, Problems
from reviewer.ui.saving import Act, Saving, Ticket
from reviewer.ui.wording import claim_value

if TYPE_CHECKING:
    from reviewer.services.libraries import Library
    from reviewer.ui.desk import Desk


class Deciding(QObject):
    """What can be decided about the desk's current claim, and what becomes of each decision."""

    made = Signal(object)  # a Change of this window's own, as the store left it

    def __init__(self, desk: "Desk", saving: Saving, problems: Problems) -> None:
        super().__init__(desk)
        self._desk = desk
        self._saving = saving
        self._problems = problems
        saving.landed.connect(self._saved)
        saving.nothing.connect(desk.announced)
        saving.invalid.connect(desk.invalid)
        saving.conflict.connect(self._show_conflict)
        saving.partly.connect(self._decide_on_the_rest)
        saving.failed.connect(self._not_saved)
        saving.retry.connect(self.try_again)

    def confirm(self) -> None:
        """The article says what the record says: save that and move on. What was typed is saved with it."""
        claim = self._desk.current
        if claim is None:
            return
        if claim.id in self._desk.drafts and not self._desk.saving(claim.id):
            self.correct()
            return
        if self._desk.awaited(claim) in (State.CONFIRMED, State.CORRECTED):
            self._desk.announced.emit(self.tr("This claim is decided already."))
            self._desk.move_on()
            return
        if self._desk.ticking.refuses(claim):
            return

        def act(library: "Library", claims: tuple[Claim, ...]) -> Change:
            from reviewer.services import reviewing

            return reviewing.confirm(library, self._desk.reviewer, claims)

        becomes = State.CORRECTED if claim.standing.corrected else State.CONFIRMED
        self.send(Ticket(act, (claim,), becomes))

    def correct(self) -> bool:
        """Save what was typed for the current claim and move on; False when that cannot be."""
        claim = self._desk.current
        draft = self._desk.drafts.get(claim.id) if claim else None
        if claim is None or draft is None:
            return False
        try:
            reading = draft.reading(claim.reading)
        except InvalidValue as error:
            self._desk.invalid.emit(claim.id, error)
            return False

        def act(library: "Library", claims: tuple[Claim, ...]) -> Change:
            from reviewer.services import reshaping, reviewing

            if amends:
                return reshaping.amend(library, self._desk.reviewer, claims[0], reading)
            return reviewing.correct(library, self._desk.reviewer, claims[0], reading)

        # Where every part must be ticked by itself, a change unticks what it changed and decides nothing.
        amends = self._desk.ticking.required(claim)
        becomes = State.CONFIRMED if reading == claim.extracted else State.CORRECTED
        self.send(Ticket(act, (claim,), self._desk.awaited(claim) if amends else becomes, draft, aside=amends))
        return True

    def reject(self, reason: RejectReason) -> None:
        """This is no claim to check: save that and move on."""
        claim = self._desk.current
        if claim is None:
            return

        def act(library: "Library", claims: tuple[Claim, ...]) -> Change:
            from reviewer.services import reviewing

            return reviewing.reject(library, self._desk.reviewer, claims, reason)

        self.send(Ticket(act, (claim,), State.REJECTED))

    def reopen(self) -> None:
        """Make a decided claim undecided again, and stay at it."""
        claim = self._desk.current
        if claim is None or self._desk.awaited(claim) is State.PENDING:
            return

        def act(library: "Library", claims: tuple[Claim, ...]) -> Change:
            from reviewer.services import reviewing

            return reviewing.reopen(library, self._desk.reviewer, claims)

        self.send(Ticket(act, (claim,), State.PENDING))

    def add(self, span: Span) -> None:
        """Make a claim of a stretch of the text and look at it."""
        article = self._desk.article
        if article is None:
            return

        def act(library: "Library", _: tuple[Claim, ...]) -> Change:
            from reviewer.services import reviewing

            return reviewing.add_claim(library, self._desk.reviewer, article, span)

        self.send(Ticket(act, (), State.PENDING, then=self.go_to_changed))

    def undo(self) -> None:
        """Take back the last decision, whichever article it was made in, and go to its claim."""

        def act(library: "Library", _: tuple[Claim, ...]) -> Change:
            from reviewer.services import reviewing

            return reviewing.undo(library, self._desk.reviewer)

        self._travel(act)

    def redo(self) -> None:
        """Make again what was taken back last, and go to its claim."""

        def act(library: "Library", _: tuple[Claim, ...]) -> Change:
            from reviewer.services import reviewing

            return reviewing.redo(library, self._desk.reviewer)

        self._travel(act)

    def _travel(self, act: Act) -> None:
        self.send(Ticket(act, (), State.PENDING, then=self.go_to_changed))

    def try_again(self) -> None:
        """Save what could not be saved."""
        for ticket in self._saving.again():
            self.send(ticket)

    def send(self, ticket: Ticket) -> None:
        """Let the store make a decision, and look at the next undecided claim where it decides one."""
        self._saving.send(ticket)
        if ticket.draft is not None:
            self._desk.drafts_changed.emit(ticket.claims[0].id)
        if ticket.becomes is not State.PENDING and not ticket.aside:
            self._desk.move_on()
        self._desk.claims_changed.emit(frozenset(claim.id for claim in ticket.claims))

    def _saved(self, ticket: Ticket, change: Change) -> None:
        self.made.emit(change)
        for claim in ticket.claims:
            if ticket.draft is not None and self._desk.drafts.get(claim.id) == ticket.draft:
                del self._desk.drafts[claim.id]
                self._desk.drafts_changed.emit(claim.id)
        told = self._desk.take(change)
        if left := frozenset(claim.id for claim in ticket.claims) - told:  # no more on their way
            self._desk.claims_changed.emit(left)
        if ticket.then is not None:
            ticket.then(change)

    def _not_saved(self, ticket: Ticket) -> None:
        """Nothing typed is lost; look again at the first claim whose decision could not be saved."""
        first = next((claim for one in self._saving.unsaved for claim in one.claims), None)
        if first is not None or ticket.claims:
            self._desk.select((first or ticket.claims[0]).id)
        self._desk.claims_changed.emit(frozenset(claim.id for claim in ticket.claims))

    def go_to_changed(self, change: Change) -> None:
        """Look at the first claim that a change left in place."""
        claim = next((claim for claim in change.claims if not claim.standing.withdrawn), None)
        if claim is None:
            return
        if self._desk.article is not None and claim.article_id == self._desk.article.id:
            self._desk.select(claim.id)
        else:
            self._desk.open_article(claim.article_id, claim.id)

    def _show_conflict(self, change: Change, mine: Ticket | None, who: str) -> None:
        self._desk.take(change)
        article = self._desk.article
        if mine is None or article is None:
            return
        theirs = mine.claims[0]
        sentence = conflict_sentence(claim_value(theirs, article.text), who)
        lines = (
            self.tr("Theirs: {0}").format(their_words(theirs, article.text)),
            self.tr("Yours: {0}").format(mine.words or my_words(mine, theirs, article.text)),
        )
        actions = (
            (self.tr("Keep theirs"), lambda: self._desk.forget_draft(theirs.id)),
            (self.tr("Save mine"), lambda: self.send(mine)),
        )
        key = f"conflict {theirs.id}"
        self._problems.notice(Notice(sentence, lines, trouble=True, actions=actions, key=key))

    def _decide_on_the_rest(self, change: Change, rest: Ticket, who: dict[str, str]) -> None:
        """Decide on what nobody else has changed; tell what was left out, and by whom it was changed."""
        self._desk.take(change)
        if rest.claims:
            self.send(rest)
        article = self._desk.article
        left = [claim for claim_id in who if (claim := self._desk.claim(claim_id)) is not None]
        if article is None or not left:
            return
        lines = tuple(
            self.tr("“{0}”, {1}: {2}").format(
                claim_value(claim, article.text), who[claim.id], their_words(claim, article.text)
            )
            for claim in left
        )
        words = self.tr("%n claim(s) left out, because somebody else decided on them meanwhile.", "", len(left))
        mine = replace(rest, claims=tuple(left), step=uuid.uuid4().hex)
        keep, take = self.tr("Keep theirs"), self.tr("Decide on them too")
        actions = ((keep, lambda: None), (take, lambda: self.send(mine)))
        self._problems.notice(Notice(words, lines, trouble=True, actions=actions, key="left out"))
