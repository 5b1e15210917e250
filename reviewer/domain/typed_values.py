"""What a person types for a value, as the exact text that a figure holds.

Each function takes a string and gives the canonical text, or ``None`` where it is not plain what is meant: a
wrong number that looks right is worse than a question.
"""

import re
from datetime import date
from fractions import Fraction

LONGEST = 100  # characters; no number in an article comes near it

_SPACES = re.compile(r"[\s\u00a0\u2007\u2009\u202f]+")
_WHOLE = re.compile(
    r"\d+ | \d{1,3}(?:,\d{3})+ | \d{1,3}(?:[ ]\d{3})+ | \d{1,3}(?:['’]\d{3})+ | \d{1,2}(?:,\d{2})+,\d{3}",
    re.ASCII | re.VERBOSE,
)
_DECIMAL = re.compile(rf"(?P<whole>(?:{_WHOLE.pattern})?)(?:\.(?P<rest>\d*))?", re.ASCII | re.VERBOSE)
_SCALED = re.compile(r"(?P<number>.*?\d\.?)\s*(?P<scale>[a-z]+)", re.IGNORECASE | re.DOTALL)
_SCALES = {
    **dict.fromkeys(("k", "thousand"), 10**3),
    **dict.fromkeys(("m", "mn", "mln", "million", "millions"), 10**6),
    **dict.fromkeys(("bn", "b", "billion", "billions"), 10**9),
    **dict.fromkeys(("tn", "trillion", "trillions"), 10**12),
    "hundred": 10**2,
    "lakh": 10**5,
    "crore": 10**7,
}
_VULGAR = {"½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅛": "1/8"}

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip
_ISO_DATE = re.compile(r"(?P<year>\d{4}|-)-(?P<month>\d\d)(?:-(?P<day>(?!00)\d\d))?", re.ASCII)
_YEARS = re.compile(r"\d{4}|\d{3}[Xx]|\d\d[Xx]{2}", re.ASCII)
_DECADE = re.compile(r"(?:the )?(\d{3})0['’]?s", re.ASCII | re.IGNORECASE)
_WORDED_DATE = re.compile(
    r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th)? )?(?P<month>[a-z]{3,9})\.?(?: (?P<later>\d{1,2})(?:st|nd|rd|th)?)?"
    r"(?:,? (?P<year>\d{4}))?",
    re.ASCII | re.IGNORECASE,
)
_TIME = re.compile(r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))? ?(?P<half>[ap]\.? ?m\.?)?", re.ASCII | re.I)
_SCORE = re.compile(r"(\d{1,4}) ?(?:[-–—−:]|to) ?(\d{1,4})", re.ASCII | re.IGNORECASE)


def number_from(typed: str, *, letters: bool = True) -> str | None:
    """A decimal or ``n/d``: "6,000", "6 000", "2.5m", "3 million", "3/5", "2½", "-4.0".

    Where ``letters`` is false a single letter is no scale, for it may be a unit ("5 m").
    """
    text = _tidy(typed)
    if not text or len(text) > LONGEST:
        return None
    sign = ""
    if text[0] in "+-−":
        sign = "" if text[0] == "+" else "-"
        text = text[1:].lstrip()
    value = _unsigned(text, letters)
    return None if value is None else sign + value


def date_from(typed: str) -> str | None:
    """An ISO date, as much as is stated: "2025-12", "--06", "199X", "23 November 2019", "June", "the 1990s"."""
    text = _tidy(typed)
    if len(text) > LONGEST:
        return None
    if _YEARS.fullmatch(text):
        return text.upper()
    if decade := _DECADE.fullmatch(text):
        return f"{decade[1]}X"
    if iso := _ISO_DATE.fullmatch(text):
        return _date(iso["year"].rstrip("-"), int(iso["month"]), int(iso["day"] or 0))
    worded = _WORDED_DATE.fullmatch(text)
    if worded is None or (worded["day"] and worded["later"]):
        return None
    month = _month(worded["month"].lower())
    return _date(worded["year"] or "", month, int(worded["day"] or worded["later"] or 0)) if month else None


