"""What stands around the figures: their subjects, times, sources and sections, put together as claims."""

from bisect import bisect_right
from collections.abc import Sequence

from reviewer.domain.article import Section, Span
from reviewer.domain.claim import ExtractedClaim, Reading
from reviewer.extraction.attribution.attribute import Attributor
from reviewer.extraction.found import FoundFigure
from reviewer.extraction.priority import rate
from reviewer.extraction.sections import SECTION_OF, Sections
from reviewer.extraction.sentences import Sentences
from reviewer.extraction.counting import Subjects
from reviewer.extraction.whens import find_when

_NEAR = 12  # code points that may stand between the figure and what it counts: " of all the "


def describe(text: str, found: Sequence[FoundFigure], sections: Sections) -> tuple[ExtractedClaim, ...]:
    """A claim for each figure, in their order. Figures outside the article's lines are left out."""
    bounds = sections.article_lines()
    starts = [start for start, _ in bounds]
    roles = [n.role for n in sections.lines if n.role != "furniture"]
    sentences = Sentences(text, bounds)
    attributor = Attributor(text, bounds, sentences)
    subjects = Subjects(text, sentences)
    placed: list[tuple[FoundFigure, int, Section]] = []
    for item in found:
        line = bisect_right(starts, item.span.start) - 1
        number = sentences.index(item.span.start)
        if line < 0 or number is None or item.span.end > bounds[line][1]:
            continue
        placed.append((item, number, SECTION_OF.get(roles[line], Section.BODY)))
        subjects.add(item, number)
    claims: list[ExtractedClaim] = []
    for (item, number, section), subject in zip(placed, subjects.resolved(), strict=True):
        attribution = attributor.attribute(number, item.span.start, headline=section is Section.HEADLINE)
        when = find_when(
            text,
            sentences[number],
            item.figure,
            item.span.start,
            item.span.end,
            attributor.quotation(item.span.start),
        )
        span = _claim_span(item, subject)
        words = text[subject.start : subject.end] if subject is not None else None
        reading = Reading(span, item.span, item.figure, words, when, attribution)
        claims.append(ExtractedClaim(reading, section, rate(item.figure, section, attribution)))
    return tuple(claims)


def _claim_span(item: FoundFigure, subject: Span | None) -> Span:
    """The modifier, the figure and the thing counted, as far as they stand together."""
    end = max(item.after, item.span.end)
    if subject is not None and subject.start >= item.span.end and subject.start - end <= _NEAR:
        end = max(end, subject.end)
    return Span(min(item.modifier_start, item.span.start), end)
