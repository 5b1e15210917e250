"""The whole record of an article as JSON values, as ``resources/schemas/record-1.schema.json`` publishes them.

Everything that decides what a library shows is in it, so that another library can be given the same claims and
decisions. Texts stand beside spans for whoever reads the file without the article; the spans are what counts.
"""

from typing import Any

from reviewer.domain.article import Article, Span
from reviewer.domain.article_record import ArticleRecord, RecordedClaim, RecordedFinding, RecordedMatter
from reviewer.domain.claim import Attribution, Reading, Standing
from reviewer.domain.decision import Decision, MatterDecision

FORMAT = "claim-reviewer/record"
VERSION = 1
DETAILS = ("title", "author", "publication", "published", "url")


def article_json(record: ArticleRecord) -> dict[str, Any]:
    """An article without its claims and findings: details in force, and as imported under ``imported``."""
    article, imported = record.article, record.imported
    return {
        "id": article.id,
        **{name: getattr(article, name) for name in DETAILS},
        "file": article.name,
        "sha256": article.sha256,
        "encoding": article.encoding,
        "media_type": article.media_type,
        "original_sha256": article.original_sha256,
        "previous": article.previous,
        "imported_at": article.imported_at.isoformat(),
        "imported_by": article.imported_by,
        "imported": {**{name: getattr(imported, name) for name in DETAILS}, "furniture": _furniture(imported)},
        "text": article.text,
        "headings": [_span(span) for span in article.headings],
        "captions": [_span(span) for span in article.captions],
        "furniture": _furniture(article),
        "tags": list(record.tags),
        "note": record.note,
        "scale": [{"key": step.key, "name": step.name} for step in record.scale.steps],
        "evidence": [{"id": item.id, **item.as_value()} for item in record.evidence.values()],
        "uncovered": [
            {**_span(span), "text": article.text[span.start : span.end]} for span in record.uncovered
        ],
        "sign_offs": [
            {"reviewer": one.sign_off.reviewer, "at": one.sign_off.at.isoformat(), "holds": one.holds}
            for one in record.signatures
        ],
        "matters": [_matter(one) for one in record.matters],
        "library_matters": [_matter(one) for one in record.library_matters],
        "tally": record.tally.as_json(),
    }


def claim_json(record: ArticleRecord, recorded: RecordedClaim) -> dict[str, Any]:
    """A claim with its decisions."""
    claim, text = recorded.claim, record.article.text
    last, verdict = recorded.last, claim.standing.verdict
    return {
        "id": claim.id,
        "number": recorded.number,
        "origin": claim.origin.value,
        "section": claim.section.value,
        "priority": claim.priority,
        "version": claim.version,
        "sentence": recorded.sentence,
        "extracted": _reading(claim.extracted, text),
        **_standing(claim.standing, text),
        "verdict_name": record.verdict_name(claim),
        "verdict_rating": record.scale.rating(verdict.step) if verdict else None,
        "reviewer": last.reviewer if last else None,
        "decided_at": last.at.isoformat() if last else None,
        "decisions": [_decision(decision, text) for decision in recorded.decisions],
    }


def finding_json(recorded: RecordedFinding) -> dict[str, Any]:
    """A finding; ``set_aside`` is the reason where somebody did."""
    finding = recorded.finding
    return {
        "key": recorded.key,
        "kind": finding.kind.value,
        "result": finding.result.value,
        "claims": list(finding.claims),
        "message": finding.message,
        "set_aside": recorded.set_aside,
    }


def _decision(decision: Decision, text: str) -> dict[str, Any]:
    return {**_act(decision, decision.version), "after": _standing(decision.after, text)}


def _act(decision: Decision | MatterDecision, version: int) -> dict[str, Any]:
    """Who did what and when, to a claim or to a matter."""
    return {
        "id": decision.id,
        "number": decision.number,
        "step": decision.step,
        "action": decision.action.value,
        "mode": decision.mode.value,
        "reviewer": decision.reviewer,
        "at": decision.at.isoformat(),
        "version": version,
        "undoes": decision.undoes,
    }


def _matter(recorded: RecordedMatter) -> dict[str, Any]:
    matter = recorded.matter
    return {
        "topic": matter.topic.value,
        "key": matter.key,
        "value": None if matter.value is None else dict(matter.value),
        "version": matter.version,
        "decisions": [
            {
                **_act(decision, decision.matter.version),
                "after": None if decision.matter.value is None else dict(decision.matter.value),
            }
            for decision in recorded.decisions
        ],
    }


def _standing(standing: Standing, text: str) -> dict[str, Any]:
    verdict = standing.verdict
    return {
        "state": standing.state.value,
        "corrected": _reading(standing.corrected, text) if standing.corrected else None,
        "reason": standing.reason.value if standing.reason else None,
        "comment": standing.comment,
        "withdrawn": standing.withdrawn,
        "ticks": sorted(standing.ticks),
        "verdict": {"step": verdict.step, "summary": verdict.summary} if verdict else None,
        "evidence": list(standing.evidence),
        "note": standing.note,
        "carried_from": standing.carried_from,
    }


def _reading(reading: Reading, text: str) -> dict[str, Any]:
    return {
        **_span(reading.span),
        "text": text[reading.span.start : reading.span.end],
        "figure": figure_json(reading, text),
        "subject": reading.subject,
        "when": reading.when,
        "attribution": attribution_json(reading.attribution),
    }


def figure_json(reading: Reading, text: str) -> dict[str, Any]:
    """The figure of a reading, as every JSON of the program has it."""
    figure = reading.figure
    return {
        **_span(reading.figure_span),
        "text": text[reading.figure_span.start : reading.figure_span.end],
        "kind": figure.kind.value,
        "low": figure.low,
        "high": figure.high,
        "unit": figure.unit,
        "qualifier": figure.qualifier.value,
        "direction": figure.direction.value if figure.direction else None,
        "vague": figure.vague,
    }


def attribution_json(attribution: Attribution | None) -> dict[str, Any] | None:
    """Who says so, as every JSON of the program has it."""
    if attribution is None:
        return None
    return {
        "source": attribution.source,
        "via": attribution.via,
        "cue": attribution.cue,
        "quoted": attribution.quoted,
    }


def _furniture(article: Article) -> list[dict[str, Any]]:
    return [{**_span(part.span), "reason": part.reason} for part in article.furniture]


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}
