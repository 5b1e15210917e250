"""The bar over the list of claims: states and their counts, filters, what to do with all shown."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reviewer.domain.claim import Claim, State
from reviewer.ui.actions import Actions
from reviewer.ui.bulk import Bulk
from reviewer.ui.controls import Chip, KeyButton
from reviewer.ui.desk import Desk
from reviewer.ui.filter_panel import FilterPanel
from reviewer.ui.filter_words import held_words
from reviewer.ui.flow import FlowBox
from reviewer.ui.held_filters import HeldFilters
from reviewer.ui.insight import Insight
from reviewer.ui.lengths import keep_margins, keep_spacing
from reviewer.ui.reject_bar import RejectBar
from reviewer.ui.sieve import ALL_STATES, Bearing, Flags, Sieve
from reviewer.ui.theme import GLYPHS, Theme
from reviewer.ui.wording import state_word


class Chips(FlowBox):
    """Filters by state, each with its count, and one for disagreements; one is on at a time."""

    chosen = Signal(object)  # a sieve

    def __init__(self, desk: Desk, insight: Insight, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=5)
        self._desk, self._insight = desk, insight
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.states: dict[State | None, Chip] = {}
        keep_margins(self.row, 14, 10, 14, 4)
        for state in (None, *State):
            chip = Chip(GLYPHS[state] if state else "", theme)
            chip.clicked.connect(lambda _=False, state=state: self._choose(state))
            chip.setAccessibleDescription(self.tr("Shows only these in the list of claims"))
            self.states[state] = chip
        self.disagreeing = Chip("⚠", theme)
        self.disagreeing.clicked.connect(self._choose_disagreeing)
        self.disagreeing.setAccessibleDescription(self.tr("Shows only these in the list of claims"))
        for chip in (*self.states.values(), self.disagreeing):
            self._group.addButton(chip)
            self.row.addWidget(chip)
        for signal in (desk.article_opened, desk.claims_changed, insight.findings_changed):
            signal.connect(self.count)
        desk.shown_changed.connect(self._follow)
        self._follow()

    def _choose(self, state: State | None) -> None:
        states = ALL_STATES if state is None else frozenset({state})
        sieve = self._desk.sieve
        kept = sieve.without("findings") if sieve.disagreements else sieve  # one chip is on at a time
        self.chosen.emit(replace(kept, states=states))

    def _choose_disagreeing(self) -> None:
        self.chosen.emit(replace(self._desk.sieve, states=ALL_STATES, findings=frozenset({Bearing.DISAGREES})))

    def _follow(self) -> None:
        """Show which one is on, whoever chose it."""
        sieve = self._desk.sieve
        only = next(iter(sieve.states)) if len(sieve.states) == 1 else None
        chip = self.disagreeing if sieve.disagreements else self.states[only]
        chip.setChecked(True)
        self.count()

    def count(self) -> None:
        """Write the counts on the chips."""
        for state, chip in self.states.items():
            number = len(self._desk.claims) if state is None else self._desk.counts[state]
            if state is None:
                label, words = self.tr("All {0}").format(number), self.tr("All claims, {0}").format(number)
            elif state is State.PENDING:
                label, words = f"{state_word(state)} {number}", f"{state_word(state)}, {number}"
            else:
                label, words = str(number), f"{state_word(state)}, {number}"
            _label(chip, label, words)
        number = len(self._insight.flagged())
        _label(
            self.disagreeing, str(number), self.tr("Figures that disagree with others, %n claim(s)", "", number)
        )
        self.disagreeing.setVisible(bool(number) or self.disagreeing.isChecked())


class ClaimBar(QWidget):
    """Chips; a line that says how many are shown; the filters when asked for; what to do with all shown."""

    left = Signal()
    filters_shown = Signal()  # or hidden

    def __init__(
        self,
        desk: Desk,
        insight: Insight,
        bulk: Bulk,
        actions: Actions,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._insight, self._bulk = desk, insight, bulk
        self.chips = Chips(desk, insight, theme)
        self.shown = QLabel()
        self.shown.setObjectName("muted")
        self.filter = self._link(self.tr("Filter"), actions["filter"].toolTip())
        self.filter.clicked.connect(actions["filter"].trigger)
        self.findings = self._link("", actions["findings"].toolTip())
        self.findings.clicked.connect(actions["findings"].trigger)
        line = QHBoxLayout()
        keep_margins(line, 18, 0, 10, 4)
        keep_spacing(line, 2)
        line.addWidget(self.shown)
        line.addStretch(1)
        line.addWidget(self.filter)
        line.addWidget(self.findings)
        self.held = HeldFilters()
        self.panel = FilterPanel(self._stand, theme)
        self.panel.hide()
        self.confirm = KeyButton(actions["confirm-shown"], theme)
        self.reject = KeyButton(actions["reject-shown"], theme)
        self.decide = FlowBox()
        self.decide.setObjectName("inside")
        keep_margins(self.decide.row, 14, 0, 14, 6)
        self.decide.row.addWidget(self.confirm)
        self.decide.row.addWidget(self.reject)
        self.reasons = RejectBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.chips)
        column.addLayout(line)
        column.addWidget(self.held)
        column.addWidget(self.panel)
        column.addWidget(self.decide)
        column.addWidget(self.reasons)
        self.chips.chosen.connect(desk.sift)
        self.panel.changed.connect(self._sift)
        self.held.changed.connect(self._sift)
        self.held.left.connect(self.left)
        self.reasons.answered.connect(bulk.reject)
        self.reasons.left.connect(self.left)
        for signal in (desk.article_opened, desk.shown_changed, desk.claims_changed, desk.drafts_changed):
            signal.connect(self.renew)
        insight.findings_changed.connect(self.renew)
        desk.current_changed.connect(self.reasons.take_back)
        self.renew()

    @staticmethod
    def _link(words: str, tip: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName("link")
        button.setToolTip(tip)
        return button

    def _stand(self) -> tuple[Sequence[Claim], str, Flags]:
        article = self._desk.article
        return self._desk.claims, article.text if article is not None else "", self._insight.flags()

    def _sift(self, sieve: Sieve) -> None:
        """Show what passes, and say what that is."""
        self._desk.sift(sieve)
        said = [*held_words(sieve).values(), self.shown.text() or self.tr("All claims are shown.")]
        self._desk.announced.emit(" · ".join(said))

    def toggle_panel(self) -> None:
        """Show the filters, or hide them; they go on holding."""
        self.panel.setVisible(self.panel.isHidden())
        self.held.give_way(to_panel=not self.panel.isHidden())
        self.filters_shown.emit()
        if self.panel.isVisible():
            self.panel.show_sieve(self._desk.sieve)
            self.panel.kind.setFocus()
        else:
            self.left.emit()

    def ask_reason(self) -> None:
        """Ask why all that are shown are rejected."""
        if self._bulk.targets(State.REJECTED):
            self.reasons.ask()

    def renew(self) -> None:
        """Say how many are shown and what would be decided."""
        sieve, article = self._desk.sieve, self._desk.article
        shown, total = len(self._desk.shown), len(self._desk.claims)
        words = ""
        if article is not None:
            words = self.tr("{0} of {1} shown").format(shown, total) if sieve.narrow else ""
        self.shown.setText(words)
        self.filter.setText(self.tr("Filter •") if sieve.narrow_but_states else self.tr("Filter"))
        self.filter.setVisible(article is not None)
        self._say_findings()
        self.panel.show_sieve(sieve)
        self.held.show_sieve(sieve)
        self.shown.setToolTip(" · ".join(held_words(sieve).values()))
        narrow = sieve.narrow and bool(shown)
        self.decide.setVisible(narrow)
        if narrow:
            self._offer_all()
        if sieve.narrow_but_states or not self.panel.isHidden():
            self.filters_shown.emit()

    def _say_findings(self) -> None:
        count = len(self._insight.groups)
        self.findings.setText(self.tr("%n finding(s)", "", count))
        self.findings.setVisible(bool(count))

    def _offer_all(self) -> None:
        confirm = self._bulk.count(State.CONFIRMED)
        reject = self._bulk.count(State.REJECTED)
        self.confirm.set_words(self.tr("✓ Confirm %n shown", "", confirm))
        self.reject.set_words(self.tr("✕ Reject %n shown…", "", reject))
        self.confirm.setEnabled(bool(confirm))
        self.reject.setEnabled(bool(reject))


def _label(chip: Chip, label: str, words: str) -> None:
    if chip.text() != label:
        chip.setText(label)
        chip.updateGeometry()
    if chip.accessibleName() != words:
        chip.setToolTip(words)
        chip.setAccessibleName(words)
