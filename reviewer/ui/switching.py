"""Another library in the same window: a file, or one that a desk shares on a server."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from reviewer import settings
from reviewer.ui.desk import Desk
from reviewer.ui.library_worker import LibraryWorker
from reviewer.ui.memory import Looking, Memory
from reviewer.ui.problems import LOST, Problems
from reviewer.ui.restoring import Restoring
from reviewer.ui.worker import Failed

REMEMBERED = "library"  # the choice that keeps where the library is that was opened last, without a password

Address = Callable[[], str]


class Switching(QObject):
    """``workers`` have the library open; the first of them is asked to try a connection."""

    def __init__(
        self,
        desk: Desk,
        workers: Sequence[LibraryWorker],
        restoring: Restoring,
        memory: Memory,
        problems: Problems,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workers = workers
        self._restoring = restoring
        self._memory = memory
        self._problems = problems
        self._own = str(settings.default_library())

    @property
    def elsewhere(self) -> bool:
        """Whether another library than the user's own is open, or was asked for."""
        location = self._workers[0].location
        return location is not None and str(location) != self._own

    def test(self, address: Address, done: Callable[[str], None], failed: Failed) -> None:
        """Open a library beside the one that is open and let it go again; gives where it is, in words."""

        def work() -> str:
            from reviewer.services.libraries import open_library

            library = open_library(address())
            library.close()
            return str(library.location)

        self._workers[0].submit(work, done, failed)

    def open(self, address: Address, done: Callable[[], None], failed: Failed) -> None:
        """Open another library in the place of this one, which stays open where the other cannot be opened."""
        if not self._restoring.possible():
            done()
            return

        def tried(location: str) -> None:
            done()
            if self._restoring.possible():  # something may have been typed while it was tried
                self._move(address(), location)

        self.test(address, tried, failed)

    def open_own(self) -> None:
        """Go back to the library in the user's data folder."""
        if self._restoring.possible():
            self._move(None, "")

    def _move(self, address: str | None, location: str) -> None:
        desk = self._desk
        if desk.ready and desk.article is not None:
            current = desk.current
            self._memory.remember(desk.location, Looking(desk.article.id, current.id if current else ""))
        self._memory.keep_choice(REMEMBERED, location)
        self._memory.save()
        for key in ("library", LOST):
            self._problems.settle(key)
        desk.put_away()
        for worker in self._workers:
            worker.move(address, self._problems.show)
        desk.open_library()
