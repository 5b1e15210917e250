"""What the window asks and tells while articles are taken in: unsure encodings, reports of batches."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reviewer.domain.article import Document
from reviewer.domain.errors import ReviewerError
from reviewer.ui.draft_dialog import Alike, DraftDialog
from reviewer.ui.encoding_dialog import EncodingDialog, Unsure
from reviewer.ui.import_report import ImportReportDialog
from reviewer.ui.intake import Intake
from reviewer.ui.problems import Notice, Problems
from reviewer.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from reviewer.services.drafts import Draft
    from reviewer.services.importing import ImportReport
    from reviewer.services.prospects import Prospect


class TakingIn(QObject):
    """Shows dialogs over a window; none of them blocks it."""

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
        intake.unsure.connect(self._ask_encoding)
        intake.alike.connect(self._ask_draft)
        intake.drafted.connect(self._tell_draft)
        intake.reported.connect(self._tell)

    def _ask_encoding(self, unsure: Unsure) -> None:
        dialog = EncodingDialog(unsure, self._window)
        shown = [dialog]
        dialog.destroyed.connect(shown.clear)

        def failed(error: BaseException) -> None:
            if not isinstance(error, ReviewerError):
                self._problems.show(error)
            elif shown:
                dialog.show_fault(str(error))

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
                dialog.show_problem(str(error))
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

    def _tell(self, report: "ImportReport") -> None:
        created = sum(one.created for one in report.imported)
        parts = (
            self.tr("%n imported", "", created),
            self.tr("%n there already", "", len(report.imported) - created),
            self.tr("%n failed", "", len(report.failed)),
        )
        words = ", ".join(parts) + "."
        if self._intake.stopped:
            words += " " + self.tr("Stopped before the rest.")

        def show() -> None:
            dialog = ImportReportDialog(report, words, self._window)
            dialog.opened.connect(self._open_article)
            dialog.show()

        self._problems.notice(
            Notice(
                words,
                tuple(str(problem) for problem in report.failed),
                trouble=bool(report.failed),
                actions=((self.tr("Show report"), show),),
                key="imported",
            )
        )
