"""The calculator: claims of an article set against each other by hand, exactly and with the working."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from functools import reduce

from reviewer.checks import quantities, wording
from reviewer.checks.calendar import StatedDate
from reviewer.checks.expressions import (
    Binary,
    Bracket,
    Change,
    Gathered,
    Negative,
    Node,
    Number,
    Question,
    Reference,
    parse,
    wrong,
)
from reviewer.checks.intervals import Interval
from reviewer.checks.quantities import DAY, PERCENT, POINTS, YEAR, Quantity
from reviewer.domain.figure import Figure
from reviewer.domain.finding import Result
from reviewer.domain.sentence import NOTHING, Sentence, said


@dataclass(frozen=True, slots=True)
class Calculation:
    """What a calculation gave.

    ``working`` is "6,000 ÷ 11,000 = 54.5 %"; ``margin`` what the precision of the stated figures leaves open
    ("50 % to 61.9 %"), empty for nothing; ``sentence`` is both. ``claims`` are the names used, in text order.
    ``result`` is given where the calculation was held against a value ("c1 + c2 = c3").
    """

    sentence: Sentence
    working: str
    margin: Sentence
    claims: tuple[str, ...]
    result: Result | None = None


def calculate(expression: str, figures: Mapping[str, tuple[Figure, str]]) -> Calculation:
    """The result of an expression over claims by name ("c3 of c4 in %").

    ``figures`` holds for each name (``c1`` …) the claim's figure and the text it stands in. Raises InvalidValue
    (field ``expression``) with a sentence on what is wrong and how to write it.
    """
    question = parse(expression)
    sheet = _Sheet(figures)
    quantity = sheet.value(question.expression)
    if question.as_percent:
        quantity = _as_percent(quantity)
    equation = sheet.equation(question.expression, quantity)
    margin = _margin(quantity)
    used = tuple(sorted(sheet.used, key=lambda name: int(name[1:])))
    if question.against is None:
        told = (
            said("{0}; {1} as the figures are stated.", equation, margin) if margin else said("{0}.", equation)
        )
        return Calculation(told, equation, margin, used)
    return _held_against(question, sheet, quantity, equation, margin)


def _held_against(
    question: Question, sheet: "_Sheet", quantity: Quantity, equation: str, margin: Sentence
) -> Calculation:
    """The calculation with what it says of the value on the other side of the equals sign."""
    if question.against is None:
        raise ValueError("nothing to hold the result against")
    other = sheet.value(question.against)
    if PERCENT in (quantity.unit, other.unit) and None in (quantity.unit, other.unit):
        quantity, other = _as_percent(quantity), _as_percent(other)
        equation = sheet.equation(question.expression, quantity)
        margin = _margin(quantity)
    other = quantities.like(quantity, other)
    if isinstance(question.against, Number):  # what is typed after "=" is rounded, as a stated figure is
        half = question.against.step / 2
        other = replace(other, interval=Interval(other.low - half, other.high + half))
    stated = sheet.equation(question.against, other)
    point = Interval(quantity.low, quantity.high)
    if point.meets(other.interval):
        result, told = Result.AGREES, said("{0}, as {1} says.", equation, stated)
    elif quantity.interval.meets(other.interval):
        result = Result.CANNOT_TELL
        told = said("{0}, which fits {1} only if the figures are rounded ({2}).", equation, stated, margin)
    else:
        result, told = Result.DISAGREES, said("{0}, not {1}.", equation, stated)
    used = tuple(sorted(sheet.used, key=lambda name: int(name[1:])))
    return Calculation(told, equation, margin, used, result)


class _Sheet:
    """Evaluates a tree and writes it out with the values in the place of names."""

    def __init__(self, figures: Mapping[str, tuple[Figure, str]]) -> None:
        self._figures = figures
        self.used: set[str] = set()

    def value(self, node: Node) -> Quantity:
        """What a node comes to. Raises InvalidValue where arithmetic cannot be done."""
        match node:
            case Number():
                return Quantity.at(node.value, node.unit)
            case Reference():
                return self._claim(node.name)[0]
            case Bracket():
                return self.value(node.inside)
            case Negative():
                return quantities.negative(self.value(node.inside))
            case Binary():
                return self._binary(node)
            case Gathered():
                summed = reduce(quantities.plus, (self.value(item) for item in node.items))
                count = Quantity.at(Fraction(len(node.items)))
                if not node.average:
                    return summed
                return replace(quantities.over(summed, count, "their number"), unit=summed.unit)
            case Change():
                before, after = self.value(node.before), self.value(node.after)
                ratio = quantities.over(quantities.like(before, after), before, self._name(node.before))
                return replace(quantities.minus(ratio, Quantity.at(Fraction(1))), unit=PERCENT)

    def _binary(self, node: Binary) -> Quantity:
        left, right = self.value(node.left), self.value(node.right)
        plain: dict[str, Callable[[Quantity, Quantity], Quantity]] = {
            "+": quantities.plus,
            "-": quantities.minus,
            "×": quantities.times,
        }
        if operation := plain.get(node.operator):
            return operation(left, right)
        if node.operator == "÷":
            return quantities.over(left, right, self._name(node.right))
        return quantities.part_of(self._share(node.left, left), right, self._name(node.right))

    def _share(self, node: Node, value: Quantity) -> Quantity:
        """A fraction typed before "of", marked as one: "3/4 of c2"."""
        typed = isinstance(node, Number) or (
            isinstance(node, Binary) and isinstance(node.left, Number) and isinstance(node.right, Number)
        )
        return replace(value, share=True) if typed and value.unit is None and value.high < 1 else value

    def _name(self, node: Node) -> str:
        """What to call a part of the expression in an error."""
        return node.name if isinstance(node, Reference) else self.shown(node)

    def _claim(self, name: str) -> tuple[Quantity, str, Figure]:
        found = self._figures.get(name)
        if found is None:
            last = str(len(self._figures))
            known = (
                said("The article has c1 to c{0}.", last) if self._figures else said("The article has none.")
            )
            raise wrong(said("There is no claim {0}.", name), known)
        self.used.add(name)
        quantity, qualifier = quantities.of_figure(name, *found)
        return quantity, qualifier, found[0]

    def equation(self, node: Node, quantity: Quantity) -> str:
        """The expression with its value; a value alone stands for itself."""
        shown = self.shown(node)
        return shown if isinstance(node, Number | Reference) else f"{shown} = {_value(quantity)}"

    def shown(self, node: Node) -> str:
        """The expression with the values that it was worked out from."""
        match node:
            case Number():
                return _value(self.value(node), exact=True)
            case Reference():
                quantity, qualifier, figure = self._claim(node.name)
                value = _date(figure) or _value(quantity, exact=True)
                return f"({value})" if quantity.low != quantity.high else qualifier + value
            case Bracket():
                return f"({self.shown(node.inside)})"
            case Negative():
                return f"−{self.shown(node.inside)}"
            case Binary():
                return self._shown_binary(node)
            case Gathered():
                terms = wording.added(self.shown(item) for item in node.items)
                return f"({terms}) ÷ {len(node.items)}" if node.average else terms
            case Change():
                before, after = self.shown(node.before), self.shown(node.after)
                return f"({after} − {before}) ÷ {before}"

    def _shown_binary(self, node: Binary) -> str:
        sign = {"-": "−", "of": "÷"}.get(node.operator, node.operator)
        if node.operator == "of":
            left = self._share(node.left, self.value(node.left))
            sign = "×" if left.unit == PERCENT or left.share else "÷"
        return f"{self.shown(node.left)} {sign} {self.shown(node.right)}"


def _as_percent(quantity: Quantity) -> Quantity:
    if quantity.unit not in (None, PERCENT):
        raise wrong(
            said("Only a share can be shown as a percentage."),
            said("Divide two values of one unit: c3 / c4 in %."),
        )
    return replace(quantity, unit=PERCENT)


def _value(quantity: Quantity, *, exact: bool = False) -> str:
    """The value, or for a range its two ends."""
    ends = [_one(v, quantity.unit, exact=exact) for v in sorted({quantity.low, quantity.high})]
    return " to ".join(ends)


def _one(value: Fraction, unit: str | None, *, exact: bool = False) -> str:
    """A value as a person writes it; ``exact`` for a stated one, which is no result to be rounded."""
    if unit == PERCENT:
        return f"{wording.number(value * 100, 4)} %" if exact else wording.percent(value)
    if unit == POINTS:
        return wording.amount(value * 100, POINTS)
    if unit == DAY and 1 <= value <= date.max.toordinal():
        day = date.fromordinal(int(value))
        return StatedDate(day.year, day.month, day.day).shown()
    if unit == YEAR:
        return str(int(value)) if value.denominator == 1 else wording.number(value)
    if unit is not None:
        return _with_unit(value, unit)
    if value.denominator == 1:
        return wording.number(value)
    shown = wording.significant(value)
    return f"{shown} ({wording.percent(value)})" if abs(value) < 1 and not exact else shown


def _with_unit(value: Fraction, unit: str) -> str:
    base, _, per = unit.partition(" per ")
    shown = wording.amount(value, base) if base else wording.number(value)
    return f"{shown} per {per}" if per else shown


def _date(figure: Figure) -> str | None:
    stated = StatedDate.parse(figure.low) if figure.kind == "date" else None
    return stated.shown() if stated else None


def _margin(quantity: Quantity) -> Sentence:
    """What the precision of the figures leaves open, where that shows."""
    low, high = quantity.interval.low, quantity.interval.high
    if (low, high) == (quantity.low, quantity.high) or quantity.unit in (DAY, YEAR):
        return NOTHING
    if low is None and high is None:
        return said("any value")
    if low is None or high is None:
        end = _one(low if low is not None else high or Fraction(0), quantity.unit, exact=quantity.unit is None)
        strict = quantity.interval.open_low if low is not None else quantity.interval.open_high
        if low is not None:
            return said("more than {0}", end) if strict else said("at least {0}", end)
        return said("less than {0}", end) if strict else said("at most {0}", end)
    exact = quantity.unit is None
    ends = _one(low, quantity.unit, exact=exact), _one(high, quantity.unit, exact=exact)
    return NOTHING if ends[0] == ends[1] else said("{0} to {1}", *ends)
