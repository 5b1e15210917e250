"""Figures in words, and what a copy editor would set for a corrected one."""

import pytest

from reviewer.domain.article import Section, Span
from reviewer.domain.claim import Claim, Origin, Reading
from reviewer.domain.figure import Direction, Figure, Kind, Qualifier
from reviewer.exporters.text import visible
from reviewer.exporters.wording import figure_words, proposed_wording


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (Figure(Kind.COUNT, "6000", "6000", None, Qualifier.ABOUT), "about 6,000"),
        (Figure(Kind.MONEY, "2500000.50", "2500000.50", "USD"), "$2,500,000.50"),
        (Figure(Kind.MONEY, "10", "10", "CHF", Qualifier.AT_LEAST), "at least CHF 10"),
        (Figure(Kind.PERCENT, "5", "5", "%", Qualifier.EXACT, Direction.UP), "up 5%"),
        (Figure(Kind.PERCENT, "2", "2", "pp"), "2 percentage points"),
        (Figure(Kind.FRACTION, "3/5", "3/5"), "3 in 5"),
        (Figure(Kind.FRACTION, "1/2", "1/2"), "1/2"),
        (Figure(Kind.RATE, "7/100000", "7/100000"), "7 per 100,000"),
        (Figure(Kind.MEASUREMENT, "5", "10", "km"), "5–10 km"),
        (Figure(Kind.DURATION, "2", "2", "year"), "2 years"),
        (Figure(Kind.AGE, "1", "1", "month"), "1 month"),
        (Figure(Kind.DATE, "2025-12-01", "2025-12-01"), "1 December 2025"),
        (Figure(Kind.DATE, "2025-12", "2025-12"), "December 2025"),
        (Figure(Kind.DATE, "--06", "--06"), "June"),
        (Figure(Kind.DATE, "199X", "199X"), "the 1990s"),
        (Figure(Kind.SCORE, "2-1", "2-1"), "2–1"),
        (Figure(Kind.COUNT, None, None, vague=True), "dozens"),
        (Figure(Kind.COUNT, "-1234", "-1234"), "-1,234"),
    ],
)
def test_figures_in_words(figure: Figure, words: str) -> None:
    assert figure_words(figure, "dozens") == words


def proposal(stated: str, old: Figure, new: Figure) -> str | None:
    span = Span(0, len(stated))
    claim = Claim("c", "a", Origin.EXTRACTED, Section.BODY, 0.5, Reading(span, span, old))
    return proposed_wording(claim.correct(Reading(span, span, new)), stated)


def count(value: str) -> Figure:
    return Figure(Kind.COUNT, value, value)


def usd(value: str) -> Figure:
    return Figure(Kind.MONEY, value, value, "USD")


@pytest.mark.parametrize(
    ("stated", "old", "new", "set_"),
    [
        ("6,000", count("6000"), count("8000"), "8,000"),
        ("$2.5 million", usd("2500000"), usd("3200000"), "$3.2 million"),
        ("$2.5m", usd("2500000"), usd("3000000"), "$3m"),
        ("2 million", count("2000000"), count("2345678"), "2,345,678"),
        ("$10", usd("10"), Figure(Kind.MONEY, "10", "10", "EUR"), "€10"),
        ("seven", count("7"), count("8"), "8"),
        ("5 km", Figure(Kind.MEASUREMENT, "5", "5", "km"), Figure(Kind.MEASUREMENT, "5", "8", "km"), "5–8 km"),
    ],
)
def test_a_corrected_number_asks_for_other_words(stated: str, old: Figure, new: Figure, set_: str) -> None:
    assert proposal(stated, old, new) == set_


@pytest.mark.parametrize(
    ("stated", "old", "new"),
    [
        ("6,000", count("6"), count("6000")),  # the article says it already: the extraction was wrong
        ("$2.5 million", usd("2.5"), usd("2500000")),
        ("three out of five", count("3"), Figure(Kind.FRACTION, "3/5", "3/5")),
        ("6,000", count("6000"), Figure(Kind.COUNT, "6000", "6000", None, Qualifier.ABOUT)),
        ("dozens", count("24"), Figure(Kind.COUNT, None, None, vague=True)),
    ],
)
def test_a_corrected_reading_of_right_words_leaves_them(stated: str, old: Figure, new: Figure) -> None:
    assert proposal(stated, old, new) is None


def test_what_no_format_can_hold_is_shown() -> None:
    assert visible("a\0b\x1b\x7f\r\ud800\ufffe\u202e\t\n😀") == "a␀b␛␡␍\\ud800\\ufffe\u202e\t\n😀"
