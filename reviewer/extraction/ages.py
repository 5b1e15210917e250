"""Ages: "35-year-old", "in his 60s", "in her eighties", "over-75s"; bare numbers are in ``bare_ages``."""

from reviewer.domain.figure import Figure, Kind, Qualifier
from reviewer.extraction import units
from reviewer.extraction.bare_ages import is_age, is_led
from reviewer.extraction.lexer import HYPHENS, Tokens
from reviewer.extraction.lexicons import words
from reviewer.extraction.operands import Operand
from reviewer.extraction.reader import Reader

_OLDEST = 130  # years
_NAMES = {"year": "year", "yr": "year", "yrs": "year", "month": "month", "week": "week", "day": "day"}
_OWNERS = frozenset({"his", "her", "their", "my", "your", "our"})
_DECADE_LEADS = _OWNERS | {"early", "late", "mid"}
_DECADE_PARTS = frozenset({"low", "mid", "high", "upper", "lower"})  # "highs in the low 80s"
_BOUNDS = {"over": Qualifier.MORE, "under": Qualifier.LESS}
DECADES = {
    "teens": ("13", "19"), "twenties": ("20", "29"), "thirties": ("30", "39"), "forties": ("40", "49"),
    "fifties": ("50", "59"), "sixties": ("60", "69"), "seventies": ("70", "79"), "eighties": ("80", "89"),
    "nineties": ("90", "99"),
}  # fmt: skip


def read_decade_of_life(reader: Reader, i: int) -> int:
    """ "In her eighties", "a man in his late forties": the token after it, else ``i``."""
    tokens = reader.tokens
    ends = DECADES.get(tokens.lower[i])
    if ends is None:
        return i
    before = tokens.lower[i - 2] if tokens.lower[i - 1] in ("early", "late", "mid") else tokens.lower[i - 1]
    if tokens.words[i - 1] in HYPHENS and tokens.lower[i - 2] == "mid":
        before = tokens.lower[i - 3]
    if before not in _OWNERS:
        return i
    return reader.add(Figure(Kind.AGE, *ends, "year"), i, i + 1)


def read_age(
    reader: Reader, start: int, end: int, unit: units.Unit | None, first: Operand, low: str, high: str
) -> int:
    """Whether the amount over tokens ``start`` to ``end`` is an age: the token after it, else ``start``."""
    tokens = reader.tokens
    if first.number.digits and tokens.lower[start + 1] == "s" and tokens.glued(start + 1):
        return _in_plural(reader, start, int(first.number.size), low)
    if unit is not None:
        stop = unit.end if unit.kind is Kind.AGE else _end_with_unit(tokens, start, unit)
        return (
            start if stop == start else reader.add(Figure(Kind.AGE, low, high, _NAMES[unit.name]), start, stop)
        )
    if first.number.scale != 1 or first.number.size > _OLDEST or not is_age(reader, start, end):
        return start
    return reader.add(Figure(Kind.AGE, low, high, "year"), start, end)


def _in_plural(reader: Reader, start: int, value: int, low: str) -> int:
    """ "Her 30s", "the over-75s", and "the low 80s", which are degrees, points or blows of a club."""
    tokens, end = reader.tokens, start + 2
    at = start - 2 if tokens.words[start - 1] in HYPHENS else start - 1
    before = tokens.lower[at]
    if value > _OLDEST:
        return start
    if at == start - 2 and before in _BOUNDS:
        return reader.add(Figure(Kind.AGE, low, low, "year", _BOUNDS[before]), start, end, before=at)
    if before in _DECADE_PARTS and tokens.lower[at - 1] == "the":
        if before != "mid" or not words("cues", "weather").isdisjoint(tokens.lower[max(0, at - 10) : at]):
            return reader.add(Figure(Kind.COUNT, low, str(value + 9)), start, end)
        decade = f"19{value // 10}X"
        return reader.add_plain(Figure(Kind.DATE, decade, decade), start, end) if value >= 20 else start
    return (
        reader.add(Figure(Kind.AGE, low, str(value + 9), "year"), start, end)
        if before in _DECADE_LEADS
        else start
    )


def _end_with_unit(tokens: Tokens, start: int, unit: units.Unit) -> int:
    """ "35-year-old", "35 years of age", "aged 35 years": the token after the age, else ``start``."""
    if unit.kind is not Kind.DURATION or unit.name not in _NAMES:
        return start
    at = unit.end
    if tokens.words[at] in HYPHENS and tokens.lower[at + 1] in ("old", "olds"):
        return at + 2
    if tokens.lower[at] in ("old", "olds"):
        return at + 1
    if tokens.lower[at] == "of" and tokens.lower[at + 1] == "age":
        return at + 2
    return at if is_led(tokens, start) else start
