"""What is no figure: addresses, telephone numbers, names, identifiers, "one" as a pronoun."""

import re
from bisect import bisect_right
from functools import cache

from reviewer.extraction import currencies, units
from reviewer.extraction.datelines import wire_dates
from reviewer.extraction.dates import MONTHS
from reviewer.extraction.lazily import lazily
from reviewer.extraction.lexer import HYPHENS, PAD, Tokens, Type
from reviewer.extraction.lexicons import words
from reviewer.extraction.nouns import FUNCTION_WORDS, is_counted
from reviewer.extraction.numbers import ABBREVIATED, SCALES
from reviewer.extraction.numerals import vulgar
from reviewer.extraction.tagger import tagger
from reviewer.extraction.times import read_time

_ADDRESSES = lazily(
    r"(?:https?://|www\.)[^\s<>\"”]{1,2000}"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
    r"|(?<!\w)@\w{1,40}|(?<!\w)\#\w{1,100}"
    r"|(?<![\w.])[\w-]{1,63}(?:\.[\w-]{1,63}){0,3}\.(?:com|org|net|gov|edu|info|co\.uk|int)(?:/[^\s<>\"”]{0,1000})?(?!\w)"
)
_TELEPHONES = lazily(
    r"(?<!\w)\+\d{1,3}(?:[\s.-]?\(?\d{1,4}\)?){2,6}(?!\d)"
    r"|(?<!\w)\((?:\d{3,5}|0\d)\)[\s-]?\d{3,4}[\s-]?\d{3,4}(?!\d)"
    r"|(?<![\w-])(?:1-)?\d{3}[-.]\d{3}[-.]\d{4}(?![\d-])"
    r"|(?<![\w-])0\d{2,4}[\s-]\d{3,4}[\s-]\d{3,4}(?![\d-])"
    r"|(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.])"
    r"|(?<!\w)(?:24/7|9/11|7/7|50/50|50-50)(?!\w)"
)
# What every address and every telephone number has in it: a quick look for one spares the long one.
_HINT_OF_ADDRESS = lazily(r"[@#]|://|www\.|\.(?:com|org|net|gov|edu|info|co\.uk|int)\b")
_HINT_OF_TELEPHONE = lazily(
    r"\+\d|\(\d{3}|\(0\d\)|\d{3}[-.]\d{3}[-.]\d|(?<![\w,.])0\d\d|\.\d{1,3}\.\d|\d/\d|50-50"
)
_STRETCH, _HINT = 200_000, 1_000  # characters that are searched at once; the longest hint
_DATELINE = lazily(
    r"\s*(?:(?:published|updated|posted|last updated|date|first published)\s*(?:on|at|:)?\s*)?"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?"
    r"(?:[a-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3,9}\.?,?\s+\d{4}"
    r"|\d{4}-\d{2}-\d{2})[\s.]*",
    re.IGNORECASE,
)


_VERSION = lazily(r"\d+(?:\.\d+){2,}")
_DOTTED_DATE = lazily(r"\d{1,2}\.\d{1,2}\.\d{2,4}")
_LONGEST = 60  # characters of a number; longer runs of digits are identifiers
_LONGEST_NAMED = 6  # digits of a number in a name
_ADDRESS_WORDS = 6
_ADDRESS_PARTICLES = frozenset({"st", "nd", "rd", "th", "de", "la", "le", "of", "the"})
_JOINTS = frozenset({"-", "‑", "/", "#", "_", "="})
# What may stand before a number's hyphen without making a name of it.
_PREFIXES = frozenset(
    (
        "sub mid foot feet ft low high upper lower minus to now pre post then ex almost some non early late "
        "about around above below and or of a"
    ).split()
)
_BEFORE_MODELS = frozenset(
    {"the", "of", "these", "those", "its", "their", "and", "new", "older", "ageing", "aging"}
)
# What may touch a number's digits besides scales and units.
_ENDINGS = frozenset(
    "st nd rd th s am pm a p x fold utc gmt hrs h odd ish plus k m bn b t tn mn mln trn tr c min pc pct".split()
)
_ABBREVIATED_DESIGNATORS = frozenset({"no", "nos", "fig", "sec", "art", "ch", "vol", "p", "pp"})
_INDEX_SIZES = frozenset("50 100 150 200 225 250 300 350 400 500 600 1000 2000 3000".split())
_VIRUSES = frozenset({"covid", "cov", "sars", "mers"})
# Designators that also end a clause before a count: "on the day 30 people …".
_ALSO_COUNTED = frozenset("day week season game case no number model group factor line quarter round".split())
_NAME_NUMBERS = frozenset("one two three four five six seven eight nine ten twelve".split())


