"""Which claims are shown: whatever is decided, the list is as if it had been sifted anew."""

import random
from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.domain.article import Section, Span
from reviewer.domain.claim import Attribution, Claim, Origin, Reading, RejectReason, State
from reviewer.domain.figure import Figure, Kind
from reviewer.ui.pile import Pile
from reviewer.ui.sieve import QUESTIONS, Bearing, Flags, Order, Sieve

pytestmark = pytest.mark.qt

TEXT = "12 boats and 30 % of lorries " * 20


def claim(number: int) -> Claim:
    """A claim of a given number, different from its neighbours in every way that a sieve may ask for."""
    dice = random.Random(number)
    start = number * 10
    span = Span(start, start + 6)
    return Claim(
        id=f"{number:032x}",
        article_id="a",
        origin=Origin.EXTRACTED,
        section=dice.choice(list(Section)),
        priority=dice.choice((0.1, 0.5, 0.9)),
        extracted=Reading(
            span,
            Span(start, start + 2),
            Figure(kind=dice.choice((Kind.COUNT, Kind.PERCENT)), low="1", high="1"),
            subject=dice.choice(("boats", None)),
            attribution=dice.choice((Attribution("the mayor"), None)),
        ),
    )


sieves = st.builds(
    Sieve,
    states=st.frozensets(st.sampled_from(State), min_size=1),
    words=st.sampled_from(("", "boats", "mayor BOATS", "nowhere")),
    kinds=st.frozensets(st.sampled_from((Kind.COUNT, Kind.PERCENT))),
    sections=st.frozensets(st.sampled_from(Section)),
    sources=st.frozensets(st.sampled_from(("", "the mayor"))),
    priority=st.sampled_from((0.0, 0.4, 0.8)),
    findings=st.frozensets(st.sampled_from(Bearing), max_size=3),
    note=st.sampled_from((None, True, False)),
    order=st.sampled_from(Order),
)
acts = st.lists(st.tuples(st.integers(0, 29), st.sampled_from(("confirm", "reject", "reopen", "annotate"))))


def decided(before: Claim, act: str) -> Claim:
    """The claim after an act."""
    match act:
        case "confirm":
            return before.confirm()
        case "reject":
            return before.reject(RejectReason.OTHER)
        case "annotate":
            return before.annotate("seen")
        case _:
            return before.reopen()


def ids(numbers: Iterable[int]) -> frozenset[str]:
    """The claims of these numbers."""
    return frozenset(f"{number:032x}" for number in numbers)


def flags() -> Flags:
    """Findings rest on every second claim, of three sorts."""
    resting = {
        Bearing.DISAGREES: ids(range(0, 30, 6)),
        Bearing.AGREES: ids(range(2, 30, 6)),
        Bearing.ASIDE: ids(range(4, 30, 6)),
        Bearing.ANY: ids(range(0, 30, 2)),
    }
    return Flags(resting)


def shown_by(sieve: Sieve) -> frozenset[str]:
    """The claims that pass."""
    pile = Pile()
    pile.lay([claim(number) for number in range(30)], TEXT)
    pile.flag(flags())
    pile.sift(sieve)
    return frozenset(one.id for one in pile.shown)


def test_of_several_answers_to_a_question_any_will_do_and_of_questions_all_must_hold() -> None:
    counts = shown_by(Sieve(kinds=frozenset({Kind.COUNT})))
    percents = shown_by(Sieve(kinds=frozenset({Kind.PERCENT})))
    assert counts
    assert percents
    assert shown_by(Sieve(kinds=frozenset({Kind.COUNT, Kind.PERCENT}))) == counts | percents == ids(range(30))
    either = frozenset({Bearing.DISAGREES, Bearing.NONE})
    found = ids(range(0, 30, 6)) | ids(range(1, 30, 2))
    assert shown_by(Sieve(findings=either)) == found
    assert shown_by(Sieve(findings=either, kinds=frozenset({Kind.COUNT}))) == found & counts


def test_a_question_taken_out_of_a_sieve_asks_for_nothing() -> None:
    sieve = Sieve(frozenset({State.PENDING}), "boats", kinds=frozenset({Kind.COUNT}), priority=0.5, note=True)
    assert sieve.without("kinds", "note") == Sieve(sieve.states, "boats", priority=0.5)
    assert sieve.without(*QUESTIONS) == Sieve(sieve.states, "boats")
    assert not sieve.without(*QUESTIONS).narrow_but_states


# A machine that is busy with other things is slow to make inputs; that says nothing of the code.
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(sieves, acts)
def test_sifting_one_at_a_time_is_sifting_anew(sieve: Sieve, made: list[tuple[int, str]]) -> None:
    pile = Pile()
    pile.lay([claim(number) for number in range(30)], TEXT)
    pile.flag(flags())
    pile.sift(sieve)
    for number, act in made:
        after = decided(pile.claims[number], act)
        assert pile.take(after)
        before = [one.id for one in pile.shown]
        moved = pile.sift_anew({after.id})
        assert moved is (before != [one.id for one in pile.shown])
    shown = list(pile.shown)
    places = [pile.shown_place(one.id) for one in shown]
    counts = +pile.shown_counts
    pile.sift_all()
    assert shown == pile.shown
    assert counts == pile.shown_counts
    assert places == list(range(len(shown)))


def test_the_next_undecided_claim_is_found_from_one_that_the_sieve_hides() -> None:
    pile = Pile()
    pile.lay([claim(number) for number in range(6)], TEXT)
    hidden = pile.claims[3]
    pile.take(hidden.confirm())
    pile.sift(replace(pile.sieve, states=frozenset({State.PENDING})))
    assert pile.shown_place(hidden.id) is None

    def state(one: Claim) -> State:
        return one.state

    found = pile.next_pending(hidden.id, state)
    assert found is not None
    assert found.id == pile.claims[4].id
    beside = pile.beside(hidden.id, -1)
    assert beside is not None
    assert beside.id == pile.claims[2].id
    for one in list(pile.shown):
        pile.take(one.confirm())
        pile.sift_anew({one.id})
    assert pile.next_pending(hidden.id, state) is None
    assert pile.beside(hidden.id, 1) is None
