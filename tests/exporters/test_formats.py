"""Exports read back by other programs than the one that wrote them, and golden files."""

import csv
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reviewer import exporters
from reviewer.domain.article import Article, Section, Span, hash_text
from reviewer.domain.claim import Attribution, Claim, Origin, Reading, Standing, State
from reviewer.domain.decision import Action, Decision, Mode
from reviewer.domain.errors import ExportProblem
from reviewer.domain.figure import Figure, Kind, Qualifier
from reviewer.domain.verified import Tally, VerifiedArticle, VerifiedClaim

TEXT = "About 6,000 soldiers fell, the service said; =1+1 of them officers."
WHEN = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
GOLDEN = Path(__file__).parent / "golden"


def article() -> Article:
    """An article with a hostile title."""
    return Article("a1", '=HYPERLINK("x"), “quoted”', TEXT, hash_text(TEXT), "news.txt", "utf-8", WHEN, "ann")


def verified(extracted: Reading, corrected: Reading | None = None, comment: str | None = None) -> VerifiedClaim:
    """A claim as decided by ben."""
    state = State.CORRECTED if corrected else State.CONFIRMED
    after = Standing(state, corrected, None, comment)
    claim = Claim("c1", "a1", Origin.EXTRACTED, Section.BODY, 0.75, extracted, after, 1)
    action = Action(state.value)
    decision = Decision("d1", 1, "s1", "c1", "a1", action, Mode.DECIDE, "ben", WHEN, Standing(), after, 1)
    return VerifiedClaim(claim, TEXT, decision)


EXTRACTED = Reading(
    Span(0, 20),
    Span(6, 11),
    Figure(Kind.COUNT, "6000", "6000", None, Qualifier.ABOUT),
    "soldiers",
    None,
    Attribution("the service", None, "said", quoted=False),
)
CORRECTED = Reading(
    Span(0, 20), Span(6, 11), Figure(Kind.COUNT, "6000", "6000", None, Qualifier.AT_LEAST), "@troops\nand more"
)


def written(form: str, folder: Path, *claims: VerifiedClaim) -> Path:
    """The file an exporter writes for one article with these claims."""
    chosen = exporters.format_named(form)
    path = folder / f"out{chosen.suffix}"
    tally = Tally.of([*(c.claim.state for c in claims), State.REJECTED, State.PENDING])
    chosen.write([VerifiedArticle(article(), claims, tally)], path)
    return path


def test_csv_reads_back_with_one_row_a_claim(tmp_path: Path) -> None:
    path = written("csv", tmp_path, verified(EXTRACTED), verified(EXTRACTED, CORRECTED, "=cmd"))
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        first, second = csv.DictReader(file)
    assert first["article"] == "'" + article().title
    assert (first["state"], first["low"], first["qualifier"], first["source"]) == (
        "confirmed",
        "6000",
        "~",
        "the service",
    )
    assert (first["extracted_qualifier"], first["extracted_vague"]) == ("~", "false")
    assert (second["qualifier"], second["extracted_qualifier"]) == (">=", "~")
    assert second["subject"] == "'@troops\nand more"
    assert second["comment"] == "'=cmd"
    assert second["reviewer"] == "ben"
    assert second["decided_at"] == "2026-03-04T05:06:07+00:00"
    assert second["sentence"] == TEXT


def test_json_reads_back_with_both_readings_and_the_tally(tmp_path: Path) -> None:
    path = written("json", tmp_path, verified(EXTRACTED, CORRECTED))
    document = json.loads(path.read_text(encoding="utf-8"))
    assert document["tally"] == {"confirmed": 0, "corrected": 1, "rejected": 1, "pending": 1}
    (claim,) = document["articles"][0]["claims"]
    assert claim["extracted"]["qualifier"] == "~"
    assert claim["corrected"]["subject"] == "@troops\nand more"
    assert TEXT[claim["corrected"]["start"] : claim["corrected"]["end"]] == claim["corrected"]["text"]


def test_json_without_articles_is_a_document(tmp_path: Path) -> None:
    path = tmp_path / "none.json"
    exporters.format_named("json").write([], path)
    assert json.loads(path.read_text())["articles"] == []


@pytest.mark.parametrize("form", ["csv", "json"])
def test_exports_are_as_they_were(form: str, tmp_path: Path) -> None:
    path = written(form, tmp_path, verified(EXTRACTED), verified(EXTRACTED, CORRECTED, "checked by phone"))
    assert path.read_bytes() == (GOLDEN / path.name).read_bytes()


def test_an_unknown_format_names_those_there_are() -> None:
    with pytest.raises(ExportProblem, match=r"no export format “xls”.*csv, json"):
        exporters.format_named("xls")


@pytest.mark.parametrize(
    ("tally", "sentence"),
    [
        (Tally(12, 3, 2, 1), "12 confirmed, 3 corrected; left out: 2 rejected, 1 pending"),
        (Tally(1, 0, 0, 0), "1 confirmed, 0 corrected; nothing left out"),
        (Tally(0, 0, 0, 4), "0 confirmed, 0 corrected; left out: 4 pending"),
    ],
)
def test_the_tally_says_what_was_left_out(tally: Tally, sentence: str) -> None:
    assert tally.sentence() == sentence
