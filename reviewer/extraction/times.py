"""Clock times ("8:17 a.m.", "5am", "0617 UTC", "17:30", "3 o'clock") and finishing times ("2:14:04")."""

import re
from dataclasses import dataclass

from reviewer.extraction.lazily import lazily
from reviewer.extraction.lexer import Tokens
from reviewer.extraction.nouns import FUNCTION_WORDS

_ZONE = (
    r"(?:UTC|GMT|BST|CET|CEST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|PT|CT|AEST|AEDT|IST|JST|KST|MSK"
    r"|hrs|hours|local|Z|h)\b"
)
_TWELVE = lazily(
    r"(\d{1,2})(?:[:.](\d{2}))?(?:[\s\u00a0\u202f-]?)(?:([ap])(?:\.\s?m\b\.?|\s?m\b))", re.IGNORECASE
)
_CLOCK = lazily(r"([01]?\d|2[0-4])[:h]([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(?![\d:])")
_LONG = lazily(r"(\d{1,3}):([0-5]\d):([0-5]\d(?:\.\d+)?)(?![\d:])")
_MILITARY = lazily(rf"([01]\d|2[0-4])([0-5]\d)[\s\u00a0]?{_ZONE}")
_DOTTED = lazily(rf"([01]?\d|2[0-3])\.([0-5]\d)[\s\u00a0]?{_ZONE}")
_OCLOCK = lazily(r"(\d{1,2}|[a-z]+)\s+o['’]\s?clock", re.IGNORECASE)
_PARTED = lazily(r"(\d{1,2}|[a-z]+)(?=\s+(?:in the (?:morning|afternoon|evening)|at night)\b)", re.IGNORECASE)
_PART = lazily(r"[\s,]*(?:o['’]clock\s+)?(?:in the (morning|afternoon|evening)|at (night))", re.IGNORECASE)
_LINK = lazily(r"\s?(?:[-–—]|\bto\b|\band\b|\buntil\b|\btill\b)\s?", re.IGNORECASE)
_BARE = lazily(r"(\d{1,2})(?:[:.](\d{2}))?(?!\d)")
_HOURS = {
    word: n
    for n, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
}


_SPOKEN = lazily(
    r"(half|a?\s?quarter|[a-z]+)(?:\s+minutes?)?\s+(past|to|after)\s+([a-z]+|\d{1,2})(?![\w:%]|\.\d|\s*[-–])",
    re.IGNORECASE,
)
_MINUTES = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20}


@dataclass(frozen=True, slots=True)
class Time:
    """A time or a range of them between two places of the text; ``duration`` for a finishing time."""

    end: int
    low: str
    high: str
    duration: bool = False


def _clock(hour: int, minute: int, half: str | None) -> str | None:
    if half:
        if not 1 <= hour <= 12 or minute > 59:
            return None
        hour = hour % 12 + (12 if half.lower() == "p" else 0)
    return f"{hour:02d}:{minute:02d}" if hour <= 24 and minute < 60 else None


def _single(text: str, at: int, stop: int) -> Time | None:
    match = _TWELVE().match(text, at, stop)
    if match:
        value = _clock(int(match[1]), int(match[2] or 0), match[3])
        return Time(match.end(), value, value) if value else None
    match = _LONG().match(text, at, stop)
    if match:
        return Time(match.end(), match[0], match[0], duration=True)
    forms = (_CLOCK, _MILITARY, _DOTTED)
    match = next((found for form in forms if (found := form().match(text, at, stop))), None)
    if match:
        part = _PART().match(text, match.end(), stop)
        half = None
        hour = int(match[1])
        if part and hour <= 12:
            half = "a" if (part[1] or "").lower() == "morning" or (part[2] and hour < 6) else "p"
        value = _clock(hour, int(match[2]), half)
        end = match.end(2)
        return Time(end, value, value) if value else None
    match = _OCLOCK().match(text, at, stop) or _PARTED().match(text, at, stop)
    if match:
        word = match[1].lower()
        hour = int(word) if word.isdecimal() else _HOURS.get(word, 0)
        part = _PART().match(text, match.end(), stop)
        half = None
        if part:
            half = "a" if (part[1] or "").lower() == "morning" or (part[2] and hour < 6) else "p"
        value = _clock(hour, 0, half) if 1 <= hour <= 12 else None
        return Time(match.end(), value, value) if value else None
    return None


def read_time(tokens: Tokens, i: int) -> Time | None:
    """The clock time or range of times that begins at token ``i``."""
    text, at, stop = tokens.text, tokens.starts[i], tokens.ends[tokens.stop - 1]
    first = _single(text, at, stop)
    if first is None:
        return _half_stated(text, at, stop)
    if first.duration:
        return first
    link = _LINK().match(text, first.end, stop)
    if not link or (link[0].strip().lower() == "and" and tokens.lower[i - 1] != "between"):
        return first
    second = _single(text, link.end(), stop)
    return Time(second.end, first.low, second.high) if second and not second.duration else first


def _half_stated(text: str, at: int, stop: int) -> Time | None:
    """ "9-11 a.m.", "9 to 11:30 pm": the half of the day stands only at the end."""
    bare = _BARE().match(text, at, stop)
    link = bare and _LINK().match(text, bare.end(), stop)
    if not bare or not link or link[0].strip().lower() == "and":
        return None
    match = _TWELVE().match(text, link.end(), stop)
    if not match or int(bare[1]) > 12:
        return None
    low, high = (
        _clock(int(bare[1]), int(bare[2] or 0), match[3]),
        _clock(int(match[1]), int(match[2] or 0), match[3]),
    )
    if low is None or high is None:
        return None
    if low > high:
        low = _clock(int(bare[1]), int(bare[2] or 0), "a" if match[3].lower() == "p" else "p")
    return Time(match.end(), low or high, high)


def read_spoken_time(tokens: Tokens, i: int) -> Time | None:
    """ "Quarter past five", "half past ten", "ten to nine": with which half of the day left open as stated."""
    text, at, stop = tokens.text, tokens.starts[i], tokens.ends[tokens.stop - 1]
    match = _SPOKEN().match(text, at, stop)
    if not match:
        return None
    minutes = _MINUTES.get(match[1].split()[-1].lower())
    hour = int(match[3]) if match[3].isdecimal() else _HOURS.get(match[3].lower(), 0)
    if not minutes or not 1 <= hour <= 12 or (minutes == 30 and match[2].lower() == "to"):
        return None
    if "quarter" not in match[1].lower() and minutes != 30 and not _says_when(tokens, i):
        return None  # "ten to nine" may be a vote
    if match[2].lower() == "to":
        hour, minutes = (hour - 1) or 12, 60 - minutes
    part = _PART().match(text, match.end(), stop)
    half = None
    if part:
        half = "a" if (part[1] or "").lower() == "morning" or (part[2] and hour < 6) else "p"
    value = _clock(hour, minutes, half)
    return Time(match.end(), value, value) if value else None


def _says_when(tokens: Tokens, i: int) -> bool:
    """Whether "ten to nine" at token ``i`` stands as a time does: behind "at", before nothing counted."""
    after = tokens.lower[i + 3]
    return tokens.lower[i - 1] == "at" and (not after.isalpha() or after in FUNCTION_WORDS)
