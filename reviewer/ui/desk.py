"""The desk: which article lies on it, which claim is looked at, what is decided.

Views call its methods and listen to its signals; nothing here knows a widget. What is decided goes through
``deciding``, what other windows decide comes in through ``news``.
"""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from reviewer import settings
from reviewer.domain.article import Article, ArticleSummary, Progress
from reviewer.domain.claim import Claim, State
from reviewer.domain.decision import Change
from reviewer.ui.annotating import Annotating
from reviewer.ui.deciding import Deciding
from reviewer.ui.draft import Draft
from reviewer.ui.evidencing import Evidencing
from reviewer.ui.library_worker import LibraryWorker
from reviewer.ui.matters import Matters
from reviewer.ui.news import News
from reviewer.ui.pile import Pile
from reviewer.ui.problems import Problems
from reviewer.ui.reshaping import Reshaping
from reviewer.ui.saving import Saved, Saving
from reviewer.ui.settling import Settling
from reviewer.ui.shelf import Shelf
from reviewer.ui.shelving import Shelving
from reviewer.ui.sieve import Flags, Sieve
from reviewer.ui.ticking import Ticking

if TYPE_CHECKING:
    from reviewer.services.articles import OpenArticle
    from reviewer.services.libraries import Library

T = TypeVar("T")
Opened = tuple[str, tuple[ArticleSummary, ...], tuple[int, int] | None, int]
FIRST = 500  # articles that are listed when a library is opened; the others, if there are more, a moment later
FEW = 20  # articles whose lines in the list are read one by one


