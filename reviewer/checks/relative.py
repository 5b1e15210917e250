"""Days told from the day of publication ("yesterday", "three years ago"), and years in a row."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from reviewer.checks import calendar as cal
from reviewer.checks.calendar import StatedDate
from reviewer.checks.verdicts import Links, finding, result_of
from reviewer.checks.view import Mention, Sentence, View
from reviewer.checks.wording import joined, several
from reviewer.domain.finding import Finding, FindingKind, Result
from reviewer.domain.sentence import Sentence as Told
from reviewer.domain.sentence import said

_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_WORDS = (
    said("Yesterday"), said("Today"), said("Tonight"), said("Tomorrow"), said("Last month"), said("This month"),
    said("Next month"), said("Last year"), said("This year"), said("Next year"),
)  # fmt: skip
_STEPS = {"last": -1, "this": 0, "next": 1}
_NAMED = re.compile(
    r" (?P<word>yesterday|today|tonight|tomorrow|(?P<step>last|this|next) (?P<unit>month|year))"
    r"(?: (?:morning|afternoon|evening|night))? (?:, |\( )(?:(?:on|in|the) )*(?:[a-z]+day ,? ?)?"
    r"(?P<date>d#\d+) "
)
_AGO = re.compile(
    r" (?P<length>t#\d+) (?:ago|earlier) (?:, |\( )(?:back )?(?:(?:on|in) )?(?P<date>d#\d+) "
    r"| (?:on|in) (?P<date2>d#\d+) (?:, |\( )(?:some |just )?(?P<length2>t#\d+) ago "
)
_RUNNING = re.compile(
    r" (?P<nth>o#\d+) (?:(?:year|season|summer|winter|edition|time) (?:running|in a row|in succession)|"
    r"(?:consecutive|straight|successive) (?:year|season|summer|winter|annual [a-z]+|title|win|victory))"
)
_SINCE = re.compile(r" (?:since|first (?:[a-z]+ ){0,3}in|starting in|beginning in|began in) (?P<year>d#\d+) ")


def relative_days(view: View, sentence: Sentence, published: date | None, links: Links) -> Iterator[Finding]:
    """Findings on dates told in two ways: "yesterday, 22 November", "six years ago, in 2019"."""
    if published is None:
        return
    for match in _NAMED.finditer(sentence.line):
        mention = view[match["date"]]
        one = _named(match, mention, published)
        if one:
            yield one
    for match in _AGO.finditer(sentence.line):
        one = _ago(view[match["length"] or match["length2"]], view[match["date"] or match["date2"]], published)
        if one:
            links.join([view[match["length"] or match["length2"]], view[match["date"] or match["date2"]]])
            yield one


def _named(match: re.Match[str], mention: Mention, published: date) -> Finding | None:
    stated = StatedDate.parse(mention.figure.low) if mention.figure.low == mention.figure.high else None
    if stated is None or not _comparable(stated, match):
        return None
    meant = _meant(match, published)
    named = (stated.year, stated.month, stated.day)
    agrees = all(x is None or x == y for x, y in zip(named, meant, strict=True))
    # The days after midnight, and papers printed the day before, put "today" one day off.
    near = match["word"] in _DAYS and _days_apart(stated, meant) == 1
    shown = StatedDate(*(y if x is not None else None for x, y in zip(named, meant, strict=True)))
    worked = said("{0} is {1} for an article of {2}", _words(match["word"]), shown.shown(), _full(published))
    if agrees:
        message = said("{0}, as {1} says.", worked, mention.quoted)
    elif near:
        message = said(
            "{0}, not {1}; it agrees if the article was written a day before or after.", worked, mention.quoted
        )
    else:
        message = said("{0}, not {1}.", worked, mention.quoted)
    return finding(FindingKind.DATE, result_of(agrees, near), [mention], message)


def _words(word: str) -> Told:
    """The words for a time that depends on the article's own, as a sentence begins with them."""
    return next(name for name in _WORDS if name.casefold() == word)


def _full(day: date) -> str:
    return StatedDate(day.year, day.month, day.day).shown()


def _meant(match: re.Match[str], published: date) -> tuple[int, int | None, int | None]:
    """Year, month and day that the words stand for, as far as they say."""
    if match["unit"] is None:
        day = published + timedelta(days=_DAYS[match["word"]])
        return day.year, day.month, day.day
    step = _STEPS[match["step"]]
    if match["unit"] == "year":
        return published.year + step, None, None
    month = published.year * 12 + published.month - 1 + step
    return month // 12, month % 12 + 1, None


def _comparable(stated: StatedDate, match: re.Match[str]) -> bool:
    """Whether the date states what the words do: a day, a month, a year."""
    if match["unit"] == "year":
        return stated.year is not None and stated.month is None
    if match["unit"] == "month":
        return stated.month is not None and stated.day is None
    return stated.day is not None and stated.month is not None


def _days_apart(stated: StatedDate, meant: tuple[int, int | None, int | None]) -> int | None:
    day = stated.within(meant[0]).full
    if day is None or meant[1] is None or meant[2] is None:
        return None
    return abs((day - date(meant[0], meant[1], meant[2])).days)


