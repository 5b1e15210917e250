"""What the program finds out about the article on the desk: findings, and numbers that nobody has looked at.

It is worked out on a thread of its own, a moment after something changed that bears on it. Confirming changes
neither, so the main road never pays for it.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.domain.article import Article, Span
from reviewer.domain.claim import Claim, Reading, State
from reviewer.domain.finding import Finding, Result, finding_key
from reviewer.domain.uncovered import UncoveredNumber
from reviewer.ui.desk import Desk
from reviewer.ui.finding_groups import FindingGroup, grouped
from reviewer.ui.problems import Problems
from reviewer.ui.sieve import Bearing, Flags
from reviewer.ui.worker import Worker

if TYPE_CHECKING:
    from reviewer.services.exchange_rates import RateTable

PAUSE_MS = 80  # several decisions in a row are one question
LONG_PAUSE_MS = 600
LONG_TEXT = 200_000
RATES = "rates"

Found = tuple[tuple[Finding, ...], tuple[UncoveredNumber, ...]]


class Insight(QObject):
    """Keeps ``findings`` and ``uncovered`` true of the claims as they stand.

    ``findings`` begin with those that disagree; those put aside are among them and named by ``aside``.
    ``groups`` are the same with those that say the same put together.
    """

    findings_changed = Signal()
    uncovered_changed = Signal()

    def __init__(self, desk: Desk, problems: Problems, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._problems = problems
        self._worker = Worker("insight")
        self._worker.setParent(self)
        self.findings: tuple[Finding, ...] = ()
        self.uncovered: tuple[UncoveredNumber, ...] = ()
        self.counted = False
        self.aside: Mapping[str, str] = {}  # by a finding's key: why it is fine
        self._dismissed: frozenset[Span] = frozenset()
        self._rates: RateTable | None = None
        self._rates_read = False
        self.groups: tuple[FindingGroup, ...] = ()
        self._by_claim: dict[str, tuple[FindingGroup, ...]] = {}
        self._seen: dict[str, tuple[Reading, bool]] = {}
        self._begun = ""  # the article that it is worked out for
        self._round = 0
        self._asked = False
        self._again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)
        desk.article_opened.connect(self._begin)
        desk.article_changed.connect(self._soon)
        desk.claims_changed.connect(self._claims_changed)
        desk.shown_changed.connect(self._shown_changed)

    def close(self) -> None:
        """Work out no more."""
        self._timer.stop()
        self._worker.close()

    # --- what others ask -------------------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """Whether something is still to be worked out."""
        return self._asked or self._timer.isActive()

    def of(self, claim_id: str) -> tuple[FindingGroup, ...]:
        """The findings that rest on a claim, disagreements first, those put aside last."""
        return tuple(group.led_by(claim_id) for group in self._by_claim.get(claim_id, ()))

    def group_of(self, finding: Finding) -> FindingGroup:
        """The finding with those that say the same."""
        found = (group for group in self.groups if finding in group.findings)
        return next(found, FindingGroup((finding,)))

    def counts_words(self, groups: Iterable[FindingGroup]) -> str:
        """How many findings there are of each sort; empty where there are none."""
        counts = Counter(group.result for group in groups)
        words = {
            Result.DISAGREES: self.tr("%n disagree(s)", "", counts[Result.DISAGREES]),
            Result.CANNOT_TELL: self.tr("%n cannot be told", "", counts[Result.CANNOT_TELL]),
            Result.AGREES: self.tr("%n agree(s)", "", counts[Result.AGREES]),
        }
        return " · ".join(words[result] for result in words if counts[result])

    def open_findings(self) -> tuple[Finding, ...]:
        """The disagreements that nobody has put aside."""
        return tuple(
            finding
            for finding in self.findings
            if finding.result is Result.DISAGREES and finding_key(finding) not in self.aside
        )

    def flagged(self) -> frozenset[str]:
        """The claims that a disagreement rests on which nobody has put aside."""
        return frozenset(claim for finding in self.open_findings() for claim in finding.claims)

    def flags(self) -> Flags:
        """The claims that findings of each sort rest on."""
        resting = {bearing: set[str]() for bearing in Bearing}
        for finding in self.findings:
            aside = finding_key(finding) in self.aside
            resting[Bearing.ASIDE if aside else Bearing(finding.result.value)].update(finding.claims)
            resting[Bearing.ANY].update(finding.claims)
        return Flags({bearing: frozenset(claims) for bearing, claims in resting.items()})

    # --- what bears on it ------------------------------------------------------------------------------------

    def set_aside(self, aside: Mapping[str, str]) -> None:
        """These findings are fine, by their keys with the reasons given."""
        if aside != self.aside:
            self.aside = aside
            self._order(self.findings)
            self.findings_changed.emit()

    def dismiss(self, spans: Iterable[Span]) -> None:
        """These uncovered numbers are none to check."""
        dismissed = frozenset(spans)
        if dismissed != self._dismissed:
            gone = dismissed - self._dismissed
            self._dismissed = dismissed
            left = tuple(number for number in self.uncovered if number.span not in gone)
            if left != self.uncovered:  # shown at once; what is worked out later says the same
                self.uncovered = left
                self.uncovered_changed.emit()
            self._soon()

    def load_rates(self, path: Path) -> None:
        """Keep the table of exchange rates in a file for good, and compare currencies by it from now on."""

        def work() -> "RateTable":
            from reviewer.services.exchange_rates import keep_rates

            return keep_rates(path)

        def done(table: "RateTable") -> None:
            self._rates, self._rates_read = table, True
            self._problems.settle(RATES)
            self._desk.announced.emit(self.tr("Currencies are compared by {0}.").format(path.name))
            self._soon()

        self._worker.submit(work, done, lambda error: self._problems.show(error, key=RATES))

    def _begin(self) -> None:
        self._round += 1
        self._begun = self._desk.article.id if self._desk.article is not None else ""
        self._seen = {claim.id: _bearing(claim) for claim in self._desk.claims}
        self._dismissed, self.aside = frozenset(), {}
        self.findings, self.groups, self.uncovered, self.counted, self._by_claim = (), (), (), False, {}
        self.findings_changed.emit()
        self.uncovered_changed.emit()
        self._soon()

    def _claims_changed(self, ids: frozenset[str]) -> None:
        changed = False
        for claim_id in ids:
            claim = self._desk.claim(claim_id)
            now = _bearing(claim) if claim is not None else None
            if self._seen.get(claim_id) != now:
                changed = True
                if now is None:
                    self._seen.pop(claim_id, None)
                else:
                    self._seen[claim_id] = now
        if changed:
            self._soon()

    def _shown_changed(self) -> None:
        article = self._desk.article
        if article is None or article.id != self._begun:
            return  # another article is being laid on the desk
        if len(self._desk.claims) != len(self._seen):
            self._seen = {claim.id: _bearing(claim) for claim in self._desk.claims}
            self._soon()

    # --- working it out --------------------------------------------------------------------------------------

    def _soon(self) -> None:
        article = self._desk.article
        if article is None:
            return
        self._timer.start(PAUSE_MS if len(article.text) < LONG_TEXT else LONG_PAUSE_MS)

    def _ask(self) -> None:
        article = self._desk.article
        if article is None:
            return
        if self._asked:
            self._again = True
            return
        self._asked = True
        claims, dismissed, number = tuple(self._desk.claims), self._dismissed, self._round

        def work() -> Found:
            return _work_out(article, claims, dismissed, self._table())

        def done(found: Found) -> None:
            self._asked = False
            if number == self._round:
                self._take(found)
            self._go_on(number)

        def failed(error: BaseException) -> None:
            self._asked = False
            self._problems.show(error, key="insight")
            self._go_on(number)

        self._worker.submit(work, done, failed)

    def _table(self) -> "RateTable | None":
        """The user's exchange rates, read on the worker when they are first asked for."""
        if not self._rates_read:
            from reviewer.services.exchange_rates import kept_rates

            self._rates_read = True  # a table that cannot be read is told of once
            self._rates = kept_rates()
        return self._rates

    def _go_on(self, number: int) -> None:
        if self._again or number != self._round:
            self._again = False
            self._soon()

    def _take(self, found: Found) -> None:
        findings, uncovered = found
        numbers = uncovered
        if self._dismissed:
            numbers = tuple(number for number in uncovered if number.span not in self._dismissed)
        if numbers != self.uncovered or not self.counted:
            self.uncovered, self.counted = numbers, True
            self.uncovered_changed.emit()
        before = self.findings
        self._order(findings)
        if self.findings != before:
            self.findings_changed.emit()

    def _order(self, findings: tuple[Finding, ...]) -> None:
        places = {claim.id: place for place, claim in enumerate(self._desk.claims)}
        ranks = {Result.DISAGREES: 0, Result.CANNOT_TELL: 1, Result.AGREES: 2}

        def rank(finding: Finding) -> tuple[bool, int, int]:
            first = min((places.get(claim, 0) for claim in finding.claims), default=0)
            return finding_key(finding) in self.aside, ranks[finding.result], first

        self.findings = tuple(sorted(findings, key=rank))
        self.groups = grouped(self.findings, self.aside)
        by_claim: dict[str, list[FindingGroup]] = {}
        for group in self.groups:
            for claim in group.claims:
                by_claim.setdefault(claim, []).append(group)
        self._by_claim = {claim: tuple(found) for claim, found in by_claim.items()}


def _bearing(claim: Claim) -> tuple[Reading, bool]:
    """The part of a claim that findings and the recall net look at."""
    return claim.reading, claim.state is State.REJECTED


def _work_out(
    article: Article, claims: tuple[Claim, ...], dismissed: frozenset[Span], rates: "RateTable | None"
) -> Found:
    from reviewer.services.checking import findings_of_article
    from reviewer.services.uncovered import uncovered_numbers

    return findings_of_article(article, claims, rates), uncovered_numbers(article, claims, dismissed)
