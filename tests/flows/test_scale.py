"""The desk's own scale of verdicts: renamed, lengthened, in force for verdicts at once and in other windows."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from reviewer.domain.verdict import DEFAULT_SCALE
from reviewer.ui.evidence_page import EvidencePage
from reviewer.ui.scale_page import ScalePage
from tests.flows.conftest import Hand, OpenWindow

pytestmark = pytest.mark.qt


def scale_page(hand: Hand) -> ScalePage:
    shown = hand.window.show_settings()
    shown.tabs.setCurrentWidget(shown.scale)
    hand.until(shown.isActiveWindow)
    return shown.scale


def rename(name: str) -> None:
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, name)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def test_a_step_is_added_and_given(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    other = open_window()
    other.until_open()
    page = scale_page(hand)
    page.steps.setCurrentRow(4)
    QTest.mouseClick(page.add, Qt.MouseButton.LeftButton)
    rename("Pants on fire")
    hand.until_saved()
    names = [*(step.name for step in DEFAULT_SCALE.steps), "Pants on fire"]
    assert [step.name for step in hand.window.desk.matters.scale.steps] == names
    other.until(lambda: [step.name for step in other.window.desk.matters.scale.steps] == names)
    assert hand.window.settings is not None
    hand.window.settings.close()
    hand.window.activateWindow()
    hand.bot.waitUntil(hand.window.isActiveWindow)
    hand.window.source.setFocus()
    hand.press("V", "6")
    hand.until(lambda: hand.current.standing.verdict is not None)
    verdict = hand.current.standing.verdict
    assert verdict is not None
    assert verdict.step == "step-1"

    page = scale_page(hand)
    page.steps.setCurrentRow(5)
    page.remove.click()
    hand.until_saved()
    evidence = hand.window.drawer.page
    assert isinstance(evidence, EvidencePage)
    hand.until(lambda: "no longer on the desk's scale" in evidence.verdict.word.text())


def test_a_scale_has_two_steps_at_least_and_every_step_a_name(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    page = scale_page(hand)
    for _ in range(3):
        page.remove.click()
    assert page.steps.count() == 2
    assert not page.remove.isEnabled()
    page.steps.setCurrentRow(0)
    page.rename.click()
    rename("   ")
    hand.until_saved()
    assert page.steps.item(0).text().strip()
    page.down.click()
    hand.until_saved()
    first, second = page.scale().steps
    assert (first, second) == hand.window.desk.matters.scale.steps
    page.usual.click()
    hand.until(lambda: page.steps.count() == 5)
    assert hand.window.settings is not None
    hand.window.settings.close()
