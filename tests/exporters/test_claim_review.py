"""ClaimReview: what Google's Fact Check documentation lists, and nothing that a page could trip over."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import html5lib
import pytest

from reviewer import exporters
from reviewer.domain.article_record import ArticleRecord
from reviewer.domain.claim import State
from tests.exporters.samples import fit, hostile, record

FORMAT = exporters.format_named("claimreview")


def taken(base: ArticleRecord) -> ArticleRecord:
    return fit(base, FORMAT)


def written(folder: Path, *records: ArticleRecord) -> str:
    path = folder / "out.jsonld"
    FORMAT.write(records, path)
    return path.read_text(encoding="utf-8")


def test_a_review_has_the_required_and_recommended_properties(tmp_path: Path) -> None:
    feed = json.loads(written(tmp_path, taken(record())))
    assert (feed["@context"], feed["@type"]) == ("https://schema.org", "DataFeed")
    reviews: list[dict[str, Any]] = [element["item"] for element in feed["dataFeedElement"]]
    assert [review["url"] for review in reviews] == [
        f"https://post.example/flood#claim-{n}" for n in (2, 6, 11)
    ]
    for review in reviews:
        assert review["@type"] == "ClaimReview"
        assert {"claimReviewed", "reviewRating", "url", "author", "itemReviewed", "datePublished"} <= set(
            review
        )
        rating = review["reviewRating"]
        assert (rating["@type"], rating["worstRating"], rating["bestRating"]) == ("Rating", 1, 5)
        assert {"alternateName", "ratingValue"} <= set(rating)
        claim = review["itemReviewed"]
        assert (claim["@type"], claim["datePublished"]) == ("Claim", "2026-03-03")
        assert claim["appearance"]["url"] == "https://post.example/flood"
        assert claim["author"]["@type"] in ("Person", "Organization")
        assert review["author"] == {
            "@type": "Organization", "name": "The Ald Post", "url": "https://post.example/",
        }  # fmt: skip
    assert [review["reviewRating"]["alternateName"] for review in reviews] == ["Mostly true", "False", "True"]
    assert [review["reviewRating"]["ratingValue"] for review in reviews] == [4, 1, 5]
    assert reviews[1]["itemReviewed"]["author"] == {"@type": "Person", "name": "Mayor Jo Reed"}
    assert reviews[0]["itemReviewed"]["author"] == {"@type": "Organization", "name": "the county"}
    assert reviews[1]["reviewBody"] == "The tender says 3.2 million."


# Type, property: whether Google's documentation requires it or recommends it.
_LISTED = {
    ("ClaimReview", "claimReviewed"): "required",
    ("ClaimReview", "reviewRating"): "required",
    ("ClaimReview", "url"): "required",
    ("ClaimReview", "author"): "recommended",
    ("ClaimReview", "datePublished"): "recommended",
    ("ClaimReview", "itemReviewed"): "recommended",
    ("Claim", "appearance"): "recommended",
    ("Claim", "author"): "recommended",
    ("Claim", "datePublished"): "recommended",
    ("Rating", "alternateName"): "required",
    ("Rating", "ratingValue"): "recommended",
    ("Rating", "bestRating"): "recommended",
    ("Rating", "worstRating"): "recommended",
}


@pytest.mark.parametrize("known", [True, False])
def test_what_is_listed_is_there_and_what_is_required_even_where_little_is_known(
    known: bool, tmp_path: Path
) -> None:
    base = taken(record())
    if not known:
        bare = replace(base.article, author=None, publication=None, published=None)
        base = replace(base, article=bare, evidence={})
    for element in json.loads(written(tmp_path, base))["dataFeedElement"]:
        review = element["item"]
        parts = {"ClaimReview": review, "Claim": review["itemReviewed"], "Rating": review["reviewRating"]}
        for (kind, name), how in _LISTED.items():
            if known or how == "required":
                assert parts[kind][name] not in (None, ""), (kind, name)
        assert review["author"]["name"]
        assert None not in review.values()


def test_one_review_stands_by_itself(tmp_path: Path) -> None:
    one = taken(record())
    review = json.loads(written(tmp_path, replace(one, claims=one.claims[:1])))
    assert (review["@context"], review["@type"]) == ("https://schema.org", "ClaimReview")


def test_none_is_an_empty_feed(tmp_path: Path) -> None:
    assert json.loads(written(tmp_path))["dataFeedElement"] == []


def test_what_a_registry_would_not_take_is_refused_with_the_reason() -> None:
    base = record()
    reasons = {one.number: FORMAT.refuse(base, one) for one in base.claims}
    assert {number for number, reason in reasons.items() if reason is None} == {2, 6, 11}
    assert reasons[1] == "without a verdict"
    assert reasons[7] == "pending, which no registry takes"
    for url in (None, "", "draft.txt", "javascript:alert(1)", "http://", "http://[x"):
        unpublished = replace(base, article=replace(base.article, url=url))
        assert FORMAT.refuse(unpublished, base.claims[1]) == "without a publication address"
    lost = replace(base, scale=replace(base.scale, steps=base.scale.steps[2:]))
    reason = FORMAT.refuse(lost, base.claims[1])
    assert reason is not None
    assert "not on the desk’s scale any more" in reason


@pytest.mark.parametrize("text", ["</script><script>alert(1)</script>", "<!--<script>", "]]>", "a\u2028b"])
def test_it_is_safe_inside_a_script_element(text: str, tmp_path: Path) -> None:
    document = written(tmp_path, hostile(text))
    page = f'<!DOCTYPE html><title>x</title><script type="application/ld+json">{document}</script><p>after</p>'
    reader: Any = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    tree = reader.parse(page)
    (script,) = tree.iter("script")
    review = json.loads(script.text)
    assert review["reviewBody"] == text
    assert [p.text for p in tree.iter("p")] == ["after"]


def test_states_that_are_not_verified_are_left_to_the_tally() -> None:
    assert FORMAT.states == {State.CONFIRMED, State.CORRECTED}
