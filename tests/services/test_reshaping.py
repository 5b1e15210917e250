"""Ticks, notes, and claims that are resized, split and merged."""

import dataclasses

import pytest

from reviewer.domain.article import Span
from reviewer.domain.claim import ALL_COMPONENTS, Claim, Component, Origin, RejectReason, State
from reviewer.domain.decision import Action
from reviewer.domain.errors import InvalidValue
from reviewer.services import reshaping, reviewing
from reviewer.services.articles import OpenArticle, open_article
from reviewer.services.importing import import_text
from reviewer.services.libraries import Library, check_library

ON_A_SERVER_TOO = True

TEXT = "The mayor said that between 5,000 and 8,000 people left 14 villages."


@pytest.fixture
def opened(library: Library) -> OpenArticle:
    return open_article(library, import_text(library, "anna", TEXT, "flood.txt").article_id)


def now(library: Library, claim: Claim) -> Claim:
    return next(c for c in open_article(library, claim.article_id).claims if c.id == claim.id)


def place(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def words(claim: Claim) -> tuple[str, str]:
    reading = claim.reading
    return tuple(TEXT[span.start : span.end] for span in (reading.span, reading.figure_span))  # type: ignore[return-value]


def test_ticks_are_recorded_one_by_one_and_confirming_ticks_all(library: Library, opened: OpenArticle) -> None:
    claim = opened.claims[0]
    ticked = reviewing.tick(library, "anna", claim, [Component.NUMBER, Component.UNIT])
    assert ticked.decisions[0].action is Action.TICKED
    assert now(library, claim).standing.ticks == {Component.NUMBER, Component.UNIT}
    assert now(library, claim).state is State.PENDING
    assert reviewing.tick(library, "anna", ticked.claims[0], [Component.UNIT, Component.NUMBER]).decisions == ()
    reviewing.confirm(library, "anna", ticked.claims)
    assert now(library, claim).standing.ticks == ALL_COMPONENTS
    reviewing.undo(library, "anna")
    assert now(library, claim).standing.ticks == {Component.NUMBER, Component.UNIT}


def test_a_note_is_kept_and_a_blank_one_takes_it_away(library: Library, opened: OpenArticle) -> None:
    noted = reviewing.annotate(library, "anna", opened.claims[0], "call back\nat five")
    assert noted.decisions[0].action is Action.NOTED
    assert now(library, opened.claims[0]).standing.note == "call back\nat five"
    reviewing.annotate(library, "anna", noted.claims[0], "  ")
    assert now(library, opened.claims[0]).standing.note is None


def test_a_span_is_resized_without_deciding(library: Library, opened: OpenArticle) -> None:
    claim = opened.claims[-1]
    change = reshaping.resize(library, "anna", claim, place("left 14 villages."))
    assert change.decisions[0].action is Action.AMENDED
    assert words(now(library, claim)) == ("left 14 villages.", "14")
    assert now(library, claim).state is State.PENDING
    with pytest.raises(InvalidValue):
        reshaping.resize(library, "anna", change.claims[0], Span(3, len(TEXT) + 1))
    reviewing.undo(library, "anna")
    assert now(library, claim).reading == claim.reading


def test_resizing_away_from_the_figure_reads_the_new_place(library: Library, opened: OpenArticle) -> None:
    claim = opened.claims[-1]
    reshaping.resize(library, "anna", claim, place("8,000 people"))
    assert words(now(library, claim)) == ("8,000 people", "8,000")
    assert now(library, claim).reading.figure.low == "8000"


def test_amending_unticks_what_changed_and_corrects_what_was_confirmed(
    library: Library, opened: OpenArticle
) -> None:
    confirmed = reviewing.confirm(library, "anna", opened.claims[-1:]).claims[0]
    reading = dataclasses.replace(confirmed.reading, subject="hamlets")
    reshaping.amend(library, "anna", confirmed, reading)
    after = now(library, confirmed)
    assert after.state is State.CORRECTED
    assert after.standing.ticks == ALL_COMPONENTS - {Component.SUBJECT}
    assert reshaping.amend(library, "anna", after, after.reading).decisions == ()


def test_a_claim_is_split_in_two_and_undo_makes_it_one(library: Library, opened: OpenArticle) -> None:
    claim = opened.claims[0]
    assert words(claim)[1].startswith("5,000")
    change = reshaping.split(library, "anna", claim, place("5,000"), place("8,000 people"))
    other = next(one for one in change.claims if one.id != claim.id)
    assert words(now(library, claim)) == ("5,000", "5,000")
    assert words(now(library, other)) == ("8,000 people", "8,000")
    assert other.origin is Origin.ADDED
    assert other.reading.figure.low == other.reading.figure.high == "8000"
    reviewing.undo(library, "anna")
    assert open_article(library, claim.article_id).claims[0].reading == claim.reading
    assert len(open_article(library, claim.article_id).claims) == len(opened.claims)
    assert check_library(library).problems == ()


def test_halves_that_overlap_are_refused(library: Library, opened: OpenArticle) -> None:
    with pytest.raises(InvalidValue, match="overlap"):
        reshaping.split(library, "anna", opened.claims[0], place("5,000 and"), place("and 8,000"))


def test_claims_are_merged_into_the_first(library: Library, opened: OpenArticle) -> None:
    split = reshaping.split(library, "anna", opened.claims[0], place("5,000"), place("8,000 people"))
    change = reshaping.merge(library, "anna", split.claims)
    merged = now(library, opened.claims[0])
    assert words(merged)[0] == "5,000 and 8,000 people"
    others = [claim for claim in change.claims if claim.id != merged.id]
    assert [claim.standing.reason for claim in others] == [RejectReason.MERGED]
    reviewing.undo(library, "anna")
    assert words(now(library, merged)) == ("5,000", "5,000")
    assert check_library(library).problems == ()


def test_merging_takes_two_claims_of_one_article(library: Library, opened: OpenArticle) -> None:
    other = open_article(library, import_text(library, "anna", "They sold 12 boats.", "b.txt").article_id)
    for claims in (
        opened.claims[:1],
        (opened.claims[0], opened.claims[0]),
        (opened.claims[0], other.claims[0]),
    ):
        with pytest.raises(InvalidValue):
            reshaping.merge(library, "anna", claims)
