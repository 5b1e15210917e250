"""What a bare number takes over from the figure before it: "12 degrees in May and 3.4 in June"."""

from dataclasses import replace
from fractions import Fraction

from reviewer.domain.figure import Kind
from reviewer.extraction import qualifiers
from reviewer.extraction.found import FoundFigure
from reviewer.extraction.lexer import Tokens, Type
from reviewer.extraction.lexicons import words
from reviewer.extraction.nouns import FUNCTION_WORDS
from reviewer.extraction.operands import Operand
from reviewer.extraction.reader import Reader
from reviewer.extraction.units import TIMES, Unit

COMPARABLE = 10  # two figures for one thing differ by less than this factor
_FAR = 60  # characters between the two, at most
_FARTHEST = 110
_ENDS_CLAUSE = frozenset(".;:!?()")
_SHARED = frozenset({Kind.MONEY, Kind.PERCENT, Kind.MEASUREMENT, Kind.RATE, Kind.AGE, Kind.DURATION})
_UNLINKED = frozenset({Kind.DATE, Kind.TIME, Kind.ORDINAL})
_JOINS = frozenset({"and", "but", "while", "or", ",", "with", "then", "&", "versus", "vs"})
# The words before a number that set it against another: "up from 35", "compared with 35", "against 35".
_AGAINST = frozenset({"versus", "vs", "against"})
_BEFORE_FROM = frozenset(
    "up down higher lower rising falling improved improving declining increase decrease".split()
)
_BEFORE_WITH = frozenset({"compared", "comparing", "contrasted"})
# Prepositions whose phrases may stand behind both of two figures; adverbs of time count as "in".
_PARALLEL = {word: word for word in "for among at by from of with under over per".split()} | dict.fromkeys(
    "in on during last this next yesterday today earlier previously since".split(), "in"
)
_LEVELS = frozenset({"to", "at", "of", "number", "no", "between"})


def carried(reader: Reader, operand: Operand) -> Operand:
    """``operand``, which has no unit, with that of the figure before it where the two are alike."""
    tokens = reader.tokens
    last = _last(reader, tokens.starts[operand.start])
    if last is None or not _ends(tokens, operand.end):
        return operand
    bound = qualifiers.read_before(tokens, operand.start)
    at = bound.token if bound else operand.start
    if not _alike(last, operand) or not (
        _is_set_against(tokens, at)
        or _is_former(tokens, last, at)
        or _is_parallel(tokens, last, at, operand.end)
        or _goes_on_by(tokens, last, at, operand.end)
        or _is_fraction(tokens, last, at, operand)
    ):
        return operand
    unit = last.figure.unit or ""
    if last.figure.kind is Kind.MONEY:
        return replace(operand, code=unit)
    return replace(operand, unit=Unit(unit, last.figure.kind, operand.end))


def comparable(one: Fraction, other: Fraction) -> bool:
    """Whether two figures may be of one thing by their size."""
    return bool(one and other) and Fraction(1, COMPARABLE) < abs(one / other) < COMPARABLE


def last_level(reader: Reader) -> FoundFigure | None:
    """The last figure found that is no date, time or rank."""
    return next((found for found in reversed(reader.found) if found.figure.kind not in _UNLINKED), None)


def _last(reader: Reader, start: int) -> FoundFigure | None:
    """The figure before the place ``start`` in the same clause whose unit may hold for two."""
    last = last_level(reader)
    if last is None or last.figure.kind not in _SHARED or last.figure.unit is None or last.figure.vague:
        return None
    between = reader.tokens.text[last.after : start]
    stopped = any(
        sign in _ENDS_CLAUSE and between[k + 1 : k + 2] in ("", " ") for k, sign in enumerate(between)
    )
    return None if len(between) > _FARTHEST or stopped else last


def _ends(tokens: Tokens, end: int) -> bool:
    """Whether nothing counted can follow: a sign, a preposition, a time."""
    word = tokens.lower[end]
    if word == "of" or word in ("-", "–", "/", "%", "(", "x"):
        return False
    return (
        tokens.types[end] != Type.WORD
        or word in FUNCTION_WORDS
        or word in _PARALLEL
        or word in words("cues", "passed")
    )


def _alike(last: FoundFigure, operand: Operand) -> bool:
    numbers = last.figure.numbers()
    one, other = (numbers[1] if numbers else 0), Fraction(operand.signed)
    return comparable(Fraction(one), other)


def _is_set_against(tokens: Tokens, at: int) -> bool:
    """ "40%, up from 35", "5 km compared with 3"."""
    before, further = tokens.lower[at - 1], tokens.lower[at - 2]
    if before in _AGAINST:
        return True
    if before == "from":
        return further in _BEFORE_FROM
    return before in ("with", "to") and further in _BEFORE_WITH


def _is_former(tokens: Tokens, last: FoundFigure, at: int) -> bool:
    """ "Slid to 1.6 million tonnes from 2.1 million": the level left, behind the level reached."""
    reached = tokens.text[max(0, last.modifier_start - 3) : last.modifier_start].lower()
    between = tokens.text[last.after : tokens.starts[at]].strip()
    return between == "from" and reached == "to "


def _is_parallel(tokens: Tokens, last: FoundFigure, at: int, end: int) -> bool:
    """ "71 for men and 78 for women": the same kind of phrase behind both, and a word that joins them."""
    if tokens.lower[at - 1] not in _JOINS:
        return False
    link = _phrase_at(tokens, end)
    return link is not None and link == _phrase_at(tokens, _token_at(tokens, last.after, at))


def _phrase_at(tokens: Tokens, i: int) -> str | None:
    """Which preposition opens the phrase at token ``i``; "in" also for "last year" and "the year before"."""
    if tokens.lower[i] in ("the", "a") and tokens.lower[i + 1] in TIMES:
        return "in"
    return _PARALLEL.get(tokens.lower[i])


def _token_at(tokens: Tokens, offset: int, at: int) -> int:
    """The token that begins at ``offset`` or after it, before token ``at``."""
    first = at
    while first > 0 and tokens.starts[first - 1] >= offset and tokens.types[first - 1] != Type.NONE:
        first -= 1
    return first


def _goes_on_by(tokens: Tokens, last: FoundFigure, at: int, end: int) -> bool:
    """ "Wheat rose by 3 percent while barley fell by 2."."""
    ended = tokens.types[end] != Type.WORD or tokens.lower[end] in _JOINS
    return tokens.lower[at - 1] == "by" and last.figure.direction is not None and ended


def _is_fraction(tokens: Tokens, last: FoundFigure, at: int, operand: Operand) -> bool:
    """ "Averaged 12.5 points, then 9.75": decimals are no counts."""
    near = tokens.starts[at] - last.after <= _FAR
    decimal = "." in operand.number.mantissa and operand.number.scale == 1
    return decimal and near and tokens.lower[at - 1] not in _LEVELS
