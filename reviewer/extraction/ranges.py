"""Ranges: "5 to 8", "£1.2m–£1.5m", "between 15,000 and 20,000"."""

from dataclasses import replace
from fractions import Fraction

from reviewer.domain.figure import Kind
from reviewer.extraction import dates
from reviewer.extraction.lexer import HYPHENS, Tokens, Type
from reviewer.extraction.operands import Operand, read_operand, with_unit

_BETWEEN_AND_NUMBER = frozenset({"about", "around", "roughly", "approximately", "somewhere", "an", "estimated"})
_RANGE_VERBS = frozenset(
    {"range", "ranges", "ranged", "ranging", "anywhere", "vary", "varies", "varied", "varying", "aged", "ages"}
)
_LINKS = HYPHENS | {"to", "and", "or"}
_UNIT_LENGTH = 8  # tokens of the longest unit, and the link behind it
_OTHER_LEVEL = frozenset({"around", "about", "approximately", "nearly", "almost"})


def read_range(tokens: Tokens, first: Operand) -> tuple[Operand, Operand] | None:
    """The two ends of the range whose first end is ``first``; ``None`` where no second follows."""
    if first.number.vague:
        return None
    if _LINKS.isdisjoint(tokens.lower[first.end : first.end + _UNIT_LENGTH]):
        return None
    full = with_unit(tokens, first)
    first = full or first
    link_at = first.end
    if tokens.lower[link_at] in HYPHENS and tokens.lower[link_at + 1] in ("to", "and") and not full:
        link_at += 1  # "five- to eight-year-olds"
    link = tokens.lower[link_at]
    if not _links(tokens, first, link_at):
        return None
    hung = tokens.words[link_at + 1] in HYPHENS and (link_at > first.end or tokens.glued(link_at + 1))
    at = link_at + (2 if hung else 1)
    if link == "to" and tokens.lower[at] in _OTHER_LEVEL:
        return None
    second = read_operand(tokens, at)
    if second is None or second.number.vague or (second.negative and not first.negative):
        return None
    year = second.number.plain and len(second.number.value) == 4 and dates.read_date(tokens, at)
    if year and not first.number.size > 1000:
        return None
    return _joined(tokens, first, second, link)


def _links(tokens: Tokens, first: Operand, at: int) -> bool:
    """Whether the token ``at`` may join the ends of a range."""
    link = tokens.lower[at]
    if link in HYPHENS:
        return tokens.glued(at) == tokens.glued(at + 1)
    if link == "to":
        return tokens.lower[first.start - 1] != "from" or _from_range(tokens, first, at)
    if link == "and":
        return _after_between(tokens, first.start)
    return link == "or"


def _after_between(tokens: Tokens, start: int) -> bool:
    for k in range(start - 1, start - 4, -1):
        if tokens.lower[k] == "between":
            return True
        if tokens.lower[k] not in _BETWEEN_AND_NUMBER:
            return False
    return False


def _from_range(tokens: Tokens, first: Operand, link: int) -> bool:
    """Whether "from … to" states a range ("ranging from 5 to 8") and not two levels ("rose from 5 to 8")."""
    if tokens.lower[first.start - 2] in _RANGE_VERBS:
        return True
    second = read_operand(tokens, link + 1)
    if second is None:
        return False
    full = with_unit(tokens, second) or second
    return tokens.lower[full.end] == "to" and tokens.types[full.end + 1] == Type.DIGITS


def _joined(tokens: Tokens, first: Operand, second: Operand, link: str) -> tuple[Operand, Operand] | None:
    """Both ends, with what only the second states; ``None`` where they do not belong together."""
    full = with_unit(tokens, second) or second
    low, high = first.number, full.number
    shared_scale = high.scale != 1 and low.scale == 1 and not first.unit
    if shared_scale and "," not in tokens.words[low.start] and _size(low.mantissa) <= _size(high.mantissa):
        low = low.scaled_like(high)
        first = replace(first, number=low)
    if not _same_unit(first, full) or (link == "or" and not _alternatives(first, full)):
        return None
    size_low = -low.size if first.negative else low.size
    size_high = -high.size if full.negative else high.size
    if link == "and":
        falling = size_low > size_high
    else:
        measured = (
            first.unit is not None and first.unit.kind is not Kind.PERCENT
        )  # "won 54% to 43%" is no range
        falling = size_low >= size_high and not (link == "to" and measured)
    return None if falling else (first, full)


def _same_unit(first: Operand, full: Operand) -> bool:
    if first.code and full.code and first.code != full.code:
        return False
    if first.unit and (full.unit is None or first.unit.name != full.unit.name):
        return False
    return not (first.code and full.unit and full.unit.kind is not Kind.PERCENT)


def _alternatives(first: Operand, full: Operand) -> bool:
    """Whether "or" joins two neighbouring sizes, as in "two or three"."""
    low, high = first.number, full.number
    if first.unit or (first.code and not full.code) or low.digits != high.digits or low.size >= high.size:
        return False
    gap = high.size - low.size
    return gap <= 1 or high.size <= 2 * low.size or (gap <= 5 and high.size < 20)


def _size(mantissa: str) -> float:
    return float(Fraction(mantissa)) if len(mantissa) < 300 else 1e300
