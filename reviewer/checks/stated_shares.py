"""The shares that a sentence states: percentages of at most a hundred, fractions, majorities."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from reviewer.checks.intervals import Interval
from reviewer.checks.view import Mention, Sentence
from reviewer.checks.wording import quoted

_HALF = Fraction(1, 2)
_GROWTH = frozenset(
    "rise rises rose risen increase increased increases growth grew grown fall fell fallen drop dropped "
    "decline declined cut reduction gain gained up down higher lower more less fewer inflation interest "
    "discount tax margin chance probability likelihood".split()
)
_MAJORITY = re.compile(
    r" (?P<m>majority|minority) (?!leader|party|whip|of one|government|shareholder|owner|stake|rule|verdict|"
    r"community|group|groups|rights)"
)


# "three short of a majority": there is none.
_MISSED = re.compile(
    r" (?:short of|without|lost|losing|lacks|lacked|lacking|no|not|denied|needs|need|needed for|from)"
    r"(?: (?:a|an|its|their|his|her|the|clear|absolute|outright|overall|working|any)){0,3} $"
)


@dataclass(frozen=True, slots=True)
class Share:
    """A stated share as an interval of ratios; ``mention`` is none for a bare "majority"."""

    said: str
    interval: Interval
    mention: Mention | None
    at: int
    sentence: Sentence


def stated_shares(sentence: Sentence) -> Iterator[Share]:
    """The sentence's shares in text order; sizes of changes and rates of growth are none."""
    for mention in sentence.mentions:
        interval = _interval(mention)
        if interval is None or mention.figure.direction:
            continue
        near = sentence.before(mention, 4) + sentence.after(mention, 3)
        if {"made", "make", "makes", "making"}.intersection(near):
            near = [token for token in near if token != "up"]  # "made up 70 percent of the total"
        if mention.unit == "%" and _GROWTH.intersection(near):
            continue
        yield Share(mention.quoted, interval, mention, mention.at, sentence)
    if not any(m.letter == "f" for m in sentence.mentions):
        match = _MAJORITY.search(sentence.line)
        if match and not _MISSED.search(sentence.line[: match.start() + 1]):
            at = sentence.line.count(" ", 0, match.start() + 1) - 1
            more = match["m"] == "majority"
            interval = (
                Interval(_HALF, Fraction(1), open_low=True)
                if more
                else Interval(Fraction(0), _HALF, open_high=True)
            )
            yield Share(quoted(f"a {match['m']}"), interval, None, at, sentence)


def _interval(mention: Mention) -> Interval | None:
    """The share as ratios of one: percentages of at most a hundred, fractions, a majority."""
    if mention.letter == "p" and mention.unit == "%" and mention.interval is not None:
        return (
            mention.interval.times(Fraction(1, 100))
            if mention.high is not None and mention.high <= 100
            else None
        )
    if mention.letter != "f":
        return None
    if mention.interval is not None:
        return mention.interval if mention.high is not None and mention.high < 1 else None
    return Interval(_HALF, Fraction(1), open_low=True)
