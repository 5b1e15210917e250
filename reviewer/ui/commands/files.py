"""Taking articles in, and going."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reviewer.ui.actions import ActionSpec, spec
from reviewer.ui.commands.base import Commands, Slots
from reviewer.ui.pages import takeable
from reviewer.ui.translation import QT_TRANSLATE_NOOP


class FileCommands(Commands):
    """The menu File."""

    SPECS: ClassVar[tuple[ActionSpec, ...]] = (
        spec(
            "open",
            "file",
            QT_TRANSLATE_NOOP("actions", "Open…"),
            "Ctrl+O",
            QT_TRANSLATE_NOOP("actions", "Take in articles from files"),
            QT_TRANSLATE_NOOP("actions", "Open…"),
        ),
        spec(
            "paste",
            "file",
            QT_TRANSLATE_NOOP("actions", "Paste article"),
            "Ctrl+V",
            QT_TRANSLATE_NOOP("actions", "Take in the text on the clipboard as an article"),
        ),
        spec(
            "draft",
            "file",
            QT_TRANSLATE_NOOP("actions", "Take in a revised draft…"),
            "",
            QT_TRANSLATE_NOOP("actions", "Take in a file as the next draft of this article, keeping decisions"),
        ),
        spec(
            "taken-in",
            "file",
            QT_TRANSLATE_NOOP("actions", "What was taken in…"),
            "",
            QT_TRANSLATE_NOOP(
                "actions", "List the files taken in last: imported, failed, waiting for an answer"
            ),
            QT_TRANSLATE_NOOP("actions", "Files…"),
        ),
        spec(
            "quit",
            "file",
            QT_TRANSLATE_NOOP("actions", "Quit"),
            "Ctrl+Q",
            QT_TRANSLATE_NOOP("actions", "Close the window; everything is saved"),
            apart=True,
        ),
    )

    def slots(self) -> Slots:
        """What each action does."""
        return {
            "open": self.ask_for_files,
            "paste": self.paste_article,
            "draft": self.ask_for_draft,
            "taken-in": self.show_taken_in,
            "quit": self.window_.close,
        }

    def possible(self) -> dict[str, bool]:
        """Nothing goes in or out without a library."""
        ready = self.desk.ready
        return {
            "open": ready,
            "paste": ready,
            "draft": self.desk.article is not None,
        }

    def ask_for_draft(self) -> None:
        """File > Take in a revised draft."""
        article = self.desk.article
        summary = next((one for one in self.desk.articles if article and one.id == article.id), None)
        if summary is None:
            return

        def chosen(name: str) -> None:
            self.window_.intake.offer_draft(Path(name), summary)

        dialog = QFileDialog(self.window_, self.tr("Open the revised draft"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._offer_formats(dialog)
        dialog.fileSelected.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_for_files(self) -> None:
        """File > Open."""
        dialog = QFileDialog(self.window_, self.tr("Open articles"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self._offer_formats(dialog)
        dialog.filesSelected.connect(self._take_files)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _offer_formats(self, dialog: QFileDialog) -> None:
        """Show the files that articles come in, exported ones too; or all, for a text under another ending."""
        # Neither is needed to start.
        from reviewer.services.carrying import RECORD_ENDINGS
        from reviewer.services.reading import article_suffixes

        patterns = " ".join(f"*{ending}" for ending in (*article_suffixes(), *RECORD_ENDINGS))
        dialog.setNameFilters([f"{self.tr('Articles')} ({patterns})", f"{self.tr('All files')} (*)"])
        dialog.setOption(QFileDialog.Option.HideNameFilterDetails)  # some thirty endings

    def show_taken_in(self) -> None:
        """File > What was taken in."""
        if self.window_.taking_in.batch.rowCount():
            self.window_.taking_in.show_report()
        else:
            self.window_.status.say(
                self.tr("No folder and no files were taken in since the program was started.")
            )

    def _take_files(self, names: list[str]) -> None:
        self.window_.intake.take_paths([Path(name) for name in names])

    def paste_article(self) -> None:
        """File > Paste article."""
        data = QGuiApplication.clipboard().mimeData()
        if takeable(data):
            self.window_.intake.take_data(data, self.tr("Pasted text"))
        else:
            self.desk.announced.emit(self.tr("There is no text and no file on the clipboard."))
