"""A revised draft in the library: decisions come along, the old draft stays, undo takes it back."""

from pathlib import Path

import pytest

from reviewer.domain.article import Span
from reviewer.domain.claim import Claim, Origin, RejectReason, State
from reviewer.domain.errors import ReviewerError
from reviewer.services import reviewing, settling
from reviewer.services.articles import OpenArticle, later_draft, open_article
from reviewer.services.differences import Kind
from reviewer.services.drafts import Draft, carry_to, compare_drafts, import_revision
from reviewer.services.importing import import_text
from reviewer.services.libraries import Library, check_library
from reviewer.services.reading import read_file, read_text
from reviewer.services.recording import whole_record
from tests.services.conftest import TEXT

ON_A_SERVER_TOO = True


def named(opened: OpenArticle, low: str) -> Claim:
    return next(claim for claim in opened.claims if claim.reading.figure.low == low)


def states(library: Library, article_id: str) -> dict[str | None, State]:
    return {claim.reading.figure.low: claim.state for claim in open_article(library, article_id).claims}


def revision(library: Library, previous: str, text: str, **more: dict[str, Span | None]) -> Draft:
    return import_revision(library, "ben", previous, read_text(text, "draft 2"), **more)


def test_decisions_come_along_and_what_changed_is_undecided(library: Library, opened: OpenArticle) -> None:
    reviewing.confirm(library, "anna", [named(opened, "6000"), named(opened, "14"), named(opened, "25")])
    reviewing.reject(library, "anna", [named(opened, "310")], RejectReason.NOT_A_CLAIM)
    draft = revision(library, opened.article.id, "Updated.\n\n" + TEXT.replace("6,000", "6,500"))
    assert states(library, draft.imported.article_id) == {
        "6500": State.PENDING,
        "14": State.CONFIRMED,
        "25": State.CONFIRMED,
        "310": State.REJECTED,
    }
    new = open_article(library, draft.imported.article_id)
    assert named(new, "14").standing.carried_from == named(opened, "14").id
    assert draft.sentence() == "3 carried over, 1 changed, 0 to be asked about, 0 gone, 0 new."
    assert check_library(library).sound


def test_the_draft_before_stays_as_it_was(library: Library, opened: OpenArticle) -> None:
    reviewing.confirm(library, "anna", opened.claims)
    before = open_article(library, opened.article.id)
    draft = revision(library, opened.article.id, TEXT + "\n\nNine boats came.")
    after = open_article(library, opened.article.id)
    assert (after.article, after.claims) == (before.article, before.claims)
    assert open_article(library, draft.imported.article_id).article.previous == opened.article.id
    assert later_draft(library, opened.article.id) == draft.imported.article_id


def test_carrying_over_is_one_step_that_undo_takes_back(library: Library, opened: OpenArticle) -> None:
    reviewing.confirm(library, "anna", opened.claims)
    draft = revision(library, opened.article.id, TEXT + "\n\nNobody came.")
    assert set(states(library, draft.imported.article_id).values()) == {State.CONFIRMED}
    reviewing.undo(library, "ben")
    assert set(states(library, draft.imported.article_id).values()) == {State.PENDING}
    assert set(states(library, opened.article.id).values()) == {State.CONFIRMED}


def test_two_places_that_fit_equally_are_asked_about_and_can_be_answered_later(library: Library) -> None:
    first = import_text(library, "anna", "It rained.\n\nFive people died.\n\nIt snowed.", "a").article_id
    reviewing.confirm(library, "anna", open_article(library, first).claims)
    text = "It froze.\n\nFive people died.\n\nIt thawed.\n\nFive people died.\n\nIt blew."
    draft = revision(library, first, text)
    (asked,) = draft.revision.unclear
    assert len(asked.places) == 2
    new = open_article(library, draft.imported.article_id)
    assert {claim.state for claim in new.claims} == {State.PENDING}
    second = next(claim for claim in new.claims if claim.extracted.span == asked.places[1])
    carry_to(library, "ben", first, asked.old.id, second)
    stand = [claim.state for claim in open_article(library, draft.imported.article_id).claims]
    assert stand == [State.PENDING, State.CONFIRMED]
    assert check_library(library).sound


