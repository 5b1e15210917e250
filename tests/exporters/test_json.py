"""JSON and JSON Lines against their published schemas."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import referencing
from referencing.jsonschema import DRAFT202012

from reviewer import exporters, settings
from tests.exporters.samples import TEXT, hostile, record


def faults(name: str, written: Any) -> list[str]:
    """What is wrong with ``written`` by the published schema of that name; schemas may refer to each other."""
    schemas = [
        json.loads(path.read_text("utf-8")) for path in (settings.resources() / "schemas").glob("*.json")
    ]
    anew: Any = referencing.Registry  # its generics are of no use here
    registry = anew().with_resources(
        [(schema["$id"], DRAFT202012.create_resource(schema)) for schema in schemas]
    )
    schema = next(schema for schema in schemas if schema["$id"].endswith(name))
    judge: Any = jsonschema.Draft202012Validator
    judge.check_schema(schema)
    validator = judge(schema, registry=registry, format_checker=judge.FORMAT_CHECKER)
    return [error.message for error in validator.iter_errors(written)]


def lines(folder: Path, *records: Any) -> list[dict[str, Any]]:
    path = folder / "out.jsonl"
    exporters.format_named("jsonl").write(records, path)
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n")[:-1]]


def document(folder: Path, *records: Any) -> dict[str, Any]:
    path = folder / "out.json"
    exporters.format_named("json").write(records, path)
    return json.loads(path.read_bytes())


@pytest.mark.parametrize("text", [None, "\0 \ud800 \u2028 =1"])
def test_the_document_is_of_the_published_schema(text: str | None, tmp_path: Path) -> None:
    written = document(tmp_path, record() if text is None else hostile(text))
    assert faults("record-1", written) == []
    del written["articles"][0]["claims"][0]["extracted"]["figure"]["low"]
    assert faults("record-1", written) == ["'low' is a required property"]


def test_every_line_is_of_the_published_schema(tmp_path: Path) -> None:
    written = lines(tmp_path, record(), hostile("x\u2028y"))
    for line in written:
        assert faults("record-line-1", line) == []
    assert [line["type"] for line in written] == [
        "record", "article", *["claim"] * 11, *["finding"] * 3, "article", "claim", "finding", "finding",
        "tally",
    ]  # fmt: skip
    assert len((tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()) == len(written)


def test_both_hold_the_same(tmp_path: Path) -> None:
    (article,) = document(tmp_path, record())["articles"]
    written = lines(tmp_path, record())
    claims = [line for line in written if line["type"] == "claim"]
    assert [{k: v for k, v in claim.items() if k not in ("type", "article")} for claim in claims] == article[
        "claims"
    ]
    assert written[-1]["held"] == {"confirmed": 5, "corrected": 2, "rejected": 1, "pending": 3}


def test_texts_stand_beside_their_spans(tmp_path: Path) -> None:
    (article,) = document(tmp_path, record())["articles"]
    assert article["text"] == TEXT
    for claim in article["claims"]:
        for reading in (claim["extracted"], claim["corrected"] or claim["extracted"]):
            figure = reading["figure"]
            assert TEXT[reading["start"] : reading["end"]] == reading["text"]
            assert TEXT[figure["start"] : figure["end"]] == figure["text"]
    corrected = article["claims"][5]
    assert (corrected["verdict"], corrected["verdict_name"]) == (
        {"step": "false", "summary": "The tender says 3.2 million."},
        "False",
    )
    assert [decision["action"] for decision in corrected["decisions"]] == [
        "corrected",
        "judged",
        "evidenced",
        "noted",
    ]


def test_no_articles_are_a_document_too(tmp_path: Path) -> None:
    written = document(tmp_path)
    assert faults("record-1", written) == []
    assert written["articles"] == []


def test_half_a_character_comes_back_as_it_was(tmp_path: Path) -> None:
    (article,) = document(tmp_path, hostile("half \ud83d of one"))["articles"]
    assert article["claims"][0]["note"] == "half \ud83d of one"
    assert lines(tmp_path, hostile("half \ud83d of one"))[2]["note"] == "half \ud83d of one"
