"""The date or period that a figure is for, as written."""

import re
from dataclasses import dataclass
from functools import cache

from reviewer.domain.figure import Figure, Kind
from reviewer.extraction.attribution.vocabulary import vocabulary
from reviewer.extraction.grammar import DAYS, MONTHS, WEEKDAYS
from reviewer.extraction.lazily import lazily
from reviewer.extraction.sentences import Sentence

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_YEAR = r"(?:1[5-9]|20|21)\d\d(?![\d,.]*\d)"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_UNIT = (
    r"(?:year|month|week|quarter|decade|century|season|weekend|day|night|morning|evening|afternoon|hour"
    r"|summer|winter|spring|autumn|fall|semester|term|(?:fiscal|financial) year)"
)
_NUMBER = (
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|several|few|couple of|many)"
)
_DAY = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}(?:,? {_YEAR})?"
    rf"|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?!\d)(?:,? {_YEAR})?)"
)
_DATE = rf"(?:{_DAY}|{_MONTH}(?: of)?,? {_YEAR}|{_MONTH}|(?:fiscal |financial )?{_YEAR}(?:[-–/]\d{{2,4}})?)"
_PART = r"(?:(?:the )?(?:early|late|mid|middle of|end of|beginning of|start of|(?:first|second) half of)[- ])"
_RELATIVE = (
    rf"[Ll]ast (?:{_WEEKDAY}|{_MONTH}|{_UNIT})|[Tt]his (?:past |coming )?(?:{_UNIT}|{_MONTH})(?!ly)"
    rf"|[Nn]ext (?:{_UNIT}|{_WEEKDAY}|{_MONTH})"
    rf"|[Tt]he (?:past|last|previous|following|next|preceding|same) (?:{_NUMBER} )?{_UNIT}s?"
    r"|[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|[Oo]vernight"
    rf"|[Aa] (?:year|month|week|decade) (?:ago|earlier|before)|{_NUMBER} {_UNIT}s? (?:ago|earlier)"
)
_OF_YEAR = rf"(?: of (?:the year|{_YEAR}|last year|this year))?"
_QUARTER = rf"[Tt]he (?:first|second|third|fourth|final) (?:quarter|half){_OF_YEAR}"
_LEAD = (
    r"(?:[Ii]n|[Ss]ince|[Bb]y|[Dd]uring|[Uu]ntil|[Tt]ill|[Ff]rom|[Bb]etween|[Oo]n|[Ff]or|[Aa]s of|[Tt]hrough"
    r"|[Bb]efore|[Aa]fter|[Oo]f|[Ll]ast|[Tt]his|[Tt]he|[Oo]ver)"
)
_WHEN = lazily(
    rf"(?<!\w)(?P<lead>{_LEAD})? ?(?P<when>(?:(?:the )?{_PART}(?:the )?)?"
    rf"(?:(?:the )?{_DATE}(?: (?:and|to|until|through|[-–]) (?:{_PART})?{_DATE})?|the (?:1[5-9]|20)\d0s"
    rf"|{_WEEKDAY}(?: (?:morning|afternoon|evening|night))?(?!s)|{_RELATIVE}|{_QUARTER}))(?!\w)"
)
# What every time expression has in it: a quick look spares the long one.
_HINTS = MONTHS | WEEKDAYS | DAYS | {"last", "this", "next", "past", "overnight", "ago", "earlier"}
_HINT = lazily(
    r"(?:1[5-9]|2[01])\d\d|[-–—]\w*[A-Z]|[Tt]he (?:past|last|previous|following|next|preceding|same|first"
    r"|second|third|fourth|final) |[Aa] (?:year|month|week|decade) "
)
_STOPS = lazily(r"[;:]|\b(?:but|whereas|while|although|though)\b")
_NOUN = lazily(r"\s+[^\W\d_]")
_NEAR_AFTER, _NEAR_BEFORE, _FRONTED = 90, 60, 180  # code points between the figure and its time
_TIMELESS = frozenset({Kind.DATE, Kind.TIME, Kind.AGE})


@dataclass(frozen=True, slots=True)
class Moment:
    """A time expression in a sentence: ``words`` from ``start`` to ``end``; ``opens`` where it begins it."""

    start: int
    end: int
    words: str
    opens: bool


def find_moments(text: str, sentence: Sentence) -> list[Moment]:
    """The time expressions of a sentence that can belong to a figure, in order."""
    moments: list[Moment] = []
    if _HINTS.isdisjoint(sentence.lower) and not _HINT().search(text, sentence.start, sentence.end):
        return moments
    for match in _WHEN().finditer(text, sentence.start, sentence.end):
        if not _names(text, match) and not _reported(sentence, match.start()):
            opens = match.start() - sentence.start <= len('"“')
            moments.append(Moment(match.start("when"), match.end("when"), match["when"], opens))
    return moments


def nearest(
    text: str, moments: list[Moment], figure: Figure, start: int, end: int, bounds: tuple[int, int] | None
) -> str | None:
    """The time that goes with the figure at [``start``, ``end``); ``None`` for dates and where none does.

    ``bounds`` is the quotation that the figure stands in: a time outside of it is when somebody spoke.
    """
    if figure.kind in _TIMELESS:
        return None
    best: Moment | None = None
    least = _FRONTED + _NEAR_AFTER
    for moment in moments:
        if bounds is not None and not bounds[0] <= moment.start < bounds[1]:
            continue
        distance = _distance(text, moment, start, end)
        if distance is not None and distance < least:
            best, least = moment, distance
    return best.words if best is not None else None


def _names(text: str, match: re.Match[str]) -> bool:
    """Whether a year or day only belongs to a name: "the 2003 London Marathon", "the January 7 quake", "2005
    levels"."""
    words, lead = match["when"], match["lead"]
    if words[:4].isdigit() and lead is None:
        return True
    article = words.startswith("the ") and (words[4].isdigit() or words[4].isupper())
    if not article and lead not in {"the", "The", "from", "of"}:
        return False
    return bool(_NOUN().match(text, match.end("when"))) and not words.endswith("s")


@cache
def _saying() -> frozenset[str]:
    known = vocabulary()
    return frozenset(form for form, lemma in known.verbs.items() if known.classes[lemma] in {"say", "figure"})


def _reported(sentence: Sentence, offset: int) -> bool:
    """Whether a time only says when somebody spoke: "said on Monday"."""
    i = sentence.at(offset)
    return i > 0 and sentence.lower[i - 1] in _saying() and sentence.tags[i - 1].startswith("VB")


def _distance(text: str, moment: Moment, start: int, end: int) -> int | None:
    """How far a time stands from the figure; ``None`` where it cannot be the figure's."""
    if moment.start >= end:
        gap, limit, cost = moment.start - end, _NEAR_AFTER, 0
        between = text[end : moment.start] if gap <= limit else ""
    elif moment.end <= start:
        gap, limit, cost = start - moment.end, _FRONTED if moment.opens else _NEAR_BEFORE, 15
        between = text[moment.end : start] if gap <= limit else ""
    else:
        return None
    return gap + cost if gap <= limit and not _STOPS().search(between) else None
