"""Weekdays against dates, days that do not exist, stated spans between dates, ages and years of birth."""

import re
from collections.abc import Iterator
from datetime import date

from reviewer.checks import calendar as cal
from reviewer.checks.calendar import StatedDate
from reviewer.checks.verdicts import Links, finding, result_of
from reviewer.checks.view import Mention, Sentence, View
from reviewer.checks.wording import quoted
from reviewer.domain.figure import Kind, Qualifier
from reviewer.domain.finding import Finding, FindingKind, Result

_DAY = (
    r"(?P<day>monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|"
    r"sat|sun)"
)
_WEEKDAY_BEFORE = re.compile(rf" {_DAY} \.? ?,? ?(?:(?:the|on) )*(?P<date>d#\d+) ")
_WEEKDAY_AFTER = re.compile(
    r" (?P<date>d#\d+) (?:, (?:which (?:is|was|falls on|fell on) )?(?:a|on a)|\( ?a?|, which (?:is|was|"
    rf"will be) a) ?{_DAY} [,.;)]"
)
_WEEKDAY_IN = re.compile(rf"^{_DAY}\b", re.IGNORECASE)

_SPAN = re.compile(r" (?:from|between) (?P<first>d#\d+) (?:to|until|till|and|through|—|-) (?P<last>d#\d+)")
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
_ELAPSED = frozenset("elapsed later after between nights night".split())

_AGE_AT = re.compile(
    r" (?:(?:was|were|be|turned|turn|turns|aged|age|at|of age|is|at the age of|at age) |"
    r", )(?P<age>[actm]#\d+)(?: years? old)?"
    r"(?= (?:,|\.|;|when|at|on|and|who|years|year|-|—|\)|in) )"
)
_BORN = re.compile(r" born(?: [^ #.;]+){0,6}? (?P<born>d#\d+)")
_DEATH = re.compile(
    r" (?:died|dies|killed|death|passed away|retired|elected|married|appointed|won|took office|became|"
    r"resigned|when)(?: [^ #.;]+){0,8}? (?P<on>d#\d+)"
)
_LIFE = re.compile(r" \( (?P<born>d#\d+) (?:—|-|to) (?P<on>d#\d+) \)| \( (?P<range>d#\d+) \)")


def dates(view: View, links: Links) -> list[Finding]:
    """Everything the calendar says about the article's dates."""
    found: list[Finding] = []
    published = cal.parse_day(view.published)
    for sentence in view.sentences:
        marks = {m.letter for m in sentence.mentions}
        if "d" not in marks:
            continue
        found += _impossible(sentence)
        found += _weekdays(view, sentence, published)
        found += _spans(view, sentence, links)
        if " born " in sentence.line or "(" in sentence.line:
            found += _ages(view, sentence, published, links)
    return found


def _impossible(sentence: Sentence) -> Iterator[Finding]:
    for mention in sentence.mentions:
        if mention.letter != "d":
            continue
        ends = {mention.figure.low, mention.figure.high}
        for value in sorted(end for end in ends if end):
            stated = StatedDate.parse(value)
            if stated and stated.impossible and stated.month:
                month = cal.MONTHS[stated.month - 1]
                year = f" {stated.year}" if stated.year and stated.month == 2 else ""
                message = f"There is no {stated.shown()}: {month}{year} has {stated.days} days."
                yield finding(FindingKind.DATE, Result.DISAGREES, [mention], message)


def _weekdays(view: View, sentence: Sentence, published: date | None) -> Iterator[Finding]:
    matches = [*_WEEKDAY_BEFORE.finditer(sentence.line), *_WEEKDAY_AFTER.finditer(sentence.line)]
    named = [(view[m["date"]], m["day"]) for m in matches]
    for mention in sentence.mentions:
        inside = _WEEKDAY_IN.match(mention.written) if mention.letter == "d" else None
        if inside:
            named.append((mention, inside["day"].casefold()))
    for mention, word in named:
        stated = StatedDate.parse(mention.figure.low)
        day = _day(stated, published)
        if stated is None or day is None:
            continue
        true = cal.weekday(day)
        agrees = true.casefold().startswith(word[:3])
        shown = f"{day.day} {cal.MONTHS[day.month - 1]} {day.year}"
        said = "as the article says" if agrees else f"not a {_full_name(word)}"
        tense = "is" if published is None or day >= published else "was"
        message = f"{shown} {tense} a {true}, {said}."
        if not agrees and stated.year is None:
            message = f"{shown} {tense} a {true}, {said}; it would agree if another year is meant."
        yield finding(FindingKind.DATE, result_of(agrees, stated.year is None), [mention], message)


