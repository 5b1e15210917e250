"""Taking decisions back and making them again; searching; putting articles away."""

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
        spec(
            "put-away",
            "edit",
            QT_TRANSLATE_NOOP("actions", "Put article away"),
            "",
            QT_TRANSLATE_NOOP("actions", "Move the article out of the list of open ones; nothing is deleted"),
            apart=True,
        ),
        spec(
            "bring-back",
            "edit",
            QT_TRANSLATE_NOOP("actions", "Bring article back"),
            "",
            QT_TRANSLATE_NOOP("actions", "Move an article that was put away among the open ones again"),
        ),
    )

    def slots(self) -> Slots:
        """What each action does."""
        return {
            "undo": self.desk.deciding.undo,
            "redo": self.desk.deciding.redo,
            "search": self.search,
            "find-article": self.find_article,
            "put-away": lambda: self.desk.settling.set_archived(away=True),
            "bring-back": lambda: self.desk.settling.set_archived(away=False),
        }

    def possible(self) -> dict[str, bool]:
        """There is a record to go back in once the library is open."""
        article = self.desk.article
        away = next((one.archived for one in self.desk.articles if article and one.id == article.id), None)
        return {
            "undo": self.desk.ready,
            "redo": self.desk.ready,
            "find-article": len(self.desk.articles) > 1,
            "put-away": away is False,
            "bring-back": away is True,
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
