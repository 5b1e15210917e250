"""All articles of the library as the list shows them: found by id, searched, ordered. No Qt here."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from enum import StrEnum

from reviewer.domain.article import ArticleSummary, Progress


class Order(StrEnum):
    """In which order articles stand."""

    NEWEST = "newest"
    TITLE = "title"
    LEFT = "left"  # most left to do first


class Show(StrEnum):
    """Which articles are shown."""

    OPEN = "open"  # those not put away
    UNDONE = "undone"
    COMPLETE = "complete"
    ARCHIVED = "archived"
    ALL = "all"


_PASSES: dict[Show, Callable[[ArticleSummary], bool]] = {
    Show.OPEN: lambda one: not one.archived,
    Show.UNDONE: lambda one: not one.archived and not one.complete,
    Show.COMPLETE: lambda one: not one.archived and one.complete,
    Show.ARCHIVED: lambda one: one.archived,
    Show.ALL: lambda _: True,
}


class Shelf:
    """The summaries, newest import first.

    Of a large library the newest come first, the others a moment later; until then ``whole`` is false, and how
    many there are is known only as the library has counted them.
    """

    def __init__(self) -> None:
        self._all: list[ArticleSummary] = []
        self._places: dict[str, int] = {}
        self._words: list[str] = []
        self._counted: tuple[int, int] | None = None  # those not put away and those put away, while not whole

    @property
    def all(self) -> Sequence[ArticleSummary]:
        """Every article, newest import first."""
        return self._all

    def get(self, article_id: str) -> ArticleSummary | None:
        """An article by its id."""
        place = self._places.get(article_id)
        return None if place is None else self._all[place]

    @property
    def whole(self) -> bool:
        """Whether every article of the library is here."""
        return self._counted is None

    @property
    def total(self) -> int:
        """How many articles the library has."""
        return len(self._all) if self._counted is None else sum(self._counted)

    def expected(self, words: str, show: Show) -> int | None:
        """How many articles ``arranged`` will give once every one is here; None where that cannot be said."""
        if self._counted is None or words.split():
            return None
        known, away = self._counted
        return {Show.OPEN: known, Show.ARCHIVED: away, Show.ALL: known + away}.get(show)

    def put(self, articles: Iterable[ArticleSummary], counted: tuple[int, int] | None = None) -> bool:
        """Take all articles as they are now; False where nothing has changed.

        Where they are only the newest, ``counted`` says how many the library has: open ones, and put away.
        """
        new = list(articles)
        if new == self._all and counted == self._counted:
            return False
        self._counted = counted
        self._all = new
        self._places = {summary.id: place for place, summary in enumerate(new)}
        self._words = [_words(summary) for summary in new]
        return True

    def replace(self, summaries: Iterable[ArticleSummary]) -> bool:
        """Take some articles as they are now; False where one of them is not among those that are known."""
        for summary in summaries:
            place = self._places.get(summary.id)
            if place is None:
                return False
            self._all[place], self._words[place] = summary, _words(summary)
        return True

    def renew(self, article_id: str, progress: Progress) -> bool:
        """Take how far an article is decided; False where that was known or the article is not."""
        place = self._places.get(article_id)
        if place is None or self._all[place].progress == progress:
            return False
        self._all[place] = replace(self._all[place], progress=progress)
        return True

    def arranged(self, words: str, show: Show, order: Order) -> list[ArticleSummary]:
        """The articles that hold all of ``words`` in title, file name or tags.

        Words look through the archive too: what was put away is found by searching.
        """
        wanted = words.casefold().split()
        passes = _PASSES[Show.ALL if wanted and show is Show.OPEN else show]
        found = [
            summary
            for summary, text in zip(self._all, self._words, strict=True)
            if passes(summary) and all(word in text for word in wanted)
        ]
        if order is Order.TITLE:
            found.sort(key=lambda summary: summary.title.casefold())
        elif order is Order.LEFT:
            found.sort(key=lambda summary: -summary.progress.pending)
        return found


def _words(summary: ArticleSummary) -> str:
    tags = (f"#{tag}" for tag in summary.tags)
    return "\n".join((summary.title, summary.name, *tags, summary.assigned or "")).casefold()
