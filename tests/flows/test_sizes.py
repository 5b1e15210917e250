"""The interface at another size, and in windows of other sizes: everything stays whole and in its place."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from reviewer.ui.controls import KeyButton
from tests.flows.conftest import OpenWindow

pytestmark = pytest.mark.qt


def test_at_twice_the_size_everything_with_letters_is_twice_as_high(
    open_window: OpenWindow, article: Path
) -> None:
    hand = open_window(article)
    window = hand.window
    window.articles.view.setFocus()

    def heights() -> dict[str, int]:
        QApplication.processEvents()
        form = window.form
        return {
            "article": window.articles.view.visualRect(window.articles.model.index(0)).height(),
            "claim": window.claims.view.visualRect(window.claims.model.index(0, 0)).height(),
            "evidence": window.drawer.minimumHeight(),
            "tick": next(iter(form.editor.form.ticks.values())).height(),
            "confirm": form.main_button.height(),
            "status": window.status.minimumHeight(),
        }

    usual = heights()
    window.preferences.interface_size = 200
    hand.until(lambda: heights() == {name: 2 * height for name, height in usual.items()})
    window.preferences.interface_size = 100
    hand.until(lambda: heights() == usual)


def test_the_air_around_things_grows_with_the_interface(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    window = hand.window

    def air() -> dict[str, int]:
        bar, form = window.top.layout(), window.editor.layout()
        assert bar is not None
        assert form is not None
        return {
            "edge of the bar": bar.contentsMargins().left(),
            "between buttons": bar.spacing(),
            "above the form": form.contentsMargins().top(),
            "beside a button's words": window.form.main_button.sizeHint().width()
            - window.form.main_button.fontMetrics().horizontalAdvance("Confirm"),
        }

    usual = air()
    for name, pixels in {"edge of the bar": 14, "between buttons": 8, "above the form": 12}.items():
        assert usual[name] == pixels
    window.preferences.interface_size = 200
    hand.until(lambda: air()["edge of the bar"] == 28)
    for name in ("between buttons", "above the form"):
        assert air()[name] == 2 * usual[name]
    assert air()["beside a button's words"] > 1.8 * usual["beside a button's words"]
    window.preferences.interface_size = 100
    hand.until(lambda: air() == usual)


def test_in_a_large_interface_no_field_and_no_button_of_the_form_is_cut_off(
    open_window: OpenWindow, article: Path
) -> None:
    hand = open_window(article)
    window = hand.window
    window.preferences.interface_size = 200
    window.resize(1280, 800)
    QApplication.processEvents()
    window.rooms.share_out()
    QApplication.processEvents()
    fields = window.editor.form.fields.values()
    for field in fields:
        assert field.mapTo(window.form, field.rect().topRight()).x() < window.form.width()
    buttons = [button for button in window.form.findChildren(KeyButton) if button.isVisible()]
    assert window.form.main_button in buttons
    for button in buttons:
        assert button.mapTo(window.form, button.rect().bottomRight()).y() < window.form.height()


def test_in_a_narrow_window_the_bar_keeps_signs_and_keys_and_cuts_nothing(
    open_window: OpenWindow, article: Path
) -> None:
    hand = open_window(article)
    window = hand.window
    window.resize(1200, 780)
    QApplication.processEvents()
    assert [button.text() for button in window.top.decide[2:4]] == ["✓ Confirm", "✎ Correct"]
    for size in (100, 150, 200):
        window.preferences.interface_size = size
        for width in (1440, 860):
            window.resize(width, 700)
            QApplication.processEvents()
            for button in window.top.decide:
                assert button.isVisible() or size == 200
                assert button.isHidden() or button.width() >= button.sizeHint().width()
            assert window.top.search.geometry().right() <= window.top.width()
    assert [button.text() for button in window.top.decide[2:4]] == ["✓ ", "✎ "]
    assert window.top.decide[2].accessibleName() == "Confirm"


@pytest.mark.parametrize("width", [2400, 1700, 1280, 900])
def test_at_twice_the_size_the_rooms_stand_beside_one_another(
    open_window: OpenWindow, article: Path, width: int
) -> None:
    window = open_window(article).window
    window.preferences.interface_size = 200
    window.resize(width, 800)
    QApplication.processEvents()
    rooms = (window.articles, window.middle, window.rooms.claim_room)
    assert sum(room.minimumWidth() for room in rooms) <= window.rooms.splitter.width()
    places = [room.geometry() for room in rooms]
    assert all(left.right() < right.left() for left, right in pairwise(places))
    if width == 2400:  # as wide as can be worked in, where there is the room
        assert window.articles.minimumWidth() == 300
    window.preferences.interface_size = 100


def test_at_the_first_start_the_form_has_what_it_needs_or_most_of_the_room(
    open_window: OpenWindow, article: Path
) -> None:
    hand = open_window(article)
    form, room = hand.window.form, hand.window.rooms.claim_room
    hand.until(lambda: form.height() >= min(form.full_height(), int(0.66 * room.height())))
