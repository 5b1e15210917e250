"""The recall net over a real library: what is left to look at, and when an article is complete."""

import dataclasses

import pytest

from reviewer.domain.article import Span
from reviewer.domain.claim import Claim, RejectReason
from reviewer.services import reviewing
from reviewer.services.articles import OpenArticle, open_article
from reviewer.services.importing import import_text
from reviewer.services.libraries import Library
from reviewer.services.uncovered import article_is_complete, uncovered_numbers


def left(opened: OpenArticle, *dismissed: Span) -> list[str]:
    return [number.text for number in uncovered_numbers(opened.article, opened.claims, dismissed)]


def now(library: Library, opened: OpenArticle) -> OpenArticle:
    return open_article(library, opened.article.id)


def decide_all(library: Library, opened: OpenArticle) -> OpenArticle:
    reviewing.confirm(library, "anna", opened.claims)
    return now(library, opened)


@pytest.fixture
def recorded(library: Library) -> OpenArticle:
    text = "Storm sinks boats\n\nThe storm sank 14 boats in the harbour, and it was a record."
    return open_article(library, import_text(library, "anna", text, "storm.txt").article_id)


def test_an_article_whose_numbers_are_all_claims_has_nothing_uncovered(opened: OpenArticle) -> None:
    assert left(opened) == []


def test_an_article_with_pending_claims_is_not_complete(library: Library, opened: OpenArticle) -> None:
    assert not article_is_complete(opened.article, opened.claims)
    decided = decide_all(library, opened)
    assert article_is_complete(decided.article, decided.claims)


def test_a_number_nobody_looked_at_keeps_an_article_from_being_complete(
    library: Library, recorded: OpenArticle
) -> None:
    decided = decide_all(library, recorded)
    (number,) = uncovered_numbers(decided.article, decided.claims)
    assert number.text == "record"
    assert not article_is_complete(decided.article, decided.claims)
    assert article_is_complete(decided.article, decided.claims, [number.span])


def test_a_rejected_claim_covers_and_a_withdrawn_one_does_not(library: Library, recorded: OpenArticle) -> None:
    at = recorded.article.text.index("record")
    reviewing.add_claim(library, "anna", recorded.article, Span(at, at + 6))
    added = now(library, recorded)
    assert left(added) == []
    claim = next(c for c in added.claims if c.reading.figure_span.start == at)
    reviewing.reject(library, "anna", [claim], RejectReason.NOT_A_CLAIM)
    assert left(now(library, recorded)) == []
    reviewing.undo(library, "anna")
    reviewing.undo(library, "anna")
    assert left(now(library, recorded)) == ["record"]


def test_a_claim_covers_what_its_correction_says(opened: OpenArticle) -> None:
    first, *others = opened.claims
    moved = dataclasses.replace(first.reading, span=Span(0, 5), figure_span=Span(0, 5))
    corrected: list[Claim] = [first.correct(moved), *others]
    assert left(dataclasses.replace(opened, claims=tuple(corrected))) == ["6,000"]
