"""Dates as far as they are stated, and what the calendar says of them."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from reviewer.domain.sentence import Sentence, day_words, month_name, said

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAY_NAMES = (
    said("Monday"), said("Tuesday"), said("Wednesday"), said("Thursday"), said("Friday"), said("Saturday"),
    said("Sunday"),
)  # fmt: skip
_ISO = re.compile(r"(\d{4}|-)(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class StatedDate:
    """Year, month and day as far as they are stated; the day may be one that does not exist."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, value: str | None) -> "StatedDate | None":
        """From the ISO form with gaps ("--06-31", "2014"); ``None`` for anything else, decades included."""
        match = _ISO.fullmatch(value or "")
        if not match:
            return None
        year, month, day = match.groups()
        number = None if year == "-" else int(year)
        if number == 0 or (month and not 1 <= int(month) <= 12):
            return None
        return cls(number, int(month) if month else None, int(day) if day else None)

    @property
    def full(self) -> date | None:
        """The day, where year, month and day are stated and it exists."""
        if self.year is None or self.month is None or self.day is None or self.impossible:
            return None
        return date(self.year, self.month, self.day)

    @property
    def impossible(self) -> bool:
        """Whether no year, or not the year stated, has such a day."""
        return self.day is not None and self.month is not None and not 1 <= self.day <= self.days

    @property
    def days(self) -> int:
        """How many days the month has; 29 for a February of no stated year."""
        return calendar.monthrange(self.year or 2000, self.month or 1)[1]

    def within(self, year: int) -> "StatedDate":
        """The same with the year given where none is stated."""
        return self if self.year is not None else StatedDate(year, self.month, self.day)

    def shown(self) -> str:
        """As a person writes it: "17 April 2026", "31 June", "May 2025"."""
        year, month = str(self.year) if self.year else "", month_name(self.month) if self.month else ""
        if self.day and self.month:
            return day_words(str(self.day), self.month, year)
        return said("{0} {1}", month, year) if month and year else month or year or str(self.day or "")


def weekday(day: date) -> Sentence:
    """The weekday's name: "Friday"."""
    return WEEKDAY_NAMES[day.weekday()]


def nearest(stated: StatedDate, published: date) -> date | None:
    """The day of that name within half a year of publication; ``None`` for none, or two equally near."""
    near: list[date] = []
    for year in (published.year - 1, published.year, published.year + 1):
        day = stated.within(year).full if 1 <= year <= 9999 else None
        if day and abs(day - published) <= timedelta(days=182):
            near.append(day)
    return near[0] if len(near) == 1 else None


def age(born: date, on: date) -> int:
    """Full years of life on a day."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def parse_day(value: str | None) -> date | None:
    """A full ISO date, or none."""
    stated = StatedDate.parse(value)
    return stated.full if stated else None
