"""A headline's share against the counts further down."""

import pytest

from reviewer import settings
from reviewer.domain.article import Document
from reviewer.services.checking import findings_of_extraction
from reviewer.services.extracting import extract_document

BODY = """{headline}

The garrison had been quiet for months.

{part} soldiers have been killed or wounded in the fighting{told}.

{whole} soldiers were deployed along the river{beside}.
"""


def found(headline: str, part: str, whole: str, beside: str = "", told: str = "") -> list[tuple[str, str]]:
    text = BODY.format(headline=headline, part=part, whole=whole, beside=beside, told=told)
    document = Document(text, "garrison.txt", "utf-8")
    findings = findings_of_extraction(text, extract_document(document))
    return [(one.result.value, one.message) for one in findings if one.kind == "share"]


def test_the_sample_articles_three_out_of_five_is_worked_out() -> None:
    text = (settings.resources() / "sample-article.txt").read_text(encoding="utf-8")
    findings = findings_of_extraction(text, extract_document(Document(text, "sample.txt", "utf-8")))
    shares = [one for one in findings if one.kind == "share"]
    assert [one.result.value for one in shares] == ["agrees"] * 3
    assert shares[0].message == (
        "6,000 ÷ 10,000 = 60 %, as “Three out of five” says; "
        "with the 1,000 beside them 6,000 ÷ 11,000 = 54.5 %."
    )
    assert "as “more than half” says" in shares[2].message


@pytest.mark.parametrize(
    ("headline", "part", "whole", "result"),
    [
        ("Three out of five soldiers killed or wounded", "6,012", "9,980", "agrees"),
        ("Three out of five soldiers killed or wounded", "6,012", "11,204", "disagrees"),
        ("Half of soldiers killed or wounded", "4,980", "9,958", "agrees"),
    ],
)
def test_a_headlines_share_is_held_against_the_counts_below(
    headline: str, part: str, whole: str, result: str
) -> None:
    [(outcome, message)] = found(headline, part, whole)
    assert outcome == result
    assert f"{part} ÷ {whole}" in message


def test_others_set_beside_the_whole_leave_a_reading_open() -> None:
    [(outcome, message)] = found(
        "Half of soldiers killed or wounded", "6,012", "9,980", ", along with 2,044 engineers"
    )
    assert outcome == "cannot-tell"
    assert "with the 2,044 beside them 6,012 ÷ 12,024 = 50 %" in message


def test_what_happened_to_others_is_not_set_against_it() -> None:
    assert found("Three out of five soldiers arrested", "6,012", "9,980") == []
    assert found("Three out of five engineers killed or wounded", "6,012", "9,980") == []


def test_two_counts_that_may_be_the_whole_are_left_alone() -> None:
    assert found("Half of soldiers killed or wounded", "6,012", "9,980", ", of 12,500 soldiers in all") == []


def test_two_sources_may_not_count_alike() -> None:
    [(outcome, message)] = found(
        "Three out of five soldiers killed or wounded",
        "6,012",
        "11,204",
        told=", the defence ministry said",
        beside=", according to the river police",
    )
    assert outcome == "cannot-tell"
    assert "may not count alike" in message
