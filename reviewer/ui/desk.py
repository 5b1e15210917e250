"""The desk: which article lies on it, which claim is looked at, what is decided.

Views call its methods and listen to its signals; nothing here knows a widget. A decision moves on to the next
undecided claim at once, while the store saves it; the claim shows its new state only when that is durable.
"""

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer import settings
from reviewer.domain.article import Article, ArticleSummary, Progress, Span
from reviewer.domain.claim import Claim, RejectReason, State
from reviewer.domain.decision import Change
from reviewer.domain.errors import InvalidValue
from reviewer.ui.draft import Draft
from reviewer.ui.library_worker import LibraryWorker
from reviewer.ui.pile import Pile
from reviewer.ui.problems import Notice, Problems
from reviewer.ui.saving import Act, Saved, Saving, Ticket
from reviewer.ui.wording import claim_value, state_word

if TYPE_CHECKING:
    from reviewer.services.articles import OpenArticle
    from reviewer.services.libraries import Library

NEWS_EVERY_MS = 1000


class Desk(QObject):
    """The presenter of the window."""

    library_opened = Signal()
    articles_changed = Signal()
    article_opened = Signal()
    claims_changed = Signal(object)  # frozenset of ids
    shown_changed = Signal()
    current_changed = Signal()
    drafts_changed = Signal(str)
    saved_changed = Signal()
    invalid = Signal(str, object)
    announced = Signal(str)

    def __init__(self, store: LibraryWorker, problems: Problems, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._problems = problems
        self.reviewer = settings.default_reviewer()
        self.articles: tuple[ArticleSummary, ...] = ()
        self.article: Article | None = None
        self.drafts: dict[str, Draft] = {}
        self.location = ""
        self.ready = False
        self._pile = Pile()
        self._current: str | None = None
        self._wanted: tuple[str, str | None] | None = None
        self._mine: set[str] = set()
        self._heard = 0
        self._listening = False
        self._saving = Saving(store, problems, self)
        self._saving.changed.connect(self.saved_changed)
        self._saving.landed.connect(self._saved)
        self._saving.nothing.connect(self.announced)
        self._saving.invalid.connect(self.invalid)
        self._saving.conflict.connect(self._show_conflict)
        self._saving.failed.connect(self._not_saved)
        self._saving.retry.connect(self.try_again)
        self._news = QTimer(self)
        self._news.setInterval(NEWS_EVERY_MS)
        self._news.timeout.connect(self.listen)

    # --- opening and closing ---------------------------------------------------------------------------------

    def open_library(self) -> None:
        """Open the library on the store's thread; ``library_opened`` when it is there."""

        def work(library: "Library") -> tuple[str, tuple[ArticleSummary, ...], int]:
            from reviewer.services.articles import list_articles
            from reviewer.services.reviewing import last_number

            return str(library.location), list_articles(library), last_number(library)

        def done(result: tuple[str, tuple[ArticleSummary, ...], int]) -> None:
            self.location, self.articles, self._heard = result
            self.ready = True
            self._problems.settle("library")
            self._news.start()
            self.articles_changed.emit()
            self.library_opened.emit()

        self._store.call(work, done, lambda error: self._problems.show(error, self.open_library, "library"))

    def close(self) -> None:
        """Finish what is being saved and let the library go."""
        self.stop_listening()
        self._store.close()

    def stop_listening(self) -> None:
        """Ask no more for decisions made in other windows."""
        self._news.stop()

    def refresh_articles(self) -> None:
        """Read the list of articles again."""

        def work(library: "Library") -> tuple[ArticleSummary, ...]:
            from reviewer.services.articles import list_articles

            return list_articles(library)

        def done(articles: tuple[ArticleSummary, ...]) -> None:
            if articles != self.articles:
                self.articles = articles
                self.articles_changed.emit()

        self._store.call(work, done, self._problems.show)

    def open_article(self, article_id: str, claim_id: str | None = None) -> None:
        """Lay an article on the desk, at a claim or at its first undecided one."""
        if self.article is not None and self.article.id == article_id and self._wanted is None:
            if claim_id:
                self.select(claim_id)
            return
        self._wanted = (article_id, claim_id)

        def work(library: "Library") -> "OpenArticle":
            from reviewer.services import articles

            return articles.open_article(library, article_id)

        def failed(error: BaseException) -> None:
            self._wanted = None
            self._problems.show(error)

        def done(opened: "OpenArticle") -> None:
            if (
                self._wanted is not None and self._wanted[0] == opened.article.id
            ):  # no other was asked for since
                claim_id = self._wanted[1]
                self._wanted = None
                self.lay(opened, claim_id)

        self._store.call(work, done, failed)

    def lay(self, opened: "OpenArticle", claim_id: str | None = None) -> None:
        """Lay an article on the desk that was read already."""
        self.article = opened.article
        self._current = None
        self._pile.lay(opened.claims, opened.article.text)
        self.shown_changed.emit()
        self.article_opened.emit()
        first = next((claim for claim in self.claims if self.awaited(claim) is State.PENDING), None)
        if self._pile.get(claim_id) is not None:
            self.select(claim_id or "")
        elif self.claims:
            self.select((first or self.claims[0]).id)
        else:
            self.current_changed.emit()

    # --- what is looked at -----------------------------------------------------------------------------------

    @property
    def claims(self) -> list[Claim]:
        """The article's claims in text order."""
        return self._pile.claims

    @property
    def shown(self) -> list[Claim]:
        """The claims that pass the filter."""
        return self._pile.shown

    @property
    def counts(self) -> Counter[State]:
        """How many claims stand in each state."""
        return self._pile.counts

    @property
    def progress(self) -> Progress:
        """How far the article is decided."""
        return self._pile.progress

    @property
    def saved(self) -> Saved:
        """Whether everything decided is durable."""
        return self._saving.state

    @property
    def current(self) -> Claim | None:
        """The claim looked at."""
        return self._pile.get(self._current)

    def claim(self, claim_id: str) -> Claim | None:
        """A claim of the article by its id."""
        return self._pile.get(claim_id)

    def place(self, claim_id: str) -> int:
        """Where the claim stands among the article's, from 0."""
        return self._pile.place(claim_id)

    def shown_place(self, claim_id: str) -> int | None:
        """Where the claim stands in the filtered list; None when the filter hides it."""
        return self._pile.shown_place(claim_id)

    def awaited(self, claim: Claim) -> State:
        """The state a claim has or is about to have."""
        return self._saving.awaited(claim)

    def saving(self, claim_id: str) -> bool:
        """Whether a decision on the claim is on its way."""
        return self._saving.saving(claim_id)

    def select(self, claim_id: str) -> None:
        """Look at a claim."""
        if claim_id != self._current and self._pile.get(claim_id) is not None:
            self._current = claim_id
            self.current_changed.emit()

    def step(self, by: int) -> None:
        """Look at the next (1) or previous (-1) claim of those shown."""
        following = self._pile.beside(self._current, by)
        if following is not None:
            self.select(following.id)

    def skip(self) -> None:
        """Leave the claim undecided and look at the next undecided one."""
        self._move_on()

    def filter(self, states: frozenset[State], words: str) -> None:
        """Show only claims in these states whose figure or words hold ``words``."""
        if self._pile.filter(states, words):
            self.shown_changed.emit()

    def _move_on(self) -> None:
        following = self._pile.next_pending(self._current, self.awaited)
        if following is not None:
            self.select(following.id)
        elif not any(self.awaited(claim) is State.PENDING for claim in self.claims):
            self.announced.emit(self.tr("Every claim of this article is decided."))

    # --- decisions -------------------------------------------------------------------------------------------

    def confirm(self) -> None:
        """The article says what the record says: save that and move on. What was typed is saved with it."""
        claim = self.current
        if claim is None:
            return
        if claim.id in self.drafts and not self.saving(claim.id):
            self.correct()
            return
        if self.awaited(claim) in (State.CONFIRMED, State.CORRECTED):
            self.announced.emit(self.tr("This claim is decided already."))
            self._move_on()
            return

        def act(library: "Library", claims: tuple[Claim, ...]) -> Change:
            from reviewer.services import reviewing

            return reviewing.confirm(library, self.reviewer, claims)

        becomes = State.CORRECTED if claim.standing.corrected else State.CONFIRMED
        self._decide(Ticket(act, (claim,), becomes))

    def correct(self) -> bool:
        """Save what was typed for the current claim and move on; False when that cannot be."""
        claim = self.current
        draft = self.drafts.get(claim.id) if claim else None
        if claim is None or draft is None:
            return False
        try:
            reading = draft.reading(claim.reading)
        except InvalidValue as error:
            self.invalid.emit(claim.id, error)
            return False

        def act(library: "Library", claims: tuple[Claim, ...]) -> Change:
            from reviewer.services import reviewing

            return reviewing.correct(library, self.reviewer, claims[0], reading)

        becomes = State.CONFIRMED if reading == claim.extracted else State.CORRECTED
        self._decide(Ticket(act, (claim,), becomes, draft))
        return True

    def reject(self, reason: RejectReason) -> None:
        """This is no claim to check: save that and move on."""
        claim = self.current
        if claim is None:
            return

        def act(library: "Library", claims: tuple[Claim, ...]) -> Change:
            from reviewer.services import reviewing

            return reviewing.reject(library, self.reviewer, claims, reason)

        self._decide(Ticket(act, (claim,), State.REJECTED))

    def reopen(self) -> None:
        """Make a decided claim undecided again, and stay at it."""
        claim = self.current
        if claim is None or self.awaited(claim) is State.PENDING:
            return

        def act(library: "Library", claims: tuple[Claim, ...]) -> Change:
            from reviewer.services import reviewing

            return reviewing.reopen(library, self.reviewer, claims)

        self._decide(Ticket(act, (claim,), State.PENDING))

    def add(self, span: Span) -> None:
        """Make a claim of a stretch of the text and look at it."""
        article = self.article
        if article is None:
            return

        def act(library: "Library", _: tuple[Claim, ...]) -> Change:
            from reviewer.services import reviewing

            return reviewing.add_claim(library, self.reviewer, article, span)

        self._decide(Ticket(act, (), State.PENDING, then=self._go_to_changed))

    def undo(self) -> None:
        """Take back the last decision, whichever article it was made in, and go to its claim."""

        def act(library: "Library", _: tuple[Claim, ...]) -> Change:
            from reviewer.services import reviewing

            return reviewing.undo(library, self.reviewer)

        self._travel(act)

    def redo(self) -> None:
        """Make again what was taken back last, and go to its claim."""

        def act(library: "Library", _: tuple[Claim, ...]) -> Change:
            from reviewer.services import reviewing

            return reviewing.redo(library, self.reviewer)

        self._travel(act)

    def _travel(self, act: Act) -> None:
        self._decide(Ticket(act, (), State.PENDING, then=self._go_to_changed))

    def try_again(self) -> None:
        """Save what could not be saved."""
        for ticket in self._saving.again():
            self._decide(ticket)

    def _decide(self, ticket: Ticket) -> None:
        self._saving.board(ticket)
        if ticket.draft is not None:
            self.drafts_changed.emit(ticket.claims[0].id)
        if ticket.becomes is not State.PENDING:
            self._move_on()
        self.claims_changed.emit(frozenset(claim.id for claim in ticket.claims))
        self._saving.send(ticket)

    def _saved(self, ticket: Ticket, change: Change) -> None:
        self._mine.update(decision.id for decision in change.decisions)
        for claim in ticket.claims:
            if ticket.draft is not None and self.drafts.get(claim.id) == ticket.draft:
                del self.drafts[claim.id]
                self.drafts_changed.emit(claim.id)
        self.take(change)
        self.claims_changed.emit(frozenset(claim.id for claim in ticket.claims))
        if ticket.then is not None:
            ticket.then(change)

    def _not_saved(self, ticket: Ticket) -> None:
        """Nothing typed is lost; look again at the first claim whose decision could not be saved."""
        first = next((claim for one in self._saving.unsaved for claim in one.claims), None)
        if first is not None or ticket.claims:
            self.select((first or ticket.claims[0]).id)
        self.claims_changed.emit(frozenset(claim.id for claim in ticket.claims))

    def _go_to_changed(self, change: Change) -> None:
        claim = next((claim for claim in change.claims if not claim.standing.withdrawn), None)
        if claim is None:
            return
        if self.article is not None and claim.article_id == self.article.id:
            self.select(claim.id)
        else:
            self.open_article(claim.article_id, claim.id)

    def _show_conflict(self, change: Change, mine: Ticket | None, who: str) -> None:
        self.take(change)
        article = self.article
        if mine is None or article is None:
            return
        theirs = mine.claims[0]
        sentence = self.tr("“{figure}” was changed by {who} while you decided on it.").format(
            figure=claim_value(theirs, article.text), who=who
        )
        lines = (
            self.tr("Theirs: {0}").format(state_word(theirs.state).lower()),
            self.tr("Yours: {0}").format(state_word(mine.becomes).lower()),
        )
        actions = (
            (self.tr("Keep theirs"), lambda: self.forget_draft(theirs.id)),
            (self.tr("Save mine"), lambda: self._decide(mine)),
        )
        key = f"conflict {theirs.id}"
        self._problems.notice(Notice(sentence, lines, trouble=True, actions=actions, key=key))

    # --- what is typed ---------------------------------------------------------------------------------------

    def keep_draft(self, claim_id: str, draft: Draft) -> None:
        """Keep what was typed for a claim until it is saved or given up."""
        self.drafts[claim_id] = draft
        self.drafts_changed.emit(claim_id)

    def forget_draft(self, claim_id: str) -> None:
        """Give up what was typed for a claim."""
        if self.drafts.pop(claim_id, None) is not None:
            self.drafts_changed.emit(claim_id)

    # --- changes, ours and others' ---------------------------------------------------------------------------

    def listen(self) -> None:
        """Ask for decisions made in other windows; at most one question at a time."""
        if self._listening or not self.ready:
            return
        self._listening = True
        since = self._heard

        def work(library: "Library") -> Change:
            from reviewer.services.reviewing import news

            return news(library, since)

        def done(change: Change) -> None:
            self._listening = False
            self._problems.settle("news")
            if not change.decisions:
                return
            self._heard = max(decision.number for decision in change.decisions)
            others = [decision for decision in change.decisions if decision.id not in self._mine]
            self._mine.difference_update(decision.id for decision in change.decisions)
            if others:
                self.take(change)
                self.announced.emit(self.tr("{0} decided in another window.").format(others[-1].reviewer))

        def failed(error: BaseException) -> None:
            self._listening = False
            self._problems.show(error, key="news")

        self._store.call(work, done, failed)

    def take(self, change: Change) -> None:
        """Show claims as they are now; older news than what is shown is passed over."""
        article_id = self.article.id if self.article is not None else ""
        if any(claim.article_id != article_id for claim in change.claims):
            self.refresh_articles()
        before, current = len(self.claims), self._pile.get(self._current)
        place = self._pile.place(current.id) if current else 0
        ids = {claim.id for claim in change.claims if claim.article_id == article_id and self._pile.take(claim)}
        if not ids:
            return
        withdrawn = any(claim.standing.withdrawn for claim in change.claims)
        if withdrawn or len(self.claims) != before or self._pile.filtered:
            self._pile.refilter()
            self.shown_changed.emit()
        else:
            self._pile.renew_shown(ids)
        self._update_summary(article_id)
        self.claims_changed.emit(frozenset(ids))
        if current is not None and self._pile.get(current.id) is None:  # taken away
            self._current = self.claims[min(place, len(self.claims) - 1)].id if self.claims else None
            self.current_changed.emit()

    def _update_summary(self, article_id: str) -> None:
        self.articles = tuple(
            replace(summary, progress=self.progress) if summary.id == article_id else summary
            for summary in self.articles
        )
        self.articles_changed.emit()
