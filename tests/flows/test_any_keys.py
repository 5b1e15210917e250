"""Whatever keys are pressed and wherever is clicked: no exception, and the record replays to what is shown."""

import random
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reviewer.domain.article import Span
from reviewer.services.articles import open_article
from reviewer.services.libraries import check_library, open_library
from reviewer.ui.problems import BugDialog
from tests.flows.conftest import ARTICLE, Hand, OpenWindow

pytestmark = pytest.mark.qt

TEXT = f"""{ARTICLE}
Of 1,200 dockers, 300, more than half, live there; the fire was a record for the port.

Also read: 25 dockers honoured after the storm
"""
# What leaves the window (files, help, the end of it) is left out; all else that has a key is pressed.
KEYS = (
    "J K C E X S R U Shift+U A M G D W L B Shift+B Ctrl+F F3 Shift+F3 Ctrl+Shift+F Shift+C Shift+X Shift+S "
    "Shift+M Shift+F F [ ] { } Alt+[ Alt+] Alt+{ Alt+} = T V N H / 1 2 3 7 Return Escape Escape Escape Tab"
).split()
STEPS = 160


def something(hand: Hand, dice: random.Random) -> str:
    """Do one thing a person at the desk may do; gives its name."""
    window = hand.window
    dared = dice.random()
    if dared < 0.7:
        key = dice.choice(KEYS)
        hand.press(key)
        return key
    if dared < 0.85:
        text = window.desk.article.text if window.desk.article else ""
        start = dice.randrange(max(len(text) - 2, 1))
        window.source.select_span(Span(start, min(start + dice.randrange(1, 40), len(text))))
        return f"select from {start}"
    port = dice.choice((window.source.viewport(), window.rooms.strip, window.claims.view.viewport()))
    place = QPoint(dice.randrange(max(port.width(), 1)), dice.randrange(max(port.height(), 1)))
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=place)
    return f"click {place.x()}, {place.y()}"


@pytest.mark.parametrize("seed", [1])
def test_any_order_of_keys_and_clicks(open_window: OpenWindow, tmp_path: Path, seed: int) -> None:
    path = tmp_path / "port.txt"
    path.write_text(TEXT, encoding="utf-8")
    hand = open_window(path)
    article = hand.window.desk.article
    assert article is not None
    dice = random.Random(seed)
    done: list[str] = []
    for _ in range(STEPS):
        done.append(something(hand, dice))
        QApplication.processEvents()
        assert hand.window.findChild(BugDialog) is None, done
    hand.until_saved()
    hand.until(lambda: not hand.window.insight.busy)
    shown = {claim.id: claim for claim in hand.window.desk.claims}
    hand.window.desk.drafts.clear()
    hand.close()

    library = open_library(tmp_path / "library.db")
    try:
        assert check_library(library).problems == (), done
        kept = {claim.id: claim for claim in open_article(library, article.id).claims}
    finally:
        library.close()
    assert shown == kept, done
