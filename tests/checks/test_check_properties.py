"""What must hold of any claims: a result or silence, never an exception, never a hang."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer import extraction
from reviewer.domain.article import Section, Span
from reviewer.domain.claim import Attribution, Reading
from reviewer.domain.figure import Direction, Figure, Kind, Qualifier
from reviewer.domain.finding import Finding, StatedClaim, finding_key
from reviewer.services.checking import findings_of, findings_of_extraction

NUMBERS = [
    "0", "1", "2", "3", "7", "60", "100", "100.0", "0.001", "1/2", "3/5", "0/7", "1000", "1500", "2000000",
    "-4", "1" + "0" * 300, "9" * 640, "9" * 1200, "2025-11-23", "--02-30", "2025-02-29", "0000", "9999-12-31",
    "199X", "19:37", "2-1",
]  # fmt: skip
WRITTEN = ["6,000", "12 %", "half", "five", "31 June", "$3 million", "majority"]
UNITS = [None, "%", "pp", "USD", "EUR", "km", "mile", "°C", "°F", "year", "day", "car per day", "?", ""]
# Every wording that sets figures against each other, with places for them.
TEMPLATES = [
    "Of the {} people, {} were hurt, or {}.",
    "{} of {} voted yes, {} of them.",
    "Sales rose from {} to {}, up {}, or {}.",
    "A total of {} came: {} men, {} women and {} children.",
    "Born on {}, she was {} when she died on {}.",
    "It runs from {} to {}. Over its {} it drew {}.",
    "The wall is {} ({}) long, or {}.",
    "Prices ranged from {} to {} with an average of {}.",
    "Some {} percent backed it, {} opposed it and the remaining {} had no view.",
    "More than {} came, {} in all. The {} people stayed for {}.",
    "Police said {} came. The organisers put it at {}; the {} left {} ago, in {}.",
    "The {} year running since {}, after {} and {}, yesterday, {}.",
    "He won {} of {} games, losing {} and drawing {}.",
]


PIECES = [
    *(t.replace("{}", "12") for t in TEMPLATES),
    "10^300",
    "0 of 0, or 0 %",
    "0 %",
    "of",
    ",",
    "(",
    "5 km (",
]


@st.composite
def articles(draw: st.DrawFn) -> tuple[str, list[StatedClaim]]:
    """A text with claims on the figures of its sentences, which may say anything at all."""
    text, claims = "", list[StatedClaim]()
    for template in draw(st.lists(st.sampled_from(TEMPLATES), min_size=1, max_size=4)):
        pieces = template.split("{}")
        for place, piece in enumerate(pieces):
            text += piece
            if place == len(pieces) - 1:
                continue
            written = draw(st.sampled_from(WRITTEN))
            span = Span(len(text), len(text) + len(written))
            text += written
            claims.append(_claim(draw, f"k{len(claims)}", span))
        text += draw(st.sampled_from([" ", "\n", "\n\n"]))
    return text, claims


def _claim(draw: st.DrawFn, key: str, span: Span) -> StatedClaim:
    low = draw(st.sampled_from([None, *NUMBERS]))
    high = low if low is None or draw(st.booleans()) else draw(st.sampled_from(NUMBERS))
    figure = Figure(
        draw(st.sampled_from(Kind)),
        low,
        high,
        draw(st.sampled_from(UNITS)),
        draw(st.sampled_from(Qualifier)),
        draw(st.sampled_from([None, *Direction])),
        low is None,
    )
    source = draw(st.sampled_from([None, Attribution("police"), Attribution("the union", quoted=True)]))
    subject = draw(st.sampled_from([None, "people", "old homes", "", "of", "voters of the city"]))
    when = draw(st.sampled_from([None, "2019", "in May"]))
    reading = Reading(span, span, figure, subject, when, source)
    return StatedClaim(key, reading, draw(st.sampled_from(Section)))


def assert_sound(findings: tuple[Finding, ...], claims: list[StatedClaim]) -> None:
    places = {claim.key: place for place, claim in enumerate(claims)}
    for one in findings:
        order = [places[key] for key in one.claims]
        assert order == sorted(set(order))
        assert order
        assert one.message.endswith(".")
        assert "\n" not in one.message
        assert len(one.message) < 1500
    keys = [finding_key(one) for one in findings]
    assert len(set(keys)) == len(keys)


@settings(max_examples=100, deadline=None)
@given(articles(), st.sampled_from([None, "2025-11-23", "2025", "0001-01-01", "9999-12-31", "nonsense"]))
def test_corrected_claims_of_any_kind_give_findings_or_silence(
    article: tuple[str, list[StatedClaim]], published: str | None
) -> None:
    text, claims = article
    assert_sound(findings_of(text, claims, published=published), claims)


@settings(max_examples=60, deadline=None)
@given(articles())
def test_the_order_of_the_claims_is_of_no_matter(article: tuple[str, list[StatedClaim]]) -> None:
    text, claims = article
    assert findings_of(text, claims) == findings_of(text, list(reversed(claims)))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=8).map(" ".join) | st.text(max_size=200))
def test_any_text_has_findings_or_silence(text: str) -> None:
    found = extraction.extract(text)
    stated = [StatedClaim(f"c{n}", c.reading, c.section) for n, c in enumerate(found.claims, 1)]
    assert_sound(findings_of_extraction(text, found), stated)


@pytest.mark.parametrize(
    "text",
    [
        "None of the 0 people, 0 or 0 %, came.",
        "Of the 0 passengers, 0 were hurt. That is 0 percent.",
        "Sales rose from 0 to 5, up 100 percent.",
        "Sales fell from 5 to 0, down 100 percent.",
        f"Of the {'1' + '0' * 300} atoms, {'5' + '0' * 299} decayed, or half.",
        f"Debt rose from ${'9' * 300} to ${'9' * 301}, up 900 percent.",
        "Born on 30 February 1950, he was 70 when he died on 31 April 2020.",
        "From 31 April to 30 February, 12 days, it rained.",
        "0 km (0 miles) and 0 °C (32 °F).",
        "It cost 0 euros ($0) and then 0 euros ($5).",
        "45 percent, 0 percent and the remaining 55 percent.",
    ],
)
def test_nothing_and_the_endless_are_borne(text: str) -> None:
    found = extraction.extract(text)
    for one in findings_of_extraction(text, found):
        assert one.message.endswith(".")


@pytest.mark.parametrize(
    "sentence",
    [
        "Some 300 people came. ",
        "from 300 euros to 300 euros, up 300 euros (300 dollars), ",
    ],
)
def test_ten_thousand_equal_figures_are_no_hang(sentence: str) -> None:
    text = sentence * (10_000 // max(1, sentence.count("30") + sentence.count("20")))
    found = extraction.extract(text)
    began = time.monotonic()
    findings_of_extraction(text, found)
    # No measure of speed (that is the benchmark's), only that it ends: quadratic work takes minutes.
    assert time.monotonic() - began < 60
