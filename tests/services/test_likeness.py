"""The same wire story under another headline is found among many; other stories are not."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.article import hash_text
from reviewer.services.likeness import LIKE, Index, share_in_common, similarity, sketch

WORDS = [hash_text(str(n))[:6] for n in range(900)]


def story(seed: int, length: int = 400) -> str:
    chance = random.Random(seed)
    return " ".join(chance.choice(WORDS) for _ in range(length))


def test_another_headline_and_another_last_paragraph_are_the_same_story() -> None:
    one = f"Harbour repairs cost four million\n\n{story(1)}"
    other = f"Boats must leave port before the winter\n\n{story(1)}\n\n{story(2, 60)}"
    assert similarity(sketch(one), sketch(other)) > LIKE
    assert share_in_common(one, other) > LIKE


def test_two_stories_of_the_same_words_are_not() -> None:
    assert similarity(sketch(story(1)), sketch(story(2))) == 0


def test_signs_and_capitals_make_no_other_story() -> None:
    assert similarity(sketch(story(3)), sketch(story(3).upper().replace(" ", ", "))) == 1


@pytest.mark.parametrize("text", ["", "  ", "…", "one", "one two"])
def test_texts_of_few_words(text: str) -> None:
    assert similarity(sketch(text), sketch(text)) == (1.0 if any(c.isalpha() for c in text) else 0.0)
    assert similarity(sketch(text), sketch(story(4))) == 0.0


@given(st.integers(0, 10), st.floats(0, 1))
def test_the_estimate_is_near_what_is_counted_out(seed: int, kept: float) -> None:
    words = story(seed, 1200).split()
    other = " ".join(words[: int(kept * len(words))] + story(seed + 100, 1200 - int(kept * 1200)).split())
    counted = share_in_common(" ".join(words), other)
    assert abs(similarity(sketch(" ".join(words)), sketch(other)) - counted) < 0.2


@given(st.lists(st.frozensets(st.integers(0, 40), max_size=30), min_size=1, max_size=8), st.floats(0.05, 1))
def test_what_is_passed_over_unmeasured_is_not_like_it(hashes: list[frozenset[int]], least: float) -> None:
    wanted, *others = (tuple(sorted(each)) for each in hashes)
    found = dict(Index((str(n), other) for n, other in enumerate(others)).like(wanted, least))
    for n, other in enumerate(others):
        share = similarity(wanted, other)
        if share >= least and set(wanted) & set(other[:16]):  # what an article is found by
            assert found[str(n)] == share
        else:
            assert str(n) not in found


def test_the_likest_of_many_is_found_first() -> None:
    index = Index((f"a{n}", sketch(story(n))) for n in range(2000))
    again = story(77) + " and more was said about it on the day after by several people who had been there"
    found = index.like(sketch(again))
    assert [article_id for article_id, _ in found] == ["a77"]
    index.add("near", sketch(again))
    assert [article_id for article_id, _ in index.like(sketch(again))] == ["near", "a77"]
    assert index.like(sketch("nothing of the kind has ever been written anywhere before")) == []
