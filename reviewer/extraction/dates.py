"""Dates as news writes them, with what is not stated left open: "2025-12", "--06-14", "199X"."""

import re

from reviewer.extraction.lexer import HYPHENS, Tokens, Type, goes_on
from reviewer.extraction.lexicons import words
from reviewer.extraction.years import Date, as_year, read_decade, read_year

_NAMES = "january february march april may june july august september october november december".split()
MONTHS: dict[str, int] = {
    **{name: number for number, name in enumerate(_NAMES, 1)},
    **{name[:3]: number for number, name in enumerate(_NAMES, 1)},
    "sept": 9,
}
_AMBIGUOUS = frozenset({"march", "may", "mar", "jan", "jun", "dec", "sun", "apr", "august", "april", "june"})
_ALSO_WORDS = frozenset({"march", "may", "mar"})
ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})
_NUMERIC = re.compile(
    r"(?P<y>\d{4})(?P<s>[-/.])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?![\d/-])"
    r"|(?P<a>\d{1,2})(?P<t>[/.-])(?P<b>\d{1,2})(?P=t)(?P<c>\d{4}|\d{2})(?![\d/-]|[.,]\d)"
)


def iso(year: int | None, month: int | None, day: int | None) -> str:
    """As much of an ISO 8601 date as is known, missing years as "-"."""
    head = f"{year:04d}" if year is not None else "-"
    if month is None:
        return head
    return f"{head}-{month:02d}" + ("" if day is None else f"-{day:02d}")


def read_date(tokens: Tokens, i: int) -> Date | None:
    """The date that begins at token ``i``."""
    if tokens.types[i] == Type.DIGITS:
        return _numeric(tokens, i) or _day_first(tokens, i) or read_decade(tokens, i) or read_year(tokens, i)
    if tokens.lower[i] in MONTHS:
        return _month_first(tokens, i)
    if tokens.lower[i] == "the" and tokens.types[i + 1] == Type.DIGITS:
        decade = read_decade(tokens, i + 1)
        if decade:
            return Date(i, decade.end, decade.low, decade.high)
        return _short_decade(tokens, i)
    if tokens.words[i] in ("'", "’", "‘") and len(tokens.words[i + 1]) == 2 and tokens.lower[i + 2] == "s":
        digits = tokens.words[i + 1]
        if digits.isdecimal() and tokens.glued(i + 1) and tokens.glued(i + 2) and digits[1] == "0":
            decade_text = f"19{digits[0]}X" if int(digits[0]) > 2 else f"20{digits[0]}X"
            return Date(i, i + 3, decade_text, decade_text)
    return None


def _short_decade(tokens: Tokens, i: int) -> Date | None:
    """ "The 60's": the decade, with an apostrophe where none belongs."""
    digits = tokens.words[i + 1]
    written = tokens.words[i + 2] in ("'", "’") and tokens.lower[i + 3] == "s" and tokens.glued(i + 2)
    if not written or not tokens.glued(i + 3) or len(digits) != 2 or not digits.isdecimal() or digits[1] != "0":
        return None
    decade = f"19{digits[0]}X" if int(digits[0]) > 2 else f"20{digits[0]}X"
    return Date(i, i + 4, decade, decade)