def _ago(length: Mention, mention: Mention, published: date) -> Finding | None:
    stated = StatedDate.parse(mention.figure.low) if mention.figure.low == mention.figure.high else None
    if stated is None or not length.exact or length.low is None or length.low.denominator != 1:
        return None
    count, unit = int(length.low), length.unit
    if unit == "year" and stated.year is not None:
        passed = published.year - stated.year
    elif unit == "month" and stated.month is not None:
        passed = (published.year - (stated.year or published.year)) * 12 + published.month - stated.month
        passed += 12 if passed < 0 and stated.year is None else 0
    elif unit == "day" and stated.day is not None:
        day = stated.full or cal.nearest(stated, published)
        if day is None:
            return None
        passed = (published - day).days
    else:
        return None
    worked = said("From {0} to {1} it is {2}", mention.quoted, _full(published), several(passed, unit))
    if count == passed:
        result, message = Result.AGREES, said("{0}, as {1} says.", worked, length.quoted)
    elif abs(count - passed) == 1:
        result = Result.CANNOT_TELL
        message = (
            said("{0} by the calendar; {1} agrees if full years are counted.", worked, length.quoted)
            if unit == "year"
            else said("{0} by the calendar; {1} agrees if full months are counted.", worked, length.quoted)
            if unit == "month"
            else said("{0} by the calendar; {1} agrees if full days are counted.", worked, length.quoted)
        )
    else:
        result, message = Result.DISAGREES, said("{0}, not {1}.", worked, length.quoted)
    return finding(FindingKind.DATE, result, [mention, length], message)


def runs_of_years(view: View, sentence: Sentence, published: date | None, links: Links) -> Iterator[Finding]:
    """Findings on "the third year running, after 2023 and 2024" and "the fifth straight year since 2021"."""
    match = _RUNNING.search(sentence.line)
    nth = view[match["nth"]] if match else None
    if nth is None or nth.low is None or nth.low.denominator != 1 or not 2 <= nth.low <= 200:
        return
    years = {m.number: int(m.figure.low or 0) for m in sentence.mentions if _is_year(m)}
    if not years:
        return
    mentions = [m for m in sentence.mentions if m.number in years] + [nth]
    ordered = sorted(set(years.values()))
    since = _SINCE.search(sentence.line)
    count = int(nth.low)
    if since and view[since["year"]].number in years:
        one = _since(years[view[since["year"]].number], count, published, nth, [view[since["year"]], nth])
    elif len(ordered) > 1 or published is not None:
        one = _in_a_row(ordered, count, published, nth, mentions)
    else:
        one = None
    if one:
        links.join(mentions)
        yield one


def _is_year(mention: Mention) -> bool:
    low = mention.figure.low or ""
    return mention.letter == "d" and low == mention.figure.high and len(low) == 4 and low.isdigit()


def _since(
    year: int, count: int, published: date | None, nth: Mention, mentions: list[Mention]
) -> Finding | None:
    if published is None or year > published.year:
        return None
    run = published.year - year + 1
    agrees = count == run
    worked = said("From {0} to {1} there are {2} years", str(year), str(published.year), str(run))
    open_reading = abs(count - run) == 1
    if agrees:
        message = said("{0}, as {1} says.", worked, nth.quoted)
    elif open_reading:
        message = said("{0}, not {1}; it agrees if one end of the run is not counted.", worked, nth.quoted)
    else:
        message = said("{0}, not {1}.", worked, nth.quoted)
    return finding(FindingKind.DATE, result_of(agrees, open_reading), mentions, message)


def _in_a_row(
    years: list[int], count: int, published: date | None, nth: Mention, mentions: list[Mention]
) -> Finding | None:
    """Years that are named against their number; this year's own may be left out of the names."""
    row = years[-1] - years[0] + 1 == len(years)
    names, size = [str(year) for year in years], str(len(years))
    shown = joined(names) if len(years) < 3 else said("{0} to {1}", names[0], names[-1])
    if not row and len(years) in (count, count - 1):
        message = said("{0} are not {1} years in a row.", ", ".join(names), size)
        return finding(FindingKind.DATE, Result.DISAGREES, mentions, message)
    if not row or len(years) < 2:
        return None
    last = published.year if published is not None and published.year == years[-1] + 1 else None
    possible = {len(years), len(years) + 1} if published is None else {len(years) + (1 if last else 0)}
    if count in possible:
        if count == len(years) + 1:
            shown = said("{0} with {1}", shown, str(years[-1] + 1))
        message = said("{0} are {1} years in a row, as {2} says.", shown, str(count), nth.quoted)
        return finding(FindingKind.DATE, Result.AGREES, mentions, message)
    message = said("{0} are {1} years in a row; {2} agrees if others are not named.", shown, size, nth.quoted)
    result = Result.CANNOT_TELL if count > len(years) else Result.DISAGREES
    if result is Result.DISAGREES:
        message = said("{0} are {1} years in a row, not {2}.", shown, size, str(count))
    return finding(FindingKind.DATE, result, mentions, message)
