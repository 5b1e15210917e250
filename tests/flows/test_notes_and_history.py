"""Notes are saved without a button, and the history tells who changed what."""

from pathlib import Path

import pytest

from reviewer.domain.claim import State
from reviewer.ui.history_page import HistoryPage
from reviewer.ui.note_page import NotePage
from tests.flows.conftest import Hand, OpenWindow

pytestmark = pytest.mark.qt


def notes(hand: Hand) -> NotePage:
    page = hand.window.drawer.page
    assert isinstance(page, NotePage)
    return page


def history(hand: Hand) -> str:
    page = hand.window.drawer.page
    return page.words() if isinstance(page, HistoryPage) else ""


def test_a_note_is_saved_when_the_field_is_left(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    first = hand.current
    hand.press("N")
    assert notes(hand).claim_note.hasFocus()
    hand.type("ask the mayor, c or x")
    assert set(hand.states()) == {State.PENDING}
    hand.press("Ctrl+Return")
    hand.until(lambda: hand.current.standing.note == "ask the mayor, c or x")
    assert hand.window.source.hasFocus()
    assert hand.window.drawer.isVisible()
    hand.press("J")
    hand.until(lambda: notes(hand).claim_note.toPlainText() == "")
    hand.press("K", "N")
    hand.until(lambda: notes(hand).claim_note.toPlainText() == "ask the mayor, c or x")
    hand.type("never mind")
    hand.press("Esc")
    hand.until(lambda: hand.current.standing.note == "never mind")
    assert not hand.window.drawer.isVisible()
    hand.press("U")
    hand.until(lambda: hand.current.standing.note == "ask the mayor, c or x")
    assert hand.current.id == first.id


def test_what_is_typed_belongs_to_its_claim_whatever_is_looked_at_next(
    open_window: OpenWindow, article: Path
) -> None:
    hand = open_window(article)
    first = hand.current
    hand.press("N")
    hand.type("for the first one")
    hand.window.desk.step(1)
    hand.until(lambda: notes(hand).claim_note.toPlainText() == "")
    hand.until_saved()
    now = hand.window.desk.claim(first.id)
    assert now is not None
    assert now.standing.note == "for the first one"
    assert hand.current.standing.note is None


def test_closing_the_window_saves_the_note_being_typed(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    first = hand.current
    hand.press("N")
    hand.type("half a thou")
    hand.close()
    hand = open_window()
    hand.until_open()
    now = hand.window.desk.claim(first.id)
    assert now is not None
    assert now.standing.note == "half a thou"


def test_the_history_tells_who_changed_what_from_what_to_what(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    claim = next(claim for claim in hand.window.desk.claims if claim.reading.figure.low == "3000")
    hand.window.desk.select(claim.id)
    hand.press("H")
    hand.until(lambda: "Nobody has decided" in history(hand))
    hand.press("Esc", "E")
    hand.type("4,500")
    hand.press("Ctrl+Return")
    hand.until_saved()
    hand.window.desk.select(claim.id)
    hand.press("U")
    hand.until_saved()
    hand.press("H")
    hand.until(lambda: "Undone" in history(hand))
    words = history(hand)
    assert "Ada" in words
    assert "3,000 → 4,500" in words
    assert "4,500 → 3,000" in words
    assert words.index("Undone") < words.index("Corrected")


def test_a_closed_drawer_does_no_work(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    hand.press("H", "Esc")
    page = hand.window.drawer.findChild(HistoryPage)
    assert isinstance(page, HistoryPage)
    hand.until(lambda: "Nobody" in page.words())
    hand.press("C", "K")
    hand.until_saved()
    hand.bot.wait(120)
    assert "Confirmed" not in page.words()
    hand.press("H")
    hand.until(lambda: "Confirmed" in page.words())
