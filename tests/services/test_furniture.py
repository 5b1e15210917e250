"""Passages put out of an article and taken back, and what becomes of the claims in them."""

import itertools
import uuid

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.domain.article import Span
from reviewer.domain.claim import Origin, RejectReason, State
from reviewer.domain.errors import InvalidValue
from reviewer.services import furniture, reviewing
from reviewer.services.articles import OpenArticle, open_article, summary_of
from reviewer.services.importing import import_text
from reviewer.services.libraries import Library, check_library

TEXT = """Flood at Lowmoor

Some 6,000 people left 14 villages.

Read more: 12 ways to keep your 3 cats dry

Crews of 25 saw 310 homes under water.
"""


@pytest.fixture
def opened(library: Library) -> OpenArticle:
    return open_article(library, import_text(library, "anna", TEXT, "flood.txt").article_id)


def line(beginning: str) -> Span:
    start = TEXT.index(beginning)
    return Span(start, TEXT.index("\n", start))


def now(library: Library, opened: OpenArticle) -> OpenArticle:
    return open_article(library, opened.article.id)


def flags_of(opened: OpenArticle) -> list[bool]:
    """Of each character, whether it is furniture."""
    spans = [part.span for part in opened.article.furniture]
    return [any(span.start <= i < span.end for span in spans) for i in range(len(opened.article.text))]


def shown(opened: OpenArticle) -> list[tuple[str, State]]:
    text = opened.article.text
    return [(text[c.reading.figure_span.start : c.reading.figure_span.end], c.state) for c in opened.claims]


def test_a_passage_put_out_takes_its_claims_along_and_undo_brings_all_back(
    library: Library, opened: OpenArticle
) -> None:
    before = shown(opened)
    change = furniture.put_out(library, "anna", opened.article.id, line("Crews"))
    assert {claim.standing.reason for claim in change.claims} == {RejectReason.FURNITURE}
    found = now(library, opened)
    assert line("Crews") in [part.span for part in found.article.furniture]
    assert shown(found)[-2:] == [("25", State.REJECTED), ("310", State.REJECTED)]
    reviewing.undo(library, "anna")
    assert shown(now(library, opened)) == before
    assert now(library, opened).article == opened.article
    assert check_library(library).problems == ()


def test_taken_back_its_claims_are_open_again(library: Library, opened: OpenArticle) -> None:
    furniture.put_out(library, "anna", opened.article.id, line("Crews"))
    furniture.take_back(library, "anna", opened.article.id, line("Crews"))
    found = now(library, opened)
    assert found.article.furniture == opened.article.furniture
    assert shown(found) == shown(opened)


def test_what_was_imported_as_furniture_is_read_when_it_is_taken_back(
    library: Library, opened: OpenArticle
) -> None:
    imported = [part.span for part in opened.article.furniture]
    assert imported == [line("Read more")]
    change = furniture.take_back(library, "anna", opened.article.id, imported[0])
    assert {claim.origin for claim in change.claims} == {Origin.EXTRACTED}
    found = now(library, opened)
    assert found.article.furniture == ()
    assert [figure for figure, _ in shown(found)] == ["6,000", "14", "12", "3", "25", "310"]
    assert summary_of(library, opened.article.id).progress.pending == 6
    reviewing.undo(library, "anna")
    assert shown(now(library, opened)) == shown(opened)
    assert now(library, opened).article.furniture == opened.article.furniture
    reviewing.redo(library, "anna")
    assert len(now(library, opened).claims) == 6
    assert check_library(library).problems == ()


def test_a_part_of_a_passage_can_be_taken_back(library: Library, opened: OpenArticle) -> None:
    whole = Span(line("Some").start, line("Crews").end)
    furniture.put_out(library, "anna", opened.article.id, whole)
    furniture.take_back(library, "anna", opened.article.id, line("Some"))
    left = [part.span for part in now(library, opened).article.furniture]
    assert not any(span.overlaps(line("Some")) for span in left)
    assert any(span.contains(line("Crews")) for span in left)


def test_nothing_selected_is_refused(library: Library, opened: OpenArticle) -> None:
    with pytest.raises(InvalidValue):
        furniture.put_out(library, "anna", opened.article.id, Span(16, 18))


@settings(
    max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, database=None
)
@given(
    st.lists(
        st.tuples(st.booleans(), st.integers(0, len(TEXT) - 1), st.integers(1, 60)), min_size=1, max_size=8
    )
)
def test_the_last_act_on_any_character_decides_whether_it_is_furniture(
    library: Library, acts: list[tuple[bool, int, int]]
) -> None:
    """Against a plain list of flags, one a character."""
    article_id = import_text(library, "anna", f"{uuid.uuid4().hex}\n{TEXT}", "flood.txt").article_id
    opened = open_article(library, article_id)
    text = opened.article.text
    flags = flags_of(opened)
    for out, start, length in acts:
        span = Span(start, min(start + length, len(text)))
        try:
            (furniture.put_out if out else furniture.take_back)(library, "anna", article_id, span)
        except InvalidValue:
            continue
        flags[span.start : span.end] = [out] * len(span)
    found = open_article(library, article_id).article.furniture
    assert flags_of(open_article(library, article_id)) == flags
    assert all(not a.span.overlaps(b.span) for a, b in itertools.pairwise(found))
