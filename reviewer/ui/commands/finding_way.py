"""Finding one's way: filters, all findings, words in the text, where one was, everything shown at once."""

from typing import ClassVar

from reviewer.domain.claim import State
from reviewer.ui.actions import ActionSpec, spec
from reviewer.ui.commands.base import Commands, Slots
from reviewer.ui.translation import QT_TRANSLATE_NOOP


class WayCommands(Commands):
    """The second part of the menu Edit."""

    SPECS: ClassVar[tuple[ActionSpec, ...]] = (
        spec(
            "find",
            "edit",
            QT_TRANSLATE_NOOP("actions", "Find in the text"),
            "Ctrl+F",
            QT_TRANSLATE_NOOP("actions", "Mark every place of the text that holds the words typed"),
            apart=True,
        ),
        spec(
            "find-next",
            "edit",
            QT_TRANSLATE_NOOP("actions", "Find next"),
            "F3",
            QT_TRANSLATE_NOOP("actions", "Go to the next place that holds the words"),
        ),
        spec(
            "find-previous",
            "edit",
            QT_TRANSLATE_NOOP("actions", "Find previous"),
            "Shift+F3",
            QT_TRANSLATE_NOOP("actions", "Go to the place before that holds the words"),
        ),
        spec(
            "filter",
            "edit",
            QT_TRANSLATE_NOOP("actions", "Filter claims"),
            "Ctrl+Shift+F",
            QT_TRANSLATE_NOOP("actions", "Choose which claims the list shows, and their order"),
            apart=True,
        ),
        spec(
            "confirm-shown",
            "edit",
            QT_TRANSLATE_NOOP("actions", "Confirm all shown"),
            "Shift+C",
            QT_TRANSLATE_NOOP("actions", "Confirm every undecided claim that the list shows, as one step"),
        ),
        spec(
            "reject-shown",
            "edit",
            QT_TRANSLATE_NOOP("actions", "Reject all shown…"),
            "Shift+X",
            QT_TRANSLATE_NOOP("actions", "Reject every undecided claim that the list shows, as one step"),
        ),
        spec(
            "back",
            "edit",
            QT_TRANSLATE_NOOP("actions", "Back"),
            "Alt+Left B",
            QT_TRANSLATE_NOOP("actions", "Go back to where you were before the last jump"),
            apart=True,
        ),
        spec(
            "forth",
            "edit",
            QT_TRANSLATE_NOOP("actions", "Forward"),
            "Alt+Right Shift+B",
            QT_TRANSLATE_NOOP("actions", "Go to where you came back from"),
        ),
    )

    def slots(self) -> Slots:
        """What each action does."""
        return {
            "find": self.find,
            "find-next": lambda: self._step(1),
            "find-previous": lambda: self._step(-1),
            "filter": self.filter,
            "confirm-shown": self.confirm_shown,
            "reject-shown": self.reject_shown,
            "back": self.window_.trail.back,
            "forth": self.window_.trail.forth,
        }

    def possible(self) -> dict[str, bool]:
        """There must be an article, and something in it."""
        here = self.desk.article is not None
        able: dict[str, bool] = dict.fromkeys(("find", "find-next", "find-previous", "filter"), here)
        able |= dict.fromkeys(("confirm-shown", "reject-shown"), bool(self.desk.shown))
        return able

    def find(self) -> None:
        """Open the field over the text, with what is selected in it."""
        source, article = self.window_.source, self.desk.article
        span = source.selected_span()
        words = article.text[span.start : span.end] if article is not None and span is not None else ""
        self.window_.text_room.find_bar.ask("" if "\n" in words else words)

    def _step(self, by: int) -> None:
        if self.window_.text_room.finder.hits:
            self.window_.text_room.finder.step(by)
        else:
            self.find()

    def filter(self) -> None:
        """Show or hide the panel of filters."""
        self.window_.rooms.claim_room.show_claims()
        self.window_.claims.bar.toggle_panel()

    def confirm_shown(self) -> None:
        """Confirm all that are shown; where the findings hide them, show them first."""
        if self.window_.rooms.claim_room.show_claims():
            self.desk.announced.emit(self.tr("These are the claims that would be confirmed. Press again."))
        else:
            self.window_.bulk.ask_to_confirm()

    def reject_shown(self) -> None:
        """Ask why all that are shown are rejected."""
        if not self.window_.bulk.targets(State.REJECTED):
            self.desk.announced.emit(self.tr("The list shows no claim to decide on."))
            return
        self.window_.rooms.claim_room.show_claims()
        self.window_.claims.bar.ask_reason()
