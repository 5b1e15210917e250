"""The checked copy and the query sheet for Word, read as the packages of XML that they are."""

import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from reviewer import exporters
from reviewer.domain.claim import State
from tests.exporters.samples import hostile, record

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def part(path: Path, name: str) -> Any:
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        return ElementTree.fromstring(package.read(name))


def copy(folder: Path, *records: Any, form: str = "docx") -> Path:
    path = folder / "copy.docx"
    exporters.format_named(form).write(records, path)
    return path


def text(element: Any) -> str:
    kinds = {f"{W}t", f"{W}delText"}
    return "".join(node.text or "" for node in element.iter() if node.tag in kinds)


def anchored(body: Any) -> dict[str, str]:
    """The text that each comment is anchored at, by the comment's id."""
    found: dict[str, str] = {}
    open_ids: set[str] = set()
    for node in body.iter():
        if node.tag == f"{W}commentRangeStart":
            open_ids.add(node.get(f"{W}id"))
        elif node.tag == f"{W}commentRangeEnd":
            open_ids.discard(node.get(f"{W}id"))
        elif node.tag in (f"{W}t", f"{W}delText"):
            for key in open_ids:
                found[key] = found.get(key, "") + (node.text or "")
    return found


def test_every_figure_has_a_comment_at_its_words(tmp_path: Path) -> None:
    path = copy(tmp_path, record())
    comments = {one.get(f"{W}id"): one for one in part(path, "word/comments.xml")}
    places = anchored(part(path, "word/document.xml"))
    assert set(places) == set(comments)
    assert list(places.values()) == [
        "6,000", "6,000", "1412", "2 March 2026", "25", "$2.5 million$3.2 million", "40%", "$6 million",
        "Two out of three", "dozens", "310",
    ]  # fmt: skip
    corrected = next(one for key, one in comments.items() if places[key].startswith("$2.5"))
    lines = [text(paragraph) for paragraph in corrected.iter(f"{W}p")]
    assert lines[0] == "6 ✎ corrected: up about $3,200,000 · Repairs · Mayor Jo Reed"
    assert "Verdict: False: The tender says 3.2 million." in lines
    assert "≠ disagrees: 2,500,000 ÷ 6,000,000 = 41.7 %, not 40 %." in lines
    assert (corrected.get(f"{W}author"), corrected.get(f"{W}initials")) == ("Ann Lee", "AL")
    assert corrected.get(f"{W}date") == "2026-03-04T05:10:07Z"


def test_corrections_are_tracked_changes_that_leave_their_comment(tmp_path: Path) -> None:
    body = part(copy(tmp_path, record()), "word/document.xml")
    deleted, inserted = list(body.iter(f"{W}del")), list(body.iter(f"{W}ins"))
    assert [text(one) for one in deleted] == ["14", "$2.5 million"]
    assert [text(one) for one in inserted] == ["12", "$3.2 million"]
    assert [one.get(f"{W}author") for one in inserted] == ["Ben Roy", "Ann Lee"]
    changes = [one.get(f"{W}id") for one in (*deleted, *inserted)]
    assert len(set(changes)) == 4
    for change in (*deleted, *inserted):
        assert not {node.tag for node in change.iter()} & {f"{W}commentReference", f"{W}commentRangeStart"}
        assert change.tag != f"{W}del" or not list(change.iter(f"{W}t"))


def test_the_text_without_changes_is_the_article_s(tmp_path: Path) -> None:
    body = part(copy(tmp_path, record()), "word/document.xml")
    for inserted in list(body.iter(f"{W}ins")):
        inserted.clear()
    paragraphs = [text(paragraph) for paragraph in body.iter(f"{W}p")]
    assert "“At least 310 houses are lost,” said the relief agency, via the Ald Post." in paragraphs
    assert any(one.startswith("Repairs will cost $2.5 million, said") for one in paragraphs)
    assert not any("Home | News" in one for one in paragraphs)
    assert "County flood report, p. 3, “5,912 residents were housed elsewhere”, seen 4 March 2026" in paragraphs


def test_what_is_left_out_is_said(tmp_path: Path) -> None:
    body = part(copy(tmp_path, record([State.PENDING])), "word/document.xml")
    assert "This copy holds 3 pending; left out: 5 confirmed, 2 corrected, 1 rejected." in text(body)


def test_the_same_record_gives_the_same_bytes_of_text(tmp_path: Path) -> None:
    parts = [part(copy(tmp_path, record(), hostile("x")), "word/document.xml") for _ in range(2)]
    first, second = (ElementTree.tostring(one) for one in parts)
    assert first == second


def test_the_query_sheet_asks_in_order_of_risk_with_room_for_the_answer(tmp_path: Path) -> None:
    body = part(copy(tmp_path, record(), form="query-docx"), "word/document.xml")
    heads = [
        text(paragraph)
        for paragraph in body.iter(f"{W}p")
        for style in paragraph.iter(f"{W}pStyle")
        if style.get(f"{W}val") in ("Heading1", "Heading2")
    ]
    assert heads == [
        "Not decided yet (3)", " 7   40%", " 8   $6 million", " 10   dozens",
        "Does not agree with other figures of the piece (1)", " 6   $2.5 million",
        "No source named and no evidence (3)", " 1   6,000", " 4   2 March 2026", " 9   Two out of three",
        "Rests on a single source (2)", " 3   14", " 11   310",
    ]  # fmt: skip
    assert len(list(body.iter(f"{W}tbl"))) == 9
