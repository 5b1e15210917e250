"""W3C Web Annotations (JSON-LD): an annotation a claim, for tools that show them beside the text.

Each is anchored twice, by its words with some before and after (TextQuoteSelector) and by its place in code
points (TextPositionSelector), in a source named by the hash of the canonical text (RFC 6920), so that a tool
can tell whether it has the same text before it.
"""

import base64
import json
import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from reviewer.domain.article import Article, Span
from reviewer.domain.article_record import ArticleRecord, RecordedClaim, RecordedFinding
from reviewer.domain.tally import Tally
from reviewer.exporters.format import EVERYTHING, telling
from reviewer.exporters.wording import RESULT_WORDS, evidence_words, reading_words, state_words

NAME = "webannotation"
TITLE = "Web annotations (JSON-LD)"
SUFFIX = ".annotations.jsonld"
STATES = EVERYTHING

_AROUND = 40  # code points of the words before and after
_HEAD = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    "type": "AnnotationCollection",
    "label": "Checked figures",
}


def write(articles: Iterable[ArticleRecord], path: Path) -> None:
    """Write one collection with a single page; annotations are written one by one."""
    tally = Tally()
    # As in the JSON export a lone surrogate is written as its escape.
    with path.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
        file.write(
            json.dumps(_HEAD, indent=1).removesuffix("\n}")
            + ',\n"first": {"type": "AnnotationPage", "items": ['
        )
        for record in articles:
            findings = record.findings_by_claim()
            for one in telling(record.told, record.claims):
                file.write(",\n" if tally.claims else "\n")
                file.write(
                    json.dumps(_annotation(record, one, findings.get(one.claim.id, [])), ensure_ascii=False)
                )
                tally += Tally({one.claim.state.value: 1})
            tally += Tally({}, record.tally.left_out)
        file.write(f'\n]}},\n"total": {tally.claims},\n"summary": {json.dumps(tally.sentence())}\n}}\n')


def source_name(article: Article) -> str:
    """The canonical text's name by its hash: ``ni:///sha-256;…`` (RFC 6920)."""
    digest = base64.urlsafe_b64encode(bytes.fromhex(article.sha256)).decode().rstrip("=")
    return f"ni:///sha-256;{digest}"


def _annotation(
    record: ArticleRecord, recorded: RecordedClaim, findings: list[RecordedFinding]
) -> dict[str, Any]:
    claim, article, last = recorded.claim, record.article, recorded.last
    annotation: dict[str, Any] = {
        "id": f"urn:uuid:{uuid.UUID(claim.id)}",
        "type": "Annotation",
        "motivation": "assessing",
        "body": _bodies(record, recorded, findings),
        "target": {
            "type": "SpecificResource",
            "source": source_name(article),
            "selector": _selectors(article.text, claim.reading.span),
            "scope": article.url or source_name(article),
        },
    }
    if last is not None:
        annotation["creator"] = {"type": "Person", "name": last.reviewer}
        annotation["modified"] = last.at.isoformat(timespec="seconds").replace("+00:00", "Z")
    return annotation


def _bodies(
    record: ArticleRecord, recorded: RecordedClaim, findings: list[RecordedFinding]
) -> list[dict[str, Any]]:
    claim = recorded.claim
    verdict, name = claim.standing.verdict, record.verdict_name(recorded.claim)
    bodies = [
        _text("assessing", state_words(claim)),
        _text("describing", reading_words(claim.reading, record.article.text)),
    ]
    if verdict is not None:
        bodies.append(_text("assessing", f"{name}: {verdict.summary}" if verdict.summary else f"{name}"))
    for note in (claim.standing.comment, claim.standing.note):
        if note:
            bodies.append(_text("commenting", note))
    bodies += [
        _text("assessing", f"{RESULT_WORDS[one.finding.result]}: {one.finding.message}") for one in findings
    ]
    for item in record.evidence_of(claim):
        bodies.append(_text("linking", evidence_words(item) + (f" {item.url}" if item.url else "")))
    return bodies


def _text(purpose: str, value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}


def _selectors(text: str, span: Span) -> list[dict[str, Any]]:
    return [
        {
            "type": "TextQuoteSelector",
            "exact": text[span.start : span.end],
            "prefix": text[max(span.start - _AROUND, 0) : span.start],
            "suffix": text[span.end : span.end + _AROUND],
        },
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
    ]
