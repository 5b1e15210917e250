"""Units and their exact factors, from ``resources/lexicons/conversions.txt``."""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from reviewer import settings
from reviewer.checks.intervals import Interval

# SI Brochure, 9th edition, table 7: the prefixes that news uses.
_PREFIXES = {
    "kilo": ("k", 3), "mega": ("M", 6), "giga": ("G", 9), "tera": ("T", 12), "peta": ("P", 15),
    "hecto": ("h", 2), "deci": ("d", -1), "centi": ("c", -2), "milli": ("m", -3), "micro": ("µ", -6),
    "nano": ("n", -9),
}  # fmt: skip
_PER = re.compile(r"\s+(?:per|an|a)\s+|/")


@dataclass(frozen=True, slots=True)
class Unit:
    """One reading of a unit's name: a value v in it is ``v * factor + zero`` in its dimension's base unit.

    ``reading`` is in words where the name has several ("US gallons"), empty otherwise.
    """

    dimension: str
    factor: Fraction
    zero: Fraction = Fraction(0)
    reading: str = ""

    def convert(self, values: Interval, into: "Unit") -> Interval:
        """The same quantities in another unit of the dimension."""
        return values.times(self.factor / into.factor).shifted((self.zero - into.zero) / into.factor)

    def value(self, value: Fraction, into: "Unit") -> Fraction:
        """One value in another unit of the dimension."""
        return (value * self.factor + self.zero - into.zero) / into.factor


def units_named(name: str) -> tuple[Unit, ...]:
    """All readings of a unit's name or symbol in the singular; empty for one that no table row holds."""
    table = _table()
    name = " ".join(name.replace("\u00a0", " ").split())
    found = table.get(name) or table.get(name.casefold())
    if found:
        return found
    parts = _PER.split(name, maxsplit=1)
    return _quotients(parts[0], parts[1]) if len(parts) == 2 else ()


def _quotients(top: str, bottom: str) -> tuple[Unit, ...]:
    table = _table()
    tops = table.get(top) or table.get(top.casefold()) or ()
    bottoms = table.get(bottom) or table.get(bottom.casefold()) or ()
    return tuple(
        Unit(f"{a.dimension}/{b.dimension}", a.factor / b.factor, reading=a.reading or b.reading)
        for a in tops
        for b in bottoms
        if not a.zero and not b.zero
    )


@cache
def _table() -> dict[str, tuple[Unit, ...]]:
    table: dict[str, list[Unit]] = {}
    path = settings.resources() / "lexicons" / "conversions.txt"
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            for name, unit in _rows(line):
                table.setdefault(name, []).append(unit)
    return {name: tuple(units) for name, units in table.items()}


def _rows(line: str) -> list[tuple[str, Unit]]:
    """All names of one line of the table with their units."""
    fields = [field.strip() for field in line.split(";")]
    dimension, factor, names, symbols, reading = (*fields, "")[:5]
    factor, _, zero = factor.partition("@")
    long_names = [name.strip().casefold() for name in names.split(",") if name.strip()]
    prefixed = reading == "si"
    unit = Unit(dimension, Fraction(factor.strip()), Fraction(zero.strip() or 0), "" if prefixed else reading)
    rows = [(name, unit) for name in [*long_names, *symbols.split()]]
    if prefixed:
        for prefix, (sign, power) in _PREFIXES.items():
            scaled = Unit(dimension, unit.factor * Fraction(10) ** power)
            rows += [(prefix + name, scaled) for name in long_names]
            rows += [(sign + symbol, scaled) for symbol in symbols.split() if len(sign + symbol) <= 3]
    return rows
