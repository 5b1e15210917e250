"""Dated exchange rates that the user has loaded.

A table is CSV with a header line of ``date``, ``from``, ``to`` and ``rate`` (others are passed over): on
``date`` one unit of the currency ``from`` was worth ``rate`` units of ``to``.
"""

import csv
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from reviewer.domain.errors import ReviewerError
from reviewer.domain.sentence import said
from reviewer.domain.values import as_fraction

TOLERANCE = Fraction(2, 100)  # how far a pair may lie from the day's rate: rates move in the course of a day
_OLDEST = timedelta(days=7)  # a rate stands until the next one, over a weekend and holidays
_MOST = 2_000_000  # rows
_COLUMNS = ("date", "from", "to", "rate")
_REMEDY = said("It needs a first line with date,from,to,rate and lines like 2026-11-24,EUR,USD,1.0512.")


class BadRates(ReviewerError):
    """A table of exchange rates cannot be read."""


@dataclass(frozen=True, slots=True)
class Rate:
    """On ``day`` one ``base`` was worth ``value`` ``other``."""

    base: str
    other: str
    value: Fraction
    day: date


class RateTable:
    """Rates by pair of currencies and day; ``tolerance`` is a share of the rate (0.02 is 2 %)."""

    def __init__(self, rates: Iterable[Rate], tolerance: Fraction = TOLERANCE) -> None:
        """Where a pair has several rates on one day the last one counts."""
        self.tolerance = tolerance
        days: dict[tuple[str, str], dict[date, Fraction]] = {}
        for rate in rates:
            days.setdefault((rate.base, rate.other), {})[rate.day] = rate.value
        self._rates = {pair: sorted(by_day.items()) for pair, by_day in days.items()}
        self._with: dict[str, set[str]] = {}
        for base, other in self._rates:
            self._with.setdefault(base, set()).add(other)
            self._with.setdefault(other, set()).add(base)

    def __len__(self) -> int:
        """How many rates it holds."""
        return sum(map(len, self._rates.values()))

    def rate(self, base: str, other: str, on: date) -> Rate | None:
        """The rate on a day or the last one of the seven days before it; ``None`` where there is none.

        A pair that is not in the table is worked out from its reverse, or over a third currency.
        """
        direct = self._one_way(base, other, on)
        if direct is not None:
            return direct
        for third in sorted(self._with.get(base, set()) & self._with.get(other, set())):
            first, second = self._one_way(base, third, on), self._one_way(third, other, on)
            if first and second and first.day == second.day:
                return Rate(base, other, first.value * second.value, first.day)
        return None

    def _one_way(self, base: str, other: str, on: date) -> Rate | None:
        if found := self._latest((base, other), on):
            return Rate(base, other, found[1], found[0])
        if found := self._latest((other, base), on):
            return Rate(base, other, 1 / found[1], found[0])
        return None

    def _latest(self, pair: tuple[str, str], on: date) -> tuple[date, Fraction] | None:
        rates = self._rates.get(pair)
        place = bisect_right(rates, on, key=lambda r: r[0]) if rates else 0
        if not rates or not place or on - rates[place - 1][0] > _OLDEST:
            return None
        return rates[place - 1]


def parse_rates(lines: Iterable[str], name: str, tolerance: Fraction = TOLERANCE) -> RateTable:
    """A table from lines of CSV; ``name`` is the file's, for errors.

    Raises BadRates with the line where a date, currency or rate is none. Semicolons between the fields do too.
    """
    rates: list[Rate] = []
    rows = iter(lines)
    head = next(rows, "").removeprefix("\ufeff")
    separator = ";" if ";" in head else ","
    columns = [column.strip().strip('"').casefold() for column in head.split(separator)]
    if not set(_COLUMNS) <= set(columns):
        missing = " and ".join(f"“{c}”" for c in _COLUMNS if c not in columns)
        raise BadRates(
            said("{0} is no table of exchange rates: its first line does not name {1}.", name, missing), _REMEDY
        )
    places = [columns.index(column) for column in _COLUMNS]
    for number, row in enumerate(_rows(rows, separator, name), 2):
        if not any(field.strip() for field in row):
            continue
        if number > _MOST:
            raise BadRates(
                said("{0} has more than {1} lines.", name, _MOST),
                said("Leave out the years that are not needed."),
            )
        if len(row) <= max(places):
            raise BadRates(
                said("{0}, line {1}: there are fewer fields than in the first line.", name, str(number)),
                _REMEDY,
            )
        rates.append(_rate([row[place].strip() for place in places], f"{name}, line {number}"))
    return RateTable(rates, tolerance)


def _rows(lines: Iterable[str], separator: str, name: str) -> Iterable[list[str]]:
    try:
        yield from csv.reader(lines, delimiter=separator)
    except csv.Error as error:
        raise BadRates(said("{0} is no CSV file: {1}.", name, error), _REMEDY) from error


def _rate(fields: list[str], where: str) -> Rate:
    day, base, other, value = fields
    try:
        on = date.fromisoformat(day)
    except ValueError as error:
        raise BadRates(
            said("{0}: “{1}” is no date.", where, day[:40]), said("Write it as 2026-11-24.")
        ) from error
    for currency in (base, other):
        if not (len(currency) == 3 and currency.isascii() and currency.isalpha()):
            raise BadRates(
                said("{0}: “{1}” is no currency.", where, currency[:40]),
                said("Write its three letters, as in EUR."),
            )
    rate = as_fraction(value) if len(value) <= 40 else None
    if rate is None or rate <= 0:
        raise BadRates(
            said("{0}: “{1}” is no rate above zero.", where, value[:40]), said("Write it as 1.0512.")
        )
    return Rate(base.upper(), other.upper(), rate, on)
