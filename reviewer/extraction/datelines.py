"""The date that a page gives its article, on a line of its own under the headline."""

import re
from dataclasses import dataclass
from datetime import date

from reviewer.extraction.lazily import lazily

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
            "august aug", "september sep sept", "october oct", "november nov", "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATE = lazily(
    rf"\b(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m1>{_MONTH})\b\.?,?\s+(?P<y1>(?:19|20)\d\d)\b"
    rf"|\b(?P<m2>{_MONTH})\b\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>(?:19|20)\d\d)\b"
    r"|\b(?P<y3>(?:19|20)\d\d)-(?P<m3>\d\d)-(?P<d3>\d\d)(?!\d)"
    r"|\b(?P<y4>(?:19|20)\d\d)/(?P<m4>\d\d)/(?P<d4>\d\d)\b"
    r"|\b(?P<d5>\d{1,2})[./](?P<m5>\d{1,2})[./](?P<y5>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
# Nothing but these may stand beside the date: labels, weekdays, clock times, zones, a name after "by".
_BESIDE = lazily(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b"
    r"|\b(?:first |originally |last |date )?"
    r"(?:published|posted|updated|modified|created|issued|released|date|dated|edited|revised|uploaded|news|on|at|of|the|and|time)\b"
    r"|\b\d{1,2}(?:[:.]\d\d){0,2}\s*(?:a\.?m\.?|p\.?m\.?|h|hrs?|hours)?(?![\w])"
    r"|T\d\d:\d\d(?::\d\d)?(?:\.\d+)?Z?|\b(?-i:[A-Z]{2,4})\b|\b(?:gmt|utc|est|edt|cet|cest|bst|ist|pst|pdt|et|pt|ct)\b|[+-]\d\d:?\d\d"
    r"|\b\d+ (?:min(?:ute)?s?|hours?|days?)(?: (?:read|ago))?\b"
    r"|\bby\s+[^\W\d_][\w.'’-]*(?:\s+(?-i:[^\W\d_a-z])[\w.'’-]*){0,4}",
    re.IGNORECASE,
)


_WIRE_DATE = rf"(?:(?i:{_MONTH})\b\.?\s\d{{1,2}}|\d{{1,2}}\s(?i:{_MONTH})\b\.?)(?:,?\s(?:19|20)\d\d)?"
# "NEW YORK, Nov. 24 (Reuters) - …", "LONDON, 24 November — …": a place in capitals or an agency in brackets.
_WIRE = re.compile(
    r"^[ \t]*(?:(?=[^\n]{0,120}\([A-Z][\w .&/-]{1,30}\)\s?[-–—])[A-Z][\w.'’ ,/-]{1,60}?"
    r"|[A-Z][A-Z.'’ ,/-]{2,60}?)"
    rf",?\s(?P<date>{_WIRE_DATE}),?\s?(?:\([A-Z][\w .&/-]{{1,30}}\)\s?)?(?:--|[-–—])\s",
    re.MULTILINE,
)


def wire_dates(text: str) -> list[tuple[int, int]]:
    """Where the dates stand that news agencies put after the place, before the first sentence of a story."""
    return [match.span("date") for match in _WIRE.finditer(text)]


@dataclass(frozen=True, slots=True)
class Dateline:
    """A line that holds only a date with its labels; ``published`` in ISO form where it reads one way only."""

    published: str | None


def read_dateline(line: str) -> Dateline | None:
    """The dateline in a line; ``None`` where anything else stands in it."""
    match = _DATE().search(line)
    if match is None:
        return None
    rest = _DATE().sub(" ", line)
    if any(c.isalnum() for c in _BESIDE().sub(" ", rest)):
        return None
    return Dateline(_iso(match))


def _iso(match: re.Match[str]) -> str | None:
    form = next(n for n in "12345" if match[f"y{n}"])
    year, day = int(match[f"y{form}"]), int(match[f"d{form}"])
    named = match[f"m{form}"]
    month = _MONTHS.get(named.lower()) or int(named)
    if form == "5" and month <= 12 and day <= 12 and month != day:
        return None
    if form == "5" and month > 12:
        day, month = month, day
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
