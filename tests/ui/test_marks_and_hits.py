"""Where marks stand: lanes for those that overlap, a search by place, hits of words."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.domain.article import Span
from reviewer.domain.claim import Claim
from reviewer.ui.finder import hits_of
from reviewer.ui.source_marks import Marks, Spots
from reviewer.ui.text_positions import TextPositions
from tests.ui.test_pile import claim as sample


def marks_of(spans: list[tuple[int, int]]) -> Marks:
    """Marks of claims at these places."""
    made: list[Claim] = []
    for number, (start, length) in enumerate(spans):
        one = sample(number)
        span = Span(start, start + length)
        made.append(
            replace(one, extracted=replace(one.extracted, span=span, figure_span=Span(start, start + 1)))
        )
    return Marks(made, TextPositions("x" * 500))


# A machine that is busy with other things is slow to make inputs; that says nothing of the code.
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(0, 200), st.integers(1, 60)), max_size=30))
def test_marks_that_overlap_are_in_different_lanes_and_found_by_place(spans: list[tuple[int, int]]) -> None:
    marks = marks_of(spans)
    every = list(marks)
    assert len(every) == len(spans)
    for one in every:
        for other in every:
            if one is not other and one.start < other.end and other.start < one.end:
                assert one.lane != other.lane
    for start, end in ((0, 10), (50, 51), (90, 200)):
        found = {mark.claim_id for mark in marks.between(start, end)}
        assert found == {mark.claim_id for mark in every if mark.start < end and mark.end > start}


def test_a_mark_alone_is_in_the_first_lane() -> None:
    assert [mark.lane for mark in marks_of([(0, 5), (5, 5), (20, 10), (22, 3)])] == [0, 0, 0, 1]


def test_spots_are_found_in_a_text_with_emoji() -> None:
    text = "🚒 12 boats 🚤 12"
    spots = Spots(hits_of(text, "12"), TextPositions(text))
    assert spots.stretches == [(3, 5), (15, 17)]
    assert spots.between(0, 4) == [0]


def test_hits_are_found_as_a_person_means_them() -> None:
    text = "The mayor’s “plan” cost\nthe Mayor's office 1.5 million."
    assert [text[hit.start : hit.end] for hit in hits_of(text, "mayor's")] == ["mayor’s", "Mayor's"]
    assert [text[hit.start : hit.end] for hit in hits_of(text, '"plan" cost the')] == ["“plan” cost\nthe"]
    assert hits_of(text, "1.5") == [Span(text.index("1.5"), text.index("1.5") + 3)]
    assert hits_of(text, "  ") == []
    assert hits_of(text, "(") == []
