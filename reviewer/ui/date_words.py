"""Dates without a year as a person reads and types them; they stay stored as ``--08`` or ``--08-23``."""

import re

from PySide6.QtCore import QLocale

from reviewer.ui.translation import translate

_NO_YEAR = re.compile(r"--(\d{2})(?:-(\d{2}))?", re.ASCII)
_TYPED = re.compile(r"(?:(\d{1,2})\.?\s+)?([^\W\d_]+)\.?(?:\s+(\d{1,2}))?(?:,?\s+(\d{4}))?")


def month_name(month: int) -> str:
    """The name of a month (1 to 12) by itself."""
    return QLocale().standaloneMonthName(month)


def day_words(month: int, day: int) -> str:
    """A day of a month."""
    return translate("wording", "{0} {1}").format(day, QLocale().monthName(month))


def shown(value: str) -> str:
    """A stored date as a form shows it: ``--08`` is "August (no year)"; one with a year is left as it is."""
    found = _NO_YEAR.fullmatch(value)
    if found is None or not 1 <= int(found[1]) <= 12:
        return value
    month, day = int(found[1]), int(found[2] or 0)
    words = day_words(month, day) if day else month_name(month)
    return translate("wording", "{0} (no year)").format(words)


def typed(text: str) -> str:
    """What is typed in a form, with the months of the interface's language as the stored form has them.

    Whatever is not such a date is given back as it is; the domain reads it or says what is wrong.
    """
    words = " ".join(text.split())
    head, tail = translate("wording", "{0} (no year)").split("{0}")
    if tail and words.casefold().endswith(tail.casefold()) and words.casefold().startswith(head.casefold()):
        words = words[len(head) : len(words) - len(tail)].strip()
    found = _TYPED.fullmatch(words)
    month = _month(found[2]) if found is not None else None
    if found is None or month is None or (found[1] and found[3]):
        return words
    day = found[1] or found[3]
    return f"{found[4] or '-'}-{month:02d}" + (f"-{int(day):02d}" if day else "")


def _month(name: str) -> int | None:
    locale, wanted = QLocale(), name.casefold()
    for month in range(1, 13):
        if wanted in (locale.standaloneMonthName(month).casefold(), locale.monthName(month).casefold()):
            return month
    return None
