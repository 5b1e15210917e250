"""Finding by words: what is found, where it stands, what comes first, and that it keeps up with every act."""

import dataclasses
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.domain.claim import RejectReason
from reviewer.domain.evidence import Evidence
from reviewer.domain.hit import Found, Hit
from reviewer.services import evidence, reviewing, settling
from reviewer.services.articles import OpenArticle, open_article
from reviewer.services.importing import import_text
from reviewer.services.libraries import Library, check_library
from reviewer.services.searching import search

ON_A_SERVER_TOO = True


def found(library: Library, words: str) -> list[tuple[Found, str]]:
    return [(hit.found, hit.ref) for hit in search(library, words)]


def marked(hit: Hit) -> list[str]:
    return [hit.snippet[mark.start : mark.end] for mark in hit.marks]


def test_a_claim_and_the_text_it_stands_in_are_found_by_its_words(
    library: Library, opened: OpenArticle
) -> None:
    claim, article_id = opened.claims[0], opened.article.id
    assert found(library, "6,000 people") == [(Found.CLAIM, claim.id), (Found.TEXT, article_id)]
    assert found(library, "PEOPLE 6,000") == found(library, "6,000 people")
    assert found(library, "6,001") == []
    hit, text = search(library, "6,000 peo")
    assert hit.title == text.title == "Flood at Lowmoor"
    assert marked(hit)[0] == "6,000"
    assert marked(text) == ["6,000", "peo"]
    assert "\n" not in text.snippet


def test_accents_and_capitals_do_not_matter(library: Library) -> None:
    article_id = import_text(
        library, "anna", "Élysée\n\nDas Café in Zürich hatte 40 Gäste.", "z.txt"
    ).article_id
    for words in ("café ZURICH", "cafe zürich", "Gaste", "GÄS", "cafe\u0301", "elysee"):
        assert (Found.TEXT, article_id) in found(library, words)
    assert marked(search(library, "cafe")[-1]) == ["Café"]


def test_words_are_told_apart_as_a_reader_does(library: Library) -> None:
    """Quotation marks, dashes and no-break spaces are no letters, whatever the database's locale says."""
    text = "Boats\n\n“Ninety” boats—ТРИДЦАТЬ of them in Ålesund’s harbour—sank\u00a0on Monday, 12 survived."
    article_id = import_text(library, "anna", text, "b.txt").article_id
    for words in ("ninety", "boats тридцать", "ålesund", "sank on", "harbour", "12 surv"):
        assert (Found.TEXT, article_id) in found(library, words), words


@pytest.mark.parametrize("word", ["漢字" * 1000, "x" * 5000, "6," * 2000])
def test_a_word_longer_than_any_finds_nothing(library: Library, opened: OpenArticle, word: str) -> None:
    assert found(library, word) == []


def test_a_text_that_begins_with_a_noncharacter_is_found(library: Library) -> None:
    article_id = import_text(library, "anna", "\ufdd0Some 12 boats sank.", "b.txt").article_id
    assert (Found.TEXT, article_id) in found(library, "boats")


def test_what_is_added_corrected_noted_and_withdrawn_is_found_as_it_stands(
    library: Library, opened: OpenArticle
) -> None:
    claim = opened.claims[0]
    noted = reviewing.annotate(library, "anna", claim, "Ask the hydrologist").claims[0]
    assert found(library, "hydrologist") == [(Found.CLAIM, claim.id)]
    reading = dataclasses.replace(noted.reading, subject="evacuees")
    corrected = reviewing.correct(library, "anna", noted, reading, "heard on tape").claims
    assert found(library, "evacuees") == found(library, "tape") == [(Found.CLAIM, claim.id)]
    reviewing.undo(library, "anna")
    reviewing.undo(library, "anna")
    assert found(library, "evacuees") == found(library, "hydrologist") == []
    added = reviewing.add_claim(library, "anna", opened.article, opened.claims[1].reading.span).claims[0]
    assert (Found.CLAIM, added.id) in found(library, "14")
    reviewing.undo(library, "anna")
    assert (Found.CLAIM, added.id) not in found(library, "14")
    assert len(corrected) == 1
    assert check_library(library).problems == ()


