"""JSON for programs: articles with their verified claims, extracted and corrected readings side by side."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from reviewer.domain.verified import Tally, VerifiedArticle, VerifiedClaim
from reviewer.exporters.rows import decision_fields, reading_fields

NAME = "json"
TITLE = "JSON document"
SUFFIX = ".json"


def write(articles: Iterable[VerifiedArticle], path: Path) -> None:
    """Write one document; articles are written one by one, the tally of all of them stands at the end."""
    tally = Tally()
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write('{\n"format": "claim-reviewer/verified-claims",\n"version": 1,\n"articles": [')
        for number, article in enumerate(articles):
            file.write(",\n" if number else "\n")
            json.dump(_article(article), file, ensure_ascii=False, indent=1)
            tally += article.tally
        file.write(f'\n],\n"tally": {json.dumps(asdict(tally))}\n}}\n')


def _article(verified: VerifiedArticle) -> dict[str, Any]:
    article = verified.article
    return {
        "id": article.id,
        "title": article.title,
        "file": article.name,
        "sha256": article.sha256,
        "encoding": article.encoding,
        "published": article.published,
        "imported_at": article.imported_at.isoformat(timespec="seconds"),
        "imported_by": article.imported_by,
        "tally": asdict(verified.tally),
        "claims": [_claim(verified, claim) for claim in verified.claims],
    }


def _claim(verified_article: VerifiedArticle, verified: VerifiedClaim) -> dict[str, Any]:
    article, claim = verified_article.article, verified.claim
    corrected = claim.standing.corrected
    return {
        "id": claim.id,
        "state": claim.state.value,
        "origin": claim.origin.value,
        "section": claim.section.value,
        "priority": claim.priority,
        "sentence": verified.sentence,
        "extracted": reading_fields(article, claim.extracted),
        "corrected": reading_fields(article, corrected) if corrected else None,
        **decision_fields(verified.decision),
    }
