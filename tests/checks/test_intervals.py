"""What a figure as written stands for: the contract's rules of precision and rounding, line by line."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.checks.intervals import Interval, stated
from reviewer.checks.verdicts import weigh
from reviewer.domain.figure import Figure, Kind, Qualifier
from reviewer.domain.finding import Result


def interval(kind: str, written: str, value: str, sign: str = "=") -> Interval | None:
    return stated(Figure(Kind(kind), value, value, None, Qualifier(sign)), written)


@pytest.mark.parametrize(
    ("kind", "written", "value", "low", "high"),
    [
        # Whole things counted one by one stand for themselves.
        ("count", "312", "312", "312", "312"),
        ("count", "600", "600", "600", "600"),
        ("count", "1,204", "1204", "1204", "1204"),
        # From 1,000 on zeros at the end are precision.
        ("count", "6,000", "6000", "5500", "6500"),
        ("count", "11,000", "11000", "10500", "11500"),
        ("count", "1,250", "1250", "1245", "1255"),
        ("count", "1.25 million", "1250000", "1245000", "1255000"),
        ("count", "2 million", "2000000", "1500000", "2500000"),
        ("money", "€42.5 million", "42500000", "42450000", "42550000"),
        ("money", "$4.10", "4.10", "4.095", "4.105"),
        # A percentage is precise to its last written digit.
        ("percent", "60 %", "60", "59.5", "60.5"),
        ("percent", "54.50 %", "54.50", "54.495", "54.505"),
        ("percent", "100 percent", "100", "99.5", "100.5"),
        ("percent", "1,000 percent", "1000", "999.5", "1000.5"),
        # A bare fraction in words holds within half a percentage point.
        ("fraction", "three out of five", "3/5", "0.595", "0.605"),
        # "Doubled" and its like hold within a quarter of the multiple.
        ("multiple", "doubled", "2", "1.5", "2.5"),
        ("multiple", "tripled", "3", "2.25", "3.75"),
        ("measurement", "16 km", "16", "15.5", "16.5"),
    ],
)
def test_a_figure_stands_for_what_rounds_to_it(
    kind: str, written: str, value: str, low: str, high: str
) -> None:
    assert interval(kind, written, value) == Interval(Fraction(low), Fraction(high))


@pytest.mark.parametrize(
    ("kind", "written", "value", "low", "high"),
    [
        ("count", "6,000", "6000", "4500", "7500"),  # half a step and one more
        ("count", "300", "300", "285", "315"),  # 5 % is more than one
        ("percent", "60 %", "60", "56.5", "63.5"),
        ("money", "€1.1 million", "1100000", "950000", "1250000"),
    ],
)
def test_about_widens_it_by_a_step_or_five_percent(
    kind: str, written: str, value: str, low: str, high: str
) -> None:
    assert interval(kind, written, value, "~") == Interval(Fraction(low), Fraction(high))


@pytest.mark.parametrize(
    ("sign", "inside", "outside"),
    [(">", "5001", "5000"), (">=", "5000", "4999"), ("<", "4999", "5000"), ("<=", "5000", "5001")],
)
def test_limits_hold_strictly_on_the_stated_side(sign: str, inside: str, outside: str) -> None:
    limit = interval("count", "5,000", "5000", sign)
    assert limit is not None
    assert limit.holds(Fraction(inside))
    assert not limit.holds(Fraction(outside))


@pytest.mark.parametrize(
    ("value", "possible", "said", "result"),
    [
        ("0.6", ("0.5", "0.7"), ("0.595", "0.605"), Result.AGREES),
        (
            "0.545",
            ("0.478", "0.619"),
            ("0.595", "0.605"),
            Result.DISAGREES,
        ),  # 6,000 of 11,000 is not three in five
        ("0.5", ("0.49", "0.51"), ("0.595", "0.605"), Result.DISAGREES),
        ("0.59", ("0.50", "0.68"), ("0.595", "0.605"), Result.AGREES),
        ("0.56", ("0.47", "0.66"), ("0.595", "0.605"), Result.CANNOT_TELL),
    ],
)
def test_a_result_that_fits_only_by_rounding_both_ways_does_not_agree(
    value: str, possible: tuple[str, str], said: tuple[str, str], result: Result
) -> None:
    first, second = (Interval(Fraction(a), Fraction(b)) for a, b in (possible, said))
    assert weigh(Fraction(value), first, second) is result


_ends = st.fractions(min_value=-1000, max_value=1000, max_denominator=100)


def _ordered(a: Fraction, b: Fraction) -> Interval:
    return Interval(min(a, b), max(a, b))


_intervals = st.builds(_ordered, _ends, _ends)


@given(_intervals, _intervals, st.fractions(0, 1, max_denominator=50), st.fractions(0, 1, max_denominator=50))
def test_arithmetic_on_intervals_holds_every_result(
    a: Interval, b: Interval, first: Fraction, second: Fraction
) -> None:
    assert a.low is not None
    assert a.high is not None
    assert b.low is not None
    assert b.high is not None
    x, y = a.low + (a.high - a.low) * first, b.low + (b.high - b.low) * second
    assert a.plus(b).holds(x + y)
    assert a.minus(b).holds(x - y)
    quotient = a.over(b)
    if quotient is not None:
        assert quotient.holds(x / y)


@given(st.integers(1, 10**9), st.integers(0, 3), st.sampled_from(["count", "money", "percent", "measurement"]))
def test_a_figure_always_stands_for_itself(number: int, decimals: int, kind: str) -> None:
    digits = str(number).rjust(decimals + 1, "0")
    written = f"{digits[:-decimals]}.{digits[-decimals:]}" if decimals else digits
    found = interval(kind, written, written)
    assert found is not None
    assert found.holds(Fraction(written))
