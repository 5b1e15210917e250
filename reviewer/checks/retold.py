"""Two figures that may be said of one thing: what to say of an equal or a different value."""

from fractions import Fraction

from reviewer.checks import identity
from reviewer.checks.intervals import Interval
from reviewer.checks.verdicts import close, finding, result_of
from reviewer.checks.view import Mention, Sentence, View
from reviewer.checks.wording import amount, joined, number
from reviewer.domain.figure import Qualifier
from reviewer.domain.finding import Finding, FindingKind, Result
from reviewer.domain.sentence import said

_WORDING = {
    Qualifier.MORE: "more than",
    Qualifier.AT_LEAST: "at least",
    Qualifier.LESS: "less than",
    Qualifier.AT_MOST: "up to",
}
_PART_BEFORE = frozenset("including another other remaining among further additional".split())


def usable(mention: Mention) -> bool:
    """Whether it is one value of a thing that can be told again ("one" is rather a pronoun)."""
    return (
        mention.interval is not None
        and mention.letter in "cmpurt"
        and mention.low is not None
        and mention.low > (1 if mention.letter == "c" else 0)
        and mention.low == mention.high
    )


def is_part(sentence: Sentence, mention: Mention) -> bool:
    """Whether the wording makes it a part of something: "including nine", "another 66", "nine others"."""
    before, after = sentence.before(mention, 3), sentence.after(mention, 3)
    if _PART_BEFORE.intersection(before) or "others" in after or after[:1] in (["more"], ["other"]):
        return True
    return after[:1] == ["of"] and mention.letter not in "um"


def same_value(a: Mention, b: Mention) -> bool:
    """Whether the two may be the same number: within what their precision leaves, limits by their value."""
    if a.low is None or b.low is None:
        return False
    if a.low == b.low:
        return True
    if a.limit or b.limit or a.interval is None or b.interval is None:
        return False
    return (
        _overlap(a.interval, b.interval)
        and close(a.low, b.near or b.interval)
        and close(b.low, a.near or a.interval)
    )


def _overlap(a: Interval, b: Interval) -> bool:
    """Whether the two share more than an end: 71 % and 72 % do not, though 71.5 rounds to either."""
    if a.low is None or a.high is None or b.low is None or b.high is None:
        return a.meets(b)
    low, high = max(a.low, b.low), min(a.high, b.high)
    return low < high or (low == high and (a.low == a.high or b.low == b.high))


def told_again(mentions: list[Mention]) -> Finding:
    """The finding on figures that are the same number."""
    written = [m.quoted for m in mentions]
    if len({m.low for m in mentions}) == 1:
        message = said("{0} are the same number.", joined(written))
    else:
        message = said(
            "{0} and {1} agree within the precision they are written with.", written[0], joined(written[1:])
        )
    return finding(FindingKind.REPEAT, Result.AGREES, mentions, message)


def _shown(mention: Mention) -> str:
    qualifier = _WORDING.get(mention.figure.qualifier, "")
    if mention.claim.corrected:
        return mention.quoted
    return said("“{0}”", f"{qualifier} {mention.written}") if qualifier else mention.quoted


def lost_qualifier(a: Mention, b: Mention) -> Finding:
    """The finding on one value with a limit's wording in one place only, or with two limits."""
    limit, plain = (a, b) if a.limit else (b, a)
    if a.limit and b.limit:
        message = said("{0} and {1} bound the same number in different ways.", _shown(a), _shown(b))
        return finding(FindingKind.REPEAT, Result.CANNOT_TELL, [a, b], message)
    word = _WORDING[limit.figure.qualifier]
    message = said(
        "{0} leaves out the “{1}” of {2}; the two agree only if the limit itself is meant.",
        plain.quoted,
        word,
        _shown(limit),
    )
    return finding(FindingKind.REPEAT, Result.CANNOT_TELL, [a, b], message)


