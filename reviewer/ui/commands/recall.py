"""The recall net: going through the numbers that nobody has looked at."""

from typing import ClassVar

from reviewer.ui.actions import ActionSpec, spec
from reviewer.ui.commands.base import Commands, Slots
from reviewer.ui.translation import QT_TRANSLATE_NOOP


class RecallCommands(Commands):
    """The part of the menu Claim about numbers that are in no claim."""

    SPECS: ClassVar[tuple[ActionSpec, ...]] = (
        spec(
            "uncovered",
            "claim",
            QT_TRANSLATE_NOOP("actions", "Next uncovered number"),
            "G",
            QT_TRANSLATE_NOOP("actions", "Go to the next number that nobody has looked at"),
            apart=True,
        ),
        spec(
            "dismiss",
            "claim",
            QT_TRANSLATE_NOOP("actions", "Dismiss the number"),
            "D",
            QT_TRANSLATE_NOOP("actions", "The uncovered number is none to check; go to the next"),
        ),
    )

    def slots(self) -> Slots:
        """What each action does."""
        return {"uncovered": self.next, "dismiss": self.dismiss}

    def possible(self) -> dict[str, bool]:
        """There must be an article."""
        here = self.desk.article is not None
        return {"uncovered": here, "dismiss": here}

    def next(self) -> None:
        """Look at the next one."""
        self.window_.text_room.recall.next()
        self.window_.to_text()

    def dismiss(self) -> None:
        """The number looked at is none to check."""
        recall = self.window_.text_room.recall
        number = recall.current
        if number is None:
            name = self.window_.actions_.named
            self.desk.announced.emit(
                self.tr("Press {0} to go to a number first, then {1} to dismiss it.").format(
                    name("uncovered"), name("dismiss")
                )
            )
            return
        recall.pass_on()
        self.desk.settling.dismiss(number.span)
