"""Weekdays against dates, days that do not exist, and stated spans between dates."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from reviewer.checks import calendar as cal
from reviewer.checks.ages import ages
from reviewer.checks.calendar import StatedDate
from reviewer.checks.relative import relative_days, runs_of_years
from reviewer.checks.verdicts import Links, finding, result_of
from reviewer.checks.view import Mention, Sentence, View, told_together
from reviewer.checks.wording import several
from reviewer.domain.finding import Finding, FindingKind, Result
from reviewer.domain.sentence import Sentence as Told
from reviewer.domain.sentence import said

_DAY = (
    r"(?P<day>monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|"
    r"sat|sun)"
)
_WEEKDAY_BEFORE = re.compile(rf" {_DAY} \.? ?,? ?(?:(?:the|on|[0-3]?[0-9]) )*(?P<date>d#\d+) ")
_WEEKDAY_AFTER = re.compile(
    r" (?P<date>d#\d+) (?:, (?:which (?:is|was|falls on|fell on) )?(?:a|on a)|\( ?a?|, which (?:is|was|"
    rf"will be) a) ?{_DAY} [,.;)]"
)
_WEEKDAY_IN = re.compile(rf"^{_DAY}\b", re.IGNORECASE)

_NEAR = timedelta(days=60)
_SPAN = re.compile(
    r" (?:from|between) (?:[a-z]+day ,? ?)?(?P<first>d#\d+) (?:, )?(?:to|until|till|and|through|—|-) "
    r"(?:[a-z]+day ,? ?)?(?P<last>d#\d+)"
)
_WITHIN = re.compile(
    r"(?:days?|nights?|weeks?|months?|years?|festival|run|period|stretch|event|closure|stay|trip|tour|visit|"
    r"strike)"
)
_TIED = re.compile(
    r"(?:over|during|in|for|within|throughout|lasting|lasts|lasted|last|spanning|spans|a|the|its|their|those|"
    r"these|run of|closure of|"
    r"total of|period of|stay of|break of|strike of|tour of|all|took|takes|,|\(|—|of) (?:the |these |those |"
    r"a |its |all |entire |whole |full )*$"
)
_BEGAN = re.compile(
    r" (?:began|begun|begins|started|starts|opened|opens|launched|founded|took office|broke out|joined|"
    r"elected|appointed)(?: [^ #.,;:]+){0,4} (?:in|on) (?P<date>d#\d+) "
)
_ENDED = re.compile(
    r" (?:ended|ends|finished|finishes|closed|closes|completed|concluded|resigned|retired|left|"
    r"stepped down|was over|opened)(?: [^ #.,;:]+){0,4} (?:in|on) (?P<date>d#\d+) "
)
_TOOK = re.compile(r" (?:took|taken|lasted|lasting|after|for|ran for|over|spent|within)(?: [^ #.,;:]+)? $")
_ELAPSED = frozenset("elapsed later after between nights night".split())


def dates(view: View, links: Links) -> list[Finding]:
    """Everything the calendar says about the article's dates."""
    found: list[Finding] = []
    published = cal.parse_day(view.published)
    for sentence in view.sentences:
        marks = {m.letter for m in sentence.mentions}
        if "d" not in marks:
            continue
        found += _impossible(view, sentence)
        found += _weekdays(view, sentence, published)
        found += _spans(view, sentence, links)
        found += _took(view, sentence, links)
        if {"born", "(", "lived"}.intersection(sentence.tokens):
            found += ages(view, sentence, published, links)
        found += relative_days(view, sentence, published, links)
        found += runs_of_years(view, sentence, published, links)
    return found


def _impossible(view: View, sentence: Sentence) -> Iterator[Finding]:
    for mention in sentence.mentions:
        if mention.letter != "d":
            continue
        ends = {StatedDate.parse(value) for value in (mention.figure.low, mention.figure.high)}
        told: list[Told] = []
        for stated in sorted((_with_its_day(view, mention, end) for end in ends if end), key=str):
            if stated.impossible and stated.month:
                month = StatedDate(stated.year if stated.month == 2 else None, stated.month).shown()
                told.append(said("There is no {0}: {1} has {2} days.", stated.shown(), month, str(stated.days)))
        if told:
            message = told[0] if len(told) == 1 else said("{0} {1}", *told)
            yield finding(FindingKind.DATE, Result.DISAGREES, [mention], message)


_DAY_BEFORE = re.compile(r"\b(3[0-9]|(?<=day )[0-9]{1,2})(?:st|nd|rd|th)? (?:of )?$")


