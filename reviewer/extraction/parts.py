"""Parts of a whole: "a quarter of", "two-thirds", "one in ten", "3 per 100,000", "half an hour"."""

from fractions import Fraction

from reviewer.domain.figure import Figure, Kind
from reviewer.extraction import dates, units
from reviewer.extraction.lexer import HYPHENS, Tokens, Type
from reviewer.extraction.lexicons import words
from reviewer.extraction.nouns import FUNCTION_WORDS, is_counted
from reviewer.extraction.numbers import SCALES, Number, read_number
from reviewer.extraction.numerals import plain
from reviewer.extraction.reader import Reader

DENOMINATORS = {
    "half": 2,
    "halves": 2,
    "quarter": 4,
    "quarters": 4,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "thirds": 3,
    "fourths": 4,
    "fifths": 5,
    "sixths": 6,
    "sevenths": 7,
    "eighths": 8,
    "ninths": 9,
    "tenths": 10,
    "twelfth": 12,
    "twelfths": 12,
    "sixteenth": 16,
    "sixteenths": 16,
    "twentieth": 20,
    "hundredth": 100,
    "hundredths": 100,
    "thousandth": 1000,
    "thousandths": 1000,
}
_NOT_HALF = frozenset({"brother", "sister", "time", "marathon", "hearted", "mast", "term", "baked"})
_HALF_NOT_MEASURED = frozenset({"century", "day", "term", "year"})  # "a half-century" is mostly runs
_HALF_PERIODS = frozenset(
    {"this", "next", "last", "first", "second", "previous", "opening", "final"}
)  # of play
_ROUND = frozenset({3, 4, 5, 8, 10, 20, 100, 1000, 10_000, 100_000})
_NOUN_LENGTH = 3  # words between a number and its "per", at most
_OF_UNITS = frozenset({"part", "parts"})
_QUALIFIED = frozenset(
    {"about", "around", "nearly", "almost", "than", "by", "over", "under", "roughly"}
)  # before "a third", which without them may be a rank


def read_part(reader: Reader, i: int) -> int:
    """The fraction or ratio that begins at token ``i``: the token after it, ``i`` where there is none."""
    tokens = reader.tokens
    word, after = tokens.lower[i], tokens.lower[i + 1]
    if "majority" in (word, after) or (word in ("a", "the") and tokens.lower[i + 2] == "majority"):
        return _majority(reader, i)
    if word == "halfway":
        return reader.add(Figure(Kind.FRACTION, "1/2", "1/2"), i, i + 1)
    if word == "half":
        return _half(reader, i)
    if word in ("a", "an", "one") and (stop := _and_a_half(reader, i)) > i:
        return stop
    if word in ("a", "one"):
        at = i + 2 if tokens.words[i + 1] in HYPHENS else i + 1
        if tokens.lower[at] in DENOMINATORS and read_number(tokens, i if word == "a" else at) is None:
            return _parts(reader, i, at, 1)
    slash = _slashed(reader, i)
    if slash > i:
        return slash
    number = read_number(tokens, i)
    if number is None or number.vague or number.end - i > 6:
        return i
    return _of_number(reader, number)


def _and_a_half(reader: Reader, i: int) -> int:
    """ "A mile and a half", "an hour and a quarter"."""
    tokens = reader.tokens
    unit = units.read_unit(tokens, i + 1, digits=False)
    if unit is None or tokens.lower[unit.end : unit.end + 2] != ["and", "a"]:
        return i
    part = tokens.lower[unit.end + 2]
    if part not in ("half", "quarter"):
        return i
    value = "1.5" if part == "half" else "1.25"
    return reader.add(Figure(unit.kind, value, value, unit.name), i, unit.end + 3)


def _majority(reader: Reader, i: int) -> int:
    """ "a majority of voters", "the vast majority of"."""
    tokens = reader.tokens
    at = i + tokens.lower[i : i + 3].index("majority")
    if at > i and tokens.lower[i] not in ("a", "the"):
        return i
    whole = tokens.lower[at + 1] == "of" and tokens.types[at + 2] == Type.WORD
    if not whole or read_number(tokens, at + 2) is not None or tokens.lower[at - 1] == "ruling":
        return i
    return reader.add(Figure(Kind.FRACTION, None, None, vague=True), i, at + 1)


