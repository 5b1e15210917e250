"""Decisions made in other windows on the same library."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reviewer.domain.decision import Change
from reviewer.domain.errors import UnreachableLibrary
from reviewer.ui.library_worker import LibraryWorker
from reviewer.ui.problems import LOST, Problems

if TYPE_CHECKING:
    from reviewer.services.libraries import Library
    from reviewer.ui.desk import Desk

EVERY_MS = 1000
LOST_EVERY_MS = 5000  # while the server does not answer: asking takes the store's thread some seconds then


class News(QObject):
    """Asks the record for rows that are new and shows those that are not this window's own."""

    def __init__(self, desk: "Desk", store: LibraryWorker, problems: Problems) -> None:
        super().__init__(desk)
        self._desk = desk
        self._store = store
        self._problems = problems
        self._mine: set[str] = set()
        self._heard = 0
        self._listening = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.ask)

    def start(self, number: int) -> None:
        """Listen for rows of the record after this number."""
        self._heard = number
        self._timer.start()

    def stop(self) -> None:
        """Ask no more."""
        self._timer.stop()

    def know(self, change: Change) -> None:
        """These decisions are this window's own."""
        self._mine.update(made.id for made in (*change.decisions, *change.matter_decisions))

    def ask(self) -> None:
        """Ask for decisions made in other windows; at most one question at a time."""
        if self._listening or not self._desk.ready:
            return
        self._listening = True
        since = self._heard

        def work(library: "Library") -> Change:
            from reviewer.services.reviewing import news

            return news(library, since)

        def done(change: Change) -> None:
            self._listening = False
            self._problems.settle("news")
            self._found_again()
            made = (*change.decisions, *change.matter_decisions)
            if not made:
                return
            self._heard = change.last_number
            others = [decision for decision in made if decision.id not in self._mine]
            self._mine.difference_update(decision.id for decision in made)
            if others:
                self._desk.take(change)
                self._desk.announced.emit(self.tr("{0} decided in another window.").format(others[-1].reviewer))

        def failed(error: BaseException) -> None:
            self._listening = False
            if isinstance(error, UnreachableLibrary):
                self._timer.setInterval(LOST_EVERY_MS)
                if not self._desk.waiting:  # else what waits has told of it
                    self._problems.show(error)
                return
            self._problems.show(error, key="news")

        self._store.call(work, done, failed)

    def _found_again(self) -> None:
        if self._desk.waiting:
            self._desk.reconnected()
        elif self._timer.interval() != EVERY_MS:
            self._problems.settle(LOST)
        self._timer.setInterval(EVERY_MS)
