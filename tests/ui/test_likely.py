"""Where a correction begins."""

from dataclasses import replace

import pytest

from reviewer.domain.article import Section, Span
from reviewer.domain.claim import Attribution, Claim, Origin, Reading
from reviewer.domain.figure import Figure, Kind
from reviewer.ui.likely import likely_wrong

COUNT = Reading(Span(0, 9), Span(0, 2), Figure(Kind.COUNT, "12", "12"), subject="people")


def claim(reading: Reading, section: Section = Section.BODY) -> Claim:
    return Claim("c", "a", Origin.EXTRACTED, section, 0.5, reading)


@pytest.mark.parametrize(
    ("reading", "field"),
    [
        (COUNT, "low"),
        (replace(COUNT, subject=None), "subject"),
        (replace(COUNT, figure=Figure(Kind.MONEY, "5", "5")), "unit"),
        (replace(COUNT, figure=Figure(Kind.MONEY, "5", "5", unit="USD"), subject=None), "low"),
        (replace(COUNT, attribution=Attribution(cue="said")), "source"),
        (replace(COUNT, attribution=Attribution(source="the mayor", cue="said")), "low"),
        (replace(COUNT, figure=Figure(Kind.COUNT, None, None, vague=True)), "subject"),
        (replace(COUNT, figure=Figure(Kind.DATE, "2024", "2024"), subject=None), "low"),
    ],
)
def test_a_field_that_should_be_filled_comes_first(reading: Reading, field: str) -> None:
    assert likely_wrong(claim(reading)) == field


def test_headlines_leave_out_what_they_count() -> None:
    assert likely_wrong(claim(replace(COUNT, subject=None), Section.HEADLINE)) == "low"
