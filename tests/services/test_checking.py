"""Findings on claims under review: as they stand now, each with a key that lasts as long as it does."""

from dataclasses import replace

import pytest

from reviewer.domain.claim import Claim, RejectReason
from reviewer.domain.errors import InvalidValue
from reviewer.domain.finding import Finding, Result, finding_key
from reviewer.services.articles import OpenArticle, open_article
from reviewer.services.calculating import calculate, references
from reviewer.services.checking import findings_of_article
from reviewer.services.importing import import_text
from reviewer.services.libraries import Library

TEXT = (
    "Of the 530 households visited after the flood, 318 had no insurance, the county office said. "
    "That is 60 per cent, the office added. Crews of 25 worked for 9 days."
)


@pytest.fixture
def checked(library: Library) -> OpenArticle:
    return open_article(library, import_text(library, "anna", TEXT, "flood.txt").article_id)


def with_value(claim: Claim, value: str) -> Claim:
    figure = replace(claim.reading.figure, low=value, high=value)
    return claim.correct(replace(claim.reading, figure=figure))


def share(opened: OpenArticle, claims: list[Claim]) -> Finding | None:
    found = findings_of_article(opened.article, claims)
    return next((one for one in found if one.kind == "share"), None)


def test_a_correction_is_recomputed_at_once(checked: OpenArticle) -> None:
    claims = list(checked.claims)
    before = share(checked, claims)
    claims[1] = with_value(claims[1], "265")
    after = share(checked, claims)
    assert before is not None
    assert after is not None
    assert (before.result, after.result) == (Result.AGREES, Result.DISAGREES)
    assert "265 ÷ 530 = 50 %" in after.message
    assert after.claims == tuple(claim.id for claim in claims[:3])


def test_a_rejected_claim_takes_no_part(checked: OpenArticle) -> None:
    claims = list(checked.claims)
    claims[0] = claims[0].reject(RejectReason.NOT_A_CLAIM)
    assert share(checked, claims) is None


@pytest.mark.parametrize(
    "values", [("0", "0"), ("0", "5"), ("318", "0"), ("1" + "0" * 300, "1"), ("9" * 900, "2")]
)
def test_corrections_to_anything_give_a_result_or_silence(
    checked: OpenArticle, values: tuple[str, str]
) -> None:
    claims = list(checked.claims)
    claims[0], claims[1] = with_value(claims[0], values[0]), with_value(claims[1], values[1])
    for one in findings_of_article(checked.article, claims):
        assert one.message.endswith(".")


def test_the_key_stays_while_the_finding_says_the_same(checked: OpenArticle) -> None:
    claims = list(checked.claims)
    first = share(checked, claims)
    assert first is not None
    again = share(checked, [claim.confirm() for claim in claims])
    assert again is not None
    assert finding_key(first) == finding_key(again)
    assert finding_key(first) == finding_key(replace(first, message="Told in other words."))
    claims[3] = with_value(claims[3], "26")  # no part of it
    same = share(checked, claims)
    assert same is not None
    assert finding_key(first) == finding_key(same)


def test_the_key_is_another_once_a_figure_is(checked: OpenArticle) -> None:
    claims = list(checked.claims)
    first = share(checked, claims)
    claims[1] = with_value(claims[1], "319")
    other = share(checked, claims)
    assert first is not None
    assert other is not None
    assert other.result is first.result
    assert finding_key(first) != finding_key(other)


def test_keys_of_an_article_are_all_different(library: Library) -> None:
    told = "Prices rose from {n}00 euros to {n}50 euros, up 50 euros, or 9 percent."
    text = "\n".join(told.format(n=n) for n in range(2, 9))
    opened = open_article(library, import_text(library, "anna", text, "prices.txt").article_id)
    keys = [finding_key(one) for one in findings_of_article(opened.article, opened.claims)]
    assert len(keys) > 6
    assert len(set(keys)) == len(keys)


def test_claims_are_named_in_text_order_for_the_calculator(checked: OpenArticle) -> None:
    named = references(reversed(checked.claims))
    assert [claim.id for claim in named.values()] == [claim.id for claim in checked.claims]
    assert list(named) == ["c1", "c2", "c3", "c4", "c5"]


def test_the_calculator_takes_the_claims_as_they_stand(checked: OpenArticle) -> None:
    claims = list(checked.claims)
    assert calculate(checked.article, claims, "c2 of c1 = c3").sentence == "318 ÷ 530 = 60 %, as 60 % says."
    claims[1] = with_value(claims[1], "265")
    found = calculate(checked.article, claims, "c2 of c1")
    assert found.working == "265 ÷ 530 = 50 %"
    assert found.claims == (claims[0].id, claims[1].id)


def test_a_name_the_article_has_not_is_told(checked: OpenArticle) -> None:
    with pytest.raises(InvalidValue, match=r"There is no claim c9\. The article has c1 to c5\."):
        calculate(checked.article, checked.claims, "c9 + 1")
