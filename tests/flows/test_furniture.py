"""What is not the article: folded, shown greyed, taken back by one click, put out by one key."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from reviewer.domain.article import Span
from reviewer.domain.claim import RejectReason, State
from tests.flows.conftest import Hand, OpenWindow

pytestmark = pytest.mark.qt

TEXT = """Home | News | Sport | Subscribe

Harbour fire kills 12

At least 12 people died in a fire at the harbour, the mayor said.

About 3,000 residents were told to leave their homes by the police.

Also read: 25 dockers honoured after the storm
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """An article pasted from a page."""
    path = tmp_path / "page.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def in_text(hand: Hand) -> list[str]:
    """The passages that are no part of the article."""
    return [TEXT[item.span.start : item.span.end] for item in hand.window.source.furniture.furniture]


def click(hand: Hand, place: QPointF) -> None:
    """Click at a place of the document."""
    source = hand.window.source
    point = QPoint(round(place.x()), round(place.y()) - source.verticalScrollBar().value())
    QTest.mouseClick(source.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_a_passage_is_taken_back_by_one_click(open_window: OpenWindow, page: Path) -> None:
    hand = open_window(page)
    source, layer = hand.window.source, hand.window.source.furniture
    before, claims = in_text(hand), len(hand.window.desk.claims)
    assert any("25 dockers" in passage for passage in before)
    assert not source.unfolded
    click(hand, layer.fold.center())
    assert source.unfolded
    hand.until(lambda: not source.filling)
    number = next(place for place, passage in enumerate(before) if "25 dockers" in passage)
    button = layer.button(number)
    assert button is not None
    click(hand, button.center())
    hand.until_saved()
    assert not any("25 dockers" in passage for passage in in_text(hand))
    hand.until_open(claims + 1)
    added = next(claim for claim in hand.window.desk.claims if claim.reading.figure.low == "25")
    assert added.state is State.PENDING

    hand.press("U")
    hand.until_saved()
    assert in_text(hand) == before
    hand.until_open(claims)


def test_a_passage_is_put_out_by_a_key_and_comes_back_by_the_same(open_window: OpenWindow, page: Path) -> None:
    hand = open_window(page)
    source = hand.window.source
    before = in_text(hand)
    start = TEXT.index("residents")
    source.select_span(Span(start, start + 4))
    hand.press("Shift+F")
    hand.until_saved()
    assert any("3,000 residents" in passage for passage in in_text(hand))
    rejected = next(claim for claim in hand.window.desk.claims if claim.reading.figure.low == "3000")
    assert (rejected.state, rejected.standing.reason) == (State.REJECTED, RejectReason.FURNITURE)
    assert "no part of the article" in hand.window.status.message.text()
    hand.close()

    hand = open_window()
    hand.until_open()
    assert any("3,000 residents" in passage for passage in in_text(hand))
    hand.press("F")
    hand.until(lambda: not hand.window.source.filling)
    hand.window.source.select_span(Span(start, start + 4))
    hand.press("Shift+F")
    hand.until_saved()
    assert in_text(hand) == before
    back = hand.window.desk.claim(rejected.id)
    assert back is not None
    assert back.state is State.PENDING


def test_without_a_selection_it_says_what_to_do(open_window: OpenWindow, page: Path) -> None:
    hand = open_window(page)
    hand.press("Shift+F")
    assert "Select the passage" in hand.window.status.message.text()
