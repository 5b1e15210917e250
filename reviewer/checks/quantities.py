"""Values with their units, and what arithmetic makes of both, for the calculator."""

from dataclasses import dataclass, replace
from fractions import Fraction

from reviewer.checks.calendar import StatedDate
from reviewer.checks.expressions import wrong
from reviewer.checks.intervals import Interval, stated
from reviewer.checks.units import Unit, units_named
from reviewer.domain.figure import Figure, Kind, Qualifier
from reviewer.domain.sentence import Sentence, said

PERCENT, POINTS = "%", "pp"
DAY, YEAR = "date", "calendar year"  # units of a place in time, from which another can be taken away
_LARGEST = 4000  # bits of a numerator or denominator
_QUALIFIERS = {
    Qualifier.ABOUT: "about ", Qualifier.MORE: "more than ", Qualifier.AT_LEAST: "at least ",
    Qualifier.LESS: "less than ", Qualifier.AT_MOST: "up to ",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Quantity:
    """From ``low`` to ``high`` as stated (equal but for a range); ``interval`` is what that leaves open.

    Of a percentage the hundredth part is the value. ``share`` marks a part of one.
    """

    low: Fraction
    high: Fraction
    interval: Interval
    unit: str | None = None
    share: bool = False

    @classmethod
    def at(cls, value: Fraction, unit: str | None = None) -> "Quantity":
        """One exact value."""
        return cls(value, value, Interval.at(value), unit)


def of_figure(name: str, figure: Figure, written: str) -> tuple[Quantity, str]:
    """A claim's quantity, and its qualifier's words. Raises InvalidValue where it has no value."""
    if figure.kind is Kind.DATE:
        return _of_date(name, figure, written), ""
    interval, numbers = stated(figure, written), figure.numbers()
    if interval is None or numbers is None:
        raise wrong(
            said("{0} (“{1}”) has no value to calculate with.", name, written),
            said("Leave it out, or type a number."),
        )
    quantity = Quantity(min(numbers), max(numbers), interval, figure.unit, figure.kind is Kind.FRACTION)
    if figure.unit in (PERCENT, POINTS):
        quantity = _scaled(quantity, Fraction(1, 100))
    return quantity, _QUALIFIERS.get(figure.qualifier, "")


def _of_date(name: str, figure: Figure, written: str) -> Quantity:
    date = StatedDate.parse(figure.low) if figure.low == figure.high else None
    if date is not None and date.full is not None:
        return Quantity.at(Fraction(date.full.toordinal()), DAY)
    if date is not None and date.year is not None and date.month is None:
        return Quantity.at(Fraction(date.year), YEAR)
    raise wrong(
        said("{0} (“{1}”) is no full date and no year.", name, written), said("Type a number in its place.")
    )


def _scaled(quantity: Quantity, factor: Fraction) -> Quantity:
    low, high = sorted((quantity.low * factor, quantity.high * factor))
    return replace(
        quantity,
        low=low,
        high=high,
        interval=_product(quantity.interval, Interval.at(factor)),
        unit=quantity.unit,
    )


def negative(quantity: Quantity) -> Quantity:
    """Minus the quantity."""
    return replace(quantity, low=-quantity.high, high=-quantity.low, interval=quantity.interval.negated())


def plus(a: Quantity, b: Quantity) -> Quantity:
    """The sum. Raises InvalidValue for units that cannot be added."""
    if {a.unit, b.unit} == {PERCENT, POINTS}:
        unit: str | None = PERCENT
    elif YEAR in (a.unit, b.unit) and {a.unit, b.unit} <= {YEAR, "year", None} and a.unit != b.unit:
        unit = YEAR
    else:
        b, unit = like(a, b), a.unit
        if unit in (DAY, YEAR):
            raise wrong(said("Two dates cannot be added."), said("Take one from the other: c2 - c1."))
    return _kept(
        Quantity(a.low + b.low, a.high + b.high, a.interval.plus(b.interval), unit, a.share and b.share)
    )


def minus(a: Quantity, b: Quantity) -> Quantity:
    """The difference: of two percentages in points, of two dates in days. Raises InvalidValue as ``plus``."""
    unit = a.unit
    if {a.unit, b.unit} <= {DAY} or {a.unit, b.unit} <= {YEAR}:
        unit = "day" if a.unit == DAY else "year"
    elif a.unit == b.unit == PERCENT:
        unit = POINTS
    elif (a.unit, b.unit) in ((PERCENT, POINTS), (YEAR, "year"), (YEAR, None)):
        pass
    elif (a.unit, b.unit) == (None, YEAR):
        unit = "year"
    else:
        b = like(a, b)
    return _kept(
        Quantity(a.low - b.high, a.high - b.low, a.interval.minus(b.interval), unit, a.share and b.share)
    )


def like(a: Quantity, b: Quantity) -> Quantity:
    """``b`` in the unit of ``a``. Raises InvalidValue where the two are not of one kind."""
    if a.unit == b.unit:
        return b
    if PERCENT in (a.unit, b.unit) and None in (a.unit, b.unit) and (a.share or b.share):
        return replace(b, unit=a.unit)
    units = _common(a.unit, b.unit)
    if units is None:
        raise _not_alike(a, b)
    one, other = units
    low, high = other.value(b.low, one), other.value(b.high, one)
    return replace(b, low=low, high=high, interval=other.convert(b.interval, one), unit=a.unit)


def _common(a: str | None, b: str | None) -> tuple[Unit, Unit] | None:
    """The first readings of two units that are of one dimension."""
    if not a or not b:
        return None
    pairs = [(x, y) for x in units_named(a) for y in units_named(b) if x.dimension == y.dimension]
    return pairs[0] if pairs else None


def _not_alike(a: Quantity, b: Quantity) -> Exception:
    if PERCENT in (a.unit, b.unit):
        return wrong(
            said("A percentage and another value cannot be added."), said("Say of what: c1 + 5 % of c1.")
        )
    first, second = (_unit_name(q.unit) for q in (a, b))
    plain = said("{0} and {1} cannot be set against each other.", first, second)
    both = Sentence.of(plain[:1].upper() + plain[1:], plain.template, plain.values)
    return wrong(both, said("Use values in one unit."))


def _unit_name(unit: str | None) -> str:
    named = {
        None: said("a plain number"),
        DAY: said("a date"),
        YEAR: said("a year"),
        POINTS: said("percentage points"),
    }
    return named.get(unit, unit or "")


def times(a: Quantity, b: Quantity) -> Quantity:
    """The product, in the unit that is there."""
    _no_dates(a, b)
    units = [q.unit for q in (a, b) if q.unit not in (None, PERCENT, POINTS)]
    ends = [x * y for x in (a.low, a.high) for y in (b.low, b.high)]
    interval = _product(a.interval, b.interval)
    return _kept(Quantity(min(ends), max(ends), interval, " × ".join(u for u in units if u) or None))


def over(a: Quantity, b: Quantity, name: str) -> Quantity:
    """The quotient; of two values in one unit a plain number. ``name`` is what stands for ``b`` in errors."""
    _no_dates(a, b)
    if b.low <= 0 <= b.high:
        zero = "0" if name == "0" else said("{0}, which is or may be 0", name)
        raise wrong(said("Nothing can be divided by {0}.", zero), said("Divide by something else."))
    unit = a.unit if a.unit != PERCENT else None
    if a.unit == b.unit or _common(a.unit, b.unit):
        b, unit = like(a, b), None
    elif b.unit not in (None, PERCENT, POINTS):
        unit = f"{a.unit or ''} per {b.unit}".strip()
    ends = [x / y for x in (a.low, a.high) for y in (b.low, b.high)]
    return _kept(Quantity(min(ends), max(ends), _quotient(a.interval, b.interval), unit))


def part_of(a: Quantity, b: Quantity, name: str) -> Quantity:
    """A share of ``b`` where ``a`` is one ("40 % of c2"), else the share that ``a`` is of ``b``."""
    if a.unit == PERCENT or a.share:
        return times(a, b)
    return replace(over(a, like(a, b), name), unit=PERCENT)


def _no_dates(*quantities: Quantity) -> None:
    if any(q.unit in (DAY, YEAR) for q in quantities):
        raise wrong(
            said("A date cannot be multiplied or divided."), said("Take one date from another: c2 - c1.")
        )


def _product(a: Interval, b: Interval) -> Interval:
    if None in (a.low, a.high, b.low, b.high):
        return _half_open(a, b)
    ends = [x * y for x in (a.low, a.high) for y in (b.low, b.high) if x is not None and y is not None]
    return Interval(min(ends), max(ends))


def _half_open(a: Interval, b: Interval) -> Interval:
    """The product where an end is open: known only for values that are not negative."""
    lows = [0 if i.low is None else i.low for i in (a, b)]
    if min(lows) < 0:
        return Interval(None, None)
    high = None if a.high is None or b.high is None else a.high * b.high
    low = None if a.low is None or b.low is None else a.low * b.low
    return Interval(low, high, a.open_low or b.open_low, a.open_high or b.open_high)


def _quotient(a: Interval, b: Interval) -> Interval:
    if b.low is not None and b.low > 0:
        inverse = Interval(None if b.high is None else 1 / b.high, 1 / b.low, b.open_high, b.open_low)
    elif b.high is not None and b.high < 0:
        inverse = Interval(1 / b.high, None if b.low is None else 1 / b.low, b.open_high, b.open_low)
    elif b.low is None and b.high is not None and b.high > 0:
        inverse = Interval(1 / b.high, None, b.open_high)  # "less than 5" of a thing counted: above zero
    else:
        return Interval(None, None)
    return _product(a, inverse)


def _kept(quantity: Quantity) -> Quantity:
    if any(
        v.numerator.bit_length() + v.denominator.bit_length() > _LARGEST for v in (quantity.low, quantity.high)
    ):
        raise wrong(
            said("The result has more digits than anybody can read."), said("Calculate with smaller numbers.")
        )
    return quantity
