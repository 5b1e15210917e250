"""The checked copy as PDF, read back by a library that knows nothing of Qt."""

from pathlib import Path
from typing import Any

import pypdf
import pytest
from PySide6.QtWidgets import QApplication

from reviewer.domain.claim import State
from reviewer.ui import pdf_format
from reviewer.ui.faces import load_faces
from tests.exporters.samples import hostile, record
from tests.exporters.test_bad_input import LONG, TEXTS

pytestmark = pytest.mark.qt


@pytest.fixture
def faces(qapp: QApplication) -> None:
    load_faces()


def written(folder: Path, *records: Any) -> Any:
    path = folder / "copy.pdf"
    pdf_format.write(records, path)
    return pypdf.PdfReader(path, strict=True)


def words(reader: Any) -> str:
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def elements(element: Any) -> list[tuple[str, int]]:
    """The type of each element below, in reading order, and how many stretches of text it has itself."""
    found: list[tuple[str, int]] = []
    for kid in element["/K"]:
        one = kid.get_object()
        if one.get("/Type") == "/StructElem":
            own = sum(part.get_object().get("/Type") == "/MCR" for part in one["/K"])
            found += [(one["/S"], own), *elements(one)]
    return found


@pytest.mark.usefixtures("faces")
def test_it_holds_what_the_html_holds(tmp_path: Path) -> None:
    text = words(written(tmp_path, record()))
    for part in (
        "Flood at Lowmoor drives 6,000",
        "said the relief agency, via",
        "3 corrected 12 · villages · the county",
        "≠ disagrees: 2,500,000 ÷ 6,000,000 = 41.7 %",
        "Ann Lee, 4 March 2026, 05:07 UTC",
        "Signed off Ann Lee, 4 March 2026, 06:06 UTC",
        "$3.2 million",
        "County flood report, p. 3",
        "This copy holds 5 confirmed, 2 corrected, 1 rejected, 3 pending; nothing left out.",
        "1 / 2",
        "2 / 2",
    ):
        assert part in text
    assert "Home | News" not in text


@pytest.mark.usefixtures("faces")
def test_it_is_tagged_in_reading_order(tmp_path: Path) -> None:
    reader = written(tmp_path, record([State.CONFIRMED, State.CORRECTED]))
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] is not None
    assert root["/MarkInfo"]["/Marked"].value is True
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert reader.metadata.title == "Flood at Lowmoor drives 6,000 from their homes: checked copy"
    tree = elements(root["/StructTreeRoot"])
    kinds = [kind for kind, _ in tree]
    assert kinds[:4] == ["/Document", "/Sect", "/P", "/H1"]
    body = kinds[kinds.index("/H2") :]
    assert body[:6] == ["/H2", "/Note", "/P", "/Note", "/Note", "/Note"]
    assert kinds.count("/Note") == 7
    assert kinds.count("/TH") == 3
    assert all(own for kind, own in tree if kind in ("/H1", "/H2", "/P", "/Note"))
    for page in reader.pages:
        content = page.get_contents().get_data()
        assert content.count(b"BDC") + content.count(b"BMC") == content.count(b"EMC")
        assert b"-50000" not in content
        assert b"-60000" not in content


@pytest.mark.usefixtures("faces")
@pytest.mark.parametrize("name", TEXTS)
def test_hostile_text_leaves_it_well_formed(name: str, tmp_path: Path) -> None:
    reader = written(tmp_path, hostile(TEXTS[name]))
    assert "Some 6,000" in words(reader)
    if TEXTS[name].isascii() and TEXTS[name].isprintable():
        wanted = "".join(TEXTS[name].split())
        assert wanted in "".join(words(reader).split())


@pytest.mark.usefixtures("faces")
def test_a_long_text_goes_on_over_many_pages(tmp_path: Path) -> None:
    reader = written(tmp_path, hostile(LONG[:60_000]))
    assert len(reader.pages) > 20
    assert f"{len(reader.pages)} / {len(reader.pages)}" in reader.pages[-1].extract_text()


@pytest.mark.usefixtures("faces")
def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        pdf_format.write([record()], tmp_path / "gone" / "copy.pdf")


@pytest.mark.usefixtures("faces")
def test_no_article_is_a_document_too(tmp_path: Path) -> None:
    assert "This copy holds no claims; nothing left out." in words(written(tmp_path))
