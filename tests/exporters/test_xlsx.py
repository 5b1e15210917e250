"""The workbook, read back by another library than the one that wrote it."""

from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from reviewer import exporters
from reviewer.exporters import xlsx_sheet
from tests.exporters.samples import hostile, record


def book(folder: Path, *records: Any) -> Any:
    path = folder / "claims.xlsx"
    exporters.format_named("xlsx").write(records, path)
    return openpyxl.load_workbook(path)


def day(number: int, hour: int = 0, minute: int = 0, second: int = 0) -> datetime:
    """A moment of March 2026 as a cell holds it: of no time zone."""
    return datetime(2026, 3, number, hour, minute, second)  # noqa: DTZ001


def table(sheet: Any) -> list[dict[str, Any]]:
    heads, *rows = ([cell.value for cell in row] for row in sheet.iter_rows())
    return [dict(zip(heads, row, strict=True)) for row in rows]


def test_numbers_and_dates_are_cells_of_their_kind_beside_the_text_as_stated(tmp_path: Path) -> None:
    rows = table(book(tmp_path, record())["Claims"])
    assert [row["No."] for row in rows] == list(range(1, 12))
    cost = rows[5]
    assert (cost["Figure as stated"], cost["Number"], cost["Unit"]) == ("$2.5 million", 3200000, "USD")
    assert cost["As it stands"] == "up about $3,200,000"
    assert cost["As extracted"] == "$2,500,000 · Repairs · Mayor Jo Reed"
    assert (cost["Verdict"], cost["Open findings"]) == ("False", 1)
    assert rows[3]["Date"] == day(2)
    assert rows[3]["Number"] is None
    assert rows[8]["Number"] == pytest.approx(2 / 3)
    assert cost["Decided (UTC)"] == day(4, 5, 10, 7)
    assert rows[4]["Comment"] == "A caption of the agency’s."


def test_sources_findings_and_history_have_their_sheets(tmp_path: Path) -> None:
    found = book(tmp_path, record())
    assert found.sheetnames == ["Claims", "Sources", "Findings", "History", "About"]
    sources = table(found["Sources"])
    assert [row["Name or title"] for row in sources if row["Source is"] == "evidence"] == [
        "County flood report", "table.pdf", "County flood report",
    ]  # fmt: skip
    assert sources[1]["Seen"] == day(4)
    findings = table(found["Findings"])
    assert [(row["Result"], row["Claims no."]) for row in findings] == [
        ("cannot tell", "1, 2"),
        ("disagrees", "6, 7, 8"),
        ("agrees", "11"),
    ]
    assert findings[0]["Set aside because"] == "Headlines may round."
    history = [row for row in table(found["History"]) if row["No."] == 6]
    assert [row["Did"] for row in history] == ["corrected", "judged", "evidenced", "noted"]
    assert table(found["About"])[0]["About this workbook"].startswith(
        "5 confirmed, 2 corrected, 1 rejected, 3 pending"
    )


def test_the_header_stays_in_sight_and_filters_and_states_are_coloured(tmp_path: Path) -> None:
    found = book(tmp_path, record())
    for sheet in found:
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref == f"A1:{sheet.cell(1, sheet.max_column).column_letter}{sheet.max_row}"
    claims = found["Claims"]
    colours = {claims.cell(row, 2).value: claims.cell(row, 2).fill.fgColor.rgb for row in range(2, 13)}
    assert len(set(colours.values())) == len(colours) == 4
    assert claims.column_dimensions["W"].width > claims.column_dimensions["A"].width


def test_no_cell_is_a_formula(tmp_path: Path) -> None:
    found = book(tmp_path, hostile('=HYPERLINK("http://x")'))
    cells = [cell for sheet in found for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d", "inlineStr"}
    assert sum(cell.value == '=HYPERLINK("http://x")' for cell in cells) > 10
    assert not [cell for cell in cells if cell.hyperlink]


def test_a_text_too_long_for_a_cell_is_carried_whole_on_a_sheet_of_its_own(tmp_path: Path) -> None:
    text = "".join(chr(0x4E00 + n % 5000) for n in range(40_000)) + "😀" * 20_000
    found = book(tmp_path, hostile(text))
    cell = table(found["Claims"])[0]["Note"]
    assert cell == f"{text[:300]}… [whole on the sheet “Long texts”, text {cell.split()[-1]}"
    number = int(cell.split()[-1].rstrip("]"))
    assert "".join(row["Words"] for row in table(found["Long texts"]) if row["Text"] == number) == text


def test_a_number_that_no_cell_can_hold_exactly_stays_text() -> None:
    assert xlsx_sheet.Cell.number("123456789012345678").value == "123456789012345678"
    assert xlsx_sheet.Cell.number("1200000000000000000000").value == 1200000000000000000000
    assert xlsx_sheet.Cell.number(None).value is None


def test_a_full_sheet_goes_on_on_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_sheet, "MOST_ROWS", 8)
    found = book(tmp_path, record())
    assert [row["No."] for name in ("Claims", "Claims 2") for row in table(found[name])] == list(range(1, 12))
