"""One claim for the clipboard: as a sentence to paste in a mail, as a citation, as JSON."""

import json
from dataclasses import replace
from datetime import date
from enum import StrEnum

from reviewer.domain.article_record import ArticleRecord, RecordedClaim
from reviewer.domain.errors import LibraryProblem
from reviewer.exporters.checked_copy import checked_copy, note_lines
from reviewer.exporters.record_json import claim_json
from reviewer.exporters.wording import date_words
from reviewer.services.libraries import Library
from reviewer.services.recording import whole_record


class CopyForm(StrEnum):
    """What a claim is copied as."""

    TEXT = "text"
    CITATION = "citation"
    JSON = "json"


def claim_as(library: Library, claim_id: str, form: CopyForm, today: date | None = None) -> str:
    """The claim in that form, as it stands. Raises LibraryProblem where there is none with that id."""
    found = library.claims_by_id([claim_id]).get(claim_id)
    record = None if found is None else whole_record(library, found.article_id)
    recorded = record and next((one for one in record.claims if one.claim.id == claim_id), None)
    if record is None or recorded is None:
        raise LibraryProblem(f"{library.location} holds no claim {claim_id}.", "Choose one that is shown.")
    if form is CopyForm.JSON:
        return json.dumps(claim_json(record, recorded), ensure_ascii=False, indent=1)
    if form is CopyForm.CITATION:
        return _citation(record, recorded, today or date.today())  # noqa: DTZ011  the reader's own day
    return _text(record, recorded)


def _text(record: ArticleRecord, recorded: RecordedClaim) -> str:
    """The sentence, and below it what the desk says of the figure, a line each."""
    alone = replace(record, claims=(recorded,))
    copy = checked_copy(alone)
    notes = [*copy.elsewhere, *(note for block in copy.blocks for note in block.notes)]
    lines = [f"“{recorded.sentence}”", f"{notes[0].stated}: {notes[0].word}", *note_lines(notes[0])]
    return "\n".join([*lines, *([notes[0].decided] if notes[0].decided else [])])


def _citation(record: ArticleRecord, recorded: RecordedClaim, today: date) -> str:
    """Author, title, publication, date, address; then the words cited."""
    article = record.article
    parts = [
        article.author,
        f"“{article.title}”",
        article.publication,
        date_words(article.published) if article.published else None,
        f"{article.url} (seen {date_words(today.isoformat())})" if article.url else None,
    ]
    return f"{', '.join(part for part in parts if part)}: “{recorded.sentence}”"
