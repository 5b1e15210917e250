"""The recall net: nothing that states a number slips through, and nothing else is caught."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.article import Span
from reviewer.extraction import extract
from reviewer.extraction.uncovered import find_uncovered

PIECES = (
    "1|12|3,000|1 234,5|1/2|½|٣|two|twenty-one|hundred|million|bn|half|a|an |the |dozens|of |and |or |to |-|–|."
    "|,|:|/|(|)|%|$|€|km|per |year|-old|aged |May |2019|1990s|'s|first|record|majority|doubled|5am|-fold|"
    "COVID-|B-|\n| |www.|@"
)
ODD = ["\n", "\r", "\u2028", "\u00a0", "\u2009", "\x00", "\ud800", "🚢", "ß", "．", " "]
TEXTS = st.one_of(
    st.lists(st.sampled_from([*PIECES.split("|"), *ODD]), max_size=30).map("".join), st.text(max_size=200)
)


def caught(text: str, *covered: str) -> list[str]:
    """What the net holds of a text of which the stretches ``covered`` are claims."""
    spans = [Span(text.index(part), text.index(part) + len(part)) for part in covered]
    return [number.text for number in find_uncovered(text, (), spans)]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Nine boats and 14 cars sank.", ["Nine", "14"]),
        ("Two hundred and five people came.", ["Two hundred and five"]),
        ("Half the crew left; dozens stayed.", ["Half", "dozens"]),
        ("Tens of thousands marched.", ["Tens of thousands"]),
        ("Prices doubled and rents trebled.", ["doubled", "trebled"]),
        ("The party has lost its majority.", ["majority"]),
        ("She was the first woman on the board.", ["first"]),
        ("He ran it for the 21st time.", ["21st"]),
        ("It was a record crowd.", ["record"]),
        ("It was the hottest day on record.", ["record"]),
        ("She broke her own record.", ["record"]),
        ("All records were broken.", ["records"]),
        ("They shared three-quarters of it.", ["three-quarters"]),
        ("Rain fell for 2½ days.", ["2½ days"]),
        ("They met on 23 November 2019.", ["23 November 2019"]),
        ("Growth was nil, then zero.", ["nil", "zero"]),
        ("Of those billion people, few agree.", ["billion"]),
        ("Unicode knows ٣ kinds.", ["٣"]),
    ],
)
def test_catches_whatever_states_a_number(text: str, numbers: list[str]) -> None:
    assert caught(text) == numbers


@pytest.mark.parametrize(
    "text",
    [
        "COVID-19 and H1N1 are named so.",
        "A B-52 landed; the G7 met.",
        "No one was hurt, one of them said.",
        "It is one of the oldest mills.",
        "Write to desk24@example.org or see https://example.org/2019/40.",
        "Call 020-555-0199 at once.",
        "On Saturday the first lady spoke.",
        "At first, nobody noticed.",
        "She has a criminal record and a record label.",
        "His record on schools is poor.",
        "They want to record the talk.",
        "The majority leader spoke.",
        "They apply a double standard.",
        "Ground zero is quiet.",
        "Wait a second, she said.",
        "12 March 2020",
    ],
)
def test_lets_through_what_is_surely_none(text: str) -> None:
    assert caught(text) == []


def test_furniture_is_no_part_of_the_article() -> None:
    text = "Read more: 7 tips\nA storm sank 14 boats.\nPhoto 3 of 9"
    furniture = [Span(0, 17), Span(text.index("Photo"), len(text))]
    assert [number.text for number in find_uncovered(text, furniture)] == ["14"]


def test_a_claim_covers_what_it_overlaps() -> None:
    text = "A record 40,000 people saw 12 bands on 3 May 2019."
    assert caught(text, "A record 40,000 people", "3 May 2019") == ["12"]
    assert caught(text, "40,000", "12 bands", "3 May 2019") == ["record"]


def test_of_a_range_that_is_covered_in_part_the_rest_is_caught() -> None:
    text = "Between 15,000 and 20,000 people came."
    assert caught(text) == ["15,000 and 20,000"]
    assert caught(text, "15,000") == ["20,000"]
    assert caught(text, "15,000 and 20,000") == []


@given(TEXTS)
def test_what_is_caught_lies_in_order_outside_everything_covered(text: str) -> None:
    extraction = extract(text)
    covered = [claim.reading.span for claim in extraction.claims[::2]]
    furniture = [part.span for part in extraction.furniture]
    last = 0
    for number in find_uncovered(text, furniture, covered):
        assert text[number.span.start : number.span.end] == number.text
        assert number.text.strip() == number.text != ""
        assert last <= number.span.start
        last = number.span.end
        assert not any(number.span.overlaps(span) for span in [*covered, *furniture])


@given(TEXTS)
def test_every_claim_without_which_the_text_is_read_is_caught(text: str) -> None:
    extraction = extract(text)
    furniture = [part.span for part in extraction.furniture]
    found = [number.span for number in find_uncovered(text, furniture)]
    for claim in extraction.claims:
        assert any(span.overlaps(claim.reading.figure_span) for span in found)


@given(TEXTS, st.data())
def test_more_covered_is_never_more_caught(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    more = Span(start, data.draw(st.integers(start, len(text))))
    before = find_uncovered(text)
    after = find_uncovered(text, (), [more])
    assert {c for n in after for c in range(n.span.start, n.span.end)} <= {
        c for n in before for c in range(n.span.start, n.span.end)
    }


@pytest.mark.parametrize(
    "text",
    ["1," * 100_000, "1 " * 50_000, "record " * 30_000, "half a " * 20_000, "first " * 30_000, "½" * 50_000],
)
def test_endless_texts_are_read_through(text: str) -> None:
    found = find_uncovered(text, (), [Span(k, k + 1) for k in range(0, len(text), 20)])
    assert all(number.span.end <= len(text) for number in found)
