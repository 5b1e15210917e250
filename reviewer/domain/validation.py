"""Whether a reviewer's correction can stand, and the correction in canonical form.

Every refusal is an InvalidValue that names the field, says what is wrong, and gives an example of what fits.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from reviewer.domain import typed_values
from reviewer.domain.article import Span
from reviewer.domain.claim import Attribution, Reading
from reviewer.domain.errors import InvalidValue
from reviewer.domain.figure import Figure, Kind
from reviewer.domain.sentence import said
from reviewer.domain.values import as_fraction

_LONGEST_NAME = 200
_CURRENCY = re.compile(r"[A-Za-z]{3}", re.ASCII)
_SIGNS = {"$": "USD", "US$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY"}
_PERCENT = {
    **dict.fromkeys(("%", "percent", "per cent", "pct"), "%"),
    **dict.fromkeys(("pp", "point", "points", "percentage point", "percentage points"), "pp"),
}
_NAMES = {
    Kind.COUNT: said("count"),
    Kind.MONEY: said("money"),
    Kind.PERCENT: said("percent"),
    Kind.FRACTION: said("fraction"),
    Kind.RATE: said("rate"),
    Kind.MULTIPLE: said("multiple"),
    Kind.MEASUREMENT: said("measurement"),
    Kind.DURATION: said("duration"),
    Kind.AGE: said("age"),
    Kind.DATE: said("date"),
    Kind.TIME: said("time"),
    Kind.ORDINAL: said("ordinal"),
    Kind.SCORE: said("score"),
}
_EXAMPLES = {
    Kind.COUNT: said("6000, 6,000 or 2.5 million"),
    Kind.MONEY: said("2500000, 2,500,000 or 2.5m"),
    Kind.PERCENT: said("91 or 37.5"),
    Kind.FRACTION: said("3/5 or 0.6"),
    Kind.RATE: said("7/100000 or 60"),
    Kind.MULTIPLE: said("2 or 1.5"),
    Kind.MEASUREMENT: said("16, 2.5 or 1/2"),
    Kind.DURATION: said("18 or 1.5"),
    Kind.AGE: said("34 or 1/2"),
    Kind.DATE: said("2019-11-23, 2025-12, --06 or 199X"),
    Kind.TIME: said("19:37 or 7:37 pm"),
    Kind.ORDINAL: said("1 or 21"),
    Kind.SCORE: said("2-1 or 230-197"),
}


def reviewer_name(name: str) -> str:
    """The name that decisions are recorded under, as given. Raises InvalidValue for none and for a text."""
    if not name.strip():
        raise InvalidValue(
            "reviewer", said("A decision needs a reviewer's name."), said("Give yours in the settings.")
        )
    if len(name) > _LONGEST_NAME:
        raise InvalidValue(
            "reviewer",
            said("A reviewer's name has at most {0} characters.", _LONGEST_NAME),
            said("Give a shorter one."),
        )
    return name


def corrected_reading(reading: Reading, length: int | None, before: Reading) -> Reading:
    """``reading`` in canonical form, if it can stand in a text of ``length`` code points. Raises InvalidValue.

    ``before`` is the reading as it stood: what it said already is not asked about again. ``length`` may be
    ``None`` where the spans are those of ``before``.
    """
    if (reading.span, reading.figure_span) != (before.span, before.figure_span):
        _demand_inside(reading, length)
    attribution = reading.attribution
    return replace(
        reading,
        figure=valid_figure(reading.figure, before.figure),
        subject=_none_if_blank(reading.subject),
        when=_none_if_blank(reading.when),
        attribution=attribution if attribution == before.attribution else _attribution(attribution),
    )


def demand_selection(span: Span, text: str) -> None:
    """Raise InvalidValue unless ``span`` marks something in ``text``."""
    if span.end > len(text) or not text[span.start : span.end].strip():
        raise InvalidValue(
            "span", said("Nothing is selected."), said("Select the figure in the text, then add it.")
        )


def valid_figure(figure: Figure, before: Figure | None = None) -> Figure:
    """The figure in canonical form. Raises InvalidValue for ``low``, ``high`` or ``unit``.

    Extraction may know values that nobody types; those of ``before`` stay as they are.
    """
    unit = figure.unit
    if before is None or (figure.kind, unit) != (before.kind, before.unit):
        unit = _unit(figure.kind, _none_if_blank(unit))
    if before is not None and _values(figure) == _values(before):
        return replace(figure, unit=unit)
    low, high = _none_if_blank(figure.low), _none_if_blank(figure.high)
    if figure.vague:
        if low or high:
            raise InvalidValue(
                "low" if low else "high",
                said("A vague figure (dozens, several thousand) has no value."),
                said("Clear the value, or say that the figure is not vague."),
            )
        return replace(figure, low=None, high=None, unit=unit)
    if low is None and high is None:
        raise InvalidValue(
            "low",
            said("A figure needs a value."),
            said("Type one such as {0}, or call it vague.", _EXAMPLES[figure.kind]),
        )
    low = _value("low", figure.kind, low if low is not None else high or "")
    high = low if high is None else _value("high", figure.kind, high)
    _demand_order(figure.kind, low, high)
    return replace(figure, low=low, high=high, unit=unit)


def _values(figure: Figure) -> tuple[object, ...]:
    return figure.kind, figure.low, figure.high, figure.vague


def _value(field: str, kind: Kind, typed: str) -> str:
    value = _reader(kind)(typed)
    if value is None or (kind is Kind.ORDINAL and not value.isdecimal()):
        shown = typed if len(typed) <= 40 else f"{typed[:39]}…"
        raise InvalidValue(
            field,
            said("“{0}” is not a {1} to be sure of.", shown, _NAMES[kind]),
            said("Write it as {0}.", _EXAMPLES[kind]),
        )
    return value


def _reader(kind: Kind) -> Callable[[str], str | None]:
    readers: dict[Kind, Callable[[str], str | None]] = {
        Kind.DATE: typed_values.date_from,
        Kind.TIME: typed_values.time_from,
        Kind.SCORE: typed_values.score_from,
        Kind.PERCENT: lambda typed: typed_values.number_from(typed.strip().removesuffix("%")),
        Kind.MEASUREMENT: lambda typed: typed_values.number_from(typed, letters=False),
        Kind.RATE: lambda typed: typed_values.number_from(typed, letters=False),
        Kind.DURATION: lambda typed: typed_values.number_from(typed, letters=False),
        Kind.AGE: lambda typed: typed_values.number_from(typed, letters=False),
    }
    return readers.get(kind, typed_values.number_from)


def _demand_order(kind: Kind, low: str, high: str) -> None:
    if low == high:
        return
    first, last = as_fraction(low), as_fraction(high)
    wrong = first is not None and last is not None and first > last
    if kind is Kind.DATE:
        early, late = typed_values.days_of(low), typed_values.days_of(high)
        wrong = early is not None and late is not None and early[0] > late[1]
    if kind not in (Kind.TIME, Kind.SCORE) and wrong:
        raise InvalidValue(
            "high", said("The upper end, {0}, is below the lower end, {1}.", high, low), said("Swap the two.")
        )


def _unit(kind: Kind, unit: str | None) -> str | None:
    if kind is Kind.PERCENT:
        known = _PERCENT.get((unit or "%").lower())
        if known is None:
            raise InvalidValue(
                "unit", said("“{0}” is no unit of a percentage.", unit), said("Use % or pp (points).")
            )
        return known
    if kind is Kind.MONEY and unit is not None:
        code = _SIGNS.get(unit.upper(), unit)
        if not _CURRENCY.fullmatch(code):
            raise InvalidValue(
                "unit",
                said("“{0}” is no currency code.", unit),
                said("Use the three letters of ISO 4217, such as USD."),
            )
        return code.upper()
    return unit


def _demand_inside(reading: Reading, length: int | None) -> None:
    if length is None:
        raise ValueError("the text's length is needed to move a span")
    if not len(reading.span) or reading.span.end > length:
        raise InvalidValue(
            "span", said("The claim lies outside the text."), said("Select it in the text again.")
        )
    if not len(reading.figure_span):
        raise InvalidValue("figure_span", said("The figure is empty."), said("Select it in the text again."))


def _attribution(attribution: Attribution | None) -> Attribution | None:
    if attribution is None:
        return None
    source, via = _none_if_blank(attribution.source), _none_if_blank(attribution.via)
    cue = _none_if_blank(attribution.cue)
    known = source or via or cue or attribution.quoted
    return Attribution(source, via, cue, attribution.quoted) if known else None


def _none_if_blank(text: str | None) -> str | None:
    return (text or "").strip() or None