def _with_its_day(view: View, mention: Mention, stated: StatedDate) -> StatedDate:
    """A month with the day before it that was not read as part of the date: one that no month has, or behind a
    weekday with no comma ("Thursday 12 February").
    """
    start = mention.claim.reading.figure_span.start
    found = _DAY_BEFORE.search(view.text, max(0, start - 10), start) if stated.day is None else None
    return StatedDate(stated.year, stated.month, int(found[1])) if found and stated.month else stated


def _weekdays(view: View, sentence: Sentence, published: date | None) -> Iterator[Finding]:
    matches = [*_WEEKDAY_BEFORE.finditer(sentence.line), *_WEEKDAY_AFTER.finditer(sentence.line)]
    named = [(view[m["date"]], m["day"]) for m in matches]
    for mention in sentence.mentions:
        inside = _WEEKDAY_IN.match(mention.words) if mention.letter == "d" else None
        if inside:
            named.append((mention, inside["day"].casefold()))
    for mention, word in named:
        stated = StatedDate.parse(mention.figure.low)
        stated = _with_its_day(view, mention, stated) if stated is not None else None
        day = _day(stated, published)
        if stated is None or day is None:
            continue
        true = cal.weekday(day)
        agrees = true.casefold().startswith(word[:3])
        shown = StatedDate(day.year, day.month, day.day).shown()
        to_come = published is None or day >= published
        worked = said("{0} is a {1}", shown, true) if to_come else said("{0} was a {1}", shown, true)
        message = (
            said("{0}, as the article says.", worked)
            if agrees
            else said("{0}, not a {1}.", worked, _full_name(word))
        )
        # Without a year the one around publication is meant; weeks away from it no other comes into question.
        another = stated.year is None and (published is None or abs(day - published) > _NEAR)
        if not agrees and another:
            message = said("{0}, not a {1}; it would agree if another year is meant.", worked, _full_name(word))
        yield finding(FindingKind.DATE, result_of(agrees, another), [mention], message)


def _full_name(word: str) -> Told:
    return next(name for name in cal.WEEKDAY_NAMES if name.casefold().startswith(word[:3]))


def _day(stated: StatedDate | None, published: date | None) -> date | None:
    if stated is None or stated.day is None:
        return None
    if stated.year is not None:
        return stated.full
    return cal.nearest(stated, published) if published else None


def _spans(view: View, sentence: Sentence, links: Links) -> Iterator[Finding]:
    """Stretches of days with a stated length in the same or the next sentence."""
    for first, last, ends in _stretches(view, sentence):
        candidates = [m for m in sentence.mentions if m.letter == "t" and _length_of(sentence, m, ends)]
        after = view.following(sentence)
        if not candidates and after is not None:
            candidates = [m for m in after.mentions if m.letter == "t" and _refers_back(after, m)]
        for mention in candidates[:1]:
            one = _span(first, last, mention, ends, view)
            if one:
                links.join([*ends, mention])
                yield one


def _stretches(view: View, sentence: Sentence) -> Iterator[tuple[StatedDate, StatedDate, list[Mention]]]:
    for mention in sentence.mentions:
        if mention.letter == "d" and mention.figure.low != mention.figure.high:
            low, high = StatedDate.parse(mention.figure.low), StatedDate.parse(mention.figure.high)
            if low and high:
                yield low, high, [mention]
    for match in _SPAN.finditer(sentence.line):
        a, b = view[match["first"]], view[match["last"]]
        low, high = StatedDate.parse(a.figure.low), StatedDate.parse(b.figure.low)
        if low and high:
            yield low, high, [a, b]


def _begun_and_ended(view: View, sentence: Sentence) -> tuple[StatedDate, StatedDate, list[Mention]] | None:
    """ "Work began in March 2021 … It was finished in March 2024.", in one sentence or two."""
    start = _BEGAN.search(sentence.line)
    if not start:
        return None
    for text in (sentence, view.following(sentence)):
        end = _ENDED.search(text.line) if text is not None else None
        if end and view[end["date"]].number > view[start["date"]].number:
            a, b = view[start["date"]], view[end["date"]]
            low, high = StatedDate.parse(a.figure.low), StatedDate.parse(b.figure.low)
            return (low, high, [a, b]) if low and high else None
    return None


