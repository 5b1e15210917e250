"""Deciding, undoing and redoing, as a reviewer does it, with a real library in a file."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.domain.article import ArticleSummary, Progress, Span
from reviewer.domain.claim import Attribution, Claim, Origin, Reading, RejectReason, State
from reviewer.domain.decision import Action, Mode
from reviewer.domain.errors import Conflict, InvalidValue, NothingToUndo
from reviewer.domain.figure import Kind
from reviewer.services import reviewing
from reviewer.services.articles import OpenArticle, list_articles, open_article
from reviewer.services.importing import import_text
from reviewer.services.libraries import Library, check_library, open_library

ON_A_SERVER_TOO = True


@pytest.fixture
def second(library: Library, location: Path | str) -> Iterator[Library]:
    """The same library in another program."""
    other = open_library(location)
    yield other
    other.close()


@pytest.fixture
def first(opened: OpenArticle) -> Claim:
    return opened.claims[0]


def states(library: Library, article_id: str) -> list[State]:
    return [claim.state for claim in open_article(library, article_id).claims]


def now(library: Library, claim: Claim) -> Claim:
    return next(c for c in open_article(library, claim.article_id).claims if c.id == claim.id)


def with_figure(claim: Claim, **changes: object) -> Reading:
    return dataclasses.replace(
        claim.reading,
        figure=dataclasses.replace(claim.reading.figure, **changes),  # type: ignore[arg-type]
    )


def test_a_confirmed_claim_is_confirmed_after_a_restart(
    library: Library, location: Path | str, first: Claim
) -> None:
    change = reviewing.confirm(library, "anna", [first])
    library.close()
    again = open_library(location)
    try:
        assert now(again, first) == change.claims[0]
        assert reviewing.history(again, first.id) == change.decisions
    finally:
        again.close()
    decision = change.decisions[0]
    assert (decision.action, decision.mode, decision.reviewer) == (Action.CONFIRMED, Mode.DECIDE, "anna")
    assert decision.number == 1


def test_a_correction_stands_beside_what_was_extracted(library: Library, first: Claim) -> None:
    reading = dataclasses.replace(
        with_figure(first, low="7,000", high=""),
        subject="  residents ",
        when=" ",
        attribution=Attribution(source="the mayor", cue=""),
    )
    reviewing.correct(library, "anna", first, reading, comment="heard the recording")
    claim = now(library, first)
    assert claim.state is State.CORRECTED
    assert claim.extracted == first.extracted
    assert (claim.reading.figure.low, claim.reading.figure.high) == ("7000", "7000")
    assert (claim.reading.subject, claim.reading.when) == ("residents", None)
    assert claim.reading.attribution == Attribution(source="the mayor")
    assert claim.standing.comment == "heard the recording"


def test_correcting_back_to_what_was_extracted_confirms(library: Library, first: Claim) -> None:
    corrected = reviewing.correct(library, "anna", first, with_figure(first, low="7", high="7")).claims[0]
    reviewing.correct(library, "anna", corrected, with_figure(first, low="6 000", high="6,000"))
    assert now(library, first).state is State.CONFIRMED


def test_a_span_may_move_within_the_text_and_not_beyond(library: Library, opened: OpenArticle) -> None:
    claim, end = opened.claims[0], len(opened.article.text)
    inside = dataclasses.replace(claim.reading, span=Span(claim.reading.span.start - 5, end))
    moved = reviewing.correct(library, "anna", claim, inside).claims[0]
    assert now(library, claim).reading.span == inside.span
    beyond = dataclasses.replace(inside, span=Span(inside.span.start, end + 1))
    with pytest.raises(InvalidValue) as refused:
        reviewing.correct(library, "anna", moved, beyond)
    assert refused.value.field == "span"


def test_an_invalid_value_is_refused_and_nothing_is_written(library: Library, first: Claim) -> None:
    with pytest.raises(InvalidValue, match="half a dozen") as refused:
        reviewing.correct(library, "anna", first, with_figure(first, kind=Kind.COUNT, low="half a dozen"))
    assert refused.value.field == "low"
    assert reviewing.last_number(library) == 0


@pytest.mark.parametrize("name", ["", "  \n", "x" * 201])
def test_a_decision_needs_a_name(library: Library, first: Claim, name: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        reviewing.confirm(library, name, [first])
    assert refused.value.field == "reviewer"
    assert now(library, first) == first


def test_rejecting_and_reopening_keep_an_earlier_correction(library: Library, first: Claim) -> None:
    corrected = reviewing.correct(library, "anna", first, with_figure(first, low="7", high="7")).claims[0]
    rejected = reviewing.reject(library, "anna", [corrected], RejectReason.DUPLICATE, "see the headline")
    assert now(library, first).standing.reason is RejectReason.DUPLICATE
    assert now(library, first).standing.comment == "see the headline"
    reviewing.reopen(library, "anna", rejected.claims)
    assert now(library, first).state is State.PENDING
    assert now(library, first).reading == corrected.reading


def test_many_claims_are_one_step_and_undone_as_one(library: Library, opened: OpenArticle) -> None:
    change = reviewing.confirm(library, "anna", [*opened.claims, opened.claims[0]])
    assert len(change.decisions) == len(opened.claims)
    assert len({decision.step for decision in change.decisions}) == 1
    reviewing.undo(library, "anna")
    assert open_article(library, opened.article.id).claims != opened.claims  # versions went on
    assert states(library, opened.article.id) == [State.PENDING] * len(opened.claims)
    reviewing.redo(library, "anna")
    assert states(library, opened.article.id) == [State.CONFIRMED] * len(opened.claims)


def test_nothing_to_decide_writes_nothing(library: Library) -> None:
    assert reviewing.confirm(library, "anna", []).decisions == ()
    assert reviewing.last_number(library) == 0


def test_progress_is_counted_with_every_decision(library: Library, opened: OpenArticle) -> None:
    def progress() -> Progress:
        (summary,) = list_articles(library)
        assert isinstance(summary, ArticleSummary)
        return summary.progress

    one, two, three, *rest = opened.claims
    reviewing.confirm(library, "anna", [one])
    reviewing.reject(library, "anna", [two], RejectReason.FURNITURE)
    reviewing.correct(library, "anna", three, with_figure(three, low="1", high="1"))
    assert progress() == Progress(len(rest), 1, 1, 1)
    reviewing.add_claim(library, "anna", opened.article, Span(0, 5))
    assert progress() == Progress(len(rest) + 1, 1, 1, 1)
    reviewing.undo(library, "anna")
    reviewing.undo(library, "anna")
    assert progress() == Progress(len(rest) + 1, 1, 0, 1)


def test_an_added_claim_appears_and_its_undo_takes_it_away(library: Library, opened: OpenArticle) -> None:
    added = reviewing.add_claim(library, "anna", opened.article, Span(0, 5))
    claim = added.claims[0]
    assert claim.origin is Origin.ADDED
    assert added.decisions[0].action is Action.ADDED
    assert now(library, claim) == claim
    undone = reviewing.undo(library, "anna")
    assert undone.decisions[0].action is Action.WITHDRAWN
    assert open_article(library, opened.article.id).claims == opened.claims
    reviewing.redo(library, "anna")
    assert now(library, claim).state is State.PENDING
    assert check_library(library).sound


@pytest.mark.parametrize("span", [Span(3, 3), Span(16, 18), Span(0, 10_000)])
def test_adding_needs_a_selection(library: Library, opened: OpenArticle, span: Span) -> None:
    with pytest.raises(InvalidValue, match="selected"):
        reviewing.add_claim(library, "anna", opened.article, span)


def test_undo_goes_back_over_articles_and_restarts(
    library: Library, location: Path | str, first: Claim
) -> None:
    other = import_text(library, "anna", "They sold 12 boats.", "boats.txt").article_id
    (boat,) = open_article(library, other).claims
    confirmed = reviewing.confirm(library, "anna", [first]).claims
    reviewing.reject(library, "anna", confirmed, RejectReason.OTHER)
    reviewing.confirm(library, "anna", [boat])
    library.close()
    again = open_library(location)
    try:
        assert reviewing.undo(again, "anna").claims[0].id == boat.id
        assert reviewing.undo(again, "anna").claims[0].state is State.CONFIRMED
        assert reviewing.undo(again, "anna").claims[0].state is State.PENDING
        with pytest.raises(NothingToUndo):
            reviewing.undo(again, "anna")
        assert reviewing.redo(again, "anna").claims[0].state is State.CONFIRMED
        assert reviewing.redo(again, "anna").claims[0].state is State.REJECTED
        assert reviewing.redo(again, "anna").claims[0].id == boat.id
        with pytest.raises(NothingToUndo):
            reviewing.redo(again, "anna")
        assert reviewing.undo(again, "anna").claims[0].id == boat.id
        assert check_library(again).sound
    finally:
        again.close()


def test_a_fresh_decision_ends_redo(library: Library, opened: OpenArticle) -> None:
    reviewing.confirm(library, "anna", [opened.claims[0]])
    reviewing.undo(library, "anna")
    reviewing.confirm(library, "anna", [opened.claims[1]])
    with pytest.raises(NothingToUndo):
        reviewing.redo(library, "anna")
    assert reviewing.undo(library, "anna").claims[0].id == opened.claims[1].id


def test_undo_takes_back_ones_own_decisions_only(library: Library, opened: OpenArticle) -> None:
    reviewing.confirm(library, "anna", [opened.claims[0]])
    reviewing.confirm(library, "ben", [opened.claims[1]])
    assert reviewing.undo(library, "anna").claims[0].id == opened.claims[0].id
    with pytest.raises(NothingToUndo):
        reviewing.undo(library, "anna")


def test_the_second_to_decide_is_told_and_writes_nothing(
    library: Library, second: Library, first: Claim
) -> None:
    reviewing.confirm(library, "anna", [first])
    with pytest.raises(Conflict, match="confirmed by anna") as conflict:
        reviewing.reject(second, "ben", [first], RejectReason.OTHER)
    assert conflict.value.claims == (now(library, first),)
    assert now(second, first).state is State.CONFIRMED
    assert reviewing.last_number(second) == 1
    reviewing.reject(second, "ben", conflict.value.claims, RejectReason.OTHER)
    assert now(library, first).state is State.REJECTED


def test_one_claim_of_many_that_moved_on_stops_the_whole_step(
    library: Library, second: Library, opened: OpenArticle
) -> None:
    reviewing.confirm(second, "ben", [opened.claims[2]])
    with pytest.raises(Conflict):
        reviewing.confirm(library, "anna", opened.claims)
    assert states(library, opened.article.id).count(State.PENDING) == len(opened.claims) - 1


def test_news_tells_the_other_window_what_changed(
    library: Library, second: Library, opened: OpenArticle
) -> None:
    seen = reviewing.last_number(second)
    reviewing.confirm(library, "anna", [opened.claims[0]])
    added = reviewing.add_claim(library, "anna", opened.article, Span(0, 5)).claims[0]
    reviewing.undo(library, "anna")
    fresh = reviewing.news(second, seen)
    assert [decision.action for decision in fresh.decisions] == [
        Action.CONFIRMED,
        Action.ADDED,
        Action.WITHDRAWN,
    ]
    assert fresh.claims[0] == now(library, opened.claims[0])
    assert fresh.claims[1].id == added.id
    assert fresh.claims[1].standing.withdrawn
    assert reviewing.news(second, fresh.decisions[-1].number).decisions == ()


class TestUndoWithSomebodyElseInTheWay:
    """Anna decided, then Ben decided on the same claim."""

    @pytest.fixture(autouse=True)
    def _decided(self, library: Library, second: Library, opened: OpenArticle) -> None:
        one, two, *_ = opened.claims
        reviewing.confirm(library, "anna", [one])
        confirmed = reviewing.confirm(library, "anna", [one.at(one.confirm().standing), two])
        reviewing.reject(second, "ben", [confirmed.claims[0]], RejectReason.OTHER)

    def test_the_first_undo_says_who_and_changes_nothing(self, library: Library) -> None:
        before = reviewing.last_number(library)
        with pytest.raises(Conflict, match="rejected by ben"):
            reviewing.undo(library, "anna")
        assert reviewing.last_number(library) == before

    def test_the_next_undo_takes_back_the_rest_of_the_step_and_leaves_bens(
        self, library: Library, opened: OpenArticle
    ) -> None:
        with pytest.raises(Conflict):
            reviewing.undo(library, "anna")
        assert [claim.id for claim in reviewing.undo(library, "anna").claims] == [opened.claims[1].id]
        assert states(library, opened.article.id)[:2] == [State.REJECTED, State.PENDING]
        with pytest.raises(NothingToUndo):
            reviewing.undo(library, "anna")
        assert check_library(library).sound

    def test_redo_brings_back_that_rest(self, library: Library, opened: OpenArticle) -> None:
        with pytest.raises(Conflict):
            reviewing.undo(library, "anna")
        reviewing.undo(library, "anna")
        reviewing.redo(library, "anna")
        assert states(library, opened.article.id)[:2] == [State.REJECTED, State.CONFIRMED]

    def test_once_ben_takes_his_back_nothing_is_in_the_way(
        self, library: Library, second: Library, opened: OpenArticle
    ) -> None:
        reviewing.undo(second, "ben")
        assert len(reviewing.undo(library, "anna").claims) == 2
        assert states(library, opened.article.id)[:2] == [State.CONFIRMED, State.PENDING]
        reviewing.undo(library, "anna")
        assert states(library, opened.article.id)[:2] == [State.PENDING, State.PENDING]
        assert check_library(library).sound

    def test_a_redo_is_stopped_by_a_decision_in_between(
        self, library: Library, second: Library, opened: OpenArticle
    ) -> None:
        reviewing.undo(second, "ben")
        undone = reviewing.undo(library, "anna")
        bens = next(claim for claim in undone.claims if claim.id == opened.claims[1].id)
        reviewing.reject(second, "ben", [bens], RejectReason.OTHER)
        with pytest.raises(Conflict, match="rejected by ben"):
            reviewing.redo(library, "anna")
        assert [claim.id for claim in reviewing.redo(library, "anna").claims] == [opened.claims[0].id]
        assert states(library, opened.article.id)[:2] == [State.CONFIRMED, State.REJECTED]
        assert check_library(library).sound
