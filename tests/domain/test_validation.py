"""Which corrections can stand, and what they become."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.article import Span
from reviewer.domain.claim import Attribution, Reading
from reviewer.domain.errors import InvalidValue
from reviewer.domain.figure import Figure, Kind, Qualifier
from reviewer.domain.validation import corrected_reading, valid_figure

BEFORE = Reading(Span(5, 22), Span(10, 15), Figure(Kind.COUNT, "6000", "6000"), "people")


def figure(kind: Kind, low: str | None, high: str | None = None, unit: str | None = None) -> Figure:
    return valid_figure(Figure(kind, low, high, unit))


def refusal(made: Figure) -> InvalidValue:
    with pytest.raises(InvalidValue) as refused:
        valid_figure(made)
    assert refused.value.remedy
    return refused.value


@pytest.mark.parametrize(
    ("kind", "typed", "low", "high"),
    [
        (Kind.COUNT, ("6,000", "6,000"), "6000", "6000"),
        (Kind.COUNT, ("5", "10"), "5", "10"),
        (Kind.COUNT, ("6k", None), "6000", "6000"),
        (Kind.COUNT, (" ", "6k"), "6000", "6000"),
        (Kind.FRACTION, ("1/3", "0.5"), "1/3", "0.5"),
        (Kind.PERCENT, ("91%", "91 %"), "91", "91"),
        (Kind.DATE, ("2019", "2020-01"), "2019", "2020-01"),
        (Kind.DATE, ("2019-12", "2019"), "2019-12", "2019"),
        (Kind.DATE, ("November", "February"), "--11", "--02"),
        (Kind.TIME, ("11 pm", "1 am"), "23:00", "01:00"),
        (Kind.SCORE, ("2–1", ""), "2-1", "2-1"),
        (Kind.ORDINAL, ("3", "3"), "3", "3"),
    ],
)
def test_values_become_canonical(kind: Kind, typed: tuple[str | None, str | None], low: str, high: str) -> None:
    made = figure(kind, *typed)
    assert (made.low, made.high) == (low, high)


@pytest.mark.parametrize(
    ("made", "field"),
    [
        (Figure(Kind.COUNT, None, None), "low"),
        (Figure(Kind.COUNT, "", "  "), "low"),
        (Figure(Kind.COUNT, "many", "6"), "low"),
        (Figure(Kind.COUNT, "6", "many"), "high"),
        (Figure(Kind.COUNT, "10", "5"), "high"),
        (Figure(Kind.FRACTION, "1/2", "1/3"), "high"),
        (Figure(Kind.DATE, "2020", "2019-12-31"), "high"),
        (Figure(Kind.DATE, "6,000", None), "low"),
        (Figure(Kind.ORDINAL, "1.5", None), "low"),
        (Figure(Kind.ORDINAL, "-1", None), "low"),
        (Figure(Kind.MEASUREMENT, "5 m", None), "low"),
        (Figure(Kind.COUNT, "6", None, vague=True), "low"),
        (Figure(Kind.COUNT, None, "6", vague=True), "high"),
        (Figure(Kind.PERCENT, "6", None, "litre"), "unit"),
        (Figure(Kind.MONEY, "6", None, "dollars"), "unit"),
        (Figure(Kind.COUNT, "x" * 10_000, None), "low"),
    ],
)
def test_a_refusal_names_the_field_and_gives_an_example(made: Figure, field: str) -> None:
    refused = refusal(made)
    assert refused.field == field
    assert len(str(refused)) < 300


def test_a_vague_figure_has_no_value() -> None:
    vague = valid_figure(Figure(Kind.COUNT, "", None, vague=True))
    assert (vague.low, vague.high) == (None, None)


@pytest.mark.parametrize(
    ("kind", "typed", "unit"),
    [
        (Kind.PERCENT, None, "%"),
        (Kind.PERCENT, "per cent", "%"),
        (Kind.PERCENT, "Points", "pp"),
        (Kind.MONEY, "usd", "USD"),
        (Kind.MONEY, "£", "GBP"),
        (Kind.MONEY, " ", None),
        (Kind.MEASUREMENT, " km ", "km"),
        (Kind.COUNT, "", None),
    ],
)
def test_units_become_canonical(kind: Kind, typed: str | None, unit: str | None) -> None:
    assert figure(kind, "6", None, typed).unit == unit


def test_what_stood_before_is_not_asked_about_again() -> None:
    odd = replace(BEFORE, figure=Figure(Kind.DATE, "2019-Q3", "2019-Q3", vague=False))
    assert corrected_reading(replace(odd, subject="people"), None, odd).figure == odd.figure
    about = replace(odd.figure, qualifier=Qualifier.ABOUT)
    assert corrected_reading(replace(odd, figure=about), None, odd).figure == about
    with pytest.raises(InvalidValue):
        corrected_reading(replace(odd, figure=replace(about, high="2019-Q4")), None, odd)


def test_blank_fields_become_none() -> None:
    made = corrected_reading(
        replace(BEFORE, subject=" ", when="", attribution=Attribution("", " ", "\n")), None, BEFORE
    )
    assert (made.subject, made.when, made.attribution) == (None, None, None)


def test_quoted_by_nobody_in_particular_is_kept() -> None:
    made = corrected_reading(replace(BEFORE, attribution=Attribution(quoted=True)), None, BEFORE)
    assert made.attribution == Attribution(quoted=True)


@pytest.mark.parametrize(
    ("span", "figure_span", "field"),
    [
        (Span(5, 31), Span(10, 15), "span"),
        (Span(10, 10), Span(10, 10), "span"),
        (Span(5, 30), Span(10, 10), "figure_span"),
    ],
)
def test_a_span_must_mark_something_in_the_text(span: Span, figure_span: Span, field: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        corrected_reading(replace(BEFORE, span=span, figure_span=figure_span), 30, BEFORE)
    assert refused.value.field == field


@given(st.sampled_from(Kind), st.text(max_size=12), st.none() | st.text(max_size=12), st.none() | st.text())
def test_a_figure_that_stands_stays_as_it_is(kind: Kind, low: str, high: str | None, unit: str | None) -> None:
    try:
        made = valid_figure(Figure(kind, low, high, unit))
    except InvalidValue:
        return
    assert valid_figure(made) == made
