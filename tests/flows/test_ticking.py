"""Ticking a claim part by part, with the key and with the mouse; ticks that are compulsory."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reviewer.domain.claim import ALL_COMPONENTS, Component, State
from tests.flows.conftest import OpenWindow

pytestmark = pytest.mark.qt


def test_one_key_steps_through_the_parts(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    first = hand.current
    hand.press("T", "T")
    hand.until_saved()
    assert hand.current.id == first.id
    assert hand.current.standing.ticks == {Component.NUMBER, Component.UNIT}
    assert hand.window.editor.ticked() == {Component.NUMBER, Component.UNIT}
    assert "2 of 6 ticked" in hand.window.editor.state.text()
    hand.press("T", "T", "T", "T", "T")
    hand.until_saved()
    assert hand.current.standing.ticks == ALL_COMPONENTS
    assert hand.current.state is State.PENDING
    assert hand.window.status.message.text() == "Every part of this claim is ticked."
    hand.press("U")
    hand.until(lambda: Component.ATTRIBUTION not in hand.current.standing.ticks)
    hand.close()

    hand = open_window()
    hand.until_open()
    hand.window.desk.select(first.id)
    assert hand.window.editor.ticked() == ALL_COMPONENTS - {Component.ATTRIBUTION}


def test_a_tick_is_given_and_taken_off_with_the_mouse(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    button = hand.window.editor.form.ticks[Component.SUBJECT]
    assert button.accessibleName() == "What is counted: not ticked"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    hand.until(lambda: hand.current.standing.ticks == frozenset({Component.SUBJECT}))
    assert button.accessibleName() == "What is counted: ticked"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    hand.until(lambda: not hand.current.standing.ticks)


def test_confirming_ticks_all_and_reopening_none(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    hand.press("C", "K")
    hand.until_saved()
    assert hand.window.editor.ticked() == ALL_COMPONENTS
    hand.press("R")
    hand.until(lambda: hand.current.state is State.PENDING)
    assert hand.window.editor.ticked() == frozenset()


def test_single_ticks_can_be_compulsory(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    hand.window.preferences.single_ticks_above = 0.0
    first = hand.current
    hand.press("T", "C")
    hand.until_saved()
    assert hand.current.id == first.id
    assert hand.current.state is State.PENDING
    assert "5" in hand.window.status.message.text()
    hand.press("T", "T", "T", "T", "T", "C")
    hand.until_saved()
    now = hand.window.desk.claim(first.id)
    assert now is not None
    assert now.state is State.CONFIRMED
    assert hand.current.id != first.id


def test_a_correction_unticks_what_it_changes_where_ticks_are_compulsory(
    open_window: OpenWindow, article: Path
) -> None:
    hand = open_window(article)
    hand.window.desk.ticking.required_from = 0.0
    first = hand.current
    hand.press("T", "T", "T", "E")
    hand.type("13")
    hand.press("Ctrl+Return")
    hand.until_saved()
    assert hand.current.id == first.id
    assert hand.current.state is State.PENDING
    assert hand.current.reading.figure.low == "13"
    assert hand.current.standing.ticks == {Component.UNIT, Component.SUBJECT}
    hand.press("T", "T", "T", "T", "C")
    hand.until_saved()
    now = hand.window.desk.claim(first.id)
    assert now is not None
    assert now.state is State.CORRECTED
