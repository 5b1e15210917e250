"""Years and decades by themselves: "2014", "2014–17", "the 1990s"."""

from dataclasses import dataclass

from reviewer.extraction.lexer import HYPHENS, Tokens, Type, goes_on
from reviewer.extraction.lexicons import words
from reviewer.extraction.nouns import FUNCTION_WORDS, is_counted, is_unit_like

_QUALIFYING = frozenset("some nearly almost over more approximately roughly up least than estimated".split())
# Words behind which even a year of the Middle Ages is one.
_STRONG = frozenset(
    "in since until till during circa fiscal early late mid "
    "year years season summer winter spring autumn".split()
)
# Units that hang on a number with a hyphen: "a 1900-mile trip".
_HYPHENED = frozenset("mile foot page seat acre metre meter pound year strong odd room member".split())
_AHEAD = frozenset({"by", "until", "till", "before", "after", "to", "from"})
_OWNERS = frozenset({"the", "its", "their", "his", "her"})


@dataclass(frozen=True, slots=True)
class Date:
    """A date or a range of dates over tokens ``start`` to ``end``."""

    start: int
    end: int
    low: str
    high: str


def as_year(tokens: Tokens, i: int) -> int | None:
    """The year that the token ``i`` may be, judged by its form alone."""
    word = tokens.words[i]
    if len(word) != 4 or not word.isdecimal() or tokens.types[i] != Type.DIGITS:
        return None
    if tokens.glued(i + 1) and tokens.types[i + 1] == Type.WORD:
        return None
    year = int(word)
    return year if 1000 <= year <= 2199 else None


def read_decade(tokens: Tokens, i: int) -> Date | None:
    """ "1990s", "1990's"."""
    word = tokens.words[i]
    if len(word) != 4 or not word.isdecimal() or word[3] != "0" or not 1000 <= int(word) < 2200:
        return None
    apostrophe = tokens.words[i + 1] in ("'", "’") and tokens.lower[i + 2] == "s" and tokens.glued(i + 1)
    if not apostrophe and not (tokens.lower[i + 1] == "s" and tokens.glued(i + 1)):
        return None
    if apostrophe and tokens.lower[i - 1] != "the":
        return None
    value = _decade_text(word)
    return Date(i, i + (3 if apostrophe else 2), value, value)


def _decade_text(word: str) -> str:
    ascii_word = str(int(word))
    return (
        ascii_word[:2] + "XX" if ascii_word.endswith("00") and int(ascii_word) < 2000 else ascii_word[:3] + "X"
    )


def read_year(tokens: Tokens, i: int) -> Date | None:
    """A year by itself, or two: "2014", "2014–17", "between 1600 and 1900"."""
    year = as_year(tokens, i)
    if year is None:
        return _without_apostrophe(tokens, i)
    link = tokens.lower[i + 1]
    decimals = goes_on(tokens, i + 1) or (link == "." and goes_on(tokens, i + 1, "."))
    if link in ("%", "$", "€", "£", "°") or decimals or not _is_likely(tokens, i, year):
        return None
    if (
        link in HYPHENS
        or link in ("to", "through", "/")
        or (link == "and" and tokens.lower[i - 1] == "between")
    ):
        other = _second_year(tokens, i + 2, year, glued=tokens.glued(i + 2) and tokens.glued(i + 1))
        if other:
            return Date(i, i + 3, str(year), str(other))
    hyphened = link in HYPHENS and tokens.glued(i + 1) and tokens.glued(i + 2)
    if hyphened and tokens.words[i + 2] in _HYPHENED:
        return None
    return Date(i, i + 1, str(year), str(year))


def _without_apostrophe(tokens: Tokens, i: int) -> Date | None:
    """ "2018s" is 2018's without its apostrophe; "FY25" the year that ends in 2025."""
    word = tokens.words[i]
    if tokens.words[i - 1] == "FY" and tokens.glued(i) and len(word) == 2 and word.isdecimal():
        return Date(i, i + 1, f"20{word}", f"20{word}")
    if tokens.lower[i + 1] != "s" or not tokens.glued(i + 1) or len(word) != 4 or not word.isdecimal():
        return None
    year = int(word)
    return Date(i, i + 1, str(year), str(year)) if 1900 <= year < 2100 else None


def _second_year(tokens: Tokens, j: int, year: int, *, glued: bool) -> int | None:
    word = tokens.words[j]
    full = as_year(tokens, j)
    if full is not None and full > year and full - year < 1000:
        return full
    if glued and len(word) == 2 and word.isdecimal():
        other = year - year % 100 + int(word)
        return other if other > year else (other + 100 if other + 100 == year + 1 else None)
    return None


def _is_likely(tokens: Tokens, i: int, year: int) -> bool:
    """Whether four digits are a year, after the words around them."""
    before, following = tokens.lower[i - 1], tokens.lower[i + 1]
    later_than = before == "than" and tokens.lower[i - 2] == "later"
    if is_unit_like(tokens, i + 1) or (before in _QUALIFYING and not later_than):
        return False
    counted = is_counted(tokens, i + 1)
    round_hundred = year % 100 == 0
    if before in _STRONG:
        return not (counted and (year < 1900 or round_hundred))
    if before in words("cues", "year-before") and 1500 <= year <= 2199:
        if year > 2100:
            return before in _AHEAD and not counted
        modern = 1950 <= year <= 2050
        if counted and (round_hundred or not modern or before in ("to", "of", "and", "or", "than", "a")):
            return before in _OWNERS and 1900 <= year <= 2050
        return year >= 1700 or before not in (",", "a", "and", "or", "for", "on", "its", "their")
    if counted:
        owned = before in ("", "the") or before.endswith(("'s", "’s", "s'", "s’")) or _is_proper(tokens, i - 1)
        return 1990 <= year <= 2035 and not round_hundred and owned
    if before == "fy":
        return True
    return 1900 <= year <= 2050 and (following != "of" or before == "")


def _is_proper(tokens: Tokens, i: int) -> bool:
    """Whether a capitalised word stands here that is no function word: "Acme 2018 sales"."""
    word = tokens.words[i]
    return tokens.types[i] == Type.WORD and word[0].isupper() and tokens.lower[i] not in FUNCTION_WORDS
