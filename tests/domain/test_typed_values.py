"""What a person types for a value, and what is made of it."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain import typed_values
from reviewer.domain.values import as_fraction


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("6000", "6000"),
        ("6,000", "6000"),
        ("6 000", "6000"),
        ("6\u202f000\u00a0000", "6000000"),
        ("6'000", "6000"),
        ("12,34,567", "1234567"),
        ("1,234.50", "1234.50"),
        ("  7 ", "7"),
        ("007", "7"),
        ("0", "0"),
        (".5", "0.5"),
        ("5.", "5"),
        ("2.5m", "2500000"),
        ("2.5 M", "2500000"),
        ("2.5 million", "2500000"),
        ("1.25bn", "1250000000"),
        ("3 thousand", "3000"),
        ("6k", "6000"),
        ("0.0001k", "0.1"),
        ("1.2 lakh", "120000"),
        ("-4.0", "-4.0"),
        ("−4", "-4"),
        ("+4", "4"),
        ("3/5", "3/5"),
        ("3 / 5", "3/5"),
        ("7/100,000", "7/100000"),
        ("½", "1/2"),
        ("2½", "5/2"),
        ("2 1/2", "5/2"),
        ("1.5/2", "1.5/2"),
    ],
)
def test_a_number_that_is_plain_is_taken(typed: str, value: str) -> None:
    assert typed_values.number_from(typed) == value


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", "-", ".", "/", "about 6", "6,00", "60,00", "6,0000", "2,5", "6.000.000", "1,234,56",
        "1e6", "0x10",
        "3/0", "3/", "/5", "1/2/3", "3 5/", "6 000/7", "1 3/2", "5 x", "million", "5 mm", "٣", "inf",
        "nan", "6--7",
        "6-7", "9" * 101, "\0", "\ud800",
    ],
)  # fmt: skip
def test_a_number_that_is_not_plain_is_asked_about(typed: str) -> None:
    assert typed_values.number_from(typed) is None


def test_a_letter_that_may_be_a_unit_is_no_scale() -> None:
    assert typed_values.number_from("5 m", letters=False) is None
    assert typed_values.number_from("5 million", letters=False) == "5000000"


@given(st.text())
def test_any_text_gives_an_exact_number_or_none(typed: str) -> None:
    value = typed_values.number_from(typed)
    assert value is None or as_fraction(value) is not None


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**12), max_value=10**12))
def test_a_decimal_keeps_its_worth_however_it_is_grouped(number: object) -> None:
    assert as_fraction(typed_values.number_from(f"{number:,}")) == Fraction(str(number))


@pytest.mark.parametrize(
    "typed",
    ["2014", "2025-12", "2019-11-23", "--06", "--02-29", "199X", "19XX", "2024-02-29", "0044", "9999-12-31"],
)
def test_an_iso_date_stays(typed: str) -> None:
    assert typed_values.date_from(typed) == typed


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("199x", "199X"),
        ("1990s", "199X"),
        ("the 1990’s", "199X"),
        ("June", "--06"),
        ("23 June", "--06-23"),
        ("June 23", "--06-23"),
        ("23rd Nov 2019", "2019-11-23"),
        ("November 23, 2019", "2019-11-23"),
        ("Sept. 2019", "2019-09"),
        ("29 February", "--02-29"),
    ],
)
def test_a_date_in_words_is_taken(typed: str, value: str) -> None:
    assert typed_values.date_from(typed) == value


@pytest.mark.parametrize(
    "typed",
    [
        "", "23", "23/11/2019", "11/12/2019", "2019-13", "2019-02-30", "2023-02-29", "--13", "--", "2019-1",
        "Ju", "31 June", "23 June 24", "yesterday", "20X9", "2019-00", "2019-11-00", "١٩٩٠", "0000-02-29-1",
    ],
)  # fmt: skip
def test_a_date_that_is_not_plain_is_asked_about(typed: str) -> None:
    assert typed_values.date_from(typed) is None


@given(st.text())
def test_any_text_gives_a_date_that_stays_a_date(typed: str) -> None:
    value = typed_values.date_from(typed)
    assert value is None or typed_values.date_from(value) == value


@given(st.dates())
def test_every_day_there_is_can_be_typed(day: object) -> None:
    assert typed_values.date_from(str(day)) == str(day)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("19:37", "19:37"),
        ("9:05", "09:05"),
        ("7:37 p.m.", "19:37"),
        ("7.37pm", "19:37"),
        ("7 pm", "19:00"),
        ("12 am", "00:00"),
        ("12:30 PM", "12:30"),
        ("24:00", "24:00"),
    ],
)
def test_a_time_is_taken(typed: str, value: str) -> None:
    assert typed_values.time_from(typed) == value


@pytest.mark.parametrize("typed", ["", "7", "25:00", "24:01", "7:60", "13 pm", "0 am", "noon", "7:3"])
def test_a_time_that_is_not_plain_is_asked_about(typed: str) -> None:
    assert typed_values.time_from(typed) is None


@pytest.mark.parametrize(
    ("typed", "value"), [("2-1", "2-1"), ("2–1", "2-1"), ("2 : 1", "2-1"), ("230 to 197", "230-197")]
)
def test_a_score_is_taken(typed: str, value: str) -> None:
    assert typed_values.score_from(typed) == value


@pytest.mark.parametrize("typed", ["", "2", "2-", "2-1-3", "two to one", "2.5-1"])
def test_what_is_no_score_is_asked_about(typed: str) -> None:
    assert typed_values.score_from(typed) is None
