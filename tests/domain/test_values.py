"""Exact numbers from their text."""

from fractions import Fraction

import pytest

from reviewer.domain.values import as_fraction


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("6000", Fraction(6000)),
        ("-2.50", Fraction(-5, 2)),
        ("3/5", Fraction(3, 5)),
        ("7.5/100", Fraction(3, 40)),
        ("1/0", None),
        ("2019-11-23", None),
        ("2-1", None),
        ("19:37", None),
        ("", None),
        (None, None),
        ("9" * 1_000_000, None),
    ],
    ids=lambda value: str(value)[:12],
)
def test_a_number_is_read_exactly(text: str | None, number: Fraction | None) -> None:
    assert as_fraction(text) == number
