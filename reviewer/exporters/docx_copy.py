"""The checked copy for Word: comments at each figure, corrections as tracked changes, sources at the end."""

from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from docx.document import Document
from docx.shared import Pt
from docx.text.paragraph import Paragraph
from docx.text.run import Run as WordRun

from reviewer.domain.article_record import ArticleRecord
from reviewer.domain.claim import State
from reviewer.domain.tally import Tally
from reviewer.exporters.checked_copy import BlockKind, CheckedCopy, Note, Run, checked_copy, note_lines
from reviewer.exporters.docx_parts import (
    add_comment,
    add_page_numbers,
    add_paragraph,
    add_table,
    mark_deleted,
    mark_inserted,
    new_document,
    save,
    shade,
)
from reviewer.exporters.format import EVERYTHING
from reviewer.exporters.text import visible
from reviewer.exporters.wording import evidence_words

NAME = "docx"
TITLE = "Checked copy, Word"
SUFFIX = ".docx"
STATES = EVERYTHING - {State.REJECTED}

GROUNDS = {
    State.PENDING: "FFF1C9",
    State.CONFIRMED: "D9F0E0",
    State.CORRECTED: "E7E0FB",
    State.REJECTED: "F3DADA",
}
_DESK = "Fact-checking desk"  # whose a comment is on a figure that nobody has decided on


def write(articles: Iterable[ArticleRecord], path: Path) -> None:
    """Write all articles, each beginning on a page of its own, into one document."""
    document = new_document("Checked copy")
    writer = _Writer(document)
    tally = Tally()
    for number, record in enumerate(articles):
        if number:
            document.add_page_break()
        writer.add(checked_copy(record))
        tally += record.tally
    document.add_paragraph(f"This copy holds {tally.sentence()}.", "Small")
    add_page_numbers(document)
    save(document, path)


class _Writer:
    """Puts checked copies into a document; tracked changes are numbered through it."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._changes = count(1)

    def add(self, copy: CheckedCopy) -> None:
        """Put one article in."""
        document = self._document
        self._head(copy)
        for block in copy.each_block():
            style = {BlockKind.HEADING: f"Heading {block.level}", BlockKind.CAPTION: "Caption"}.get(block.kind)
            self._paragraph(add_paragraph(document, "", style), block.runs)
        if copy.elsewhere:
            document.add_heading("Figures outside the article’s own text", 2)
            for note in copy.elsewhere:
                line = document.add_paragraph()
                run = line.add_run(visible(f"{note.number}  {note.stated}"))
                add_comment(document, [run], _comment(note), _author(note), _when(note))
        _sources(document, copy)

    def _head(self, copy: CheckedCopy) -> None:
        document = self._document
        document.add_paragraph("Checked copy", "Small")
        document.add_paragraph(visible(copy.title), "Title")
        facts = [*copy.facts, *(("Signed off", text) for text in copy.sign_offs), ("Holds", copy.held)]
        seen = f"{len(copy.unseen)}: {', '.join(copy.unseen)}" if copy.unseen else "0"
        for name, value in (*facts, ("Numbers nobody looked at", seen)):
            line = add_paragraph(document, "", "Facts")
            line.add_run(f"{name}  ").italic = True
            line.add_run(visible(value))
        if copy.remark:
            document.add_paragraph(visible(copy.remark), "Quote")

    def _paragraph(self, paragraph: Paragraph, runs: Iterable[Run]) -> None:
        begun: dict[int, list[WordRun]] = {}
        changed: list[tuple[WordRun, WordRun, Note]] = []
        for run in runs:
            words = paragraph.add_run(visible(run.text))
            anchored = [words]
            if run.notes:
                shade(words, GROUNDS[run.notes[0].claim.state])
            elif run.unseen:
                words.font.underline = True
            note = run.notes[0] if len(run.notes) == 1 and run.ends else None
            if note is not None and note.proposed is not None:
                inserted = paragraph.add_run(visible(note.proposed))
                shade(inserted, GROUNDS[note.claim.state])
                anchored.append(inserted)
                changed.append((words, inserted, note))
            for one in run.notes:
                begun.setdefault(one.number, []).extend(anchored)
            for one in run.ends:
                add_comment(self._document, begun.pop(one.number), _comment(one), _author(one), _when(one))
        # Comments stand around changes, not in them, so that rejecting a change leaves its comment.
        for words, inserted, note in changed:
            mark_deleted(words, next(self._changes), _author(note), _when(note))
            mark_inserted(inserted, next(self._changes), _author(note), _when(note))


def _comment(note: Note) -> list[str]:
    """The note's lines; the first says number and state."""
    first, *rest = note_lines(note)
    return [visible(line) for line in (f"{note.number} {note.sign} {note.word}: {first}", *rest)]


def _author(note: Note) -> str:
    return visible(note.reviewer or _DESK)


def _when(note: Note) -> datetime:
    return note.decided_at or datetime(2000, 1, 1, tzinfo=UTC)


def _sources(document: Document, copy: CheckedCopy) -> None:
    if not copy.sources:
        return
    document.add_heading("Sources", 2)
    rows = [
        (
            visible(evidence_words(source.item) if source.item else source.name),
            visible(
                (source.item.url or source.item.archive_url or "") if source.item else "named in the article"
            ),
            ", ".join(map(str, source.numbers)),
        )
        for source in copy.sources
    ]
    add_table(document, ("Who or what", "Where", "Figures"), rows, (Pt(230), Pt(170), Pt(60)))
