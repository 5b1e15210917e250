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
            apart=True,
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
            QT_TRANSLATE_NOOP("actions", "Find claims by their words"),
            apart=True,
        ),
        spec(
            "find-article",
            "edit",
            QT_TRANSLATE_NOOP("actions", "Find article"),
            "Ctrl+L",
            QT_TRANSLATE_NOOP("actions", "Find an article by its title, file name or tags"),
        ),
    )

    def slots(self) -> Slots:
        """What each action does."""
        return {
            "undo": self.desk.deciding.undo,
            "redo": self.desk.deciding.redo,
            "search": self.search,
            "find-article": self.find_article,
        }

    def possible(self) -> dict[str, bool]:
        """There is a record to go back in once the library is open."""
        return {
            "undo": self.desk.ready,
            "redo": self.desk.ready,
            "find-article": len(self.desk.articles) > 1,
        }

    def search(self) -> None:
        """Go to the search field."""
        field = self.window_.top.search
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def find_article(self) -> None:
        """Go to the field that finds articles."""
        field = self.window_.articles.finder
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()
