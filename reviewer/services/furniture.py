"""Putting passages out of an article and taking them back, with the claims that lie in them.

Each is one step that undo takes back. Both raise InvalidValue where nothing is marked, Conflict and
LibraryProblem as every decision does.
"""

import uuid

from reviewer.domain.article import Span
from reviewer.domain.claim import Claim, Origin, RejectReason, Standing, State
from reviewer.domain.decision import Change
from reviewer.domain.matter import Matter, Topic, Value, span_key
from reviewer.domain.settled import overlap, without
from reviewer.domain.validation import demand_selection
from reviewer.services.acting import record
from reviewer.services.articles import OpenArticle, open_article
from reviewer.services.libraries import Library


def put_out(library: Library, reviewer: str, article_id: str, span: Span) -> Change:
    """The passage is no part of the article; claims that lie in it are rejected as furniture."""
    opened = open_article(library, article_id)
    demand_selection(span, opened.article.text)
    back = [piece for one in opened.settled.taken_back() for piece in without(one, [span])]
    out = opened.settled.put_out()
    imported = [part.span for part in (opened.imported or opened.article).furniture]
    if without(span, [*imported, *out]):
        out = {one for one in out if not span.contains(one)} | {span}
    inside = [
        claim
        for claim in opened.claims
        if span.contains(claim.reading.span) and claim.state is not State.REJECTED
    ]
    return record(
        library,
        reviewer,
        moves=[(claim, claim.reject(RejectReason.FURNITURE).standing) for claim in inside],
        settled=_towards(opened, out, set(back)),
    )


def take_back(library: Library, reviewer: str, article_id: str, span: Span) -> Change:
    """The passage is part of the article after all: its figures become claims, undecided.

    Claims that were rejected as furniture in it are reopened; those that were never read are extracted.
    """
    opened = open_article(library, article_id)
    demand_selection(span, opened.article.text)
    out = {piece for one in opened.settled.put_out() for piece in without(one, [span])}
    imported = (opened.imported or opened.article).furniture
    shared = [piece for part in imported if (piece := overlap(part.span, span))]
    back = {one for one in opened.settled.taken_back() if not any(piece.contains(one) for piece in shared)}
    back |= {piece for piece in shared if not any(one.contains(piece) for one in back)}
    returning = [piece for part in opened.article.furniture if (piece := overlap(part.span, span))]
    reopened = [
        claim
        for claim in opened.claims
        if claim.standing.reason is RejectReason.FURNITURE
        and any(piece.overlaps(claim.reading.span) for piece in returning)
    ]
    return record(
        library,
        reviewer,
        added=[claim for piece in returning for claim in _found(opened, piece)],
        moves=[(claim, claim.reopen().standing) for claim in reopened],
        settled=_towards(opened, out, back),
    )


def _towards(opened: OpenArticle, out: set[Span], back: set[Span]) -> list[tuple[Matter, Value | None]]:
    """What leads from the passages put out and taken back as they are to those given."""
    wanted: dict[str, Value] = {span_key(span): {"out": True} for span in out}
    wanted |= {span_key(span): {"out": False} for span in back}
    keys = [*(key for key, _ in opened.settled.of(Topic.FURNITURE)), *wanted]
    return [(opened.matter(Topic.FURNITURE, key), wanted.get(key)) for key in dict.fromkeys(keys)]


def _found(opened: OpenArticle, passage: Span) -> list[Claim]:
    """Claims for the figures in a passage that none of the article's claims covers yet."""
    from reviewer.extraction import extract_passage  # what it reads with is not needed to start

    taken = [claim.reading.figure_span for claim in opened.claims]
    return [
        Claim(
            id=uuid.uuid4().hex,
            article_id=opened.article.id,
            origin=Origin.EXTRACTED,
            section=found.section,
            priority=round(found.priority, 3),
            extracted=found.reading,
            standing=Standing(withdrawn=True),
        )
        for found in extract_passage(opened.article.text, passage)
        if not any(found.reading.figure_span.overlaps(span) for span in taken)
    ]
