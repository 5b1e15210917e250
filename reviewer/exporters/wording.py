"""Figures, states and readings in the words an editor reads."""

import re
from datetime import datetime
from fractions import Fraction

from reviewer.domain.article_record import RecordedFinding
from reviewer.domain.claim import Attribution, Claim, Reading, RejectReason, State
from reviewer.domain.evidence import Evidence
from reviewer.domain.figure import Direction, Figure, Kind, Qualifier
from reviewer.domain.finding import Result
from reviewer.domain.sentence import month_name
from reviewer.domain.typed_values import number_from
from reviewer.domain.values import as_fraction

STATE_SIGNS = {State.PENDING: "?", State.CONFIRMED: "✓", State.CORRECTED: "✎", State.REJECTED: "✕"}
RESULT_SIGNS = {Result.AGREES: "=", Result.DISAGREES: "≠", Result.CANNOT_TELL: "?"}
RESULT_WORDS = {Result.AGREES: "agrees", Result.DISAGREES: "disagrees", Result.CANNOT_TELL: "cannot tell"}
REASON_WORDS = {
    RejectReason.NOT_A_CLAIM: "not a claim",
    RejectReason.DUPLICATE: "stated elsewhere already",
    RejectReason.WRONG_SPAN: "wrong words marked",
    RejectReason.FURNITURE: "not part of the article",
    RejectReason.MERGED: "part of another claim",
    RejectReason.OTHER: "another reason",
}
_QUALIFIERS = {
    Qualifier.EXACT: "",
    Qualifier.ABOUT: "about ",
    Qualifier.MORE: "more than ",
    Qualifier.AT_LEAST: "at least ",
    Qualifier.LESS: "less than ",
    Qualifier.AT_MOST: "at most ",
}
_DIRECTIONS = {Direction.UP: "up ", Direction.DOWN: "down ", None: ""}
_SYMBOLS = {"USD": "$", "GBP": "£", "EUR": "€"}
_DATE = re.compile(r"(\d{4}|-)-(\d\d)(?:-(\d\d))?", re.ASCII)
_SCALED = re.compile(
    r"(?P<number>\d[\d,.' \u00a0\u202f]*\d|\d)(?P<space>\s*)(?P<scale>thousand|million|billion|trillion|"
    r"mn|mln|bn|tn|[kmb](?![a-z]))?",
    re.IGNORECASE,
)
_SCALES = {
    "thousand": 10**3, "k": 10**3, "million": 10**6, "mn": 10**6, "mln": 10**6, "m": 10**6,
    "billion": 10**9, "bn": 10**9, "b": 10**9, "trillion": 10**12, "tn": 10**12,
}  # fmt: skip
_SHORT = 4  # decimals a restated number may have before it is written out in full


def figure_words(figure: Figure, stated: str) -> str:
    """The figure as a person writes it: "at least $2.5", "about 6,000"; a vague one ``stated`` as it is."""
    before = _DIRECTIONS[figure.direction] + _QUALIFIERS[figure.qualifier]
    if figure.low is None or figure.high is None:
        return before + " ".join(stated.split())
    low, high = (_value(figure.kind, value) for value in (figure.low, figure.high))
    return before + _with_unit(figure, low if low == high else f"{low}–{high}")


def grouped(value: str) -> str:
    """A decimal with its thousands grouped: ``6000.50`` is 6,000.50; anything else as it is."""
    if not re.fullmatch(r"[+-]?\d+(\.\d+)?", value, re.ASCII):
        return value
    whole, point, rest = value.partition(".")
    sign = whole[0] if whole[0] in "+-" else ""
    digits = whole.removeprefix(sign)
    parts = [digits[max(end - 3, 0) : end] for end in range(len(digits), 0, -3)]
    return f"{sign}{','.join(reversed(parts))}{point}{rest}"


def date_words(value: str) -> str:
    """An ISO date, as much as is stated: "4 March 2026", "March 2026", "the 1990s"; anything else as it is."""
    if re.fullmatch(r"\d{3}X", value):
        return f"the {value[:3]}0s"
    found = _DATE.fullmatch(value)
    if found is None or not 1 <= int(found[2]) <= 12:
        return value
    year = "" if found[1] == "-" else f" {found[1]}"
    return (
        f"{int(found[3])} {month_name(int(found[2]))}{year}"
        if found[3]
        else f"{month_name(int(found[2]))}{year}"
    )


def moment_words(at: datetime) -> str:
    """A moment of UTC: "4 March 2026, 05:06 UTC"."""
    return f"{at.day} {month_name(at.month)} {at.year}, {at:%H:%M} UTC"


def attribution_words(attribution: Attribution | None) -> str | None:
    """ "The service, via Yonhap"; ``None`` where the article states the figure in its own voice."""
    if attribution is None or not (attribution.source or attribution.via):
        return None
    named = [attribution.source or "unnamed", *([f"via {attribution.via}"] if attribution.via else [])]
    return ", ".join(named) + (" (quoted)" if attribution.quoted else "")