def _full_name(word: str) -> str:
    return next(name for name in cal.WEEKDAYS if name.startswith(word[:3])).capitalize()


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
    return bool({"the", "those", "these", "all"}.intersection(before)) or (
        mention.at <= 3 and bool({"lasts", "lasted", "lasting", "takes"}.intersection(before))
    )


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
    stretch = quoted(" to ".join(m.written for m in ends))
    mentions = [*ends, mention]
    if unit in ("night", "year", "month", "week"):
        agrees = count in (exclusive, inclusive)
        message = (
            f"{stretch} is {exclusive} {noun}{'' if exclusive == 1 else 's'}, {'as' if agrees else 'not'} "
            f"{quoted(mention.written)}{' says' if agrees else ''}."
        )
        return finding(FindingKind.DATE, result_of(agrees), mentions, message)
    worked = f"{stretch} is {inclusive} {noun}s with the first and the last day counted"
    if count == inclusive:
        return finding(
            FindingKind.DATE, Result.AGREES, mentions, f"{worked}, as {quoted(mention.written)} says."
        )
    if count == exclusive:
        message = f"{worked}; {quoted(mention.written)} agrees if one of the two is not counted."
        return finding(FindingKind.DATE, Result.CANNOT_TELL, mentions, message)
    return finding(FindingKind.DATE, Result.DISAGREES, mentions, f"{worked}, not {quoted(mention.written)}.")


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


def _ages(view: View, sentence: Sentence, published: date | None, links: Links) -> Iterator[Finding]:
    born = _BORN.search(sentence.line)
    life = _LIFE.search(sentence.line)
    if not born and not life:
        return
    birth, on, rests = _birth(view, sentence, born, life, published)
    if birth is None or birth.year is None or on is None or on.year is None:
        return
    texts = [sentence] if _age_in(view, sentence) else [s for s in (view.following(sentence),) if s and life]
    for text in texts:
        mention = _age_in(view, text)
        if mention is None or mention.low is None or mention.low.denominator != 1:
            continue
        links.join([*rests, mention])
        one = _age(birth, on, int(mention.low), [*rests, mention])
        if one:
            yield one


def _birth(
    view: View,
    sentence: Sentence,
    born: re.Match[str] | None,
    life: re.Match[str] | None,
    published: date | None,
) -> tuple[StatedDate | None, StatedDate | None, list[Mention]]:
    """Date of birth, the date the age is for, and the figures both stand on."""
    if life and life["range"]:
        one = view[life["range"]]
        if one.figure.low == one.figure.high:
            return None, None, []
        return StatedDate.parse(one.figure.low), StatedDate.parse(one.figure.high), [one]
    if life:
        a, b = view[life["born"]], view[life["on"]]
        return StatedDate.parse(a.figure.low), StatedDate.parse(b.figure.low), [a, b]
    if born is None:
        return None, None, []
    start = view[born["born"]]
    later = [m for m in _DEATH.finditer(sentence.line) if view[m["on"]] is not start]
    if later:
        end = view[later[-1]["on"]]
        return StatedDate.parse(start.figure.low), StatedDate.parse(end.figure.low), [start, end]
    if published is None or re.search(r" (?:was|died|when|turned|became|at the age) ", sentence.line):
        return None, None, []
    today = StatedDate(published.year, published.month, published.day)
    return StatedDate.parse(start.figure.low), today, [start]


def _age_in(view: View, sentence: Sentence) -> Mention | None:
    for mention in sentence.mentions:
        if mention.figure.kind is Kind.AGE and mention.figure.qualifier is Qualifier.EXACT:
            return mention
    for match in _AGE_AT.finditer(sentence.line):
        mention = view[match["age"]]
        if mention.letter in "ac" and mention.exact and mention.low is not None and 0 < mention.low < 125:
            return mention
    return None


def _age(birth: StatedDate, on: StatedDate, said: int, mentions: list[Mention]) -> Finding | None:
    first, last = birth.full, on.full
    if birth.year is None or on.year is None or on.year < birth.year:
        return None
    if first and last:
        years = cal.age(first, last)
        agrees = said == years
        shown = str(years)
    else:
        years = on.year - birth.year
        agrees = said in (years - 1, years)
        shown = f"{years - 1} or {years}"
    working = (
        f"Born {birth.shown()}, a person is {shown} on {on.shown()}"
        if last
        else f"Born {birth.shown()}, a person is {shown} in {on.shown()}"
    )
    message = f"{working}, as the article says." if agrees else f"{working}, not {said}."
    return finding(FindingKind.DATE, result_of(agrees), mentions, message)
