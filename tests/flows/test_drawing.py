"""What is drawn anew after a key is all that looks otherwise: the screen is as if drawn from nothing."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from tests.flows.conftest import Hand, OpenWindow

pytestmark = pytest.mark.qt

TEXT = """Harbour sees more ships

About 40 ships came in May, the port said on Monday, 12 more than in April.

Of the 40 ships, 25 were tankers and 15 were ferries, and at least 3 of them leaked.

The port has 900 workers. Two in three are members of a union, which has 1,200 members in 7 towns.
"""


def on_screen(hand: Hand) -> QImage:
    """The window as it stands on the screen once it is still; nothing is drawn but what was to be anyway."""
    pictures: list[QImage] = []

    def still() -> bool:
        pictures.append(hand.window.screen().grabWindow(hand.window.winId()).toImage())
        return len(pictures) > 1 and pictures[-1] == pictures[-2]

    hand.until(still)
    return pictures[-1]


def draw_all(hand: Hand) -> None:
    """Have every part of the window drawn."""
    for part in hand.window.findChildren(QWidget):
        part.update()


def test_the_screen_is_as_if_drawn_from_nothing(open_window: OpenWindow, tmp_path: Path) -> None:
    article = tmp_path / "harbour.txt"
    article.write_text(TEXT, encoding="utf-8")
    hand = open_window(article)
    hand.until(lambda: not hand.window.insight.busy and len(hand.window.desk.claims) > 6)
    before = on_screen(hand)
    for keys in (["J"], ["C"], ["C", "C"], ["X", "1"], ["K"], ["R"], ["U", "J"], ["J", "J", "J"], ["C"]):
        hand.press(*keys)
        hand.until_saved()
        hand.until(lambda: not hand.window.insight.busy)
        drawn = on_screen(hand)
        assert drawn != before
        draw_all(hand)
        assert drawn == on_screen(hand), f"after {keys}"
        before = drawn
