"""From a document to its claims, in this process or apart from it, and as the JSON other programs read."""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any

from reviewer import extraction
from reviewer.domain.article import Article, Document, Span
from reviewer.domain.claim import Attribution, ExtractedClaim, Extraction
from reviewer.domain.errors import UnreadableFile
from reviewer.services.checking import finding_as_json, findings_of_extraction

# Above this many characters extraction takes longer than a start of a process (some 0.3 s), and a window in
# this process would feel it.
_LONG = 200_000


def extract_document(document: Document) -> Extraction:
    """All claims of a document, with what its reader knew of title and date taken first."""
    found = extraction.extract(document.text, document.layout)
    return Extraction(
        claims=found.claims,
        furniture=found.furniture,
        headings=found.headings,
        title=document.title or found.title,
        published=document.published or found.published,
    )


def extract_apart(document: Document) -> Extraction:
    """As ``extract_document``, but a long text in a process of its own, so that a window here never waits.

    Raises UnreadableFile where that process ends without a result (the machine's memory is full).
    """
    if len(document.text) <= _LONG:
        return extract_document(document)
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        try:
            return pool.submit(extract_document, document).result()
        except BrokenProcessPool as error:
            raise UnreadableFile(
                f"Reading the figures of {document.name} was ended by the system.",
                "It may be out of memory: close other programs and import the file again.",
            ) from error


def extract_selection(article: Article, span: Span) -> ExtractedClaim:
    """A claim from a reviewer's selection, with what extraction makes of it filled in."""
    return extraction.prefill(article.text, span)


def extraction_as_json(document: Document, found: Extraction) -> dict[str, Any]:
    """The extraction contract's document, version 1."""
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
    reading = claim.reading
    span, figure_span, figure = reading.span, reading.figure_span, reading.figure
    return {
        "id": f"c{number}",
        "start": span.start,
        "end": span.end,
        "text": text[span.start : span.end],
        "section": claim.section,
        "figure": {
            "start": figure_span.start,
            "end": figure_span.end,
            "text": text[figure_span.start : figure_span.end],
            "kind": figure.kind,
            "low": figure.low,
            "high": figure.high,
            "unit": figure.unit,
            "qualifier": figure.qualifier,
            "direction": figure.direction,
            "vague": figure.vague,
        },
        "subject": reading.subject,
        "when": reading.when,
        "attribution": _attribution(reading.attribution),
        "priority": round(claim.priority, 3),
    }


def _attribution(attribution: Attribution | None) -> dict[str, Any] | None:
    if attribution is None:
        return None
    return {
        "source": attribution.source,
        "via": attribution.via,
        "cue": attribution.cue,
        "quoted": attribution.quoted,
    }
