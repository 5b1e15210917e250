"""What must hold of the context of figures in any text whatever."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.article import Section
from reviewer.extraction import extract
from reviewer.extraction.sections import divide
from reviewer.extraction.sentences import Sentences, split_sentences

# Fragments of news, of pages and of nonsense: hypothesis strings them together.
NEWS = (
    "the ministry said |according to |“|”|\"|‘|’|''| said Ann Lee|, she added. |: |12 |3,000 |40 percent of "
    "|half of |two |$5 million |people |who |(|) |; |Read more: |By Ann Lee |© 2025 |Related |on Monday |in 2019"
    " |WEBER: |— |…|! |St. |. |'s "
)
ODD = ["\n", "\r", "\u2028", "\u00a0", "\u0661\u0662 ", "\x00", "\ud800", "🚢", "é", "ß", "．"]
FRAGMENTS = st.sampled_from([*NEWS.split("|"), *ODD])
TEXTS = st.one_of(st.lists(FRAGMENTS, max_size=40).map("".join), st.text(max_size=200))


def check_fields(text: str) -> None:
    """Every field of every claim is a stretch of the text, in its order."""
    for claim in extract(text).claims:
        reading = claim.reading
        assert (
            0 <= reading.span.start <= reading.figure_span.start < reading.figure_span.end <= reading.span.end
        )
        assert reading.span.end <= len(text)
        written = [reading.subject, reading.when]
        if reading.attribution is not None:
            written += [reading.attribution.source, reading.attribution.via, reading.attribution.cue]
        assert all(words is None or (words and words in text) for words in written)
        assert 0 <= claim.priority <= 1


@given(TEXTS)
def test_every_field_is_written_in_the_text(text: str) -> None:
    check_fields(text)


@given(TEXTS)
def test_every_line_has_one_place_in_the_article_or_its_furniture(text: str) -> None:
    sections = divide(text)
    bounds = [(line.start, line.end) for line in sections.lines]
    assert bounds == sorted(bounds)
    assert all(a < b for a, b in bounds)
    assert all(before[1] <= after[0] for before, after in pairwise(bounds))
    covered = "".join(text[a:b] for a, b in bounds)
    assert [c for c in covered if not c.isspace()] == [
        c for c in text if not c.isspace() and c not in "\x1c\x1d\x1e"
    ]


@given(TEXTS)
def test_sentences_leave_nothing_out(text: str) -> None:
    pieces = split_sentences(text, 0, len(text))
    assert "".join(text[a:b] for a, b in pieces) == text
    sentences = Sentences(text, [(0, len(text))])
    for number in range(len(sentences)):
        sentence = sentences[number]
        assert len(sentence.tags) == len(sentence)
        assert [text[a:b] for a, b in zip(sentence.starts, sentence.ends, strict=True)] == sentence.words


@given(TEXTS)
def test_no_claim_lies_in_furniture(text: str) -> None:
    extraction = extract(text)
    for claim in extraction.claims:
        assert not any(part.span.overlaps(claim.reading.figure_span) for part in extraction.furniture)


@pytest.mark.parametrize(
    "text",
    [
        '"' * 20_000,
        '"a" ' * 5_000,
        '"12 said he" ' * 1_000,
        "he said " * 5_000 + "12 people died",
        "12, " * 2_000,
        "12 " * 2_000,
        "said 12 that " * 1_000,
        "(" * 5_000 + "12" + ")" * 5_000,
        "a, " * 5_000 + "said 12",
        "A: 12\n" * 1_000,
        "in 2019 12 " * 1_000,
        "." * 20_000,
        "x" * 100_000,
    ],
    ids=lambda text: text[:14],
)
def test_texts_without_sense_or_end_are_read_through(text: str) -> None:
    check_fields(text)


def test_the_headline_is_reviewed_before_the_body_and_dates_last() -> None:
    text = (
        "Storm sinks 14 boats\n\nA storm sank 14 boats off the coast, the harbour master said on Friday.\n\n"
        "The harbour was built in 1904, and two of its cranes still work."
    )
    claims = sorted(extract(text).claims, key=lambda claim: -claim.priority)
    order = [text[c.reading.figure_span.start : c.reading.figure_span.end] for c in claims]
    assert claims[0].section is Section.HEADLINE
    assert order == ["14", "14", "two", "1904"]
