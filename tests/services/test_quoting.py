"""One claim for the clipboard, the same from the window and on the command line."""

import json
from dataclasses import replace

import pytest

from reviewer.domain.errors import LibraryProblem
from reviewer.exporters.checked_copy import checked_copy
from reviewer.services import reviewing, settling
from reviewer.services.articles import OpenArticle
from reviewer.services.libraries import Library
from reviewer.services.quoting import Quoting, quotation, quote_claim
from tests.exporters.samples import record

CORRECTED = """\
up about $3,200,000 · Repairs · Mayor Jo Reed [corrected]
“Repairs will cost $2.5 million, said Mayor Jo Reed, or 40% of the county’s yearly budget of $6 million. \
Two out of three houses in Lowmoor stand empty 😀, and dozens of roads are closed.”
— Sam Ode, “Flood at Lowmoor drives 6,000 from their homes”, The Ald Post, 3 March 2026, \
https://post.example/flood
As extracted: $2,500,000 · Repairs · Mayor Jo Reed
≠ disagrees: 2,500,000 ÷ 6,000,000 = 41.7 %, not 40 %.
Verdict: False. The tender says 3.2 million.
Evidence: County flood report, p. 3, “5,912 residents were housed elsewhere”, seen 4 March 2026 \
https://county.example/flood?a=1&b=2
Note: Ask the mayor’s office again.
Decided: Ann Lee, 4 March 2026, 05:10 UTC"""
REJECTED = """\
25 · crews [rejected: not a claim]
“Photo: crews of 25 at the Ald bridge”
— Sam Ode, “Flood at Lowmoor drives 6,000 from their homes”, The Ald Post, 3 March 2026, \
https://post.example/flood
Comment: A caption of the agency’s.
Decided: Ann Lee, 4 March 2026, 05:07 UTC"""


@pytest.mark.parametrize(("place", "words"), [(5, CORRECTED), (4, REJECTED)])
def test_a_claim_as_text_says_all_that_the_desk_says(place: int, words: str) -> None:
    base = record()
    assert quotation(base, base.claims[place], Quoting.TEXT) == words


def test_a_claim_nobody_has_decided_on_says_what_the_article_says() -> None:
    base = record()
    assert quotation(base, base.claims[9], Quoting.TEXT).split("\n")[0] == "dozens · roads [pending]"


def test_what_two_findings_say_alike_is_said_once() -> None:
    base = record()
    again = replace(base.findings[1], key="k9", finding=replace(base.findings[1].finding, claims=("6" * 32,)))
    twice = replace(base, findings=(*base.findings, again))
    assert quotation(twice, twice.claims[5], Quoting.TEXT) == CORRECTED
    (note,) = (one for block in checked_copy(twice).blocks for one in block.notes if one.number == 6)
    assert [one.key for one in note.findings] == ["k2"]


def test_a_claim_as_a_citation_names_the_article(library: Library, opened: OpenArticle) -> None:
    details = {"author": "Sam Ode", "url": "https://post.example/flood", "published": "2026-03-03"}
    settling.set_details(library, "anna", opened.article.id, details)
    assert quote_claim(library, opened.claims[0].id, Quoting.CITATION) == (
        "“Some 6,000 people left 14 villages.” "
        "Sam Ode, “Flood at Lowmoor”, 3 March 2026, https://post.example/flood"
    )


def test_a_claim_as_json_is_as_in_the_record_with_its_article(library: Library, opened: OpenArticle) -> None:
    reviewing.confirm(library, "anna", [opened.claims[1]])
    value = json.loads(quote_claim(library, opened.claims[1].id, Quoting.JSON))
    assert (value["id"], value["extracted"]["figure"]["low"]) == (opened.claims[1].id, "14")
    assert (value["article"]["title"], value["decisions"][0]["reviewer"]) == ("Flood at Lowmoor", "anna")


def test_a_claim_that_is_not_there_is_said(library: Library) -> None:
    with pytest.raises(LibraryProblem, match="holds no claim 1234"):
        quote_claim(library, "1234", Quoting.TEXT)