class Blocked:
    """Stretches of a text that hold no figures, by their start."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start < self._ends[-1]:
                self._ends[-1] = max(end, self._ends[-1])
            else:
                self._starts.append(start)
                self._ends.append(end)

    def end_of(self, at: int) -> int:
        """Where the stretch that covers ``at`` ends; ``at`` where there is none."""
        if not self._starts:
            return at
        k = bisect_right(self._starts, at) - 1
        return self._ends[k] if k >= 0 and self._ends[k] > at else at


def blocked_spans(text: str) -> Blocked:
    """Web and mail addresses, telephone numbers, network addresses, fixed expressions, dates of agencies."""
    spans = wire_dates(text)
    for hint, pattern in ((_HINT_OF_ADDRESS, _ADDRESSES), (_HINT_OF_TELEPHONE, _TELEPHONES)):
        if _anywhere(hint(), text):
            spans += (match.span() for match in pattern().finditer(text))
    return Blocked(spans)


def _anywhere(hint: re.Pattern[str], text: str) -> bool:
    """Whether a hint stands in the text. It is looked for by stretches: other threads wait for a search."""
    return any(hint.search(text, at, at + _STRETCH + _HINT) for at in range(0, len(text), _STRETCH))


def is_dateline(tokens: Tokens) -> bool:
    """Whether a line is a date and nothing else."""
    if tokens.stop - PAD > 10 or tokens.stop == PAD:
        return False
    line = tokens.slice(PAD, tokens.stop)
    return _DATELINE().fullmatch(line) is not None


@cache
def _words(label: str) -> frozenset[str]:
    return words("names", label)


def skip_name(tokens: Tokens, i: int) -> int:
    """Where a name or identifier that token ``i`` belongs to ends; ``i`` where it belongs to none."""
    if tokens.types[i] == Type.DIGITS:
        return i + 2 if _is_list_marker(tokens, i) else _skip_digits(tokens, i)
    if tokens.words[i] in _JOINTS and tokens.lower[i - 1] in _VIRUSES and tokens.types[i + 1] == Type.DIGITS:
        return i + 2  # "COVID -19"
    if tokens.types[i] == Type.WORD and tokens.lower[i - 1] == "number" and tokens.lower[i] in _NAME_NUMBERS:
        return i + 1  # "world number two"
    if tokens.lower[i] == "zero":
        return _skip_zero(tokens, i)
    if (
        tokens.lower[i + 2] in ("pointer", "pointers")
        and tokens.words[i + 1] in HYPHENS
        and tokens.glued(i + 1)
    ):
        return i + 3  # "nine three-pointers"
    if tokens.types[i] == Type.WORD and tokens.words[i][0].isupper():
        return _skip_word(tokens, i)
    return i


def _is_list_marker(tokens: Tokens, i: int) -> bool:
    """ "1. The dollar is strong", "2) Oil": a number at the start of its line that only counts the lines."""
    first = i == PAD and len(tokens.words[i]) <= 2 and tokens.words[i].isdecimal()
    marked = tokens.words[i + 1] in (".", ")") and tokens.glued(i + 1) and not tokens.glued(i + 2)
    return first and marked and tokens.words[i + 2][:1].isalpha()


def _skip_zero(tokens: Tokens, i: int) -> int:
    """ "ground zero", "net-zero", "zero tolerance", "zero-hours contract"."""
    before = tokens.lower[i - 2] if tokens.words[i - 1] in _JOINTS else tokens.lower[i - 1]
    at = i + 2 if tokens.words[i + 1] in _JOINTS and tokens.glued(i + 1) else i + 1
    return i + 1 if before in _words("zero-before") or tokens.lower[at] in _words("zero-after") else i


def _skip_digits(tokens: Tokens, i: int) -> int:
    word = tokens.words[i]
    touches_word = tokens.glued(i + 1) and tokens.types[i + 1] == Type.WORD
    if _is_model_plural(tokens, i) or _is_code(tokens, i) or _is_picture_format(tokens, i):
        return _glued_end(tokens, i)
    if tokens.lower[i + 1] in _words("postal") and tokens.lower[i + 2] in ("code", "codes"):
        return i + 1
    if _hangs_on_word(tokens, i) or _hangs_on_hyphen(tokens, i) or (touches_word and not _glued_ok(tokens, i)):
        return _glued_end(tokens, i)
    if len(word) > _LONGEST or (tokens.glued(i) and tokens.words[i - 1] == "#") or _is_version(word):
        return i + 1
    if _VERSION().fullmatch(word) and _is_dotted_date(word):
        return i
    if _address(tokens, i):
        return _address_end(tokens, i)
    if not (word.isdecimal() or "," in word) or not _is_named(tokens, i):
        return i
    ranged = tokens.words[i + 1] in _JOINTS and tokens.glued(i + 1) and tokens.glued(i + 2)
    return _glued_end(tokens, i) if ranged else i + 1  # "Boeing 737-800", "pages 12-15"


def _is_model_plural(tokens: Tokens, i: int) -> bool:
    """ "Model 3s", "the 747s": a name in the plural or the genitive; not "the Swinging 60s"."""
    word = tokens.words[i]
    if tokens.lower[i + 1] != "s" or not tokens.glued(i + 1) or word[-1] == "0":
        return False
    before, lower = tokens.words[i - 1], tokens.lower[i - 1]
    if len(word) == 3 and word.isdecimal() and lower in _BEFORE_MODELS:
        return True
    return lower in _words("designator") or (before[:1].isupper() and _may_be_name(tokens, i - 1))


def _is_picture_format(tokens: Tokens, i: int) -> bool:
    """ "4K television", "8K"."""
    return (
        tokens.words[i] in ("4", "5", "8")
        and tokens.words[i + 1] == "K"
        and tokens.glued(i + 1)
        and tokens.lower[i + 2] in _words("picture")
    )


def _is_code(tokens: Tokens, i: int) -> bool:
    """ "2019-nCoV", "5-HT2A": letters of both cases hang on the digits."""
    if not (tokens.words[i + 1] in _JOINTS and tokens.glued(i + 1) and tokens.glued(i + 2)):
        return False
    after = tokens.words[i + 2]
    return (
        tokens.types[i + 2] == Type.WORD
        and not after.islower()
        and after[1:].lower() != after[1:] != after[1:].upper()
    )


def _hangs_on_word(tokens: Tokens, i: int) -> bool:
    """Whether letters that are no currency touch the digits: "B52", "covid19"."""
    if not tokens.glued(i) or tokens.types[i - 1] != Type.WORD or currencies.read_sign(tokens, i - 1):
        return False
    before = tokens.words[i - 1]
    if before == "FY" or (before in ("US", "A", "NZ") and tokens.lower[i + 1] == "c"):
        return False  # "FY2025", "US64.4c"
    return not (len(before) > 1 and before in currencies.table().codes)


def _hangs_on_hyphen(tokens: Tokens, i: int) -> bool:
    """Whether the digits follow a name's hyphen or slash: "Covid-19", "A/H5", "last-16"; not "pre-2000"."""
    joint = tokens.words[i - 1]
    if joint in _JOINTS and tokens.lower[i - 2] in _VIRUSES:
        return True
    if not tokens.glued(i) or not tokens.glued(i - 1) or joint not in _JOINTS:
        return False
    first, lower = tokens.words[i - 2], tokens.lower[i - 2]
    if tokens.types[i - 2] != Type.WORD or lower in _PREFIXES or first == "Y":
        return False
    if first in ("over", "under", "Over", "Under") and tokens.lower[i + 1] == "s" and tokens.glued(i + 1):
        return first[0].isupper() and tokens.types[i - 3] == Type.WORD  # "over-75s", but "England Under-21s"
    return not lower.endswith("ly")  # "omega-3", "last-16"


