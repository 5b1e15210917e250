"""What LibreOffice makes of the exports: tables cell by cell, comments and tracked changes where they belong.

It runs without a window in a profile of its own, once for each sort of file, and turns them into flat
OpenDocument files; those are plain XML, which is read here. Where it is not installed, all is skipped.
"""

import csv
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from lxml import etree

from reviewer import exporters
from reviewer.domain.article_record import ArticleRecord
from tests.exporters.samples import fit, hostile, record

SOFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(
    SOFFICE is None, reason="LibreOffice is not installed, so no export is opened in it (Debian: libreoffice)"
)

FORMULA = '=HYPERLINK("http://x","y")'
RIGHT_TO_LEFT = "abc \u202e\u05d0\u05d1\u05d2 \u2067x 12 😀 <b>&amp;"
LONG = "Zeile für Zeile und 😀; " + "noch eine " * 100_000  # a megabyte of note
# As the import dialog proposes for a file with a byte-order mark: commas, quotation marks, UTF-8, from row 1,
# no “special numbers”, by which 2/3 would be a day of March.
_CSV = "CSV:44,34,76,1,,0,false,false"
_SPACES = {
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
}


class Opened:
    """The files written, by the name of their record and format, and what LibreOffice made of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def written(self, name: str, form: str) -> Path:
        """A file as it was exported."""
        return self.folder / f"{name}{exporters.format_named(form).suffix}"

    def read(self, name: str, form: str) -> Any:
        """The same file as LibreOffice understands it."""
        flat = ".fods" if form in ("csv", "xlsx") else ".fodt"
        path = self.folder / form / self.written(name, form).with_suffix(flat).name
        return etree.parse(path, etree.XMLParser(huge_tree=True)).getroot()


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Opened:
    folder = tmp_path_factory.mktemp("office")
    found = Opened(folder)
    records = {
        "flood": record(),
        "formula": hostile(FORMULA),
        "turned": hostile(RIGHT_TO_LEFT),
        "long": _with_note(LONG),
    }
    for form in ("csv", "xlsx", "docx", "query-docx"):
        paths = [_write(records[name], form, found.written(name, form)) for name in records]
        _convert(paths, folder / form, "fods" if form in ("csv", "xlsx") else "fodt", folder / "profile")
    return found


def _with_note(text: str) -> ArticleRecord:
    """The sample with a note on its sixth claim."""
    base = record()
    claims = list(base.claims)
    claim = claims[5].claim
    claims[5] = replace(claims[5], claim=replace(claim, standing=replace(claim.standing, note=text)))
    return replace(base, claims=tuple(claims))


def _write(one: ArticleRecord, form: str, path: Path) -> Path:
    chosen = exporters.format_named(form)
    chosen.write([fit(one, chosen)], path)
    return path


def _convert(files: Sequence[Path], folder: Path, to: str, profile: Path) -> None:
    command = [
        str(SOFFICE),
        f"-env:UserInstallation={profile.as_uri()}",
        "--headless",
        *(["--infilter=" + _CSV] if files[0].suffix == ".csv" else []),
        *("--convert-to", to, "--outdir", str(folder)),
        *map(str, files),
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
    assert len(list(folder.glob(f"*.{to}"))) == len(files), done.stdout + done.stderr


# --- tables -------------------------------------------------------------------------------------------------


def _own(name: str) -> str:
    space, _, local = name.partition(":")
    return f"{{{_SPACES[space]}}}{local}"


def _text(element: Any) -> str:
    """Text with spaces, tabs and line ends as OpenDocument writes them."""
    parts = [element.text or ""]
    for child in element:
        if child.tag == _own("text:s"):
            parts.append(" " * int(child.get(_own("text:c"), "1")))
        elif child.tag == _own("text:tab"):
            parts.append("\t")
        elif child.tag == _own("text:line-break"):
            parts.append("\n")
        elif child.tag not in (_own("office:annotation"), _own("office:annotation-end")):
            parts.append(_text(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _value(cell: Any) -> Any:
    kind = cell.get(_own("office:value-type"))
    if kind is None:
        return None
    if kind == "date":
        return datetime.fromisoformat(cell.get(_own("office:date-value")))
    if kind == "boolean":
        return cell.get(_own("office:boolean-value")) == "true"
    if kind in ("float", "percentage", "currency"):
        return Decimal(cell.get(_own("office:value")))
    return "\n".join(_text(paragraph) for paragraph in cell.findall("text:p", _SPACES))


def tables(root: Any) -> dict[str, list[list[Any]]]:
    """The values of every sheet, by its name; no cell may be a formula."""
    found: dict[str, list[list[Any]]] = {}
    for sheet in root.iter(_own("table:table")):
        rows = found[sheet.get(_own("table:name"))] = []
        for row in sheet.iter(_own("table:table-row")):
            values: list[Any] = []
            for cell in row:
                assert cell.get(_own("table:formula")) is None
                assert cell.find("text:p/text:a", _SPACES) is None
                times = int(cell.get(_own("table:number-columns-repeated"), "1"))
                values += [_value(cell)] * min(times, 100)
            while values and values[-1] is None:
                values.pop()
            if values:
                rows.append(values)
    return found


def _same(ours: Any, theirs: Any) -> bool:
    if isinstance(ours, (int, float)):
        return theirs is not None and abs(float(theirs) - ours) <= abs(ours) * 1e-12
    if isinstance(ours, str):
        return (theirs or "") == ours
    return ours == theirs


@pytest.mark.parametrize("name", ["flood", "formula", "turned", "long"])
def test_the_workbook_is_the_same_cell_by_cell(opened: Opened, name: str) -> None:
    theirs = tables(opened.read(name, "xlsx"))
    ours: Any = openpyxl.load_workbook(opened.written(name, "xlsx"))
    assert list(theirs) == ours.sheetnames
    compared = 0
    for sheet in ours:
        rows = theirs[sheet.title]
        for row, values in zip(sheet.iter_rows(values_only=True), rows, strict=True):
            filled = [*values, *[None] * (len(row) - len(values))]
            for one, other in zip(row, filled, strict=True):
                assert _same(one, other), (sheet.title, one, other)
                compared += one is not None
    assert compared > 50


def test_numbers_and_days_of_the_workbook_are_numbers_and_days(opened: Opened) -> None:
    head, *rows = tables(opened.read("flood", "xlsx"))["Claims"]
    cost = dict(zip(head, rows[5], strict=False))
    assert (cost["Number"], cost["Figure as stated"], cost["Unit"]) == (3200000, "$2.5 million", "USD")
    # Word for word the Gregorian day and the moment, without a time zone: spreadsheets know none.
    assert dict(zip(head, rows[3], strict=False))["Date"] == datetime(2026, 3, 2)  # noqa: DTZ001
    assert cost["Decided (UTC)"] == datetime(2026, 3, 4, 5, 10, 7)  # noqa: DTZ001


def test_a_note_of_a_megabyte_is_whole_in_the_workbook(opened: Opened) -> None:
    found = tables(opened.read("long", "xlsx"))
    head, *rows = found["Claims"]
    number = int(dict(zip(head, rows[5], strict=False))["Note"].rpartition(" ")[2].rstrip("]"))
    parts = [row[2] for row in found["Long texts"][1:] if row[0] == number]
    assert "".join(parts).rstrip() == LONG.rstrip()


def _reads_as(text: str, value: Any) -> bool:
    """Whether a spreadsheet's value is what the text in the table says."""
    if isinstance(value, bool):  # also the verdicts True and False, which are shown as such
        return str(value).lower() == text.lower()
    if not isinstance(value, Decimal):
        return value == datetime.fromisoformat(text) if isinstance(value, datetime) else (value or "") == text
    try:
        stated = Decimal(text.removesuffix("%").replace(",", ""))
    except InvalidOperation:
        return False
    return value == (stated / 100 if text.endswith("%") else stated)


