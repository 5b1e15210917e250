"""Hostile text in every field of every format: each file stays well-formed and carries the text.

Every format has a parser of its own here, another program than the one that wrote the file, that gives back all
text it finds. A text counts as carried where it is found as it was, or visibly escaped.
"""

import csv
import json
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import html5lib
import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reviewer import exporters
from reviewer.exporters.text import visible
from tests.exporters.samples import fit, hostile

LONG = "long 長い 😀 " * 60_000  # more than a megabyte in UTF-8
TEXTS = {
    "formula": '=HYPERLINK("http://x","y")',
    "dde": "@SUM(1+1)*cmd|' /C calc'!A0",
    "script": "</script><script>alert(1)</script>",
    "comment": "<!-- --><!--<script>",
    "cdata": "]]><![CDATA[",
    "template": "{{ 7*7 }} {% x %} ${7*7} <%= 7*7 %>",
    "rtf": r"{\rtf1\ansi \b bold}\par \u8364?",
    "markdown": "# h\n* a **b** [c](javascript:d) ![e](f) `g` > h\n1. i",
    "right-to-left": "abc \u202e\u05d0\u05d1\u05d2 \u2067x \u200f 12",
    "emoji": "👩🏽‍🚒🇺🇦 e\u0301 \ufeff",
    "nul": "a\0b\x01\x1b[31m\x7f",
    "line ends": "a\r\nb\rc\u2028d\u2029e\x85f\x0bg\x0ch",
    "half a character": "a\ud83d b \udc00",
    "no character": "a\ufffe\uffff",
    "entity": "&lt;&amp;&#0;&bogus;",
    "xlsx escape": "_x0041_ _x000D_",
    "quotes": '"\'"",;\t',
    "spaces": "  \u00a0 ",
    "empty": "",
}


def of_json(path: Path) -> Iterator[str]:
    yield from _strings(json.loads(path.read_bytes()))


def of_json_lines(path: Path) -> Iterator[str]:
    for line in path.read_bytes().split(b"\n")[:-1]:
        yield from _strings(json.loads(line))


def of_csv(path: Path) -> Iterator[str]:
    csv.field_size_limit(sys.maxsize)
    with path.open(encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file, strict=True)
    for row in rows:
        assert len(row) == len(head)
        for cell in row:
            assert not cell.startswith(("=", "+", "@", "\t", "\r")) or len(cell) == 1
            yield cell.removeprefix("'")


def of_xlsx(path: Path) -> Iterator[str]:
    book: Any = openpyxl.load_workbook(path)
    parts: dict[int, str] = {}
    for sheet in book:
        for row in sheet.iter_rows(values_only=True):
            if sheet.title == "Long texts" and isinstance(row[0], int):
                parts[row[0]] = parts.get(row[0], "") + row[2]
            # The reader leaves the format's own escape as it is in a cell that holds its text itself.
            yield from (cell.replace("_x005F_", "_") for cell in row if isinstance(cell, str))
    yield from parts.values()


def of_docx(path: Path) -> Iterator[str]:
    word = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    ends = {f"{word}br": "\n", f"{word}tab": "\t", f"{word}cr": "\n"}
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        names = [name for name in package.namelist() if name.endswith((".xml", ".rels"))]
        trees = {name: ElementTree.fromstring(package.read(name)) for name in names}
    for name in ("word/document.xml", "word/comments.xml"):
        if name in trees:
            for paragraph in trees[name].iter(f"{word}p"):
                yield "".join(ends.get(node.tag, node.text or "") for node in paragraph.iter())


def of_html(path: Path) -> Iterator[str]:
    reader: Any = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    tree = reader.parse(path.read_bytes(), transport_encoding="utf-8")
    tags = {element.tag for element in tree.iter()}
    assert not tags & {"script", "img", "iframe"}
    for element in tree.iter():
        yield "".join(element.itertext())


def of_markdown(path: Path) -> Iterator[str]:
    for token in MarkdownIt("commonmark").parse(path.read_text(encoding="utf-8")):
        if token.type == "inline":
            children = token.children or []
            assert {child.type for child in children} <= {"text", "text_special"}
            yield "".join(child.content for child in children)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for member in value.values():  # pyright: ignore[reportUnknownVariableType]  any JSON
            yield from _strings(member)
    elif isinstance(value, list):
        for member in value:  # pyright: ignore[reportUnknownVariableType]  any JSON
            yield from _strings(member)


READERS: dict[str, Callable[[Path], Iterator[str]]] = {
    "csv": of_csv,
    "xlsx": of_xlsx,
    "json": of_json,
    "jsonl": of_json_lines,
    "claimreview": of_json,
    "webannotation": of_json,
    "html": of_html,
    "docx": of_docx,
    "query": of_markdown,
    "query-docx": of_docx,
}
# What a format makes of white space, and shows of characters it cannot hold.
_EXACT = {"json", "jsonl", "claimreview", "webannotation"}


def found(form: str, text: str, folder: Path) -> list[str]:
    """All texts that the format's parser finds in an export of a record full of ``text``."""
    chosen = exporters.format_named(form)
    path = folder / f"out{chosen.suffix}"
    chosen.write([fit(hostile(text), chosen)], path)
    return list(READERS[form](path))


def carried(form: str, text: str, texts: list[str]) -> bool:
    if form in _EXACT:
        return text in texts
    wanted = visible(text)
    if form == "csv":
        wanted = text.replace("\0", "␀").encode("utf-8", "backslashreplace").decode()
        return any(wanted in one for one in texts)
    wanted = _spaceless(wanted)
    return any(wanted in _spaceless(one) for one in sorted(set(texts), key=len, reverse=True))


def _spaceless(text: str) -> str:
    return "".join(text.split())


def test_every_format_has_a_parser_here() -> None:
    own = {found.name for found in exporters.formats()} - {"pdf", "dossier"}
    assert own == set(READERS)


@pytest.mark.parametrize("form", READERS)
@pytest.mark.parametrize("name", TEXTS)
def test_the_file_stays_well_formed_and_carries_the_text(form: str, name: str, tmp_path: Path) -> None:
    texts = found(form, TEXTS[name], tmp_path)
    assert carried(form, TEXTS[name], texts)


@pytest.mark.parametrize("form", READERS)
def test_a_megabyte_of_text(form: str, tmp_path: Path) -> None:
    texts = found(form, LONG, tmp_path)
    assert carried(form, LONG, texts)


@pytest.mark.parametrize("form", READERS)
@settings(max_examples=8, deadline=None)
@given(text=st.text(alphabet=st.characters(), max_size=60))
def test_any_text(form: str, text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        assert carried(form, text, found(form, text, Path(folder)))
