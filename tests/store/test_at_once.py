"""A step of decisions in one message to a server: as durable, as chained and as guarded as the usual way."""

import threading
import uuid
from collections.abc import Iterator
from contextlib import closing

import pytest

from reviewer.domain.article import Article
from reviewer.domain.claim import Claim, RejectReason
from reviewer.domain.decision import Change
from reviewer.domain.errors import Conflict, LibraryProblem
from reviewer.services.settling import sign_off
from reviewer.store import Library
from reviewer.store.at_once import AtOnce
from tests.servers import Server

Stored = tuple[Article, list[Claim]]


@pytest.fixture
def library(address: str) -> Iterator[Library]:
    opened = Library.connect(address)
    yield opened
    opened.close()


@pytest.fixture
def ways(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """For each step whether it was made in one message, in order."""
    taken: list[bool] = []
    decide = AtOnce.decide

    def noted(*asked: object) -> Change | None:
        change = decide(*asked)  # type: ignore[arg-type]
        taken.append(change is not None)
        return change

    monkeypatch.setattr(AtOnce, "decide", noted)
    return taken


def test_what_only_moves_claims_goes_in_one_message(library: Library, stored: Stored, ways: list[bool]) -> None:
    claims = stored[1]
    library.decide("anna", [(claim, claim.confirm().standing) for claim in claims[:3]])
    library.decide("b\0n \ud800 \u202e", [(claims[3], claims[3].reject(RejectReason.OTHER, None).standing)])
    library.undo("anna")
    library.redo("anna")
    assert ways == [True] * 4
    assert [len(library.history(claim.id)) for claim in claims] == [3, 3, 3, 1, 0]
    assert library.check().problems == ()


def test_what_is_returned_is_what_is_on_record(library: Library, stored: Stored, ways: list[bool]) -> None:
    claims = stored[1]
    change = library.decide("anna", [(claim, claim.confirm().standing) for claim in claims])
    assert ways == [True]
    news = library.news(0)
    assert change.decisions == news.decisions
    assert change.claims == tuple(library.claims_by_id([claim.id])[claim.id] for claim in claims)


def test_words_to_be_found_go_the_usual_way(library: Library, stored: Stored, ways: list[bool]) -> None:
    claim = stored[1][0]
    library.decide("anna", [(claim, claim.annotate("ask the harbourmaster").standing)])
    assert ways == [False]
    assert [hit.ref for hit in library.search("harbourmaster", 5)] == [claim.id]
    assert library.check().problems == ()


def test_a_desk_without_the_function_takes_decisions_the_usual_way(
    library: Library, stored: Stored, ways: list[bool]
) -> None:
    with library.writing() as connection:
        connection.exec_driver_sql("DROP FUNCTION claims_decide")
    claims = stored[1]
    library.decide("anna", [(claims[0], claims[0].confirm().standing)])
    library.decide("anna", [(claims[1], claims[1].confirm().standing)])
    assert ways == [False, False]
    assert [len(library.history(claim.id)) for claim in claims[:3]] == [1, 1, 0]
    assert library.check().problems == ()


def test_a_sign_off_is_broken_by_the_next_decision(library: Library, stored: Stored, ways: list[bool]) -> None:
    article, claims = stored
    for claim in claims:
        library.decide("anna", [(claim, claim.confirm().standing)])
    sign_off(library, "eve", article.id)
    assert library.list_articles()[0].signed_off == ("eve",)
    ways.clear()
    (claim,) = library.claims_by_id([claims[0].id]).values()
    library.decide("anna", [(claim, claim.reopen().standing)])
    assert ways == [False]
    assert library.list_articles()[0].sign_off_broken == ("eve",)
    assert library.check().problems == ()


def test_a_step_sent_again_is_not_made_again(library: Library, stored: Stored, ways: list[bool]) -> None:
    claims, step = stored[1], uuid.uuid4().hex
    moves = [(claim, claim.confirm().standing) for claim in claims[:2]]
    first = library.apply("anna", moves=moves, step=step)
    again = library.apply("anna", moves=moves, step=step)
    assert again.decisions == first.decisions
    assert again.claims == first.claims
    undo = uuid.uuid4().hex
    undone = library.undo("anna", undo)
    assert library.undo("anna", undo).decisions == undone.decisions
    assert library.last_number() == 4
    assert True in ways


def test_a_claim_that_moved_on_stops_the_whole_step(
    library: Library, address: str, stored: Stored, ways: list[bool]
) -> None:
    claims = stored[1]
    with closing(Library.connect(address)) as other:
        other.decide("ben", [(claims[2], claims[2].confirm().standing)])
    with pytest.raises(Conflict) as conflict:
        library.decide("anna", [(claim, claim.confirm().standing) for claim in claims])
    assert "ben" in str(conflict.value)
    assert library.last_number() == 1
    library.decide("anna", [(claims[0], claims[0].confirm().standing)])  # the connection goes on
    assert library.check().problems == ()


def test_the_same_undo_from_two_windows_is_made_once(library: Library, address: str, stored: Stored) -> None:
    for claim in stored[1]:
        library.decide("anna", [(claim, claim.confirm().standing)])
    problems: list[BaseException] = []

    def undo() -> None:
        try:
            with closing(Library.connect(address)) as own:
                own.undo("anna")
        except LibraryProblem as problem:
            problems.append(problem)

    windows = [threading.Thread(target=undo) for _ in range(4)]
    for window in windows:
        window.start()
    for window in windows:
        window.join()
    assert problems == []
    assert library.list_articles()[0].progress.pending == 4
    assert library.check().problems == ()


def test_a_decision_is_on_the_server_s_disk_when_it_shows_as_saved(
    server: Server, address: str, library: Library, stored: Stored, ways: list[bool]
) -> None:
    """The server is killed the moment after; left to itself it would have written its log ten seconds later."""
    server.sql("ALTER SYSTEM SET wal_writer_delay = '10s'")
    server.sql("SELECT pg_reload_conf()")
    first, second, *_ = stored[1]
    library.decide("anna", [(first, first.confirm().standing)])
    library.decide("anna", [(second, second.confirm().standing)])
    server.control("-m", "immediate", "stop")
    server.control("-o", "-c fsync=off", "start")
    with closing(Library.connect(address)) as after:
        assert len(after.history(second.id)) == 1
        assert after.check().problems == ()
    server.sql("ALTER SYSTEM RESET wal_writer_delay")
    server.sql("SELECT pg_reload_conf()")
    assert ways == [True, True]
