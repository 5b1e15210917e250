"""The desk: which article lies on it, which claim is looked at, what was decided and what is being saved.

Views call its slots and listen to its signals; nothing here knows a widget. A decision moves on to the next
undecided claim at once, while the store saves it; the claim shows its new state only when that is durable.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer import settings
from reviewer.domain.article import Article, ArticleSummary, Progress, Span
from reviewer.domain.claim import Claim, RejectReason, State
from reviewer.domain.decision import Change, Decision
from reviewer.domain.errors import Conflict, InvalidValue, NothingToUndo, ReviewerError
from reviewer.ui.draft import Draft
from reviewer.ui.library_worker import LibraryWorker
from reviewer.ui.problems import Notice, Problems
from reviewer.ui.wording import claim_value, state_word

if TYPE_CHECKING:
    from reviewer.services.articles import OpenArticle
    from reviewer.services.libraries import Library

NEWS_EVERY_MS = 1000

Act = Callable[["Library", tuple[Claim, ...]], Change]


class Saved(Enum):
    """Where the last decisions are."""

    SAVED = auto()
    SAVING = auto()
    NOT_SAVED = auto()


@dataclass(frozen=True, eq=False)
class Ticket:
    """One decision on its way to the store: what it does, to which claims, and the state it leads to."""

    act: Act
    claims: tuple[Claim, ...]
    becomes: State
    draft: Draft | None = None


class Desk(QObject):
    """The presenter of the window."""

    library_opened = Signal()
    articles_changed = Signal()
    article_opened = Signal()
    claims_changed = Signal(object)
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
        self.claims: list[Claim] = []
        self.shown: list[Claim] = []
        self.counts: Counter[State] = Counter()
        self.drafts: dict[str, Draft] = {}
        self.location = ""
        self._places: dict[str, int] = {}
        self._shown_places: dict[str, int] = {}
        self._current: str | None = None
        self._states: frozenset[State] = frozenset(State)
        self._words = ""
        self._wanted: tuple[str, str | None] | None = None
        self._in_flight: dict[str, list[Ticket]] = {}
        self._unsaved: list[Ticket] = []
        self._latest: dict[str, Claim] = {}  # touched on the store's thread only
        self._mine: set[str] = set()
        self._heard = 0
        self._listening = False
        self._opened = False
        self._news = QTimer(self)
        self._news.setInterval(NEWS_EVERY_MS)
        self._news.timeout.connect(self.listen)

    # --- opening and closing ---------------------------------------------------------------------------------

    def open_library(self) -> None:
        """Open the library on the store's thread; ``library_opened`` when it is there."""

        def work(library: "Library") -> tuple[str, tuple[ArticleSummary, ...], int]:
            from reviewer.services.articles import list_articles
            from reviewer.services.reviewing import last_number

            return library.location, list_articles(library), last_number(library)

        def done(result: tuple[str, tuple[ArticleSummary, ...], int]) -> None:
            self.location, self.articles, self._heard = result
            self._opened = True
            self._problems.settle("library")
            self._news.start()
            self.articles_changed.emit()
            self.library_opened.emit()

        self._store.call(work, done, lambda error: self._problems.show(error, self.open_library, "library"))

    @property
    def ready(self) -> bool:
        """Whether the library is open."""
        return self._opened

    def close(self) -> None:
        """Finish what is being saved and let the library go."""
        self._news.stop()
        self._store.close()

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

        self._store.call(work, self._lay, failed)

    def _lay(self, opened: "OpenArticle") -> None:
        if self._wanted is None or self._wanted[0] != opened.article.id:
            return
        claim_id = self._wanted[1]
        self._wanted = None
        self.article = opened.article
        self.claims = list(opened.claims)
        self.counts = Counter(claim.state for claim in self.claims)
        self._current = None
        self._states, self._words = frozenset(State), ""
        self._index()
        self._filter()
        self.article_opened.emit()
        first = next((claim for claim in self.claims if self.awaited(claim) is State.PENDING), None)
        if claim_id in self._places:
            self.select(claim_id)
        elif first or self.claims:
            self.select((first or self.claims[0]).id)
        else:
            self.current_changed.emit()

    # --- what is looked at -----------------------------------------------------------------------------------

    @property
    def current(self) -> Claim | None:
        """The claim looked at."""
        return self.claim(self._current) if self._current else None

    def claim(self, claim_id: str) -> Claim | None:
        """A claim of the article by its id."""
        place = self._places.get(claim_id)
        return None if place is None else self.claims[place]

    def place(self, claim_id: str) -> int:
        """Where the claim stands among the article's, from 0."""
        return self._places[claim_id]

    def shown_place(self, claim_id: str) -> int | None:
        """Where the claim stands in the filtered list; None when the filter hides it."""
        return self._shown_places.get(claim_id)

    def awaited(self, claim: Claim) -> State:
        """The state a claim has or is about to have."""
        tickets = self._in_flight.get(claim.id)
        return tickets[-1].becomes if tickets else claim.state

    def saving(self, claim_id: str) -> bool:
        """Whether a decision on the claim is on its way."""
        return claim_id in self._in_flight

    @property
    def progress(self) -> Progress:
        """How far the article is decided."""
        return Progress(**{state.value: self.counts[state] for state in State})

    @property
    def saved(self) -> Saved:
        """Whether everything decided is durable."""
        if self._unsaved:
            return Saved.NOT_SAVED
        return Saved.SAVING if self._in_flight else Saved.SAVED

    def select(self, claim_id: str) -> None:
        """Look at a claim."""
        if claim_id != self._current and claim_id in self._places:
            self._current = claim_id
            self.current_changed.emit()

    def step(self, by: int) -> None:
        """Look at the next (1) or previous (-1) claim of those shown."""
        if not self.shown:
            return
        place = self._shown_places.get(self._current or "")
        if place is None:
            self.select(self._nearest_shown(by).id)
        else:
            self.select(self.shown[min(max(place + by, 0), len(self.shown) - 1)].id)

    def skip(self) -> None:
        """Leave the claim undecided and look at the next undecided one."""
        self._move_on()

    def filter(self, states: frozenset[State], words: str) -> None:
        """Show only claims in these states whose figure or words hold ``words``."""
        if (states, words) != (self._states, self._words):
            self._states, self._words = states, words
            self._filter()

    @property
    def filtered(self) -> bool:
        """Whether the list leaves claims out."""
        return self._states != frozenset(State) or bool(self._words)

    # --- decisions -------------------------------------------------------------------------------------------

    def confirm(self) -> None:
        """The article says what the record says: save that and move on. What was typed is saved with it."""
        claim = self.current
        if claim is None:
            return
        if claim.id in self.drafts:
            self.correct()
            return
        if self.awaited(claim) in (State.CONFIRMED, State.CORRECTED):
            self.announced.emit(self.tr("This claim is already decided."))
            self._move_on()
            return

        def act(library: "Library", claims: tuple[Claim, ...]) -> Change:
            from reviewer.services import reviewing

            return reviewing.confirm(library, self.reviewer, claims)

        becomes = State.CORRECTED if claim.standing.corrected else State.CONFIRMED
        self._decide(Ticket(act, (claim,), becomes))

    def correct(self) -> bool:
        """Save what was typed for the current claim and move on; False when a field cannot be read."""
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

        self._decide(Ticket(act, (claim,), State.PENDING), move_on=False)

    def add(self, span: Span) -> None:
        """Make a claim of a stretch of the text and look at it."""
        article = self.article
        if article is None:
            return

        def act(library: "Library", _: tuple[Claim, ...]) -> Change:
            from reviewer.services import reviewing

            return reviewing.add_claim(library, self.reviewer, article, span)

        self._decide(Ticket(act, (), State.PENDING), move_on=False, then=self._select_changed)

    def undo(self) -> None:
        """Take back the last decision, whichever article it was made in."""
        self._travel("undo")

    def redo(self) -> None:
        """Make again what was taken back last."""
        self._travel("redo")

    def _travel(self, way: str) -> None:
        def act(library: "Library", _: tuple[Claim, ...]) -> Change:
            from reviewer.services import reviewing

            return reviewing.undo(library, self.reviewer) if way == "undo" else reviewing.redo(library, self.reviewer)

        self._decide(Ticket(act, (), State.PENDING), move_on=False, then=self._show_travelled)

    def _decide(
        self, ticket: Ticket, *, move_on: bool = True, then: Callable[[Change], None] | None = None
    ) -> None:
        for key in self._keys(ticket):
            self._in_flight.setdefault(key, []).append(ticket)
        if ticket.draft is not None:
            self.drafts_changed.emit(ticket.claims[0].id)
        if move_on:
            self._move_on()
        self.claims_changed.emit(frozenset(claim.id for claim in ticket.claims))
        self.saved_changed.emit()

        def work(library: "Library") -> Change:
            change = ticket.act(library, tuple(self._newest(claim) for claim in ticket.claims))
            self._latest.update((claim.id, claim) for claim in change.claims)
            return change

        def done(change: Change) -> None:
            self._landed(ticket)
            self._mine.update(decision.id for decision in change.decisions)
            if ticket.draft is not None and self.drafts.get(ticket.claims[0].id) == ticket.draft:
                del self.drafts[ticket.claims[0].id]
                self.drafts_changed.emit(ticket.claims[0].id)
            self.take(change)
            if then is not None:
                then(change)
            self.saved_changed.emit()

        self._store.call(work, done, lambda error: self._not_saved(ticket, error))

    def _newest(self, claim: Claim) -> Claim:
        """The claim as our own last decision left it, where that is newer than what was on the screen.

        Runs on the store's thread: a second key on a claim whose first decision is still being saved must not
        be taken for somebody else's change.
        """
        latest = self._latest.get(claim.id)
        return latest if latest is not None and latest.version > claim.version else claim

    @staticmethod
    def _keys(ticket: Ticket) -> Sequence[str]:
        return [claim.id for claim in ticket.claims] or [f"step {id(ticket)}"]

    def _landed(self, ticket: Ticket) -> None:
        for key in self._keys(ticket):
            self._in_flight[key].remove(ticket)
            if not self._in_flight[key]:
                del self._in_flight[key]

    # --- what went wrong -------------------------------------------------------------------------------------

    def _not_saved(self, ticket: Ticket, error: BaseException) -> None:
        self._landed(ticket)
        ids = frozenset(claim.id for claim in ticket.claims)
        if ticket.claims:
            self.select(ticket.claims[0].id)
        if isinstance(error, NothingToUndo):
            self.announced.emit(str(error))
        elif isinstance(error, InvalidValue) and ticket.claims:
            self.invalid.emit(ticket.claims[0].id, error)
        elif isinstance(error, Conflict) and ticket.claims:
            self._show_conflict(ticket)
        elif isinstance(error, Conflict) or not isinstance(error, ReviewerError):
            self._problems.show(error)
            self.listen()
        else:
            self._unsaved.append(ticket)
            self.select(self._unsaved[0].claims[0].id if self._unsaved[0].claims else self._current or "")
            self._problems.show(error, self.try_again, "save")
        self.claims_changed.emit(ids)
        self.saved_changed.emit()

    def try_again(self) -> None:
        """Save what could not be saved."""
        unsaved, self._unsaved = self._unsaved, []
        self._problems.settle("save")
        for ticket in unsaved:
            self._decide(ticket, move_on=ticket.becomes is not State.PENDING)
        self.saved_changed.emit()

    def _show_conflict(self, ticket: Ticket) -> None:
        shown = ticket.claims[0]

        def work(library: "Library") -> tuple[OpenArticle, tuple[Decision, ...]]:
            from reviewer.services import articles, reviewing

            return articles.open_article(library, shown.article_id), reviewing.history(library, shown.id)

        def done(result: "tuple[OpenArticle, tuple[Decision, ...]]") -> None:
            opened, history = result
            self.take(Change(opened.claims, ()))
            theirs = next((claim for claim in opened.claims if claim.id == shown.id), None)
            if theirs is None or not history or self.article is None:
                return
            mine = replace(ticket, claims=(theirs,))
            text = self.article.text
            sentence = self.tr("“{figure}” was changed by {who} while you decided it.").format(
                figure=claim_value(shown, text), who=history[-1].reviewer
            )
            lines = (
                self.tr("Theirs: {state}, {value}").format(
                    state=state_word(theirs.state), value=claim_value(theirs, text)
                ),
                self.tr("Yours: {state}").format(state=state_word(ticket.becomes)),
            )
            actions = (
                (self.tr("Keep theirs"), lambda: self._drop_draft(shown.id)),
                (self.tr("Save mine"), lambda: self._decide(mine)),
            )
            self._problems.notice(Notice(sentence, lines, True, actions, f"conflict {shown.id}"))

        self._store.call(work, done, self._problems.show)

    def _drop_draft(self, claim_id: str) -> None:
        if self.drafts.pop(claim_id, None) is not None:
            self.drafts_changed.emit(claim_id)

    # --- changes, ours and others' ---------------------------------------------------------------------------

    def listen(self) -> None:
        """Ask for decisions made in other windows; at most one question at a time."""
        if self._listening or not self._opened:
            return
        self._listening = True
        since = self._heard

        def work(library: "Library") -> Change:
            from reviewer.services.reviewing import news

            return news(library, since)

        def done(change: Change) -> None:
            self._listening = False
            if not change.decisions:
                return
            self._heard = max(decision.number for decision in change.decisions)
            others = [decision for decision in change.decisions if decision.id not in self._mine]
            self._mine.difference_update(decision.id for decision in change.decisions)
            if others:
                self.take(change)
                self.announced.emit(self.tr("{who} decided in another window.").format(who=others[-1].reviewer))

        def failed(error: BaseException) -> None:
            self._listening = False
            self._problems.show(error, key="news")

        self._store.call(work, done, failed)

    def take(self, change: Change) -> None:
        """Show claims as they are now; older news than what is shown is passed over."""
        if self.article is None or any(claim.article_id != self.article.id for claim in change.claims):
            self.refresh_articles()
        ids: set[str] = set()
        moved = False
        for claim in change.claims:
            if self.article is None or claim.article_id != self.article.id:
                continue
            place = self._places.get(claim.id)
            if place is not None and self.claims[place].version >= claim.version:
                continue
            ids.add(claim.id)
            if place is None:
                if not claim.standing.withdrawn:
                    self._insert(claim)
                    moved = True
            elif claim.standing.withdrawn:
                self._remove(place)
                moved = True
            else:
                self.counts[self.claims[place].state] -= 1
                self.counts[claim.state] += 1
                self.claims[place] = claim
        if not ids:
            return
        if moved or self.filtered:
            self._filter()
        else:
            self._update_shown(ids)
        self._update_summary()
        self.claims_changed.emit(frozenset(ids))
        if self._current in ids:
            self.current_changed.emit()

    def _insert(self, claim: Claim) -> None:
        key = (claim.extracted.span.start, claim.extracted.span.end)
        place = next(
            (
                index
                for index, other in enumerate(self.claims)
                if (other.extracted.span.start, other.extracted.span.end) > key
            ),
            len(self.claims),
        )
        self.claims.insert(place, claim)
        self.counts[claim.state] += 1
        self._index()

    def _remove(self, place: int) -> None:
        gone = self.claims.pop(place)
        self.counts[gone.state] -= 1
        self._index()
        if gone.id == self._current:
            self._current = self.claims[min(place, len(self.claims) - 1)].id if self.claims else None
            self.current_changed.emit()

    def _update_summary(self) -> None:
        article = self.article
        if article is None:
            return
        self.articles = tuple(
            replace(summary, progress=self.progress) if summary.id == article.id else summary
            for summary in self.articles
        )
        self.articles_changed.emit()

    # --- small things ----------------------------------------------------------------------------------------

    def _select_changed(self, change: Change) -> None:
        if change.claims:
            self.select(change.claims[0].id)

    def _show_travelled(self, change: Change) -> None:
        if not change.claims:
            return
        claim = change.claims[0]
        if self.article is not None and claim.article_id == self.article.id:
            self.select(claim.id)
        else:
            self.open_article(claim.article_id, claim.id)

    def _move_on(self) -> None:
        following = self._next_undecided()
        if following is not None:
            self.select(following.id)
        elif not any(self.awaited(claim) is State.PENDING for claim in self.claims):
            self.announced.emit(self.tr("Every claim of this article is decided."))

    def _next_undecided(self) -> Claim | None:
        place = self._shown_places.get(self._current or "")
        if place is None:
            return next((claim for claim in self.shown if self.awaited(claim) is State.PENDING), None)
        for claim in self.shown[place + 1 :] + self.shown[:place]:
            if self.awaited(claim) is State.PENDING:
                return claim
        return None

    def _nearest_shown(self, by: int) -> Claim:
        here = self._places.get(self._current or "", 0)
        after = [claim for claim in self.shown if self._places[claim.id] > here]
        before = [claim for claim in self.shown if self._places[claim.id] < here]
        if by > 0:
            return after[0] if after else self.shown[-1]
        return before[-1] if before else self.shown[0]

    def _index(self) -> None:
        self._places = {claim.id: place for place, claim in enumerate(self.claims)}

    def _update_shown(self, ids: set[str]) -> None:
        for claim_id in ids:
            place = self._shown_places.get(claim_id)
            if place is not None:
                self.shown[place] = self.claims[self._places[claim_id]]

    def _filter(self) -> None:
        self.shown = [claim for claim in self.claims if self._passes(claim)] if self.filtered else list(self.claims)
        self._shown_places = {claim.id: place for place, claim in enumerate(self.shown)}
        self.shown_changed.emit()

    def _passes(self, claim: Claim) -> bool:
        if claim.state not in self._states:
            return False
        if not self._words or self.article is None:
            return True
        reading = claim.reading
        text = self.article.text[reading.span.start : reading.span.end]
        by = reading.attribution
        parts = [text, claim_value(claim, self.article.text), reading.subject, reading.when]
        parts += [by.source, by.via] if by else []
        return all(
            any(word in part.casefold() for part in parts if part) for word in self._words.casefold().split()
        )
