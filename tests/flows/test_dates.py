"""A date whose year is not stated, in the editor."""

from pathlib import Path

import pytest

from reviewer.domain.claim import State
from tests.flows.conftest import Hand, OpenWindow

pytestmark = pytest.mark.qt


@pytest.fixture
def at_august(open_window: OpenWindow, tmp_path: Path) -> Hand:
    path = tmp_path / "parade.txt"
    path.write_text("A parade\n\nIn August, 40 soldiers marched through the town.\n", encoding="utf-8")
    hand = open_window(path)
    hand.window.desk.select(next(one.id for one in hand.window.desk.claims if one.reading.figure.low == "--08"))
    return hand


def test_a_month_without_a_year_is_told_in_words_and_stays_as_it_is_stored(at_august: Hand) -> None:
    hand, editor = at_august, at_august.window.editor
    assert editor.low.text() == "August (no year)"
    hand.press("C")
    hand.until_saved()
    claim = next(one for one in hand.window.desk.claims if one.reading.figure.low == "--08")
    assert claim.state is State.CONFIRMED


@pytest.mark.parametrize("typed", ["2 September", "--09-02", "2 September (no year)"])
def test_a_date_is_corrected_in_either_form(at_august: Hand, typed: str) -> None:
    hand, editor = at_august, at_august.window.editor
    claim = hand.current
    hand.press("E")
    editor.low.setFocus()
    hand.type(typed)
    hand.press("Ctrl+Return")
    hand.until_saved()
    now = hand.window.desk.claim(claim.id)
    assert now is not None
    assert now.reading.figure.low == "--09-02"
    hand.window.desk.select(claim.id)
    assert editor.low.text() == "2 September (no year)"
    assert editor.hints("figure") == "extracted: August (no year)"
