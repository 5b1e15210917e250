"""Ages: "aged 34", "35-year-old", "the age of 68", "in his 60s", "Jamie Armstrong, 25,"."""

from reviewer.domain.figure import Figure, Kind
from reviewer.extraction import dates, qualifiers, units
from reviewer.extraction.lexer import HYPHENS, Tokens, Type
from reviewer.extraction.nouns import FUNCTION_WORDS, is_counted
from reviewer.extraction.operands import Operand
from reviewer.extraction.reader import Reader

_OLDEST = 130  # years
_NAMES = {"year": "year", "yr": "year", "yrs": "year", "month": "month", "week": "week", "day": "day"}
_LEADS = frozenset({"aged", "age", "ages"})
_DECADE_LEADS = frozenset({"his", "her", "their", "my", "your", "our", "early", "late", "mid"})
_PERSONS = frozenset({"he", "she", "who"})
_ADVERBS = frozenset({"only", "just", "now", "about", "still", "already", "nearly", "almost"})
_AFTER_AGE = frozenset("when and at by in this next on but or as while with".split())
_TURNED = frozenset({"turned", "turning", "turns"})
_LIST_LINKS = frozenset({",", "and", ", and", "or", ", or", "to", "&"})


def read_age(
    reader: Reader, start: int, end: int, unit: units.Unit | None, first: Operand, low: str, high: str
) -> int:
    """Whether the amount over tokens ``start`` to ``end`` is an age: the token after it, else ``start``."""
    tokens = reader.tokens
    if first.number.digits and tokens.lower[start + 1] == "s" and tokens.glued(start + 1):
        if tokens.lower[start - 1] in _DECADE_LEADS and first.number.size <= _OLDEST:
            return reader.add(Figure(Kind.AGE, low, str(int(first.number.size) + 9), "year"), start, start + 2)
        return start
    if unit is not None:
        stop = _end_with_unit(tokens, start, unit)
        if stop == start:
            return start
        return reader.add(Figure(Kind.AGE, low, high, _NAMES[unit.name]), start, stop)
    if first.number.scale != 1 or first.number.size > _OLDEST:
        return start
    if (
        _led(tokens, start)
        or _stated(tokens, start, end)
        or _listed(reader, start, end)
        or _beside_name(tokens, start, end)
    ):
        return reader.add(Figure(Kind.AGE, low, high, "year"), start, end)
    return start


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
    return at if _led(tokens, start) else start


def _led(tokens: Tokens, start: int) -> bool:
    """Whether "aged", "the age of", "turned" … stand before."""
    if tokens.lower[start - 1] == "of" and tokens.lower[start - 2] in ("age", "ages"):
        return True
    bound = qualifiers.read_before(tokens, start)
    at = (bound.token if bound else start) - 1
    if tokens.lower[at] in ("between", "from"):
        at -= 1
    word = tokens.lower[at]
    if word in _LEADS or (word == "of" and tokens.lower[at - 1] in ("age", "ages")):
        return True
    turned = tokens.lower[start - 1] in _TURNED and tokens.lower[start - 2] != "on"
    return turned and not is_counted(tokens, start + 1)


def _stated(tokens: Tokens, start: int, end: int) -> bool:
    """ "She is 35 and", "who was 12 when", "he will be 40 in May": a person is so old."""
    at = start - 1
    if tokens.lower[at] in _ADVERBS:
        at -= 1
    if tokens.lower[at] == "be" and tokens.lower[at - 1] in ("will", "would", "ll"):
        at -= 1
    elif tokens.lower[at] not in ("is", "was", "being"):
        return False
    person = tokens.lower[at - 1] in _PERSONS or tokens.lower[at] in ("he's", "she's")
    ended = tokens.types[end] != Type.WORD or tokens.lower[end] in _AFTER_AGE
    return person and ended and tokens.words[end] not in ("-", "–", "%", "/", "(")


def _listed(reader: Reader, start: int, end: int) -> bool:
    """A bare number in a list that an age began: "aged nine, ten and 49"."""
    tokens = reader.tokens
    if not reader.found or reader.found[-1].figure.kind is not Kind.AGE or tokens.lower[end] in _LEADS:
        return False
    between = tokens.text[reader.found[-1].after : tokens.starts[start]].strip().lower()
    if between not in _LIST_LINKS:
        return False
    return tokens.types[end] != Type.WORD or tokens.lower[end] in FUNCTION_WORDS


def _beside_name(tokens: Tokens, start: int, end: int) -> bool:
    """ "Jamie Armstrong, 25, said": an apposition to a name."""
    plain = end - start == 1 and tokens.types[start] == Type.DIGITS and len(tokens.words[start]) <= 3
    if not plain or tokens.words[start - 1] != "," or tokens.words[end] not in (",", ".", ";", ")"):
        return False
    if tokens.types[start - 2] != Type.WORD or not tokens.words[start - 2][:1].isupper():
        return False
    if tokens.words[end] == ",":
        return tokens.types[end + 1] != Type.DIGITS
    return tokens.words[start - 3][:1].isupper() and tokens.lower[start - 2] not in dates.MONTHS
