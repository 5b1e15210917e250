"""The query sheet for Word: open questions to the author, each with a box for the answer."""

from collections.abc import Iterable
from pathlib import Path

from docx.document import Document
from docx.shared import Pt

from reviewer.domain.article_record import ArticleRecord
from reviewer.domain.claim import State
from reviewer.domain.tally import Tally
from reviewer.exporters.docx_parts import (
    LONGEST,
    add_answer_box,
    add_page_numbers,
    add_paragraph,
    new_document,
    parted,
    save,
    shade,
)
from reviewer.exporters.format import EVERYTHING, telling
from reviewer.exporters.queries import Question, Risk, questions, refuse
from reviewer.exporters.text import visible

__all__ = ["NAME", "STATES", "SUFFIX", "TITLE", "refuse", "write"]

NAME = "query-docx"
TITLE = "Query sheet, Word"
SUFFIX = ".queries.docx"
STATES = EVERYTHING - {State.REJECTED}

_GROUNDS = {
    Risk.PENDING: "FFF1C9",
    Risk.DISAGREES: "F3DADA",
    Risk.UNSOURCED: "E7E0FB",
    Risk.SINGLE_SOURCE: "ECE9E3",
}


def write(articles: Iterable[ArticleRecord], path: Path) -> None:
    """Write the questions of every article, each article on pages of its own."""
    document = new_document("Queries")
    tally = Tally()
    for number, record in enumerate(articles):
        if number:
            document.add_page_break()
        _sheet(document, record)
        tally += record.tally
    document.add_paragraph(f"This sheet holds {tally.sentence()}.", "Small")
    add_page_numbers(document)
    save(document, path)


def _sheet(document: Document, record: ArticleRecord) -> None:
    article = record.article
    document.add_paragraph("Queries", "Small")
    document.add_paragraph(visible(article.title), "Title")
    if article.author:
        document.add_paragraph(visible(f"For {article.author}"), "Facts")
    found = questions(record)
    if not found:
        document.add_paragraph("No questions are open.")
    for place, (risk, about) in enumerate(found):
        document.add_heading(f"{risk.value} ({len(about)})", 1)
        for question in telling(record.told, about, place / len(found), (place + 1) / len(found)):
            _question(document, question)


def _question(document: Document, question: Question) -> None:
    head = add_paragraph(document, "", "Heading 2")
    head.paragraph_format.keep_with_next = True
    shade(head.add_run(visible(f" {question.number} ")), _GROUNDS[question.risk])
    head.add_run(visible(f"  {question.stated}"))
    sentence = document.add_paragraph(visible(question.sentence))
    sentence.paragraph_format.keep_with_next = True
    sentence.paragraph_format.left_indent = Pt(14)
    lines = [*question.asks, f"Read as: {question.reading}"]
    lines += [f"Named in the piece: {question.named}"] if question.named else []
    lines += [f"Evidence: {item}" for item in question.evidence]
    for line in lines:
        shown = visible(line)
        for part in parted(shown):
            # What is longer than a page cannot be kept together, and programs try for minutes.
            add_paragraph(document, part, "Facts").paragraph_format.keep_with_next = len(shown) <= LONGEST
    add_answer_box(document, ("Answer", "Source"))
