"""Taking articles in, away from the window: files, folders, dropped and pasted text."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QMimeData, QObject, Signal

from reviewer import settings
from reviewer.ui.library_worker import LibraryWorker
from reviewer.ui.problems import Problems

if TYPE_CHECKING:
    from reviewer.services.importing import Imported, ImportReport
    from reviewer.services.libraries import Library

T = TypeVar("T")


class Intake(QObject):
    """Imports on a thread of its own with a library of its own; says how far it is and what came of it."""

    progressed = Signal(int, int, str)
    started = Signal()
    finished = Signal()
    imported = Signal(object)

    def __init__(self, worker: LibraryWorker, problems: Problems, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._problems = problems
        self._cancel = threading.Event()
        self._waiting = 0
        self.reviewer = settings.default_reviewer()

    @property
    def busy(self) -> bool:
        """Whether something is being taken in."""
        return self._waiting > 0

    def take_paths(self, paths: Sequence[Path]) -> None:
        """Import files and what is readable in folders; one bad file does not stop the rest."""

        def work(library: "Library") -> "ImportReport":
            from reviewer.services import importing

            files = importing.find_files(paths)
            return importing.import_files(
                library, self.reviewer, files, on_progress=self.progressed.emit, cancelled=self._cancel.is_set
            )

        self._begin(work, lambda report: self._report(report, paths))

    def take_text(self, text: str, name: str) -> None:
        """Import dropped or pasted text."""

        def work(library: "Library") -> "Imported":
            from reviewer.services import importing

            return importing.import_text(library, self.reviewer, text, name)

        self._begin(work, lambda imported: self.imported.emit((imported,)))

    def take_data(self, data: QMimeData, name: str) -> None:
        """Import what was dropped or pasted: the files where there are any, the text otherwise."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self.take_paths(files)
        else:
            self.take_text(data.text(), name)

    def cancel(self) -> None:
        """Stop after the file that is being read."""
        self._cancel.set()

    def close(self) -> None:
        """Stop and end the thread."""
        self.cancel()
        self._worker.close()

    def _begin(self, work: "Callable[[Library], T]", done: Callable[[T], None]) -> None:
        if not self._waiting:
            self._cancel.clear()
        self._waiting += 1
        self.started.emit()

        def landed(result: T) -> None:
            self._end()
            done(result)

        def failed(error: BaseException) -> None:
            self._end()
            self._problems.show(error)

        self._worker.call(work, landed, failed)

    def _end(self) -> None:
        self._waiting -= 1
        if not self._waiting:
            self.finished.emit()

    def _report(self, report: "ImportReport", paths: Sequence[Path]) -> None:
        if report.imported:
            self.imported.emit(report.imported)
        if report.failed:
            title = self.tr("{0} of {1} files could not be taken in:").format(
                len(report.failed), len(report.failed) + len(report.imported)
            )
            self._problems.show_all(title, report.failed)
        elif not report.imported:
            names = ", ".join(path.name or str(path) for path in paths)
            words = (
                self.tr("Stopped; nothing was taken in.")
                if self._cancel.is_set()
                else self.tr(
                    "Nothing readable was found in {0}. Drop text or Markdown files, or a folder of them."
                ).format(names)
            )
            self._problems.tell(words)
