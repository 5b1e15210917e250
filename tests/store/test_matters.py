"""Matters on the record: in one step with claims, undone with them, never overwritten unseen, proved."""

import dataclasses
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.domain.article import Article, Original
from reviewer.domain.claim import Claim, Origin, State
from reviewer.domain.decision import Action, Mode
from reviewer.domain.errors import Conflict
from reviewer.domain.matter import Matter, Topic
from reviewer.store import Library
from tests.store.samples import article_with_claims, claim_at
from tests.store.test_record import ANY_TEXT, tamper

Stored = tuple[Article, list[Claim]]


@pytest.fixture
def note(stored: Stored) -> Matter:
    return Matter(stored[0].id, Topic.NOTE, "")


def test_a_step_may_hold_claims_and_matters_and_is_undone_as_one(
    library: Library, stored: Stored, note: Matter
) -> None:
    claim = stored[1][0]
    change = library.apply(
        "anna",
        added=[claim_at(stored[0], 40, Origin.ADDED)],
        moves=[(claim, claim.confirm().standing)],
        settled=[(note, {"text": "call back"})],
    )
    assert [decision.action for decision in change.decisions] == [Action.ADDED, Action.CONFIRMED]
    assert [made.action for made in change.matter_decisions] == [Action.SET]
    assert change.last_number == 3
    assert library.matters(stored[0].id)[0].value == {"text": "call back"}
    undone = library.undo("anna")
    assert undone.matters[0].value is None
    assert {made.mode for made in undone.matter_decisions} == {Mode.UNDO}
    assert len(undone.claims) == 2
    redone = library.redo("anna")
    assert redone.matters[0].value == {"text": "call back"}
    assert redone.claims[1].state is State.CONFIRMED
    assert library.check().problems == ()


def test_a_step_that_is_sent_again_is_not_made_again(library: Library, stored: Stored, note: Matter) -> None:
    claim, step = stored[1][0], "5" * 32
    one = library.apply(
        "anna", moves=[(claim, claim.confirm().standing)], settled=[(note, {"text": "a"})], step=step
    )
    again = library.apply(
        "anna", moves=[(claim, claim.confirm().standing)], settled=[(note, {"text": "a"})], step=step
    )
    assert again == one
    assert library.last_number() == 2
    undone = library.undo("anna", "6" * 32)
    assert library.undo("anna", "6" * 32) == undone
    assert library.last_number() == 4


def test_a_matter_that_another_window_changed_is_not_overwritten(
    library: Library, open_at: Callable[..., Library], stored: Stored, note: Matter
) -> None:
    other = open_at()
    theirs = other.apply("ben", settled=[(note, {"text": "ben's"})]).matters[0]
    with pytest.raises(Conflict, match=r"The note of “People left” was changed by ben") as conflict:
        library.apply("anna", settled=[(note, {"text": "anna's"})])
    assert conflict.value.matters == (theirs,)
    edited = library.apply("anna", settled=[(theirs, {"text": "both"})]).matters[0]
    with pytest.raises(Conflict, match="changed by anna"):
        other.apply("ben", settled=[(theirs, None)])
    assert library.matters(stored[0].id) == (edited,)


def test_an_undo_that_a_later_note_stands_in_the_way_of_says_so(
    library: Library, stored: Stored, note: Matter
) -> None:
    mine = library.apply("anna", settled=[(note, {"text": "anna's"})]).matters[0]
    library.apply("ben", settled=[(mine, {"text": "ben's"})])
    with pytest.raises(Conflict, match="was changed by ben"):
        library.undo("anna")
    library.undo("ben")
    assert library.undo("anna").matters[0].value is None
    assert library.check().problems == ()


def test_news_tells_of_matters_too(library: Library, open_at: Callable[..., Library], note: Matter) -> None:
    other = open_at()
    seen = other.last_number()
    made = library.apply("anna", settled=[(note, {"text": "new"})])
    told = other.news(seen)
    assert (told.matters, told.matter_decisions) == (made.matters, made.matter_decisions)
    assert other.news(told.last_number).matters == ()


