"""For whoever does not see the screen: every control has a name, what happens is said, keys are enough."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from reviewer.ui.announcer import Announcer
from tests.flows.conftest import Hand, OpenWindow

pytestmark = pytest.mark.qt


def text_of(widget: QWidget, which: QAccessible.Text) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(which)


def controls(root: QWidget) -> list[QWidget]:
    """What a user can get to with Tab or the mouse; a combo box's or a text field's inner parts are not."""
    found: list[QWidget] = []
    for widget in (root, *root.findChildren(QWidget)):
        inner = widget.objectName().startswith("qt_") or isinstance(widget, QLabel)
        takes_focus = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        if not inner and widget.window() is root and (takes_focus or isinstance(widget, QAbstractButton)):
            found.append(widget)
    return found


def names(widgets: list[QWidget]) -> dict[str, str]:
    """Controls without a name, by what they are."""
    return {
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}": "no name"
        for widget in widgets
        if not text_of(widget, QAccessible.Text.Name).strip()
    }


def every_surface(hand: Hand) -> list[QWidget]:
    """The window, its settings and the sheet of keys."""
    window = hand.window
    settings = window.show_settings()
    hand.press("?")
    window.activateWindow()
    hand.press("?")
    window.problems.tell("Something to tell")
    shown = [widget for widget in QApplication.topLevelWidgets() if type(widget).__name__ == "KeySheet"]
    return [window, settings, *shown]


def test_every_control_has_a_name_and_says_what_it_is_for(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    found = [widget for surface in every_surface(hand) for widget in controls(surface)]
    assert len(found) > 100
    assert names(found) == {}
    mute = {
        f"{type(widget).__name__} “{text_of(widget, QAccessible.Text.Name)}”"
        for widget in found
        if not isinstance(widget, QAbstractButton)
        and not text_of(widget, QAccessible.Text.Description).strip()
        and not widget.isWindow()
    }
    assert not mute, "\n".join(sorted(mute))


def test_actions_are_buttons_with_their_keys_in_words(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    button = hand.window.form.main_button
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface is not None
    assert interface.role() is QAccessible.Role.Button
    assert interface.text(QAccessible.Text.Name) == "Confirm"
    assert interface.text(QAccessible.Text.Description).endswith("(C)")


def test_the_list_of_claims_reads_state_and_figure(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    hand.press("C")
    hand.until_saved()
    view = QAccessible.queryAccessibleInterface(hand.window.claims.view)
    assert view is not None
    lines = [view.child(row).text(QAccessible.Text.Name) for row in range(view.childCount())]
    assert len(lines) == len(hand.window.desk.claims)
    assert lines[0].startswith("Confirmed, 12")
    assert all(line.startswith("Pending, ") for line in lines[1:])


def test_what_happens_is_announced(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    said: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []

    def hear(event: QAccessibleEvent) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        said.append((event.message(), event.politeness()))

    QAccessible.setActive(True)
    try:
        Announcer(hand.window.desk, hand.window.problems, hand.window, hear)
        first = hand.current.reading.subject or ""
        hand.press("C")
        hand.until_saved()
        total = len(hand.window.desk.claims)
        hand.until(lambda: len(said) > 1)
        words = [message for message, _ in said]
        assert any(message.startswith("Pending: ") and f"claim 2 of {total}" in message for message in words)
        assert f"Saved. Confirmed: 12 {first}".strip() in words
        hand.press(*"C" * total)
        hand.until_saved()
        hand.until(lambda: any("Every claim" in message for message, _ in said))
        hand.press("U")
        hand.until_saved()
        hand.until(lambda: any(message.startswith("Saved. Pending: ") for message, _ in said))
        hand.window.problems.tell("Nothing was found.")
        assert said[-1] == ("Nothing was found.", QAccessible.AnnouncementPoliteness.Polite)
    finally:
        QAccessible.setActive(False)


def test_tab_goes_through_the_window_in_reading_order(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    window = hand.window
    window.source.setFocus()
    seen: list[QWidget] = []
    for _ in range(80):
        hand.press("Tab")
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus is window.source:
            break
        assert focus not in seen, "Tab goes round in a circle that does not hold the text"
        seen.append(focus)
    assert QApplication.focusWidget() is window.source
    editor = window.editor
    order = [
        window.claims.view,
        editor.low,
        editor.kind,
        editor.subject,
        editor.source,
        window.form.main_button,
    ]
    places = [seen.index(widget) for widget in order]
    assert places == sorted(places)
    assert all(widget.isVisible() for widget in seen)
