"""The panel of filters: several answers to a question, how many each shows, words that say what holds."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from reviewer.domain.claim import State
from reviewer.domain.figure import Kind
from reviewer.ui.many_choice import COUNT
from reviewer.ui.sieve import Bearing
from tests.flows.conftest import Hand, OpenWindow
from tests.flows.test_finding_way import choose, shown, tick

pytestmark = pytest.mark.qt


def kinds(hand: Hand) -> set[Kind]:
    """The kinds of the claims shown."""
    return {claim.reading.figure.kind for claim in shown(hand)}


def sources(hand: Hand) -> set[str | None]:
    """Who states the claims shown."""
    by = [claim.reading.attribution for claim in shown(hand)]
    return {one.source if one else None for one in by}


def held(hand: Hand) -> list[str]:
    """What the words above the list say."""
    return [chip.text().removesuffix("  ×") for chip in hand.window.claims.bar.held.chips]


def test_several_answers_to_a_question_hold_at_once(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    bar = hand.window.claims.bar
    hand.press("Ctrl+Shift+F", "Space")
    choices = bar.panel.kind.list
    assert choices.isVisible()
    assert [choices.item(row).text() for row in range(choices.count())] == ["any", "count", "money", "date"]
    hand.press("M", "Space")  # a letter goes to its answer, and is no key of the window
    assert choices.isVisible()
    assert kinds(hand) == {Kind.MONEY}
    hand.press("Down")
    without = choices.grab().toImage()
    hand.press("Space")
    assert choices.grab().toImage() != without, "the tick is seen"
    assert kinds(hand) == {Kind.MONEY, Kind.DATE}
    hand.press("Escape")
    assert not choices.isVisible()
    assert bar.panel.kind.hasFocus()
    assert bar.panel.kind.currentText() == "money, date"
    two = len(shown(hand))
    assert bar.shown.text() == f"{two} of {len(hand.states())} shown"
    assert held(hand) == ["money, date"]
    assert not bar.held.isVisible()  # the panel says it
    assert hand.window.status.message.text() == f"money, date · {bar.shown.text()}"
    assert f"Confirm {two} shown" in bar.confirm.text()
    hand.window.to_text()
    hand.press("Shift+C")
    hand.until_saved()
    assert hand.states().count(State.CONFIRMED) == two
    assert kinds(hand) == {Kind.MONEY, Kind.DATE}
    bar.panel.kind.setFocus()
    hand.press("Delete")
    assert len(shown(hand)) == len(hand.states())
    assert held(hand) == []


def test_answers_are_ticked_with_the_mouse(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    hand.press("Ctrl+Shift+F")
    source = hand.window.claims.bar.panel.source
    QTest.mouseClick(source, Qt.MouseButton.LeftButton)
    choices = source.list

    def click(words: str) -> None:
        item = next(choices.item(row) for row in range(choices.count()) if choices.item(row).text() == words)
        place = choices.visualItemRect(item).center()
        QTest.mouseClick(choices.viewport(), Qt.MouseButton.LeftButton, pos=place)

    click("the mayor")
    assert sources(hand) == {"the mayor"}
    click("the article itself")
    assert sources(hand) == {"the mayor", None}
    click("the mayor")
    assert sources(hand) == {None}
    click("any")
    assert len(shown(hand)) == len(hand.states())
    assert choices.isVisible()
    outside = QPoint(20, hand.window.height() - 10)
    QTest.mouseClick(hand.window.windowHandle(), Qt.MouseButton.LeftButton, pos=outside)
    assert not choices.isVisible()


def test_each_answer_says_how_many_it_would_show_beside_what_else_is_asked(
    open_window: OpenWindow, article: Path
) -> None:
    hand = open_window(article)
    hand.press("Ctrl+Shift+F")
    panel = hand.window.claims.bar.panel
    tick(panel.section, "headline")
    panel.kind.setFocus()
    hand.press("Down")
    choices = panel.kind.list
    numbers = {choices.item(row).text(): choices.item(row).data(COUNT) for row in range(choices.count())}
    assert numbers == {"any": None, "count": 1, "money": 0, "date": 0}
    interface = QAccessible.queryAccessibleInterface(choices)
    assert interface.text(QAccessible.Text.Name) == "Kind"
    lines = [interface.child(row) for row in range(interface.childCount())]
    assert [line.text(QAccessible.Text.Name) for line in lines] == ["any", "count, 1", "money, 0", "date, 0"]
    hand.press("Tab")
    assert not choices.isVisible()
    assert panel.section.hasFocus()


def test_what_holds_is_taken_off_word_by_word(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    everything = len(shown(hand))
    hand.press("Ctrl+Shift+F")
    bar = hand.window.claims.bar
    tick(bar.panel.kind, "count", "money")
    tick(bar.panel.source, "the mayor", "the article itself")
    choose(bar.panel.note, "without a note")
    hand.window.to_text()
    hand.press("Ctrl+Shift+F")
    assert not bar.panel.isVisible()
    assert bar.held.isVisible()
    assert held(hand) == ["count, money", "the article itself, the mayor", "without a note", "Clear"]
    assert bar.held.chips[0].accessibleName() == "Kind: count, money"
    QTest.mouseClick(bar.held.chips[2], Qt.MouseButton.LeftButton)
    assert hand.window.desk.sieve.note is None
    bar.held.chips[1].setFocus()
    assert bar.held.chips[1].hasFocus()
    hand.press("Delete")
    assert held(hand) == ["count, money"]
    assert bar.held.chips[0].hasFocus()
    hand.press("Return")
    assert held(hand) == []
    assert len(shown(hand)) == everything
    assert hand.window.source.hasFocus()
    assert hand.window.status.message.text() == "All claims are shown."


def test_a_source_that_is_asked_for_stays_among_the_answers_when_it_is_corrected_away(
    open_window: OpenWindow, article: Path
) -> None:
    hand = open_window(article)
    hand.press("Ctrl+Shift+F")
    panel = hand.window.claims.bar.panel
    tick(panel.source, "the mayor")
    claims = len(shown(hand))
    assert claims
    for _ in range(claims):
        hand.window.desk.select(shown(hand)[0].id)
        hand.window.to_text()
        hand.press("E")
        hand.window.editor.source.setFocus()
        hand.type("the fire chief")
        hand.press("Ctrl+Return")
        hand.until_saved()
    assert shown(hand) == []
    assert panel.source.currentText() == "the mayor"
    tick(panel.source, "the fire chief")
    assert len(shown(hand)) == claims
    tick(panel.source, "the mayor")
    assert len(shown(hand)) == claims


def test_claims_are_found_by_what_came_of_their_findings(open_window: OpenWindow, tmp_path: Path) -> None:
    path = tmp_path / "vote.txt"
    path.write_text("A vote\n\nOf 1,200 passengers, 300, more than half, were tourists.\n", encoding="utf-8")
    hand = open_window(path)
    hand.until(lambda: hand.window.insight.counted and not hand.window.insight.busy)
    everything, flagged = {claim.id for claim in shown(hand)}, hand.window.insight.flagged()
    assert flagged
    hand.press("Ctrl+Shift+F")
    panel = hand.window.claims.bar.panel
    tick(panel.finding, "a disagreement")
    assert {claim.id for claim in shown(hand)} == flagged
    assert hand.window.claims.chips.disagreeing.isChecked()
    tick(panel.finding, "no finding")
    assert {claim.id for claim in shown(hand)} == flagged | (
        everything - hand.window.insight.flags().resting[Bearing.ANY]
    )
    assert hand.window.claims.chips.states[None].isChecked()


def test_in_a_narrow_room_the_questions_stand_in_their_fields(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    hand.press("Ctrl+Shift+F")
    panel = hand.window.claims.bar.panel
    labels = [label for label in panel.findChildren(QLabel) if label.text()]
    assert all(label.isVisible() for label in labels)
    assert panel.kind.currentText() == panel.note.currentText() == "any"
    hand.window.preferences.interface_size = 200
    hand.until(lambda: not any(label.isVisible() for label in labels))
    assert panel.kind.currentText() == "Kind: any"
    assert panel.note.currentText() == "Note: any"
    inside = panel.contentsRect()
    assert all(inside.contains(choice.geometry()) for choice in (panel.kind, panel.section, panel.note))
    tick(panel.kind, "money")
    assert panel.kind.currentText() == "money"
    tick(panel.kind, "money")
    hand.window.preferences.interface_size = 100
    hand.until(lambda: all(label.isVisible() for label in labels))
    assert panel.kind.currentText() == panel.note.currentText() == "any"


def test_in_a_low_window_the_words_leave_their_room_to_the_list(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    hand.press("Ctrl+Shift+F")
    bar, view = hand.window.claims.bar, hand.window.claims.view
    tick(bar.panel.kind, "count")
    hand.window.to_text()
    hand.press("Ctrl+Shift+F")
    assert bar.held.isVisible()
    line = view.visualRect(view.model().index(0, 0)).height()
    assert view.height() >= 2 * line
    hand.window.preferences.interface_size = 200  # in a window of this size that leaves little
    hand.window.resize(1200, 600)
    hand.until(lambda: not bar.held.isVisible())
    assert bar.shown.toolTip() == "count"
    assert bar.geometry().bottom() <= view.geometry().top() + 1
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
    hand.window.preferences.interface_size = 100
    hand.until(bar.held.isVisible)