def time_from(typed: str) -> str | None:
    """``HH:MM``: "19:37", "7:37 p.m.", "7pm"; a bare number is no time."""
    found = _TIME.fullmatch(_tidy(typed))
    if found is None or not (found["minute"] or found["half"]):
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if found["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found["half"][0] in "pP" else 0)
    return f"{hour:02d}:{minute:02d}" if hour <= 24 and minute < 60 and (hour < 24 or minute == 0) else None


def score_from(typed: str) -> str | None:
    """``a-b``: "2-1", "2–1", "230 to 197"."""
    found = _SCORE.fullmatch(_tidy(typed))
    return f"{int(found[1])}-{int(found[2])}" if found else None


def days_of(value: str) -> tuple[date, date] | None:
    """The first and last day that a canonical date with a year may mean; ``None`` without a year."""
    if not value[:2].isdigit():
        return None
    years, *rest = value.split("-")
    first_year, last_year = int(years.replace("X", "0")), int(years.replace("X", "9"))
    if not first_year >= 1:
        return None
    if not rest:
        return date(first_year, 1, 1), date(last_year, 12, 31)
    month = int(rest[0])
    if len(rest) > 1:
        day = date(first_year, month, int(rest[1]))
        return day, day
    return date(first_year, month, 1), date(first_year, month, _days_in(str(first_year), month))


def _tidy(typed: str) -> str:
    return _SPACES.sub(" ", typed).strip()


def _unsigned(text: str, letters: bool) -> str | None:
    for glyph, spelled in _VULGAR.items():
        text = text.replace(glyph, f" {spelled}")
    if "/" in text:
        return _ratio(text.strip())
    scaled = _SCALED.fullmatch(text)
    if scaled is None:
        return _decimal(text)
    scale = _SCALES.get(scaled["scale"].lower())
    number = _decimal(scaled["number"].strip())
    if scale is None or number is None or (len(scaled["scale"]) == 1 and not letters):
        return None
    return _as_decimal(Fraction(number) * scale)


def _ratio(text: str) -> str | None:
    top, _, bottom = (part.strip() for part in text.partition("/"))
    whole, _, top = top.rpartition(" ")
    numbers = [_decimal(part) for part in (whole or "0", top, bottom)]
    if None in numbers:
        # The space may group digits after all: "1 000/3" is no mixed number.
        numbers = [_decimal(part) for part in ("0", f"{whole} {top}".strip(), bottom)]
    first, second, third = numbers
    if first is None or second is None or third is None or not Fraction(third):
        return None
    if not Fraction(first):
        return f"{second}/{third}"
    if Fraction(second) >= Fraction(third) or whole.startswith("0") or len(top) > 2:
        return None  # "6 000/7": grouped digits or a mixed number, nobody can tell
    mixed = Fraction(first) + Fraction(second) / Fraction(third)
    return f"{mixed.numerator}/{mixed.denominator}"


def _decimal(text: str) -> str | None:
    found = _DECIMAL.fullmatch(text)
    if found is None or not any(letter.isdigit() for letter in text):
        return None
    whole = re.sub(r"\D", "", found["whole"]).lstrip("0") or "0"
    return f"{whole}.{found['rest']}" if found["rest"] else whole


def _as_decimal(value: Fraction) -> str:
    """The value as a decimal; it has one, for it came from a decimal and a power of ten."""
    if value.denominator == 1:
        return str(value.numerator)
    places = 0
    while value.denominator != 1:
        value, places = value * 10, places + 1
    digits = str(value.numerator).rjust(places + 1, "0")
    return f"{digits[:-places]}.{digits[-places:]}"


def _month(word: str) -> int | None:
    found = [number for number, name in enumerate(_MONTHS, 1) if name.startswith(word)]
    if word == "sept":
        return 9
    return found[0] if len(found) == 1 else None


def _date(year: str, month: int, day: int) -> str | None:
    if not 1 <= month <= 12 or not 0 <= day <= _days_in(year, month):
        return None
    return f"{year or '-'}-{month:02d}" + (f"-{day:02d}" if day else "")


def _days_in(year: str, month: int) -> int:
    number = int(year) if year and int(year) else 2000  # without a year 29 February may be meant
    following = date(number + month // 12, month % 12 + 1, 1) if number < 9999 or month < 12 else None
    return 31 if following is None else (following - date(number, month, 1)).days
