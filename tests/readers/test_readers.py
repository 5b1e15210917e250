"""Files to documents: text and Markdown, and everything that is not an article."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer import readers
from reviewer.domain.errors import UnreadableFile

MARKDOWN = """---
title: "Harbour repairs: what they cost"
date: 2025-11-23
draft: 3
---

# Repairs cost 4m

Some *30* workers.

Second part
-----------

<!-- 99 things to do -->
More text.
"""


def test_plain_text_is_taken_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "news.txt"
    file.write_text("# 5 dead\nbody", encoding="utf-8")
    document = readers.read(file)
    assert (document.text, document.name, document.encoding) == ("# 5 dead\nbody", "news.txt", "utf-8")
    assert document.layout.headings == ()


def test_markdown_keeps_its_text_and_knows_its_parts(tmp_path: Path) -> None:
    file = tmp_path / "news.md"
    file.write_text(MARKDOWN, encoding="utf-8")
    document = readers.read(file)
    text = document.text
    assert text == MARKDOWN
    assert (document.title, document.published) == ("Harbour repairs: what they cost", "2025-11-23")
    assert [text[s.start : s.end] for s in document.layout.headings] == ["Repairs cost 4m", "Second part"]
    furniture = [(f.reason, text[f.span.start : f.span.end].strip()) for f in document.layout.furniture]
    assert furniture[0] == ("front-matter", MARKDOWN[: MARKDOWN.index("# Repairs")].strip())
    assert furniture[1] == ("comment", "<!-- 99 things to do -->")


@pytest.mark.parametrize(
    ("source", "title", "published"),
    [
        ("# Only a heading\ntext", "Only a heading", None),
        ("no heading, 5 words here", None, None),
        ("---\ntitle: [broken\n---\n# Heading\n", "Heading", None),
        ("---\n- a list\n---\n# Heading\n", "Heading", None),
        ("---\npublished: 2024-05-06T10:00:00Z\n---\n# H\n", "H", "2024-05-06"),
        ("---\ndate: '2024-05-06 10:00'\n---\n# H\n", "H", "2024-05-06"),
        ("---\ndate: last Tuesday\ntitle: 12\n---\n# H\n", "H", None),
        ("---\ntitle: never closed\n# H\n", "H", None),
        ("---\ntitle: Ferry\ndate: 2026-13-05\n---\n# H\n", "Ferry", None),
        pytest.param(
            "---\ntitle: Ferry\nsize: " + "9" * 5000 + "\n---\n# H\n", "Ferry", None, id="long number"
        ),
        pytest.param("---\ntitle: " + "[" * 3000 + "\n---\n# H\n", "H", None, id="nested"),
    ],
)
def test_markdown_title_and_date(tmp_path: Path, source: str, title: str | None, published: str | None) -> None:
    file = tmp_path / "a.md"
    file.write_text(source, encoding="utf-8")
    document = readers.read(file)
    assert (document.title, document.published) == (title, published)


@given(st.text(alphabet=st.sampled_from("#-=\n \t>*1.`<!ab[]():|"), max_size=80))
def test_markdown_spans_lie_inside_any_text(source: str) -> None:
    data = (source + "x").encode()
    document = readers.read_bytes(data, "a.md", ".md")
    spans = [*document.layout.headings, *(f.span for f in document.layout.furniture)]
    assert all(span.end <= len(document.text) for span in spans)
    assert all("\n" not in document.text[s.start : s.end] for s in document.layout.headings)


@pytest.mark.parametrize("content", [b"", b"   \n\t \r\n", "\ufeff".encode(), "\ufeff \n".encode("utf-16")])
def test_a_file_without_text_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "empty.txt"
    file.write_bytes(content)
    with pytest.raises(UnreadableFile, match=r"empty\.txt holds no text"):
        readers.read(file)


def test_a_vanished_file_and_a_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match=r"gone\.txt is not there"):
        readers.read(tmp_path / "gone.txt")
    with pytest.raises(UnreadableFile, match="is a folder"):
        readers.read(tmp_path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every file")
def test_a_file_without_permission_is_named(tmp_path: Path) -> None:
    file = tmp_path / "secret.txt"
    file.write_text("5")
    file.chmod(0)
    with pytest.raises(UnreadableFile, match="may not be read by you"):
        readers.read(file)


def test_a_file_past_the_limit_is_refused(tmp_path: Path, set_limits: Callable[..., None]) -> None:
    set_limits(file_bytes=10)
    file = tmp_path / "huge.txt"
    file.write_text("x" * 11)
    with pytest.raises(UnreadableFile, match=r"huge\.txt is larger"):
        readers.read(file)


def test_pasted_text_with_half_a_surrogate_pair_can_be_stored() -> None:
    document = readers.read_text("5 \ud83d dead\0\r\nand \ud83d\ude00", "pasted text")
    assert document.text == "5 \ufffd dead\nand \U0001f600"
    assert document.sha256
