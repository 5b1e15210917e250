"""Two levels of one thing, "from 24.2 to 35 billion euros": what only one of them states."""

from dataclasses import replace
from fractions import Fraction

from reviewer.domain.figure import Kind
from reviewer.extraction import qualifiers
from reviewer.extraction.carried import COMPARABLE, carried, comparable, last_level
from reviewer.extraction.found import FoundFigure
from reviewer.extraction.lazily import lazily
from reviewer.extraction.lexer import HYPHENS, Tokens
from reviewer.extraction.nouns import is_counted
from reviewer.extraction.operands import Operand, read_operand, with_unit
from reviewer.extraction.ranges import read_range
from reviewer.extraction.reader import Reader
from reviewer.extraction.units import Unit, read_per

_FAR = 60  # characters between the two levels, at most
# "31C on Friday, easing to 24"
_GOING_ON = lazily(
    r"^[^.;:()]*, (?:\w+ing|up|down) (?:\w+ly |back |again )?(?:to |from )(?:about |around |nearly |just )?$"
)
_STOPS = frozenset(".;:,()")
_SHARED = frozenset({Kind.MONEY, Kind.PERCENT, Kind.MEASUREMENT, Kind.DURATION, Kind.RATE})
_JOINED = frozenset({Kind.PERCENT, Kind.MEASUREMENT, Kind.DURATION})
_AND = frozenset({"and", "or", "by", "x", "×"})
_BOUNDING = frozenset({"nearly", "almost", "about", "around", "over", "just", "under"})
_RELAYS = frozenset({"100", "200", "400"})  # "4x100m"
_ASIDE = frozenset("later ago away earlier after before from old older younger north south east west".split())
_BY_JUMP = 2.5  # "by $40 billion to $410 billion": what is this much larger is the level that was reached


def levelled(reader: Reader, operand: Operand) -> Operand:
    """The operand with the scale, currency or unit that the other level of its pair states for both."""
    if operand.code or operand.unit or operand.number.vague or operand.number.article:
        return operand
    tokens = reader.tokens
    bound = qualifiers.read_before(tokens, operand.start)
    before = tokens.lower[(bound.token if bound else operand.start) - 1]
    if before == "to":
        return _as_first_says(reader, operand)
    made = operand
    if before == "from":
        made = _as_second_says(tokens, operand)
    elif tokens.lower[operand.end] in _AND and before != "between":
        made = _as_next_says(tokens, operand)
    return carried(reader, made) if made is operand else made


def is_level_reached(tokens: Tokens, first: Operand, second: Operand) -> bool:
    """Whether "A to B" is a change and the level it led to: "rose by $40bn to $410bn", "sank 6p to 88p"."""
    full = with_unit(tokens, first) or first
    by = tokens.lower[first.start - 1] == "by"
    if not (full.code or full.unit):
        return by and second.number.size > COMPARABLE * full.number.size  # "shrank by 850,000 to 1.4 billion"
    if second.number.size <= _BY_JUMP * full.number.size:
        return False
    kind = full.unit.kind if full.unit else Kind.MONEY
    return by or qualifiers.direction(tokens, first.start, full.end, kind) is not None


def _as_second_says(tokens: Tokens, first: Operand) -> Operand:
    if tokens.lower[first.end] != "to":
        return first
    bounded = tokens.lower[first.end + 1] in _BOUNDING
    second = read_operand(tokens, first.end + 1 + bounded)
    if second is None or second.number.vague:
        return first
    ends = read_range(tokens, second)
    full = ends[1] if ends else with_unit(tokens, second) or second
    number = first.number
    if (
        full.number.scale != 1
        and number.scale == 1
        and comparable(Fraction(number.mantissa), Fraction(full.number.mantissa))
    ):
        number = number.scaled_like(full.number)
    unit = replace(full.unit, end=first.end) if full.unit else None
    per = read_per(tokens, full.end) if full.unit and full.unit.kind is Kind.MEASUREMENT else None
    if unit and per:
        unit = replace(unit, name=f"{unit.name} per {per[0]}", kind=Kind.RATE)
    return replace(first, number=number, code=full.code, unit=unit)


def _as_next_says(tokens: Tokens, first: Operand) -> Operand:
    """ "terms of five and seven years": the unit behind the second is the first's too."""
    second = read_operand(tokens, first.end + 1)
    if second is None or second.number.digits != first.number.digits or second.number.vague or second.code:
        return first
    full = with_unit(tokens, second)
    if full is None or full.unit is None or full.unit.kind not in _JOINED or first.number.scale != 1:
        return first
    sides = tokens.lower[first.end] in ("by", "x", "×")
    if sides and (full.unit.kind is not Kind.MEASUREMENT or second.number.value in _RELAYS):
        return first
    old = tokens.words[full.end] in HYPHENS and tokens.lower[full.end + 1] in ("old", "olds")
    if old and full.unit.kind is Kind.DURATION:  # "16 and 17-year-olds"
        return replace(first, unit=Unit(full.unit.name, Kind.AGE, first.end))
    if tokens.lower[full.end] in _ASIDE or not comparable(
        Fraction(first.number.value), Fraction(second.number.value)
    ):
        return first
    return replace(first, unit=replace(full.unit, end=first.end))


def _as_first_says(reader: Reader, second: Operand) -> Operand:
    tokens = reader.tokens
    last = last_level(reader)
    if last is None or is_counted(tokens, second.end):
        return second
    figure, numbers = last.figure, last.figure.numbers()
    if (
        figure.kind not in _SHARED
        or numbers is None
        or not _paired(tokens.text, last, tokens.starts[second.start])
    ):
        return second
    if figure.unit is None or not comparable(numbers[1], Fraction(second.signed)):
        return second
    if figure.kind is Kind.MONEY:
        return replace(second, code=figure.unit)
    return replace(second, unit=Unit(figure.unit, figure.kind, second.end))


def _paired(text: str, first: FoundFigure, start: int) -> bool:
    """Whether "from" stands before the figure ``first``, and no stop between it and the place ``start``."""
    lead = text[max(0, first.modifier_start - 6) : first.modifier_start].rstrip().lower()
    between = text[first.after : start]
    if len(between) <= _FAR and _GOING_ON().search(between):
        return True
    return lead.endswith("from") and len(between) <= _FAR and _STOPS.isdisjoint(between)