class Desk(QObject):
    """The presenter of the window."""

    library_opened = Signal()
    library_failed = Signal(object)  # why it cannot be opened
    articles_changed = Signal()
    summary_changed = Signal(str)  # an article's progress, by its id
    article_opened = Signal()
    article_changed = Signal()  # its details or its furniture, as reviewers left them
    claims_changed = Signal(object)  # frozenset of ids
    shown_changed = Signal()
    current_changed = Signal()
    drafts_changed = Signal(str)
    saved_changed = Signal()
    invalid = Signal(str, object)
    announced = Signal(str)
    all_decided = Signal()

    def __init__(self, store: LibraryWorker, problems: Problems, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._problems = problems
        self.reviewer = settings.default_reviewer()
        self.shelf = Shelf()
        self.article: Article | None = None
        self.drafts: dict[str, Draft] = {}
        self.location = ""
        self.ready = False
        self._pile = Pile()
        self._current: str | None = None
        self._wanted: tuple[str, str | None] | None = None
        self._saving = Saving(store, problems, self)
        self._saving.changed.connect(self.saved_changed)
        self.deciding = Deciding(self, self._saving, problems)
        self.ticking = Ticking(self)
        self.annotating = Annotating(self, store, problems)
        self.matters = Matters(self, store, problems)
        self.evidencing = Evidencing(self, store, problems)
        self.reshaping = Reshaping(self)
        self.settling = Settling(self)
        self.shelving = Shelving(self)
        self._news = News(self, store, problems)
        self.deciding.made.connect(self._news.know)

    # --- opening and closing ---------------------------------------------------------------------------------

    def open_library(self) -> None:
        """Open the library on the store's thread; ``library_opened`` when it is there."""

        def work(library: "Library") -> Opened:
            from reviewer.services.articles import count_articles, list_articles
            from reviewer.services.reviewing import last_number

            articles = list_articles(library, most=FIRST)
            counted = count_articles(library) if len(articles) == FIRST else None
            return str(library.location), articles, counted, last_number(library)

        def done(result: Opened) -> None:
            self.location, articles, counted, heard = result
            self.shelf.put(articles, counted)
            self.ready = True
            self._problems.settle("library")
            self._news.start(heard)
            self.articles_changed.emit()
            self.library_opened.emit()
            if not self.shelf.whole:
                self.refresh_articles()  # after the article that is looked at is read

        self._store.call(work, done, self.library_failed.emit)

    def put_away(self) -> None:
        """Lay everything aside, because another library comes in the place of this one."""
        self.stop_listening()
        self._saving.forget()
        self.ready = False
        self.article, self._current, self._wanted = None, None, None
        self.shelf.put(())
        self._pile.lay((), "")
        self.shown_changed.emit()
        self.article_opened.emit()
        self.current_changed.emit()
        self.articles_changed.emit()

    def close(self) -> None:
        """Finish what is being saved and let the library go."""
        self.stop_listening()
        self._saving.stop()
        self.evidencing.close()
        self._store.close()

    def stop_listening(self) -> None:
        """Ask no more for decisions made in other windows."""
        self._news.stop()

    def read(self, work: "Callable[[Library], T]", done: Callable[[T], None]) -> None:
        """Read something from the library for a part of the window."""
        self._store.call(work, done, self._problems.show)

    def ask_for_article(self, article_id: str, done: Callable[[bool], None]) -> None:
        """Find out whether the library has an article; it may be one that is not listed yet."""

        def work(library: "Library") -> bool:
            from reviewer.services.articles import holds_article

            return holds_article(library, article_id)

        self.read(work, done)

    def refresh_articles(self) -> None:
        """Read the list of articles again."""

        def work(library: "Library") -> tuple[ArticleSummary, ...]:
            from reviewer.services.articles import list_articles

            return list_articles(library)

        def done(articles: tuple[ArticleSummary, ...]) -> None:
            if self.shelf.put(articles):
                self.articles_changed.emit()

        self._store.call(work, done, self._problems.show)

    def _list_again(self, article_ids: Collection[str]) -> None:
        """Read the lines of these articles in the list again, whatever the number of others."""

        def work(library: "Library") -> list[ArticleSummary]:
            from reviewer.services.articles import summary_of

            return [summary_of(library, article_id) for article_id in article_ids]

        def done(summaries: list[ArticleSummary]) -> None:
            if self.shelf.replace(summaries):
                self.articles_changed.emit()
            else:
                self.refresh_articles()

        if len(article_ids) > FEW:
            self.refresh_articles()
        elif article_ids:
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
            wanted = self._wanted
            if wanted is not None and wanted[0] == opened.article.id:  # no other was asked for since
                self._wanted = None
                self.lay(opened, wanted[1])

        self._store.call(work, done, failed)

    def lay(self, opened: "OpenArticle", claim_id: str | None = None) -> None:
        """Lay an article on the desk that was read already."""
        self.article = opened.article
        self._current = None
        self._pile.lay(opened.claims, opened.article.text)
        self.matters.lay(opened)
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
    def articles(self) -> Sequence[ArticleSummary]:
        """Every article of the library, newest import first."""
        return self.shelf.all

    @property
    def claims(self) -> list[Claim]:
        """The article's claims in text order."""
        return self._pile.claims

    @property
    def shown(self) -> list[Claim]:
        """The claims that pass the filter."""
        return self._pile.shown

    @property
    def shown_counts(self) -> Counter[State]:
        """How many of the claims that pass the filter stand in each state."""
        return self._pile.shown_counts

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
    def waiting(self) -> bool:
        """Whether decisions wait for the library's server to answer."""
        return self._saving.waiting

    def reconnected(self) -> None:
        """The server answers again: what waits is sent."""
        self._saving.reconnected()

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
        self.move_on()

    def go_back(self) -> None:
        """Look at the undecided claim before; say so where there is none."""
        before = self._pile.previous_pending(self._current, self.awaited)
        if before is not None:
            self.select(before.id)
        else:
            self.announced.emit(self.tr("No other claim shown is undecided."))

    @property
    def sieve(self) -> Sieve:
        """What a claim must be to be shown."""
        return self._pile.sieve

    def sift(self, sieve: Sieve) -> None:
        """Show only the claims that pass, in the sieve's order."""
        if self._pile.sift(sieve):
            self.shown_changed.emit()

    def flag(self, flags: Flags) -> None:
        """Say which claims have findings, for sieves that ask for them."""
        if self._pile.flag(flags):
            self.shown_changed.emit()

    def move_on(self) -> None:
        """Look at the next undecided claim; say so where there is none."""
        following = self._pile.next_pending(self._current, self.awaited)
        if following is not None:
            self.select(following.id)
        elif not any(self.awaited(claim) is State.PENDING for claim in self.claims):
            self.announced.emit(self.tr("Every claim of this article is decided."))
            self.all_decided.emit()

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

    def take(self, change: Change) -> frozenset[str]:
        """Show claims and matters as they are now; older news than what is shown is passed over.

        Gives the claims that ``claims_changed`` was emitted with.
        """
        article_id = self.article.id if self.article is not None else ""
        listed = {claim.article_id for claim in change.claims if claim.article_id != article_id}
        self._list_again(listed | {matter.article_id for matter in change.matters if matter.article_id})
        if self.matters.take(change):
            self._read_anew()
        before, current = len(self.claims), self._pile.get(self._current)
        place = self._pile.place(current.id) if current else 0
        ids = {claim.id for claim in change.claims if claim.article_id == article_id and self._pile.take(claim)}
        if not ids:
            return frozenset()
        withdrawn = any(claim.standing.withdrawn for claim in change.claims)
        if withdrawn or len(self.claims) != before:
            self._pile.sift_all()
            self.shown_changed.emit()
        elif self._pile.sift_anew(ids):
            self.shown_changed.emit()
        self._update_summary(article_id)
        self.claims_changed.emit(frozenset(ids))
        if current is not None and self._pile.get(current.id) is None:  # taken away
            self._current = self.claims[min(place, len(self.claims) - 1)].id if self.claims else None
            self.current_changed.emit()
        return frozenset(ids)

    def _read_anew(self) -> None:
        """The article's details or furniture may have been changed."""
        standing = self.matters.standing()
        if standing is not None and standing != self.article:
            self.article = standing
            self.article_changed.emit()

    def _update_summary(self, article_id: str) -> None:
        summary = self.shelf.get(article_id)
        if summary is not None and summary.signed_off:
            self._list_again({article_id})  # the sign-off is broken now
        if self.shelf.renew(article_id, self.progress):
            self.summary_changed.emit(article_id)
