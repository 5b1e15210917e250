"""Amounts: numbers with their signs, currencies and units, and ranges of two."""

from dataclasses import replace

from reviewer.domain.figure import Figure, Kind, Qualifier
from reviewer.extraction import idioms, units
from reviewer.extraction.ages import read_age
from reviewer.extraction.levels import is_level_reached, levelled
from reviewer.extraction.lexer import HYPHENS, Tokens, Type
from reviewer.extraction.nouns import FUNCTION_WORDS
from reviewer.extraction.operands import Operand, read_operand, with_unit
from reviewer.extraction.ranges import read_range
from reviewer.extraction.reader import Reader

_QUAKES = frozenset({"quake", "earthquake", "tremor", "aftershock", "temblor", "undersea"})
_VAGUE_UNITS = frozenset({Kind.MEASUREMENT, Kind.DURATION, Kind.RATE, Kind.PERCENT})
_PERIODS = frozenset({"day", "week", "month", "year", "night"})
_SOME_DAYS = [["one", word] for word in ("day", "night", "morning", "evening", "afternoon")]
_BEFORE_SOME_DAY = frozenset("that will would could may might can and but hopes hope if when until".split())
_TIME_APART = frozenset("later after before earlier ago of a per in for to or and".split())
_OWNERS = frozenset({"the", "its", "his", "her", "their", "that"})
_NOUN_LENGTH = 3  # words between a number and its "per", at most


def read_amount(reader: Reader, i: int) -> int:
    """The amount that begins at token ``i``: the token after it, ``i`` where there is none."""
    first = read_operand(reader.tokens, i)
    if first is None:
        return i
    joined = read_range(reader.tokens, first)
    if joined and not is_level_reached(reader.tokens, *joined):
        return _finish(reader, *joined)
    full = levelled(reader, with_unit(reader.tokens, first) or first)
    return _finish(reader, full, full)


def _finish(reader: Reader, first: Operand, second: Operand) -> int:
    """Record the amount, or the range, whose ends are given."""
    if second.number.vague:
        return _vague(reader, second)
    tokens = reader.tokens
    start, end = first.start, second.end
    low, high = first.signed, second.signed
    code = second.code or first.code
    if code:
        per = units.read_per(tokens, end)
        end = per[1] if per else end
        return reader.add(Figure(Kind.MONEY, low, high, code), start, end, before=_prefix(tokens, start))
    unit = second.unit or first.unit
    age = read_age(reader, start, end, unit, first, low, high)
    if age > start:
        return age
    if unit and not _is_some_day(tokens, start, end):
        return _measured(reader, start, unit, low, high, second.qualifier)
    return end if unit else _bare(reader, start, end, low, high)


def _is_some_day(tokens: Tokens, start: int, end: int) -> bool:
    """ "One day the river will rise": no length of time but a time unknown."""
    if tokens.lower[start : start + 2] not in _SOME_DAYS:
        return False
    before = tokens.lower[start - 1]
    opening = tokens.types[start - 1] != Type.WORD or before in _BEFORE_SOME_DAY
    return opening and tokens.lower[end] not in _TIME_APART and tokens.types[end] == Type.WORD


def _prefix(tokens: Tokens, start: int) -> int | None:
    """The hyphen of "sub-" before a number."""
    hyphened = tokens.words[start - 1] in HYPHENS and tokens.glued(start)
    return start - 1 if hyphened and tokens.lower[start - 2] == "sub" else None


def _vague(reader: Reader, operand: Operand) -> int:
    """ "dozens", "millions of dollars", "several hundred miles"."""
    tokens, number = reader.tokens, operand.number
    start = number.start
    of = tokens.lower[number.end] == "of"
    if of and tokens.lower[start] == "scores" and tokens.lower[start - 1] in ("in", "by"):
        return start
    full = operand
    if of and not full.unit and not full.code:
        inner = replace(operand, number=replace(number, end=number.end + 1))
        full = with_unit(tokens, inner) or operand
    if full.code:
        return reader.add(Figure(Kind.MONEY, None, None, full.code, vague=True), start, full.end)
    if full.unit and full.unit.kind in _VAGUE_UNITS:
        return reader.add(Figure(full.unit.kind, None, None, full.unit.name, vague=True), start, full.end)
    return reader.add(Figure(Kind.COUNT, None, None, vague=True), start, number.end)


