"""The query sheet in Markdown, read back by a parser of it."""

from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

from reviewer import exporters
from tests.exporters.samples import hostile, record

FORMAT = exporters.format_named("query")


def tokens(folder: Path, *records: Any) -> list[Any]:
    path = folder / "out.md"
    FORMAT.write(records, path)
    return MarkdownIt("commonmark").parse(path.read_text(encoding="utf-8"))


def plain(inline: Any) -> str:
    return "".join(child.content for child in inline.children)


def test_the_gravest_comes_first_and_each_has_room_for_the_answer(tmp_path: Path) -> None:
    found = tokens(tmp_path, record())
    heads = [
        (token.tag, plain(found[place + 1]))
        for place, token in enumerate(found)
        if token.type == "heading_open"
    ]
    assert heads[:5] == [
        ("h1", "Queries: Flood at Lowmoor drives 6,000 from their homes"),
        ("h2", "Not decided yet (3)"),
        ("h3", "7: 40%"),
        ("h3", "8: $6 million"),
        ("h3", "10: dozens"),
    ]
    lines = [plain(token) for token in found if token.type == "inline"]
    assert lines.count("Answer:") == 9
    assert "disagrees: 2,500,000 ÷ 6,000,000 = 41.7 %, not 40 %." in lines


def test_what_has_nothing_open_is_not_asked(tmp_path: Path) -> None:
    base = record()
    refused = {one.number: FORMAT.refuse(base, one) for one in base.claims}
    assert {number for number, reason in refused.items() if reason} == {2, 5}
    assert refused[2] == "with nothing open"


@pytest.mark.parametrize(
    "text",
    ["# head", "* star **bold** _em_", "[a](http://x)", "<b>x</b> &amp; ~~y~~", "1. one", "> q", "`c` ![i](j)"],
)
def test_text_is_never_syntax(text: str, tmp_path: Path) -> None:
    found = tokens(tmp_path, hostile(text))
    children = [child for token in found if token.type == "inline" for child in token.children]
    assert {child.type for child in children} <= {"text", "text_special"}
    assert text in [plain(token) for token in found if token.type == "inline"]
