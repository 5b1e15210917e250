"""Thousands of keys, clicks and letters in no order at all: nothing breaks, the record says what is shown."""

import random
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reviewer.services.articles import open_article
from reviewer.services.libraries import check_library, open_library
from reviewer.ui.problems import BugDialog
from tests.flows.conftest import Hand, OpenWindow

pytestmark = pytest.mark.qt

EVENTS = 1200
OTHER = """Market loses 55 stalls

In March 2024 the market closed 55 stalls, a fifth of all, and 310 traders lost their place, the council said.

“Rents went up by 12%,” a trader told reporters. Half of the hall stands empty.
"""
# These open a file manager, a file dialog of the platform or end the program.
NOT_PRESSED = {"open", "export", "export-all", "logs", "quit"}
LETTERS = "abcdefghijklmnopqrstuvwxyz 0123456789.,-/%"
PLAIN_KEYS = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Return,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_1,
    Qt.Key.Key_3,
)


class Chance:
    """Does one thing or another to the window."""

    def __init__(self, hand: Hand, seed: int) -> None:
        self.hand = hand
        self.random = random.Random(seed)
        actions = hand.window.actions_
        self.keys = [
            action.shortcut().toString() for spec, action in actions.all() if spec.id not in NOT_PRESSED
        ]
        self.keys = [key for key in self.keys if key]

    def act(self) -> None:
        """One event."""
        doing = self.random.choices(
            (self.press, self.decide, self.letter, self.plain, self.click, self.select, self.focus),
            weights=(5, 6, 4, 3, 3, 1, 1),
        )[0]
        doing()

    def press(self) -> None:
        self.hand.press(self.random.choice(self.keys))

    def decide(self) -> None:
        if self.random.random() < 0.5:
            self.hand.window.source.setFocus()
        self.hand.press(self.random.choice(("C", "X", "U", "Shift+U", "J", "K", "S", "R", "Ctrl+Return")))

    def letter(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None:
            QTest.keyClicks(focus, self.random.choice(LETTERS))

    def plain(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None:
            QTest.keyClick(focus, self.random.choice(PLAIN_KEYS))

    def click(self) -> None:
        window = self.hand.window
        place = QPoint(self.random.randrange(window.width()), self.random.randrange(60, window.height()))
        widget = window.childAt(place) or window
        if widget.window() is window and not hasattr(widget, "menuBar"):
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.mapFrom(window, place))

    def select(self) -> None:
        from reviewer.domain.article import Span

        article = self.hand.window.desk.article
        if article is not None and not self.hand.window.source.filling:
            start = self.random.randrange(len(article.text) - 1)
            end = min(start + self.random.randrange(1, 40), len(article.text))
            self.hand.window.source.select_span(Span(start, end))

    def focus(self) -> None:
        widgets = [
            widget
            for widget in self.hand.window.findChildren(QWidget)
            if widget.isVisible() and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        ]
        self.random.choice(widgets).setFocus()


def tidy(hand: Hand) -> None:
    """Close what opened over the window, so that the next event reaches it."""
    for _ in range(4):
        popup = QApplication.activePopupWidget()
        if popup is None:
            break
        popup.close()
    for widget in QApplication.topLevelWidgets():
        assert not isinstance(widget, BugDialog), widget.report.toPlainText()
        if widget is not hand.window and widget.isVisible() and widget.isWindow():
            widget.close()
    if not hand.window.isActiveWindow():
        hand.window.activateWindow()
        hand.until(hand.window.isActiveWindow)


@pytest.mark.parametrize("seed", [1, 2])
def test_whatever_is_pressed_the_record_says_what_is_shown(
    open_window: OpenWindow, article: Path, tmp_path: Path, seed: int
) -> None:
    other = tmp_path / "other.txt"
    other.write_text(OTHER, encoding="utf-8")
    hand = open_window(article, other)
    hand.until(lambda: len(hand.window.desk.articles) == 2)
    QGuiApplication.clipboard().setText("")
    chance = Chance(hand, seed)
    for number in range(EVENTS):
        chance.act()
        tidy(hand)
        if number % 100 == 0:
            hand.until_saved()
    hand.until_saved()
    window = hand.window
    window.desk.drafts.clear()
    library = open_library(window.desk.location)
    report = check_library(library)
    assert report.problems == ()
    assert window.desk.article is not None
    kept = open_article(library, window.desk.article.id)
    library.close()
    assert list(kept.claims) == sorted(window.desk.claims, key=kept.claims.index)
    assert report.decisions > 20, "so many keys decide something"
