"""The date or period that a figure is for, as written."""

import re

from reviewer.domain.figure import Figure, Kind
from reviewer.extraction.sentences import Sentence

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
)
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_UNIT = r"(?:year|month|week|quarter|decade|century|season|weekend|day|night|morning|evening|afternoon|summer|winter|spring|autumn|fall)"
_NUMBER = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few|couple of)"
_WHEN = re.compile(
    rf"\b(?:(?:since|in|by|during|until|from|between|on|for|as of|through|before|after) )?"
    rf"(?:(?:the )?(?:early|late|mid-?|end of|beginning of|start of|first half of|second half of) ?)?"
    rf"(?:\d{{1,2}} {_MONTH}(?: (?:19|20)\d\d)?|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:, (?:19|20)\d\d)?(?!\d)|{_MONTH} (?:19|20)\d\d"
    rf"|{_MONTH}|(?:the )?(?:fiscal |financial )?(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?(?![\d,.]\d)s?|{_WEEKDAY}"
    rf"|(?:last|this|next|the past|the last|the previous|the following|the next|each|every) (?:{_NUMBER} )?{_UNIT}s?"
    rf"|(?:{_WEEKDAY} )?(?:yesterday|today|tomorrow|tonight|overnight)|(?:the )?(?:first|second|third|fourth) quarter|a year (?:ago|earlier)"
    rf"|{_NUMBER} {_UNIT}s? (?:ago|earlier|before))(?!\w)"
)


def find_when(text: str, sentence: Sentence, figure: Figure, start: int, end: int) -> str | None:
    """The time expression nearest to the figure in its sentence; ``None`` for dates and where none stands."""
    if figure.kind in (Kind.DATE, Kind.TIME):
        return None
    best: tuple[int, str] | None = None
    for match in _WHEN.finditer(text, sentence.start, sentence.end):
        if match.start() < end and start < match.end():
            continue
        gap = match.start() - end if match.start() >= end else (start - match.end()) * 2
        if best is None or gap < best[0]:
            best = (gap, match[0])
    return _bare(best[1]) if best else None


_LEAD = re.compile(r"^(?:in|on|by|during|from|for|at|as of|through|between) ")


def _bare(words: str) -> str:
    return _LEAD.sub("", words)
