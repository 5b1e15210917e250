"""What stands around a figure, sentence by sentence: the cases of ``tests/specs``."""

import json
from pathlib import Path
from typing import Any

import pytest

from reviewer.domain.claim import Attribution, Reading
from reviewer.extraction import extract

SPECS = Path(__file__).parent.parent / "specs"


def cases(name: str) -> list[Any]:
    rows = json.loads((SPECS / f"{name}.json").read_text(encoding="utf-8"))
    return [pytest.param(row, id=f"{row['text'][:50]} [{row['figure']}]") for row in rows]


def reading_of(text: str, figure: str) -> Reading:
    """The reading of the figure that is written so; its first where it stands more than once."""
    readings = [claim.reading for claim in extract(text).claims]
    found = [
        r
        for r in readings
        if figure in (written := text[r.figure_span.start : r.figure_span.end], f"{written}")
    ]
    assert found, f"{figure!r} not among {[text[r.figure_span.start : r.figure_span.end] for r in readings]}"
    return found[0]


@pytest.mark.parametrize("case", cases("attribution"))
def test_names_who_states_a_figure(case: dict[str, Any]) -> None:
    found = reading_of(case["text"], case["figure"]).attribution
    assert (found.source if found else None) == case["source"]
    found = found or Attribution()
    if case["source"]:
        assert found.via == case.get("via")
    if "cue" in case:
        assert found.cue == case["cue"]
    if "quoted" in case:
        assert found.quoted is case["quoted"]


@pytest.mark.parametrize("case", cases("subjects"))
def test_names_what_a_figure_counts(case: dict[str, Any]) -> None:
    assert reading_of(case["text"], case["figure"]).subject == case["subject"]


@pytest.mark.parametrize("case", cases("when"))
def test_names_the_time_a_figure_is_for(case: dict[str, Any]) -> None:
    assert reading_of(case["text"], case["figure"]).when == case["when"]
