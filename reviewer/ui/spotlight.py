"""The finding looked at: its figures are framed in the text, one of them in view."""

from PySide6.QtCore import QObject, Signal

from reviewer.domain.article import Span
from reviewer.domain.finding import Finding, finding_key
from reviewer.ui.desk import Desk
from reviewer.ui.insight import Insight
from reviewer.ui.translation import spoken
from reviewer.ui.wording import result_word


class Spotlight(QObject):
    """Stays on a finding until another one, or a claim that it does not speak of, is looked at."""

    changed = Signal()
    reveal = Signal(object)  # the Span of a figure to bring into view

    def __init__(self, desk: Desk, insight: Insight, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._insight = insight
        self.finding: Finding | None = None
        self._claims: tuple[str, ...] = ()
        desk.current_changed.connect(self._current_changed)
        desk.article_opened.connect(self.leave)
        insight.findings_changed.connect(self._findings_changed)

    @property
    def spans(self) -> tuple[Span, ...]:
        """Where the finding's figures stand, and those of others that say the same."""
        claims = [self._desk.claim(claim) for claim in self._claims]
        return tuple(claim.reading.figure_span for claim in claims if claim is not None)

    def show(self, finding: Finding) -> None:
        """Look at a finding, and at its first figure; where its claim is not looked at, that too."""
        self.light(finding)
        current = self._desk.current
        if current is not None and current.id in finding.claims:
            others = [claim for claim in finding.claims if claim != current.id]
            self.go_to((others or [current.id])[0])
        elif finding.claims:
            self._desk.select(finding.claims[0])

    def go_to(self, claim_id: str) -> None:
        """Bring one of the figures into view."""
        claim = self._desk.claim(claim_id)
        if claim is not None:
            self.reveal.emit(claim.reading.figure_span)

    def step(self) -> None:
        """Look at the next finding of the claim looked at."""
        current = self._desk.current
        findings = [group.first for group in self._insight.of(current.id)] if current is not None else []
        if not findings:
            self._desk.announced.emit(self.tr("No finding rests on this claim."))
            return
        place = findings.index(self.finding) + 1 if self.finding in findings else 0
        if place == len(findings) and len(findings) > 1:
            place = 0
        self.show(findings[place % len(findings)])

    def leave(self) -> None:
        """Look at none."""
        if self.finding is not None:
            self.finding, self._claims = None, ()
            self.changed.emit()

    def light(self, finding: Finding) -> None:
        """Look at a finding and stay where one is."""
        if finding != self.finding:
            self.finding, self._claims = finding, self._insight.group_of(finding).claims
            self.changed.emit()
            self._desk.announced.emit(f"{result_word(finding.result)}: {spoken(finding.message)}")

    def _current_changed(self) -> None:
        current = self._desk.current
        if self.finding is not None and (current is None or current.id not in self._claims):
            self.leave()

    def _findings_changed(self) -> None:
        if self.finding is not None:
            key = finding_key(self.finding)
            if any(finding_key(finding) == key for finding in self._insight.findings):
                self._claims = self._insight.group_of(self.finding).claims
            else:
                self.leave()
