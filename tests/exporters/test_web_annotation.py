"""Web annotations against what the W3C's data model asks of them."""

import base64
import json
from pathlib import Path
from typing import Any

from reviewer import exporters
from reviewer.domain.article import hash_text
from reviewer.domain.claim import State
from tests.exporters.samples import TEXT, hostile, record


def collection(folder: Path, *records: Any) -> dict[str, Any]:
    path = folder / "out.jsonld"
    exporters.format_named("webannotation").write(records, path)
    return json.loads(path.read_bytes())


def test_both_selectors_find_the_claim_in_code_points(tmp_path: Path) -> None:
    found = collection(tmp_path, record())
    assert found["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (found["type"], found["total"], found["first"]["type"]) == (
        "AnnotationCollection",
        11,
        "AnnotationPage",
    )
    after_emoji = 0
    for annotation in found["first"]["items"]:
        quote, position = annotation["target"]["selector"]
        assert quote["type"] == "TextQuoteSelector"
        assert position["type"] == "TextPositionSelector"
        assert TEXT[position["start"] : position["end"]] == quote["exact"]
        around = quote["prefix"] + quote["exact"] + quote["suffix"]
        assert TEXT.count(around) == 1
        assert TEXT.index(around) + len(quote["prefix"]) == position["start"]
        after_emoji += position["start"] > TEXT.index("😀")
    assert after_emoji == 2


def test_the_source_is_the_hash_of_the_text(tmp_path: Path) -> None:
    (first, *_) = collection(tmp_path, record())["first"]["items"]
    scheme, _, digest = first["target"]["source"].partition(";")
    assert scheme == "ni:///sha-256"
    assert base64.urlsafe_b64decode(digest + "=").hex() == hash_text(TEXT)


def test_the_state_is_assessed_and_who_said_so_named(tmp_path: Path) -> None:
    items = collection(tmp_path, record([State.CORRECTED]))["first"]["items"]
    assert [item["creator"]["name"] for item in items] == ["Ben Roy", "Ann Lee"]
    for item in items:
        assert item["motivation"] == "assessing"
        assert item["body"][0] == {
            "type": "TextualBody", "purpose": "assessing", "format": "text/plain", "value": "corrected",
        }  # fmt: skip
        assert item["id"].startswith("urn:uuid:")
    values = {body["value"] for body in items[1]["body"]}
    assert "False: The tender says 3.2 million." in values
    assert "disagrees: 2,500,000 ÷ 6,000,000 = 41.7 %, not 40 %." in values
    assert items[0]["modified"] == "2026-03-04T05:07:07Z"


def test_what_is_left_out_is_said(tmp_path: Path) -> None:
    found = collection(tmp_path, record([State.CORRECTED]), hostile("x"))
    assert found["summary"] == "3 corrected; left out: 5 confirmed, 1 rejected, 4 pending"
    assert collection(tmp_path)["first"]["items"] == []
