"""Figures, states and kinds in the words a person would write."""

import re

from PySide6.QtCore import QCoreApplication, QLocale

from reviewer.domain.claim import Claim, RejectReason, State
from reviewer.domain.figure import Direction, Figure, Kind, Qualifier

_SYMBOLS = {"USD": "$", "GBP": "£", "EUR": "€"}
_SIGNS = {
    Qualifier.EXACT: "",
    Qualifier.ABOUT: "~ ",
    Qualifier.MORE: "> ",
    Qualifier.AT_LEAST: "≥ ",
    Qualifier.LESS: "< ",
    Qualifier.AT_MOST: "≤ ",
}
_ARROWS = {Direction.UP: "↑ ", Direction.DOWN: "↓ ", None: ""}
_DECIMAL = re.compile(r"([+-]?)(\d+)(\.\d+)?", re.ASCII)
_ISO_DATE = re.compile(r"(\d{4}|-)-?(?:-(\d{2}))?(?:-(\d{2}))?", re.ASCII)


def _tr(text: str) -> str:
    return QCoreApplication.translate("wording", text)


def state_word(state: State) -> str:
    """The name of a review state."""
    return {
        State.PENDING: _tr("Pending"),
        State.CONFIRMED: _tr("Confirmed"),
        State.CORRECTED: _tr("Corrected"),
        State.REJECTED: _tr("Rejected"),
    }[state]


def reason_word(reason: RejectReason) -> str:
    """The name of a reason for rejecting."""
    return {
        RejectReason.NOT_A_CLAIM: _tr("Not a claim"),
        RejectReason.DUPLICATE: _tr("Duplicate"),
        RejectReason.WRONG_SPAN: _tr("Wrong span"),
        RejectReason.FURNITURE: _tr("Furniture"),
        RejectReason.MERGED: _tr("Merged"),
        RejectReason.OTHER: _tr("Other"),
    }[reason]


def kind_word(kind: Kind) -> str:
    """The name of a sort of number."""
    return {
        Kind.COUNT: _tr("count"),
        Kind.MONEY: _tr("money"),
        Kind.PERCENT: _tr("percent"),
        Kind.FRACTION: _tr("fraction"),
        Kind.RATE: _tr("rate"),
        Kind.MULTIPLE: _tr("multiple"),
        Kind.MEASUREMENT: _tr("measurement"),
        Kind.DURATION: _tr("duration"),
        Kind.AGE: _tr("age"),
        Kind.DATE: _tr("date"),
        Kind.TIME: _tr("time"),
        Kind.ORDINAL: _tr("ordinal"),
        Kind.SCORE: _tr("score"),
    }[kind]


def qualifier_word(qualifier: Qualifier) -> str:
    """A qualifier's sign and the words it stands for."""
    return {
        Qualifier.EXACT: _tr("= exactly as stated"),
        Qualifier.ABOUT: _tr("~ about, approximately"),
        Qualifier.MORE: _tr("> more than, over"),
        Qualifier.AT_LEAST: _tr("≥ at least"),
        Qualifier.LESS: _tr("< less than, nearly"),
        Qualifier.AT_MOST: _tr("≤ at most, up to"),
    }[qualifier]


def direction_word(direction: Direction | None) -> str:
    """Which way a change went."""
    if direction is None:
        return _tr("no change stated")
    return {Direction.UP: _tr("↑ up"), Direction.DOWN: _tr("↓ down")}[direction]


def field_word(field: str) -> str:
    """The name of a field of the reading, as the form labels it."""
    return {
        "kind": _tr("kind"),
        "low": _tr("figure"),
        "high": _tr("figure"),
        "unit": _tr("unit"),
        "qualifier": _tr("qualifier"),
        "direction": _tr("direction"),
        "vague": _tr("vague"),
        "subject": _tr("subject"),
        "when": _tr("when"),
        "source": _tr("source"),
        "via": _tr("relay"),
        "cue": _tr("reporting word"),
        "quoted": _tr("quotation"),
        "span": _tr("place in the text"),
    }[field]


def number_words(value: str) -> str:
    """An exact value with its thousands grouped, as a form shows it: ``6000`` is 6,000."""
    top, slash, bottom = value.partition("/")
    return f"{_grouped(top)}{slash}{_grouped(bottom)}"


def value_words(figure: Figure, text: str) -> str:
    """A figure as a person writes it: ``~ 6,000``, ``3 in 5``, ``> 1/2``; ``text`` as written."""
    sign = _ARROWS[figure.direction] + _SIGNS[figure.qualifier]
    if figure.low is None or figure.high is None:
        return sign + " ".join(text.split())
    if not figure.is_range:
        return sign + _with_unit(figure, _end(figure, figure.low))
    return sign + _with_unit(figure, f"{_end(figure, figure.low)} – {_end(figure, figure.high)}")


def claim_value(claim: Claim, article_text: str) -> str:
    """The figure of a claim as it stands now, as a person writes it."""
    span = claim.reading.figure_span
    return value_words(claim.reading.figure, article_text[span.start : span.end])


def _end(figure: Figure, value: str) -> str:
    if figure.kind is Kind.DATE:
        return _date_words(value)
    if figure.kind in (Kind.TIME, Kind.SCORE):
        return value.replace("-", "–")
    if figure.kind is Kind.FRACTION and "/" in value:
        top, bottom = value.split("/")
        return value if bottom in ("2", "3", "4") else _tr("{0} in {1}").format(top, bottom)
    if figure.kind is Kind.RATE and "/" in value:
        top, bottom = value.split("/")
        return _tr("{0} per {1}").format(_grouped(top), _grouped(bottom))
    return number_words(value)


def _with_unit(figure: Figure, value: str) -> str:
    unit = figure.unit
    if figure.kind is Kind.MULTIPLE:
        return f"× {value}"
    if figure.kind is Kind.ORDINAL:
        return _tr("no. {0}").format(value)
    if unit is None or figure.kind is Kind.DATE:
        return value
    if unit in _SYMBOLS and figure.kind is Kind.MONEY:
        return f"{_SYMBOLS[unit]}{value}"
    if figure.kind is Kind.MONEY:
        return f"{unit} {value}"
    return f"{value}{unit}" if unit == "%" else f"{value} {unit}"


def _grouped(value: str) -> str:
    match = _DECIMAL.fullmatch(value)
    if match is None:
        return value
    return f"{match[1]}{int(match[2]):,}{match[3] or ''}"


def _date_words(value: str) -> str:
    match = _ISO_DATE.fullmatch(value)
    if match is None:
        return f"{value[:3]}0s" if re.fullmatch(r"\d{3}X", value) else value
    year, month, day = match[1], match[2], match[3]
    if month is None or not 1 <= int(month) <= 12:
        return value
    name = QLocale(QLocale.Language.English).standaloneMonthName(int(month))
    parts = [str(int(day)) if day else "", name, "" if year == "-" else year]
    return " ".join(part for part in parts if part)
