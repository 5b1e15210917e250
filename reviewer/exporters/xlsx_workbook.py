"""A workbook for editors: claims, sources, findings and history on sheets of their own.

Rows are written as they come and kept on the disk, so that memory does not grow with their number.
"""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from reviewer.domain.article_record import ArticleRecord, RecordedClaim, RecordedFinding
from reviewer.domain.claim import State
from reviewer.domain.decision import Decision
from reviewer.domain.figure import Kind
from reviewer.domain.tally import Tally
from reviewer.exporters.format import telling
from reviewer.exporters.rows import evidence_text, full_date, number_text
from reviewer.exporters.wording import REASON_WORDS, RESULT_WORDS, figure_words, reading_words
from reviewer.exporters.xlsx_sheet import (
    Book,
    Cell,
    Column,
    LongTexts,
    Sheet,
    Styles,
    close_book,
    give_up,
    new_book,
)

NAME = "xlsx"
TITLE = "Excel workbook"
SUFFIX = ".xlsx"

_CLAIMS = (
    Column("No.", 6), Column("State", 11), Column("Figure as stated", 18), Column("Number", 14),
    Column("to", 14), Column("Date", 12), Column("Unit", 10), Column("As it stands", 24), Column("Subject", 24),
    Column("When", 16), Column("Source", 24), Column("Via", 18), Column("Verdict", 13),
    Column("Verdict in words", 30), Column("Evidence", 34), Column("Open findings", 9), Column("Findings", 40),
    Column("As extracted", 24), Column("Comment", 24), Column("Note", 24), Column("Reviewer", 14),
    Column("Decided (UTC)", 17), Column("Sentence", 60), Column("Kind", 12), Column("Section", 10),
    Column("Priority", 9), Column("Article", 34), Column("Start", 8), Column("End", 8), Column("Claim", 34),
)  # fmt: skip
_SOURCES = (
    Column("Article", 34), Column("No.", 6), Column("Figure as stated", 18), Column("Source is", 12),
    Column("Name or title", 40), Column("Via", 20), Column("Address", 40), Column("Quote", 40),
    Column("Page", 8), Column("Archived at", 34), Column("Seen", 12), Column("File", 24),
    Column("File SHA-256", 20), Column("Claim", 34),
)  # fmt: skip
_FINDINGS = (
    Column("Article", 34), Column("Result", 13), Column("Check", 12), Column("Claims no.", 12),
    Column("Working", 70), Column("Set aside because", 30),
)  # fmt: skip
_HISTORY = (
    Column("Article", 34), Column("No.", 6), Column("Figure as stated", 18), Column("At (UTC)", 17),
    Column("Reviewer", 14), Column("Did", 12), Column("How", 9), Column("State", 11), Column("Reading", 40),
    Column("Why", 20), Column("Comment", 30), Column("Verdict", 13), Column("Note", 24), Column("Claim", 34),
)  # fmt: skip
_NUMBERS = "The ends of the figure as it stands; its exact value, as a text, is in the JSON export."
_ABOUT = (Column("What", 26), Column("About this workbook", 90))


def write(articles: Iterable[ArticleRecord], path: Path) -> None:
    """Write the workbook. Raises OSError where the place cannot be written."""
    book = new_book(path)
    try:
        _fill(book, articles)
        close_book(book)
    except BaseException:
        give_up(book)
        raise


def _fill(book: Book, articles: Iterable[ArticleRecord]) -> None:
    styles = Styles(book)
    long_texts = LongTexts(book, styles)
    claims, sources, findings, history, about = (
        Sheet(book, styles, name, columns, long_texts)
        for name, columns in (
            ("Claims", _CLAIMS), ("Sources", _SOURCES), ("Findings", _FINDINGS), ("History", _HISTORY),
            ("About", _ABOUT),
        )
    )  # fmt: skip
    tally = Tally()
    for record in articles:
        by_claim = record.findings_by_claim()
        numbers = {one.claim.id: one.number for one in record.claims}
        for one in telling(record.told, record.claims):
            claims.add(_claim(record, one, by_claim.get(one.claim.id, []), styles))
            for row in _sources(record, one):
                sources.add(row)
            for decision in one.decisions:
                history.add(_decision(record, one, decision, styles))
        for found in record.findings:
            findings.add(_finding(record, found, numbers, styles))
        tally += record.tally
    about.add([Cell("Holds"), Cell(tally.sentence())])
    about.add([Cell("Number, to"), Cell(_NUMBERS)])
    for sheet in (claims, sources, findings, history, about, long_texts):
        sheet.finish()


