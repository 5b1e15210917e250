"""From a text to its claims: parts of the page, figures in the article proper, what stands around each."""

from reviewer.domain.article import Layout, Section, Span
from reviewer.domain.claim import ExtractedClaim, Extraction, Reading
from reviewer.domain.figure import Figure, Kind
from reviewer.extraction.context import describe
from reviewer.extraction.figures import find_figures
from reviewer.extraction.sections import Role, divide
from reviewer.extraction.sentences import split_sentences


def extract(text: str, layout: Layout | None = None) -> Extraction:
    """All claims of an article's canonical text, in the order of their figures.

    ``layout`` is what the reader knows of headings, captions and furniture from the file's format.
    """
    sections = divide(text, layout)
    found = find_figures(text, sections.article_lines())
    return Extraction(
        claims=describe(text, found, sections),
        furniture=sections.furniture(),
        headings=sections.headings(),
        title=sections.title,
        published=sections.published,
        captions=sections.captions(),
    )


def prefill(text: str, span: Span) -> ExtractedClaim:
    """A claim from a reviewer's selection: what extraction reads there, or a vague count to fill in.

    What stands around the selection is read too, so subject and source are filled in as for any other claim.
    """
    found = find_figures(text, [(span.start, span.end)])
    for claim in describe(text, found[:1], divide(text)):
        return claim
    if found:
        first = found[0]
        reading = Reading(Span(first.modifier_start, first.after), first.span, first.figure)
    else:
        reading = Reading(span, span, Figure(Kind.COUNT, None, None, vague=True))
    return ExtractedClaim(reading, Section.BODY, 0.5)


def extract_passage(text: str, span: Span) -> tuple[ExtractedClaim, ...]:
    """The claims in a passage that is part of the article, whatever it looks like; figures inside ``span``."""
    sections = divide(text)
    inside = [line for line in sections.lines if line.start < span.end and span.start < line.end]
    for line in inside:
        if line.role is Role.FURNITURE:
            line.role, line.reason = Role.BODY, ""
    stretches = [(max(line.start, span.start), min(line.end, span.end)) for line in inside]
    return describe(text, find_figures(text, stretches), sections)


def sentence_at(text: str, span: Span) -> Span:
    """The sentence, or the run of sentences, that holds all of ``span``; never more than its lines."""
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    bounds = split_sentences(text, start, len(text) if end < 0 else end)
    held = [(a, b) for a, b in bounds if a < max(span.end, span.start + 1) and span.start < b]
    return Span(held[0][0], held[-1][1]) if held else span