@pytest.mark.parametrize("name", ["flood", "formula", "turned"])
def test_the_table_opens_with_every_cell_in_its_column(opened: Opened, name: str) -> None:
    with opened.written(name, "csv").open(encoding="utf-8-sig", newline="") as file:
        ours = list(csv.DictReader(file))
    ((head, *rows),) = tables(opened.read(name, "csv")).values()
    assert head == list(ours[0])
    for row, values in zip(ours, rows, strict=True):
        filled = dict(zip(head, [*values, *[None] * len(head)], strict=False))
        for column in head:
            if column == "claim":  # the ids of the sample are digits alone, as none of a library is
                continue
            assert _reads_as(row[column], filled[column]), (column, row[column], filled[column])


# --- Word ---------------------------------------------------------------------------------------------------


def anchors(root: Any) -> Iterator[tuple[str, str, str]]:
    """Of every comment who wrote it, its first line, and the words it is anchored at."""
    ends = {_own("text:p"), _own("text:h")}
    for line in root.iter(*ends):
        if line.getparent().tag == _own("office:annotation"):
            continue
        begun: dict[str, tuple[str, str]] = {}
        words: dict[str, str] = {}
        for piece in _pieces(line):
            if isinstance(piece, str):
                for key in begun:
                    words[key] = words.get(key, "") + piece
            elif piece.tag == _own("office:annotation"):
                first = piece.find("text:p", _SPACES)
                key = piece.get(_own("office:name"))
                begun[key] = (piece.findtext("dc:creator", None, _SPACES), _text(first))
            else:
                key = piece.get(_own("office:name"))
                yield (*begun.pop(key), words.get(key, ""))
        assert not begun


