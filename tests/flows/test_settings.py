"""The settings: keys, name, look. What is set is in force at once and tomorrow."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from reviewer.domain.claim import State
from reviewer.ui.actions import sequence
from reviewer.ui.commands.help import HelpCommands
from reviewer.ui.key_sheet import KeySheet
from reviewer.ui.settings_window import SettingsWindow
from reviewer.ui.theme import DARK, HIGH_DARK, Choice
from tests.flows.conftest import Hand, OpenWindow

pytestmark = pytest.mark.qt


def settings(hand: Hand) -> SettingsWindow:
    """Open the settings with their key."""
    hand.press("Ctrl+,")
    shown = hand.window.settings
    assert shown is not None
    hand.until(shown.isActiveWindow)
    return shown


def back(hand: Hand) -> None:
    """Close the settings and go on reviewing."""
    assert hand.window.settings is not None
    hand.window.settings.close()
    hand.window.activateWindow()
    hand.until(hand.window.isActiveWindow)
    hand.until(lambda: hand.window.settings is None)
    hand.window.source.setFocus()


def key_sheet(hand: Hand) -> KeySheet | None:
    group = next(group for group in hand.window.commands if isinstance(group, HelpCommands))
    return group.sheet


def test_a_key_is_changed_and_stays_changed(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    shown = settings(hand)
    shown.show_keys()
    field = shown.keys.field("confirm")
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    assert field.listening
    QTest.keyClick(field, Qt.Key.Key_Y)
    assert field.text() == "Y"
    back(hand)
    hand.press("C")
    assert set(hand.states()) == {State.PENDING}
    hand.press("Y")
    hand.until_saved()
    assert hand.states()[0] is State.CONFIRMED
    assert "(Y)" in hand.window.form.main_button.toolTip()
    hand.close()

    hand = open_window()
    hand.until_open()
    hand.press("Y")
    hand.until_saved()
    assert hand.states()[1] is State.CONFIRMED


def test_a_key_that_does_something_else_is_refused_naming_what(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    shown = settings(hand)
    shown.show_keys()
    field = shown.keys.field("confirm")
    for key, named in ((Qt.Key.Key_X, "Reject"), (Qt.Key.Key_Tab, "next control")):
        QTest.mouseClick(field, Qt.MouseButton.LeftButton)
        QTest.keyClick(field, key)
        assert field.text() == "C"
        assert shown.keys.fault.isVisible()
        assert named in shown.keys.fault.text()
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert shown.isVisible()
    assert field.text() == "C"
    back(hand)
    hand.press("X")
    assert hand.window.reject_bar.isVisible()


def test_all_keys_go_back_to_the_usual_ones(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    shown = settings(hand)
    shown.show_keys()
    confirm, undo = shown.keys.field("confirm"), shown.keys.field("undo", 1)
    QTest.mouseClick(confirm, Qt.MouseButton.LeftButton)
    QTest.keyClick(confirm, Qt.Key.Key_Backspace)
    assert not hand.window.actions_["confirm"].shortcuts()
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    QTest.keyClick(undo, Qt.Key.Key_F4, Qt.KeyboardModifier.ControlModifier)
    assert undo.text() == "Ctrl+F4"
    QTest.mouseClick(shown.keys.reset, Qt.MouseButton.LeftButton)
    assert (confirm.text(), undo.text()) == ("C", "Ctrl+Z")
    back(hand)
    hand.press("C", "Ctrl+Z")
    hand.until_saved()
    assert set(hand.states()) == {State.PENDING}


def test_the_sheet_of_keys_follows_what_was_changed(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    hand.press("?")
    sheet = key_sheet(hand)
    assert sheet is not None
    assert sheet.isVisible()
    assert sheet.words()["confirm"] == "C"
    assert {name for name, keys in sheet.words().items() if not keys} == set()
    QTest.keyClick(sheet, Qt.Key.Key_Question)
    assert not sheet.isVisible()
    hand.window.activateWindow()
    hand.until(hand.window.isActiveWindow)
    shown = settings(hand)
    shown.show_keys()
    field = shown.keys.field("keys")
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    QTest.keyClick(field, Qt.Key.Key_F2)
    back(hand)
    hand.press("F2")
    assert sheet.isVisible()
    assert sheet.words()["keys"] == "F2, F1"
    assert hand.window.top.search.placeholderText().endswith("/")


def test_the_sheet_of_keys_fits_a_small_screen_and_its_end_can_be_scrolled_to(open_window: OpenWindow) -> None:
    hand = open_window()
    hand.press("?")
    sheet = key_sheet(hand)
    assert sheet is not None
    room = sheet.screen().availableGeometry()
    assert sheet.width() <= room.width()
    assert sheet.height() <= room.height()
    shown = sheet.findChild(QScrollArea)
    assert shown is not None
    assert shown.horizontalScrollBar().maximum() == 0
    assert shown.hasFocus()
    QTest.keyClick(shown, Qt.Key.Key_PageDown)
    assert shown.verticalScrollBar().value() == min(
        shown.verticalScrollBar().pageStep(), shown.verticalScrollBar().maximum()
    )


def test_finding_an_action_among_the_keys(open_window: OpenWindow) -> None:
    shown = settings(open_window())
    shown.show_keys()
    assert shown.keys.search.hasFocus()
    QTest.keyClicks(shown.keys.search, "taken back")
    assert shown.keys.field("redo").isVisible()
    assert not shown.keys.field("confirm").isVisible()


def test_the_name_stands_beside_the_decisions_made_from_then_on(open_window: OpenWindow, article: Path) -> None:
    from reviewer.services.libraries import open_library
    from reviewer.services.reviewing import history

    hand = open_window(article)
    first, second = hand.window.desk.claims[:2]
    hand.press("C")
    hand.until_saved()
    shown = settings(hand)
    field = shown.reviewer.name
    assert field.text() == "Ada"
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, "Grace Hopper")
    back(hand)
    hand.press("C")
    hand.until_saved()
    location = hand.window.desk.location
    hand.close()
    library = open_library(location)
    assert [decision.reviewer for decision in history(library, first.id)] == ["Ada"]
    assert [decision.reviewer for decision in history(library, second.id)] == ["Grace Hopper"]
    library.close()


def test_the_look_changes_at_once_and_stays(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    shown = settings(hand)
    window, look = hand.window, shown.look

    def choose(field: object, value: object) -> None:
        from reviewer.ui.controls import Choice as ChoiceField

        assert isinstance(field, ChoiceField)
        field.setFocus()
        place = field.findData(value)
        field.setCurrentIndex(place)
        field.activated.emit(place)

    window.resize(1900, 900)
    choose(look.theme, Choice.HIGH_DARK)
    assert window.theme.tokens is HIGH_DARK
    before, bar = window.source.lineWrapColumnOrWidth(), window.top.height()
    choose(look.text, 22)
    hand.until(lambda: not window.source.filling)
    assert window.source.lineWrapColumnOrWidth() > before
    assert window.top.sizeHint().height() == bar
    choose(look.measure, 50)
    assert window.source.lineWrapColumnOrWidth() < 1.1 * before
    choose(look.interface, 150)
    QApplication.processEvents()
    assert window.top.sizeHint().height() > 1.2 * bar
    back(hand)
    hand.press("Ctrl++")
    assert window.source.text_size == 25
    hand.close()

    hand = open_window()
    hand.until_open()
    assert hand.window.theme.tokens is HIGH_DARK
    assert hand.window.source.text_size == 25
    shown = settings(hand)
    assert shown.look.interface.currentData() == 150
    choose(shown.look.interface, 100)
    choose(shown.look.theme, Choice.DARK)
    assert hand.window.theme.tokens is DARK


def test_a_backup_is_made_when_asked_for(open_window: OpenWindow, article: Path, tmp_path: Path) -> None:
    hand = open_window(article)
    shown = settings(hand)
    shown.tabs.setCurrentWidget(shown.library)
    hand.until(lambda: shown.library.newest.text() == "There is none yet.")
    QTest.mouseClick(shown.library.make, Qt.MouseButton.LeftButton)
    hand.until(lambda: shown.library.newest.text() not in ("There is none yet.", "Copying…"))
    folder = Path(shown.library.folder.text())
    assert folder == tmp_path / "library.db.backups"
    assert [path for path in folder.iterdir() if path.suffix == ".db"]


def test_the_window_comes_back_as_it_was_left(open_window: OpenWindow, tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text("\n\n".join(f"In week {n} the town counted {n + 200} boats." for n in range(120)), "utf-8")
    hand = open_window(long)
    window = hand.window
    window.rooms.splitter.setSizes([180, 600, 420])
    hand.press("J", "J", "J")
    window.source.verticalScrollBar().setValue(700)
    sizes, claim, top = window.rooms.splitter.sizes(), hand.current, window.source.top()
    assert top > 0
    hand.close()
    hand = open_window()
    hand.until_open()
    assert hand.current.id == claim.id
    hand.until(lambda: hand.window.source.top() == top)
    assert hand.window.rooms.splitter.sizes() == sizes


def test_the_line_at_the_upper_edge_comes_back_wherever_it_was(open_window: OpenWindow, tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text("\n\n".join(f"In week {n} the town counted {n + 200} boats." for n in range(60)), "utf-8")
    source = open_window(long).window.source
    scroll = source.verticalScrollBar()
    for place in range(0, scroll.maximum() - 100, 7):
        scroll.setValue(place)
        top = source.top()
        scroll.setValue(0)
        source.show_from(top)
        assert source.top() == top, f"scrolled to {place}"


def test_sentences_name_the_keys_that_are_set(open_window: OpenWindow, tmp_path: Path) -> None:
    path = tmp_path / "none.txt"
    path.write_text("A quiet day\n\nNothing was counted at the harbour.\n", encoding="utf-8")
    hand = open_window(path)
    window, actions = hand.window, hand.window.actions_
    assert "press A to add it" in window.claims.empty.text()
    for name, key in (
        ("add", "F7"),
        ("uncovered", "F8"),
        ("dismiss", "F6"),
        ("save", "Ctrl+J"),
        ("tick", "F9"),
    ):
        assert actions.change_keys(name, [sequence(key)]) == ""
    assert "press F7 to add it" in window.claims.empty.text()
    window.source.setFocus()
    hand.press("F7")
    assert window.status.message.text() == "Select the figure in the text first, then press F7."
    hand.press("F6")
    assert window.status.message.text() == "Press F8 to go to a number first, then F6 to dismiss it."
    assert actions.change_keys("uncovered", []) == ""
    hand.press("F6")
    assert "“Next uncovered number”" in window.status.message.text()


def test_the_editor_names_the_key_that_saves_and_ticking_the_one_that_ticks(
    open_window: OpenWindow, article: Path
) -> None:
    hand = open_window(article)
    window, actions = hand.window, hand.window.actions_
    assert actions.change_keys("save", [sequence("Ctrl+J")]) == ""
    assert actions.change_keys("tick", [sequence("F9")]) == ""
    hand.press("E")
    hand.type("7")
    hand.press("Escape")
    assert window.editor.question.text() == "Press Esc again to give up what you typed, Ctrl+J to save it."
    hand.press("Escape")
    window.preferences.single_ticks_above = 0.0
    window.source.setFocus()
    hand.press("C")
    assert "F9 ticks the next" in window.status.message.text()
