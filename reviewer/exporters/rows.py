"""The fields of a verified claim that every export names alike."""

from typing import Any

from reviewer.domain.article import Article
from reviewer.domain.claim import Reading
from reviewer.domain.decision import Decision


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


def decision_fields(decision: Decision) -> dict[str, Any]:
    """Who decided, when (ISO 8601, UTC), and why."""
    return {
        "reviewer": decision.reviewer,
        "decided_at": decision.at.isoformat(timespec="seconds"),
        "comment": decision.after.comment,
    }
