"""Changing where claims stand in the text: moving the ends of a span, splitting, merging.

Each is one durable step that undo takes back. All raise InvalidValue for a span that cannot stand, and Conflict
and LibraryProblem as every decision does.
"""

import uuid
from collections.abc import Sequence
from dataclasses import replace

from reviewer.domain.article import Article, Span
from reviewer.domain.claim import Claim, Origin, Reading, RejectReason, Standing, State
from reviewer.domain.decision import Change
from reviewer.domain.errors import InvalidValue, LibraryProblem
from reviewer.domain.sentence import said
from reviewer.domain.validation import corrected_reading, demand_selection
from reviewer.services.acting import NOTHING, record
from reviewer.services.libraries import Library


def amend(library: Library, reviewer: str, claim: Claim, reading: Reading) -> Change:
    """Change a claim's reading, its span above all, without deciding on it. Raises InvalidValue."""
    moved = (reading.span, reading.figure_span) != (claim.reading.span, claim.reading.figure_span)
    length = len(_article(library, claim).text) if moved else None
    canonical = corrected_reading(reading, length, claim.reading)
    if canonical == claim.reading:
        return NOTHING
    return record(library, reviewer, moves=[(claim, claim.amend(canonical).standing)])


def resize(library: Library, reviewer: str, claim: Claim, span: Span) -> Change:
    """Let the claim cover ``span``. Its figure stays where it lies inside; else it is read anew there."""
    article = _article(library, claim)
    demand_selection(span, article.text)
    return amend(library, reviewer, claim, _covering(article, claim.reading, span))


def split(library: Library, reviewer: str, claim: Claim, first: Span, second: Span) -> Change:
    """Make two claims of one: it keeps ``first``; a new one, filled in from the text, takes ``second``."""
    article = _article(library, claim)
    demand_selection(first, article.text)
    demand_selection(second, article.text)
    if first.overlaps(second):
        raise InvalidValue("span", said("The two halves overlap."), said("Split the claim between two words."))
    found = _read(article, second)
    other = Claim(
        id=uuid.uuid4().hex,
        article_id=claim.article_id,
        origin=Origin.ADDED,
        section=claim.section,
        priority=claim.priority,
        extracted=replace(
            found,
            attribution=found.attribution or claim.reading.attribution,
            when=found.when or claim.reading.when,
        ),
        standing=Standing(withdrawn=True),
    )
    kept = corrected_reading(_covering(article, claim.reading, first), len(article.text), claim.reading)
    return record(library, reviewer, added=[other], moves=[(claim, claim.amend(kept).standing)])


def merge(library: Library, reviewer: str, claims: Sequence[Claim]) -> Change:
    """Make one claim of several: the first in the text covers all of them, the others are rejected as merged.

    Its figure is read anew over the whole span ("5,000 to 8,000"); what the text does not say anew is kept.
    """
    ordered = sorted(
        {claim.id: claim for claim in claims}.values(), key=lambda claim: claim.reading.figure_span
    )
    if len(ordered) < 2:
        raise InvalidValue("claims", said("Merging takes two claims or more."), said("Choose another one too."))
    if len({claim.article_id for claim in ordered}) > 1:
        raise InvalidValue(
            "claims", said("The claims stand in different articles."), said("Merge claims of one article.")
        )
    first, *others = ordered
    article = _article(library, first)
    spans = [claim.reading.span for claim in ordered]
    whole = Span(min(span.start for span in spans), max(span.end for span in spans))
    found = _read(article, whole)
    earlier = first.reading
    reading = replace(
        found,
        span=whole,
        subject=found.subject or earlier.subject,
        when=found.when or earlier.when,
        attribution=found.attribution or earlier.attribution,
    )
    merged = corrected_reading(reading, len(article.text), found)
    live = [claim for claim in others if claim.state is not State.REJECTED]
    return record(
        library,
        reviewer,
        moves=[
            (first, first.amend(merged).standing),
            *((claim, claim.reject(RejectReason.MERGED).standing) for claim in live),
        ],
    )


def _covering(article: Article, reading: Reading, span: Span) -> Reading:
    if span.contains(reading.figure_span):
        return replace(reading, span=span)
    found = _read(article, span)
    return replace(
        found,
        subject=found.subject or reading.subject,
        when=found.when or reading.when,
        attribution=found.attribution or reading.attribution,
    )


def _read(article: Article, span: Span) -> Reading:
    """What extraction reads in a span, the reading's span being all of it."""
    from reviewer.services.extracting import extract_selection  # what it reads with is not needed to start

    found = extract_selection(article, span).reading
    figure_span = found.figure_span if span.contains(found.figure_span) else span
    return replace(found, span=span, figure_span=figure_span)


def _article(library: Library, claim: Claim) -> Article:
    article = library.find_article(article_id=claim.article_id)
    if article is None:
        raise LibraryProblem(
            said("{0} holds no article for this claim.", library.location),
            said("Open the article again from the list."),
        )
    return article
