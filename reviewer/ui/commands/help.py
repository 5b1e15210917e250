"""Keys, logs, what this program is."""

from typing import ClassVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from reviewer import settings
from reviewer.ui.actions import ActionSpec, spec
from reviewer.ui.commands.base import Commands, Slots
from reviewer.ui.key_sheet import KeySheet
from reviewer.ui.translation import QT_TRANSLATE_NOOP


class HelpCommands(Commands):
    """The menu Help."""

    SPECS: ClassVar[tuple[ActionSpec, ...]] = (
        spec(
            "keys",
            "help",
            QT_TRANSLATE_NOOP("actions", "Keys"),
            "? F1",
            QT_TRANSLATE_NOOP("actions", "Show every key"),
        ),
        spec(
            "change-keys",
            "help",
            QT_TRANSLATE_NOOP("actions", "Change keys…"),
            "",
            QT_TRANSLATE_NOOP("actions", "Give actions other keys"),
        ),
        spec(
            "logs",
            "help",
            QT_TRANSLATE_NOOP("actions", "Open log folder"),
            "",
            QT_TRANSLATE_NOOP("actions", "Show where the program notes what went wrong"),
            apart=True,
        ),
        spec(
            "about",
            "help",
            QT_TRANSLATE_NOOP("actions", "About Claim Reviewer"),
            "",
            QT_TRANSLATE_NOOP("actions", "Version and licences"),
        ),
    )
    _sheet: KeySheet | None = None

    def slots(self) -> Slots:
        """What each action does."""
        return {
            "change-keys": self.change_keys,
            "keys": self.show_keys,
            "logs": self.open_logs,
            "about": self.show_about,
        }

    def show_keys(self) -> None:
        """Show the key sheet, or close it."""
        if self._sheet is None:
            self._sheet = KeySheet(self.window_.actions_, self.window_.theme, self.window_)
        self._sheet.setVisible(not self._sheet.isVisible())

    def change_keys(self) -> None:
        """Open the settings at their keys."""
        self.window_.show_settings().show_keys()

    @property
    def sheet(self) -> KeySheet | None:
        """The sheet of keys, once it was shown."""
        return self._sheet

    def open_logs(self) -> None:
        """Show the log folder in the platform's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(settings.log_folder())))

    def show_about(self) -> None:
        """Show version and licences."""
        from reviewer.ui.about import AboutDialog

        AboutDialog(self.window_).show()
