"""Moving the ends of a span."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.domain.article import Span
from reviewer.ui.span_moves import End, Step, moved, snapped

TEXT = "Some 2,500 well-known people’s homes\nburnt down."


def span(words: str) -> Span:
    """Where the words stand in the text."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("before", "end", "by", "after"),
    [
        ("2,500", End.END, 1, "2,500 well-known"),
        ("2,500 well-known", End.END, 1, "2,500 well-known people’s"),
        ("2,500 well-known", End.END, -1, "2,500"),
        ("2,500", End.END, -1, "2,500"),
        ("2,500", End.START, -1, "Some 2,500"),
        ("Some 2,500", End.START, -1, "Some 2,500"),
        ("Some 2,500", End.START, 1, "2,500"),
        ("2,500", End.START, 1, "2,500"),
        ("people’s homes", End.END, 1, "people’s homes"),
        ("burnt", End.START, -1, "burnt"),
    ],
)
def test_an_end_moves_by_whole_words_and_stays_in_its_line(before: str, end: End, by: int, after: str) -> None:
    assert moved(TEXT, span(before), end, Step.WORD, by) == span(after)


@pytest.mark.parametrize(
    ("before", "end", "by", "after"),
    [
        ("2,500", End.END, -1, "2,50"),
        ("2,500", End.END, 1, "2,500 w"),
        ("2,500", End.START, 1, ",500"),
        ("2,500", End.START, -1, "e 2,500"),
        ("2", End.END, -1, "2"),
    ],
)
def test_an_end_moves_by_characters_over_white_space(before: str, end: End, by: int, after: str) -> None:
    assert moved(TEXT, span(before), end, Step.CHARACTER, by) == span(after)


def test_a_dragged_end_goes_to_the_nearest_word_or_character() -> None:
    inside = TEXT.index("known") + 3
    assert snapped(TEXT, span("2,500"), End.END, inside, Step.WORD) == span("2,500 well-known")
    assert snapped(TEXT, span("2,500"), End.END, inside, Step.CHARACTER) == span("2,500 well-kno")
    assert snapped(TEXT, span("2,500"), End.START, 1, Step.WORD) == span("Some 2,500")


# A machine that is busy with other things is slow to make inputs; that says nothing of the code.
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(min_size=1, max_size=80), st.data())
def test_whatever_the_text_a_span_stays_a_span_of_one_line(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    before = Span(start, data.draw(st.integers(start + 1, len(text))))
    end, step = data.draw(st.sampled_from(End)), data.draw(st.sampled_from(Step))
    after = moved(text, before, end, step, data.draw(st.sampled_from((1, -1))))
    dragged = snapped(text, before, end, data.draw(st.integers(-5, len(text) + 5)), step)
    for found in (after, dragged):
        assert 0 <= found.start < found.end <= len(text)
        assert (found.start == before.start) is (end is End.END) or found == before or found.end == before.end
        outside = text[found.start : before.start] + text[before.end : found.end]
        assert "\n" not in outside
