"""CSV for spreadsheets and data desks: a row a claim, what was extracted beside what was corrected.

RFC 4180 in UTF-8 with a byte-order mark, by which spreadsheet programs know the encoding. Beside the table lies
its description for programs, as the W3C's "CSV on the Web" has it.
"""

import csv
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from reviewer.domain.article_record import ArticleRecord, RecordedClaim, RecordedFinding
from reviewer.domain.tally import Tally
from reviewer.exporters import csv_metadata
from reviewer.exporters.format import telling
from reviewer.exporters.rows import decision_fields, full_date, judgement_fields, number_text, reading_fields
from reviewer.exporters.spreadsheet import spreadsheet_safe
from reviewer.exporters.wording import REASON_WORDS

NAME = "csv"
TITLE = "CSV table"
SUFFIX = ".csv"
COMPANIONS = (csv_metadata.SUFFIX,)

_READING = (
    "text", "figure", "kind", "low", "high", "unit", "qualifier", "direction", "vague", "subject", "when",
    "source", "via", "cue", "quoted",
)  # fmt: skip


def write(articles: Iterable[ArticleRecord], path: Path) -> None:
    """Write all chosen claims of the articles, each with its reading as it stands and as it was extracted."""
    tally = Tally()
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, list(csv_metadata.COLUMNS), restval="")
        writer.writeheader()
        for record in articles:
            findings = record.findings_by_claim()
            writer.writerows(
                _row(record, one, findings.get(one.claim.id, [])) for one in telling(record.told, record.claims)
            )
            tally += record.tally
    csv_metadata.write(path, tally)


def _row(record: ArticleRecord, recorded: RecordedClaim, findings: list[RecordedFinding]) -> dict[str, str]:
    article, claim = record.article, recorded.claim
    reading = reading_fields(article, claim.reading)
    extracted = reading_fields(article, claim.extracted) if claim.standing.corrected else reading
    figure, reason = claim.reading.figure, claim.standing.reason
    fields: dict[str, Any] = {
        "article": article.title,
        "file": article.name,
        "article_url": article.url,
        "published": article.published,
        "article_sha256": article.sha256,
        "claim": claim.id,
        "number": recorded.number,
        "state": claim.state.value,
        "reason": REASON_WORDS[reason] if reason else None,
        "section": claim.section.value,
        "origin": claim.origin.value,
        "priority": claim.priority,
        "sentence": recorded.sentence,
        "start": reading["start"],
        "end": reading["end"],
        "low_number": number_text(figure.low, figure.kind),
        "high_number": number_text(figure.high, figure.kind),
        "date": full_date(figure, figure.low) if figure.low == figure.high else None,
        **{name: reading[name] for name in _READING},
        **{f"extracted_{name}": extracted[name] for name in _READING},
        **judgement_fields(record, recorded, findings),
        **decision_fields(recorded),
    }
    return {name: spreadsheet_safe(value) for name, value in fields.items() if name in csv_metadata.COLUMNS}
