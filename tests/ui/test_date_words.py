"""Dates without a year, as a form shows them and as they may be typed."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from reviewer.domain.typed_values import date_from
from reviewer.ui import date_words


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("--08", "August (no year)"),
        ("--08-23", "23 August (no year)"),
        ("2025-08", "2025-08"),
        ("199X", "199X"),
        ("--13", "--13"),
        ("", ""),
    ],
)
def test_a_form_shows_a_month_by_its_name(value: str, words: str) -> None:
    assert date_words.shown(value) == words


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("August (no year)", "--08"),
        ("  august ", "--08"),
        ("--08", "--08"),
        ("23 August", "--08-23"),
        ("August 23", "--08-23"),
        ("23 August (no year)", "--08-23"),
        ("3 March 2024", "2024-03-03"),
        ("March 3, 2024", "2024-03-03"),
        ("2025-12", "2025-12"),
        ("the 1990s", "the 1990s"),
        ("some day", "some day"),
    ],
)
def test_both_forms_are_read(typed: str, value: str) -> None:
    assert date_words.typed(typed) == value


def test_months_are_typed_in_the_language_of_the_interface() -> None:
    QLocale.setDefault(QLocale("de"))
    assert date_words.typed("23. März") == "--03-23"
    assert date_words.typed("Mai 2025") == "2025-05"
    QLocale.setDefault(QLocale("fr"))
    assert date_words.typed("août") == "--08"


@given(month=st.integers(1, 12), day=st.integers(0, 28))
def test_what_is_shown_is_read_back_as_it_is_stored(month: int, day: int) -> None:
    value = f"--{month:02d}" + (f"-{day:02d}" if day else "")
    for language in ("en", "de", "fr"):
        QLocale.setDefault(QLocale(language))
        assert date_words.typed(date_words.shown(value)) == value
    assert date_from(value) == value
