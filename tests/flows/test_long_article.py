"""A long article goes in between other events: the window answers meanwhile."""

from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QTextEdit

from reviewer.domain.article import Article, hash_text
from reviewer.ui.source_filler import Filler
from reviewer.ui.theme import Choice, Theme
from tests.flows.conftest import OpenWindow

pytestmark = pytest.mark.qt

AT_ONCE = 60_000  # characters that Qt lays out in some 20 ms


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
    for signal in (window.desk.article_opened, watchdog.timeout):
        signal.connect(lambda: beats.append(window.source.document().characterCount()))
    first = next(article.id for article in window.desk.articles if article.title != "A quiet day")
    window.desk.article_opened.connect(watchdog.start)
    window.desk.open_article(first)
    hand.until(lambda: window.desk.article is not None and window.desk.article.id == first)
    hand.press("/")
    hand.type("left")
    assert window.top.search.text() == "left"
    hand.until(lambda: not window.source.filling)
    watchdog.stop()
    assert 4000 < beats[0] < 12_000, "the first screen is there, and no more"
    steps = [after - before for before, after in pairwise(beats)]
    assert max(steps) <= AT_ONCE, "the window is asked after every slice"
    assert len(window.source.toPlainText()) > 0.99 * len(text)
    assert [claim.reading.figure.low for claim in window.desk.shown] == ["7"]


def test_of_a_book_in_one_paragraph_only_the_lines_on_the_screen_are_looked_at(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    sentences = (f"In year {number} the harbour took in {number} ships." for number in range(1100, 1900))
    book = tmp_path / "book.txt"
    book.write_text("The harbour's book\n\n" + " ".join(sentences) + "\n", encoding="utf-8")
    hand = open_window(book)
    source, desk = hand.window.source, hand.window.desk
    hand.until(lambda: not hand.window.insight.busy)
    middle = desk.claims[len(desk.claims) // 2]
    desk.select(middle.id)
    start, end = source.visible_range()
    assert end - start < 10_000
    mark = source.marks.of(middle.id)
    assert mark is not None
    assert start <= mark.start < mark.end <= end
    line = source.cursorForPosition(QPoint(0, source.viewport().height() // 2)).position()
    assert start < line < end
    top, bottom = (
        source.cursorForPosition(QPoint(0, y)).position() for y in (1, source.viewport().height() - 1)
    )
    assert start <= top < bottom <= end


def test_a_text_of_very_short_lines_goes_in_as_evenly() -> None:
    view = QTextEdit()
    theme = Theme(Choice.LIGHT)
    text = "A poem\n\n" + "o\n\n" * 4000
    poem = Article("p", "A poem", text, hash_text(text), "p.txt", "utf-8", datetime.now(UTC), "anna")
    filler, steps = Filler(view, theme), list[int]()
    filler.advanced.connect(lambda: steps.append(view.document().blockCount()))
    filler.fill(poem, (), size=17, unfolded=False, top=0)
    while filler.filling:
        QApplication.processEvents()
    assert max(after - before for before, after in pairwise([0, *steps])) <= 500
