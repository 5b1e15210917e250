"""The library as a whole: backed up, gone back to a backup."""

from pathlib import Path
from typing import ClassVar

from reviewer.ui.actions import ActionSpec, spec
from reviewer.ui.commands.base import Commands, Slots
from reviewer.ui.restore_dialog import RestoreDialog
from reviewer.ui.translation import QT_TRANSLATE_NOOP


class LibraryCommands(Commands):
    """A part of the menu File."""

    SPECS: ClassVar[tuple[ActionSpec, ...]] = (
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

    def slots(self) -> Slots:
        """What each action does."""
        return {"back-up": self.back_up, "restore": self.ask_for_backup}

    def possible(self) -> dict[str, bool]:
        """There must be a library to copy."""
        return {"back-up": self.desk.ready}

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
