"""From a text to its claims."""

from reviewer.domain.article import Layout, Section, Span
from reviewer.domain.claim import ExtractedClaim, Extraction, Reading
from reviewer.domain.figure import Figure, Kind
from reviewer.extraction.figures import find_figures
from reviewer.extraction.found import FoundFigure


def extract(text: str, layout: Layout | None = None) -> Extraction:
    """All claims of an article's canonical text, in the order of their figures.

    ``layout`` is what the reader knows of headings, captions and furniture from the file's format.
    """
    layout = layout or Layout()
    claims = tuple(_claim(found) for found in find_figures(text, _lines(text, layout)))
    first_line = next((line.strip() for line in text.splitlines() if line.strip()), None)
    return Extraction(claims, layout.furniture, layout.headings, title=first_line)


def prefill(text: str, span: Span) -> ExtractedClaim:
    """A claim from a reviewer's selection: what extraction reads there, or a plain count of the words selected."""
    found = find_figures(text, [(span.start, span.end)])
    if found:
        return _claim(found[0])
    reading = Reading(span, span, Figure(Kind.COUNT, None, None, vague=True))
    return ExtractedClaim(reading, Section.BODY, 0.5)


def _lines(text: str, layout: Layout) -> list[tuple[int, int]]:
    lines: list[tuple[int, int]] = []
    at = 0
    for line in text.split("\n"):
        span = Span(at, at + len(line))
        if line.strip() and not any(item.span.contains(span) for item in layout.furniture):
            lines.append((span.start, span.end))
        at = span.end + 1
    return lines


def _claim(found: FoundFigure) -> ExtractedClaim:
    reading = Reading(Span(found.modifier_start, found.after), found.span, found.figure)
    return ExtractedClaim(reading, Section.BODY, 0.5)
