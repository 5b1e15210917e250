"""Where one was: places looked at, to go back to."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from reviewer.ui.desk import Desk

MOST = 200
STEP = 1  # a move to a neighbour in the list is a step, and steps are one place


@dataclass(frozen=True, slots=True)
class Place:
    """A claim of an article."""

    article_id: str
    claim_id: str


class Trail(QObject):
    """Every place jumped from, across articles; going back leaves a way forth.

    A walk from claim to claim is one place, the claim where it ended.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._behind: list[Place] = []
        self._ahead: list[Place] = []
        self._here: Place | None = None
        self._going: Place | None = None
        desk.current_changed.connect(self._moved)

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return bool(self._behind)

    @property
    def can_go_forth(self) -> bool:
        """Whether a place was gone back from."""
        return bool(self._ahead)

    def back(self) -> None:
        """Go back to where one was before the last jump."""
        self._go(self._behind, self._ahead)

    def forth(self) -> None:
        """Go to where one came back from."""
        self._go(self._ahead, self._behind)

    def _go(self, taken: list[Place], left: list[Place]) -> None:
        while taken:
            place = taken.pop()
            if place != self._here and self._there(place):
                if self._here is not None:
                    left.append(self._here)
                self._going = place
                self._desk.open_article(place.article_id, place.claim_id)
                return

    def _there(self, place: Place) -> bool:
        article = self._desk.article
        elsewhere = article is None or article.id != place.article_id
        return elsewhere or self._desk.claim(place.claim_id) is not None

    def _moved(self) -> None:
        article, claim = self._desk.article, self._desk.current
        if article is None or claim is None:
            return
        now, before = Place(article.id, claim.id), self._here
        self._here = now
        if now == self._going:
            self._going = None
            return
        self._going = None
        if before is None or before == now:
            return
        if not self._step(before, now):
            self._behind.append(before)
            del self._behind[:-MOST]
            self._ahead.clear()

    def _step(self, before: Place, now: Place) -> bool:
        if before.article_id != now.article_id:
            return False
        places = self._desk.shown_place(before.claim_id), self._desk.shown_place(now.claim_id)
        if places[0] is None or places[1] is None:
            return True  # the filter has taken it out of the list, which is no jump of the reader's
        return abs(places[0] - places[1]) <= STEP
