"""What the list of claims is narrowed to, in words that can be taken off one by one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from reviewer.ui.filter_words import held_words, question_word
from reviewer.ui.flow import FlowBox
from reviewer.ui.lengths import keep_margins
from reviewer.ui.removable_chip import RemovableChip
from reviewer.ui.sieve import QUESTIONS, Sieve
from reviewer.ui.theme import interface_font, scaled

CHIP_WIDTH = 165  # pixels of a question's words at the usual size; longer ones are cut, the tip is whole


class HeldFilters(FlowBox):
    """A word for each question of the panel that is asked; where there are several, one more takes all off.

    While the panel is open, which says the same, and in a low window the words leave their room to the list.
    """

    changed = Signal(object)  # the sieve without what was taken off
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=4)
        self.setObjectName("inside")
        keep_margins(self.row, 14, 0, 14, 6)
        self._sieve = Sieve()
        self._panel_open, self._fits = False, True
        self.hide()

    @property
    def chips(self) -> list[RemovableChip]:
        """The words, from the left."""
        items = (self.row.itemAt(place) for place in range(self.row.count()))
        return [chip for item in items if item is not None and isinstance(chip := item.widget(), RemovableChip)]

    def show_sieve(self, sieve: Sieve) -> None:
        """Say what is asked for."""
        if held_words(sieve) == held_words(self._sieve):
            self._sieve = sieve
            return
        self._sieve = sieve
        place = next((place for place, chip in enumerate(self.chips) if chip.hasFocus()), None)
        while (item := self.row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        said = held_words(sieve)
        for question, words in said.items():
            self._add(words, self.tr("{0}: {1}").format(question_word(question), words), question)
        if len(said) > 1:
            self._add(self.tr("Clear"), self.tr("Show all claims"), *QUESTIONS)
        self._show()
        if place is not None and self.chips:
            self.chips[min(place, len(self.chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        elif place is not None:
            self.left.emit()

    def give_way(self, *, to_panel: bool) -> None:
        """The panel is opened, or closed."""
        self._panel_open = to_panel
        self._show()

    def show_within(self, height: int) -> int:
        """Be seen where that takes no more than ``height`` pixels; gives how many it takes."""
        self._fits = self.row.height_at(self.width()) <= height
        self._show()
        return 0 if self.isHidden() else self.minimumHeight()

    def _show(self) -> None:
        self.setVisible(self.row.count() > 0 and self._fits and not self._panel_open)
        self.fit()

    def _add(self, words: str, whole: str, *questions: str) -> None:
        metrics = QFontMetrics(interface_font(12))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, scaled(CHIP_WIDTH))
        chip = RemovableChip(f"{shown}  ×", 2 * CHIP_WIDTH)
        chip.setAccessibleName(whole)
        chip.setToolTip(whole)
        chip.setAccessibleDescription(self.tr("Enter asks for this no more"))
        chip.clicked.connect(lambda: self.changed.emit(self._sieve.without(*questions)))
        chip.left.connect(self.left)
        self.row.addWidget(chip)
        chip.show()  # at once, for the keys may go to it
