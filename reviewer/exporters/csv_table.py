"""CSV for spreadsheets and data desks: a row a claim, what was extracted beside what was corrected.

RFC 4180 in UTF-8 with a byte-order mark, by which spreadsheet programs know the encoding. Beside the table lies
its description for programs, as the W3C's "CSV on the Web" has it.
"""

import csv
from collections.abc import Iterable
from pathlib import Path

from reviewer.domain.article import Article
from reviewer.domain.article_record import ArticleRecord, RecordedClaim, RecordedFinding
from reviewer.domain.claim import Reading
from reviewer.domain.tally import Tally
from reviewer.exporters import csv_metadata
from reviewer.exporters.format import telling
from reviewer.exporters.rows import evidence_text, full_date, number_text
from reviewer.exporters.spreadsheet import spreadsheet_safe
from reviewer.exporters.wording import REASON_WORDS

NAME = "csv"
TITLE = "CSV table"
SUFFIX = ".csv"
COMPANIONS = (csv_metadata.SUFFIX,)
_NOBODY = ("", "", "")


def write(articles: Iterable[ArticleRecord], path: Path) -> None:
    """Write all chosen claims of the articles, each with its reading as it stands and as it was extracted."""
    tally = Tally()
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(csv_metadata.COLUMNS)
        for record in articles:
            findings = record.findings_by_claim()
            about = _about(record.article)
            for one in telling(record.told, record.claims):
                writer.writerow(_row(record, about, one, findings.get(one.claim.id, [])))
            tally += record.tally
    csv_metadata.write(path, tally)


# A row's cells stand in the order of ``csv_metadata.COLUMNS``. What a person or an article may have written
# goes through ``spreadsheet_safe``; the rest are numbers, dates and words of our own, which need no such look.


def _about(article: Article) -> list[object]:
    """Title, file, address, date of publication and hash, the same in every row of the article."""
    texts = (article.title, article.name, article.url, article.published)
    return [*map(spreadsheet_safe, texts), article.sha256]


def _row(
    record: ArticleRecord, about: list[object], recorded: RecordedClaim, findings: list[RecordedFinding]
) -> list[object]:
    claim = recorded.claim
    standing, figure = claim.standing, claim.reading.figure
    text = record.article.text
    reading = _reading(text, claim.reading)
    extracted = _reading(text, claim.extracted) if standing.corrected else reading
    low = number_text(figure.low, figure.kind)
    last = recorded.last
    return [
        *about,
        claim.id,
        recorded.number,
        claim.state.value,
        REASON_WORDS[standing.reason] if standing.reason else "",
        claim.section.value,
        *reading,
        low,
        low if figure.high == figure.low else number_text(figure.high, figure.kind),
        full_date(figure, figure.low) if figure.low == figure.high else None,
        *_judgement(record, recorded, findings),
        *extracted,
        spreadsheet_safe(recorded.sentence),
        claim.reading.span.start,
        claim.reading.span.end,
        claim.origin.value,
        claim.priority,
        spreadsheet_safe(last.reviewer) if last else "",
        last.at.isoformat(timespec="seconds") if last else "",
        spreadsheet_safe(standing.comment),
    ]


def _reading(text: str, reading: Reading) -> list[object]:
    figure, said = reading.figure, reading.attribution
    span, stated = reading.span, reading.figure_span
    low = spreadsheet_safe(figure.low)
    return [
        spreadsheet_safe(text[span.start : span.end]),
        spreadsheet_safe(text[stated.start : stated.end]),
        figure.kind.value,
        low,
        low if figure.high == figure.low else spreadsheet_safe(figure.high),
        spreadsheet_safe(figure.unit),
        figure.qualifier.value,
        figure.direction.value if figure.direction else "",
        "true" if figure.vague else "false",
        spreadsheet_safe(reading.subject),
        spreadsheet_safe(reading.when),
        *(map(spreadsheet_safe, (said.source, said.via, said.cue)) if said else _NOBODY),
        "true" if said and said.quoted else "false",
    ]


def _judgement(record: ArticleRecord, recorded: RecordedClaim, findings: list[RecordedFinding]) -> list[object]:
    """The verdict with what it rests on, and what the checks say."""
    claim = recorded.claim
    verdict, scale = claim.standing.verdict, record.scale
    if verdict is None:
        judged: list[object] = ["", "", "", ""]
    else:
        name = record.verdict_name(claim)
        judged = [spreadsheet_safe(name), scale.rating(verdict.step), len(scale.steps)]
        judged.append(spreadsheet_safe(verdict.summary))
    evidence = evidence_text(record, recorded) if claim.standing.evidence else ()
    return [
        *judged,
        spreadsheet_safe("\n".join(evidence)),
        spreadsheet_safe("\n".join(f"{one.finding.result.value}: {one.finding.message}" for one in findings)),
        sum(one.open for one in findings),
        spreadsheet_safe(claim.standing.note),
    ]
