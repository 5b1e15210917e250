"""Exact intervals: what a figure as written leaves open.

A stated figure stands for every value that rounds to it at the precision it is written with, widened or cut
off by its qualifier. All arithmetic is on ``Fraction``; an end that is ``None`` is open without limit.
"""

import re
from dataclasses import dataclass
from fractions import Fraction

from reviewer.domain.figure import Figure, Kind, Qualifier

_NUMERAL = re.compile(r"\d+(?:[.,\u00a0\u202f’' ]\d{3})*(?:[.,·]\d+)?")
_DECIMALS = re.compile(r"[.·](\d+)$|,(\d{1,2})$")
_ZEROS = re.compile(r"0*$")

# Longer values than this are no figure of an article; their arithmetic would only cost time.
_LONGEST = 320
_HALF = Fraction(1, 2)


@dataclass(frozen=True, slots=True)
class Interval:
    """From ``low`` to ``high``; ``open_low`` and ``open_high`` say that the end itself is left out."""

    low: Fraction | None
    high: Fraction | None
    open_low: bool = False
    open_high: bool = False

    @classmethod
    def at(cls, value: Fraction) -> "Interval":
        """The one value."""
        return cls(value, value)

    def meets(self, other: "Interval") -> bool:
        """Whether some value lies in both."""
        return not (self._below(other) or other._below(self))

    def _below(self, other: "Interval") -> bool:
        if self.high is None or other.low is None:
            return False
        if self.high == other.low:
            return self.open_high or other.open_low
        return self.high < other.low

    def holds(self, value: Fraction) -> bool:
        """Whether ``value`` lies in it."""
        return self.meets(Interval.at(value))

    def times(self, factor: Fraction) -> "Interval":
        """Every value times ``factor``, which is above zero."""
        return Interval(
            None if self.low is None else self.low * factor,
            None if self.high is None else self.high * factor,
            self.open_low,
            self.open_high,
        )

    def shifted(self, by: Fraction) -> "Interval":
        """Every value plus ``by``."""
        return Interval(
            None if self.low is None else self.low + by,
            None if self.high is None else self.high + by,
            self.open_low,
            self.open_high,
        )

    def negated(self) -> "Interval":
        """Every value with the other sign."""
        return Interval(
            None if self.high is None else -self.high,
            None if self.low is None else -self.low,
            self.open_high,
            self.open_low,
        )

    def plus(self, other: "Interval") -> "Interval":
        """All sums of a value of each."""
        return Interval(
            None if self.low is None or other.low is None else self.low + other.low,
            None if self.high is None or other.high is None else self.high + other.high,
            self.open_low or other.open_low,
            self.open_high or other.open_high,
        )

    def minus(self, other: "Interval") -> "Interval":
        """All differences."""
        return self.plus(other.negated())

    def over(self, other: "Interval") -> "Interval | None":
        """All quotients of values that are not negative; ``None`` where ``other`` comes down to zero."""
        if self.low is None or self.low < 0 or other.low is None or other.low <= 0:
            return None
        low = Fraction(0) if other.high is None else self.low / other.high
        high = None if self.high is None else self.high / other.low
        return Interval(low, high, self.open_low or other.open_high, self.open_high or other.open_low)


def total(parts: list[Interval]) -> Interval:
    """The interval of the sum of all parts."""
    result = Interval.at(Fraction(0))
    for part in parts:
        result = result.plus(part)
    return result


def step_of(figure: Figure, written: str) -> Fraction:
    """The size of the last place a figure is precise to.

    Decimals as written count; without them the zeros at the end of a whole number from 1,000 on do not, but
    a percentage and a number with a scale word ("200 million") are precise to the last digit written.
    """
    numbers = figure.numbers()
    if numbers is None:
        return Fraction(1)
    value = abs(numbers[1])
    numerals = _NUMERAL.findall(written[:200])
    if numerals:
        numeral, decimals = _numeral(numerals[-1])  # the last number written belongs to ``high``
        scale = _scale(value, numeral)
        if scale is not None and (decimals or scale > 1) and figure.low == figure.high:
            return Fraction(scale, 10**decimals) if decimals or numeral < 1000 else _last_digit(value)
    if figure.kind in (Kind.PERCENT, Kind.AGE, Kind.ORDINAL) and value.denominator == 1:
        return Fraction(1)
    return _last_digit(value)


