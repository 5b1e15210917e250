"""Ticking the parts of a claim one by one."""

from typing import ClassVar

from reviewer.ui.actions import ActionSpec, spec
from reviewer.ui.commands.base import Commands, Slots
from reviewer.ui.translation import QT_TRANSLATE_NOOP


class TickingCommands(Commands):
    """One entry of the menu Claim."""

    SPECS: ClassVar[tuple[ActionSpec, ...]] = (
        spec(
            "tick",
            "claim",
            QT_TRANSLATE_NOOP("actions", "Tick next part"),
            "T",
            QT_TRANSLATE_NOOP("actions", "Tick the next part of the claim as checked"),
        ),
    )

    def slots(self) -> Slots:
        """What each action does."""
        return {"tick": self.desk.ticking.tick_next}

    def possible(self) -> dict[str, bool]:
        """There must be a claim to tick."""
        return {"tick": self.desk.current is not None}
