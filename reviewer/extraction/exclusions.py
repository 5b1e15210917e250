"""What is not a figure: addresses of the web and the post, telephone numbers, names and identifiers, "one" as a pronoun."""

import re
from bisect import bisect_right
from functools import cache

from reviewer.extraction import currencies, units
from reviewer.extraction.dates import MONTHS
from reviewer.extraction.lexer import PAD, Tokens, Type
from reviewer.extraction.lexicons import words
from reviewer.extraction.nouns import FUNCTION_WORDS, is_counted
from reviewer.extraction.numbers import SCALES

_BLOCKED = re.compile(
    r"(?:https?://|www\.)[^\s<>\"”]{1,2000}"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
    r"|(?<!\w)@\w{1,40}|(?<!\w)\#\w{1,100}"
    r"|(?<![\w.])[\w-]{1,63}(?:\.[\w-]{1,63}){0,3}\.(?:com|org|net|gov|edu|info|co\.uk|int)(?:/[^\s<>\"”]{0,1000})?(?!\w)"
    r"|(?<!\w)\+\d{1,3}(?:[\s.-]?\(?\d{1,4}\)?){2,6}(?!\d)"
    r"|(?<!\w)\(\d{3,5}\)[\s-]?\d{3,4}[\s-]?\d{3,4}(?!\d)"
    r"|(?<![\w-])(?:1-)?\d{3}[-.]\d{3}[-.]\d{4}(?![\d-])"
    r"|(?<![\w-])0\d{2,4}[\s-]\d{3,4}[\s-]\d{3,4}(?![\d-])"
    r"|(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.])"
    r"|(?<!\w)(?:24/7|9/11|7/7|50/50|50-50)(?!\w)"
)
_DATELINE = re.compile(
    r"\s*(?:(?:published|updated|posted|last updated|date|first published)\s*(?:on|at|:)?\s*)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?"
    r"(?:[a-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3,9}\.?,?\s+\d{4}|\d{4}-\d{2}-\d{2})[\s.]*",
    re.IGNORECASE,
)


