"""A window on a library that a PostgreSQL server keeps: the connection goes and comes back."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reviewer.domain.claim import State
from reviewer.services.libraries import open_library
from reviewer.services.settling import assign
from reviewer.ui.connection_dialog import ConnectionDialog
from reviewer.ui.saving import Saved
from tests.flows.conftest import Hand, OpenWindow
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


def test_who_is_on_which_article_stands_in_the_list(
    open_window: OpenWindow, article: Path, server: Server, address: str
) -> None:
    hand = open_window(article, location=address)
    article_id = hand.window.desk.articles[0].id
    library = open_library(address)
    try:
        assign(library, "Grace", article_id)
    finally:
        library.close()
    model = hand.window.articles.model
    hand.until(lambda: "Grace" in str(model.index(0).data()))


class TestTheConnectionDialog:
    def dialog(self, hand: Hand) -> ConnectionDialog:
        hand.window.actions_["shared-desk"].trigger()
        dialog = hand.window.findChild(ConnectionDialog)
        assert isinstance(dialog, ConnectionDialog)
        hand.bot.waitUntil(dialog.isActiveWindow)
        return dialog

    def fill(self, dialog: ConnectionDialog, server: str, database: str, user: str, password: str = "") -> None:
        for field, text in (
            (dialog.server, server),
            (dialog.database, database),
            (dialog.user, user),
            (dialog.password, password),
        ):
            field.clear()
            QTest.keyClicks(field, text)

    def test_opens_the_desk_in_this_window_and_again_the_next_day(
        self, open_window: OpenWindow, article: Path, server: Server, address: str, tmp_path: Path
    ) -> None:
        hand = open_window(article)
        dialog = self.dialog(hand)
        self.fill(dialog, str(server.folder), name_of(address), "owner", "s3cret-word")
        QTest.keyClick(dialog.password, Qt.Key.Key_Return)
        hand.until(lambda: hand.window.desk.ready and "://" in hand.window.desk.location)
        assert hand.window.desk.articles == []
        assert hand.window.status.library.text().startswith(f"{name_of(address)} on ")
        hand.drop(article)
        hand.until_open()
        hand.window.activateWindow()  # no window manager here gives it the keys back from the dialog
        hand.bot.waitUntil(hand.window.isActiveWindow)
        hand.window.to_text()
        hand.press("C")
        hand.until_saved()
        assert server.sql("SELECT count(*) FROM decision", name_of(address)) == "1"
        hand.close()
        assert "s3cret-word" not in (tmp_path / "window.ini").read_text()
        assert "s3cret-word" not in hand.window.desk.location
        again = open_window(location="", ready=True)
        assert "://" in again.window.desk.location
        again.until_open()
        assert again.states()[0] is CONFIRMED

    def test_says_plainly_what_is_wrong_and_leaves_the_library_open(
        self, open_window: OpenWindow, article: Path, server: Server
    ) -> None:
        hand = open_window(article)
        dialog = self.dialog(hand)
        bare = server.new_database()
        folder = str(server.folder)
        for place, database, user, sentence in (
            (folder, "no_such_desk", "owner", "is not on that server"),
            (folder, bare, "nobody_known", "does not know you"),
            (folder, bare, "owner", "reviewer migrate"),
            (f"{folder}/nowhere", bare, "owner", "cannot be reached"),
        ):
            self.fill(dialog, place, database, user)
            dialog.test.click()
            hand.until(lambda sentence=sentence: sentence in dialog.said.text())
        dialog.go.click()
        hand.until(lambda: "cannot be reached" in dialog.said.text())
        assert dialog.isVisible()
        assert hand.window.desk.article is not None
        assert hand.window.desk.location.endswith("library.db")
