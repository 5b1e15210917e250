"""Evidence: items for several claims, the files they came as, verdicts and notes beside them."""

import dataclasses
from pathlib import Path

import pytest

from reviewer import settings
from reviewer.domain.claim import Claim
from reviewer.domain.decision import Action
from reviewer.domain.errors import Conflict, InvalidValue, UnreadableFile
from reviewer.domain.evidence import Evidence
from reviewer.domain.verdict import Verdict
from reviewer.services import evidence, reviewing
from reviewer.services.articles import OpenArticle, open_article
from reviewer.services.importing import import_text
from reviewer.services.libraries import Library, check_library

ON_A_SERVER_TOO = True


def now(library: Library, claim: Claim) -> Claim:
    return next(c for c in open_article(library, claim.article_id).claims if c.id == claim.id)


def item(**fields: str) -> Evidence:
    return Evidence(evidence.new_evidence_id(), **fields)


@pytest.fixture
def report(library: Library, opened: OpenArticle) -> Evidence:
    made = item(title="Flood report", url="https://example.org/flood", quote="some 6,000 people", page="12")
    evidence.add_evidence(library, "anna", made, [opened.claims[0]])
    return made


def test_an_item_serves_claims_of_several_articles(
    library: Library, opened: OpenArticle, report: Evidence
) -> None:
    other = open_article(library, import_text(library, "anna", "They sold 12 boats.", "b.txt").article_id)
    evidence.attach(library, "ben", [report.id], other.claims)
    assert now(library, other.claims[0]).standing.evidence == (report.id,)
    assert {claim.id for claim in evidence.claims_citing(library, report.id)} == {
        opened.claims[0].id,
        other.claims[0].id,
    }
    assert evidence.evidence_by_id(library, [report.id, "gone"]) == {report.id: report}
    evidence.detach(library, "ben", [report.id], [now(library, other.claims[0])])
    assert now(library, other.claims[0]).standing.evidence == ()
    assert reviewing.history(library, other.claims[0].id)[-1].action is Action.EVIDENCED


def test_adding_is_undone_with_the_claims_link(library: Library, opened: OpenArticle, report: Evidence) -> None:
    reviewing.undo(library, "anna")
    assert now(library, opened.claims[0]).standing.evidence == ()
    assert evidence.evidence_by_id(library, [report.id]) == {}
    reviewing.redo(library, "anna")
    assert now(library, opened.claims[0]).standing.evidence == (report.id,)
    assert evidence.evidence_by_id(library, [report.id]) == {report.id: report}


def test_an_item_taken_away_leaves_every_claim_and_comes_back_with_undo(
    library: Library, opened: OpenArticle, report: Evidence
) -> None:
    evidence.remove_evidence(library, "ben", report.id)
    assert now(library, opened.claims[0]).standing.evidence == ()
    assert evidence.find_evidence(library) == ()
    reviewing.undo(library, "ben")
    assert now(library, opened.claims[0]).standing.evidence == (report.id,)
    assert check_library(library).problems == ()


def test_an_item_that_somebody_else_edited_meanwhile_is_not_overwritten(
    library: Library, report: Evidence
) -> None:
    bens = dataclasses.replace(report, page="13")
    evidence.edit_evidence(library, "ben", report, bens)
    with pytest.raises(Conflict, match="changed or taken away"):
        evidence.edit_evidence(library, "anna", report, dataclasses.replace(report, page="14"))
    evidence.edit_evidence(library, "anna", bens, dataclasses.replace(bens, seen="2025-11-25"))
    assert evidence.evidence_by_id(library, [report.id])[report.id].seen == "2025-11-25"


def test_items_are_found_by_any_of_their_words(library: Library, report: Evidence) -> None:
    other = item(title="Boats register", quote="6,000 tons")
    evidence.add_evidence(library, "anna", other)
    assert evidence.find_evidence(library) == (other, report)
    assert evidence.find_evidence(library, "6,000 PEOPLE") == (report,)
    assert evidence.find_evidence(library, "example.org") == (report,)
    assert evidence.find_evidence(library, "people tons") == ()


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({}, "title"),
        ({"title": "  "}, "title"),
        ({"url": "example.org"}, "url"),
        ({"archive_url": "file:///etc/passwd"}, "archive_url"),
        ({"title": "a", "seen": "yesterday"}, "seen"),
        ({"file_name": "a.pdf", "file_sha256": "0" * 64}, "file_sha256"),
    ],
)
def test_what_cannot_stand_is_refused(library: Library, fields: dict[str, str], field: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        evidence.add_evidence(library, "anna", item(**fields))
    assert refused.value.field == field
    assert reviewing.last_number(library) == 0


def test_a_file_is_kept_byte_for_byte_with_the_library(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "bücher \u202e.pdf"
    path.write_bytes(b"%PDF\0\xff" * 1000)
    sha256, name = evidence.keep_file(library, path)
    path.unlink()
    evidence.add_evidence(library, "anna", item(file_name=name, file_sha256=sha256))
    kept = evidence.kept_file(library, sha256)
    assert kept is not None
    assert (kept.data, kept.name, kept.media_type) == (b"%PDF\0\xff" * 1000, name, "application/pdf")
    assert check_library(library).problems == ()


def test_a_file_too_large_or_gone_is_refused_with_its_name(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.pdf"
    with pytest.raises(UnreadableFile, match=r"a\.pdf cannot be read"):
        evidence.keep_file(library, path)
    path.write_bytes(b"12345")
    monkeypatch.setattr(settings, "LARGEST_KEPT_FILE", 4)
    with pytest.raises(UnreadableFile, match=r"a\.pdf is too large"):
        evidence.keep_file(library, path)


def test_a_verdict_is_given_with_or_without_evidence_and_is_no_state(
    library: Library, opened: OpenArticle
) -> None:
    claim = opened.claims[0]
    change = reviewing.judge(library, "anna", [claim], Verdict("half-true", "Only with the suburbs. "))
    assert change.decisions[0].action is Action.JUDGED
    assert now(library, claim).standing.verdict == Verdict("half-true", "Only with the suburbs. ")
    assert now(library, claim).state is claim.state
    reviewing.judge(library, "anna", change.claims, None)
    assert now(library, claim).standing.verdict is None
    with pytest.raises(InvalidValue, match="no step"):
        reviewing.judge(library, "anna", [now(library, claim)], Verdict("rosy"))
