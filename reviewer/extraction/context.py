"""What stands around the figures: their subjects, times, sources and sections, put together as claims."""

from bisect import bisect_right
from collections.abc import Sequence

from reviewer.domain.article import Section, Span
from reviewer.domain.claim import ExtractedClaim, Reading
from reviewer.extraction.attribution.attribute import Attributor
from reviewer.extraction.counting import Subjects
from reviewer.extraction.found import FoundFigure
from reviewer.extraction.priority import rate
from reviewer.extraction.sections import SECTION_OF, Role, Sections
from reviewer.extraction.sentences import Sentences
from reviewer.extraction.whens import Moment, find_moments, nearest

_NEAR = 12  # code points that may stand between the figure and what it counts: " of all the "


def describe(text: str, found: Sequence[FoundFigure], sections: Sections) -> tuple[ExtractedClaim, ...]:
    """A claim for each figure, in their order. Figures outside the article's lines are left out."""
    lines = [line for line in sections.lines if line.role is not Role.FURNITURE]
    bounds = [(line.start, line.end) for line in lines]
    starts = [line.start for line in lines]
    sentences = Sentences(text, bounds)
    attributor = Attributor(text, bounds, sentences)
    subjects = Subjects(text, sentences)
    placed: list[tuple[FoundFigure, int, Section]] = []
    for item in found:
        line = bisect_right(starts, item.span.start) - 1
        number = sentences.index(item.span.start)
        if line >= 0 and number is not None and item.span.end <= bounds[line][1]:
            placed.append((item, number, SECTION_OF.get(lines[line].role, Section.BODY)))
            subjects.add(item, number)
    moments: dict[int, list[Moment]] = {}
    claims: list[ExtractedClaim] = []
    for (item, number, section), subject in zip(placed, subjects.resolved(), strict=True):
        if number not in moments:
            moments[number] = find_moments(text, sentences[number])
        start, end = item.span.start, item.span.end
        attribution = attributor.attribute(number, start, headline=section is Section.HEADLINE)
        reading = Reading(
            span=_claim_span(item, subject),
            figure_span=item.span,
            figure=item.figure,
            subject=text[subject.start : subject.end] if subject is not None else None,
            when=nearest(text, moments[number], item.figure, start, end, attributor.quotation(start)),
            attribution=attribution,
        )
        claims.append(ExtractedClaim(reading, section, rate(item.figure, section, attribution)))
    return tuple(claims)


def _claim_span(item: FoundFigure, subject: Span | None) -> Span:
    """The modifier, the figure and the thing counted, as far as they stand together."""
    end = max(item.after, item.span.end)
    if subject is not None and subject.start >= item.span.end and subject.start - end <= _NEAR:
        end = max(end, subject.end)
    return Span(min(item.modifier_start, item.span.start), end)
