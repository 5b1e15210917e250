"""What reviewers decide about articles besides claims, each act undone by one undo."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.domain.article import Span
from reviewer.domain.decision import Change
from reviewer.domain.errors import Conflict, InvalidValue
from reviewer.domain.matter import Topic
from reviewer.domain.verdict import DEFAULT_SCALE, Scale, Step
from reviewer.services import reviewing, settling
from reviewer.services.articles import OpenArticle, list_articles, open_article, summary_of
from reviewer.services.importing import import_text
from reviewer.services.libraries import Library, check_library, open_library

ON_A_SERVER_TOO = True


def now(library: Library, opened: OpenArticle) -> OpenArticle:
    return open_article(library, opened.article.id)


ACTS: dict[str, tuple[Callable[[Library, str], Change], Callable[[OpenArticle], object], object]] = {
    "dismissal": (
        lambda lib, art: settling.dismiss(lib, "anna", art, [Span(0, 5), Span(6, 8)]),
        lambda opened: opened.dismissed,
        (Span(0, 5), Span(6, 8)),
    ),
    "finding set aside": (
        lambda lib, art: settling.set_aside(lib, "anna", art, ["sum:abc"], " the mayor rounds "),
        lambda opened: opened.set_aside,
        {"sum:abc": "the mayor rounds"},
    ),
    "tag": (
        lambda lib, art: settling.tag(lib, "anna", [art], "  front \n page "),
        lambda opened: opened.tags,
        ("front page",),
    ),
    "archive": (
        lambda lib, art: settling.archive(lib, "anna", [art]),
        lambda opened: opened.archived,
        True,
    ),
    "note": (
        lambda lib, art: settling.set_note(lib, "anna", art, "Ask for the list."),
        lambda opened: opened.note,
        "Ask for the list.",
    ),
    "details": (
        lambda lib, art: settling.set_details(
            lib, "anna", art, {"title": "A flood", "published": "2025-11-23", "url": "https://example.org"}
        ),
        lambda opened: (opened.article.title, opened.article.published, opened.article.url),
        ("A flood", "2025-11-23", "https://example.org"),
    ),
    "assignment": (
        lambda lib, art: settling.assign(lib, "anna", art),
        lambda opened: opened.assigned,
        "anna",
    ),
}


@pytest.mark.parametrize("act", ACTS)
def test_an_act_stands_after_a_restart_and_undo_takes_it_back(
    library: Library, location: Path | str, opened: OpenArticle, act: str
) -> None:
    do, look, expected = ACTS[act]
    before = look(opened)
    change = do(library, opened.article.id)
    assert look(opened.after(change)) == expected
    library.close()
    again = open_library(location)
    try:
        assert look(now(again, opened)) == expected
        assert do(again, opened.article.id).matter_decisions == ()  # it is so already
        reviewing.undo(again, "anna")
        assert look(now(again, opened)) == before
        reviewing.redo(again, "anna")
        assert look(now(again, opened)) == expected
        assert check_library(again).problems == ()
    finally:
        again.close()


def test_the_list_shows_what_was_settled(library: Library, article_id: str) -> None:
    settling.tag(library, "anna", [article_id], "b")
    settling.tag(library, "anna", [article_id], "a")
    settling.archive(library, "anna", [article_id])
    settling.assign(library, "anna", article_id, "ben")
    settling.set_details(library, "anna", article_id, {"title": "A flood"})
    (listed,) = list_articles(library)
    assert (listed.title, listed.tags, listed.archived, listed.assigned) == ("A flood", ("a", "b"), True, "ben")
    settling.untag(library, "anna", [article_id], "b")
    settling.unarchive(library, "anna", [article_id])
    settling.unassign(library, "anna", article_id)
    settling.set_details(library, "anna", article_id, {"title": "Flood at Lowmoor"})
    listed = summary_of(library, article_id)
    assert (listed.title, listed.tags, listed.archived, listed.assigned) == (
        "Flood at Lowmoor",
        ("a",),
        False,
        None,
    )


def test_what_was_taken_back_counts_again(library: Library, opened: OpenArticle) -> None:
    article_id = opened.article.id
    settling.dismiss(library, "anna", article_id, [Span(0, 5)])
    settling.set_aside(library, "anna", article_id, ["k"], "fine")
    settling.undismiss(library, "anna", article_id, [Span(0, 5)])
    settling.take_up(library, "anna", article_id, ["k"])
    assert (now(library, opened).dismissed, now(library, opened).set_aside) == ((), {})


REFUSED: list[tuple[Callable[[Library, str], Change], str]] = [
    (lambda lib, art: settling.tag(lib, "anna", [art], "  "), "tag"),
    (lambda lib, art: settling.tag(lib, "anna", [art], "x" * 101), "tag"),
    (lambda lib, art: settling.set_aside(lib, "anna", art, ["k"], " "), "reason"),
    (lambda lib, art: settling.set_details(lib, "anna", art, {"title": " "}), "title"),
    (lambda lib, art: settling.set_details(lib, "anna", art, {"published": "Sunday"}), "published"),
    (lambda lib, art: settling.set_details(lib, "anna", art, {"url": "javascript:alert(1)"}), "url"),
    (lambda lib, art: settling.dismiss(lib, "anna", art, [Span(5, 5)]), "span"),
    (lambda lib, art: settling.assign(lib, " ", art), "reviewer"),
]


@pytest.mark.parametrize(("act", "field"), REFUSED)
def test_what_cannot_stand_is_refused_and_nothing_written(
    library: Library, article_id: str, act: Callable[[Library, str], Change], field: str
) -> None:
    with pytest.raises(InvalidValue) as refused:
        act(library, article_id)
    assert refused.value.field == field
    assert reviewing.last_number(library) == 0


def test_a_note_that_somebody_else_wrote_meanwhile_is_not_overwritten(
    library: Library, opened: OpenArticle
) -> None:
    seen = opened.matter(Topic.NOTE)
    settling.set_note(library, "ben", opened.article.id, "ben's")
    with pytest.raises(Conflict, match="changed by ben") as conflict:
        settling.set_note(library, "anna", opened.article.id, "anna's", seen=seen)
    settling.set_note(library, "anna", opened.article.id, "both", seen=conflict.value.matters[0])
    assert now(library, opened).note == "both"


def test_an_article_that_another_is_on_is_taken_over_only_when_asked_for(
    library: Library, article_id: str
) -> None:
    settling.assign(library, "ben", article_id)
    with pytest.raises(Conflict, match="ben is on this article"):
        settling.assign(library, "anna", article_id)
    settling.assign(library, "anna", article_id, take_over=True)
    assert summary_of(library, article_id).assigned == "anna"


class TestSigningOff:
    @pytest.fixture
    def decided(self, library: Library, opened: OpenArticle) -> OpenArticle:
        reviewing.confirm(library, "anna", opened.claims)
        return now(library, opened)

    def test_it_takes_that_no_claim_is_pending(self, library: Library, opened: OpenArticle) -> None:
        reviewing.confirm(library, "anna", opened.claims[1:])
        with pytest.raises(InvalidValue, match="One claim is still pending"):
            settling.sign_off(library, "ben", opened.article.id)

    def test_it_holds_until_a_claim_changes_and_then_shows_as_broken(
        self, library: Library, decided: OpenArticle
    ) -> None:
        article_id = decided.article.id
        settling.sign_off(library, "ben", article_id)
        assert [(one.reviewer, holds) for one, holds in now(library, decided).sign_offs] == [("ben", True)]
        assert summary_of(library, article_id).signed_off == ("ben",)
        reviewing.reopen(library, "anna", [decided.claims[0]])
        assert [holds for _, holds in now(library, decided).sign_offs] == [False]
        listed = summary_of(library, article_id)
        assert (listed.signed_off, listed.sign_off_broken) == ((), ("ben",))
        assert check_library(library).problems == ()

    def test_a_note_on_a_claim_breaks_it_too_and_signing_again_mends_it(
        self, library: Library, decided: OpenArticle
    ) -> None:
        settling.sign_off(library, "ben", decided.article.id)
        reviewing.annotate(library, "anna", decided.claims[0], "look again")
        assert summary_of(library, decided.article.id).sign_off_broken == ("ben",)
        settling.sign_off(library, "ben", decided.article.id)
        assert summary_of(library, decided.article.id).signed_off == ("ben",)

    def test_a_claim_added_breaks_it_and_taken_back_it_holds_again(
        self, library: Library, decided: OpenArticle
    ) -> None:
        settling.sign_off(library, "ben", decided.article.id)
        reviewing.add_claim(library, "anna", decided.article, Span(0, 5))
        assert summary_of(library, decided.article.id).sign_off_broken == ("ben",)
        reviewing.undo(library, "anna")
        assert summary_of(library, decided.article.id).signed_off == ("ben",)
        assert check_library(library).problems == ()

    def test_ones_own_is_withdrawn(self, library: Library, decided: OpenArticle) -> None:
        settling.sign_off(library, "ben", decided.article.id)
        settling.withdraw_sign_off(library, "ben", decided.article.id)
        listed = summary_of(library, decided.article.id)
        assert (listed.signed_off, listed.sign_off_broken) == ((), ())


class TestTheScaleOfVerdicts:
    OURS = Scale((Step("right", "Right"), Step("wrong", "Wrong")))

    def test_it_ships_with_five_steps_and_can_be_set(self, library: Library) -> None:
        assert settling.scale(library) == DEFAULT_SCALE
        settling.set_scale(library, "anna", self.OURS)
        assert settling.scale(library) == self.OURS
        reviewing.undo(library, "anna")
        assert settling.scale(library) == DEFAULT_SCALE

    def test_a_step_without_a_name_is_refused(self, library: Library) -> None:
        with pytest.raises(InvalidValue, match="no name"):
            settling.set_scale(library, "anna", Scale((Step("a", " "), Step("b", "B"))))


def test_a_dismissed_number_is_not_counted_until_undo(library: Library) -> None:
    from reviewer.services.uncovered import uncovered_numbers

    text = "Flood at Lowmoor\n\nThe majority of them left. A record crowd came. Some 6,000 people left."
    article_id = import_text(library, "anna", text, "flood.txt").article_id
    opened = open_article(library, article_id)
    left = uncovered_numbers(opened.article, opened.claims)
    assert summary_of(library, article_id).uncovered == len(left)
    assert left
    settling.dismiss(library, "anna", article_id, [left[0].span])
    assert summary_of(library, article_id).uncovered == len(left) - 1
    reviewing.undo(library, "anna")
    assert summary_of(library, article_id).uncovered == len(left)
    reviewing.add_claim(library, "anna", opened.article, left[0].span)
    assert summary_of(library, article_id).uncovered == len(left) - 1
