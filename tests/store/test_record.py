"""The record: what cannot be changed, what proving it finds, and that values come back exactly."""

import dataclasses
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.domain.article import Article, Furniture, Section, Span, hash_text
from reviewer.domain.claim import (
    Attribution,
    Claim,
    Origin,
    Reading,
    RejectReason,
    Standing,
    State,
)
from reviewer.domain.figure import Direction, Figure, Kind, Qualifier
from reviewer.store import Library, codec
from reviewer.store.columns import text_from_column, text_to_column
from tests.store.samples import article_with_claims, claim_at

Stored = tuple[Article, list[Claim]]

# Every Python string: halves of surrogate pairs and NUL too.
ANY_TEXT = st.text(st.characters(codec=None, categories=None), max_size=20) | st.sampled_from(
    ["\0", "\ud800", "a\udfffb", "\ufdd0", '\ufdd0"x"', "\u202eright to left\u202c", "\u2028", "😀", ""]
)
MAYBE = st.none() | ANY_TEXT


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    a, b, c, d = sorted(draw(st.lists(st.integers(0, 10**7), min_size=4, max_size=4)))
    figure = Figure(
        draw(st.sampled_from(Kind)),
        draw(MAYBE),
        draw(MAYBE),
        draw(MAYBE),
        draw(st.sampled_from(Qualifier)),
        draw(st.none() | st.sampled_from(Direction)),
        draw(st.booleans()),
    )
    attribution = draw(st.none() | st.builds(Attribution, MAYBE, MAYBE, MAYBE, st.booleans()))
    return Reading(Span(a, d), Span(b, c), figure, draw(MAYBE), draw(MAYBE), attribution)


STANDINGS = st.builds(
    Standing,
    st.sampled_from(State),
    st.none() | readings(),
    st.none() | st.sampled_from(RejectReason),
    MAYBE,
    st.booleans(),
)


@given(readings())
def test_a_reading_is_read_back_as_it_was(reading: Reading) -> None:
    assert codec.reading_from_json(codec.reading_to_json(reading)) == reading


@given(STANDINGS)
def test_a_standing_is_read_back_as_it_was(standing: Standing) -> None:
    stored = codec.standing_to_json(standing)
    assert stored.isascii()
    assert codec.standing_from_json(stored) == standing


@given(ANY_TEXT)
def test_a_text_column_can_hold_any_string_as_a_database_can_store_it(text: str) -> None:
    stored = text_to_column(text)
    assert text_from_column(stored) == text
    assert "\0" not in stored.encode("utf-8").decode("utf-8")


@given(ANY_TEXT, ANY_TEXT)
def test_two_strings_never_share_a_column_value(one: str, other: str) -> None:
    assert (text_to_column(one) == text_to_column(other)) == (one == other)


@pytest.mark.parametrize("stored", ["", "nothing", "[]", '{"v":2}', '{"v":1}', '{"v":1,"state":"maybe"}'])
def test_what_this_program_did_not_write_is_told_apart(stored: str) -> None:
    with pytest.raises(codec.Undecodable):
        codec.standing_from_json(stored)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(names=st.lists(ANY_TEXT, min_size=5, max_size=5), standing=STANDINGS)
def test_an_article_and_its_decisions_are_read_back_as_they_were(
    library: Library, names: list[str], standing: Standing
) -> None:
    article, claims = article_with_claims(2)
    article = dataclasses.replace(
        article, title=names[0], name=names[1], encoding=names[2], imported_by=names[3], published=names[4]
    )
    assert library.add_article(article, claims) == article
    change = library.decide(names[3], [(claims[0], standing)])
    found = library.open_article(article.id)
    assert found is not None
    assert found[0] == article
    shown = [claim for claim in (change.claims[0], claims[1]) if not claim.standing.withdrawn]
    assert set(found[1]) == set(shown)
    assert library.history(claims[0].id) == change.decisions
    assert library.check().sound


@pytest.mark.parametrize(
    "text",
    ["one\0two 6", "\u202b6,000\u202c", "line\u2028end\u2029\x85\x0b\x0c 5", "😀 6", "9" * 1_000_000],
    ids=["NUL", "right to left", "line ends", "emoji", "1 MB"],
)
def test_a_text_is_read_back_as_it_was(library: Library, text: str) -> None:
    article, claims = article_with_claims(0, text)
    library.add_article(article, claims)
    found = library.find_article(article_id=article.id)
    assert found is not None
    assert found.text == text
    assert library.check().sound


def test_a_comment_and_a_name_of_a_megabyte_are_kept(library: Library, stored: Stored) -> None:
    comment = "é\0\ud800" * 250_000
    after = dataclasses.replace(stored[1][0].standing, comment=comment)
    library.decide("anna", [(stored[1][0], after)])
    assert library.history(stored[1][0].id)[0].after.comment == comment


@given(st.datetimes(timezones=st.just(UTC)))
def test_times_sort_as_their_stored_texts_do(moment: datetime) -> None:
    from reviewer.store.columns import time_to_column

    try:
        later = moment + timedelta(microseconds=1)
    except OverflowError:
        return
    assert time_to_column(moment) < time_to_column(later)
    assert datetime.fromisoformat(time_to_column(moment)) == moment


