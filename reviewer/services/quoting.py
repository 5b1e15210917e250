"""One claim for the clipboard: as text for a colleague, as a citation, as JSON for a program."""

import json
from enum import StrEnum

from reviewer.domain.article import Article
from reviewer.domain.article_record import ArticleRecord, RecordedClaim
from reviewer.domain.errors import LibraryProblem
from reviewer.exporters.record_json import article_json, claim_json
from reviewer.exporters.wording import date_words, evidence_words, reading_words, state_words
from reviewer.services.libraries import Library
from reviewer.services.recording import whole_record


class Quoting(StrEnum):
    """How a claim is quoted."""

    TEXT = "text"
    CITATION = "citation"
    JSON = "json"


def quote_claim(library: Library, article_id: str, claim_id: str, how: Quoting) -> str:
    """The claim as it stands now. Raises LibraryProblem where it is not there any more.

    As JSON it is a claim of the published schema with its article's details beside it.
    """
    record = whole_record(library, article_id)
    recorded = next((one for one in record.claims if one.claim.id == claim_id), None)
    if recorded is None:
        raise LibraryProblem("The claim is not in the library any more.", "Choose another one.")
    if how is Quoting.JSON:
        return json.dumps(_as_json(record, recorded), ensure_ascii=False, indent=2)
    return _citation(record.article, recorded) if how is Quoting.CITATION else _text(record, recorded)


def _text(record: ArticleRecord, recorded: RecordedClaim) -> str:
    """The figure, the words it stands in, what was decided, what that rests on: a line each."""
    claim, text = recorded.claim, record.article.text
    lines = [
        f"{reading_words(claim.reading, text)} [{state_words(claim)}]",
        f"“{recorded.sentence}”",
        f"— {_where(record.article)}",
    ]
    if claim.standing.corrected is not None:
        lines.append(f"As extracted: {reading_words(claim.extracted, text)}")
    verdict = record.verdict_name(recorded.claim)
    if verdict:
        summary = claim.standing.verdict.summary if claim.standing.verdict else None
        lines.append(f"Verdict: {verdict}" + (f". {summary}" if summary else ""))
    items = [record.evidence[one] for one in claim.standing.evidence if one in record.evidence]
    lines += [f"Evidence: {evidence_words(item)}" + (f" {item.url}" if item.url else "") for item in items]
    if claim.standing.note:
        lines.append(f"Note: {claim.standing.note}")
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
