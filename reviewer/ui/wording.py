"""Figures, states and kinds in the words a person would write."""

import re

from reviewer.domain.article import Section
from reviewer.domain.claim import Claim, Component, RejectReason, State
from reviewer.domain.decision import Action, Mode
from reviewer.domain.figure import Direction, Figure, Kind, Qualifier
from reviewer.domain.finding import Result
from reviewer.ui import date_words
from reviewer.ui.translation import translate

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


def state_word(state: State) -> str:
    """The name of a review state."""
    return {
        State.PENDING: translate("wording", "Pending"),
        State.CONFIRMED: translate("wording", "Confirmed"),
        State.CORRECTED: translate("wording", "Corrected"),
        State.REJECTED: translate("wording", "Rejected"),
    }[state]


def action_word(action: Action, mode: Mode = Mode.DECIDE) -> str:
    """What a decision did, and whether it took another back or forth."""
    words = {
        Action.CONFIRMED: translate("wording", "Confirmed"),
        Action.CORRECTED: translate("wording", "Corrected"),
        Action.REJECTED: translate("wording", "Rejected"),
        Action.REOPENED: translate("wording", "Reopened"),
        Action.ADDED: translate("wording", "Added"),
        Action.WITHDRAWN: translate("wording", "Withdrawn"),
        Action.AMENDED: translate("wording", "Changed, not decided"),
        Action.TICKED: translate("wording", "Ticked"),
        Action.JUDGED: translate("wording", "Verdict"),
        Action.EVIDENCED: translate("wording", "Evidence"),
        Action.NOTED: translate("wording", "Note"),
        Action.SET: translate("wording", "Set"),
        Action.CLEARED: translate("wording", "Cleared"),
    }[action]
    if mode is Mode.UNDO:
        return translate("wording", "Undone, now: {0}").format(words.lower())
    return translate("wording", "Made again: {0}").format(words.lower()) if mode is Mode.REDO else words


def reason_word(reason: RejectReason) -> str:
    """The name of a reason for rejecting."""
    return {
        RejectReason.NOT_A_CLAIM: translate("wording", "Not a claim"),
        RejectReason.DUPLICATE: translate("wording", "Duplicate"),
        RejectReason.WRONG_SPAN: translate("wording", "Wrong span"),
        RejectReason.FURNITURE: translate("wording", "Furniture"),
        RejectReason.MERGED: translate("wording", "Merged"),
        RejectReason.OTHER: translate("wording", "Other"),
    }[reason]


def component_word(component: Component) -> str:
    """The name of a part that is ticked by itself."""
    return {
        Component.NUMBER: translate("wording", "Number"),
        Component.UNIT: translate("wording", "Unit"),
        Component.SUBJECT: translate("wording", "What is counted"),
        Component.QUALIFIER: translate("wording", "Qualifier"),
        Component.WHEN: translate("wording", "Time"),
        Component.ATTRIBUTION: translate("wording", "Attribution"),
    }[component]


def kind_word(kind: Kind) -> str:
    """The name of a sort of number."""
    return {
        Kind.COUNT: translate("wording", "count"),
        Kind.MONEY: translate("wording", "money"),
        Kind.PERCENT: translate("wording", "percent"),
        Kind.FRACTION: translate("wording", "fraction"),
        Kind.RATE: translate("wording", "rate"),
        Kind.MULTIPLE: translate("wording", "multiple"),
        Kind.MEASUREMENT: translate("wording", "measurement"),
        Kind.DURATION: translate("wording", "duration"),
        Kind.AGE: translate("wording", "age"),
        Kind.DATE: translate("wording", "date"),
        Kind.TIME: translate("wording", "time"),
        Kind.ORDINAL: translate("wording", "ordinal"),
        Kind.SCORE: translate("wording", "score"),
    }[kind]


def qualifier_word(qualifier: Qualifier) -> str:
    """A qualifier's sign and the words it stands for."""
    return {
        Qualifier.EXACT: translate("wording", "= exactly as stated"),
        Qualifier.ABOUT: translate("wording", "~ about, approximately"),
        Qualifier.MORE: translate("wording", "> more than, over"),
        Qualifier.AT_LEAST: translate("wording", "≥ at least"),
        Qualifier.LESS: translate("wording", "< less than, nearly"),
        Qualifier.AT_MOST: translate("wording", "≤ at most, up to"),
    }[qualifier]


def direction_word(direction: Direction | None) -> str:
    """Which way a change went."""
    if direction is None:
        return translate("wording", "no change stated")
    return {Direction.UP: translate("wording", "↑ up"), Direction.DOWN: translate("wording", "↓ down")}[
        direction
    ]


def result_word(result: Result) -> str:
    """What came of a check."""
    return {
        Result.AGREES: translate("wording", "Agrees"),
        Result.DISAGREES: translate("wording", "Disagrees"),
        Result.CANNOT_TELL: translate("wording", "Cannot tell"),
    }[result]


def result_sign(result: Result) -> str:
    """The sign of a result, as ``glyphs`` draws it."""
    return {Result.AGREES: "=", Result.DISAGREES: "≠", Result.CANNOT_TELL: "≈"}[result]


def section_word(section: Section) -> str:
    """The name of a part of an article."""
    return {
        Section.HEADLINE: translate("wording", "headline"),
        Section.BODY: translate("wording", "body"),
        Section.CAPTION: translate("wording", "caption"),
    }[section]


def field_word(field: str) -> str:
    """The name of a field of the reading, as the form labels it."""
    return {
        "kind": translate("wording", "kind"),
        "low": translate("wording", "figure"),
        "high": translate("wording", "figure"),
        "unit": translate("wording", "unit"),
        "qualifier": translate("wording", "qualifier"),
        "direction": translate("wording", "direction"),
        "vague": translate("wording", "vague"),
        "subject": translate("wording", "subject"),
        "when": translate("wording", "when"),
        "source": translate("wording", "source"),
        "via": translate("wording", "relay"),
        "cue": translate("wording", "reporting word"),
        "quoted": translate("wording", "quotation"),
        "span": translate("wording", "place in the text"),
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
        return value if bottom in ("2", "3", "4") else translate("wording", "{0} in {1}").format(top, bottom)
    if figure.kind is Kind.RATE and "/" in value:
        top, bottom = value.split("/")
        return translate("wording", "{0} per {1}").format(_grouped(top), _grouped(bottom))
    return number_words(value)


def _with_unit(figure: Figure, value: str) -> str:
    unit = figure.unit
    if figure.kind is Kind.MULTIPLE:
        return f"× {value}"
    if figure.kind is Kind.ORDINAL:
        return translate("wording", "no. {0}").format(value)
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
    name = date_words.day_words(int(month), int(day)) if day else date_words.month_name(int(month))
    return name if year == "-" else f"{name} {year}"