def decided(library: Library, stored: Stored) -> list[Claim]:
    return [library.decide("anna", [(claim, claim.confirm().standing)]).claims[0] for claim in stored[1][:3]]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE decision SET reviewer = 'ben'",
        "UPDATE decision SET hash = ''",
        "DELETE FROM decision",
        "DELETE FROM decision WHERE number = 3",
        "INSERT OR REPLACE INTO decision SELECT * FROM decision WHERE number = 2",
        (
            "INSERT INTO decision SELECT 9, 'x', step, claim_id, article_id, action, mode, reviewer, at,"
            " before, after, 99, NULL, hash, NULL FROM decision WHERE number = 1"
        ),
        "DELETE FROM claim",
        "UPDATE claim SET extracted = standing, version = version + 1",
        "UPDATE claim SET article_id = 'x', version = version + 1",
        "UPDATE claim SET standing = '{}'",
        "INSERT OR REPLACE INTO claim SELECT * FROM claim LIMIT 1",
        "DELETE FROM article",
        "UPDATE article SET title = ''",
        (
            "INSERT OR REPLACE INTO article (id, number, sha256, title, name, encoding, imported_at,"
            " imported_by, pending, confirmed, corrected, rejected)"
            " SELECT 'x', number, sha256, title, name, encoding, imported_at, imported_by, 0, 0, 0, 0"
            " FROM article LIMIT 1"
        ),
        "UPDATE article_text SET text = ''",
        "DELETE FROM article_text",
        "UPDATE meta SET value = ''",
        "DELETE FROM meta",
    ],
)
def test_the_database_itself_refuses_to_change_what_is_kept(
    library: Library, path: Path, stored: Stored, statement: str
) -> None:
    decided(library, stored)
    with closing(sqlite3.connect(path)) as file, pytest.raises(sqlite3.IntegrityError, match=r"kept|next"):
        file.execute(statement)
    assert library.check().sound


def tamper(path: Path, *statements: str) -> None:
    """Change the file as somebody could who first takes the guards away."""
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            file.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            file.execute(statement)


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE decision SET reviewer = 'ben' WHERE number = 2", "Decision 2 .* was changed"),
        ("UPDATE decision SET before = after WHERE number = 2", "Decision 2 .* was changed"),
        ("DELETE FROM decision WHERE number = 2", "Decision 2 is missing"),
        ("DELETE FROM decision WHERE number = 3", "does not stand where its record of 0 decisions"),
        ("UPDATE decision SET after = 'x' WHERE number = 1", "its record holds"),
        ("UPDATE claim SET version = 7 WHERE state = 'confirmed'", "does not stand where"),
        ("UPDATE claim SET standing = replace(standing, 'pending', 'rejected')", "does not stand where"),
        ("UPDATE claim SET standing = '{}'", "stored value"),
        ("UPDATE claim SET state = 'rejected'", "is listed as rejected"),
        ("UPDATE claim SET extracted = replace(extracted, '6000', '7000')", "what was extracted was changed"),
        ("UPDATE article_text SET text = text || '.'", "text is not the one that was imported"),
        ("DELETE FROM article_text", "text is not the one that was imported"),
        ("UPDATE article SET pending = pending + 1", "counts"),
        ("UPDATE claim SET article_id = 'gone'", "points to a row"),
    ],
)
def test_what_was_changed_by_hand_is_found(
    library: Library, path: Path, stored: Stored, statement: str, told: str
) -> None:
    decided(library, stored)
    assert library.check().sound
    tamper(path, statement)
    report = library.check()
    assert not report.sound
    with pytest.raises(AssertionError, match=told):
        assert not report.problems, "\n".join(report.problems)
    assert "problem" in report.sentence()


def test_a_record_from_another_library_does_not_fit(
    tmp_path: Path, library: Library, path: Path, stored: Stored
) -> None:
    decided(library, stored)
    tamper(path, "UPDATE meta SET value = 'another' WHERE name = 'library_id'")
    assert "Decision 1" in library.check().problems[0]


def test_only_the_first_of_very_many_problems_are_listed(library: Library, path: Path) -> None:
    library.add_article(*article_with_claims(150))
    tamper(path, "UPDATE claim SET state = 'rejected'")
    assert len(library.check().problems) == 101


def test_an_added_claim_replays_from_being_withdrawn(library: Library, stored: Stored) -> None:
    claim = claim_at(stored[0], 40, Origin.ADDED)
    added = library.add_claim("anna", claim).claims[0]
    assert not added.standing.withdrawn
    assert added.version == 1
    assert library.check().sound


def test_claims_come_in_the_order_of_their_text(library: Library) -> None:
    article, claims = article_with_claims(6)
    library.add_article(article, list(reversed(claims)))
    found = library.open_article(article.id)
    assert found is not None
    assert list(found[1]) == claims


def test_the_same_text_is_taken_in_once(open_at: Callable[..., Library], stored: Stored) -> None:
    again, claims = article_with_claims(1, stored[0].text)
    assert open_at().add_article(again, claims) is None
    assert len(open_at().list_articles()) == 1


def test_articles_are_listed_newest_import_first_whatever_the_clock_says(library: Library) -> None:
    made = [article_with_claims(1)[0] for _ in range(3)]
    for article, hours in zip(made, (0, 5, -5), strict=True):
        moved = dataclasses.replace(article, imported_at=article.imported_at + timedelta(hours=hours))
        library.add_article(moved, [])
    assert [summary.id for summary in library.list_articles()] == [article.id for article in reversed(made)]


def test_an_article_keeps_its_headings_and_furniture(library: Library) -> None:
    text = "A heading\nSome text"
    article = Article(
        "a" * 32,
        "A heading",
        text,
        hash_text(text),
        "a.txt",
        "utf-8",
        datetime.now(UTC),
        "anna",
        None,
        (Span(0, 9),),
        (Furniture(Span(10, 14), "advertising"), Furniture(Span(15, 19), "\ud800")),
    )
    library.add_article(article, [dataclasses.replace(claim_at(article, 0), section=Section.CAPTION)])
    assert library.find_article(sha256=article.sha256) == article