def different(view: View, a: Mention, b: Mention) -> Finding | None:
    """Two different values for what is surely the same thing."""
    if a.low is None or b.low is None or a.interval is None or b.interval is None:
        return None
    if a.limit or b.limit:
        return bound(a, b)
    factor = thousandfold(a, b)
    if factor:
        message = said("{0} and {1} are {2} times apart.", a.quoted, b.quoted, number(factor))
        return finding(FindingKind.SCALE, Result.DISAGREES, [a, b], message)
    first, second = view.sentence_of(a), view.sentence_of(b)
    if identity.sources_differ(a, b):
        return two_sources(a, b, a.source, b.source)
    if identity.updates(second, b) or "toll" in second.tokens or identity.outdated(first, a):
        return None
    if _rounds_to(a, b) or a.interval.meets(b.interval):
        message = said("{0} and {1} differ; they agree if one of them is a rounded number.", a.quoted, b.quoted)
        return finding(FindingKind.REPEAT, Result.CANNOT_TELL, [a, b], message)
    message = said("{0} in one place and {1} in another are said of the same thing.", a.quoted, b.quoted)
    return finding(FindingKind.REPEAT, Result.DISAGREES, [a, b], message)


def two_sources(a: Mention, b: Mention, first: str | None, second: str | None) -> Finding:
    """The finding on the values of two sources, which are named."""
    message = said("One source ({0}) has {1}, another ({2}) {3}.", str(first), a.quoted, str(second), b.quoted)
    return finding(FindingKind.REPEAT, Result.CANNOT_TELL, [a, b], message)


def _rounds_to(a: Mention, b: Mention) -> bool:
    """Whether one is the other rounded to a higher place."""
    low, high = sorted((a, b), key=lambda m: m.low or 0)
    for round_one, other in ((low, high), (high, low)):
        value, exact = round_one.low or Fraction(0), other.low or Fraction(0)
        for place in (10, 50, 100, 500, 1000):
            if value % place == 0 and value >= 4 * place and abs(value - exact) * 2 <= place:
                return True
    return False


def thousandfold(a: Mention, b: Mention) -> Fraction | None:
    """A thousand, a million …: how many times apart the two are, within rounding."""
    low, high = sorted((a, b), key=lambda m: m.low or 0)
    if low.interval is None or high.interval is None or not low.low or not high.low:
        return None
    for power in (3, 6, 9):
        factor = Fraction(10**power)
        if low.low * factor == high.low or (
            low.interval.times(factor).meets(high.interval)
            and low.exact
            and high.exact
            and abs(low.low * factor - high.low) * 20 < high.low
        ):
            return factor
    return None


def bound(a: Mention, b: Mention) -> Finding | None:
    """A limit held against an exact count."""
    limit, exact = (a, b) if a.limit else (b, a)
    if (
        exact.limit
        or limit.interval is None
        or exact.low is None
        or limit.low is None
        or exact.interval is None
    ):
        return None
    holds = limit.interval.holds(exact.low) if exact.exact else limit.interval.meets(exact.interval)
    sign = ">" if exact.low > limit.low else "<" if exact.low < limit.low else "="
    unit = exact.unit if exact.letter == "m" else None
    working = f"{amount(exact.low, unit)} {sign} {amount(limit.low, unit)}"
    message = (
        said("{0}, as {1} says.", working, _shown(limit))
        if holds
        else said("{0}, not {1}.", working, _shown(limit))
    )
    return finding(FindingKind.BOUND, result_of(holds), [a, b], message)


def digits_of(mention: Mention) -> str:
    """The digits of its value without the zeros at either end."""
    return str(mention.low).strip("0")


def alike_in_size(a: Mention, b: Mention) -> bool:
    """Whether one may be a slip for the other: near it, or its digits in another order or at another scale."""
    if a.low is None or b.low is None or not a.low or not b.low:
        return False
    if a.limit or b.limit or thousandfold(a, b) is not None:
        return True
    ratio = max(a.low, b.low) / min(a.low, b.low)
    if a.letter == "u":
        return sorted(digits_of(a)) == sorted(digits_of(b))
    return ratio < 2 or sorted(digits_of(a)) == sorted(digits_of(b))
