"""Findings on an article's claims, whether just extracted or under review."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Any

from reviewer import checks
from reviewer.checks.rates import RateTable
from reviewer.domain.article import Article, Furniture, Span
from reviewer.domain.claim import Claim, Extraction, State
from reviewer.domain.finding import Finding, StatedClaim
from reviewer.extraction.sentences import split_sentences


def findings_of(
    text: str,
    claims: Sequence[StatedClaim],
    *,
    furniture: Iterable[Furniture] = (),
    published: str | None = None,
    rates: RateTable | None = None,
) -> tuple[Finding, ...]:
    """What the claims as they stand imply about each other; ``text`` is the canonical text they lie in."""
    if not claims:
        return ()
    return checks.check(text, claims, article_sentences(text, furniture), published, rates)


def findings_of_article(
    article: Article, claims: Iterable[Claim], rates: RateTable | None = None
) -> tuple[Finding, ...]:
    """Findings on claims under review with their corrections; rejected and withdrawn ones take no part."""
    stated = [
        StatedClaim(claim.id, claim.reading, claim.section, corrected=_corrected(claim))
        for claim in claims
        if claim.state is not State.REJECTED and not claim.standing.withdrawn
    ]
    return findings_of(
        article.text, stated, furniture=article.furniture, published=article.published, rates=rates
    )


def findings_of_extraction(text: str, found: Extraction, rates: RateTable | None = None) -> tuple[Finding, ...]:
    """Findings on claims just extracted, which are named ``c1``, ``c2`` … in their order."""
    stated = [
        StatedClaim(f"c{number}", claim.reading, claim.section) for number, claim in enumerate(found.claims, 1)
    ]
    return findings_of(text, stated, furniture=found.furniture, published=found.published, rates=rates)


def _corrected(claim: Claim) -> bool:
    """Whether the figure has another value than the article's words say."""
    now, was = claim.reading.figure, claim.extracted.figure
    return (now.kind, now.low, now.high, now.unit) != (was.kind, was.low, was.high, was.unit)


def article_sentences(text: str, furniture: Iterable[Furniture] = ()) -> list[Span]:
    """The sentences of a text in order, those of furniture left out; none crosses a line end."""
    left_out = sorted(part.span for part in furniture)
    starts = [span.start for span in left_out]
    sentences: list[Span] = []
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        place = bisect_right(starts, start) - 1
        inside = place >= 0 and left_out[place].end >= end and len(left_out[place]) > 0
        if line and not line.isspace() and not inside:
            sentences += (Span(a, b) for a, b in split_sentences(text, start, end))
        start = end + 1
    return sentences


def finding_as_json(finding: Finding) -> dict[str, Any]:
    """One finding of the extraction contract."""
    return {
        "kind": finding.kind,
        "result": finding.result,
        "claims": list(finding.claims),
        "message": finding.message,
    }
