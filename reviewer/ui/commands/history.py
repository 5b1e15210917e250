"""Taking decisions back and making them again; searching."""

from typing import ClassVar

from PySide6.QtCore import Qt

from reviewer.ui.actions import ActionSpec, spec
from reviewer.ui.commands.base import Commands, Slots
from reviewer.ui.translation import QT_TRANSLATE_NOOP


class HistoryCommands(Commands):
    """The menu Edit."""

    SPECS: ClassVar[tuple[ActionSpec, ...]] = (
        spec(
            "undo",
            "edit",
            QT_TRANSLATE_NOOP("actions", "Undo"),
            "U Ctrl+Z",
            QT_TRANSLATE_NOOP("actions", "Take back the last decision"),
            QT_TRANSLATE_NOOP("actions", "↩ Undo"),
        ),
        spec(
            "redo",
            "edit",
            QT_TRANSLATE_NOOP("actions", "Redo"),
            "Shift+U Ctrl+Shift+Z",
            QT_TRANSLATE_NOOP("actions", "Make the decision again that was taken back last"),
        ),
        spec(
            "search",
            "edit",
            QT_TRANSLATE_NOOP("actions", "Search"),
            "/",
            QT_TRANSLATE_NOOP("actions", "Find articles and claims by their words"),
            apart=True,
        ),
    )

    def slots(self) -> Slots:
        """What each action does."""
        return {"undo": self.desk.deciding.undo, "redo": self.desk.deciding.redo, "search": self.search}

    def possible(self) -> dict[str, bool]:
        """There is a record to go back in once the library is open."""
        return {"undo": self.desk.ready, "redo": self.desk.ready}

    def search(self) -> None:
        """Go to the search field."""
        field = self.window_.top.search
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()
