"""CSV for spreadsheets and data desks: a row a claim, what was extracted beside what was corrected.

RFC 4180 in UTF-8 with a byte-order mark, by which spreadsheet programs know the encoding.
"""

import csv
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from reviewer.domain.verified import VerifiedArticle, VerifiedClaim
from reviewer.exporters.rows import decision_fields, reading_fields
from reviewer.exporters.spreadsheet import spreadsheet_safe

NAME = "csv"
TITLE = "CSV table"
SUFFIX = ".csv"

_READING = (
    "text", "figure", "kind", "low", "high", "unit", "qualifier", "direction", "vague", "subject", "when",
    "source", "via", "cue", "quoted",
)  # fmt: skip
_BEFORE = ("article", "file", "article_sha256", "claim", "state", "section")
_AFTER = ("sentence", "start", "end", "origin", "reviewer", "decided_at", "comment")
COLUMNS: tuple[str, ...] = (*_BEFORE, *_READING, *(f"extracted_{name}" for name in _READING), *_AFTER)


def write(articles: Iterable[VerifiedArticle], path: Path) -> None:
    """Write all verified claims of the articles, each with its reading as it stands and as it was extracted."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, restval="")
        writer.writeheader()
        for article in articles:
            writer.writerows(_row(article, verified) for verified in article.claims)


def _row(verified_article: VerifiedArticle, verified: VerifiedClaim) -> dict[str, str]:
    article, claim = verified_article.article, verified.claim
    reading = reading_fields(article, claim.reading)
    extracted = reading_fields(article, claim.extracted)
    fields: dict[str, Any] = {
        "article": article.title,
        "file": article.name,
        "article_sha256": article.sha256,
        "claim": claim.id,
        "state": claim.state.value,
        "section": claim.section.value,
        "origin": claim.origin.value,
        "sentence": verified.sentence,
        "start": reading["start"],
        "end": reading["end"],
        **{name: reading[name] for name in _READING},
        **{f"extracted_{name}": extracted[name] for name in _READING},
        **decision_fields(verified.decision),
    }
    return {name: spreadsheet_safe(value) for name, value in fields.items()}
