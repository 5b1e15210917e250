"""A worker with the library open on its own thread."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from reviewer.ui.worker import Failed, Worker

if TYPE_CHECKING:
    from reviewer.services.libraries import Library

T = TypeVar("T")


class LibraryWorker(Worker):
    """Opens the library with its first task, and again with the next one if that failed.

    The store is imported on the thread too, so that the window is on the screen before it is loaded.
    """

    def __init__(self, name: str, location: str | Path | None, parent: QObject | None = None) -> None:
        super().__init__(name, parent)
        self._location = location
        self._library: Library | None = None

    def call(self, work: "Callable[[Library], T]", done: Callable[[T], None], failed: Failed) -> None:
        """Run ``work`` with the library; see ``submit``."""
        self.submit(lambda: work(self._opened()), done, failed)

    def close(self) -> None:
        """Finish what was submitted, close the library and end the thread."""
        self.submit(self._closed, lambda _: None, lambda _: None)
        super().close()

    @property
    def location(self) -> str | Path | None:
        """Where the library is; ``None`` for the user's own."""
        return self._location

    def let_go(self, done: Callable[[object], None]) -> None:
        """Close the library after what was submitted; the next task opens it again."""
        self.submit(self._closed, done, done)

    def move(self, location: str | Path | None, failed: Failed) -> None:
        """Close the library after what was submitted; the next task opens the one at another location."""

        def work() -> None:
            self._closed()
            self._location = location

        self.submit(work, lambda _: None, failed)

    def _opened(self) -> "Library":
        if self._library is None:
            from reviewer.services.libraries import open_library

            self._library = open_library(self._location)
        return self._library

    def _closed(self) -> None:
        if self._library is not None:
            self._library.close()
            self._library = None
