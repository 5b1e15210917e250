"""Deciding on whole articles: putting them away, giving them tags.

Acts are on the articles picked in the list while the keys go there, otherwise on the one on the desk. Each is
one step of the record that undo takes back, however many articles it is about.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reviewer.domain.article import ArticleSummary
from reviewer.domain.claim import Claim, State
from reviewer.domain.decision import Change
from reviewer.ui.saving import Ticket

if TYPE_CHECKING:
    from reviewer.services.libraries import Library
    from reviewer.ui.desk import Desk

Act = Callable[["Library"], Change]


class Shelving(QObject):
    """What can be decided about articles as a whole."""

    picked_changed = Signal()

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self.chosen: tuple[str, ...] = ()  # ids of the articles picked in the list

    # --- what it is about ------------------------------------------------------------------------------------

    def pick(self, article_ids: Sequence[str]) -> None:
        """These are picked in the list; none where the keys do not go there."""
        if tuple(article_ids) != self.chosen:
            self.chosen = tuple(article_ids)
            self.picked_changed.emit()

    def picked(self) -> tuple[ArticleSummary, ...]:
        """What an act is on: the articles picked in the list, otherwise the one on the desk."""
        article = self._desk.article
        ids = self.chosen or ((article.id,) if article is not None else ())
        return self.summaries(ids)

    def summaries(self, article_ids: Sequence[str]) -> tuple[ArticleSummary, ...]:
        """The articles as the list has them; those it does not have are left out."""
        found = (self._desk.shelf.get(article_id) for article_id in article_ids)
        return tuple(summary for summary in found if summary is not None)

    def known_tags(self) -> list[str]:
        """Every tag of the library, those of most articles first."""
        counted = Counter(tag for summary in self._desk.articles for tag in summary.tags)
        return sorted(counted, key=lambda tag: (-counted[tag], tag.casefold()))

    # --- what is decided -------------------------------------------------------------------------------------

    def set_archived(self, *, away: bool) -> None:
        """The picked articles go into the archive, or come out of it; the one on the desk stays open."""
        ids = [one.id for one in self.picked() if one.archived is not away]
        reviewer = self._desk.reviewer
        if not ids:
            return

        def act(library: "Library") -> Change:
            from reviewer.services import settling

            move = settling.archive if away else settling.unarchive
            return move(library, reviewer, ids)

        if away:
            words = self.tr("%n article(s) put away.", "", len(ids))
        else:
            words = self.tr("%n article(s) among the open ones again.", "", len(ids))
        self._decide(act, words)

    def tag(self, article_ids: Sequence[str], name: str) -> None:
        """Give articles a tag; one that the library has in other capitals is taken as it is there."""
        name = next((tag for tag in self.known_tags() if tag.casefold() == name.casefold()), name)
        ids = [one.id for one in self.summaries(article_ids) if name not in one.tags]
        reviewer = self._desk.reviewer
        if not ids:
            return

        def act(library: "Library") -> Change:
            from reviewer.services import settling

            return settling.tag(library, reviewer, ids, name)

        self._decide(act, self.tr("%n article(s) tagged {0}.", "", len(ids)).format(f"#{name}"))

    def untag(self, article_ids: Sequence[str], name: str) -> None:
        """Take a tag off articles."""
        ids = [one.id for one in self.summaries(article_ids) if name in one.tags]
        reviewer = self._desk.reviewer
        if not ids:
            return

        def act(library: "Library") -> Change:
            from reviewer.services import settling

            return settling.untag(library, reviewer, ids, name)

        self._decide(act, self.tr("{0} taken off %n article(s).", "", len(ids)).format(f"#{name}"))

    def _decide(self, act: Act, words: str) -> None:
        def work(library: "Library", _: tuple[Claim, ...]) -> Change:
            return act(library)

        def then(_: Change) -> None:
            self._desk.announced.emit(words)

        self._desk.deciding.send(Ticket(work, (), State.PENDING, then=then))
