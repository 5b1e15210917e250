"""The open questions of an article for its author, in order of risk."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from reviewer.domain.article_record import ArticleRecord, RecordedClaim, RecordedFinding
from reviewer.domain.claim import State
from reviewer.domain.finding import Result
from reviewer.exporters.wording import RESULT_WORDS, attribution_words, evidence_words, reading_words


class Risk(Enum):
    """Why a figure is asked about, the riskiest first; each with its heading."""

    PENDING = "Not decided yet"
    DISAGREES = "Does not agree with other figures of the piece"
    UNSOURCED = "No source named and no evidence"
    SINGLE_SOURCE = "Rests on a single source"


@dataclass(frozen=True, slots=True)
class Question:
    """A figure to be asked about: the sentence with the figure's place in it, and what is known."""

    number: int
    stated: str
    sentence: str
    risk: Risk
    asks: tuple[str, ...]
    reading: str
    named: str | None
    evidence: tuple[str, ...]


def refuse(record: ArticleRecord, recorded: RecordedClaim) -> str | None:
    """A figure with nothing open is not asked about."""
    findings = record.findings_by_claim().get(recorded.claim.id, ())
    return None if _risks(record, recorded, findings) else "with nothing open"


def questions(record: ArticleRecord) -> list[tuple[Risk, list[Question]]]:
    """The questions by their gravest risk; in each the most open findings first, then the order of review."""
    findings = record.findings_by_claim()
    found: dict[Risk, list[tuple[tuple[float, ...], Question]]] = {}
    for recorded in record.claims:
        about = findings.get(recorded.claim.id, [])
        risks = _risks(record, recorded, about)
        if risks:
            order = (-sum(one.open for one in about), -recorded.claim.priority, recorded.number)
            found.setdefault(risks[0], []).append((order, _question(record, recorded, about, risks)))
    return [
        (risk, [question for _, question in sorted(found[risk], key=lambda pair: pair[0])])
        for risk in Risk
        if risk in found
    ]


def _risks(record: ArticleRecord, recorded: RecordedClaim, findings: Sequence[RecordedFinding]) -> list[Risk]:
    claim = recorded.claim
    if claim.state is State.REJECTED:
        return []
    attribution = claim.reading.attribution
    named = bool(attribution and attribution.source)
    sources = named + len(record.evidence_of(claim))
    holds = {
        Risk.PENDING: claim.state is State.PENDING,
        Risk.DISAGREES: any(one.open and one.finding.result is Result.DISAGREES for one in findings),
        Risk.UNSOURCED: sources == 0,
        Risk.SINGLE_SOURCE: sources == 1,
    }
    return [risk for risk in Risk if holds[risk]]


def _question(
    record: ArticleRecord, recorded: RecordedClaim, findings: Sequence[RecordedFinding], risks: Sequence[Risk]
) -> Question:
    claim, text = recorded.claim, record.article.text
    span = claim.reading.figure_span
    asks = [risk.value for risk in risks if risk is not Risk.DISAGREES]
    asks += [f"{RESULT_WORDS[one.finding.result]}: {one.finding.message}" for one in findings if one.open]
    asks += [note for note in (claim.standing.note,) if note]
    return Question(
        number=recorded.number,
        stated=text[span.start : span.end],
        sentence=recorded.sentence,
        risk=risks[0],
        asks=tuple(asks),
        reading=reading_words(claim.reading, text),
        named=attribution_words(claim.reading.attribution),
        evidence=tuple(evidence_words(item) for item in record.evidence_of(claim)),
    )