def test_titles_tags_notes_and_evidence_are_found(library: Library, opened: OpenArticle) -> None:
    article_id = opened.article.id
    settling.set_details(library, "anna", article_id, {"title": "Deluge", "author": "Ada Byron"})
    settling.tag(library, "anna", [article_id], "frontpage")
    for words in ("deluge", "byron", "frontpage"):
        assert found(library, words) == [(Found.ARTICLE, article_id)]
    assert (Found.ARTICLE, article_id) in found(library, "lowmoor")  # as it was imported
    assert search(library, "6,000")[0].title == "Deluge"
    settling.set_note(library, "anna", article_id, "Embargo until noon")
    ((kind, _),) = found(library, "embargo noon")
    assert kind is Found.NOTE
    item = Evidence(evidence.new_evidence_id(), title="Gauge readings", quote="levels peaked")
    evidence.add_evidence(library, "anna", item)
    assert found(library, "gauge peaked") == [(Found.EVIDENCE, item.id)]
    evidence.remove_evidence(library, "anna", item.id)
    settling.set_note(library, "anna", article_id, None)
    assert found(library, "gauge") == found(library, "embargo") == []
    assert check_library(library).problems == ()


def test_what_fits_best_comes_first(library: Library, opened: OpenArticle) -> None:
    one, two, three = opened.claims[:3]
    reviewing.annotate(library, "anna", one, "the flood gate, as it was said at length, may be closed by now")
    reviewing.annotate(library, "anna", two, "flood gate")
    reviewing.annotate(library, "anna", three, "a gate that is not one for the flood but for something else")
    assert [ref for kind, ref in found(library, "flood gate") if kind is Found.CLAIM] == [
        two.id,
        one.id,
        three.id,
    ]


@pytest.mark.parametrize(
    "words", ["", "  ", "…", '"', "*", "'", "NEAR(", "a AND", '"a" OR', "-", "\0", "\ud800", ":*", "\\"]
)
def test_any_signs_may_be_typed(library: Library, opened: OpenArticle, words: str) -> None:
    search(library, words)
    search(library, words + " people")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(st.characters(codec=None, categories=None), max_size=30))
def test_any_query_finds_or_does_not_and_marks_lie_in_the_snippet(
    library: Library, opened: OpenArticle, words: str
) -> None:
    for hit in search(library, words):
        assert all(0 <= mark.start < mark.end <= len(hit.snippet) for mark in hit.marks)


def test_a_library_of_the_first_version_is_searched_too(tmp_path: Path) -> None:
    import gzip

    from reviewer.services.libraries import open_library

    path = tmp_path / "old.db"
    path.write_bytes(gzip.decompress((Path(__file__).parents[1] / "store/data/version-1.db.gz").read_bytes()))
    library = open_library(path)
    kinds = {kind for kind, _ in found(library, "villages")}
    assert kinds == {Found.CLAIM, Found.TEXT}
    assert found(library, "hamlets") != []  # a correction made then
    assert check_library(library).problems == ()
    library.close()


def test_an_index_that_was_changed_by_hand_is_told(library: Library, opened: OpenArticle, path: Path) -> None:
    reviewing.reject(library, "anna", opened.claims[:1], RejectReason.OTHER, "see the map")
    assert check_library(library).sound
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        file.execute("UPDATE searched SET words = 'other'")
    assert "a search does not find" in check_library(library).problems[0]


def test_articles_are_listed_a_page_at_a_time(library: Library) -> None:
    from reviewer.services.articles import list_articles

    ids = [import_text(library, "anna", f"Text {n} of 12 boats", f"{n}.txt").article_id for n in range(5)]
    newest_first = ids[::-1]
    assert [one.id for one in list_articles(library, most=2)] == newest_first[:2]
    assert [one.id for one in list_articles(library, skip=2)] == newest_first[2:]
    assert open_article(library, ids[0]).article.id == ids[0]


def test_articles_are_counted_without_being_listed(library: Library) -> None:
    from reviewer.services.articles import count_articles

    assert count_articles(library) == (0, 0)
    ids = [import_text(library, "anna", f"Text {n} of 12 boats", f"{n}.txt").article_id for n in range(5)]
    assert count_articles(library) == (5, 0)
    settling.archive(library, "anna", ids[:2])
    assert count_articles(library) == (3, 2)
