"""A figure: the number as an article states it."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from reviewer.domain.values import as_fraction


class Kind(StrEnum):
    """What sort of number it is."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    FRACTION = "fraction"
    RATE = "rate"
    MULTIPLE = "multiple"
    MEASUREMENT = "measurement"
    DURATION = "duration"
    AGE = "age"
    DATE = "date"
    TIME = "time"
    ORDINAL = "ordinal"
    SCORE = "score"


class Qualifier(StrEnum):
    """How the wording bounds the number."""

    EXACT = "="
    ABOUT = "~"
    MORE = ">"
    AT_LEAST = ">="
    LESS = "<"
    AT_MOST = "<="


class Direction(StrEnum):
    """Which way a change went; only where the figure is the size of the change."""

    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as stated.

    ``low`` and ``high`` are exact values as text (decimal, ``n/d``, ISO date, ``HH:MM``, ``a-b`` for a
    score), equal unless the figure is a range, and both ``None`` where it is ``vague``.
    ``unit`` is an ISO 4217 code for money, ``%`` or ``pp`` for percentages, otherwise the unit as written in
    the singular; ``None`` for a plain count.
    """

    kind: Kind
    low: str | None
    high: str | None
    unit: str | None = None
    qualifier: Qualifier = Qualifier.EXACT
    direction: Direction | None = None
    vague: bool = False

    @property
    def is_range(self) -> bool:
        """Whether two different ends are stated."""
        return self.low != self.high

    def numbers(self) -> tuple[Fraction, Fraction] | None:
        """Both ends as exact numbers; ``None`` for vague figures, dates, times and scores."""
        low, high = as_fraction(self.low), as_fraction(self.high)
        return None if low is None or high is None else (low, high)
