"""How a check writes down what it found."""

from collections.abc import Iterable
from fractions import Fraction

from reviewer.checks.intervals import Interval
from reviewer.checks.view import Mention
from reviewer.domain.finding import Finding, FindingKind, Result, basis_of
from reviewer.domain.sentence import Sentence


def finding(
    kind: FindingKind, result: Result, mentions: Iterable[Mention], message: Sentence, rests_on: str = ""
) -> Finding:
    """A finding that rests on ``mentions``, its claims in text order and each once.

    ``rests_on`` names what else went into it (an exchange rate), for its key.
    """
    ordered = sorted({m.number: m for m in mentions}.values(), key=lambda m: m.number)
    basis = [basis_of(m.claim) for m in ordered]
    return Finding(
        kind, result, tuple(m.key for m in ordered), message, (*basis, rests_on) if rests_on else tuple(basis)
    )


def result_of(agrees: bool, open_reading: bool = False) -> Result:
    """Agreement, or where there is none a doubt or a disagreement."""
    if agrees:
        return Result.AGREES
    return Result.CANNOT_TELL if open_reading else Result.DISAGREES


def close(value: Fraction, stated: Interval) -> bool:
    """Whether a result lies in the stated interval or within a tenth of itself from it.

    Figures with many zeros leave wide intervals, which meet much; a result far from what is stated fits them
    only if the figures it was worked out from are rounded ones, and then nobody can tell.
    """
    slack = abs(value) / 10
    return stated.meets(Interval(value - slack, value + slack))


def weigh(value: Fraction, possible: Interval, said: Interval, *, loose: bool = False) -> Result:
    """Whether a result bears out a stated figure.

    ``value`` is the result from the figures as written, ``possible`` what it may be with their rounding,
    ``said`` what the stated figure leaves open. A result that meets it only if several figures were rounded far
    in opposite directions ("6,000 of 11,000 is three in five") does not agree: where more than half of what
    rounding allows is needed and the result is more than 5 % off, it disagrees, unless a figure is ``loose``
    ("about"); short of that nobody can tell.
    """
    if said.holds(value):
        return Result.AGREES
    if not possible.meets(said):
        return Result.DISAGREES
    below = said.low is not None and value <= said.low
    near, end = (said.low, possible.high) if below else (said.high, possible.low)
    if near is None:
        return Result.AGREES
    gap, size = abs(near - value), abs(value)
    if end is None:
        return Result.AGREES if gap * 10 <= size else Result.CANNOT_TELL
    reach = abs(end - value)
    if gap * 100 <= size * (5 if loose else 3) and (loose or gap * 2 <= reach):
        return Result.AGREES
    # Nearly all figures rounded as far as can be, and all the same way: no article has that.
    if not loose and ((gap * 2 > reach and gap * 20 > size) or gap * 10 >= reach * 9):
        return Result.DISAGREES
    return Result.CANNOT_TELL


class Links:
    """Which figures a check has set against each other: others leave such a pair alone."""

    def __init__(self) -> None:
        self._partners: dict[int, set[int]] = {}

    def join(self, mentions: Iterable[Mention]) -> None:
        """These bear on each other."""
        numbers = [m.number for m in mentions][:64]
        for number in numbers:
            self._partners.setdefault(number, set()).update(numbers)

    def joined(self, a: Mention, b: Mention) -> bool:
        """Whether the two were set against each other."""
        return b.number in self._partners.get(a.number, ())

    def used(self, mention: Mention) -> bool:
        """Whether it was set against anything."""
        return mention.number in self._partners


def middle(interval: Interval) -> Fraction | None:
    """The value between the ends, where both are there."""
    if interval.low is None or interval.high is None:
        return None
    return (interval.low + interval.high) / 2
