"""Where claims stand: ends moved by keys and by hand, claims split and merged, overlapping ones picked."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reviewer.domain.article import Span
from reviewer.domain.claim import Claim, RejectReason, State
from reviewer.ui.span_moves import End
from tests.flows.conftest import Hand, OpenWindow

pytestmark = pytest.mark.qt

TEXT = """Council counts its boats

The town owns 40 wooden fishing boats at the old quay, and 12 lorries.
"""


@pytest.fixture
def boats(tmp_path: Path) -> Path:
    """An article with two figures."""
    path = tmp_path / "boats.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def words(claim: Claim) -> str:
    """The text that a claim covers."""
    span = claim.reading.span
    return TEXT[span.start : span.end]


def now(hand: Hand, claim_id: str) -> Claim:
    """A claim as it stands."""
    claim = hand.window.desk.claim(claim_id)
    assert claim is not None
    return claim


def select(hand: Hand, part: str) -> None:
    """Select words in the text."""
    start = TEXT.index(part)
    hand.window.source.select_span(Span(start, start + len(part)))


def at_first(hand: Hand) -> Claim:
    """Look at the claim of the boats."""
    claim = next(claim for claim in hand.window.desk.claims if claim.reading.figure.low == "40")
    hand.window.desk.select(claim.id)
    return claim


def grip(hand: Hand, end: End) -> QPoint:
    """Where a handle is, on the screen of the text."""
    found = hand.window.text_room.handles.grip(end)
    assert found is not None
    centre = found.center().toPoint()
    return QPoint(centre.x(), centre.y() - hand.window.source.verticalScrollBar().value())


def test_keys_move_the_ends_by_word_and_letter_and_undo_takes_each_back(
    open_window: OpenWindow, boats: Path
) -> None:
    hand = open_window(boats)
    claim = at_first(hand)
    before = words(claim)
    assert before.startswith("40")
    hand.press("[")
    hand.until_saved()
    assert words(now(hand, claim.id)) == f"owns {before}"
    hand.press("[", "[", "{", "Alt+[")
    hand.until_saved()
    assert words(now(hand, claim.id)) == f"e town owns {before}"
    assert now(hand, claim.id).state is State.PENDING
    hand.press("U", "U", "U", "U", "U")
    hand.until_saved()
    assert words(now(hand, claim.id)) == before
    assert hand.notices() == ""

    hand.press("]")
    hand.until_saved()
    longer = words(now(hand, claim.id))
    assert len(longer) > len(before)
    hand.press("}", "Alt+}")
    hand.until_saved()
    assert words(now(hand, claim.id)) == before[:-1]
    assert hand.current.id == claim.id


def test_a_confirmed_claim_whose_span_is_moved_stays_decided(open_window: OpenWindow, boats: Path) -> None:
    hand = open_window(boats)
    claim = at_first(hand)
    hand.press("C")
    hand.until_saved()
    hand.window.desk.select(claim.id)
    hand.press("[")
    hand.until_saved()
    assert now(hand, claim.id).state is State.CORRECTED
    assert hand.current.id == claim.id


def test_a_hand_drags_the_end_of_the_span(open_window: OpenWindow, boats: Path) -> None:
    hand = open_window(boats)
    claim = at_first(hand)
    source = hand.window.source
    cursor = source.textCursor()
    cursor.setPosition(TEXT.index("old quay") + 2)
    target = source.cursorRect(cursor).center()
    port, left = source.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseMove(port, grip(hand, End.END))
    assert port.cursor().shape() is Qt.CursorShape.SizeHorCursor
    QTest.mousePress(port, left, pos=grip(hand, End.END))
    QTest.mouseMove(port, target)
    QTest.mouseRelease(port, left, pos=target)
    hand.until_saved()
    assert words(now(hand, claim.id)).endswith("at the old")
    assert words(now(hand, claim.id)).startswith("40")
    assert not source.textCursor().hasSelection()


def test_a_span_cannot_be_dragged_to_nothing(open_window: OpenWindow, boats: Path) -> None:
    hand = open_window(boats)
    claim = at_first(hand)
    port, left = hand.window.source.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(port, left, pos=grip(hand, End.END))
    QTest.mouseMove(port, QPoint(2, 2))
    QTest.mouseRelease(port, left, pos=QPoint(2, 2))
    hand.until_saved()
    assert words(now(hand, claim.id)) == "40"


def test_while_fields_are_typed_in_the_span_is_saved_with_them(open_window: OpenWindow, boats: Path) -> None:
    hand = open_window(boats)
    claim = at_first(hand)
    hand.press("E")
    hand.type("41")
    hand.window.source.setFocus()
    hand.press("[")
    hand.until_saved()
    assert now(hand, claim.id).version == 0
    hand.press("Ctrl+Return")
    hand.until_saved()
    claim = now(hand, claim.id)
    assert (claim.reading.figure.low, words(claim)[:7]) == ("41", "owns 40")


def test_splitting_and_merging(open_window: OpenWindow, boats: Path) -> None:
    hand = open_window(boats)
    claim = at_first(hand)
    select(hand, "40 wooden fishing boats at the old quay, and 12 lorries")
    hand.press("M")
    hand.until_saved()
    count = len(hand.window.desk.claims)
    select(hand, "12 lorries")
    hand.press("Shift+S")
    hand.until_saved()
    hand.until_open(count + 1)
    assert words(now(hand, claim.id)) == "40 wooden fishing boats at the old quay, and"
    assert [words(one) for one in hand.window.desk.claims].count("12 lorries") == 2
    hand.press("U")
    hand.until_saved()
    hand.until_open(count)

    hand.window.desk.select(claim.id)
    hand.press("Shift+M")
    hand.until_saved()
    other = hand.window.desk.claims[hand.window.desk.place(claim.id) + 1]
    assert other.standing.reason is RejectReason.MERGED
    assert hand.current.id == claim.id
    hand.press("U")
    hand.until_saved()
    assert {one.state for one in hand.window.desk.claims} == {State.PENDING}


def test_claims_on_one_place_are_each_drawn_and_picked(open_window: OpenWindow, boats: Path) -> None:
    hand = open_window(boats)
    inner = at_first(hand)
    select(hand, "owns 40 wooden fishing boats at")
    hand.press("A")
    hand.until_saved()
    outer = hand.current
    assert outer.id != inner.id
    hand.window.desk.reshaping.resize(outer.id, Span(TEXT.index("owns"), TEXT.index(" old quay")))
    hand.until_saved()
    marks = hand.window.source.marks
    lanes = {mark.claim_id: mark.lane for mark in marks}
    assert lanes[inner.id] != lanes[outer.id]

    source = hand.window.source
    cursor = source.textCursor()
    cursor.setPosition(TEXT.index("40") + 1)
    place = source.cursorRect(cursor).center()
    picked: set[str] = set()
    for _ in range(2):
        QTest.mouseClick(source.viewport(), Qt.MouseButton.LeftButton, pos=place)
        picked.add(hand.current.id)
    assert picked == {inner.id, outer.id}


def test_what_cannot_be_split_or_merged_is_said(open_window: OpenWindow, boats: Path) -> None:
    hand = open_window(boats)
    at_first(hand)
    hand.press("Shift+S")
    assert "Select the part" in hand.window.status.message.text()
    select(hand, "Council")
    hand.press("Shift+S")
    assert "at one of its ends" in hand.window.status.message.text()
    hand.window.desk.select(hand.window.desk.claims[-1].id)
    hand.press("Shift+M")
    assert "no claim after" in hand.window.status.message.text()


def test_the_list_says_of_a_moved_claim_that_it_was_moved(open_window: OpenWindow, boats: Path) -> None:
    hand = open_window(boats)
    claim = at_first(hand)
    hand.press("[")
    hand.until_saved()
    model, place = hand.window.claims.model, hand.window.desk.shown_place(claim.id)
    assert place is not None
    assert "moved" in str(model.data(model.index(place, 0)))
