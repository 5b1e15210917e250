"""JSON Lines for programs that read as they go: the whole record, an object a line, each with its ``type``."""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from reviewer.domain.article_record import ArticleRecord
from reviewer.domain.tally import Tally
from reviewer.exporters.format import EVERYTHING, telling
from reviewer.exporters.record_json import FORMAT, VERSION, article_json, claim_json, finding_json

NAME = "jsonl"
TITLE = "JSON Lines"
SUFFIX = ".jsonl"
STATES = EVERYTHING

_LINE_ENDS = re.compile("[\x85\u2028\u2029]")  # what some readers of lines take for the end of one


def write(articles: Iterable[ArticleRecord], path: Path) -> None:
    """A line of what the file is, then each article with its claims and findings after it, last the tally."""
    encode = json.JSONEncoder(ensure_ascii=False).encode
    # As in JSON a lone surrogate is written as its escape.
    with path.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
        for line in _lines(articles):
            file.write(_LINE_ENDS.sub(_escaped, encode(line)) + "\n")


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


def _lines(articles: Iterable[ArticleRecord]) -> Iterator[dict[str, Any]]:
    yield {"type": "record", "format": FORMAT, "version": VERSION}
    tally = Tally()
    for record in articles:
        named = {"article": record.article.id}
        yield {"type": "article", **article_json(record)}
        for one in telling(record.told, (*record.claims, *record.withdrawn)):
            yield {"type": "claim", **named, **claim_json(record, one)}
        for finding in record.findings:
            yield {"type": "finding", **named, **finding_json(finding)}
        tally += record.tally
    yield {"type": "tally", **tally.as_json()}
