"""Findings on figures that a reviewer corrected: they tell the corrected value as such."""

from dataclasses import replace

import pytest

from reviewer.checks.wording import figure_words
from reviewer.domain.claim import Extraction
from reviewer.domain.figure import Figure, Kind
from reviewer.domain.finding import Finding, StatedClaim
from reviewer.extraction import extract
from reviewer.services.checking import findings_of


def found_with(text: str, was: str, **fields: str) -> list[Finding]:
    """The findings on a text once the claim with this figure was corrected."""
    extraction: Extraction = extract(text)
    stated: list[StatedClaim] = []
    for number, claim in enumerate(extraction.claims, 1):
        reading, corrected = claim.reading, claim.reading.figure.low == was
        if corrected:
            reading = replace(reading, figure=replace(reading.figure, **fields))
        stated.append(StatedClaim(f"c{number}", reading, claim.section, corrected=corrected))
    assert any(one.corrected for one in stated)
    return list(findings_of(text, stated))


SHARE = "Of 1,200 passengers, 300, more than half, were tourists.\n"


def test_a_corrected_share_is_not_quoted_in_the_article_s_words() -> None:
    (finding,) = found_with(SHARE, "1/2", low="1/5", high="1/5")
    assert "1/5 (corrected)" in finding.message
    assert "half" not in finding.message


def test_what_was_not_corrected_is_still_quoted() -> None:
    (finding,) = found_with(SHARE, "300", low="500", high="500")
    assert finding.message == "500 ÷ 1,200 = 41.7 %, not “half”."


def test_of_two_figures_told_together_the_corrected_one_is_named() -> None:
    text = "The crossing is 10 miles (16 km) long.\n"
    (finding,) = found_with(text, "10", low="30", high="30")
    assert "30 miles (corrected)" in finding.message
    assert "“10 miles”" not in finding.message
    assert "“16 km”" in finding.message


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (Figure(Kind.COUNT, "1200", "1200"), "1,200"),
        (Figure(Kind.COUNT, "1000", "1200"), "1,000 – 1,200"),
        (Figure(Kind.FRACTION, "1/4", "1/4"), "1/4"),
        (Figure(Kind.MONEY, "2500000", "2500000", "EUR"), "€2.5 million"),
        (Figure(Kind.DATE, "2025-08", "2025-08"), "2025-08"),
        (Figure(Kind.MEASUREMENT, "16", "16", "km"), "16 km"),
    ],
)
def test_a_corrected_figure_is_written_as_a_person_writes_it(figure: Figure, words: str) -> None:
    assert figure_words(figure) == words
