"""Another library in the same window, in a file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from reviewer.domain.claim import State
from reviewer.ui.connection_dialog import ConnectionDialog
from tests.flows.conftest import Hand, OpenWindow

pytestmark = pytest.mark.qt


def choose(hand: Hand, path: Path) -> None:
    """File > Open another library, the file's name and Enter."""
    hand.window.actions_["other-library"].trigger()
    dialog = hand.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    hand.bot.waitUntil(dialog.isVisible)
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(
        str(path)
    )  # typed letter by letter it opens a list of files, which takes the Enter for itself
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_new_library_in_this_window_and_back_to_the_first(
    open_window: OpenWindow, article: Path, tmp_path: Path
) -> None:
    hand = open_window(article)
    hand.press("C")
    hand.until_saved()
    choose(hand, tmp_path / "second.db")
    hand.until(lambda: hand.window.desk.ready and hand.window.desk.location.endswith("second.db"))
    assert hand.window.desk.articles == []
    assert hand.window.status.library.text() == "second.db"
    hand.bot.waitUntil(lambda: not hand.window.findChildren(QFileDialog))
    hand.drop(article)
    hand.until_open()
    assert hand.states()[0] is State.PENDING
    choose(hand, tmp_path / "library.db")
    hand.until(lambda: hand.window.desk.ready and hand.window.desk.location.endswith("library.db"))
    hand.until_open()
    assert hand.states()[0] is State.CONFIRMED


def test_the_library_opened_last_is_opened_the_next_day(
    open_window: OpenWindow, article: Path, tmp_path: Path
) -> None:
    hand = open_window(article)
    choose(hand, tmp_path / "second.db")
    hand.until(lambda: hand.window.desk.ready and hand.window.desk.location.endswith("second.db"))
    hand.close()
    hand = open_window(location="")
    assert hand.window.desk.location.endswith("second.db")
    hand.window.actions_["own-library"].trigger()
    hand.until(lambda: hand.window.desk.ready and "second.db" not in hand.window.desk.location)
    hand.close()
    hand = open_window(location="")
    assert "second.db" not in hand.window.desk.location


def test_what_is_no_library_is_refused_and_the_first_stays_open(
    open_window: OpenWindow, article: Path, tmp_path: Path
) -> None:
    hand = open_window(article)
    other = tmp_path / "letter.db"
    other.write_text("Dear editor, this is no library. " * 40)
    choose(hand, other)
    hand.until(lambda: "letter.db" in hand.notices())
    assert hand.window.desk.location.endswith("library.db")
    assert hand.window.desk.article is not None


def test_what_is_typed_stands_in_the_way_of_another_library(
    open_window: OpenWindow, article: Path, tmp_path: Path
) -> None:
    hand = open_window(article)
    hand.press("E")
    hand.type("77")
    choose(hand, tmp_path / "second.db")
    hand.until(lambda: "not saved" in hand.notices())
    assert hand.window.editor.low.text() == "77"
    assert not (tmp_path / "second.db").exists()


def test_the_connection_dialog_asks_for_what_it_needs(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    hand.window.actions_["shared-desk"].trigger()
    dialog = hand.window.findChild(ConnectionDialog)
    assert isinstance(dialog, ConnectionDialog)
    hand.bot.waitUntil(dialog.isActiveWindow)
    assert not dialog.isModal()
    assert not dialog.go.isEnabled()
    assert dialog.password.echoMode() is QLineEdit.EchoMode.Password
    for field, text in ((dialog.server, "127.0.0.1"), (dialog.database, "desk"), (dialog.user, "anna")):
        QTest.keyClicks(field, text)
    assert dialog.go.isEnabled()
