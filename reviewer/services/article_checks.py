"""What ``reviewer check-article`` prints: findings as sentences, with the lines and figures they rest on."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TextIO

from reviewer.checks.rates import RateTable
from reviewer.domain.article import Document
from reviewer.domain.claim import Extraction
from reviewer.domain.errors import ReviewerError
from reviewer.domain.finding import Finding, Result
from reviewer.services.checking import findings_of_extraction
from reviewer.services.extracting import extract_document
from reviewer.services.printing import documents_in

_ORDER = {Result.DISAGREES: 0, Result.CANNOT_TELL: 1, Result.AGREES: 2}


@dataclass(slots=True)
class CheckReport:
    """How many disagreements were printed, and which files could not be read."""

    disagreements: int = 0
    problems: list[ReviewerError] = field(default_factory=list[ReviewerError])


def print_findings(
    files: Sequence[str], output: TextIO, *, everything: bool = False, rates: RateTable | None = None
) -> CheckReport:
    """Print the disagreements in each of ``files`` (``-`` is standard input), with ``everything`` all findings.

    A finding is a line "FILE:LINE: disagrees (share): the working" and one with the figures it rests on, each
    with its line; line numbers are those of the canonical text, from 1. Disagreements come first.
    """
    report = CheckReport()
    for document in documents_in(files, report.problems):
        found = extract_document(document)
        findings = sorted(findings_of_extraction(document.text, found, rates), key=lambda f: _ORDER[f.result])
        for finding in findings:
            wrong = finding.result is Result.DISAGREES
            report.disagreements += wrong
            if wrong or everything:
                output.write(_shown(document, found, finding))
    return report


def _shown(document: Document, found: Extraction, finding: Finding) -> str:
    starts = [0, *(at + 1 for at, letter in enumerate(document.text) if letter == "\n")]
    places: list[tuple[int, str]] = []
    for key in finding.claims:
        span = found.claims[int(key[1:]) - 1].reading.figure_span
        figure = " ".join(document.text[span.start : span.end].split())
        places.append((bisect_right(starts, span.start), figure))
    # Where the message speaks of is the last figure of those it compares: what came before it stands.
    line = max(number for number, _ in places)
    figures = ", ".join(f"line {number} “{figure}”" for number, figure in places)
    return f"{document.name}:{line}: {finding.result} ({finding.kind}): {finding.message}\n    {figures}\n"
