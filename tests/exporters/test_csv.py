"""The CSV table and its description, read back by other programs than the one that wrote them."""

import csv
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

from reviewer import exporters
from reviewer.domain.claim import State
from tests.exporters.samples import WHEN, article, hostile, record


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def written(folder: Path, *states: State) -> Path:
    path = folder / "claims.csv"
    exporters.format_named("csv").write([record(states or tuple(State))], path)
    return path


def test_a_row_a_claim_with_both_readings(tmp_path: Path) -> None:
    path = written(tmp_path)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    found = rows(path)
    assert [row["number"] for row in found] == [str(n) for n in range(1, 12)]
    cost = found[5]
    assert (cost["state"], cost["figure"]) == ("corrected", "$2.5 million")
    assert (cost["low"], cost["extracted_low"]) == ("3200000", "2500000")
    assert (cost["qualifier"], cost["extracted_qualifier"], cost["direction"]) == ("~", "=", "up")
    assert (cost["verdict"], cost["verdict_rating"], cost["verdict_best"]) == ("False", "1", "5")
    assert cost["note"] == "Ask the mayor’s office again."
    assert "County flood report" in cost["evidence"]
    assert cost["findings"] == "disagrees: 2,500,000 ÷ 6,000,000 = 41.7 %, not 40 %."
    assert (cost["source"], cost["cue"]) == ("Mayor Jo Reed", "said")
    assert (found[4]["reason"], found[4]["comment"]) == ("not a claim", "A caption of the agency’s.")
    assert found[2]["reviewer"] == "Ben Roy"
    assert found[2]["decided_at"] == WHEN.replace(minute=7).isoformat()


def test_numbers_and_days_stand_in_columns_of_their_own(tmp_path: Path) -> None:
    found = rows(written(tmp_path))
    assert Decimal(found[0]["low_number"]) == 6000
    assert found[3]["date"] == "2026-03-02"
    assert found[3]["low_number"] == ""
    assert found[8]["low"] == "2/3"
    assert found[8]["low_number"] == "0.666666666667"
    assert (found[9]["low"], found[9]["low_number"], found[9]["vague"]) == ("", "", "true")


def test_the_description_types_every_column_and_says_what_is_held(tmp_path: Path) -> None:
    path = written(tmp_path, State.CONFIRMED, State.CORRECTED)
    described: dict[str, Any] = json.loads(
        path.with_name("claims.csv-metadata.json").read_text(encoding="utf-8")
    )
    assert described["url"] == "claims.csv"
    columns: list[dict[str, Any]] = described["tableSchema"]["columns"]
    found = rows(path)
    assert [column["name"] for column in columns] == list(found[0])
    assert "5 confirmed, 2 corrected; left out: 1 rejected, 3 pending" in described["dc:description"]
    readers: dict[str, Any] = {
        "decimal": Decimal,
        "integer": int,
        "boolean": {"true": 1, "false": 0}.__getitem__,
    }
    typed = 0
    for column in columns:
        kind: Any = column["datatype"]
        read = readers.get(kind if isinstance(kind, str) else str(kind["base"]))
        for row in found:
            if read is not None and row[column["name"]]:
                read(row[column["name"]])
                typed += 1
    assert typed > 50


def test_a_formula_is_text(tmp_path: Path) -> None:
    path = tmp_path / "claims.csv"
    exporters.format_named("csv").write([hostile('=HYPERLINK("x")')], path)
    (row,) = rows(path)
    assert row["comment"] == row["note"] == row["article"] == '\'=HYPERLINK("x")'
    assert not any(cell.startswith("=H") for cell in row.values())


def test_the_article_is_named(tmp_path: Path) -> None:
    row = rows(written(tmp_path))[0]
    assert (row["article"], row["article_url"], row["published"]) == (
        article().title,
        "https://post.example/flood",
        "2026-03-03",
    )
