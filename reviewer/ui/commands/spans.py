"""What a claim covers: claims added from a selection, spans moved to one."""

from typing import ClassVar

from reviewer.domain.article import Span
from reviewer.ui.actions import ActionSpec, spec
from reviewer.ui.commands.base import Commands, Slots
from reviewer.ui.translation import QT_TRANSLATE_NOOP


class SpanCommands(Commands):
    """The part of the menu Claim that works on the text selected."""

    SPECS: ClassVar[tuple[ActionSpec, ...]] = (
        spec(
            "add",
            "claim",
            QT_TRANSLATE_NOOP("actions", "Add from selection"),
            "A",
            QT_TRANSLATE_NOOP("actions", "Make a claim of the text selected"),
            apart=True,
        ),
        spec(
            "move",
            "claim",
            QT_TRANSLATE_NOOP("actions", "Move to selection"),
            "M",
            QT_TRANSLATE_NOOP("actions", "Let the claim cover the text selected"),
        ),
    )

    def slots(self) -> Slots:
        """What each action does."""
        return {"add": self.add, "move": self.move}

    def possible(self) -> dict[str, bool]:
        """There must be a text to select in, and a claim to move."""
        return {"add": self.desk.article is not None, "move": self.desk.current is not None}

    def add(self) -> None:
        """Make a claim of the text selected."""
        span = self._selected(
            self.tr("Select the figure in the text first, then press {0}.").format(self._key("add"))
        )
        if span is not None:
            self.desk.deciding.add(span)
            self.window_.source.clear_selection()

    def move(self) -> None:
        """Let the claim cover the text selected."""
        span = self._selected(
            self.tr("Select in the text what the claim should cover, then press {0}.").format(self._key("move"))
        )
        if span is not None:
            self.window_.editor.take_span(span)
            self.window_.source.clear_selection()

    def _key(self, name: str) -> str:
        actions = self.window_.actions_
        return actions.key(name) or f"“{actions[name].text()}”"

    def _selected(self, otherwise: str) -> Span | None:
        span = self.window_.source.selected_span()
        if span is None:
            self.window_.status.say(otherwise)
        return span