def reading_words(reading: Reading, text: str) -> str:
    """A reading on one line; ``text`` is the article's: "about 6,000 · soldiers · 2014 · the service"."""
    stated = text[reading.figure_span.start : reading.figure_span.end]
    parts = [
        figure_words(reading.figure, stated),
        reading.subject,
        reading.when,
        attribution_words(reading.attribution),
    ]
    return " · ".join(" ".join(part.split()) for part in parts if part)


def state_words(claim: Claim) -> str:
    """The state with the reason of a rejection: "rejected: not a claim"."""
    reason = claim.standing.reason
    return f"{claim.state.value}: {REASON_WORDS[reason]}" if reason else claim.state.value


def evidence_words(item: Evidence) -> str:
    """One item on one line: title, page, quote, when it was seen, the file."""
    parts = [
        item.label,
        f"p. {item.page}" if item.page else None,
        f"“{item.quote}”" if item.quote and item.quote != item.label else None,
        f"seen {date_words(item.seen)}" if item.seen else None,
        item.file_name if item.file_name and item.file_name != item.label else None,
    ]
    return ", ".join(" ".join(part.split()) for part in parts if part)


def finding_words(found: RecordedFinding) -> str:
    """ "≠ disagrees: the working", and why it was set aside where somebody did."""
    result = found.finding.result
    aside = "" if found.set_aside is None else f" (set aside: {found.set_aside or 'no reason given'})"
    return f"{RESULT_SIGNS[result]} {RESULT_WORDS[result]}: {found.finding.message}{aside}"


def proposed_wording(claim: Claim, text: str) -> str | None:
    """What a copy editor would set instead of the figure's words; ``None`` where the words can stay.

    Only a corrected number or unit asks for other words, and only where the words as printed do not say what
    the correction says already (the extraction was wrong then, not the article). A correction that marks other
    words, or reads them as another kind of figure, is such a new reading too.
    """
    corrected, extracted = claim.standing.corrected, claim.extracted
    if corrected is None or corrected.figure_span != extracted.figure_span:
        return None
    new, old = corrected.figure, extracted.figure
    if (
        new.kind is not old.kind
        or new.low is None
        or (new.low, new.high, new.unit) == (old.low, old.high, old.unit)
    ):
        return None
    stated = text[corrected.figure_span.start : corrected.figure_span.end]
    if new.unit == old.unit and _says_already(stated, new):
        return None
    wording = _restated(stated, new) if new.unit == old.unit and not new.is_range else None
    if wording is None:
        high = new.high or new.low
        low, high = _value(new.kind, new.low), _value(new.kind, high)
        wording = _with_unit(new, low if low == high else f"{low}–{high}")
    return wording if wording != stated else None


def _says_already(stated: str, figure: Figure) -> bool:
    found = _SCALED.search(stated)
    if found is None or figure.is_range:
        return False
    said = number_from(found[0].strip()) or number_from(found["number"])
    return said is not None and as_fraction(said) == as_fraction(figure.low)


def _restated(stated: str, figure: Figure) -> str | None:
    """The words as printed with the number in them exchanged: "$2.5 million" for 3000000 is "$3 million"."""
    value, found = as_fraction(figure.low), _SCALED.search(stated)
    if value is None or found is None or figure.low is None or "/" in figure.low:
        return None
    scale = _SCALES.get((found["scale"] or "").lower(), 1)
    short = _short_decimal(value / scale)
    if short is None:
        return f"{stated[: found.start()]}{grouped(figure.low)}{stated[found.end() :]}"
    tail = found[0][len(found["number"]) :]
    return f"{stated[: found.start()]}{grouped(short)}{tail}{stated[found.end() :]}"


def _short_decimal(value: Fraction) -> str | None:
    for places in range(_SHORT + 1):
        shifted = value * 10**places
        if shifted.denominator == 1:
            digits = str(abs(shifted.numerator)).rjust(places + 1, "0")
            sign = "-" if value < 0 else ""
            return f"{sign}{digits[:-places]}.{digits[-places:]}" if places else f"{sign}{digits}"
    return None


def _value(kind: Kind, value: str) -> str:
    if kind is Kind.DATE:
        return date_words(value)
    if kind is Kind.SCORE:
        return value.replace("-", "–")
    top, slash, bottom = value.partition("/")
    if not slash:
        return grouped(value)
    if kind is Kind.RATE:
        return f"{grouped(top)} per {grouped(bottom)}"
    return f"{grouped(top)} in {grouped(bottom)}" if kind is Kind.FRACTION and bottom not in "234" else value


def _with_unit(figure: Figure, value: str) -> str:
    unit = figure.unit
    if unit is None:
        return value
    if figure.kind is Kind.MONEY:
        return f"{_SYMBOLS[unit]}{value}" if unit in _SYMBOLS else f"{unit} {value}"
    if unit == "%":
        return f"{value}%"
    if unit == "pp":
        return f"{value} percentage points"
    if figure.kind in (Kind.DURATION, Kind.AGE) and value != "1":
        return f"{value} {unit}s"
    return f"{value} {unit}"