def _took(view: View, sentence: Sentence, links: Links) -> Iterator[Finding]:
    """How long something took against when it began and ended."""
    found = _begun_and_ended(view, sentence)
    if found is None:
        return
    first, last, ends = found
    for text in (sentence, view.following(sentence)):
        if text is None:
            continue
        for mention in text.mentions:
            before = f" {' '.join(text.before(mention, 4))} "
            named = "-" in mention.words and mention.number < ends[0].number  # "the three-day fair opens"
            if mention.letter != "t" or not (named or _TOOK.search(before)):
                continue
            one = _span(first, last, mention, ends, view)
            if one and not any(links.joined(mention, end) for end in ends):
                links.join([*ends, mention])
                yield one
                return


def _length_of(sentence: Sentence, mention: Mention, ends: list[Mention]) -> bool:
    """Whether a length in the same sentence is said of the stretch: beside it, or joined by "a closure of"."""
    last = ends[-1]
    if mention.at > last.at:
        between = sentence.tokens[last.at + 1 : mention.at]
        if any("#" in token for token in between) or len(between) > 6:
            return False
        joined = " ".join(between)
        return (
            not between
            or between[0] in (",", "—", "(", ":")
            or joined.startswith(("for ", "lasting", "a total"))
        )
    between = sentence.tokens[mention.at + 1 : ends[0].at]
    if any("#" in token or token in ".;:" for token in between) or len(between) > 6:
        return False
    return not {"before", "after", "since", "ago", "later", "within", "earlier"}.intersection(between)


def _refers_back(sentence: Sentence, mention: Mention) -> bool:
    """Whether a length takes up a stretch: "over the five days", "the seven-day closure", "it lasts a week"."""
    before = sentence.before(mention, 3)
    if {"the", "those", "these", "all", "its", "their"}.intersection(before):
        return True
    lasting = {"lasts", "lasted", "lasting", "takes", "last", "took", "run"}
    return mention.at <= 4 and bool(lasting.intersection(before))


def _span(
    first: StatedDate, last: StatedDate, mention: Mention, ends: list[Mention], view: View
) -> Finding | None:
    low, high = mention.low, mention.high
    if low is None or high is None or low != high or low.denominator != 1 or not mention.exact:
        return None
    count, unit = int(low), mention.unit or ""
    lengths = _lengths(first, last, unit, view)
    if lengths is None:
        return None
    exclusive, inclusive, noun = lengths
    stretch = told_together(ends, " to ")
    mentions = [*ends, mention]
    if unit in ("night", "year", "month", "week"):
        agrees = count in (exclusive, inclusive)
        if unit == "year" and count == exclusive - 1 and not (first.month and last.month):
            message = said(
                "{0} is {1}; {2} agrees if it began late in the first year and ended early in the last.",
                stretch,
                several(exclusive, noun),
                mention.quoted,
            )
            return finding(FindingKind.DATE, Result.CANNOT_TELL, mentions, message)
        length = several(exclusive, noun)
        message = (
            said("{0} is {1}, as {2} says.", stretch, length, mention.quoted)
            if agrees
            else said("{0} is {1}, not {2}.", stretch, length, mention.quoted)
        )
        return finding(FindingKind.DATE, result_of(agrees), mentions, message)
    worked = said("{0} is {1} with the first and the last day counted", stretch, several(inclusive, noun))
    if count == inclusive:
        message = said("{0}, as {1} says.", worked, mention.quoted)
        return finding(FindingKind.DATE, Result.AGREES, mentions, message)
    if count == exclusive:
        message = said("{0}; {1} agrees if one of the two is not counted.", worked, mention.quoted)
        return finding(FindingKind.DATE, Result.CANNOT_TELL, mentions, message)
    return finding(FindingKind.DATE, Result.DISAGREES, mentions, said("{0}, not {1}.", worked, mention.quoted))


def _lengths(first: StatedDate, last: StatedDate, unit: str, view: View) -> tuple[int, int, str] | None:
    """The length with one end left out and with both ends in, and the unit's name."""
    year = last.year or (cal.parse_day(view.published) or date(2001, 1, 1)).year
    if unit in ("day", "night", "week"):
        low, high = first.within(first.year or year).full, last.within(year).full
        if low and high and high < low and first.year is None:
            low = first.within(year - 1).full
        if not low or not high or high <= low:
            return None
        days = (high - low).days
        if unit == "week":
            return (round(days / 7), round((days + 1) / 7), "week") if days >= 6 else None
        return (days, days + 1, "day") if unit == "day" else (days, days, "night")
    if unit == "year" and first.year and last.year and last.year > first.year:
        return last.year - first.year, last.year - first.year + 1, "year"
    if unit == "month" and first.month and last.month and first.day is None and last.day is None:
        months = (last.month - first.month) + 12 * ((last.year or 0) - (first.year or last.year or 0))
        return (months, months + 1, "month") if months > 0 else None
    return None
