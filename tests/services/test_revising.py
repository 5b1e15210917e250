"""A revised draft: what is still there keeps its decision, what changed is undecided, and nothing is
guessed.
"""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.domain.article import Section, Span
from reviewer.domain.claim import Claim, ExtractedClaim, Origin, RejectReason, State
from reviewer.extraction import extract
from reviewer.services.revising import Revision, revise

FLOOD = (
    "Flood at Lowmoor\n\n"
    "Some 6,000 people left 14 villages on Monday, the mayor said.\n\n"
    "Crews of 25 saw 310 homes under water. “We lost 40 boats,” said Ann Lee.\n\n"
    "The repair will cost £2.5 million, the council says."
)


def claims_of(text: str) -> list[Claim]:
    """What extraction finds in a text, each claim confirmed."""
    return [
        Claim(f"c{n}", "a", Origin.EXTRACTED, found.section, found.priority, found.reading).confirm()
        for n, found in enumerate(extract(text).claims)
    ]


def revised(
    old: str, new: str, claims: Sequence[Claim] | None = None
) -> tuple[Revision, Sequence[ExtractedClaim]]:
    found = extract(new).claims
    return revise(old, claims_of(old) if claims is None else claims, new, found), found


def quotes(text: str, claims: Sequence[Claim]) -> list[str]:
    return [text[c.extracted.figure_span.start : c.extracted.figure_span.end] for c in claims]


def carried_quotes(new: str, revision: Revision) -> list[str]:
    return [new[one.reading.figure_span.start : one.reading.figure_span.end] for one in revision.carried]


def test_the_same_text_keeps_everything() -> None:
    revision, found = revised(FLOOD, FLOOD)
    assert [one.new for one in revision.carried] == list(range(len(found)))
    assert {one.standing.state for one in revision.carried} == {State.CONFIRMED}
    assert not any(one.reworded for one in revision.carried)
    assert (revision.changed, revision.unclear, revision.gone, revision.new) == ((), (), (), ())


def test_only_what_changed_is_undecided_again() -> None:
    new = FLOOD.replace("6,000", "6,500")
    revision, found = revised(FLOOD, new)
    (changed,) = revision.changed
    assert quotes(FLOOD, [changed.old]) == ["6,000"]
    assert found[changed.new].reading.figure.low == "6500"
    assert carried_quotes(new, revision) == ["14", "25", "310", "40", "£2.5 million"]
    (villages,) = (one for one in revision.carried if one.old.extracted.figure.low == "14")
    assert villages.reworded


def test_a_paragraph_that_moved_keeps_its_decisions() -> None:
    title, first, second, third = FLOOD.split("\n\n")
    new = "\n\n".join((title, second, third, first))
    revision, _ = revised(FLOOD, new)
    assert sorted(carried_quotes(new, revision)) == sorted(quotes(FLOOD, claims_of(FLOOD)))
    assert (revision.changed, revision.unclear, revision.gone, revision.new) == ((), (), (), ())


def test_what_went_and_what_is_new_are_told() -> None:
    new = (
        FLOOD.replace("Crews of 25 saw 310 homes under water. ", "")
        + "\n\nTwelve schools are closed until 5 May."
    )
    revision, found = revised(FLOOD, new)
    assert quotes(FLOOD, revision.gone) == ["25", "310"]
    assert [
        new[found[n].reading.figure_span.start : found[n].reading.figure_span.end] for n in revision.new
    ] == [
        "Twelve",
        "5 May",
    ]


def test_another_source_for_the_same_number_is_undecided_again() -> None:
    old = "Some 6,000 people left their homes, the mayor said."
    revision, _ = revised(old, old.replace("the mayor", "the police"))
    assert [quotes(old, [one.old]) for one in revision.changed] == [["6,000"]]
    assert revision.carried == ()


def test_a_sentence_that_was_written_anew_is_undecided_though_its_number_stands() -> None:
    old = "Some 300 boats must leave the harbour before the first storms of winter."
    new = "Owners were told yesterday by letter that nobody has room for their Some 300 boats anywhere."
    revision, _ = revised(old, new)
    assert revision.carried == ()


def test_printers_quotes_for_typewriters_change_nothing() -> None:
    revision, _ = revised(FLOOD, FLOOD.replace("“", '"').replace("”", '"'))
    assert len(revision.carried) == len(claims_of(FLOOD))


TWICE = "The river rose.\n\nFive people died.\n\nRain went on.\n\nFive people died.\n\nThe end came."


def test_two_places_that_fit_equally_are_asked_about() -> None:
    old = "It rained.\n\nFive people died.\n\nIt snowed."
    new = "It froze.\n\nFive people died.\n\nIt thawed.\n\nFive people died.\n\nIt blew."
    revision, found = revised(old, new)
    (asked,) = revision.unclear
    assert [new[span.start : span.end] for span in asked.places] == ["Five people", "Five people"]
    assert len(asked.places) == len(found) == 2
    assert revision.carried == ()
    assert revision.new == (0, 1)


def test_the_same_sentence_twice_is_told_apart_by_what_stands_around_it() -> None:
    claims = claims_of(TWICE)
    first, second = claims
    second = second.at(first.standing).reject(RejectReason.DUPLICATE)
    revision, _ = revised(TWICE, "An added line.\n\n" + TWICE, [first, second])
    assert [one.standing.state for one in revision.carried] == [State.CONFIRMED, State.REJECTED]
    assert [one.new for one in revision.carried] == [0, 1]


def test_one_of_two_that_went_without_a_trace_is_asked_about() -> None:
    old, new = "Five people died.\n\nFive people died.", "Five people died."
    revision, _ = revised(old, new)
    assert revision.carried == ()
    assert len(revision.unclear) == 2