VALUES = st.none() | st.dictionaries(
    ANY_TEXT,
    st.recursive(
        st.none() | st.booleans() | st.integers() | ANY_TEXT,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
        max_leaves=5,
    ),
    max_size=4,
)


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(key=ANY_TEXT, values=st.lists(VALUES, min_size=1, max_size=4))
def test_any_key_and_value_is_read_back_as_it_was(library: Library, key: str, values: list[object]) -> None:
    article, _ = article_with_claims(0)
    library.add_article(article, [])
    matter = Matter(article.id, Topic.SET_ASIDE, key)
    for value in values:
        matter = library.apply("anna", settled=[(matter, value)]).matters[0]  # type: ignore[list-item]
        assert library.matters(article.id) == (matter,)
    assert [made.after for made in library.matter_history(matter.id)] == values


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM matter",
        "UPDATE matter SET key = 'x', version = version + 1",
        "UPDATE matter SET value = NULL",
        "INSERT OR REPLACE INTO matter SELECT * FROM matter LIMIT 1",
        "DELETE FROM kept_file",
        "UPDATE kept_file SET data = x''",
        "INSERT OR REPLACE INTO kept_file SELECT * FROM kept_file",
        "UPDATE article SET previous = id",
        (
            "INSERT INTO decision SELECT number + 1, 'x', step, claim_id, article_id, action, mode, reviewer,"
            " at, before, after, version + 1, NULL, hash, NULL FROM decision"
        ),
    ],
)
def test_the_database_itself_refuses_to_change_what_is_kept(
    library: Library, path: Path, note: Matter, statement: str
) -> None:
    library.apply("anna", settled=[(note, {"text": "a"})])
    library.keep_file(Original("a.txt", b"a"))
    with (
        closing(sqlite3.connect(path)) as file,
        pytest.raises(sqlite3.IntegrityError, match=r"kept|next|decision_on_one"),
    ):
        file.execute(statement)
    assert library.check().problems == ()


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE matter SET value = replace(value, ':\"a\"', ':\"b\"')", "does not stand where its record"),
        ("UPDATE matter SET version = 3", "does not stand where its record"),
        ("UPDATE matter SET key = 'x'", "what it is about was changed"),
        ("UPDATE matter SET value = 'no JSON'", "cannot be read"),
        (
            "UPDATE decision SET matter_id = (SELECT min(id) FROM matter), version = number + 9",
            "was changed",
        ),
        ("UPDATE decision SET after = 'null' WHERE matter_id IS NOT NULL", "Decision 1 .* was changed"),
        ("UPDATE kept_file SET data = x'00'", "not the one that was kept"),
        ("UPDATE article SET tags = '[\"x\"]'", r"listed of it \(tags\)"),
        ("UPDATE article SET shown_title = 'x'", "listed of it"),
        ("UPDATE article SET archived = 1", "listed of it"),
        ("UPDATE article SET assigned = 'x'", "listed of it"),
        ("UPDATE article SET revised = 1", "listed of it"),
        ("UPDATE article SET signed_off = '[]'", "listed of it"),
    ],
)
def test_what_was_changed_by_hand_is_found(
    library: Library, path: Path, note: Matter, statement: str, told: str
) -> None:
    signed = {"at": "2025-11-25T00:00:00+00:00", "text": "x", "claims": "y"}
    library.apply("anna", settled=[(note, {"text": "a"})])
    library.apply("anna", settled=[(Matter(note.article_id, Topic.SIGN_OFF, "ben"), signed)])
    library.keep_file(Original("a.txt", b"a"))
    assert library.check().problems == ()
    tamper(path, statement)
    problems = "\n".join(library.check().problems)
    with pytest.raises(AssertionError, match=told):
        assert not problems, problems


def test_an_article_comes_with_its_original_its_details_and_its_earlier_draft(library: Library) -> None:
    earlier, claims = article_with_claims(2)
    library.add_article(earlier, claims)
    confirmed = library.decide("ben", [(claims[0], claims[0].confirm().standing)]).claims[0]
    original = Original("left.html", b"\0<p>bytes", "text/html")
    later, fresh = article_with_claims(2)
    later = dataclasses.replace(
        later,
        author="A. Writer",
        publication="The Paper",
        url="https://example.org/1",
        media_type="text/html",
        original_sha256=original.sha256,
        previous=earlier.id,
        captions=earlier.headings,
    )
    library.add_article(
        later,
        fresh,
        original=original,
        carried=[(fresh[0], fresh[0].carry(confirmed.standing, confirmed.id).standing)],
        settled=[(Matter(later.id, Topic.TAG, "second draft"), {})],
    )
    found = library.open_article(later.id)
    assert found is not None
    assert found[0] == later
    assert found[1][0].state is State.CONFIRMED
    assert found[1][0].standing.carried_from == confirmed.id
    assert library.kept_file(original.sha256) == original
    assert library.later_draft(earlier.id) == later.id
    newer, older = library.list_articles()
    assert (newer.tags, newer.revised, older.revised) == (("second draft",), False, True)
    assert newer.progress.confirmed == 1
    assert library.check().problems == ()
