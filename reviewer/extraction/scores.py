"""Scores and votes: "won 2–1", "a vote of 230 to 197"."""

from reviewer.domain.figure import Figure, Kind
from reviewer.extraction import currencies, units
from reviewer.extraction.lexer import HYPHENS, Tokens, Type
from reviewer.extraction.lexicons import words
from reviewer.extraction.nouns import FUNCTION_WORDS, is_counted
from reviewer.extraction.numbers import SCALES, SMALL, read_number
from reviewer.extraction.reader import Reader

_LONGEST = 4  # digits
_AROUND = 25  # tokens
_WICKETS = 10  # that a side can lose
_VOTES = 20  # from which on "to" joins a vote whatever follows


def read_score(reader: Reader, i: int) -> int:
    """The score that begins at token ``i``: the token after it, ``i`` where there is none."""
    tokens = reader.tokens
    if tokens.lower[i + 1] == "for":
        return _of_innings(reader, i)
    if tokens.lower[i + 1] == "to" and (tokens.lower[i] in SMALL or tokens.lower[i + 2] in SMALL):
        return _in_words(reader, i)
    if tokens.types[i] != Type.DIGITS or not _has_form(tokens, i):
        return i
    if tokens.lower[i - 1] == "from" and tokens.lower[i + 1] == "to":
        return i
    a, b = int(tokens.words[i]), int(tokens.words[i + 2])
    cues = words("cues", "score")
    near = not cues.isdisjoint(tokens.lower[i - 6 : i]) or not cues.isdisjoint(tokens.lower[i + 3 : i + 6])
    if tokens.lower[i + 1] == "to":
        stands = near and a >= b and (a >= _VOTES or not is_counted(tokens, i + 3))
    else:
        bowled = a <= _WICKETS and tokens.lower[i - 1] in ("of", "with", "took") and _is_cricket(tokens, i)
        bowled = bowled or (a <= _WICKETS and tokens.lower[i - 1] in ("taken", "took", "takes", "claimed"))
        joined = tokens.lower[i - 1] == "and" and reader.found and reader.found[-1].figure.kind is Kind.SCORE
        stands = a >= b or bowled or bool(joined) or (near and not is_counted(tokens, i + 3))
    return reader.add_plain(Figure(Kind.SCORE, f"{a}-{b}", f"{a}-{b}"), i, i + 3) if stands else i


def _of_innings(reader: Reader, i: int) -> int:
    """ "245 for 6 at stumps", "were 90 for two": runs and wickets; not "paid 40 for 6 tickets"."""
    tokens = reader.tokens
    runs, wickets = tokens.words[i], read_number(tokens, i + 2)
    if tokens.types[i] != Type.DIGITS or not runs.isdecimal() or len(runs) > _LONGEST or wickets is None:
        return i
    if wickets.end != i + 3 or wickets.scale != 1 or wickets.vague or wickets.size > _WICKETS:
        return i
    if not _is_cricket(tokens, i):
        return i
    noun = tokens.types[i + 3] == Type.WORD and tokens.lower[i + 3] not in FUNCTION_WORDS
    if (noun and tokens.lower[i + 3] not in words("cues", "cricket")) or units.read_unit(
        tokens, i + 3, digits=True
    ):
        return i
    value = f"{runs}-{wickets.value}"
    return reader.add_plain(Figure(Kind.SCORE, value, value), i, i + 3)


def _is_cricket(tokens: Tokens, i: int) -> bool:
    return not words("cues", "cricket").isdisjoint(tokens.lower[max(0, i - _AROUND) : i + _AROUND])


def _in_words(reader: Reader, i: int) -> int:
    """ "Voted by seven to four", "a majority of 10 to two"."""
    tokens = reader.tokens
    first, second = read_number(tokens, i), read_number(tokens, i + 2)
    if not first or not second or first.end != i + 1 or first.scale * second.scale != 1 or second.vague:
        return i
    led = tokens.lower[i - 1] in ("by", "of") and not words("cues", "vote").isdisjoint(tokens.lower[i - 4 : i])
    counted = is_counted(tokens, second.end) or units.read_unit(tokens, second.end, digits=second.digits)
    if not led or counted or first.size < second.size or not (first.value.isdigit() and second.value.isdigit()):
        return i
    value = f"{first.value}-{second.value}"
    return reader.add_plain(Figure(Kind.SCORE, value, value), i, second.end)


def _has_form(tokens: Tokens, i: int) -> bool:
    """Whether two plain numbers joined by a hyphen or "to" begin at ``i``, with no unit behind."""
    left, link, right = tokens.words[i], tokens.lower[i + 1], tokens.words[i + 2]
    if tokens.types[i + 2] != Type.DIGITS or not (left.isdecimal() and right.isdecimal()):
        return False
    tight = link in HYPHENS and tokens.glued(i + 1) == tokens.glued(i + 2)
    if (not tight and link != "to") or len(left) > _LONGEST or len(right) > _LONGEST:
        return False
    after, glued = tokens.words[i + 3], tokens.glued(i + 3)
    if (glued and (tokens.types[i + 3] == Type.WORD or after in HYPHENS)) or after in ("%", "/", "°"):
        return False
    return not (
        units.read_unit(tokens, i + 3, digits=True)
        or currencies.read_name(tokens, i + 3, digits=True)
        or tokens.lower[i + 3] in SCALES
    )
