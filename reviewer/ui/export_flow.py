"""From File > Export to a file on the disk."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from reviewer.ui.library_worker import LibraryWorker
from reviewer.ui.problems import Problems

if TYPE_CHECKING:
    from reviewer.services.exporting import ExportReport
    from reviewer.services.libraries import Library


class ExportFlow(QObject):
    """Asks where to write, writes on the store's thread, says what was written and what was left out."""

    def __init__(self, store: LibraryWorker, problems: Problems, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._problems = problems
        self.dialog: QFileDialog | None = None

    def ask(self, window: QWidget, article_ids: Sequence[str] | None, name: str) -> None:
        """Ask for the file; ``None`` stands for all articles."""
        from reviewer.services.exporting import formats

        known = formats()
        dialog = QFileDialog(window, self.tr("Export"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters([f"{info.title} (*{info.suffix})" for info in known])
        dialog.setDirectory(QDir.homePath())
        dialog.selectFile(_file_name(name) + known[0].suffix)

        def follow_filter(chosen: str) -> None:
            info = next(info for info in known if f"(*{info.suffix})" in chosen)
            dialog.setDefaultSuffix(info.suffix.lstrip("."))

        def chosen(path: str) -> None:
            self.write(article_ids, Path(path))

        follow_filter(dialog.selectedNameFilter())
        dialog.filterSelected.connect(follow_filter)
        dialog.fileSelected.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def write(self, article_ids: Sequence[str] | None, path: Path) -> None:
        """Write the file in the format its name tells, the first one where it tells none."""
        from reviewer.services.exporting import format_for, formats

        chosen = format_for(path) or formats()[0]
        ids = None if article_ids is None else tuple(article_ids)
        self.dialog = None

        def work(library: "Library") -> "ExportReport":
            from reviewer.services.exporting import Choice, export

            return export(library, Choice(ids), chosen.name, path, overwrite=True)

        def done(report: "ExportReport") -> None:
            self._problems.tell(
                self.tr("Exported to {0}: {1}").format(report.path, report.sentence()), key="export"
            )

        self._store.call(work, done, self._problems.show)


def _file_name(title: str) -> str:
    kept = "".join(character if character.isalnum() else " " for character in title)
    return "-".join(kept.split())[:60].strip("-") or "claims"