def _claim(
    record: ArticleRecord, one: RecordedClaim, found: list[RecordedFinding], styles: Styles
) -> list[Cell]:
    claim, article = one.claim, record.article
    reading, figure, attribution = claim.reading, claim.reading.figure, claim.reading.attribution
    verdict, reason, last = claim.standing.verdict, claim.standing.reason, one.last
    day = full_date(figure, figure.low) if figure.low == figure.high else None
    return [
        Cell(one.number),
        Cell(claim.state.value, styles.states[claim.state]),
        Cell(_stated(record, one)),
        Cell.number(number_text(figure.low, figure.kind)),
        Cell.number(number_text(figure.high, figure.kind) if figure.is_range else None),
        Cell.day(day) if day else Cell(figure.low if figure.kind is Kind.DATE else None),
        Cell(figure.unit),
        Cell(figure_words(figure, _stated(record, one))),
        Cell(reading.subject),
        Cell(reading.when),
        Cell(attribution.source if attribution else None),
        Cell(attribution.via if attribution else None),
        Cell(record.verdict_name(claim)),
        Cell(verdict.summary if verdict else None),
        Cell("\n".join(evidence_text(record, one)) or None),
        Cell(sum(finding.open for finding in found)),
        Cell("\n".join(f"{RESULT_WORDS[f.finding.result]}: {f.finding.message}" for f in found) or None),
        Cell(reading_words(claim.extracted, article.text) if claim.standing.corrected else None),
        Cell(claim.standing.comment or (REASON_WORDS[reason] if reason else None)),
        Cell(claim.standing.note),
        Cell(last.reviewer if last else None),
        Cell.moment(last.at if last else None),
        Cell(one.sentence),
        Cell(figure.kind.value),
        Cell(claim.section.value),
        Cell(claim.priority),
        Cell(article.title),
        Cell(reading.span.start),
        Cell(reading.span.end),
        Cell(claim.id),
    ]


def _sources(record: ArticleRecord, one: RecordedClaim) -> Iterable[list[Cell]]:
    attribution = one.claim.reading.attribution
    before = [Cell(record.article.title), Cell(one.number), Cell(_stated(record, one))]
    if attribution and (attribution.source or attribution.via):
        said = [Cell("said by"), Cell(attribution.source), Cell(attribution.via)]
        yield [*before, *said, *[Cell(None)] * 7, Cell(one.claim.id)]
    for item in record.evidence_of(one.claim):
        yield [
            *before,
            Cell("evidence"),
            Cell(item.label),
            Cell(None),
            Cell(item.url),
            Cell(item.quote),
            Cell(item.page),
            Cell(item.archive_url),
            _seen(item.seen),
            Cell(item.file_name),
            Cell(item.file_sha256),
            Cell(one.claim.id),
        ]


def _finding(
    record: ArticleRecord, found: RecordedFinding, numbers: dict[str, int], styles: Styles
) -> list[Cell]:
    finding = found.finding
    claims = ", ".join(str(numbers[key]) for key in finding.claims if key in numbers)
    return [
        Cell(record.article.title),
        Cell(RESULT_WORDS[finding.result], styles.results[finding.result]),
        Cell(finding.kind.value),
        Cell(claims),
        Cell(finding.message),
        Cell("no reason given" if found.set_aside == "" else found.set_aside),
    ]


def _decision(record: ArticleRecord, one: RecordedClaim, decision: Decision, styles: Styles) -> list[Cell]:
    after = decision.after
    verdict = record.scale.find(after.verdict.step) if after.verdict else None
    return [
        Cell(record.article.title),
        Cell(one.number),
        Cell(_stated(record, one)),
        Cell.moment(decision.at),
        Cell(decision.reviewer),
        Cell(decision.action.value),
        Cell(decision.mode.value),
        Cell(after.state.value, styles.states[State(after.state)]),
        Cell(reading_words(after.corrected or one.claim.extracted, record.article.text)),
        Cell(REASON_WORDS[after.reason] if after.reason else None),
        Cell(after.comment),
        Cell(verdict.name if verdict else after.verdict.step if after.verdict else None),
        Cell(after.note),
        Cell(one.claim.id),
    ]


def _stated(record: ArticleRecord, one: RecordedClaim) -> str:
    span = one.claim.reading.figure_span
    return record.article.text[span.start : span.end]


def _seen(value: str | None) -> Cell:
    try:
        return Cell.day(date.fromisoformat(value)) if value else Cell(None)
    except ValueError:
        return Cell(value)
