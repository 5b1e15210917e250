"""Exports from a real library."""

import csv
import json
from pathlib import Path

import pytest

from reviewer.domain.claim import RejectReason
from reviewer.domain.errors import Cancelled, ExportProblem, LibraryProblem
from reviewer.services import reviewing
from reviewer.services.articles import OpenArticle
from reviewer.services.exporting import Choice, export, formats
from reviewer.services.importing import import_text
from reviewer.services.libraries import Library


@pytest.fixture
def decided(library: Library, opened: OpenArticle) -> OpenArticle:
    """Two confirmed, one rejected, the others pending."""
    first, second, third, *_ = opened.claims
    reviewing.confirm(library, "anna", [first, second])
    reviewing.reject(library, "anna", [third], RejectReason.NOT_A_CLAIM)
    return opened


def test_a_table_holds_what_is_verified_and_says_what_it_left_out(
    library: Library, decided: OpenArticle, tmp_path: Path
) -> None:
    report = export(library, Choice(), "csv", tmp_path / "a.csv")
    assert report.sentence() == "2 confirmed; left out: 1 rejected, 1 pending"
    assert [path.name for path in report.files] == ["a.csv", "a.csv-metadata.json"]
    with report.path.open(encoding="utf-8-sig", newline="") as file:
        found = list(csv.DictReader(file))
    assert [row["figure"] for row in found] == ["6,000", "14"]
    assert found[0]["sentence"] == "Some 6,000 people left 14 villages."


def test_the_whole_record_holds_everything(library: Library, decided: OpenArticle, tmp_path: Path) -> None:
    report = export(library, Choice(), "json", tmp_path / "a.json")
    assert report.sentence() == "2 confirmed, 1 rejected, 1 pending; nothing left out"
    (article,) = json.loads(report.path.read_text(encoding="utf-8"))["articles"]
    assert [claim["state"] for claim in article["claims"]] == ["confirmed", "confirmed", "rejected", "pending"]
    assert [len(claim["decisions"]) for claim in article["claims"]] == [1, 1, 1, 0]


def test_conditions_and_articles_narrow_it(library: Library, decided: OpenArticle, tmp_path: Path) -> None:
    other = import_text(library, "anna", "Fire at Ham\n\nSome 12 barns burnt.", "fire.txt").article_id
    report = export(library, Choice((other,), ("state=pending",)), "csv", tmp_path / "a.csv")
    assert report.sentence() == "1 pending; nothing left out"
    report = export(library, Choice(None, ("state=pending", "title=flood")), "csv", tmp_path / "b.csv")
    assert report.sentence() == "1 pending; left out: 2 confirmed, 1 rejected"


def test_progress_is_told_and_cancelling_leaves_nothing(
    library: Library, decided: OpenArticle, tmp_path: Path
) -> None:
    import_text(library, "anna", "Fire at Ham\n\nSome 12 barns burnt.", "fire.txt")
    told: list[tuple[int, int, str]] = []

    def tell(done: int, of: int, title: str) -> None:
        told.append((done, of, title))

    export(library, Choice(), "csv", tmp_path / "a.csv", on_progress=tell)
    assert told[0] == (0, 7, "Fire at Ham")  # one claim there, four here, and one for each article
    assert (2, 7, "Flood at Lowmoor") in told
    assert told[-1] == (7, 7, "")
    assert [done for done, _, _ in told] == sorted(done for done, _, _ in told)
    with pytest.raises(Cancelled, match="nothing was written"):
        export(library, Choice(), "json", tmp_path / "b.json", cancelled=lambda: True)
    assert sorted(path.name for path in tmp_path.glob("*.*")) == ["a.csv", "a.csv-metadata.json"]


def test_an_unknown_format_condition_or_article_is_said_before_anything_is_written(
    library: Library, decided: OpenArticle, tmp_path: Path
) -> None:
    with pytest.raises(ExportProblem, match="no export format"):
        export(library, Choice(), "xls", tmp_path / "a.xls")
    with pytest.raises(ExportProblem, match="no condition “size”"):
        export(library, Choice(None, ("size=1",)), "csv", tmp_path / "a.csv")
    with pytest.raises(LibraryProblem, match="holds no article"):
        export(library, Choice(("0" * 32,)), "csv", tmp_path / "a.csv")
    assert not list(tmp_path.glob("*.csv*"))


def test_an_earlier_export_is_replaced_only_when_asked(
    library: Library, decided: OpenArticle, tmp_path: Path
) -> None:
    target = tmp_path / "a.json"
    target.write_text("old")
    with pytest.raises(ExportProblem, match="is there already"):
        export(library, Choice(), "json", target)
    assert target.read_text() == "old"
    export(library, Choice(), "json", target, overwrite=True)
    assert json.loads(target.read_text(encoding="utf-8"))["version"] == 1


LONG = "Fire at Ham\n\n" + "\n".join(f"Some {number} barns burnt at Ham." for number in range(100, 220))


@pytest.mark.parametrize("form", sorted({found.name for found in formats()} - {"claimreview"}))
def test_a_long_article_tells_how_far_it_is_and_can_be_stopped_on_the_way(
    library: Library, form: str, tmp_path: Path
) -> None:
    import_text(library, "anna", LONG, "fire.txt")
    choice = Choice(None, ("state=pending",))
    told: list[int] = []

    def tell(done: int, of: int, title: str) -> None:
        assert of == 121
        told.append(done)

    path = tmp_path / "long.out"
    export(library, choice, form, path, on_progress=tell)
    assert told == sorted(told)
    assert told[-1] == 121
    assert len(set(told)) >= 4
    told.clear()
    with pytest.raises(Cancelled):
        export(library, choice, form, path, overwrite=True, on_progress=tell, cancelled=lambda: len(told) > 2)
    assert len(told) == 3
    assert path.stat().st_size > 0
    assert not list(tmp_path.glob(".*.part"))
