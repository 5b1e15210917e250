"""A window on a library that a PostgreSQL server keeps: the connection goes and comes back."""

import threading
from pathlib import Path

import pytest

from reviewer.domain.claim import State
from reviewer.ui.saving import Saved
from tests.flows.conftest import OpenWindow
from tests.servers import Server

pytestmark = pytest.mark.qt
PENDING, CONFIRMED = State.PENDING, State.CONFIRMED


def name_of(address: str) -> str:
    """The database of an address."""
    return address.partition("@/")[2].partition("?")[0]


def cut(server: Server, address: str) -> None:
    """End every connection to the library, as a network does that goes away and comes back."""
    server.sql(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        f" WHERE datname = '{name_of(address)}' AND pid <> pg_backend_pid()"
    )


def test_a_connection_cut_in_passing_is_mended_without_a_word(
    open_window: OpenWindow, article: Path, server: Server, address: str
) -> None:
    hand = open_window(article, location=address)
    hand.press("C")
    hand.until_saved()
    cut(server, address)
    hand.press("C")
    hand.until_saved()
    assert hand.states()[:3] == [CONFIRMED, CONFIRMED, PENDING]


def test_while_the_server_is_away_decisions_wait_and_are_sent_once_and_in_order(
    open_window: OpenWindow, article: Path, server: Server, address: str
) -> None:
    hand = open_window(article, location=address)
    desk = hand.window.desk
    hand.press("C")
    hand.until_saved()
    first, second, third = desk.claims[0], desk.claims[1], desk.claims[2]
    server.control("-m", "fast", "stop")
    try:
        hand.press("C")
        hand.until(lambda: desk.saved is Saved.NOT_SAVED)
        assert "cannot be reached" in hand.notices()
        assert "sent by itself" in hand.notices()
        assert hand.current.id == third.id  # the checker goes on
        assert desk.awaited(second) is CONFIRMED
        desk.select(second.id)
        hand.press("R")  # decided again while the first decision waits
        desk.select(third.id)
        hand.press("E")
        hand.type("77")
    finally:
        begun = threading.Thread(target=lambda: server.control("-o", "-c fsync=off", "start"))
        begun.start()
    hand.until_saved()
    begun.join()
    hand.until(lambda: "cannot be reached" not in hand.notices())
    assert hand.window.editor.low.text() == "77"
    assert third.id in desk.drafts
    assert hand.states()[:2] == [CONFIRMED, PENDING]
    assert server.sql("SELECT count(*) FROM decision", name_of(address)) == "3"
    assert desk.claim(first.id) is not None