def _is_version(word: str) -> bool:
    """ "2.0.1", "10.4.11": dots that neither group thousands nor part a date."""
    return (
        _VERSION().fullmatch(word) is not None
        and len(word.rsplit(".", maxsplit=1)[-1]) != 3
        and not _is_dotted_date(word)
    )


def _is_dotted_date(word: str) -> bool:
    return _DOTTED_DATE().fullmatch(word) is not None


def _glued_end(tokens: Tokens, i: int) -> int:
    j = i + 1
    while tokens.glued(j) and (
        tokens.types[j] in (Type.WORD, Type.DIGITS)
        or (tokens.words[j] in ("-", "/", "_") and tokens.glued(j + 1) and tokens.types[j + 1] != Type.SIGN)
    ):
        j += 1
    return j


def _glued_ok(tokens: Tokens, i: int) -> bool:
    """Whether letters that touch the digits are a scale, a unit, an ending … and no identifier ("5G", "3D")."""
    after, lower = tokens.words[i + 1], tokens.lower[i + 1]
    if lower in _ENDINGS or after in ABBREVIATED or lower in SCALES or lower in MONTHS:
        return True
    return vulgar(after) is not None or _has_unit(tokens, i + 1) or lower in ("mpeople", "bnpeople")


def _address(tokens: Tokens, i: int) -> bool:
    """ "49 Zorro Ranch Road", "9 E 71st St", "16-18 Industrial Avenue", "22 Rue Foch"."""
    first = _past_house_numbers(tokens, i)
    if not tokens.words[i].isdecimal() or not tokens.words[first][:1].isupper():
        return False
    if tokens.lower[first] in _words("street-first") and tokens.words[first + 1][:1].isupper():
        return True
    for k in range(first, first + _ADDRESS_WORDS - 1):
        capital = tokens.words[k][:1].isupper()
        if capital and k > first and tokens.lower[k] in _words("street"):
            return True
        if not (capital or tokens.types[k] == Type.DIGITS or tokens.lower[k] in _ADDRESS_PARTICLES):
            return False
    return False


