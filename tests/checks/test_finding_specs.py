"""What the figures of a passage imply about each other: the cases of ``tests/specs/findings``, a file a kind.

A case says which findings are due, each with the figures it rests on in text order, and that there are no
others; ``expect`` is empty where silence is (``silence.json`` holds passages in which nothing is due).
"""

import json
from pathlib import Path
from typing import Any

import pytest

from reviewer import extraction
from reviewer.domain.finding import FindingKind
from reviewer.services.checking import findings_of_extraction

SPECS = Path(__file__).parent.parent / "specs" / "findings"


def cases() -> list[Any]:
    found: list[Any] = []
    for kind in (*FindingKind, "silence"):
        rows = json.loads((SPECS / f"{kind}.json").read_text(encoding="utf-8"))
        found += [pytest.param(row, id=f"{kind}: {row['text'][:70]}") for row in rows]
    return found


@pytest.mark.parametrize("case", cases())
def test_findings(case: dict[str, Any]) -> None:
    text = case["text"]
    found = extraction.extract(text)
    spans = [claim.reading.figure_span for claim in found.claims]
    written = {f"c{n}": text[span.start : span.end] for n, span in enumerate(spans, 1)}
    findings = findings_of_extraction(text, found)
    told = [(one.kind.value, one.result.value) for one in findings]
    due = [(one["kind"], one["result"]) for one in case["expect"]]
    assert told == due, [one.message for one in findings]
    for one, expected in zip(findings, case["expect"], strict=True):
        assert same_figures([written[key] for key in one.claims], expected["figures"])


def same_figures(told: list[str], due: list[str]) -> bool:
    """Whether both name the same figures; "5 to 8 km" may be one figure or two, "60" one without its unit."""
    return all(any(a in b or b in a for b in due) for a in told) and all(
        any(a in b or b in a for a in told) for b in due
    )


@pytest.mark.parametrize("kind", list(FindingKind))
def test_every_kind_is_tried_with_silence_and_with_each_result_it_can_have(kind: FindingKind) -> None:
    rows = json.loads((SPECS / f"{kind}.json").read_text(encoding="utf-8"))
    results = {one["result"] for row in rows for one in row["expect"] if one["kind"] == kind}
    assert len(rows) >= 15
    assert "disagrees" in results
    assert ("agrees" in results) is (kind is not FindingKind.SCALE)  # which is silent or disagrees
    assert any(not row["expect"] for row in rows)
