"""The library as a whole: backed up, gone back to a backup."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QFileDialog

from reviewer.ui.actions import ActionSpec, spec
from reviewer.ui.commands.base import Commands, Slots
from reviewer.ui.connection_dialog import ConnectionDialog
from reviewer.ui.restore_dialog import RestoreDialog
from reviewer.ui.translation import QT_TRANSLATE_NOOP


class LibraryCommands(Commands):
    """A part of the menu File."""

    SPECS: ClassVar[tuple[ActionSpec, ...]] = (
        spec(
            "shared-desk",
            "file",
            QT_TRANSLATE_NOOP("actions", "Open a shared desk…"),
            "",
            QT_TRANSLATE_NOOP("actions", "Work on a library that a server keeps for the whole desk"),
            apart=True,
        ),
        spec(
            "other-library",
            "file",
            QT_TRANSLATE_NOOP("actions", "Open another library…"),
            "",
            QT_TRANSLATE_NOOP("actions", "Open a library in a file, or make a new one"),
        ),
        spec(
            "own-library",
            "file",
            QT_TRANSLATE_NOOP("actions", "Open my own library"),
            "",
            QT_TRANSLATE_NOOP("actions", "Go back to the library in your data folder"),
        ),
        spec(
            "back-up",
            "file",
            QT_TRANSLATE_NOOP("actions", "Back up now"),
            "",
            QT_TRANSLATE_NOOP("actions", "Copy the library into its backups folder"),
            apart=True,
        ),
        spec(
            "restore",
            "file",
            QT_TRANSLATE_NOOP("actions", "Go back to a backup…"),
            "",
            QT_TRANSLATE_NOOP("actions", "Put a backup in the library's place"),
        ),
    )
    _dialog: RestoreDialog | None = None
    _connection: ConnectionDialog | None = None

    def slots(self) -> Slots:
        """What each action does."""
        self.window_.restoring.connection_asked.connect(self.ask_for_server)
        return {
            "shared-desk": self.ask_for_server,
            "other-library": self.ask_for_library,
            "own-library": self.window_.switching.open_own,
            "back-up": self.back_up,
            "restore": self.ask_for_backup,
        }

    def possible(self) -> dict[str, bool]:
        """There must be a library to copy; a server's is backed up there."""
        kept_here = not self.window_.restoring.on_server
        return {
            "own-library": self.window_.switching.elsewhere,
            "back-up": self.desk.ready and kept_here,
            "restore": kept_here,
        }

    def ask_for_server(self) -> None:
        """Ask which server, and as whom."""
        if self._connection is None:
            window = self.window_
            self._connection = ConnectionDialog(window.switching, window.memory, window.problems, window)
        self._connection.ask()

    def ask_for_library(self) -> None:
        """Ask which file; the name of one that is not there makes a new library."""
        dialog = QFileDialog(self.window_, self.tr("Open another library, or name a new one"))
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters([self.tr("Libraries (*.db)"), self.tr("All files (*)")])
        dialog.setDefaultSuffix("db")
        dialog.fileSelected.connect(self._open_library)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open_library(self, name: str) -> None:
        def failed(error: BaseException) -> None:
            self.window_.problems.show(error, key="other-library")

        def done() -> None:
            self.window_.problems.settle("other-library")

        self.window_.switching.open(lambda: name, done, failed)

    def back_up(self) -> None:
        """Copy the library and say where the copy lies."""

        def done(path: Path) -> None:
            self.window_.problems.tell(self.tr("Backed up to {0}").format(path), key="backup")

        self.window_.backups.make(done)

    def ask_for_backup(self) -> None:
        """Ask which backup to go back to."""
        if self._dialog is None:
            self._dialog = RestoreDialog(self.window_.restoring, self.window_)
        self._dialog.ask()
