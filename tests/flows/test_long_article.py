"""A long article goes in between other events: the window answers meanwhile."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from tests.flows.conftest import OpenWindow

pytestmark = pytest.mark.qt


def test_the_window_answers_while_a_long_article_goes_in(open_window: OpenWindow, tmp_path: Path) -> None:
    short, long = tmp_path / "short.txt", tmp_path / "long.txt"
    short.write_text("A quiet day\n\nNothing happened.\n", encoding="utf-8")
    paragraph = "The council met, and nothing came of it, though everybody spoke at length and twice. " * 12
    text = "A long sitting\n\nSome 40 people came.\n\n" + f"{paragraph}\n\n" * 700 + "Then 7 left.\n"
    long.write_text(text, encoding="utf-8")
    hand = open_window(long)
    hand.drop(short)
    hand.until(lambda: len(hand.window.desk.articles) == 2)
    hand.until(lambda: hand.window.desk.article is not None and hand.window.desk.article.title == "A quiet day")
    window, beats = hand.window, list[int]()
    watchdog = QTimer(window)
    watchdog.setInterval(0)
    watchdog.timeout.connect(lambda: beats.append(window.source.document().characterCount()))
    first = next(article.id for article in window.desk.articles if article.title != "A quiet day")
    watchdog.start()
    window.desk.open_article(first)
    hand.until(lambda: window.desk.article is not None and window.desk.article.id == first)
    hand.press("/")
    hand.type("left")
    assert window.top.search.text() == "left"
    hand.until(lambda: not window.source.filling)
    watchdog.stop()
    between = {length for length in beats if 100 < length < len(text) * 0.99}
    assert len(between) > 1, "the text goes in in steps, and the window is asked between them"
    assert len(window.source.toPlainText()) > 0.99 * len(text)
    assert [claim.reading.figure.low for claim in window.desk.shown] == ["7"]
