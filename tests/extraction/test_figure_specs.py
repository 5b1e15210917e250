"""What is read as a figure, sentence by sentence: the cases of ``tests/specs``, a file a topic."""

import json
from pathlib import Path
from typing import Any

import pytest

from reviewer.domain.figure import Figure
from reviewer.extraction.figures import find_figures

SPECS = Path(__file__).parent.parent / "specs"
TOPICS = (
    *("numbers", "scale-words", "vague", "ranges", "money", "percent", "fractions", "rates", "multiples"),
    *("measurements", "durations", "ages", "dates", "times", "ordinals", "scores"),
    *("qualifiers", "directions", "exclusions", "levels", "compounds", "powers"),
    *("sport", "courts-and-votes", "markets-and-firms", "science"),
)


def cases() -> list[Any]:
    found: list[Any] = []
    for topic in TOPICS:
        rows = json.loads((SPECS / f"{topic}.json").read_text(encoding="utf-8"))
        found += [pytest.param(row, id=f"{topic}: {row['text'][:60]}") for row in rows]
    return found


def described(written: str, figure: Figure) -> dict[str, Any]:
    """A figure as a case states it: only what is not taken for granted."""
    row: dict[str, Any] = {"figure": written, "kind": figure.kind.value}
    if figure.vague:
        row["vague"] = True
    elif figure.low == figure.high:
        row["value"] = figure.low
    else:
        row |= {"low": figure.low, "high": figure.high}
    if figure.unit is not None:
        row["unit"] = figure.unit
    if figure.qualifier.value != "=":
        row["qualifier"] = figure.qualifier.value
    if figure.direction is not None:
        row["direction"] = figure.direction.value
    return row


@pytest.mark.parametrize("case", cases())
def test_reads_the_figures_of_a_sentence_and_no_others(case: dict[str, Any]) -> None:
    text = case["text"]
    found = find_figures(text, [(0, len(text))])
    assert [described(text[f.span.start : f.span.end], f.figure) for f in found] == case["figures"]