def _half(reader: Reader, i: int) -> int:
    """ "half", "half of", "half an hour", "half-hour"; not "half-time" or "half a dozen"."""
    tokens = reader.tokens
    after = tokens.lower[i + 1]
    if after == "of" and tokens.lower[i + 2] in ("1", "one"):
        return _parts(reader, i, i, 1)
    if read_number(tokens, i) is not None or (tokens.words[i - 1] in HYPHENS and tokens.glued(i)):
        return i
    if tokens.words[i + 1] in HYPHENS:
        unit = units.read_unit(tokens, i + 2, digits=False)
        measured = unit and unit.kind in (Kind.MEASUREMENT, Kind.DURATION)
        if unit and measured and tokens.lower[i + 2] not in _HALF_NOT_MEASURED:
            return reader.add(Figure(unit.kind, "0.5", "0.5", unit.name), i, unit.end)
        if tokens.glued(i + 1):
            return i
    if after in _NOT_HALF or is_period(tokens, i):
        return i
    unit = units.read_unit(tokens, i + 2, digits=False) if after in ("a", "an") else None
    if unit:
        return reader.add(Figure(unit.kind, "0.5", "0.5", unit.name), i, unit.end)
    return reader.add(Figure(Kind.FRACTION, "1/2", "1/2"), i, i + 1)


def is_period(tokens: Tokens, i: int) -> bool:
    """Whether "half" is half of a year or a match: "this half"; not "the first half a million"."""
    before, after = tokens.lower[i - 1], tokens.lower[i + 1]
    return before in _HALF_PERIODS and after not in ("of", "a", "an") and after not in SCALES


def _parts(reader: Reader, start: int, at: int, top: int) -> int:
    """ "a quarter of", "two-thirds": token ``at`` names the parts, of which there are ``top``."""
    tokens = reader.tokens
    word, after = tokens.lower[at], tokens.lower[at + 1]
    bottom = DENOMINATORS[word]
    plural = word.endswith("s")
    if (top > 1) != plural or (word == "quarters" and after in ("ago", "in", "later")):
        return start
    of_one = after == "of" and tokens.lower[at + 2] in ("1", "one")
    if of_one and (unit := units.read_unit(tokens, at + 3, digits=False)) and unit.kind is Kind.PERCENT:
        value = plain(Fraction(top, bottom))
        return reader.add(Figure(unit.kind, value, value, unit.name), start, unit.end)  # "half of 1 percent"
    hung = units.read_unit(tokens, at + 1, digits=False) if tokens.words[at + 1] in HYPHENS else None
    half_hour = hung is not None and bottom == 2 and hung.name not in _HALF_NOT_MEASURED
    if hung and (hung.kind is Kind.MEASUREMENT or half_hour) and top == 1 and start != at:
        value = plain(Fraction(top, bottom))
        return reader.add(Figure(hung.kind, value, value, hung.name), start, hung.end)  # "a quarter-mile"
    if after == "of" and tokens.lower[at + 2] in ("a", "an"):
        value = plain(Fraction(top, bottom) * SCALES.get(tokens.lower[at + 3], 1))
        if tokens.lower[at + 3] in SCALES:
            return reader.add(Figure(Kind.COUNT, value, value), start, at + 4)
        unit = units.read_unit(tokens, at + 3, digits=False)
        if unit:
            return reader.add(Figure(unit.kind, value, value, unit.name), start, unit.end)
    if not plural and not _is_share(tokens, start, at):
        return start
    return reader.add(Figure(Kind.FRACTION, f"{top}/{bottom}", f"{top}/{bottom}"), start, at + 1)


def _is_share(tokens: Tokens, start: int, at: int) -> bool:
    """Whether "a third", "one quarter" at ``at`` is a share and no rank, place or season."""
    word, after = tokens.lower[at], tokens.lower[at + 1]
    if word == "half" or (
        tokens.words[at - 1] in HYPHENS and tokens.glued(at) and tokens.lower[start] == "one"
    ):
        return True
    if tokens.lower[start - 1] == "by" and after in FUNCTION_WORDS:
        return True  # "cut deaths by a fifth among the young"
    ended = tokens.types[at + 1] == Type.NONE or tokens.words[at + 1] in (".", ",", ";")
    if not ended and after not in words("cues", "share-after"):
        return False
    if word == "quarter":
        return after not in ("from", "in")
    a_third = word == "third" and tokens.lower[start] == "a" and tokens.lower[start - 1] not in _QUALIFIED
    return not (a_third and (after in ("in", "and", ",", ".") or tokens.types[at + 1] == Type.NONE))


def _slashed(reader: Reader, i: int) -> int:
    """ "1/16", "1⁄32", "3/4"."""
    tokens = reader.tokens
    if tokens.types[i] != Type.DIGITS or tokens.words[i + 1] not in ("/", "⁄"):
        return i
    if not (tokens.glued(i + 1) and tokens.glued(i + 2)):
        return i
    top, bottom = tokens.words[i], tokens.words[i + 2]
    if not (top.isdecimal() and bottom.isdecimal()) or len(top) > 3 or len(bottom) > 4:
        return i
    if not 0 < int(top) < int(bottom) or (tokens.glued(i + 3) and tokens.words[i + 3] in ("/", "-")):
        return i
    value = f"{int(top)}/{int(bottom)}"
    return reader.add(Figure(Kind.FRACTION, value, value), i, i + 3)


