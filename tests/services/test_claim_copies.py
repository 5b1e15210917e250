"""One claim for the clipboard, and the choice of the last export."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from reviewer.domain.errors import LibraryProblem
from reviewer.services import reviewing, settling
from reviewer.services.articles import OpenArticle
from reviewer.services.choosing import Choice
from reviewer.services.claim_copies import CopyForm, claim_as
from reviewer.services.last_choice import LastExport, last_export, remember
from reviewer.services.libraries import Library


def test_a_claim_as_text_says_what_the_desk_says(library: Library, opened: OpenArticle) -> None:
    first = opened.claims[0]
    figure = replace(first.reading.figure, low="5900", high="5900")
    reviewing.correct(library, "anna", first, replace(first.reading, figure=figure), "counted twice")
    lines = claim_as(library, first.id, CopyForm.TEXT).split("\n")
    assert lines[:2] == ["“Some 6,000 people left 14 villages.”", "6,000: corrected"]
    assert lines[2].startswith("about 5,900 · people")
    assert lines[3].startswith("Read before as about 6,000")
    assert "counted twice" in lines
    assert lines[-1].startswith("anna, ")


def test_a_claim_as_a_citation_names_the_article(library: Library, opened: OpenArticle) -> None:
    details = {"author": "Sam Ode", "url": "https://post.example/flood", "published": "2026-03-03"}
    settling.set_details(library, "anna", opened.article.id, details)
    assert claim_as(library, opened.claims[0].id, CopyForm.CITATION, date(2026, 3, 5)) == (
        "Sam Ode, “Flood at Lowmoor”, 3 March 2026, https://post.example/flood (seen 5 March 2026): "
        "“Some 6,000 people left 14 villages.”"
    )


def test_a_claim_as_json_is_as_in_the_record(library: Library, opened: OpenArticle) -> None:
    value = json.loads(claim_as(library, opened.claims[1].id, CopyForm.JSON))
    assert (value["id"], value["extracted"]["figure"]["low"]) == (opened.claims[1].id, "14")


def test_a_claim_that_is_not_there_is_said(library: Library) -> None:
    with pytest.raises(LibraryProblem, match="holds no claim 1234"):
        claim_as(library, "1234", CopyForm.TEXT)


def test_the_last_choice_comes_back(tmp_path: Path) -> None:
    place = tmp_path / "new" / "export.json"
    assert last_export(place) is None
    last = LastExport("pdf", Choice(("a", "b"), ("state=pending", "tag!=x")), tmp_path)
    remember(last, place)
    assert last_export(place) == last
    remember(LastExport("csv", Choice(), tmp_path), place)
    assert last_export(place) == LastExport("csv", Choice(), tmp_path)
    place.write_text("{")
    assert last_export(place) is None
