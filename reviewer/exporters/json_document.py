"""JSON for programs: one document with the whole record of every article."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from reviewer.domain.article_record import ArticleRecord
from reviewer.domain.tally import Tally
from reviewer.exporters.format import EVERYTHING, telling
from reviewer.exporters.record_json import FORMAT, VERSION, article_json, claim_json, finding_json

NAME = "json"
TITLE = "JSON document"
SUFFIX = ".json"
STATES = EVERYTHING


def write(articles: Iterable[ArticleRecord], path: Path) -> None:
    """Write one document; articles are written one by one, the tally of all of them stands at the end."""
    tally = Tally()
    # A lone surrogate has no UTF-8; as backslashreplace spells it, it is JSON's own escape.
    with path.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
        file.write(f'{{\n"format": "{FORMAT}",\n"version": {VERSION},\n"articles": [')
        for number, record in enumerate(articles):
            file.write(",\n" if number else "\n")
            file.write(json.dumps(_article(record), ensure_ascii=False, indent=1))
            tally += record.tally
        file.write(f'\n],\n"tally": {json.dumps(tally.as_json())}\n}}\n')


def _article(record: ArticleRecord) -> dict[str, Any]:
    return {
        **article_json(record),
        "claims": [
            claim_json(record, one) for one in telling(record.told, (*record.claims, *record.withdrawn))
        ],
        "findings": [finding_json(one) for one in record.findings],
    }
