"""Word documents with the long list of styles that Word gives them."""

import io
import zipfile
from collections.abc import Callable

import docx as python_docx
import pytest

from reviewer.domain.errors import UnreadableFile
from reviewer.readers import docx

_STYLES = "word/styles.xml"


def _document() -> bytes:
    document = python_docx.Document()
    document.add_heading("Flood at Lowmoor", 0)
    document.add_paragraph("Some 6,000 people left 14 villages on Monday.")
    document.add_heading("What was lost", 1)
    document.add_paragraph("Two bridges", style="List Bullet")
    document.add_paragraph("300 cattle", style="List Number")
    document.add_paragraph("The river at 9 metres", style="Caption")
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def _changed(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            new.writestr(name, change(old.read(name)) if name == _STYLES else old.read(name))
    return made.getvalue()


def test_titles_captions_and_lists_are_known_by_their_styles(monkeypatch: pytest.MonkeyPatch) -> None:
    data = _document()
    read = docx.read(data, "flood.docx")
    assert [read.text[span.start : span.end] for span in read.layout.headings] == [
        "Flood at Lowmoor",
        "What was lost",
    ]
    assert [read.text[span.start : span.end] for span in read.layout.captions] == ["The river at 9 metres"]
    assert "Two bridges\n300 cattle" in read.text
    whole = _changed(data, bytes)

    def as_it_came(*_: object) -> bytes:
        return whole

    monkeypatch.setattr(docx, "_bare", as_it_came)
    assert docx.read(data, "flood.docx") == read, "leaving out how styles look changes what is read"


def test_long_styles_that_are_cut_off_are_damage() -> None:
    with pytest.raises(UnreadableFile, match="damaged"):
        docx.read(_changed(_document(), lambda styles: styles[:-900]), "flood.docx")


def test_styles_that_declare_entities_are_no_way_in() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "999">]>'

    def declare(styles: bytes) -> bytes:
        head, rest = styles.split(b"?>", 1)
        return head + b"?>" + bomb + rest

    assert "999" not in docx.read(_changed(_document(), declare), "flood.docx").text


def test_a_part_that_no_figure_stands_in_may_be_damaged() -> None:
    data = bytearray(_document())
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as archive:
        at = archive.getinfo("word/fontTable.xml").header_offset + 60
    data[at : at + 20] = b"\xff" * 20
    assert "6,000 people" in docx.read(bytes(data), "flood.docx").text
