"""Going from claim to claim."""

from typing import ClassVar

from reviewer.ui.actions import ActionSpec, spec
from reviewer.ui.commands.base import Commands, Slots
from reviewer.ui.translation import QT_TRANSLATE_NOOP


class MovingCommands(Commands):
    """The first part of the menu Claim."""

    SPECS: ClassVar[tuple[ActionSpec, ...]] = (
        spec(
            "next",
            "claim",
            QT_TRANSLATE_NOOP("actions", "Next claim"),
            "J",
            QT_TRANSLATE_NOOP("actions", "Look at the next claim"),
            "›",
        ),
        spec(
            "previous",
            "claim",
            QT_TRANSLATE_NOOP("actions", "Previous claim"),
            "K",
            QT_TRANSLATE_NOOP("actions", "Look at the previous claim"),
            "‹",
        ),
        spec(
            "skip",
            "claim",
            QT_TRANSLATE_NOOP("actions", "Skip"),
            "S",
            QT_TRANSLATE_NOOP("actions", "Leave it undecided and go to the next undecided one"),
        ),
        spec(
            "previous-undecided",
            "claim",
            QT_TRANSLATE_NOOP("actions", "Previous undecided"),
            "Shift+J",
            QT_TRANSLATE_NOOP("actions", "Go back to the undecided claim before"),
        ),
    )

    def slots(self) -> Slots:
        """What each action does."""
        return {
            "next": lambda: self.desk.step(1),
            "previous": lambda: self.desk.step(-1),
            "skip": self.desk.skip,
            "previous-undecided": self.desk.go_back,
        }

    def possible(self) -> dict[str, bool]:
        """There must be a claim to go from."""
        here = self.desk.current is not None
        return dict.fromkeys(("next", "previous", "skip", "previous-undecided"), here)
