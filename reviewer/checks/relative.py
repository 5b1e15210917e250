"""Days told from the day of publication ("yesterday", "three years ago"), and years in a row."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from reviewer.checks import calendar as cal
from reviewer.checks.calendar import StatedDate
from reviewer.checks.verdicts import Links, finding, result_of
from reviewer.checks.view import Mention, Sentence, View
from reviewer.domain.finding import Finding, FindingKind, Result

_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
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
    said = (stated.year, stated.month, stated.day)
    agrees = all(x is None or x == y for x, y in zip(said, meant, strict=True))
    # The days after midnight, and papers printed the day before, put "today" one day off.
    near = match["word"] in _DAYS and _days_apart(stated, meant) == 1
    shown = StatedDate(*(y if x is not None else None for x, y in zip(said, meant, strict=True)))
    verdict = f"as {mention.quoted} says" if agrees else f"not {mention.quoted}"
    if near and not agrees:
        verdict += "; it agrees if the article was written a day before or after"
    message = (
        f"{match['word'].capitalize()} is {shown.shown()} for an article of {_full(published)}, {verdict}."
    )
    return finding(FindingKind.DATE, result_of(agrees, near), [mention], message)


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
    plural = "" if passed == 1 else "s"
    worked = f"From {mention.quoted} to {_full(published)} it is {passed} {unit}{plural}"
    if count == passed:
        result, message = Result.AGREES, f"{worked}, as {length.quoted} says."
    elif abs(count - passed) == 1:
        result = Result.CANNOT_TELL
        message = f"{worked} by the calendar; {length.quoted} agrees if full {unit}s are counted."
    else:
        result, message = Result.DISAGREES, f"{worked}, not {length.quoted}."
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
    message = f"From {year} to {published.year} there are {run} years, {'as' if agrees else 'not'} "
    message += f"{nth.quoted}{' says' if agrees else ''}"
    open_reading = abs(count - run) == 1
    if open_reading and not agrees:
        message += "; it agrees if one end of the run is not counted"
    return finding(FindingKind.DATE, result_of(agrees, open_reading), mentions, message + ".")


def _in_a_row(
    years: list[int], count: int, published: date | None, nth: Mention, mentions: list[Mention]
) -> Finding | None:
    """Years that are named against their number; this year's own may be left out of the names."""
    row = years[-1] - years[0] + 1 == len(years)
    shown = " and ".join(map(str, years)) if len(years) < 3 else f"{years[0]} to {years[-1]}"
    if not row and len(years) in (count, count - 1):
        message = f"{', '.join(map(str, years))} are not {len(years)} years in a row."
        return finding(FindingKind.DATE, Result.DISAGREES, mentions, message)
    if not row or len(years) < 2:
        return None
    last = published.year if published is not None and published.year == years[-1] + 1 else None
    possible = {len(years), len(years) + 1} if published is None else {len(years) + (1 if last else 0)}
    if count in possible:
        with_this = f" with {years[-1] + 1}" if count == len(years) + 1 else ""
        message = f"{shown}{with_this} are {count} years in a row, as {nth.quoted} says."
        return finding(FindingKind.DATE, Result.AGREES, mentions, message)
    message = f"{shown} are {len(years)} years in a row; {nth.quoted} agrees if others are not named."
    result = Result.CANNOT_TELL if count > len(years) else Result.DISAGREES
    if result is Result.DISAGREES:
        message = f"{shown} are {len(years)} years in a row, not {count}."
    return finding(FindingKind.DATE, result, mentions, message)