def test_an_untouched_claim_is_never_asked_about() -> None:
    pending = [claim.reopen() for claim in claims_of("Five people died.\n\nFive people died.")]
    pending = [replace(claim, standing=replace(claim.standing, ticks=frozenset())) for claim in pending]
    revision, _ = revised("Five people died.\n\nFive people died.", "Five people died.", pending)
    assert revision.unclear == ()


def test_a_correction_comes_along_with_its_spans_in_the_new_text() -> None:
    claim = claims_of(FLOOD)[0]
    reading = claim.extracted
    wider = Span(reading.span.start, FLOOD.index(" on Monday"))
    claim = claim.correct(replace(reading, span=wider, subject="people of Lowmoor"))
    new = "Updated at noon, 12 hours later.\n\n" + FLOOD
    revision, _ = revised(FLOOD, new, [claim])
    (one,) = revision.carried
    corrected = one.standing.corrected
    assert one.standing.state is State.CORRECTED
    assert corrected is not None
    assert new[corrected.span.start : corrected.span.end] == FLOOD[wider.start : wider.end]
    assert corrected.subject == "people of Lowmoor"


def test_a_claim_that_a_reviewer_added_is_found_where_extraction_sees_none() -> None:
    old = "The ship is a hundred-footer, he said."
    start = old.index("hundred-footer")
    span = Span(start, start + len("hundred-footer"))
    reading = replace(claims_of(FLOOD)[0].extracted, span=span, figure_span=span)
    claim = Claim("x", "a", Origin.ADDED, Section.BODY, 0.5, reading).add().confirm()
    new = "On Tuesday they spoke.\n\n" + old
    revision, _ = revised(old, new, [claim])
    (one,) = revision.carried
    assert one.new is None or extract(new).claims[one.new].reading == one.reading
    assert new[one.reading.span.start : one.reading.span.end] == "hundred-footer"


PARTS = [
    "Some 6,000 people left 14 villages on Monday.",
    "Crews of 25 saw 310 homes under water.",
    "The repair will cost £2.5 million, the council says.",
    "Five people died.",
    "Nobody was hurt in the north.",
    "About 40% of the fields are lost, said Ann Lee 🚢.",
    "Five people died, and 30 are missing.",
    "The mayor, 52, has been in office since 2014.",
]


def test_a_sentence_that_begins_like_another_is_not_taken_for_it_when_they_change_places() -> None:
    short, long = "Five people died.", "Five people died, and 30 are missing."
    begin = "Some 6,000 people left 14 villages on Monday."
    revision, _ = revised(f"{begin}\n\n{long}\n\n{short}", f"{begin}\n\n{short}\n\n{long}")
    assert (revision.unclear, revision.gone) == ((), ())


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_whatever_is_cut_added_and_moved_each_decision_stands_at_its_own_words(data: st.DataObject) -> None:
    old_parts = data.draw(st.lists(st.sampled_from(PARTS), min_size=1, max_size=7))
    new_parts = list(data.draw(st.permutations(old_parts)))
    new_parts = [part for part in new_parts if data.draw(st.booleans()) or data.draw(st.booleans())]
    for part in data.draw(st.lists(st.sampled_from(PARTS), max_size=3)):
        new_parts.insert(data.draw(st.integers(0, len(new_parts))), part)
    gap = data.draw(st.sampled_from(["\n", "\n\n"]))
    old, new = "\n\n".join(old_parts), gap.join(new_parts)
    claims = claims_of(old)
    revision, found = revised(old, new, claims)
    for one in revision.carried:
        before, after = one.old.extracted, one.reading
        for left, right in ((before.span, after.span), (before.figure_span, after.figure_span)):
            assert old[left.start : left.end].split() == new[right.start : right.end].split()
        assert before.figure == after.figure
        if one.new is not None:
            assert found[one.new].reading == after
        # Its whole sentence went with it, as every part here is a sentence of its own.
        old_line = old[old.rfind("\n", 0, before.span.start) + 1 :].split("\n")[0]
        new_line = new[new.rfind("\n", 0, after.span.start) + 1 :].split("\n")[0]
        assert old_line == new_line or one.reworded
    told = [one.old.id for one in (*revision.carried, *revision.changed, *revision.unclear)]
    assert sorted([*told, *(claim.id for claim in revision.gone)]) == sorted(claim.id for claim in claims)
    assert len({one.reading.figure_span for one in revision.carried}) == len(revision.carried)
    used = {one.new for one in (*revision.carried, *revision.changed) if one.new is not None}
    assert used | set(revision.new) == set(range(len(found)))
    assert not used & set(revision.new)


@given(st.lists(st.sampled_from(PARTS), unique=True, min_size=1), st.data())
@settings(max_examples=60, deadline=None)
def test_where_every_sentence_stands_once_nothing_is_lost_by_moving_it(
    parts: list[str], data: st.DataObject
) -> None:
    old, new = "\n\n".join(parts), "\n\n".join(data.draw(st.permutations(parts)))
    if extract(new).headings or extract(old).headings:
        return  # a line that becomes a headline is read in another way
    revision, _ = revised(old, new)
    assert (revision.unclear, revision.gone) == ((), ())


@pytest.mark.parametrize("size", [2000])
def test_a_long_article_is_matched_in_good_time(size: int) -> None:
    lines = [
        f"In {n} districts {n + 7} people lost {n * 3 + 1} homes and five boats." for n in range(size // 4)
    ]
    old, new = "\n".join(lines), "\n".join([*lines[100:], *lines[:100]])
    revision, _ = revised(old, new)
    assert len(revision.carried) >= 0.99 * len(claims_of(old))