def _measured(reader: Reader, start: int, unit: units.Unit, low: str, high: str, qualifier: Qualifier) -> int:
    """An amount with its unit, and what it is for: "300 tonnes a day"."""
    tokens = reader.tokens
    kind, name, end = unit.kind, unit.name, unit.end
    if kind not in (Kind.RATE, Kind.PERCENT) and name != "magnitude":
        per = units.read_per(tokens, end)
        word = tokens.lower[end]
        periodic = word in ("a", "an") and tokens.lower[end + 1] in _PERIODS
        if per and (kind is not Kind.DURATION or word == "per" or periodic):
            kind, name, end = Kind.RATE, f"{name} per {per[0]}", per[1]
    return reader.add(Figure(kind, low, high, name, qualifier), start, end, before=_prefix(tokens, start))


def _bare(reader: Reader, start: int, end: int, low: str, high: str) -> int:
    """An amount without a unit: a count, a magnitude or a rate."""
    tokens = reader.tokens
    if idioms.is_pronoun(tokens, start, end) or idioms.is_class_of_ranks(tokens, start, end):
        return end
    if _is_magnitude(tokens, start, end):
        lead = start - 1 if tokens.lower[start - 1] == "magnitude" else start
        return reader.add(Figure(Kind.MEASUREMENT, low, high, "magnitude"), start, end, before=lead)
    scale = _on_scale(tokens, end)
    if scale:
        return reader.add(Figure(scale.kind, low, high, scale.name), start, end)
    code = _currency_of_whole(tokens, end)
    if code:
        return reader.add(Figure(Kind.MONEY, low, high, code), start, end)
    rate = _rate(tokens, end)
    if rate:
        return reader.add(Figure(Kind.RATE, low, high, rate[0]), start, rate[1])
    return reader.add(Figure(Kind.COUNT, low, high), start, end, before=_prefix(tokens, start))


def _on_scale(tokens: Tokens, i: int) -> units.Unit | None:
    """ "Between 20 and 40 on the Vickers GPa scale": the scale's unit."""
    if tokens.lower[i : i + 2] != ["on", "the"] or "scale" not in tokens.lower[i + 3 : i + 6]:
        return None
    read = (units.read_unit(tokens, k, digits=True) for k in range(i + 2, i + 5))
    return next((unit for unit in read if unit and tokens.lower[unit.end] == "scale"), None)


def _currency_of_whole(tokens: Tokens, i: int) -> str | None:
    """ "280 million of the 1.5 billion shekels": a part is in the currency of its whole."""
    if tokens.lower[i] != "of" or tokens.lower[i + 1] not in _OWNERS:
        return None
    whole = read_operand(tokens, i + 2)
    full = whole and (with_unit(tokens, whole) or whole)
    return full.code if full else None


def _rate(tokens: Tokens, i: int) -> tuple[str, int] | None:
    """ "visitors a day", "cases per million", "seven a second": the rate's unit and the token after it."""
    bare = units.read_per(tokens, i)
    if bare and bare[0] in units.TIMES:
        return f"per {bare[0]}", bare[1]
    for k in range(i, i + _NOUN_LENGTH):
        if tokens.types[k] != Type.WORD or tokens.lower[k] in FUNCTION_WORDS:
            return None
        per = units.read_per(tokens, k + 1)
        if per and (per[0] in units.TIMES or tokens.lower[k + 1] == "per"):
            return f"{_singular(' '.join(tokens.lower[i : k + 1]))} per {per[0]}", per[1]
    return None


def _is_magnitude(tokens: Tokens, start: int, end: int) -> bool:
    before, after = tokens.lower[start - 1], tokens.lower[end]
    if before == "magnitude" or (before == "of" and tokens.lower[start - 2] == "magnitude"):
        return True
    on_scale = after == "on" and tokens.lower[end + 2] == "richter"
    return "." in tokens.words[start] and (after in _QUAKES or on_scale)


def _singular(noun: str) -> str:
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "xes", "ches", "shes")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun
