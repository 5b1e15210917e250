"""The date or period that a figure is for, as written."""

import re
from functools import cache

from reviewer.domain.figure import Figure, Kind
from reviewer.extraction.attribution.vocabulary import vocabulary
from reviewer.extraction.sentences import Sentence

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_YEAR = r"(?:1[5-9]|20|21)\d\d(?![\d,.]*\d)"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_UNIT = (
    r"(?:year|month|week|quarter|decade|century|season|weekend|day|night|morning|evening|afternoon|hour|summer|winter|spring|autumn|fall"
    r"|semester|term|fiscal year|financial year)"
)
_NUMBER = (
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|several|few|couple of|many)"
)
_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}(?:,? {_YEAR})?|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?!\d)(?:,? {_YEAR})?)"
_DATE = rf"(?:{_DAY}|{_MONTH}(?: of)?,? {_YEAR}|{_MONTH}|(?:fiscal |financial )?{_YEAR}(?:[-–/]\d{{2,4}})?)"
_PART = r"(?:(?:the )?(?:early|late|mid|middle of|end of|beginning of|start of|(?:first|second) half of)[- ])"
_WHEN = re.compile(
    rf"(?<!\w)(?P<lead>[Ii]n|[Ss]ince|[Bb]y|[Dd]uring|[Uu]ntil|[Tt]ill|[Ff]rom|[Bb]etween|[Oo]n|[Ff]or|[Aa]s of|[Tt]hrough|[Bb]efore|[Aa]fter"
    rf"|[Oo]f|[Ll]ast|[Tt]his|[Tt]he|[Oo]ver)? ?"
    rf"(?P<when>(?:(?:the )?{_PART}(?:the )?)?"
    rf"(?:(?:the )?{_DATE}(?: (?:and|to|until|through|[-–]) (?:{_PART})?{_DATE})?|the (?:1[5-9]|20)\d0s|{_WEEKDAY}(?: (?:morning|afternoon|evening|night))?(?!s)"
    rf"|[Ll]ast (?:{_WEEKDAY}|{_MONTH}|{_UNIT})|[Tt]his (?:past |coming )?(?:{_UNIT}|{_MONTH})(?!ly)"
    rf"|[Nn]ext (?:{_UNIT}|{_WEEKDAY}|{_MONTH})"
    rf"|[Tt]he (?:past|last|previous|following|next|preceding|same) (?:{_NUMBER} )?{_UNIT}s?"
    rf"|(?:yesterday|Yesterday|today|Today|tomorrow|tonight|overnight|Overnight)"
    rf"|[Tt]he (?:first|second|third|fourth|final) (?:quarter|half)(?: of (?:the year|{_YEAR}|last year|this year))?"
    rf"|[Aa] (?:year|month|week|decade) (?:ago|earlier|before)|{_NUMBER} {_UNIT}s? (?:ago|earlier)))(?!\w)"
)
_STOPS = re.compile(r"[;:]|\b(?:but|whereas|while|although|though)\b")
# A year or month between an article and a noun belongs to a name: "the 2003 London Marathon", "the January 7 quake".
_NAMING = re.compile(r"\s+[^\W\d_]")
_NEAR_AFTER, _NEAR_BEFORE, _FRONTED = 90, 60, 180


@cache
def _reporting() -> frozenset[str]:
    known = vocabulary()
    return frozenset(form for form, lemma in known.verbs.items() if known.classes[lemma] in {"say", "figure"})


def find_when(
    text: str, sentence: Sentence, figure: Figure, start: int, end: int, bounds: tuple[int, int] | None = None
) -> str | None:
    """The time expression that goes with the figure at [``start``, ``end``); ``None`` for dates and where none does.

    ``bounds`` is the quotation that the figure stands in: a time outside of it is when somebody spoke.
    """
    if figure.kind in (Kind.DATE, Kind.TIME, Kind.AGE):
        return None
    low, high = sentence.start, sentence.end
    if bounds is not None:
        low, high = max(low, bounds[0]), min(high, bounds[1])
    best: tuple[int, str] | None = None
    for match in _WHEN.finditer(text, low, high):
        distance = _distance(text, sentence, match, start, end)
        if distance is not None and (best is None or distance < best[0]):
            best = distance, match["when"]
    return best[1] if best else None


def _distance(text: str, sentence: Sentence, match: re.Match[str], start: int, end: int) -> int | None:
    """How far a time expression stands from the figure; ``None`` where it cannot be the figure's."""
    first, last = match.span("when")
    if first < end and start < last:
        return None
    lead = match["lead"]
    words = match["when"]
    bare = words[:4].isdigit()
    article = words.startswith("the ") and (words[4].isdigit() or words[4].isupper())
    if bare and lead is None:
        return None
    if (article or lead in {"the", "The", "from"}) and _NAMING.match(text, last) and not words.endswith("s"):
        return None
    if _reports_before(sentence, match.start()):
        return None
    if first >= end:
        between = text[end:first]
        near = len(between) <= _NEAR_AFTER
        cost = len(between)
    else:
        between = text[last:start]
        near = len(between) <= (_FRONTED if match.start() - sentence.start <= 3 else _NEAR_BEFORE)
        cost = len(between) + 15
    return cost if near and not _STOPS.search(between) else None


def _reports_before(sentence: Sentence, offset: int) -> bool:
    """Whether a time only says when somebody spoke: "said on Monday"."""
    i = sentence.at(offset)
    return 0 < i and sentence.lower[i - 1] in _reporting() and sentence.tags[i - 1].startswith("VB")