def _past_house_numbers(tokens: Tokens, i: int) -> int:
    ranged = tokens.words[i + 1] in HYPHENS and tokens.glued(i + 1) and tokens.words[i + 2].isdecimal()
    return i + 3 if ranged else i + 1


def _address_end(tokens: Tokens, i: int) -> int:
    i = _past_house_numbers(tokens, i) - 1
    for k in range(i + 2, i + _ADDRESS_WORDS):
        if tokens.lower[k] in _words("street"):
            return k + 1
    return i + 1


def _is_named(tokens: Tokens, i: int) -> bool:
    """Whether the word before makes a number part of a name: "Flight 1344", "page 12", "the Big 12"."""
    word, before, lower = tokens.words[i], tokens.words[i - 1], tokens.lower[i - 1]
    if before == "." and tokens.lower[i - 2] in _ABBREVIATED_DESIGNATORS:
        return True
    if tokens.types[i - 1] != Type.WORD or "\t" in tokens.text[tokens.ends[i - 1] : tokens.starts[i]]:
        return False  # in another cell of a table's row
    index = lower in _words("index") and (before[0].isupper() or word in _INDEX_SIZES)
    if index or (lower == "p" and tokens.lower[i - 2] in ("&", "s")):
        return True
    if "," in word or len(word) > _LONGEST_NAMED or _has_unit(tokens, i + 1) or tokens.lower[i + 1] in SCALES:
        return False
    if lower in _words("designators") or (lower in ("and", "or") and _lists_names(tokens, i)):
        return True
    year = len(word) == 4 and 1900 <= int(word) <= 2100
    if lower in _words("designator") and not (lower in _ALSO_COUNTED and is_counted(tokens, i + 1)):
        return not (year and before.islower())
    after = tokens.words[i + 1]
    if len(word) == 3 and tokens.lower[i + 1] in _words("follower") and after[:1].isupper():
        return True
    if len(word) < 3 and after in _words("suffix"):
        further = tokens.words[i + 2]
        return further in _words("suffix") or not further[:1].isupper()
    return not year and _follows_name(tokens, i)


