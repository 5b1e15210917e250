"""Exports, written away from the window: what is asked for, how far it is, what came of it."""

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reviewer.ui.library_worker import LibraryWorker
from reviewer.ui.problems import Problems

if TYPE_CHECKING:
    from reviewer.services.exporting import ExportReport
    from reviewer.services.libraries import Library


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """One export. ``articles`` are ids, ``None`` for all; ``where`` are conditions as typed.

    ``asked`` is what was chosen in the dialog, to be offered there again.
    """

    form: str
    path: Path
    articles: tuple[str, ...] | None = None
    where: tuple[str, ...] = ()
    overwrite: bool = False
    asked: Mapping[str, str] = field(default_factory=dict[str, str])


class ExportFlow(QObject):
    """Writes on a thread of its own with a library of its own, so that no decision waits for an export."""

    progressed = Signal(int, int, str)
    written = Signal(object)  # ExportReport
    failed = Signal(object)  # the error, also Cancelled

    def __init__(self, worker: LibraryWorker, problems: Problems, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._problems = problems
        self._cancel = threading.Event()

    @property
    def busy(self) -> bool:
        """Whether an export is being written."""
        return self._worker.busy

    def write(self, request: ExportRequest) -> None:
        """Write what is asked for; ``written`` or ``failed`` follows."""
        self._cancel.clear()

        def work(library: "Library") -> "ExportReport":
            from reviewer.services.exporting import Choice, export
            from reviewer.services.last_choice import LastExport, remember

            choice = Choice(request.articles, request.where)
            report = export(
                library,
                choice,
                request.form,
                request.path,
                overwrite=request.overwrite,
                on_progress=self.progressed.emit,
                cancelled=self._cancel.is_set,
            )
            remember(LastExport(request.form, choice, request.path.parent, request.asked))
            return report

        self._worker.call(work, self.written.emit, self.failed.emit)

    def cancel(self) -> None:
        """Stop within the article at work; an earlier file stays as it is."""
        self._cancel.set()

    def close(self) -> None:
        """Stop and end the thread."""
        self.cancel()
        self._worker.close()

    def tell(self, words: str) -> None:
        """Say in the window what came of an export."""
        self._problems.tell(words, key="export")

    def show_problem(self, error: BaseException) -> None:
        """Show in the window what went wrong."""
        self._problems.show(error, key="export")


def conditions(text: str) -> tuple[str, ...]:
    """Conditions as a person types them in one line, set apart by semicolons."""
    return tuple(part.strip() for part in text.split(";") if part.strip())


def of_claims(ids: Sequence[str]) -> str:
    """The condition that chooses exactly these claims."""
    return "claim=" + ",".join(ids)
