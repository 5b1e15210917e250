"""From a document to its claims, in this process or apart from it, and as the JSON other programs read."""

import json
from dataclasses import replace
from typing import Any

from reviewer import extraction
from reviewer.domain.article import Article, Document, Span
from reviewer.domain.claim import ExtractedClaim, Extraction
from reviewer.services.transport import from_plain, to_plain

# Above this many characters extraction takes longer than a start of a process (some 0.3 s), and a window in
# this process would feel it.
_LONG = 200_000
_LONG_SECONDS = 600  # for a text that a person chose to import, of some 50 MB at most


def extract_document(document: Document) -> Extraction:
    """All claims of a document, with what its reader knew of title and date taken first."""
    found = extraction.extract(document.text, document.layout)
    return replace(found, title=document.title or found.title, published=document.published or found.published)


def extract_apart(document: Document) -> Extraction:
    """As ``extract_document``, but a long text in a process of its own, so that a window here never waits.

    Raises UnreadableFile where that process takes too long, or more memory than it may.
    """
    if len(document.text) <= _LONG:
        return extract_document(document)
    from reviewer.services import apart

    told = json.dumps(to_plain(document, leave_out=frozenset({"original"}))).encode("ascii")
    answer = apart.ask("extract", document.name, told, seconds=_LONG_SECONDS)
    return from_plain(Extraction, answer["extraction"])


def extract_selection(article: Article, span: Span) -> ExtractedClaim:
    """A claim from a reviewer's selection, with what extraction makes of it filled in."""
    return extraction.prefill(article.text, span)


def extraction_as_json(document: Document, found: Extraction) -> dict[str, Any]:
    """The extraction contract's document, version 1."""
    # Here: all of the checks come along, a third of what a process that only reads takes to start.
    from reviewer.services.checking import finding_as_json, findings_of_extraction

    text = document.text
    return {
        "format": "claim-reviewer/extraction",
        "version": 1,
        "article": {
            "file": document.name,
            "sha256": document.sha256,
            "encoding": document.encoding,
            "title": found.title,
            "published": found.published,
            "text": text,
            "furniture": [
                {"start": part.span.start, "end": part.span.end, "reason": part.reason}
                for part in found.furniture
            ],
        },
        "claims": [_claim(text, number, claim) for number, claim in enumerate(found.claims, 1)],
        "findings": [finding_as_json(one) for one in findings_of_extraction(text, found)],
    }


def _claim(text: str, number: int, claim: ExtractedClaim) -> dict[str, Any]:
    # Here, because the exporters bring their libraries along, which no process that only reads should load.
    from reviewer.exporters.record_json import attribution_json, figure_json

    reading = claim.reading
    span = reading.span
    return {
        "id": f"c{number}",
        "start": span.start,
        "end": span.end,
        "text": text[span.start : span.end],
        "section": claim.section,
        "figure": figure_json(reading, text),
        "subject": reading.subject,
        "when": reading.when,
        "attribution": attribution_json(reading.attribution),
        "priority": round(claim.priority, 3),
    }
