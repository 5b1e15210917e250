"""Going back to a backup from the menu, and from a library that is damaged."""

from pathlib import Path

import pytest

from reviewer.domain.claim import State
from reviewer.ui.restore_dialog import RestoreDialog
from tests.flows.conftest import Hand, OpenWindow

pytestmark = pytest.mark.qt


def back_up(hand: Hand) -> None:
    hand.window.actions_["back-up"].trigger()
    hand.until(lambda: "Backed up to" in hand.notices())


def test_going_back_to_a_backup(open_window: OpenWindow, article: Path, tmp_path: Path) -> None:
    hand = open_window(article)
    hand.press("C")
    hand.until_saved()
    back_up(hand)
    hand.press("C", "C")
    hand.until_saved()
    hand.window.actions_["restore"].trigger()
    dialog = hand.window.findChild(RestoreDialog)
    assert isinstance(dialog, RestoreDialog)
    hand.until(dialog.go.isEnabled)
    assert "made by hand" in dialog.list.item(0).text()
    dialog.go.click()
    hand.until(lambda: "is the backup of" in hand.notices())
    hand.until_open()
    assert hand.states()[:2] == [State.CONFIRMED, State.PENDING]
    hand.window.activateWindow()
    hand.bot.waitUntil(hand.window.isActiveWindow)
    hand.window.desk.select(hand.window.desk.claims[1].id)
    hand.press("C")
    hand.until_saved()
    assert hand.states()[:3] == [State.CONFIRMED, State.CONFIRMED, State.PENDING]
    assert any(path.name != "library.db" for path in tmp_path.glob("library*") if path.is_file())


def test_what_is_typed_stands_in_the_way(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    back_up(hand)
    hand.press("E")
    hand.type("77")
    hand.window.actions_["restore"].trigger()
    dialog = hand.window.findChild(RestoreDialog)
    assert isinstance(dialog, RestoreDialog)
    hand.until(dialog.go.isEnabled)
    dialog.go.click()
    assert "not saved" in hand.notices()
    assert hand.window.editor.low.text() == "77"


def test_a_damaged_library_offers_its_newest_backup(
    open_window: OpenWindow, article: Path, tmp_path: Path
) -> None:
    hand = open_window(article)
    hand.press("C")
    hand.until_saved()
    back_up(hand)
    hand.close()
    library = tmp_path / "library.db"
    library.write_bytes(library.read_bytes()[:5000])
    hand = open_window(ready=False)
    hand.until(lambda: "library.db" in hand.notices())
    notice = hand.window.notices.notices[-1]
    assert notice.actions[0][0].startswith("Open the backup of")
    notice.actions[0][1]()
    hand.until(lambda: hand.window.desk.ready)
    hand.until_open()
    assert hand.states()[0] is State.CONFIRMED
    assert len(library.read_bytes()) > 5000


def test_what_a_damaged_library_still_holds_is_saved_beside_it(
    open_window: OpenWindow, article: Path, tmp_path: Path
) -> None:
    hand = open_window(article)
    hand.press("C")
    hand.until_saved()
    hand.close()
    library = tmp_path / "library.db"
    whole = library.read_bytes()
    library.write_bytes(whole[: len(whole) - 4096])
    hand = open_window(ready=False)
    hand.until(lambda: "library.db" in hand.notices())
    actions = dict(hand.window.notices.notices[-1].actions)
    actions["Save what it still holds"]()
    hand.until(lambda: bool(list(tmp_path.glob("library-saved-*.db"))))
    hand.until(lambda: "library-saved-" in hand.notices())
    assert library.read_bytes() == whole[: len(whole) - 4096]
