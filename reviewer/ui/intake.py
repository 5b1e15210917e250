"""Taking articles in, away from the window: files, folders, dropped and pasted text."""

import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QMimeData, QObject, Signal

from reviewer import settings
from reviewer.domain.article import ArticleSummary, Document, Span
from reviewer.domain.errors import UnreadableFile
from reviewer.ui import carried
from reviewer.ui.draft_dialog import Alike
from reviewer.ui.encoding_dialog import Unsure
from reviewer.ui.library_worker import LibraryWorker
from reviewer.ui.problems import Problems
from reviewer.ui.worker import Failed

if TYPE_CHECKING:
    from reviewer.services.drafts import Draft
    from reviewer.services.importing import ImportReport, Outcome
    from reviewer.services.libraries import Library
    from reviewer.services.prospects import Prospect

T = TypeVar("T")
MOST_ALIKE = 5  # articles that are offered as the earlier draft


class Intake(QObject):
    """Imports on a thread of its own with a library of its own; says how far it is and what came of it."""

    progressed = Signal(int, int, str)
    started = Signal()
    finished = Signal()
    imported = Signal(object)  # the Imported of a text by itself, to be opened
    many_imported = Signal(object)  # those of many files, a tuple
    unsure = Signal(object)  # Unsure: a text whose encoding a person should look at
    alike = Signal(object)  # Alike: a text that is much like an article of the library
    drafted = Signal(object, object)  # Prospect, Draft: a later draft that was taken in
    listed = Signal(object)  # the files of a batch that begins, a tuple of paths
    went = Signal(object)  # Outcome of the next file of that batch
    reported = Signal(object)  # ImportReport of the batch, which is over
    settled = Signal(object)  # Outcomes of files by themselves, a tuple: in, or why they cannot be

    def __init__(self, worker: LibraryWorker, problems: Problems, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._problems = problems
        self._cancel = threading.Event()
        self._skipped: set[Path] = set()  # asked by other threads
        self._waiting = 0
        self.reviewer = settings.default_reviewer()

    @property
    def busy(self) -> bool:
        """Whether something is being taken in."""
        return self._waiting > 0

    def take_paths(self, paths: Sequence[Path]) -> None:
        """Import files and what is readable in folders, exported records and dossiers with their decisions; one
        bad file does not stop the rest.
        """

        def work(library: "Library") -> "ImportReport | Unsure | Alike":
            from reviewer.services import carrying, importing, reading

            records = [path for path in paths if carrying.is_record(path) and path.is_file()]
            carried_over = tuple(carrying.outcome(*came) for came in carrying.carry_files(library, records))
            files = importing.find_files([path for path in paths if path not in records])
            if records and not files:
                return importing.ImportReport(carried_over)
            if len(files) == 1 and not records and files[0].is_file():
                document = reading.read_file(files[0])
                if not document.encoding_sure and document.original is not None:
                    return Unsure(document, files[0], reading.encodings(document.original))
                return self._settle(library, document, files[0])
            self._skipped.clear()
            self.listed.emit((*(one.path for one in carried_over), *files))
            for one in carried_over:
                self.went.emit(one)
            report = self._import_all(library, files, hold=True)
            return importing.ImportReport((*carried_over, *report.outcomes))

        self._begin(work, lambda report: self._report(report, paths))

    def take_as_read(self, paths: Sequence[Path]) -> None:
        """Import files that were held back as they read, each as an article of its own."""

        def work(library: "Library") -> "ImportReport":
            return self._import_all(library, paths, hold=False)

        def done(report: "ImportReport") -> None:
            self.settled.emit(report.outcomes)
            self.many_imported.emit(report.imported)

        self._begin(work, done)

    def _import_all(self, library: "Library", files: Sequence[Path], *, hold: bool) -> "ImportReport":
        from reviewer.services import importing

        return importing.import_files(
            library,
            self.reviewer,
            files,
            on_progress=self.progressed.emit,
            cancelled=self._cancel.is_set,
            on_outcome=self.went.emit if hold else None,
            hold=hold,
            skipped=self._skipped.__contains__,
        )

    def take_text(self, text: str, name: str) -> None:
        """Import dropped or pasted text."""

        def work(library: "Library") -> "ImportReport | Alike":
            from reviewer.services import reading

            return self._settle(library, reading.read_text(text, name), Path(name))

        self._begin(work, lambda report: self._report(report, (Path(name),)))

    def take_rich(self, source: str, plain: str, name: str, url: str | None) -> None:
        """Import dropped or pasted HTML, so that its headings are kept; ``plain`` is the same as text, and is
        taken where the HTML cannot be read or holds none.
        """

        def work(library: "Library") -> "ImportReport | Alike":
            from reviewer.services import reading

            try:
                document = reading.read_rich(source, name, url)
            except UnreadableFile:
                if not plain.strip():
                    raise
                document = reading.read_text(plain, name)
            return self._settle(library, document, Path(name))

        self._begin(work, lambda report: self._report(report, (Path(name),)))

    def take_data(self, data: QMimeData, name: str) -> None:
        """Import what was dropped or pasted: the files where there are any, else the page or the text.

        A link alone is answered with what to do instead.
        """
        files, links = carried.files(data), carried.links(data)
        if files:
            self.take_paths(files)
        if links:
            self._problems.tell(carried.what_to_do(links))
        elif not files:
            source = data.html()
            if source.strip():
                self.take_rich(source, data.text(), name, carried.copied_from(data))
            else:
                self.take_text(data.text(), name)

    @property
    def stopped(self) -> bool:
        """Whether the last batch was cancelled."""
        return self._cancel.is_set()

    def cancel(self) -> None:
        """Stop, and give up what is being read."""
        self._cancel.set()

    def skip(self, path: Path) -> None:
        """Do not take in this file of the batch, also where it is being read; go on with the next."""
        self._skipped.add(path)

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

    def read_as(self, unsure: Unsure, encoding: str, done: Callable[[Document], None], failed: Failed) -> None:
        """Read a text once more in an encoding that a person chose."""
        data, name = unsure.document.original or b"", unsure.document.name
        suffix = unsure.path.suffix

        def work() -> Document:
            from reviewer.services import reading

            return reading.read_as(data, name, suffix, encoding)

        self._worker.submit(work, done, failed)

    def take_document(self, document: Document, path: Path) -> None:
        """Import what was read of a file already, unless it is like an article that is there."""
        self._begin(
            lambda library: self._settle(library, document, path),
            lambda report: self._report(report, (path,)),
        )

    def take_apart(self, alike: Alike) -> None:
        """Import a document as an article of its own, whatever it is like."""

        def work(library: "Library") -> "Outcome":
            from reviewer.services import importing

            return importing.Outcome(
                alike.path, importing.import_document(library, self.reviewer, alike.document)
            )

        def done(outcome: "Outcome") -> None:
            self.settled.emit((outcome,))
            self.imported.emit(outcome.imported)

        self._begin(work, done)

    # --- drafts ----------------------------------------------------------------------------------------------

    def offer_draft(self, path: Path, of: ArticleSummary) -> None:
        """Read a file that the user says is a revised draft of an article."""

        def work(_: "Library") -> "ImportReport | Alike":
            from reviewer.services import reading

            return Alike(reading.read_file(path), ((of.id, of.title, 1.0),), path, sure=True)

        self._begin(work, lambda report: self._report(report, (path,)))

    def compare(
        self, alike: Alike, article_id: str, done: "Callable[[Prospect], None]", failed: Failed
    ) -> None:
        """Lay a document beside an article."""

        def work(library: "Library") -> "Prospect":
            from reviewer.services import prospects

            return prospects.prospect(library, alike.document, article_id)

        self._worker.call(work, done, failed)

    def take_draft(self, prospect: "Prospect", answers: Mapping[str, Span | None], path: Path) -> None:
        """Take what was read of a file in as the later draft of an article; decisions carry over."""

        def work(library: "Library") -> "Draft":
            from reviewer.services import drafts

            previous = prospect.previous.article.id
            return drafts.import_revision(library, self.reviewer, previous, prospect.document, answers)

        def done(draft: "Draft") -> None:
            from reviewer.services.importing import Outcome

            self.settled.emit((Outcome(path, draft.imported),))
            self.imported.emit(draft.imported)
            self.drafted.emit(prospect, draft)

        self._begin(work, done)

    def _settle(self, library: "Library", document: Document, path: Path) -> "ImportReport | Alike":
        from reviewer.services import importing, prospects

        like = prospects.look(library, document)[:MOST_ALIKE]
        if like:
            return Alike(document, tuple((one.article_id, one.title, one.share) for one in like), path)
        taken = importing.import_document(library, self.reviewer, document)
        return importing.ImportReport((importing.Outcome(path, taken),))

    # --- reporting -------------------------------------------------------------------------------------------

    def _report(self, report: "ImportReport | Unsure | Alike", paths: Sequence[Path]) -> None:
        if isinstance(report, Unsure):
            self.unsure.emit(report)
            return
        if isinstance(report, Alike):
            self.alike.emit(report)
            return
        if len(report.outcomes) > 1:
            self.reported.emit(report)
            self.many_imported.emit(report.imported)
            return
        self.settled.emit(report.outcomes)
        for imported in report.imported:
            self.imported.emit(imported)
        if report.failed:
            self._problems.show(report.failed[0])
        elif not report.imported:
            names = ", ".join(path.name or str(path) for path in paths)
            words = (
                self.tr("Stopped; nothing was taken in.")
                if self._cancel.is_set()
                else self.tr(
                    "Nothing readable was found in {0}. Drop documents (Word, OpenDocument, RTF, PDF), mails, "
                    "saved web pages, text or Markdown files, or a folder of them."
                ).format(names)
            )
            self._problems.tell(words)
