"""What the list of claims is narrowed to besides states (kind, section, source …), and its order."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from reviewer.domain.article import Section
from reviewer.domain.claim import Claim
from reviewer.domain.figure import Kind
from reviewer.ui.controls import Choice
from reviewer.ui.sieve import Bearing, Order, Sieve, source_of
from reviewer.ui.wording import kind_word, section_word

PRIORITIES = (0.75, 0.5, 0.25)


class FilterPanel(QWidget):
    """Six questions and the order; the first answer of each asks for nothing."""

    changed = Signal(object)  # the sieve, whose states and words are not the panel's

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inside")
        self.setAccessibleName(self.tr("Filter the claims"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._sieve = Sieve()
        self.kind = self._choice(self.tr("Kind"))
        self.section = self._choice(self.tr("Section"))
        self.source = self._choice(self.tr("Source"))
        self.priority = self._choice(self.tr("Priority"))
        self.finding = self._choice(self.tr("Findings"))
        self.note = self._choice(self.tr("Note"))
        self.order = self._choice(self.tr("Sorted by"))
        self.clear = QPushButton(self.tr("Clear"))
        self.clear.setToolTip(self.tr("Show all claims"))
        self.clear.clicked.connect(self._clear)
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 2, 14, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(5)
        for column in (1, 3):
            grid.setColumnStretch(column, 1)
        choices = (self.kind, self.section, self.source, self.priority, self.finding, self.note, self.order)
        for number, choice in enumerate(choices):
            label = QLabel(choice.accessibleName())
            label.setObjectName("label")
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            label.setBuddy(choice)
            grid.addWidget(label, number // 2, 2 * (number % 2))
            grid.addWidget(choice, number // 2, 2 * (number % 2) + 1)
        grid.addWidget(self.clear, 3, 3)
        self._offer(self.priority, self.tr("any"), self._priorities())
        self._offer(self.finding, self.tr("any"), self._findings())
        notes = ((self.tr("with a note"), True), (self.tr("without"), False))
        self._offer(self.note, self.tr("any"), notes)
        orders = ((self.tr("text order"), Order.TEXT), (self.tr("priority"), Order.PRIORITY))
        for words, order in orders:
            self.order.addItem(words, order)

    def _choice(self, name: str) -> Choice:
        choice = Choice()
        choice.setAccessibleName(name)
        choice.setAccessibleDescription(self.tr("Shows or orders the claims by this: {0}").format(name))
        choice.setMinimumContentsLength(6)
        choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.activated.connect(self._answered)
        return choice

    def _priorities(self) -> list[tuple[str, object]]:
        return [(self.tr("{0} % and up").format(round(least * 100)), least) for least in PRIORITIES]

    def _findings(self) -> list[tuple[str, object]]:
        return [
            (self.tr("a disagreement"), Bearing.DISAGREES),
            (self.tr("any finding"), Bearing.ANY),
            (self.tr("no finding"), Bearing.NONE),
        ]

    @staticmethod
    def _offer(choice: Choice, nothing: str, answers: Sequence[tuple[str, object]]) -> None:
        chosen = choice.currentData()
        choice.clear()
        choice.addItem(nothing, None)
        for words, answer in answers:
            choice.addItem(words, answer)
        place = choice.findData(chosen) if chosen is not None else 0
        choice.setCurrentIndex(max(place, 0))

    def offer(self, claims: Sequence[Claim]) -> None:
        """Offer the kinds, sections and sources that there are."""
        kinds = {claim.reading.figure.kind for claim in claims}
        self._offer(self.kind, self.tr("any"), [(kind_word(kind), kind) for kind in Kind if kind in kinds])
        sections = {claim.section for claim in claims}
        here = [(section_word(section), section) for section in Section if section in sections]
        self._offer(self.section, self.tr("any"), here)
        sources = sorted({source_of(claim) for claim in claims}, key=lambda name: (name != "", name.casefold()))
        names = [(name or self.tr("the article itself"), name) for name in sources]
        self._offer(self.source, self.tr("any"), names)

    def show_sieve(self, sieve: Sieve) -> None:
        """Show what is asked for."""
        self._sieve = sieve
        wanted: tuple[tuple[Choice, object], ...] = (
            (self.kind, next(iter(sieve.kinds), None)),
            (self.section, next(iter(sieve.sections), None)),
            (self.source, next(iter(sieve.sources), None)),
            (self.priority, sieve.priority or None),
            (self.finding, sieve.finding),
            (self.note, sieve.note),
            (self.order, sieve.order),
        )
        for choice, answer in wanted:
            choice.setCurrentIndex(max(choice.findData(answer), 0) if answer is not None else 0)
        self.clear.setEnabled(sieve.narrow_but_states)

    def _answered(self, *_: object) -> None:
        kind, section, source = (choice.currentData() for choice in (self.kind, self.section, self.source))
        finding = self.finding.currentData()
        self._tell(
            replace(
                self._sieve,
                kinds=frozenset({Kind(kind)} if kind is not None else ()),
                sections=frozenset({Section(section)} if section is not None else ()),
                sources=frozenset({str(source)} if source is not None else ()),
                priority=float(self.priority.currentData() or 0.0),
                finding=Bearing(finding) if finding is not None else None,
                note=self.note.currentData(),
                order=Order(self.order.currentData()),
            )
        )

    def _clear(self) -> None:
        self._tell(Sieve(states=self._sieve.states, words=self._sieve.words, order=self._sieve.order))

    def _tell(self, sieve: Sieve) -> None:
        self.show_sieve(sieve)
        self.changed.emit(sieve)
