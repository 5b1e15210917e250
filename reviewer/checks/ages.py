"""Ages against dates of birth."""

import re
from collections.abc import Iterator
from datetime import date

from reviewer.checks import calendar as cal
from reviewer.checks.calendar import StatedDate
from reviewer.checks.verdicts import Links, finding, result_of
from reviewer.checks.view import Mention, Sentence, View
from reviewer.domain.figure import Kind, Qualifier
from reviewer.domain.finding import Finding, FindingKind
from reviewer.domain.sentence import said

_AGE_AT = re.compile(
    r" (?:(?:was|were|be|turned|turn|turns|aged|age|at|of age|is|at the age of|at age) |"
    r", )(?P<age>[actm]#\d+)(?: years? old)?"
    r"(?= (?:,|\.|;|when|at|on|and|who|years|year|-|—|\)|in) )"
)
# "turned 34 in 1979": the age at a time that is named with it.
_AGE_IN = re.compile(
    r" (?:turned|turns|was|became|aged|at|at the age of) [act]#\d+(?: years old)?(?: [^ #.,;:]+){0,3} "
    r"(?:in|on) (?P<on>d#\d+) "
)
_BORN = re.compile(r" born(?: [^ #.;]+){0,6}? (?P<born>d#\d+)")
_DEATH = re.compile(
    r" (?:died|dies|killed|death|passed away|retired|elected|married|appointed|won|took office|became|"
    r"resigned|when)(?: [^ #.;]+){0,8}? (?P<on>d#\d+)"
)
_LIFE = re.compile(
    r" \( (?P<born>d#\d+) (?:—|-|to) (?P<on>d#\d+) \)| \( (?P<range>d#\d+) \)|"
    r" lived (?:from )?(?P<lived>d#\d+) "
)


def ages(view: View, sentence: Sentence, published: date | None, links: Links) -> Iterator[Finding]:
    """Findings on an age told with the date of birth, on the day of death, of an event, or of publication."""
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
    if life and (life["range"] or life["lived"]):
        one = view[life["range"] or life["lived"]]
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
    at = _AGE_IN.search(sentence.line)
    if at and view[at["on"]] is not start:
        end = view[at["on"]]
        return StatedDate.parse(start.figure.low), StatedDate.parse(end.figure.low), [start, end]
    if published is None or re.search(r" (?:was(?! born)|died|when|turned|became|at the age) ", sentence.line):
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


def _age(birth: StatedDate, on: StatedDate, age: int, mentions: list[Mention]) -> Finding | None:
    first, last = birth.full, on.full
    if birth.year is None or on.year is None or on.year < birth.year:
        return None
    if first and last:
        years = cal.age(first, last)
        agrees = age == years
        shown = str(years)
    else:
        years = on.year - birth.year
        agrees = age in (years - 1, years)
        shown = said("{0} or {1}", str(years - 1), str(years))
    working = (
        said("Born {0}, a person is {1} on {2}", birth.shown(), shown, on.shown())
        if last
        else said("Born {0}, a person is {1} in {2}", birth.shown(), shown, on.shown())
    )
    message = said("{0}, as the article says.", working) if agrees else said("{0}, not {1}.", working, str(age))
    return finding(FindingKind.DATE, result_of(agrees), mentions, message)