def _lists_names(tokens: Tokens, i: int) -> bool:
    """The second number of "sections 5 and 7"."""
    return tokens.types[i - 2] == Type.DIGITS and tokens.lower[i - 3] in _words("designators")


def _follows_name(tokens: Tokens, i: int) -> bool:
    """Whether a capitalised word that is no month and may be a name stands before the number."""
    before, after = tokens.words[i - 1], tokens.words[i + 1]
    if after in HYPHENS and tokens.types[i + 2] == Type.DIGITS:  # "beat the Celtics 112-108"
        return False
    if not before[0].isupper() or not _may_be_name(tokens, i - 1) or _opens_with_verb(tokens, i - 1):
        return False
    if "'" in before or "’" in before or read_time(tokens, i):  # "the Senate's 80-19 vote", "It's 3 a.m."
        return False
    return not (is_counted(tokens, i + 1) or (after[:1].isupper() and is_counted(tokens, i + 2)))


def _opens_with_verb(tokens: Tokens, i: int) -> bool:
    """ "Took 1 hour", "Scored 12": a capital only because a sentence begins."""
    if tokens.types[i - 1] != Type.NONE and tokens.words[i - 1] not in (".", "!", "?", ":", "“", '"'):
        return False
    lower = tokens.lower[i]
    return tagger().options(lower, lower, first=False)[0] in ("VBD", "VBN", "VBG")


def _may_be_name(tokens: Tokens, i: int) -> bool:
    lower = tokens.lower[i]
    return not (lower in MONTHS or lower in _words("plain") or lower in FUNCTION_WORDS)


def _has_unit(tokens: Tokens, i: int) -> bool:
    return bool(
        units.read_unit(tokens, i, digits=True)
        or currencies.read_name(tokens, i, digits=True)
        or currencies.read_minor(tokens, i, digits=True)
    )


def _skip_word(tokens: Tokens, i: int) -> int:
    """Capitalised number words inside names: "Big Ten", "Formula One", "Channel Five"."""
    before = tokens.words[i - 1]
    if tokens.lower[i] not in _NAME_NUMBERS or tokens.types[i - 1] != Type.WORD or not before[0].isupper():
        return i
    return i if tokens.lower[i - 1] in FUNCTION_WORDS or is_title_case(tokens, i) else i + 1


def is_title_case(tokens: Tokens, i: int) -> bool:
    """Whether most words around are capitalised, as in a headline."""
    words = [
        tokens.words[k] for k in range(max(PAD, i - 6), min(tokens.stop, i + 7)) if tokens.types[k] == Type.WORD
    ]
    long = [word for word in words if len(word) > 3]
    return len(long) > 3 and sum(word[0].isupper() for word in long) >= 0.8 * len(long)
