"""The pages of the drawer under the text: evidence, note, history, the article's own."""

from typing import ClassVar

from reviewer.ui.actions import ActionSpec, spec
from reviewer.ui.commands.base import Commands, Slots
from reviewer.ui.translation import QT_TRANSLATE_NOOP


class DrawerCommands(Commands):
    """A part of the menu Claim; an action's name is its page's."""

    SPECS: ClassVar[tuple[ActionSpec, ...]] = (
        spec(
            "evidence",
            "claim",
            QT_TRANSLATE_NOOP("actions", "Evidence and verdict"),
            "V",
            QT_TRANSLATE_NOOP("actions", "Say whether the claim is true, and what that rests on"),
            QT_TRANSLATE_NOOP("actions", "Evidence"),
            apart=True,
        ),
        spec(
            "note",
            "claim",
            QT_TRANSLATE_NOOP("actions", "Note"),
            "N",
            QT_TRANSLATE_NOOP("actions", "Write a note on the claim or the article"),
        ),
        spec(
            "history",
            "claim",
            QT_TRANSLATE_NOOP("actions", "History"),
            "H",
            QT_TRANSLATE_NOOP("actions", "See who decided what on the claim, and when"),
        ),
        spec(
            "details",
            "edit",
            QT_TRANSLATE_NOOP("actions", "About the article"),
            "I",
            QT_TRANSLATE_NOOP("actions", "See and edit what is known of the article, sign it off, take it on"),
        ),
    )

    def slots(self) -> Slots:
        """What each action does."""
        return {
            name: lambda name=name: self.window_.drawer.open_page(name)
            for name in ("evidence", "note", "history", "details")
        }

    def possible(self) -> dict[str, bool]:
        """There must be something on the desk that a page can speak of."""
        claim, article = self.desk.current is not None, self.desk.article is not None
        return {"evidence": claim, "note": article, "history": claim, "details": article}
