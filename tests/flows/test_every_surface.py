"""Whatever an action opens has names for those who do not see it, in every language, and Esc leaves it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QTabWidget

from reviewer.ui.preferences import Preferences
from reviewer.ui.translation import install_language, languages
from tests.flows.conftest import Hand, OpenWindow
from tests.flows.names import faults_of, own_dialogs

pytestmark = pytest.mark.qt

ELSEWHERE = ("quit", "logs")  # they end the program, or open another one


@pytest.fixture
def english_after() -> Iterator[None]:
    yield
    install_language("en")


def look_round(hand: Hand) -> list[str]:
    """The faults of the window and of every page of what is open over it."""
    faults = faults_of(hand.window)
    for dialog in own_dialogs():
        tabs = dialog.findChild(QTabWidget)
        for page in range(tabs.count() if tabs is not None else 1):
            if tabs is not None:
                tabs.setCurrentIndex(page)
                QApplication.processEvents()
            faults += faults_of(dialog)
    return faults


def leave(hand: Hand) -> list[str]:
    """Leave by Esc whatever is open; what it does not leave."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QFileDialog) and widget.isVisible():  # Qt's own
            widget.reject()
    for dialog in own_dialogs():
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        hand.bot.wait(1)
    left = [f"{type(dialog).__name__}: Esc does not leave it" for dialog in own_dialogs()]
    for dialog in own_dialogs():
        dialog.reject()
    for _ in range(3):
        hand.window.activateWindow()
        hand.press("Escape")
    return left


@pytest.mark.parametrize("language", languages())
def test_whatever_an_action_opens_has_names_and_esc_leaves_it(
    open_window: OpenWindow, article: Path, tmp_path: Path, language: str, english_after: None
) -> None:
    Preferences(tmp_path / "window.ini").language = language
    hand = open_window(article)
    faults = dict.fromkeys(look_round(hand))
    opened: set[str] = set()
    for spec, action in hand.window.actions_.all():
        if spec.id not in ELSEWHERE and action.isEnabled():
            action.trigger()
            QApplication.processEvents()
            opened |= {type(dialog).__name__ for dialog in own_dialogs()}
            faults |= dict.fromkeys(f"{spec.id}: {fault}" for fault in look_round(hand))
            faults |= dict.fromkeys(f"{spec.id}: {fault}" for fault in leave(hand))
            hand.until_saved()
    assert len(opened) >= 5, opened
    assert not faults, "\n".join(faults)
