"""Findings that say the same, as where a headline stands twice, shown as one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from reviewer.domain.finding import Finding, Result, finding_key


@dataclass(frozen=True, slots=True)
class FindingGroup:
    """Findings with one sentence and one result, all of them open or all put aside; never none."""

    findings: tuple[Finding, ...]

    @property
    def first(self) -> Finding:
        """The one that is shown."""
        return self.findings[0]

    @property
    def result(self) -> Result:
        """What came of all of them."""
        return self.first.result

    @property
    def claims(self) -> tuple[str, ...]:
        """Every claim that one of them rests on, those of the first one first."""
        return tuple(dict.fromkeys(claim for finding in self.findings for claim in finding.claims))

    @property
    def also(self) -> tuple[str, ...]:
        """The claims that only the others rest on: where the same is stated again."""
        return self.claims[len(dict.fromkeys(self.first.claims)) :]

    def led_by(self, claim: str) -> "FindingGroup":
        """The same with a finding that rests on this claim shown; as it is where none does."""
        mine = [finding for finding in self.findings if claim in finding.claims]
        others = [finding for finding in self.findings if claim not in finding.claims]
        return FindingGroup((*mine, *others))


def grouped(findings: Iterable[Finding], aside: Mapping[str, str]) -> tuple[FindingGroup, ...]:
    """The findings in their order, those that say the same put together; ``aside`` as in ``Insight``."""
    groups: dict[tuple[Result, str, str | None], list[Finding]] = {}
    for finding in findings:
        same = finding.result, finding.message, aside.get(finding_key(finding))
        groups.setdefault(same, []).append(finding)
    return tuple(FindingGroup(tuple(found)) for found in groups.values())
