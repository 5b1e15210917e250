"""From a text to its claims."""

import re

from reviewer.domain.article import Layout, Section, Span
from reviewer.domain.claim import ExtractedClaim, Extraction, Reading
from reviewer.domain.figure import Figure, Kind

_DIGITS = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")


def extract(text: str, layout: Layout | None = None) -> Extraction:
    """All claims of an article's canonical text, in the order of their figures.

    ``layout`` is what the reader knows of headings, captions and furniture from the file's format.
    """
    layout = layout or Layout()
    claims: list[ExtractedClaim] = []
    for match in _DIGITS.finditer(text):
        span = Span(*match.span())
        value = match[0].replace(",", "")
        reading = Reading(span, span, Figure(Kind.COUNT, value, value))
        claims.append(ExtractedClaim(reading, Section.BODY, 0.5))
    first_line = next((line.strip() for line in text.splitlines() if line.strip()), None)
    return Extraction(tuple(claims), layout.furniture, layout.headings, title=first_line)


def prefill(text: str, span: Span) -> ExtractedClaim:
    """A claim from a reviewer's selection: what extraction makes of it, or a bare count to fill in."""
    for claim in extract(text).claims:
        if span.contains(claim.reading.figure_span):
            return claim
    return ExtractedClaim(Reading(span, span, Figure(Kind.COUNT, None, None, vague=True)), Section.BODY, 0.5)