class Blocked:
    """Stretches of a text that hold no figures, by their start."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]

    def end_of(self, at: int) -> int:
        """Where the stretch that covers ``at`` ends; ``at`` where there is none."""
        if not self._starts:
            return at
        k = bisect_right(self._starts, at) - 1
        return self._ends[k] if k >= 0 and self._ends[k] > at else at


def blocked_spans(text: str) -> Blocked:
    """Web and mail addresses, telephone numbers, network addresses and fixed expressions."""
    return Blocked([match.span() for match in _BLOCKED.finditer(text)])


def is_dateline(tokens: Tokens) -> bool:
    """Whether a line is a date and nothing else."""
    if tokens.stop - PAD > 10 or tokens.stop == PAD:
        return False
    line = tokens.slice(PAD, tokens.stop)
    return _DATELINE.fullmatch(line) is not None


@cache
def _words(label: str) -> frozenset[str]:
    return words("names", label)


def skip_name(tokens: Tokens, i: int) -> int:
    """Where a name or identifier that token ``i`` belongs to ends; ``i`` where it belongs to none."""
    if tokens.types[i] == Type.DIGITS:
        return _skip_digits(tokens, i)
    if tokens.types[i] == Type.WORD and tokens.words[i][0].isupper():
        return _skip_word(tokens, i)
    return i


def _skip_digits(tokens: Tokens, i: int) -> int:
    word = tokens.words[i]
    before, touching = tokens.words[i - 1], tokens.glued(i)
    if (
        touching
        and tokens.types[i - 1] == Type.WORD
        and not currencies.read_sign(tokens, i - 1)
        and not (len(before) > 1 and before in currencies.table().codes)
    ):
        return _glued_end(tokens, i)
    if touching and before in ("-", "‑", "/", "#", "_", "=") and tokens.glued(i - 1):
        first = tokens.words[i - 2]
        if (
            tokens.types[i - 2] == Type.WORD
            and tokens.lower[i - 2] not in ("sub", "mid", "minus", "to", "now", "pre", "post", "Y")
            and first != "Y"
        ):
            last = (
                tokens.lower[i - 2] in ("last", "top", "final", "under", "over", "plus")
                or (len(first) <= 6 and first.isupper())
                or first[:1].isupper()
                or before != "-"
            )
            if last:
                return _glued_end(tokens, i)
    after = tokens.words[i + 1]
    if tokens.glued(i + 1) and tokens.types[i + 1] == Type.WORD and not _glued_ok(tokens, i):
        return _glued_end(tokens, i)
    if before == "#" and touching:
        return i + 1
    if len(word) > 60:
        return i + 1
    if re.fullmatch(r"\d+(?:\.\d+){2,}", word) and "," not in word and len(word.split(".")[-1]) != 3:
        return i + 1 if not re.fullmatch(r"\d{1,2}\.\d{1,2}\.\d{2,4}", word) else i
    if _address(tokens, i):
        return _address_end(tokens, i)
    if word.isdecimal() or "," in word:
        return _named(tokens, i, after)
    return i


def _glued_end(tokens: Tokens, i: int) -> int:
    j = i + 1
    while tokens.glued(j) and (
        tokens.types[j] in (Type.WORD, Type.DIGITS)
        or (tokens.words[j] in ("-", "/", "_") and tokens.glued(j + 1) and tokens.types[j + 1] != Type.SIGN)
    ):
        j += 1
    return j


def _glued_ok(tokens: Tokens, i: int) -> bool:
    """Whether letters that touch the digits are a scale, a unit, an ordinal ending … and not an identifier ("5G", "3D")."""
    after = tokens.words[i + 1]
    lower = after.lower()
    if lower in (
        "st",
        "nd",
        "rd",
        "th",
        "s",
        "am",
        "pm",
        "a",
        "p",
        "x",
        "fold",
        "utc",
        "gmt",
        "hrs",
        "h",
        "odd",
        "ish",
        "plus",
        "k",
        "m",
        "bn",
        "b",
        "t",
        "tn",
        "mn",
        "mln",
        "trn",
        "tr",
        "c",
        "min",
        "pc",
        "pct",
    ):
        return True
    from reviewer.extraction.numbers import ABBREVIATED, vulgar

    if after in ABBREVIATED or lower in SCALES or vulgar(after) is not None or lower in MONTHS:
        return True
    if (
        units.read_unit(tokens, i + 1, digits=True)
        or currencies.read_name(tokens, i + 1, digits=True)
        or currencies.read_minor(tokens, i + 1, digits=True)
    ):
        return True
    return any(
        after.startswith(scale) and len(after) > len(scale) and after[len(scale) :] in ("people",)
        for scale in ("m", "bn")
    )


def _address(tokens: Tokens, i: int) -> bool:
    """ "49 Zorro Ranch Road", "9 E 71st St"."""
    if not tokens.words[i].isdecimal() or not tokens.words[i + 1][:1].isupper():
        return False
    for k in range(i + 1, i + 6):
        word = tokens.words[k]
        if (
            tokens.types[k] == Type.WORD
            and word[0].isupper()
            and k > i + 1
            and tokens.lower[k] in _words("street")
        ):
            return True
        if not (
            word[:1].isupper()
            or tokens.types[k] == Type.DIGITS
            or tokens.lower[k] in ("st", "nd", "rd", "th", "de", "la", "le", "of", "the")
        ):
            return False
    return False


def _address_end(tokens: Tokens, i: int) -> int:
    for k in range(i + 2, i + 6):
        if tokens.lower[k] in _words("street"):
            return k + 1
    return i + 1


def _named(tokens: Tokens, i: int, after: str) -> int:
    """A plain number that a word before it makes part of a name: "Flight 1344", "iPhone 11", "page 12", "the Big 12"."""
    before, lower = tokens.words[i - 1], tokens.lower[i - 1]
    gap = 1
    if before == "." and tokens.lower[i - 2] in (
        "no",
        "nos",
        "st",
        "fig",
        "sec",
        "art",
        "ch",
        "vol",
        "pp",
        "p",
    ):
        if tokens.lower[i - 2] in ("no", "nos", "fig", "sec", "art", "ch", "vol"):
            return i + 1
    if tokens.types[i - 1] != Type.WORD:
        return i
    if (lower in _words("index") and before[0].isupper()) or (
        lower in ("p",) and tokens.lower[i - 2] in ("&", "s")
    ):
        return i + 1
    word = tokens.words[i]
    if "," in word or len(word) > 6:
        return i
    if (
        (tokens.glued(i + 1) and tokens.words[i + 1] == "%")
        or _has_unit(tokens, i + 1)
        or tokens.lower[i + 1] in SCALES
    ):
        return i
    if lower in _words("designator") and not (
        is_counted(tokens, i + 1)
        and lower
        in (
            "day",
            "week",
            "season",
            "game",
            "case",
            "no",
            "number",
            "model",
            "group",
            "factor",
            "line",
            "quarter",
            "round",
        )
    ):
        if len(word) == 4 and 1900 <= int(word) <= 2100 and before.islower():
            return i
        return i + gap
    follower = tokens.lower[i + 1] in _words("follower") and after[:1].isupper()
    if follower and len(word) == 3:
        return i + 1
    if not before[0].isupper() or lower in MONTHS or lower in _words("plain") or lower in FUNCTION_WORDS:
        return i
    if len(word) == 4 and 1900 <= int(word) <= 2100:
        return i
    sentence_start = tokens.types[i - 2] == Type.NONE or tokens.words[i - 2] in (".", "!", "?", "“", '"')
    if sentence_start and (is_counted(tokens, i + 1)):
        return i
    if is_counted(tokens, i + 1) or (after[:1].isupper() and is_counted(tokens, i + 2)):
        return i
    return i + 1


def _has_unit(tokens: Tokens, i: int) -> bool:
    return bool(
        units.read_unit(tokens, i, digits=True)
        or currencies.read_name(tokens, i, digits=True)
        or currencies.read_minor(tokens, i, digits=True)
    )


def _skip_word(tokens: Tokens, i: int) -> int:
    """Capitalised number words inside names: "Big Ten", "Formula One", "Channel Five"."""
    lower = tokens.lower[i]
    if lower not in ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve"):
        return i
    before = tokens.words[i - 1]
    if (
        tokens.types[i - 1] == Type.WORD
        and before[0].isupper()
        and tokens.lower[i - 1] not in FUNCTION_WORDS
        and not _title_case(tokens, i)
    ):
        return i + 1
    return i


def _title_case(tokens: Tokens, i: int) -> bool:
    """Whether most words around are capitalised, as in a headline."""
    words = [
        tokens.words[k] for k in range(max(PAD, i - 6), min(tokens.stop, i + 7)) if tokens.types[k] == Type.WORD
    ]
    long = [word for word in words if len(word) > 3]
    return len(long) > 3 and sum(word[0].isupper() for word in long) >= 0.8 * len(long)


def is_pronoun(tokens: Tokens, i: int, end: int) -> bool:
    """Whether "one" at token ``i`` is a pronoun or part of an idiom."""
    if tokens.lower[i] != "one" or end != i + 1:
        return False
    before, after = tokens.lower[i - 1], tokens.lower[end]
    if (
        tokens.words[end] in ("-", "‑")
        and tokens.glued(end)
        and tokens.lower[end + 1]
        in ("off", "sided", "on", "to", "time", "way", "another", "upmanship", "size", "stop", "liner")
    ):
        return True
    if before in ("-", "‑") and tokens.glued(i):
        return True
    if (
        (after == "point" and before == "at")
        or (after in ("stage", "time") and before == "at")
        or after == "fell"
    ):
        return True
    if after in words("cues", "one-after") and not (
        after in ("day", "way", "thing") and before in ("than", "least", "only", "just", "within")
    ):
        return not (False)
    if before in words("cues", "one-before") and before not in ("the",):
        return True
    if before == "the" and (tokens.types[end] != Type.WORD or after in FUNCTION_WORDS):
        return True
    if tokens.types[end] != Type.WORD or after in FUNCTION_WORDS:
        if before in words("cues", "one-object"):
            return (
                before in ("and", "or", "with", "had", "left", "than", "just", "won", "lost", "only")
                and not any(word in words("cues", "one-object") for word in tokens.lower[i - 5 : i - 1])
                and before not in ("than", "just", "only")
            )
        return after not in ("in", "out")
    return False
