"""One claim for the clipboard: as text for a colleague, as a citation, as JSON for a program."""

import json
from enum import StrEnum

from reviewer.domain.article import Article
from reviewer.domain.article_record import ArticleRecord, RecordedClaim
from reviewer.domain.errors import LibraryProblem
from reviewer.domain.sentence import said
from reviewer.exporters.checked_copy import said_once
from reviewer.exporters.record_json import article_json, claim_json
from reviewer.exporters.wording import (
    date_words,
    evidence_words,
    finding_words,
    moment_words,
    reading_words,
    state_words,
)
from reviewer.services.libraries import Library
from reviewer.services.recording import whole_record


class Quoting(StrEnum):
    """How a claim is quoted."""

    TEXT = "text"
    CITATION = "citation"
    JSON = "json"


def quote_claim(library: Library, claim_id: str, how: Quoting) -> str:
    """The claim as it stands now. Raises LibraryProblem where it is not there any more."""
    found = library.claims_by_id([claim_id]).get(claim_id)
    record = None if found is None else whole_record(library, found.article_id)
    recorded = record and next((one for one in record.claims if one.claim.id == claim_id), None)
    if record is None or recorded is None:
        raise LibraryProblem(
            said("{0} holds no claim {1}.", library.location, claim_id), said("Choose one that is shown.")
        )
    return quotation(record, recorded, how)


def quotation(record: ArticleRecord, recorded: RecordedClaim, how: Quoting) -> str:
    """A claim of the record as text, as a citation, or as JSON.

    As JSON it is a claim of the published schema with its article's details beside it.
    """
    if how is Quoting.JSON:
        return json.dumps(_as_json(record, recorded), ensure_ascii=False, indent=2)
    return _citation(record.article, recorded) if how is Quoting.CITATION else _text(record, recorded)


def _text(record: ArticleRecord, recorded: RecordedClaim) -> str:
    """The figure, the words it stands in, what the checks say, what was decided, what that rests on: lines."""
    claim, text, last = recorded.claim, record.article.text, recorded.last
    lines = [
        f"{reading_words(claim.reading, text)} [{state_words(claim)}]",
        f"“{recorded.sentence}”",
        f"— {_where(record.article)}",
    ]
    if claim.standing.corrected is not None:
        lines.append(f"As extracted: {reading_words(claim.extracted, text)}")
    for found in said_once(record.findings_by_claim().get(claim.id, ())):
        lines.append(finding_words(found))
    verdict = record.verdict_name(claim)
    if verdict:
        summary = claim.standing.verdict.summary if claim.standing.verdict else None
        lines.append(f"Verdict: {verdict}" + (f". {summary}" if summary else ""))
    items = record.evidence_of(claim)
    lines += [f"Evidence: {evidence_words(item)}" + (f" {item.url}" if item.url else "") for item in items]
    lines += [f"Comment: {claim.standing.comment}"] if claim.standing.comment else []
    lines += [f"Note: {claim.standing.note}"] if claim.standing.note else []
    lines += [f"Decided: {last.reviewer}, {moment_words(last.at)}"] if last else []
    return "\n".join(lines)


def _citation(article: Article, recorded: RecordedClaim) -> str:
    """The sentence in quotation marks with where it is from, as a footnote has it."""
    return f"“{recorded.sentence}” {_where(article)}"


def _where(article: Article) -> str:
    parts = [
        article.author,
        f"“{article.title}”",
        article.publication,
        date_words(article.published) if article.published else None,
        article.url,
    ]
    return ", ".join(part for part in parts if part) + ("" if article.url else ".")


def _as_json(record: ArticleRecord, recorded: RecordedClaim) -> dict[str, object]:
    known = ("id", "title", "author", "publication", "published", "url", "file", "sha256")
    article = article_json(record)
    return {"article": {name: article[name] for name in known}, **claim_json(record, recorded)}
