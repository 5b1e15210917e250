"""The library's backups: one a day by itself, one whenever the user asks."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.domain.backup import Backup
from reviewer.ui.library_worker import LibraryWorker
from reviewer.ui.problems import Problems

if TYPE_CHECKING:
    from reviewer.services.libraries import Library

AFTER_MS = 3000  # the window comes first


class Backups(QObject):
    """Makes and lists backups on the thread that takes articles in, so that no decision waits for them."""

    listed = Signal(object)  # backups, newest first
    made = Signal()

    def __init__(self, worker: LibraryWorker, problems: Problems, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._problems = problems
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self._daily)

    def begin(self) -> None:
        """Make the day's backup in a while, where it has not been made."""
        self._timer.start()

    def stop(self) -> None:
        """Begin nothing any more."""
        self._timer.stop()

    def list(self) -> None:
        """Find out which backups there are; ``listed`` says."""

        def work(library: "Library") -> tuple[Backup, ...]:
            from reviewer.services.backups import list_backups

            return list_backups(library.path)

        self._worker.call(work, self.listed.emit, self._problems.show)

    def make(self, told: Callable[[Path], None] | None = None) -> None:
        """Back the library up now; ``told`` gets the copy's path, ``made`` says that it is over."""

        def work(library: "Library") -> Path:
            from reviewer.services.backups import back_up

            return back_up(library)

        def failed(error: BaseException) -> None:
            self.made.emit()
            self._problems.show(error, key="backup")

        def done(path: Path) -> None:
            self.made.emit()
            if told is not None:
                told(path)

        self._worker.call(work, done, failed)

    def _daily(self) -> None:
        def work(library: "Library") -> Path | None:
            from reviewer.services.backups import daily_backup

            return daily_backup(library)

        self._worker.call(work, lambda _: None, lambda error: self._problems.show(error, key="backup"))
