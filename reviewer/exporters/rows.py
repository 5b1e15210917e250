"""The fields of a claim that every table names alike."""

from datetime import date
from fractions import Fraction
from typing import Any

from reviewer.domain.article import Article
from reviewer.domain.article_record import ArticleRecord, RecordedClaim, RecordedFinding
from reviewer.domain.claim import Reading
from reviewer.domain.figure import Figure, Kind
from reviewer.domain.values import as_fraction
from reviewer.exporters.wording import evidence_words

_DIGITS = 12  # of a number whose exact decimal has no end


def reading_fields(article: Article, reading: Reading) -> dict[str, Any]:
    """A reading as flat fields; offsets are code points in the canonical text."""
    figure, attribution = reading.figure, reading.attribution
    return {
        "text": article.text[reading.span.start : reading.span.end],
        "start": reading.span.start,
        "end": reading.span.end,
        "figure": article.text[reading.figure_span.start : reading.figure_span.end],
        "figure_start": reading.figure_span.start,
        "figure_end": reading.figure_span.end,
        "kind": figure.kind.value,
        "low": figure.low,
        "high": figure.high,
        "unit": figure.unit,
        "qualifier": figure.qualifier.value,
        "direction": figure.direction.value if figure.direction else None,
        "vague": figure.vague,
        "subject": reading.subject,
        "when": reading.when,
        "source": attribution.source if attribution else None,
        "via": attribution.via if attribution else None,
        "cue": attribution.cue if attribution else None,
        "quoted": attribution.quoted if attribution else False,
    }


def decision_fields(recorded: RecordedClaim) -> dict[str, Any]:
    """Who decided last, when (ISO 8601, UTC), and why."""
    last = recorded.last
    return {
        "reviewer": last.reviewer if last else None,
        "decided_at": last.at.isoformat(timespec="seconds") if last else None,
        "comment": recorded.claim.standing.comment,
    }


def judgement_fields(
    record: ArticleRecord, recorded: RecordedClaim, findings: list[RecordedFinding]
) -> dict[str, Any]:
    """The verdict with what it rests on, and what the checks say."""
    claim = recorded.claim
    verdict = claim.standing.verdict
    return {
        "verdict": record.verdict_name(claim),
        "verdict_rating": record.scale.rating(verdict.step) if verdict else None,
        "verdict_best": len(record.scale.steps) if verdict else None,
        "verdict_summary": verdict.summary if verdict else None,
        "evidence": "\n".join(evidence_text(record, recorded)) or None,
        "note": claim.standing.note,
        "findings": "\n".join(f"{one.finding.result.value}: {one.finding.message}" for one in findings) or None,
        "findings_open": sum(one.open for one in findings),
    }


def evidence_text(record: ArticleRecord, recorded: RecordedClaim) -> list[str]:
    """The claim's evidence, an item a line, each with its address."""
    items = record.evidence_of(recorded.claim)
    return [
        evidence_words(item) + (f" <{item.url}>" if item.url and item.url != item.label else "")
        for item in items
    ]


def number_text(value: str | None, kind: Kind) -> str | None:
    """The number in ``low`` or ``high`` as a decimal, rounded to 12 digits where the exact one has no end.

    ``None`` where the value is no number: a date, a time, a score, nothing.
    """
    number = None if kind in (Kind.DATE, Kind.TIME, Kind.SCORE) else as_fraction(value)
    if number is None or value is None:
        return None
    return value.removeprefix("+") if "/" not in value else _decimal(number)


def full_date(figure: Figure, value: str | None) -> date | None:
    """The day that a date names; ``None`` where it names less or more than one."""
    if figure.kind is not Kind.DATE or value is None:
        return None
    try:
        return date.fromisoformat(value) if len(value) == 10 else None
    except ValueError:
        return None


def _decimal(number: Fraction) -> str:
    scaled = round(number * 10**_DIGITS)
    digits = str(abs(scaled)).rjust(_DIGITS + 1, "0")
    shown = f"{digits[:-_DIGITS]}.{digits[-_DIGITS:]}".rstrip("0").rstrip(".")
    return f"-{shown}" if scaled < 0 else shown
