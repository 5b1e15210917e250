"""What the window asks and tells while articles are taken in: unsure encodings, reports of batches."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from reviewer.domain.article import Document
from reviewer.domain.errors import ReviewerError
from reviewer.ui.batch import Batch
from reviewer.ui.draft_dialog import Alike, DraftDialog
from reviewer.ui.encoding_dialog import EncodingDialog, Unsure
from reviewer.ui.import_report import ImportReportDialog
from reviewer.ui.intake import Intake
from reviewer.ui.problems import Notice, Problems
from reviewer.ui.theme import Theme
from reviewer.ui.translation import told

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reviewer.services.drafts import Draft
    from reviewer.services.importing import ImportReport, Outcome
    from reviewer.services.prospects import Prospect


GROWN_MS = 1000


class TakingIn(QObject):
    """Shows dialogs over a window; none of them blocks it."""

    grown = Signal()  # articles came in, while more of the batch are to come
    waiting_changed = Signal()  # other files wait for an answer than before

    def __init__(
        self,
        intake: Intake,
        problems: Problems,
        theme: Theme,
        open_article: "Callable[[str], object]",
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._intake = intake
        self._problems = problems
        self._open_article = open_article
        self._theme = theme
        self._window = window
        self.batch = Batch(self)
        self._report: ImportReportDialog | None = None
        self._failed: tuple[str, ...] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(GROWN_MS)
        self._soon.timeout.connect(self.grown)
        intake.unsure.connect(self._ask_encoding)
        intake.alike.connect(self._ask_draft)
        intake.drafted.connect(self._tell_draft)
        intake.listed.connect(self._begin)
        intake.went.connect(self._take)
        intake.reported.connect(self._tell)
        intake.finished.connect(self._end)
        intake.settled.connect(self._answered)

    def _ask_encoding(self, unsure: Unsure) -> None:
        dialog = EncodingDialog(unsure, self._window)
        shown = [dialog]
        dialog.destroyed.connect(shown.clear)

        def failed(error: BaseException) -> None:
            if not isinstance(error, ReviewerError):
                self._problems.show(error)
            elif shown:
                dialog.show_fault(told(error))

        def done(document: Document) -> None:
            if shown:
                dialog.show_document(document)

        def read(wanted: Unsure, encoding: str) -> None:
            self._intake.read_as(wanted, encoding, done, failed)

        dialog.asked.connect(read)
        dialog.taken.connect(self._intake.take_document)
        dialog.show()

    def _ask_draft(self, alike: Alike) -> None:
        dialog = DraftDialog(alike, self._theme, self._window)

        def failed(error: BaseException) -> None:
            if isinstance(error, ReviewerError):
                dialog.show_problem(told(error))
            else:
                self._problems.show(error)

        def compare(wanted: Alike, article_id: str) -> None:
            self._intake.compare(wanted, article_id, dialog.show_prospect, failed)

        dialog.compared.connect(compare)
        dialog.taken.connect(self._intake.take_draft)
        dialog.apart.connect(self._intake.take_apart)
        dialog.show()
        dialog.compare()

    def _tell_draft(self, prospect: "Prospect", draft: "Draft") -> None:
        found = draft.revision
        words = self.tr("{0} claims carried over, {1} changed, {2} gone, {3} new; the earlier draft is kept.")
        self._problems.tell(
            self.tr("New draft of “{0}”.").format(prospect.previous.article.title),
            words.format(len(found.carried), len(found.changed), len(found.gone), len(found.new)),
            key="draft",
        )

    # --- batches ---------------------------------------------------------------------------------------------

    def show_report(self) -> None:
        """Show the list of the files of the last batch, or bring it to the front."""
        if self._report is None:
            self._report = dialog = ImportReportDialog(self.batch, self._window)
            dialog.destroyed.connect(self._forget_report)
            dialog.opened.connect(self._open_article)
            dialog.asked.connect(self._look_at)
            dialog.taken_as_read.connect(self._intake.take_as_read)
            dialog.skipped.connect(self._intake.skip)
            dialog.cancelled.connect(self._intake.cancel)
        self._report.show()
        self._report.raise_()
        self._report.activateWindow()

    def _forget_report(self) -> None:
        self._report = None

    def _look_at(self, path: Path) -> None:
        self._intake.take_paths([path])

    def _begin(self, files: "tuple[Path, ...]") -> None:
        if len(files) > 1:
            self.batch.begin(files)

    def _take(self, outcome: "Outcome") -> None:
        self.batch.take(outcome)
        if outcome.imported is not None and not self._soon.isActive():
            self._soon.start()

    def _end(self) -> None:
        self._soon.stop()
        self.batch.end(stopped=self._intake.stopped)

    def _tell(self, report: "ImportReport") -> None:
        self._end()
        self._failed = tuple(told(problem) for problem in report.failed)
        self._tell_how_many()

    def wait_again(self, files: "Sequence[Mapping[str, str]]") -> None:
        """Ask again what was not answered when the library was open last."""
        self._failed = ()
        if files or self.batch.rowCount():
            self.batch.wait_again(files)
        if files:
            self._tell_how_many()

    def _tell_how_many(self) -> None:
        self.waiting_changed.emit()
        held = bool(self.batch.held())
        self._problems.notice(
            Notice(
                self.batch.sentence(),
                self._failed,
                trouble=bool(self._failed),
                actions=((self.tr("Look at them") if held else self.tr("Show report"), self.show_report),),
                key="batch",
            )
        )

    def _answered(self, outcomes: "tuple[Outcome, ...]") -> None:
        if not self.batch.answer(outcomes):
            return
        if self.batch.held():
            self._tell_how_many()
        else:
            self.waiting_changed.emit()
            self._problems.settle("batch")
