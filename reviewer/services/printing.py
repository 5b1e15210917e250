"""What ``reviewer extract`` prints: articles' figures as JSON, JSON Lines, CSV or a table for a person."""

import csv
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, TextIO

from reviewer.domain.article import Document
from reviewer.domain.errors import ReviewerError
from reviewer.exporters.spreadsheet import spreadsheet_safe
from reviewer.services import reading
from reviewer.services.extracting import extract_document, extraction_as_json

_COLUMNS: tuple[str, ...] = (
    "file", "id", "start", "end", "text", "section", "figure", "kind", "low", "high", "unit", "qualifier",
    "direction", "vague", "subject", "when", "source", "via", "cue", "quoted", "priority",
)  # fmt: skip


def print_extractions(files: Sequence[str], form: str, output: TextIO) -> list[ReviewerError]:
    """Print what is found in ``files`` (``-`` is standard input) in the form named; returns the failures.

    ``json`` prints one document, or a list of those that could be read where several files are named; the other
    forms print each file as soon as it is read.
    """
    problems: list[ReviewerError] = []
    read = documents_in(files, problems)
    documents = (extraction_as_json(document, extract_document(document)) for document in read)
    if form == "json":
        _print_json(list(documents), len(files) > 1, output)
    elif form == "jsonl":
        for document in documents:
            output.write(json.dumps(document, ensure_ascii=False) + "\n")
    elif form == "csv":
        writer = csv.DictWriter(output, _COLUMNS, lineterminator="\n")
        writer.writeheader()
        for document in documents:
            writer.writerows(_row(document["article"]["file"], claim) for claim in document["claims"])
    else:
        for document in documents:
            _print_table(document, output)
    return problems


def documents_in(files: Sequence[str], problems: list[ReviewerError]) -> Iterator[Document]:
    """The documents in ``files``, one after the other; ``-`` is standard input. Failures go to ``problems``."""
    for file in files:
        try:
            if file == "-":
                yield reading.read_bytes(sys.stdin.buffer.read(), "standard input")
            else:
                yield reading.read_file(Path(file))
        except ReviewerError as problem:
            problems.append(problem)


def _print_json(documents: list[dict[str, Any]], several: bool, output: TextIO) -> None:
    if several or documents:
        json.dump(documents if several else documents[0], output, ensure_ascii=False, indent=2)
        output.write("\n")


def _row(file: str, claim: dict[str, Any]) -> dict[str, str]:
    figure: dict[str, Any] = claim["figure"]
    attribution: dict[str, Any] = claim["attribution"] or {}
    fields: dict[str, Any] = {
        **{
            name: claim[name]
            for name in ("id", "start", "end", "text", "section", "subject", "when", "priority")
        },
        **{name: figure[name] for name in ("kind", "low", "high", "unit", "qualifier", "direction", "vague")},
        **{name: attribution.get(name) for name in ("source", "via", "cue", "quoted")},
        "file": file,
        "figure": figure["text"],
    }
    return {name: spreadsheet_safe(value) for name, value in fields.items()}


def _print_table(document: dict[str, Any], output: TextIO) -> None:
    article, claims = document["article"], document["claims"]
    output.write(f"{article['file']}: {article['title'] or 'untitled'}\n")
    if not claims:
        output.write("  no figures found\n")
    for claim in claims:
        attribution: dict[str, Any] = claim["attribution"] or {}
        who = " via ".join(name for name in (attribution.get("source"), attribution.get("via")) if name)
        parts = [" ".join(claim["text"].split()), claim["figure"]["kind"], claim["subject"] or "", who]
        widths = (48, 12, 32, 0)
        cells = [f"{_clipped(part, width):<{width}}" for part, width in zip(parts, widths, strict=True)]
        output.write(f"  {claim['id']:>4}  {'  '.join(cells)}".rstrip() + "\n")


def _clipped(text: str, width: int) -> str:
    return text if not width or len(text) <= width else text[: width - 1] + "…"
