"""The conditions a person types to say which claims an export is of."""

from collections.abc import Sequence

import pytest

from reviewer.domain.claim import State
from reviewer.domain.errors import ExportProblem
from reviewer.services.choosing import KEYS, Choice, Chooser, read_condition
from reviewer.services.recording import choose
from tests.exporters.samples import record


def numbers(*where: str) -> list[int]:
    """The numbers of the sample's claims that the conditions leave."""
    chooser = Chooser(Choice(None, where), frozenset(State))
    return [one.number for one in choose(record(), chooser, lambda _record, _claim: None).claims]


@pytest.mark.parametrize(
    ("where", "left"),
    [
        (["state=pending"], [7, 8, 10]),
        (["state=pending,rejected"], [5, 7, 8, 10]),
        (["state!=confirmed"], [3, 5, 6, 7, 8, 10]),
        (["state!=confirmed", "state!=pending"], [3, 5, 6]),
        (["kind=money"], [6, 8]),
        (["kind=money", "state=corrected"], [6]),
        (["unit=usd"], [6, 8]),
        (["unit=none", "kind=count", "section=body"], [2, 3, 10, 11]),
        (["section=headline,caption"], [1, 5]),
        (["source=mayor"], [6, 7]),
        (["source=none"], [1, 4, 5, 8, 9, 10]),
        (["subject=PEOPLE"], [2]),
        (["text=ald post"], [11]),
        (["reviewer=ben roy"], [3]),
        (["reviewer=none"], [8, 10]),
        (["verdict=any"], [2, 6, 11]),
        (["verdict=mostly true"], [2]),
        (["verdict!=any", "state=corrected"], [3]),
        (["evidence=any"], [2, 6]),
        (["note=any"], [6]),
        (["finding=open"], [6, 7, 8]),
        (["finding=set-aside"], [1, 2]),
        (["finding=agrees"], [11]),
        (["finding=none", "state=confirmed"], [4, 9]),
        (["check=share"], [6, 7, 8]),
        (["priority-from=0.8"], [1, 2, 7]),
        (["decided-since=2026-03-04T05:09:00+00:00"], [2, 6]),
        (["decided-since=2030-01-01"], []),
        (["origin=added"], []),
        (["claim=6"], [6]),
    ],
)
def test_a_condition_leaves_the_claims_it_names(where: Sequence[str], left: list[int]) -> None:
    assert numbers(*where) == left


@pytest.mark.parametrize(
    ("where", "wanted"),
    [
        ("tag=flood", True),
        ("tag=fire", False),
        ("tag!=fire", True),
        ("tag=any", True),
        ("signed-off=yes", True),
        ("signed-off=no", False),
        ("signed-off-by=ann lee", True),
        ("signed-off-since=2026-03-04", True),
        ("signed-off-since=2026-03-06", False),
        ("imported-since=2026-03-01", True),
        ("imported-since=2026-03-06", False),
        ("title=lowmoor", True),
        ("file=.txt", True),
        ("article=aaaa", True),
        ("article=bbbb,aaaa", True),
        ("article=bbbb", False),
    ],
)
def test_a_condition_on_the_article(where: str, wanted: bool) -> None:
    chooser = Chooser(Choice(None, (where,)), frozenset(State))
    assert chooser.wants_article(record()) is wanted


def test_what_is_left_out_is_counted_by_its_reason() -> None:
    chooser = Chooser(Choice(None, ("kind!=count",)), frozenset({State.CONFIRMED, State.CORRECTED}))
    found = choose(record(), chooser, lambda _record, one: "too late" if one.number == 4 else None)
    assert found.tally.sentence() == (
        "1 confirmed, 1 corrected; left out: 2 pending, 6 outside the choice, 1 too late"
    )
    assert [one.finding.message for one in found.findings] == ["2,500,000 ÷ 6,000,000 = 41.7 %, not 40 %."]
    assert len(found.evidence) == 1


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("state", "“state” is no condition. Write key=value"),
        ("state=", "no condition"),
        ("colour=red", "no condition “colour”. Choose one of: state, claim, kind"),
        ("state=done", "state is never “done”. Choose one of: pending, confirmed"),
        ("finding=maybe", "finding is never “maybe”"),
        ("signed-off-since=yesterday", "“yesterday” is no date. Write it as in 2026-03-04"),
        ("priority-from=high", "names no priority"),
        ("priority-from=2", "names no priority"),
    ],
)
def test_a_condition_that_cannot_be_read_says_what_would_be(text: str, sentence: str) -> None:
    with pytest.raises(ExportProblem) as told:
        read_condition(text)
    assert sentence in str(told.value)


def test_keys_may_be_spelled_with_a_low_line() -> None:
    assert read_condition("Signed_Off_Since = 2026-03-04 ").key == "signed-off-since"
    assert len(set(KEYS)) == len(KEYS)