def _of_number(reader: Reader, number: Number) -> int:
    """ "two-thirds", "three out of five", "one in ten", "3 per 100,000"."""
    tokens = reader.tokens
    i, end = number.start, number.end
    at = end + 1 if tokens.words[end] in HYPHENS and tokens.glued(end) else end
    named = tokens.lower[at] in DENOMINATORS and number.size == int(number.size) and number.size < 1000
    if named and (tokens.lower[at] != "quarters" or number.size == 3):
        stop = _parts(reader, i, at, int(number.size))
        if stop > i:
            return stop
    link = tokens.lower[end]
    if number.size == 1 and tokens.lower[end + 1] == "in" and tokens.types[end] == Type.WORD:
        return _one_thing_in(reader, number)
    if link == "out" and tokens.lower[end + 1] == "of":
        at = end + 2
    elif tokens.lower[end : end + 5] == ["-", "out", "-", "of", "-"]:
        at, link = end + 5, "out"
    elif link == "in" or (link == "of" and tokens.lower[end + 1] == "every"):
        at = end + 1
    else:
        return _per_number(reader, number)
    if tokens.lower[at] == "every":
        at += 1
    whole = None if tokens.lower[at] == "the" else read_number(tokens, at)
    same = whole is not None and whole.size == number.size and link != "out"
    if (
        whole is None
        or same
        or not _is_ratio(number, whole)
        or (link == "in" and not _one_in(tokens, number, whole))
    ):
        return i
    value = f"{number.value}/{whole.value}"
    return reader.add(Figure(Kind.FRACTION, value, value), i, whole.end)


def _one_thing_in(reader: Reader, number: Number) -> int:
    """ "One day in five", "one child in every 20"."""
    tokens, at = reader.tokens, number.end + 2
    if tokens.lower[number.end] in FUNCTION_WORDS:
        return number.start
    at += tokens.lower[at] == "every"
    whole = read_number(tokens, at)
    if (
        whole is None
        or not _is_ratio(number, whole)
        or not _one_in(tokens, number, whole)
        or (whole.plain and whole.size > 1900)
    ):
        return number.start
    if is_counted(tokens, whole.end) or whole.scale != 1:
        return number.start
    value = f"{number.value}/{whole.value}"
    return reader.add(Figure(Kind.FRACTION, value, value), number.start, whole.end)


def _is_ratio(number: Number, whole: Number) -> bool:
    return not whole.vague and whole.size >= number.size and "/" not in whole.value and number.scale == 1


def _one_in(tokens: Tokens, number: Number, whole: Number) -> bool:
    """Whether "in" makes a share of two numbers: not "two in 2019", "three in 12 matches"."""
    year = whole.plain and 1900 <= whole.size < 2100 and dates.read_date(tokens, whole.start)
    if year or units.read_unit(tokens, whole.end, digits=whole.digits):
        return False
    if number.size <= 1:
        return True
    if 12 < whole.size < 1000 and whole.size % 5:
        return False
    return whole.size in _ROUND or not is_counted(tokens, whole.end)


def _per_number(reader: Reader, number: Number) -> int:
    """ "seven per 100,000", "14 deaths per 1,000"."""
    tokens = reader.tokens
    at = number.end
    if tokens.lower[at] in _OF_UNITS and units.read_unit(tokens, at, digits=number.digits):
        return number.start  # "14 parts per billion"
    for _ in range(_NOUN_LENGTH):
        word = tokens.lower[at]
        if word in ("per", "for") or tokens.types[at] != Type.WORD or word in FUNCTION_WORDS:
            break
        at += 1
    link, every = tokens.lower[at], tokens.lower[at + 1] == "every"
    if link != "per" and not (link == "for" and every):
        return number.start
    at += 2 if every else 1
    whole = read_number(tokens, at)
    if whole is None or whole.vague or whole.size < 10 or (number.scale != 1 and number.size >= whole.size):
        return number.start
    measure, length = (units.read_unit(tokens, n.end, digits=n.digits) for n in (number, whole))
    if measure and length:  # "5.2 litres per 100km"
        name = f"{measure.name} per {whole.value} {length.name}"
        return reader.add(Figure(Kind.RATE, number.value, number.value, name), number.start, length.end)
    value = f"{number.value}/{whole.value}"
    return reader.add(Figure(Kind.RATE, value, value), number.start, whole.end)
