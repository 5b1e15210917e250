"""The window with no article: it says what to do, in full."""

import pytest

from tests.flows.conftest import OpenWindow

pytestmark = pytest.mark.qt


@pytest.mark.parametrize("size", [(1200, 780), (1440, 900)])
def test_what_can_be_dropped_is_said_to_the_end(open_window: OpenWindow, size: tuple[int, int]) -> None:
    hand = open_window()
    hand.window.resize(*size)
    words = hand.window.empty.words
    hand.until(lambda: words.isVisible() and "Markdown" in words.text())
    assert words.height() >= words.heightForWidth(words.width())
