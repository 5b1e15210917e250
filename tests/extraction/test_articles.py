"""Whole articles of many kinds, written for this project: the figures read in each, and that none is missed."""

from pathlib import Path

import pytest

from reviewer.domain.claim import ExtractedClaim
from reviewer.extraction import extract
from reviewer.extraction.uncovered import find_uncovered

ARTICLES = sorted((Path(__file__).parent.parent / "articles").glob("*.txt"))

# What only the net catches: numbers that are no figure to extraction.
NOT_FIGURES = {"football": ["double"]}


def described(text: str, claim: ExtractedClaim) -> str:
    """A figure as the lists beside the articles write it: as it stands, kind, value, unit, direction."""
    span, figure = claim.reading.figure_span, claim.reading.figure
    value = figure.low if figure.low == figure.high else f"{figure.low}..{figure.high}"
    bounds = "" if figure.qualifier.value == "=" else figure.qualifier.value
    parts = [
        text[span.start : span.end],
        figure.kind.value,
        bounds + ("vague" if figure.vague else str(value)),
        figure.unit or "",
        figure.direction.value if figure.direction else "",
    ]
    return " | ".join(parts).rstrip(" |")


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_reads_the_figures_of_an_article_and_no_others(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    wanted = path.with_suffix(".figures").read_text(encoding="utf-8").splitlines()
    assert [described(text, claim) for claim in extract(text).claims] == wanted


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_no_number_of_an_article_is_left_uncovered(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = extract(text)
    left = find_uncovered(
        text, [part.span for part in found.furniture], [claim.reading.span for claim in found.claims]
    )
    assert [number.text for number in left] == NOT_FIGURES.get(path.stem, [])