def _numeral(written: str) -> tuple[Fraction, int]:
    """A number in digits and how many decimals it has."""
    tail = _DECIMALS.search(written)
    decimals = (tail[1] or tail[2]) if tail else ""
    whole = written[: tail.start()] if tail else written
    digits = re.sub(r"\D", "", whole) or "0"
    if len(digits) + len(decimals) > _LONGEST:
        return Fraction(0), 0
    return Fraction(int(digits + decimals), 10 ** len(decimals)), len(decimals)


def _scale(value: Fraction, numeral: Fraction) -> int | None:
    """How many times the numeral the value is, where that is a power of ten."""
    if not numeral:
        return None
    scale = value / numeral
    if scale.denominator != 1 or scale < 1:
        return None
    power = len(str(scale.numerator)) - 1 if scale < 10**40 else -1
    return scale.numerator if power >= 0 and scale.numerator == 10**power else None


def _last_digit(value: Fraction) -> Fraction:
    """The place of the last digit that counts in a bare value."""
    if value.denominator == 1:
        if value < 1000:
            return Fraction(1)
        zeros = _ZEROS.search(str(value.numerator))
        return Fraction(10 ** len(zeros[0])) if zeros else Fraction(1)
    for places in range(1, 7):
        if (value * 10**places).denominator == 1:
            return Fraction(1, 10**places)
    return Fraction(1, 10**6)


def readable(figure: Figure) -> bool:
    """Whether the values are numbers of a size to calculate with."""
    if figure.low is None or figure.high is None or len(figure.low) + len(figure.high) > 2 * _LONGEST:
        return False
    return figure.numbers() is not None


def stated(figure: Figure, written: str, *, narrow: bool = False) -> Interval | None:
    """The interval a figure stands for; ``None`` for a vague one or one that is no number.

    Percentages are in percent; a fraction in words holds within half a percentage point, a multiple in words
    within a quarter of itself. "About" widens by one more step or 5 %, whichever is more. With ``narrow`` zeros
    at the end leave no more than 5 % open: beyond that a figure fits only if it is a rounded one.
    """
    if not readable(figure):
        return None
    numbers = figure.numbers()
    if numbers is None:
        return None
    low, high = min(numbers), max(numbers)
    if figure.qualifier is Qualifier.MORE:
        return Interval(low, None, open_low=True)
    if figure.qualifier is Qualifier.AT_LEAST:
        return Interval(low, None)
    if figure.qualifier is Qualifier.LESS:
        return Interval(None, high, open_high=True)
    if figure.qualifier is Qualifier.AT_MOST:
        return Interval(None, high)
    step = step_of(figure, written)
    if narrow and step > 1:
        step = min(step, max(Fraction(1), high / 10))
    margin = _margin(figure, written, high, step)
    if figure.qualifier is Qualifier.ABOUT:
        margin += max(step if figure.kind not in (Kind.FRACTION, Kind.MULTIPLE) else margin, abs(high) / 20)
    if not margin:
        return Interval(low, high)
    # A value that lies half-way is rounded up by most and to the even digit by some: both ends count.
    return Interval(low - margin, high + margin)


def _margin(figure: Figure, written: str, value: Fraction, step: Fraction) -> Fraction:
    """How far from the written value a value may lie that is written so."""
    in_digits = any(c.isdigit() for c in written)
    if figure.kind is Kind.FRACTION:
        return Fraction(1, 200)
    if figure.kind is Kind.MULTIPLE:
        return step / 2 if in_digits and step < 1 else abs(value) / 4
    if step == 1 and figure.kind in (Kind.COUNT, Kind.AGE, Kind.ORDINAL):
        return Fraction(0)  # whole things counted one by one
    return step * _HALF
