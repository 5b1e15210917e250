"""Findings: the working shown in the text, all of an article in a list."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from reviewer.ui.actions import ActionSpec, spec
from reviewer.ui.commands.base import Commands, Slots
from reviewer.ui.translation import QT_TRANSLATE_NOOP


class FindingCommands(Commands):
    """A part of the menu View."""

    SPECS: ClassVar[tuple[ActionSpec, ...]] = (
        spec(
            "working",
            "view",
            QT_TRANSLATE_NOOP("actions", "Show the working"),
            "W",
            QT_TRANSLATE_NOOP("actions", "Show in the text what a finding on this claim rests on"),
            apart=True,
        ),
        spec(
            "findings",
            "view",
            QT_TRANSLATE_NOOP("actions", "All findings"),
            "L",
            QT_TRANSLATE_NOOP("actions", "List every finding of the article, or the claims again"),
        ),
        spec(
            "calculator",
            "view",
            QT_TRANSLATE_NOOP("actions", "Calculator"),
            "=",
            QT_TRANSLATE_NOOP("actions", "Set claims against each other by hand and keep the result"),
        ),
        spec(
            "rates",
            "view",
            QT_TRANSLATE_NOOP("actions", "Load exchange rates…"),
            "",
            QT_TRANSLATE_NOOP(
                "actions", "Compare currencies by a table of dated rates (CSV: date, from, to, rate)"
            ),
        ),
    )

    def slots(self) -> Slots:
        """What each action does."""
        return {
            "calculator": self.calculate,
            "rates": self.ask_for_rates,
            "working": self.show_working,
            "findings": self.list_findings,
        }

    def possible(self) -> dict[str, bool]:
        """There must be an article, for the working a claim."""
        here = self.desk.article is not None
        return {"working": self.desk.current is not None, "findings": here, "calculator": here}

    def show_working(self) -> None:
        """Show the next finding of the claim looked at."""
        self.window_.text_room.spotlight.step()

    def calculate(self) -> None:
        """Open the calculator, or go back to it."""
        room = self.window_.text_room
        room.calculator.open()
        room.calculator_bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask_for_rates(self) -> None:
        """Choose the file of exchange rates."""
        dialog = QFileDialog(self.window_, self.tr("Load exchange rates"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables (*.csv)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.load_rates)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def load_rates(self, name: str) -> None:
        """Compare by the table in this file."""
        self.window_.insight.load_rates(Path(name))

    def list_findings(self) -> None:
        """Show all findings, or the claims again."""
        self.window_.rooms.claim_room.toggle_findings()
