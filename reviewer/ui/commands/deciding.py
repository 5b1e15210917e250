"""Confirming, correcting, rejecting, reopening."""

from typing import ClassVar

from reviewer.domain.claim import State
from reviewer.ui.actions import ActionSpec, spec
from reviewer.ui.commands.base import Commands, Slots
from reviewer.ui.translation import QT_TRANSLATE_NOOP


class DecidingCommands(Commands):
    """The second part of the menu Claim."""

    SPECS: ClassVar[tuple[ActionSpec, ...]] = (
        spec(
            "confirm",
            "claim",
            QT_TRANSLATE_NOOP("actions", "Confirm"),
            "C",
            QT_TRANSLATE_NOOP("actions", "The record is what the article says; go to the next"),
            QT_TRANSLATE_NOOP("actions", "✓ Confirm"),
            apart=True,
        ),
        spec(
            "correct",
            "claim",
            QT_TRANSLATE_NOOP("actions", "Correct"),
            "E",
            QT_TRANSLATE_NOOP("actions", "Change the record to what the article says"),
            QT_TRANSLATE_NOOP("actions", "✎ Correct"),
        ),
        spec(
            "save",
            "claim",
            QT_TRANSLATE_NOOP("actions", "Save correction"),
            "Ctrl+Enter Ctrl+Return",
            QT_TRANSLATE_NOOP("actions", "Save what was typed and go to the next"),
        ),
        spec(
            "reject",
            "claim",
            QT_TRANSLATE_NOOP("actions", "Reject"),
            "X",
            QT_TRANSLATE_NOOP("actions", "This is no claim to check; give the reason with one more key"),
            QT_TRANSLATE_NOOP("actions", "✕ Reject"),
        ),
        spec(
            "reopen",
            "claim",
            QT_TRANSLATE_NOOP("actions", "Reopen"),
            "R",
            QT_TRANSLATE_NOOP("actions", "Make a decided claim undecided again"),
        ),
    )

    def slots(self) -> Slots:
        """What each action does."""
        return {
            "confirm": self.desk.deciding.confirm,
            "correct": self.correct,
            "save": self.save,
            "reject": self.ask_reason,
            "reopen": self.desk.deciding.reopen,
        }

    def possible(self) -> dict[str, bool]:
        """There must be a claim to decide on, and one that is decided to reopen it."""
        claim = self.desk.current
        decided = claim is not None and self.desk.awaited(claim) is not State.PENDING
        return {
            **dict.fromkeys(("confirm", "correct", "save", "reject"), claim is not None),
            "reopen": decided,
        }

    def correct(self) -> None:
        """Go to the field that is most likely wrong."""
        self.window_.editor.focus_field()

    def ask_reason(self) -> None:
        """Ask why the claim is rejected."""
        self.window_.form.ask_reason()

    def save(self) -> None:
        """Save what was typed; where nothing was, the claim is confirmed."""
        claim = self.desk.current
        if claim is None:
            return
        if claim.id not in self.desk.drafts:
            self.desk.deciding.confirm()
        elif not self.desk.deciding.correct():
            return
        self.window_.to_text()
