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
from reviewer.extraction.subjects import find_subject
from reviewer.extraction.whens import find_when


def describe(text: str, found: Sequence[FoundFigure], sections: Sections) -> tuple[ExtractedClaim, ...]:
    """A claim for each figure, in their order. Figures outside the article's lines are left out."""
    bounds = sections.article_lines()
    starts = [start for start, _ in bounds]
    roles = [n.role for n in sections.lines if n.role != "furniture"]
    sentences = Sentences(text, bounds)
    attributor = Attributor(text, bounds, sentences)
    claims: list[ExtractedClaim] = []
    for item in found:
        line = bisect_right(starts, item.span.start) - 1
        number = sentences.index(item.span.start)
        if line < 0 or number is None or item.span.end > bounds[line][1]:
            continue
        section = SECTION_OF.get(roles[line], Section.BODY)
        reading = _read(text, item, number, sentences, attributor, headline=section is Section.HEADLINE)
        claims.append(ExtractedClaim(reading, section, rate(item.figure, section, reading.attribution)))
    return tuple(claims)


def _read(
    text: str, item: FoundFigure, number: int, sentences: Sentences, attributor: Attributor, *, headline: bool
) -> Reading:
    sentence = sentences[number]
    figure, span = item.figure, item.span
    first, last = sentence.holding(span.start), sentence.at(item.after)
    words = find_subject(sentence, figure, first, last)
    subject = None
    start, end = item.modifier_start, max(item.after, span.end)
    if words is not None:
        a, b = sentence.starts[words[0]], sentence.ends[words[1] - 1]
        subject = text[a:b]
        if a >= span.end and a - end <= 12:
            end = max(end, b)
    when = find_when(text, sentence, figure, span.start, span.end)
    attribution = attributor.attribute(number, span.start, headline=headline)
    return Reading(Span(start, end), span, figure, subject, when, attribution)
