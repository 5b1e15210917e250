"""The recall net: every number that is in no claim is shown, counted, and dealt with by one key."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from reviewer.domain.claim import Origin, State
from reviewer.ui.recall_bar import UncoveredCount
from tests.flows.conftest import Hand, OpenWindow

pytestmark = pytest.mark.qt

TEXT = """Ferry fire leaves 40 homeless

The fire was a record for the harbour, and 40 people lost their homes.

It was the worst in a score of years, the mayor said on 3 March 2024.
"""


@pytest.fixture
def ferry(tmp_path: Path) -> Path:
    """An article with numbers that extraction leaves alone."""
    path = tmp_path / "ferry.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def until_counted(hand: Hand) -> None:
    """Wait until the uncovered numbers are counted."""
    insight = hand.window.insight
    hand.until(lambda: insight.counted and not insight.busy)


def uncovered(hand: Hand) -> list[str]:
    """The numbers that nobody has looked at."""
    return [number.text for number in hand.window.insight.uncovered]


def counter(hand: Hand) -> UncoveredCount:
    """The count in the bar at the bottom."""
    found = hand.window.status.findChild(UncoveredCount)
    assert isinstance(found, UncoveredCount)
    return found


def test_a_key_goes_from_number_to_number_and_one_more_deals_with_it(
    open_window: OpenWindow, ferry: Path
) -> None:
    hand = open_window(ferry)
    until_counted(hand)
    before = uncovered(hand)
    assert "record" in before
    assert counter(hand).text() == f"uncovered: {len(before)}"
    assert not hand.window.text_room.recall_bar.isVisible()

    hand.press("G")
    recall = hand.window.text_room.recall
    assert recall.current is not None
    assert recall.current.text == "record"
    assert hand.window.text_room.recall_bar.isVisible()
    assert "record" in hand.window.text_room.recall_bar.words.text()

    hand.press("D")
    hand.until_saved()
    hand.until(lambda: "record" not in uncovered(hand))
    assert counter(hand).text() == f"uncovered: {len(before) - 1}"
    assert recall.current is None or recall.current.text != "record"

    hand.press("U")
    hand.until_saved()
    hand.until(lambda: uncovered(hand) == before)
    hand.until(lambda: recall.current is not None and recall.current.text == "record")

    hand.press("Shift+U")
    hand.until_saved()
    hand.close()
    hand = open_window()
    hand.until_open()
    until_counted(hand)
    assert "record" not in uncovered(hand)


def test_an_uncovered_number_becomes_a_claim(open_window: OpenWindow, ferry: Path) -> None:
    hand = open_window(ferry)
    until_counted(hand)
    claims, before = len(hand.window.desk.claims), len(uncovered(hand))
    hand.press("G", "A")
    hand.until_saved()
    hand.until_open(claims + 1)
    assert hand.current.origin is Origin.ADDED
    assert hand.current.state is State.PENDING
    span = hand.current.reading.span
    assert TEXT[span.start : span.end] == "record"
    hand.until(lambda: len(uncovered(hand)) == before - 1)
    assert not hand.window.text_room.recall_bar.isVisible()
    hand.press("U")
    hand.until_saved()
    hand.until(lambda: len(uncovered(hand)) == before)


def test_withdrawing_and_rejecting_differ(open_window: OpenWindow, ferry: Path) -> None:
    """A rejected claim was looked at; it leaves no number uncovered."""
    hand = open_window(ferry)
    until_counted(hand)
    before = uncovered(hand)
    hand.press("X", "1")
    hand.until_saved()
    hand.until(lambda: not hand.window.insight.busy)
    assert uncovered(hand) == before


def test_after_the_last_decision_it_says_what_is_left(open_window: OpenWindow, ferry: Path) -> None:
    hand = open_window(ferry)
    until_counted(hand)
    hand.press(*"C" * len(hand.window.desk.claims))
    hand.until_saved()
    assert f"{len(uncovered(hand))} number" in hand.window.status.message.text()


def test_the_number_is_picked_with_the_mouse_and_dealt_with_by_buttons(
    open_window: OpenWindow, ferry: Path
) -> None:
    hand = open_window(ferry)
    until_counted(hand)
    source, layer = hand.window.source, hand.window.text_room.uncovered
    start, _ = layer.spots.stretches[uncovered(hand).index("record")]
    cursor = source.textCursor()
    cursor.setPosition(start + 2)
    place = source.cursorRect(cursor).center()
    QTest.mouseClick(source.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.x(), place.y()))
    recall = hand.window.text_room.recall
    assert recall.current is not None
    assert recall.current.text == "record"
    bar = hand.window.text_room.recall_bar
    buttons = {button.text(): button for button in bar.findChildren(QPushButton)}
    assert all(button.accessibleName() for button in buttons.values())
    QTest.mouseClick(buttons["None to check"], Qt.MouseButton.LeftButton)
    hand.until_saved()
    hand.until(lambda: "record" not in uncovered(hand))


def test_when_everything_was_looked_at_the_key_says_so(open_window: OpenWindow, tmp_path: Path) -> None:
    path = tmp_path / "plain.txt"
    path.write_text("A plain title\n\nThe mayor met 40 dockers.\n", encoding="utf-8")
    hand = open_window(path)
    until_counted(hand)
    assert uncovered(hand) == []
    hand.press("G")
    assert "Every number" in hand.window.status.message.text()
    assert counter(hand).text() == "uncovered: 0"
    hand.press("D")
    assert "Press G" in hand.window.status.message.text()


def test_what_another_window_dismisses_is_dismissed_here_too(open_window: OpenWindow, ferry: Path) -> None:
    mine = open_window(ferry)
    until_counted(mine)
    theirs = open_window()
    theirs.window.desk.open_article(mine.window.desk.articles[0].id)
    theirs.until_open()
    until_counted(theirs)
    theirs.window.activateWindow()
    theirs.window.source.setFocus()
    theirs.press("G", "D")
    theirs.until_saved()
    mine.until(lambda: "record" not in uncovered(mine))
    assert mine.current.state is State.PENDING
