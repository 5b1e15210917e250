"""The checked copy in HTML, read by a parser that forgives nothing."""

from pathlib import Path
from typing import Any

import html5lib

from reviewer import exporters
from reviewer.domain.claim import State
from tests.exporters.samples import hostile, record


def page(folder: Path, *records: Any) -> Any:
    path = folder / "copy.html"
    exporters.format_named("html").write(records, path)
    parser: Any = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return parser.parse(path.read_bytes(), transport_encoding="utf-8")


def text(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def by_class(tree: Any, name: str) -> list[Any]:
    return [element for element in tree.iter() if name in (element.get("class") or "").split()]


def test_every_figure_has_a_mark_and_a_note_that_lead_to_each_other(tmp_path: Path) -> None:
    tree = page(tmp_path, record())
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    assert len(set(ids)) == len(ids)
    notes = by_class(tree, "note")
    assert [note.get("id") for note in notes] == [f"n1-{n}" for n in range(1, 12)]
    links = {element.get("href") for element in tree.iter("a") if element.get("href").startswith("#")}
    assert links == {f"#1-{n}" for n in range(1, 12)} | {f"#n1-{n}" for n in range(1, 12)}
    assert {link[1:] for link in links} == set(ids)
    marks = by_class(tree, "mark")
    assert [mark.get("class") for mark in marks[:5]] == [
        "mark confirmed", "mark confirmed", "mark corrected", "mark confirmed", "mark rejected",
    ]  # fmt: skip


def test_a_note_says_all_that_is_known(tmp_path: Path) -> None:
    note = text(by_class(page(tmp_path, record()), "note")[5])
    for words in (
        "6 ✎ corrected up about $3,200,000 · Repairs · Mayor Jo Reed",
        "read before as $2,500,000 · Repairs · Mayor Jo Reed",
        "False: The tender says 3.2 million.",
        "≠ disagrees 2,500,000 ÷ 6,000,000 = 41.7 %, not 40 %.",
        "Ask the mayor’s office again.",
        "County flood report, p. 3, “5,912 residents were housed elsewhere”, archived, seen 4 March 2026",
        "Ann Lee, 4 March 2026, 05:10 UTC",
    ):
        assert words in note


def test_the_words_as_printed_stay_beside_what_is_proposed(tmp_path: Path) -> None:
    tree = page(tmp_path, record())
    assert [(text(one), text(two)) for one, two in zip(tree.iter("del"), tree.iter("ins"), strict=True)] == [
        ("14", "12"),
        ("$2.5 million", "$3.2 million"),
    ]


def test_furniture_is_left_out_and_headings_and_captions_are_what_they_are(tmp_path: Path) -> None:
    tree = page(tmp_path, record())
    whole = text(tree.find("body"))
    assert "Home | News" not in whole
    assert "things to know" not in whole
    assert text(tree.find(".//h2")).startswith("Flood at Lowmoor drives 6,000")
    assert text(by_class(tree, "caption")[0]).startswith("Photo: crews of 25")
    assert "Signed offAnn Lee, 4 March 2026, 06:06 UTC" in whole
    assert "Numbers nobody looked at1: Two out of three" in whole


def test_it_says_what_it_holds(tmp_path: Path) -> None:
    tree = page(tmp_path, record([State.CONFIRMED]))
    assert text(by_class(tree, "held")[0]) == (
        "This copy holds 5 confirmed; left out: 2 corrected, 1 rejected, 3 pending."
    )


def test_it_needs_no_network_and_no_script(tmp_path: Path) -> None:
    tree = page(tmp_path, record(), hostile('"><script>alert(1)</script><img src=x onerror=alert(1)>'))
    assert not {element.tag for element in tree.iter()} & {"script", "img", "link", "iframe", "object"}
    assert not [name for element in tree.iter() for name in element.attrib if name.startswith("on")]
    style = text(tree.find(".//style"))
    assert "url(" not in style
    assert "@import" not in style
    policy = next(meta for meta in tree.iter("meta") if meta.get("http-equiv"))
    assert policy.get("content") == "default-src 'none'; style-src 'unsafe-inline'"


def test_an_address_that_is_none_of_the_web_is_no_link(tmp_path: Path) -> None:
    tree = page(tmp_path, hostile("javascript:alert(1)"))
    assert {element.get("href").partition(":")[0].partition("-")[0] for element in tree.iter("a")} <= {
        "#1", "#n1", "https",
    }  # fmt: skip
    assert "javascript:alert(1)" in text(tree.find("body"))


def test_it_can_be_read_aloud(tmp_path: Path) -> None:
    tree = page(tmp_path, record())
    assert tree.get("lang") == "en"
    references = [element for element in tree.iter("a") if element.get("id")]
    assert references[2].get("aria-label") == "note 3, corrected"
    assert by_class(tree, "note")[2].get("aria-label") == "Note 3"
    assert all(head.get("scope") == "col" for head in tree.iter("th"))


def test_several_articles_do_not_share_a_name(tmp_path: Path) -> None:
    tree = page(tmp_path, record(), record())
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    assert len(ids) == len(set(ids)) == 44


def test_no_article_is_a_page_too(tmp_path: Path) -> None:
    assert text(page(tmp_path).find("body")) == "This copy holds no claims; nothing left out."