def _as_day(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """The day of a month at ``i`` and the token after it."""
    word = tokens.words[i]
    if tokens.types[i] != Type.DIGITS or len(word) > 2 or not word.isdecimal() or not 1 <= int(word) <= 31:
        return None
    end = i + 1
    if tokens.lower[end] in ORDINAL_ENDS and tokens.glued(end):
        end += 1
    elif (tokens.glued(end) and tokens.types[end] == Type.WORD) or (
        tokens.words[end] in ("%", "/") and tokens.glued(end)
    ):
        return None
    if goes_on(tokens, end):
        return None
    return int(word), end


def _dot(tokens: Tokens, i: int) -> int:
    return i + 1 if tokens.words[i] == "." and tokens.glued(i) else i


def _month_at(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """The month at ``i`` and the token after it, with the dot of an abbreviation."""
    month = MONTHS.get(tokens.lower[i])
    if month is None or not tokens.words[i][0].isupper():
        return None
    return month, i + 1 if tokens.lower[i] in _NAMES else _dot(tokens, i + 1)


def _year_after(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """ ", 2019" or "2019" or "of 2019" at ``i``."""
    j = i + 1 if tokens.words[i] == "," or tokens.lower[i] == "of" or tokens.words[i] in HYPHENS else i
    year = as_year(tokens, j)
    if year is None or year < 1500 or (tokens.words[i] in HYPHENS and not tokens.glued(j)):
        return None
    if (tokens.words[j + 1] == "%" and tokens.glued(j + 1)) or goes_on(tokens, j + 1):
        return None
    return year, j + 1


def _month_first(tokens: Tokens, i: int) -> Date | None:
    found = _month_at(tokens, i)
    if found is None:
        return None
    month, end = found
    start_day = _as_day(tokens, end)
    if start_day:
        return _month_day(tokens, i, month, start_day)
    with_year = _year_after(tokens, end)
    if with_year:
        year, end = with_year
        first = iso(year, month, None)
        return _to_other(tokens, i, end, first, year)
    if not _stands_alone(tokens, i, end):
        return None
    return _to_other(tokens, i, end, iso(None, month, None), None)


def _month_day(tokens: Tokens, i: int, month: int, start_day: tuple[int, int]) -> Date:
    day, end = start_day
    last, high_month = day, month
    if tokens.words[end] in HYPHENS or tokens.lower[end] in ("to", "through", "until"):
        other = _month_at(tokens, end + 1)
        second = _as_day(tokens, other[1] if other else end + 1)
        if second and (other or second[0] > day) and tokens.lower[second[1]] not in ("percent", "per", "%"):
            last, end = second
            high_month = other[0] if other else month
    elif tokens.lower[end] in ("and", "or") and tokens.lower[i - 1] in ("between",):
        other = _month_at(tokens, end + 1)
        second = _as_day(tokens, other[1] if other else end + 1)
        if second and (other or second[0] > day):
            last, end = second
            high_month = other[0] if other else month
    year: int | None = None
    with_year = _year_after(tokens, end)
    if with_year:
        year, end = with_year
    return Date(i, end, iso(year, month, day), iso(year, high_month, last))


def _to_other(tokens: Tokens, i: int, end: int, first: str, year: int | None) -> Date:
    """ "July 2003 and December 2004" after "between", "March to May 2019", "June–August"."""
    link = tokens.lower[end]
    joined = (
        link in HYPHENS or link in ("to", "through") or (link == "and" and tokens.lower[i - 1] == "between")
    )
    other = _month_at(tokens, end + 1) if joined else None
    if other is None or _as_day(tokens, other[1]):
        return Date(i, end, first, first)
    with_year = _year_after(tokens, other[1])
    if with_year is None:
        return Date(i, other[1], first, iso(year, other[0], None))
    last_year, stop = with_year
    if year is None:
        first = iso(last_year, MONTHS[tokens.lower[i]], None)
    return Date(i, stop, first, iso(last_year, other[0], None))


def _stands_alone(tokens: Tokens, i: int, end: int) -> bool:
    """Whether a month's name with neither day nor year is the month and not "may", a march or a person."""
    word, before = tokens.lower[i], tokens.lower[i - 1]
    if tokens.words[i].isupper() and len(word) == 3:
        return False
    if len(word) <= 4 and word not in ("may", "june", "july"):
        return before in words("cues", "time-before") and (
            tokens.words[end - 1] == "." or word in ("sept", "aug", "dec", "oct", "nov", "feb", "jan")
        )
    if word not in _AMBIGUOUS:
        return True
    if before in words("cues", "time-before") or (
        before == "-" and tokens.lower[i - 2] in ("mid", "late", "early")
    ):
        return not (
            word in _ALSO_WORDS
            and before in ("the", "and", "or", "than", "as", "this", "for", "about", "by", "to", "from")
            and _name_follows(tokens, end)
        ) and not (
            word == "may"
            and before in ("this", "that", "and", "or", "as")
            and tokens.lower[end].isalpha()
            and tokens.words[end].islower()
            and tokens.lower[end] not in words("cues", "time-before")
        )
    if word in _ALSO_WORDS:
        return False
    previous = tokens.words[i - 1]
    if previous[:1].isupper() and tokens.types[i - 1] == Type.WORD and before not in ("on",):
        return False
    return not _name_follows(tokens, end)


def _name_follows(tokens: Tokens, end: int) -> bool:
    return tokens.types[end] == Type.WORD and tokens.words[end][:1].isupper()


def _day_first(tokens: Tokens, i: int) -> Date | None:
    """ "29 March 2019", "the 4th of July", "12 to 16 June", "12–16 June 2019", "30 June – 2 July"."""
    first = _as_day(tokens, i)
    if first is None:
        return None
    day, end = first
    month_found = _month_at(tokens, end + 1 if tokens.lower[end] == "of" else end)
    link = tokens.lower[end]
    if month_found is None and (link in HYPHENS or link in ("to", "and", "or", "through", "until", "/")):
        second = _as_day(tokens, end + 1)
        later = second and _month_at(tokens, second[1] + 1 if tokens.lower[second[1]] == "of" else second[1])
        if (
            not second
            or not later
            or second[0] <= day
            or (link in ("and", "or") and tokens.lower[i - 1] != "between")
        ):
            return None
        return _finish_range(tokens, i, day, later[0], second[0], later[0], later[1])
    if month_found is None:
        return None
    month, end = month_found
    if month == 5 and tokens.words[end - 1] == "May" and tokens.lower[end] in ("be", "have", "not"):
        return None
    link = tokens.lower[end]
    if (
        link in HYPHENS
        or link in ("to", "through", "until")
        or (link == "and" and tokens.lower[i - 1] == "between")
    ):
        second = _as_day(tokens, end + 1)
        later = second and _month_at(tokens, second[1])
        if second and later:
            return _finish_range(tokens, i, day, month, second[0], later[0], later[1])
    return _finish_range(tokens, i, day, month, day, month, end)


def _finish_range(tokens: Tokens, i: int, day: int, month: int, last: int, last_month: int, end: int) -> Date:
    year: int | None = None
    with_year = _year_after(tokens, end)
    if with_year:
        year, end = with_year
    return Date(i, end, iso(year, month, day), iso(year, last_month, last))


def _numeric(tokens: Tokens, i: int) -> Date | None:
    """ "2019-11-23", "23/11/2019", "24.11.2025": day and month are open where both readings are possible."""
    if len(tokens.words[i]) > 10:
        return None
    match = _NUMERIC.match(tokens.text, tokens.starts[i])
    if not match:
        return None
    end = i + 1
    while tokens.starts[end] < match.end() and end < tokens.stop:
        end += 1
    if tokens.ends[end - 1] != match.end():
        return None
    if match["y"]:
        year, month, day = int(match["y"]), int(match["m"]), int(match["d"])
        if not (1000 <= year < 2200 and 1 <= month <= 12 and 1 <= day <= 31):
            return None
        value = iso(year, month, day)
        return Date(i, end, value, value)
    a, b, c = int(match["a"]), int(match["b"]), int(match["c"])
    if len(match["c"]) == 2:
        if match["t"] != "/":
            return None
        c += 2000 if c < 70 else 1900
    if not (1 <= a <= 31 and 1 <= b <= 31 and (a <= 12 or b <= 12) and 1000 <= c < 2200):
        return None
    if a > 12 or match["t"] == ".":
        value = iso(c, b, a) if b <= 12 else None
    elif b > 12:
        value = iso(c, a, b)
    else:
        value = iso(c, a, b) if a == b else iso(c, None, None)
    return Date(i, end, value, value) if value else None