def test_an_answer_can_be_given_with_the_draft(library: Library) -> None:
    first = import_text(library, "anna", "It rained.\n\nFive people died.\n\nIt snowed.", "a").article_id
    reviewing.confirm(library, "anna", open_article(library, first).claims)
    (old,) = open_article(library, first).claims
    text = "It froze.\n\nFive people died.\n\nIt thawed.\n\nFive people died.\n\nIt blew."
    place = Span(text.index("Five"), text.index("Five") + len("Five people"))
    draft = revision(library, first, text, answers={old.id: place})
    stand = [claim.state for claim in open_article(library, draft.imported.article_id).claims]
    assert stand == [State.CONFIRMED, State.PENDING]
    assert draft.revision.unclear == ()


def test_a_claim_that_was_added_by_hand_is_there_again(library: Library) -> None:
    first = import_text(library, "anna", "The hundred-footer left the port.", "a").article_id
    opened = open_article(library, first)
    start = opened.article.text.index("hundred-footer")
    reviewing.add_claim(library, "anna", opened.article, Span(start, start + 14))
    draft = revision(library, first, "On Monday it sailed.\n\nThe hundred-footer left the port.")
    added = [c for c in open_article(library, draft.imported.article_id).claims if c.origin is Origin.ADDED]
    (claim,) = added
    text = open_article(library, draft.imported.article_id).article.text
    assert text[claim.reading.span.start : claim.reading.span.end] == "hundred-footer"


def test_tags_notes_and_dismissals_come_along(library: Library, opened: OpenArticle) -> None:
    settling.tag(library, "anna", [opened.article.id], "flood")
    start = opened.article.text.index("14")
    settling.dismiss(library, "anna", opened.article.id, [Span(start, start + 2)])
    draft = revision(library, opened.article.id, "New first line.\n\n" + TEXT)
    new = open_article(library, draft.imported.article_id)
    assert new.tags == ("flood",)
    (dismissed,) = new.dismissed
    assert new.article.text[dismissed.start : dismissed.end] == "14"


SHARES = (
    "Ferries of Lowmoor\n\nThe town has 40 ferries, and 30 of them, or 60 per cent, are ten years old.\n\n"
    "The port lent 20 boats to a school, and 5 of them, or 80 per cent, came back."
)


def aside(library: Library, article_id: str) -> list[str]:
    """The messages of the findings that somebody has set aside."""
    record = whole_record(library, article_id)
    return [one.finding.message for one in record.findings if one.set_aside is not None]


def test_findings_set_aside_stay_so_where_their_figures_stay(library: Library) -> None:
    first = import_text(library, "anna", SHARES, "ferries").article_id
    record = whole_record(library, first)
    assert len(record.findings) == 2
    opened = open_article(library, first)
    reviewing.confirm(library, "anna", opened.claims[:1])
    settling.set_aside(library, "anna", first, [one.key for one in record.findings], "the author knows")
    heading, ferries, boats = SHARES.split("\n\n")
    draft = revision(library, first, "\n\n".join((heading, boats.replace("20 boats", "25 boats"), ferries)))
    (message,) = aside(library, draft.imported.article_id)
    assert "30" in message
    assert len(aside(library, first)) == 2
    assert check_library(library).sound
    reviewing.undo(library, "ben")
    assert aside(library, draft.imported.article_id) == []


def test_the_same_text_is_no_draft(library: Library, opened: OpenArticle) -> None:
    with pytest.raises(ReviewerError, match="is in the library already"):
        revision(library, opened.article.id, TEXT)


def test_what_differs_is_told(library: Library, opened: OpenArticle) -> None:
    draft = revision(library, opened.article.id, TEXT.replace("6,000", "6,500"))
    pieces = compare_drafts(library, opened.article.id, draft.imported.article_id)
    assert {piece.kind for piece in pieces} == {Kind.SAME, Kind.REMOVED, Kind.ADDED}


def test_a_draft_may_come_in_another_format(library: Library, tmp_path: Path) -> None:
    body = "<h1>Boats in port</h1><p>Some 6,000 people left 14 villages on Monday, the mayor said.</p>"
    first = import_text(
        library,
        "anna",
        "Boats in port\n\nSome 6,000 people left 14 villages on Monday, the mayor said.\n\nEnd.",
        "a",
    ).article_id
    reviewing.confirm(library, "anna", open_article(library, first).claims)
    path = tmp_path / "draft.html"
    path.write_text(f"<html><body>{body}<p>Nine of the houses are gone.</p></body></html>")
    draft = import_revision(library, "ben", first, read_file(path))
    stand = states(library, draft.imported.article_id)
    assert (stand["6000"], stand["14"], stand["9"]) == (State.CONFIRMED, State.CONFIRMED, State.PENDING)
