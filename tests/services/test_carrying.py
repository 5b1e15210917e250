"""A record that is exported and taken into another library gives the same claims and decisions there."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reviewer.domain.article import Document, Original
from reviewer.domain.claim import RejectReason, State
from reviewer.domain.errors import LibraryProblem, UnreadableFile
from reviewer.domain.evidence import Evidence
from reviewer.domain.verdict import Verdict
from reviewer.services import evidence, reviewing, settling
from reviewer.services.articles import OpenArticle, open_article, original_of
from reviewer.services.carrying import Carried, CarryReport, carry_record, is_record
from reviewer.services.dossiers import verify_dossier
from reviewer.services.exporting import Choice, export
from reviewer.services.importing import import_document
from reviewer.services.libraries import Library, check_library, open_library
from reviewer.services.recording import whole_record


@pytest.fixture
def busy(library: Library, opened: OpenArticle, tmp_path: Path) -> OpenArticle:
    """An article with every sort of decision on it, some taken back."""
    first, second, third, fourth = opened.claims
    proof = tmp_path / "proof.pdf"
    proof.write_bytes(b"%PDF the county's table")
    sha256, name = evidence.keep_file(library, proof)
    item = Evidence(
        evidence.new_evidence_id(), "County table", "https://county.example", file_sha256=sha256, file_name=name
    )
    (first,) = reviewing.confirm(library, "anna", [first]).claims
    (first,) = reviewing.judge(library, "ben", [first], Verdict("true", "It is so.")).claims
    evidence.add_evidence(library, "ben", item, [first])
    reviewing.reject(library, "anna", [second, third], RejectReason.DUPLICATE, "twice")
    reviewing.undo(library, "anna")
    reviewing.redo(library, "anna")
    reviewing.undo(library, "anna")
    span = opened.claims[3].reading.figure_span
    reviewing.add_claim(library, "anna", opened.article, span)
    reviewing.undo(library, "anna")
    reviewing.confirm(library, "anna", [fourth])
    pending = [one for one in open_article(library, opened.article.id).claims if one.state is State.PENDING]
    reviewing.confirm(library, "anna", pending)
    settling.tag(library, "anna", [opened.article.id], "flood")
    settling.set_note(library, "anna", opened.article.id, "seen")
    settling.sign_off(library, "ben", opened.article.id)
    return open_article(library, opened.article.id)


@pytest.fixture
def other(tmp_path: Path) -> Any:
    opened = open_library(tmp_path / "other" / "library.db")
    yield opened
    opened.close()


@pytest.mark.parametrize("form", ["json", "jsonl", "dossier"])
def test_the_other_library_shows_the_same_and_has_the_same_history(
    form: str, library: Library, busy: OpenArticle, other: Library, tmp_path: Path
) -> None:
    suffix = {"json": ".json", "jsonl": ".jsonl", "dossier": ".dossier.zip"}[form]
    path = tmp_path / f"record{suffix}"
    export(library, Choice(), form, path)
    assert is_record(path)
    (carried,) = carry_record(other, path)
    assert (carried.created, carried.title, carried.claims) == (True, busy.article.title, 5)
    there = open_article(other, carried.article_id)
    assert there.claims == busy.claims
    assert (there.tags, there.note, there.sign_offs) == (busy.tags, busy.note, busy.sign_offs)
    here, now = whole_record(library, busy.article.id), whole_record(other, carried.article_id)
    assert _made(now) == _made(here)
    assert [one.claim for one in now.withdrawn] == [one.claim for one in here.withdrawn] != []
    assert now.evidence == here.evidence != {}
    report = check_library(other)
    assert report.problems == ()
    assert other.list_articles()[0].progress == library.list_articles()[0].progress
    if form == "dossier":
        (item,) = now.evidence.values()
        assert item.file_sha256 is not None
        assert other.kept_file(item.file_sha256) == library.kept_file(item.file_sha256)


def _made(record: Any) -> list[Any]:
    claims = [
        (
            made.id,
            made.step,
            made.action,
            made.mode,
            made.reviewer,
            made.at,
            made.before,
            made.after,
            made.version,
        )
        for one in (*record.claims, *record.withdrawn)
        for made in one.decisions
    ]
    matters = [
        (made.id, made.step, made.reviewer, made.at, made.matter)
        for one in (*record.matters, *record.library_matters)
        for made in one.decisions
    ]
    return [*claims, *matters]


def test_a_carried_decision_can_be_undone_there(
    library: Library, busy: OpenArticle, other: Library, tmp_path: Path
) -> None:
    export(library, Choice(), "json", tmp_path / "a.json")
    carry_record(other, tmp_path / "a.json")
    before = open_article(other, busy.article.id)
    reviewing.undo(other, "ben")
    assert open_article(other, busy.article.id).sign_offs == ()
    assert before.sign_offs != ()


def test_the_original_file_comes_along_in_a_dossier(library: Library, other: Library, tmp_path: Path) -> None:
    data = "Fire at Ham\r\n\r\nSome 12 barns burnt.".encode("utf-8-sig")
    text = "Fire at Ham\n\nSome 12 barns burnt."
    document = Document(text, "fire.txt", "utf-8", original=data, media_type="text/plain")
    article_id = import_document(library, "anna", document).article_id
    original = original_of(library, article_id)
    assert original is not None
    export(library, Choice((article_id,)), "dossier", tmp_path / "fire.dossier.zip")
    assert verify_dossier(tmp_path / "fire.dossier.zip").problems == ()
    carry_record(other, tmp_path / "fire.dossier.zip")
    assert original_of(other, article_id) == Original("fire.txt", data, "text/plain")


def test_what_is_there_already_is_left_as_it_is(library: Library, busy: OpenArticle, tmp_path: Path) -> None:
    export(library, Choice(), "json", tmp_path / "a.json")
    before = library.last_number()
    (carried,) = carry_record(library, tmp_path / "a.json")
    assert (carried.created, carried.article_id) == (False, busy.article.id)
    assert carried.sentence() == "nothing in the record is new"
    assert library.last_number() == before


def test_what_the_record_knows_and_the_library_does_not_is_told(
    library: Library, busy: OpenArticle, other: Library, tmp_path: Path
) -> None:
    export(library, Choice(), "json", tmp_path / "a.json")
    carry_record(other, tmp_path / "a.json")
    reviewing.confirm(library, "anna", [open_article(library, busy.article.id).claims[-1]])
    settling.set_note(library, "anna", busy.article.id, "Seen by the lawyers too.")
    export(library, Choice(), "json", tmp_path / "b.json")
    (carried,) = carry_record(other, tmp_path / "b.json")
    assert (carried.created, carried.lacking) == (False, 2)
    assert carried.sentence().endswith(f"2 of the {carried.decisions} decisions in the record are not here")


def test_a_batch_is_summed_up_in_a_sentence() -> None:
    one = Carried("a", "Fire", 1, 12, created=True)
    two = Carried("b", "Flood", 5, 1, created=True)
    there = Carried("c", "Storm", 7, 7, created=False)
    assert one.sentence() == "1 claim, 12 decisions"
    assert CarryReport((one, two, there), 1).sentence() == (
        "2 articles imported with 6 claims and 13 decisions, 1 there already, 1 failed."
    )


def test_the_same_claims_under_another_text_are_refused(
    library: Library, busy: OpenArticle, tmp_path: Path
) -> None:
    def retell(document: dict[str, Any]) -> None:
        from reviewer.domain.article import hash_text

        article = document["articles"][0]
        article["text"] += "!"
        article["sha256"] = hash_text(article["text"])

    path = _changed(library, tmp_path, retell)
    with pytest.raises(LibraryProblem, match="holds claims of “Flood at Lowmoor” under another text"):
        carry_record(library, path)


def _changed(library: Library, folder: Path, change: Callable[[dict[str, Any]], object]) -> Path:
    path = folder / "changed.json"
    export(library, Choice(), "json", path)
    document = json.loads(path.read_bytes())
    change(document)
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def _drop_decision(document: dict[str, Any]) -> None:
    document["articles"][0]["claims"][0]["decisions"].pop(0)


def _other_state(document: dict[str, Any]) -> None:
    document["articles"][0]["claims"][0]["state"] = "rejected"


def _other_text(document: dict[str, Any]) -> None:
    document["articles"][0]["text"] += "!"


def _moved_span(document: dict[str, Any]) -> None:
    document["articles"][0]["claims"][0]["extracted"]["start"] += 1


def _no_kind(document: dict[str, Any]) -> None:
    document["articles"][0]["claims"][0]["extracted"]["figure"]["kind"] = "vibe"


def _long_id(document: dict[str, Any]) -> None:
    document["articles"][0]["id"] = "'; DROP TABLE article; --"


@pytest.mark.parametrize("change", [_drop_decision, _other_state, _other_text, _moved_span, _no_kind, _long_id])
def test_a_record_that_does_not_fit_together_is_refused_whole(
    change: Callable[[dict[str, Any]], object],
    library: Library,
    busy: OpenArticle,
    other: Library,
    tmp_path: Path,
) -> None:
    with pytest.raises(UnreadableFile, match=r"is no exported record: .*Export it again"):
        carry_record(other, _changed(library, tmp_path, change))
    assert other.list_articles() == ()


def test_what_a_record_lacks_is_said_in_words(
    library: Library, busy: OpenArticle, other: Library, tmp_path: Path
) -> None:
    del busy
    path = _changed(library, tmp_path, lambda document: document["articles"][0].pop("text"))
    with pytest.raises(UnreadableFile, match=r"does not fit together \(“text” is missing\)"):
        carry_record(other, path)


@pytest.mark.parametrize(
    "data",
    [b"", b"[]", b"{}", b"\xff\xfe", b'{"format": "claim-reviewer/record", "version": 2}', b"[" * 100_000],
)
def test_what_is_no_record_is_said(data: bytes, other: Library, tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(data)
    with pytest.raises(UnreadableFile, match=r"x\.json is (no exported record|a record of version 2)"):
        carry_record(other, path)


def test_a_dossier_that_was_tampered_with_is_not_taken_in(
    library: Library, busy: OpenArticle, other: Library, tmp_path: Path
) -> None:
    path = tmp_path / "a.dossier.zip"
    export(library, Choice(), "dossier", path)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data.replace(b'"anna"', b'"eve"') if name.endswith("record.json") else data)
    with pytest.raises(UnreadableFile, match=r"no sound dossier: .*record\.json was changed"):
        carry_record(other, path)
