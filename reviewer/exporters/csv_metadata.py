"""What the columns of the CSV table mean, as "CSV on the Web" metadata (W3C, 17 December 2015)."""

import json
from pathlib import Path
from typing import Any

from reviewer.domain.article import Section
from reviewer.domain.claim import Origin, State
from reviewer.domain.figure import Direction, Kind, Qualifier
from reviewer.domain.tally import Tally

SUFFIX = "-metadata.json"

_READING: dict[str, tuple[Any, str]] = {
    "text": ("string", "The claim as the article states it"),
    "figure": ("string", "The figure as the article states it"),
    "kind": ("string", f"Sort of number: {', '.join(Kind)}"),
    "low": (
        "string",
        "Exact value or lower end: a decimal, n/d, ISO date, HH:MM or a-b; none for a vague figure",
    ),
    "high": ("string", "Upper end; equals low unless the figure is a range"),
    "unit": ("string", "ISO 4217 code for money, % or pp for percentages, else as written in the singular"),
    "qualifier": ("string", f"How the wording bounds the number: {' '.join(Qualifier)}"),
    "direction": (
        "string",
        f"Which way a change went ({' or '.join(Direction)}), where the figure is its size",
    ),
    "vague": ("boolean", "Whether the figure is a number word without a value (dozens, hundreds)"),
    "subject": ("string", "What is counted or measured, as written"),
    "when": ("string", "The date or period the figure is for, as written"),
    "source": ("string", "Who states the figure; none where the article does in its own voice"),
    "via": ("string", "Who relays it"),
    "cue": ("string", "The word that reports"),
    "quoted": ("boolean", "Whether the figure stands inside quotation marks"),
}
_INTEGER = {"base": "integer", "minimum": 0}
_NUMBER = (
    "low or high as a plain decimal, rounded to 12 digits where the exact value has no end; none for dates"
)

# Every column in its order: its datatype and what it means.
COLUMNS: dict[str, tuple[Any, str]] = {
    "article": ("string", "Title of the article"),
    "file": ("string", "Name of the file it was imported from"),
    "article_url": ("string", "Where it was published"),
    "published": ("string", "When it was published, an ISO date or what is known of it"),
    "article_sha256": ("string", "SHA-256 of the article's canonical text in UTF-8"),
    "claim": ("string", "The claim's own name, the same in every export"),
    "number": ({"base": "integer", "minimum": 1}, "Place among the article's claims, in text order"),
    "state": ("string", f"Review state: {', '.join(State)}"),
    "reason": ("string", "Why a claim was rejected"),
    "section": ("string", f"Where it stands: {', '.join(Section)}"),
    **_READING,
    "low_number": ("decimal", _NUMBER),
    "high_number": ("decimal", _NUMBER),
    "date": ("date", "The day, where the figure names a single one"),
    "verdict": ("string", "Whether the claim is true, on the desk's scale"),
    "verdict_rating": ("integer", "The verdict as a number, 1 for the worst step of the scale"),
    "verdict_best": ("integer", "The number of the scale's best step"),
    "verdict_summary": ("string", "The verdict in a sentence"),
    "evidence": ("string", "What the verdict rests on, an item a line"),
    "findings": ("string", "What the checks say, a finding a line, with the working"),
    "findings_open": (_INTEGER, "How many of them do not agree and have not been set aside"),
    "note": ("string", "The reviewers' note"),
    **{
        f"extracted_{name}": (kind, f"{means}; before any correction")
        for name, (kind, means) in _READING.items()
    },
    "sentence": ("string", "The sentence the claim stands in"),
    "start": (_INTEGER, "Where the claim begins in the canonical text, in code points from 0"),
    "end": (_INTEGER, "Where it ends, exclusive"),
    "origin": ("string", f"Who proposed it: {', '.join(Origin)}"),
    "priority": ({"base": "decimal", "minimum": "0", "maximum": "1"}, "Order of review, 1 first"),
    "reviewer": ("string", "Who decided last"),
    "decided_at": ("dateTime", "When, UTC"),
    "comment": ("string", "The comment on the decision"),
}


def write(table: Path, tally: Tally) -> None:
    """Write the description beside the table; it names the table by its file name."""
    document: dict[str, Any] = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        "url": table.name,
        "dc:title": "Checked figures",
        "dc:description": f"A row a claim. Holds {tally.sentence()}. Text that a spreadsheet would run as a "
        "formula has an apostrophe before it.",
        "dialect": {"encoding": "utf-8", "header": True, "delimiter": ",", "quoteChar": '"'},
        "tableSchema": {
            "columns": [
                {"name": name, "titles": name, "datatype": datatype, "dc:description": means}
                for name, (datatype, means) in COLUMNS.items()
            ],
            "primaryKey": "claim",
        },
    }
    target = table.with_name(table.name + SUFFIX)
    with target.open("w", encoding="utf-8", newline="\n") as file:
        json.dump(document, file, ensure_ascii=False, indent=1)
        file.write("\n")
