"""What is decided besides claims: about the article on the desk, and about the library."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reviewer.domain.article import Article
from reviewer.domain.claim import Claim, State
from reviewer.domain.decision import Change
from reviewer.domain.matter import Matter, Topic, claims_digest
from reviewer.domain.settled import Settled
from reviewer.domain.verdict import DEFAULT_SCALE, Scale
from reviewer.ui.library_worker import LibraryWorker
from reviewer.ui.problems import Problems
from reviewer.ui.saving import Ticket

if TYPE_CHECKING:
    from reviewer.services.articles import OpenArticle
    from reviewer.services.libraries import Library
    from reviewer.ui.desk import Desk

MatterAct = Callable[["Library", str, str], Change]  # library, reviewer, article id


class Matters(QObject):
    """Keeps the matters of the article on the desk as they stand, and sends what is decided on them."""

    changed = Signal()
    library_changed = Signal()  # the scale, or an item of evidence

    def __init__(self, desk: "Desk", store: LibraryWorker, problems: Problems) -> None:
        super().__init__(desk)
        self._desk = desk
        self._store = store
        self._problems = problems
        self._imported: Article | None = None
        self._all: dict[str, Matter] = {}
        self.settled = Settled("", ())
        self.scale: Scale = DEFAULT_SCALE
        desk.library_opened.connect(self.read_scale)

    # --- what is known ---------------------------------------------------------------------------------------

    @property
    def imported(self) -> Article | None:
        """The article on the desk as it was imported."""
        return self._imported

    def matter(self, topic: Topic, key: str = "") -> Matter:
        """One matter of the article as it stands."""
        return self.settled.matter(topic, key)

    def note(self) -> str:
        """The note on the article; empty where there is none."""
        return self.settled.text(Topic.NOTE) or ""

    def assigned(self) -> str | None:
        """Who is on the article."""
        return self.settled.text(Topic.ASSIGNMENT, "reviewer")

    def sign_offs(self) -> list[tuple[str, datetime, bool]]:
        """Who signed off, when (UTC), and whether it still holds."""
        article = self._desk.article
        if article is None:
            return []
        digest = claims_digest((claim.id, claim.version) for claim in self._desk.claims)
        return [(one.reviewer, one.at, one.holds(article.sha256, digest)) for one in self.settled.sign_offs()]

    def lay(self, opened: "OpenArticle") -> None:
        """Take the matters of an article that is laid on the desk."""
        self._imported = opened.imported or opened.article
        self._all = {matter.id: matter for matter in opened.matters}
        self._settle()
        self.changed.emit()

    def take(self, change: Change) -> bool:
        """Take matters as they are now; whether the article on the desk reads otherwise since."""
        article = self._imported
        ours = [one for one in change.matters if article is not None and one.article_id == article.id]
        fresh = [one for one in ours if one.id not in self._all or self._all[one.id].version < one.version]
        if any(matter.article_id is None for matter in change.matters):
            self._library_matters(change)
        if not fresh or article is None:
            return False
        self._all.update((matter.id, matter) for matter in fresh)
        self._settle()
        self.changed.emit()
        return True

    def standing(self) -> Article | None:
        """The article on the desk with its details as edited and its furniture as it stands."""
        return self.settled.article(self._imported) if self._imported is not None else None

    def _settle(self) -> None:
        self.settled = Settled(self._imported.id if self._imported else "", self._all.values())

    # --- what is decided -------------------------------------------------------------------------------------

    def decide(self, act: MatterAct, then: Callable[[Change], None] | None = None) -> None:
        """Decide something about the article on the desk."""
        article = self._desk.article
        if article is not None:
            self.decide_on(article.id, act, then)

    def decide_on(self, article_id: str, act: MatterAct, then: Callable[[Change], None] | None = None) -> None:
        """Decide something about any article."""
        reviewer = self._desk.reviewer
        ticket = Ticket(lambda library, _: act(library, reviewer, article_id), (), State.PENDING, then=then)
        self._desk.deciding.send(ticket)

    def annotate(self, article_id: str, text: str) -> None:
        """Set the note on an article; empty takes it away."""

        def act(library: "Library", reviewer: str, article_id: str) -> Change:
            from reviewer.services import settling

            return settling.set_note(library, reviewer, article_id, text or None)

        self.decide_on(article_id, act)

    # --- the library's own -----------------------------------------------------------------------------------

    def read_scale(self) -> None:
        """Read the desk's scale of verdicts."""

        def work(library: "Library") -> Scale:
            from reviewer.services import settling

            return settling.scale(library)

        def done(scale: Scale) -> None:
            if scale != self.scale:
                self.scale = scale
                self.library_changed.emit()

        self._store.call(work, done, self._problems.show)

    def set_scale(self, scale: Scale) -> None:
        """Give the desk another scale of verdicts."""
        reviewer = self._desk.reviewer

        def act(library: "Library", _: tuple[Claim, ...]) -> Change:
            from reviewer.services import settling

            return settling.set_scale(library, reviewer, scale)

        self.scale = scale
        self._desk.deciding.send(Ticket(act, (), State.PENDING, then=self._library_matters))
        self.library_changed.emit()

    def _library_matters(self, change: Change) -> None:
        if any(matter.topic is Topic.SCALE for matter in change.matters):
            self.read_scale()
        self.library_changed.emit()
