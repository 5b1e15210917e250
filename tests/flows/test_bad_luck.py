"""Two windows on one library, and saves that fail: nothing is lost, nothing is overwritten."""

import os
import sqlite3
from pathlib import Path

import pytest

from reviewer.domain.claim import State
from reviewer.ui.saving import Saved
from tests.flows.conftest import Hand, OpenWindow

pytestmark = pytest.mark.qt


def test_decisions_of_another_window_appear(open_window: OpenWindow, article: Path) -> None:
    here = open_window(article)
    there = open_window(article)
    there.press("C")
    there.until_saved()
    here.until(lambda: here.states()[0] is State.CONFIRMED)
    assert here.window.desk.progress.confirmed == 1
    there.press("U")
    here.until(lambda: here.states()[0] is State.PENDING)


def one_whose_first_claim_is_rejected_elsewhere(open_window: OpenWindow, article: Path) -> Hand:
    """A window that has not heard yet what was done in another one on the same library."""
    here = open_window(article)
    there = open_window(article)
    here.window.desk.stop_listening()
    there.window.activateWindow()
    here.bot.waitUntil(there.window.isActiveWindow)
    there.press("X", "1")
    there.until_saved()
    here.window.activateWindow()
    here.bot.waitUntil(here.window.isActiveWindow)
    return here


def test_a_claim_that_somebody_else_decided_meanwhile(open_window: OpenWindow, article: Path) -> None:
    here = one_whose_first_claim_is_rejected_elsewhere(open_window, article)
    first = here.current
    here.press("C")
    here.until(lambda: "Theirs: rejected" in here.notices())
    assert "Yours: confirmed" in here.notices()
    assert here.current.id == first.id
    assert here.current.state is State.REJECTED
    mine = here.window.notices.notices[0].actions[1]
    assert mine[0] == "Save mine"
    mine[1]()
    here.until_saved()
    now = here.window.desk.claim(first.id)
    assert now is not None
    assert (now.state, now.version) == (State.CONFIRMED, 2)


def test_a_save_that_fails_keeps_what_was_typed(open_window: OpenWindow, article: Path, tmp_path: Path) -> None:
    hand = open_window(article)
    first = hand.current
    hand.window.desk.stop_listening()
    other = sqlite3.connect(tmp_path / "library.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")  # another program holds the library
    hand.press("E")
    hand.type("77")
    hand.press("Ctrl+Return")
    hand.until(lambda: hand.window.desk.saved is Saved.NOT_SAVED)
    assert hand.current.id == first.id
    assert hand.window.editor.low.text() == "77"
    assert hand.current.state is State.PENDING
    assert hand.window.status.saved.text() == "× Not saved"
    assert hand.window.status.again.isVisible()
    other.execute("ROLLBACK")
    other.close()
    hand.window.status.again.click()
    hand.until_saved()
    now = hand.window.desk.claim(first.id)
    assert now is not None
    assert now.state is State.CORRECTED
    assert now.reading.figure.low == "77"
    assert hand.window.desk.drafts == {}
    assert hand.notices() == ""


def test_both_versions_of_a_correction_are_shown_and_the_reviewer_chooses(
    open_window: OpenWindow, article: Path
) -> None:
    here = open_window(article)
    there = open_window(article)
    here.window.desk.stop_listening()
    for hand, typed in ((there, "13"), (here, "14")):
        hand.window.activateWindow()
        hand.bot.waitUntil(hand.window.isActiveWindow)
        hand.press("E")
        hand.window.editor.low.setFocus()
        hand.type(typed)
        hand.press("Ctrl+Return")
        if hand is there:
            hand.until_saved()
    first = here.window.desk.claims[0]
    here.until(lambda: "Theirs: corrected: 13" in here.notices())
    assert "Yours: corrected: 14" in here.notices()
    assert here.current.id == first.id
    assert here.window.editor.low.text() == "14"
    keep = here.window.notices.notices[0].actions[0]
    assert keep[0] == "Keep theirs"
    keep[1]()
    assert here.window.editor.low.text() == "13"
    assert here.window.desk.drafts == {}
    assert here.current.version == 1


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="permissions do not bind root")
def test_a_folder_without_permission(open_window: OpenWindow, tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0)
    hand = open_window()
    hand.drop(folder)
    hand.until(lambda: "closed" in hand.notices())
    folder.chmod(0o700)


def test_all_shown_are_confirmed_but_what_somebody_else_decided_meanwhile(
    open_window: OpenWindow, article: Path
) -> None:
    here = one_whose_first_claim_is_rejected_elsewhere(open_window, article)
    total = len(here.window.desk.claims)
    first = here.current.id
    here.press("Shift+C")
    here.window.notices.notices[0].actions[0][1]()
    here.until(lambda: "left out" in here.notices())
    here.until_saved()
    assert "1 claim left out, because somebody else decided on it meanwhile." in here.notices()
    assert ": rejected: " in here.notices()
    assert f"{total - 1} claims confirmed in one step." in here.notices()
    assert here.states() == [State.REJECTED] + [State.CONFIRMED] * (total - 1)
    # The reviewer may decide on them all the same, and each step is undone by itself.
    left = next(notice for notice in here.window.notices.notices if "left out" in notice.text)
    assert left.actions[1][0] == "Decide on them too"
    left.actions[1][1]()
    here.until_saved()
    assert here.states() == [State.CONFIRMED] * total
    here.press("U")
    here.until_saved()
    now = here.window.desk.claim(first)
    assert now is not None
    assert now.state is State.REJECTED
    here.press("U")
    here.until_saved()
    assert here.states() == [State.REJECTED] + [State.PENDING] * (total - 1)