def _pieces(element: Any) -> Iterator[Any]:
    """Texts, and where comments begin and end, in the order they stand."""
    if element.text:
        yield element.text
    for child in element:
        if child.tag in (_own("office:annotation"), _own("office:annotation-end")):
            yield child
        elif child.tag == _own("text:s"):
            yield " " * int(child.get(_own("text:c"), "1"))
        else:
            yield from _pieces(child)
        if child.tail:
            yield child.tail


def test_every_comment_of_the_checked_copy_is_in_its_place(opened: Opened) -> None:
    found = list(anchors(opened.read("flood", "docx")))
    assert [words for _, _, words in found] == [
        "6,000", "6,000", "1412", "2 March 2026", "25", "$2.5 million$3.2 million", "40%", "$6 million",
        "Two out of three", "dozens", "310",
    ]  # fmt: skip
    assert found[5][:2] == ("Ann Lee", "6 ✎ corrected: up about $3,200,000 · Repairs · Mayor Jo Reed")
    assert [first.split()[0] for _, first, _ in found] == [str(number) for number in range(1, 12)]
    dates = [
        one.findtext("dc:date", None, _SPACES)
        for one in opened.read("flood", "docx").iter(_own("office:annotation"))
    ]
    assert dates[5] == "2026-03-04T05:10:07"


def test_corrections_are_changes_to_be_accepted_or_not(opened: Opened) -> None:
    root = opened.read("flood", "docx")
    kinds = {
        region.get(_own("text:id")): (
            etree.QName(region[0]).localname,
            region.findtext(".//dc:creator", None, _SPACES),
        )
        for region in root.iter(_own("text:changed-region"))
    }
    places: list[tuple[str, str, str]] = []
    for start in root.iter(_own("text:change-start")):
        words, node = "", start.getnext()
        while node.tag != _own("text:change-end"):
            words += _text(node)
            node = node.getnext()
        places.append((*kinds[start.get(_own("text:change-id"))], words))
    assert places == [
        ("deletion", "Ben Roy", "14"),
        ("insertion", "Ben Roy", "12"),
        ("deletion", "Ann Lee", "$2.5 million"),
        ("insertion", "Ann Lee", "$3.2 million"),
    ]


def test_the_checked_copy_ends_with_its_sources(opened: Opened) -> None:
    root = opened.read("flood", "docx")
    (table,) = root.iter(_own("table:table"))
    rows = [
        [_text(cell).strip() for cell in row.iter(_own("table:table-cell"))]
        for row in table.iter(_own("table:table-row"))
    ]
    assert rows[0] == ["Who or what", "Where", "Figures"]
    assert rows[1] == ["the county", "named in the article", "2, 3"]
    assert len(rows) == 6


@pytest.mark.parametrize(("name", "text"), [("formula", FORMULA), ("turned", RIGHT_TO_LEFT)])
def test_hostile_texts_stay_texts_in_word_formats(opened: Opened, name: str, text: str) -> None:
    lines = [_text(line) for line in opened.read(name, "docx").iter(_own("text:p"), _own("text:h"))]
    assert sum(text in line for line in lines) > 5
    lines = [_text(line) for line in opened.read(name, "query-docx").iter(_own("text:p"), _own("text:h"))]
    assert sum(text in line for line in lines) > 2


def test_a_note_of_a_megabyte_is_whole_in_its_comment(opened: Opened) -> None:
    comments = list(opened.read("long", "docx").iter(_own("office:annotation")))
    assert len(comments) == 11
    assert LONG in "".join(_text(line) for line in comments[5].iter(_own("text:p")))


def test_the_query_sheet_has_its_questions_and_room_for_the_answers(opened: Opened) -> None:
    root = opened.read("flood", "query-docx")
    heads = [_text(head).split(maxsplit=1)[-1].strip() for head in root.iter(_own("text:h"))]
    assert heads[:4] == ["decided yet (3)", "40%", "$6 million", "dozens"]
    assert len(list(root.iter(_own("table:table")))) == 9
