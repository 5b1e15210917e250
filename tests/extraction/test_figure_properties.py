"""What must hold of figures in any text whatever."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.article import Span
from reviewer.extraction import extract, prefill
from reviewer.extraction.figures import find_figures

# Pieces of numbers, of what stands around them, and of nonsense: hypothesis strings them together.
PIECES = (
    "1|12|3,000|1 234,5|0.5|1/2|½|²|٣|１２|two|twenty-|hundred|million|m|bn|k|half|a|an |the |dozens|of |and "
    "|or |to |-|–|−|.|,|:|/|(|)|%|$|€|A$|USD|¢|°C|km|/h|per |year|-old|aged |May|June |2019|1990s|'s|’|th|first"
    "|p.m.|5am|times|-fold|doubled|more than |up to |or more|rose |by |from |between |in |out of |www.|@|#|+44 "
    "|COVID-"
)
ODD = ["\n", "\r", "\u2028", "\u00a0", "\u2009", "\u202e", "\x00", "\ud800", "🚢", "ß", "İ", "．", " "]
TEXTS = st.one_of(
    st.lists(st.sampled_from([*PIECES.split("|"), *ODD]), max_size=30).map("".join),
    st.text(max_size=200),
)


@given(TEXTS)
def test_every_figure_lies_in_its_line_in_order_and_inside_its_claim(text: str) -> None:
    last = 0
    for item in find_figures(text, [(0, len(text))]):
        assert last <= item.span.start < item.span.end <= item.after <= len(text)
        assert 0 <= item.modifier_start <= item.span.start
        assert text[item.span.start : item.span.end].strip() == text[item.span.start : item.span.end]
        last = item.span.end
    for claim in extract(text).claims:
        reading = claim.reading
        assert reading.span.start <= reading.figure_span.start < reading.figure_span.end <= reading.span.end
        assert reading.span.end <= len(text)


@given(TEXTS)
def test_a_figure_states_both_ends_or_is_vague(text: str) -> None:
    for item in find_figures(text, [(0, len(text))]):
        figure = item.figure
        assert (figure.low is None) == (figure.high is None) == figure.vague


@given(TEXTS, st.data())
def test_any_selection_makes_a_claim_inside_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    reading = prefill(text, Span(start, end)).reading
    assert 0 <= reading.span.start <= reading.figure_span.start <= reading.figure_span.end <= reading.span.end
    assert reading.span.end <= len(text)


HOSTILE = (
    *("1," * 100_000, "1" * 200_000, "1.1" * 60_000, "1 000 " * 10_000, "(" * 100_000, "(1" * 20_000),
    *("million " * 20_000, "two hundred and " * 10_000, "twenty-" * 20_000, "of dozens " * 15_000),
    *("$" * 100_000, "-" * 100_000, "1-" * 20_000, "1/" * 20_000, "1:" * 20_000, "half a " * 20_000),
    *("more than " * 20_000, "10 to " * 20_000, "10 million " * 15_000, "a@" * 50_000, "a." * 50_000),
    *("+1 " * 40_000, "in May " * 20_000, "9" * 5_000 + " million trillion", "½" * 50_000),
)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:18]))
def test_hostile_texts_are_read_through(text: str) -> None:
    for item in find_figures(text, [(0, len(text))]):
        assert 0 <= item.span.start < item.span.end <= len(text)
        assert item.figure.low is None or len(item.figure.low) < 200
