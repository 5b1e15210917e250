"""What is done with whole articles: tags, the archive."""

from typing import ClassVar

from reviewer.ui.actions import ActionSpec, spec
from reviewer.ui.commands.base import Commands, Slots
from reviewer.ui.translation import QT_TRANSLATE_NOOP


class ShelvingCommands(Commands):
    """A part of the menu Edit; also the menu of the list of articles."""

    SPECS: ClassVar[tuple[ActionSpec, ...]] = (
        spec(
            "tags",
            "edit",
            QT_TRANSLATE_NOOP("actions", "Tags…"),
            "Ctrl+T",
            QT_TRANSLATE_NOOP("actions", "Give the article tags, or take them off"),
            apart=True,
        ),
        spec(
            "put-away",
            "edit",
            QT_TRANSLATE_NOOP("actions", "Put article away"),
            "",
            QT_TRANSLATE_NOOP("actions", "Move the article out of the list of open ones; nothing is deleted"),
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
        shelving = self.desk.shelving
        return {
            "tags": lambda: self.window_.articles.tags.ask(shelving.picked()),
            "put-away": lambda: shelving.set_archived(away=True),
            "bring-back": lambda: shelving.set_archived(away=False),
        }

    def possible(self) -> dict[str, bool]:
        """An article is picked in the list or lies on the desk."""
        picked = self.desk.shelving.picked()
        return {
            "tags": bool(picked),
            "put-away": any(not one.archived for one in picked),
            "bring-back": any(one.archived for one in picked),
        }
