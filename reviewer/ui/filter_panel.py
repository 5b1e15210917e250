"""What the list of claims is narrowed to besides states (kind, section, source …), and its order."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from reviewer.domain.claim import Claim
from reviewer.ui.controls import Choice
from reviewer.ui.filter_words import answer_words, in_order, note_words, priority_words, question_word
from reviewer.ui.lengths import keep_margins, keep_spacing
from reviewer.ui.many_choice import ManyChoice
from reviewer.ui.sieve import Bearing, Flags, Order, Sieve, source_of
from reviewer.ui.theme import Theme, scaled

PRIORITIES = (0.75, 0.5, 0.25)
EDGE, GAP = 14, 8  # in pixels
LEAST_FIELD = 100  # pixels at the interface's usual size that a field needs beside its label
Stand = Callable[[], tuple[Sequence[Claim], str, Flags]]  # the claims, the article's text, who has findings


class FilterPanel(QWidget):
    """Six questions and the order; several kinds, sections, sources and sorts of findings may be asked for.

    In a narrow room the questions stand in their fields instead of before them.
    """

    changed = Signal(object)  # the sieve, whose states and words are not the panel's

    def __init__(self, stand: Stand, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inside")
        self.setAccessibleName(self.tr("Filter the claims"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._stand = stand
        self._sieve = Sieve()
        self.kind = self._several("kinds", theme)
        self.section = self._several("sections", theme)
        self.source = self._several("sources", theme)
        self.priority = self._one("priority", ((priority_words(least), least) for least in PRIORITIES))
        self.finding = self._several("findings", theme)
        self.note = self._one("note", ((note_words(asked), asked) for asked in (True, False)))
        self.order = Choice()
        self.order.setAccessibleName(self.tr("Sorted by"))
        self.order.addItem(self.tr("text order"), Order.TEXT)
        self.order.addItem(self.tr("priority"), Order.PRIORITY)
        self.clear = QPushButton(self.tr("Clear"))
        self.clear.setToolTip(self.tr("Show all claims"))
        self.clear.clicked.connect(self.clear_all)
        self._labels: list[QLabel] = []
        self._narrow = False
        theme.changed.connect(self._fit)
        grid = QGridLayout(self)
        keep_margins(grid, EDGE, 2, EDGE, 8)
        keep_spacing(grid, across=GAP)
        keep_spacing(grid, down=5)
        for column in (1, 3):
            grid.setColumnStretch(column, 1)
        choices = (self.kind, self.section, self.source, self.priority, self.finding, self.note, self.order)
        for number, choice in enumerate(choices):
            self._lay(grid, number, choice)
        grid.addWidget(self.clear, 3, 3)

    def _lay(self, grid: QGridLayout, number: int, choice: Choice) -> None:
        choice.setMinimumContentsLength(6)
        choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        several = isinstance(choice, ManyChoice)
        (choice.answered if several else choice.activated).connect(self._answered)
        name = choice.accessibleName()
        about = self.tr("Shows the claims of each answer ticked: {0}") if several else None
        about = about or self.tr("Shows or orders the claims by this: {0}")
        choice.setAccessibleDescription(about.format(name))
        label = QLabel(name)
        label.setObjectName("label")
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        label.setBuddy(choice)
        self._labels.append(label)
        grid.addWidget(label, number // 2, 2 * (number % 2))
        grid.addWidget(choice, number // 2, 2 * (number % 2) + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for the labels, or none."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        widths = [max(label.sizeHint().width() for label in self._labels[side::2]) for side in (0, 1)]
        narrow = self.width() < sum(widths) + 2 * scaled(LEAST_FIELD) + 2 * EDGE + 3 * GAP
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for label in self._labels:
            label.setVisible(not narrow)
        for choice in (self.priority, self.note):
            choice.setItemText(0, self._nothing(choice))
        for _, choice in self._all_several():
            choice.set_nothing(self._nothing(choice))

    def _nothing(self, choice: Choice) -> str:
        """What stands in a choice of which nothing is asked."""
        nothing = self.tr("any")
        return self.tr("{0}: {1}").format(choice.accessibleName(), nothing) if self._narrow else nothing

    def _several(self, question: str, theme: Theme) -> ManyChoice:
        choice = ManyChoice(self.tr("any"), answer_words, theme, self)
        choice.setAccessibleName(question_word(question))
        choice.asked.connect(lambda: choice.offer(self._answers(question)))
        return choice

    def _one(self, question: str, answers: Iterable[tuple[str, object]]) -> Choice:
        choice = Choice()
        choice.setAccessibleName(question_word(question))
        choice.addItem(self.tr("any"), None)
        for words, answer in answers:
            choice.addItem(words, answer)
        return choice

    def _answers(self, question: str) -> list[tuple[object, int]]:
        """What a question may be answered with: what there is, and what is asked for though there is none.

        Each has the number of claims that pass everything else that is asked.
        """
        claims, text, flags = self._stand()
        others = self._sieve.without(question)
        there: set[object] = set(getattr(self._sieve, question))
        if question == "findings":
            there.update(Bearing)
        counts: Counter[object] = Counter()
        for claim in claims:
            answers = _answers_of(claim, question, flags)
            there.update(answers)
            if others.passes(claim, text, flags):
                counts.update(answers)
        return [(answer, counts[answer]) for answer in in_order(question, there)]

    def show_sieve(self, sieve: Sieve) -> None:
        """Show what is asked for."""
        self._sieve = sieve
        for question, several in self._all_several():
            several.choose(in_order(question, getattr(sieve, question)))
        ones = ((self.priority, sieve.priority or None), (self.note, sieve.note), (self.order, sieve.order))
        for choice, answer in ones:
            choice.setCurrentIndex(max(choice.findData(answer), 0) if answer is not None else 0)
        self.clear.setEnabled(sieve.narrow_but_states)

    def _all_several(self) -> tuple[tuple[str, ManyChoice], ...]:
        return (
            ("kinds", self.kind),
            ("sections", self.section),
            ("sources", self.source),
            ("findings", self.finding),
        )

    def _answered(self, *_: object) -> None:
        several = {question: frozenset(choice.chosen()) for question, choice in self._all_several()}
        sieve = replace(
            self._sieve,
            priority=float(self.priority.currentData() or 0.0),
            note=self.note.currentData(),
            order=Order(self.order.currentData()),
        )
        self._tell(replace(sieve, **several))

    def clear_all(self) -> None:
        """Ask for nothing."""
        self._tell(Sieve(states=self._sieve.states, words=self._sieve.words, order=self._sieve.order))

    def _tell(self, sieve: Sieve) -> None:
        self.show_sieve(sieve)
        self.changed.emit(sieve)


def _answers_of(claim: Claim, question: str, flags: Flags) -> list[object]:
    """The answers to a question that a claim is shown by."""
    if question == "findings":
        return [bearing for bearing in Bearing if flags.meet(claim.id, frozenset({bearing}))]
    if question == "kinds":
        return [claim.reading.figure.kind]
    return [claim.section] if question == "sections" else [source_of(claim)]
