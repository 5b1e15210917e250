"""What a total and its parts come to."""

from fractions import Fraction

from reviewer.checks import partitives
from reviewer.checks.intervals import total
from reviewer.checks.verdicts import finding, weigh
from reviewer.checks.view import Mention, Sentence
from reviewer.checks.wording import added, amount
from reviewer.domain.figure import Qualifier
from reviewer.domain.finding import Finding, FindingKind, Result
from reviewer.domain.sentence import said

MOST = 40
_ADDING = frozenset("another further additional more extra".split())


def like(whole: Mention, part: Mention) -> bool:
    """Whether two figures can be added: same kind of unit, no size of a change, no date."""
    if part.letter != whole.letter or part.letter not in "cmut" or part.unit != whole.unit:
        return False
    return part.interval is not None and part.low is not None and part.low == part.high


def elliptic(sentence: Sentence, whole: Mention, part: Mention) -> bool:
    """Whether a count is an amount whose currency the whole tells: "90 million euros: 50 million for …"."""
    if part.letter != "c" or part.interval is None or part.low is None:
        return False
    if whole.letter in "tu":  # "33 hours, 19 of them at sea and 14 in port"
        return part.low == part.high and part.low < (whole.low or 0) and partitives.is_bare(sentence, part)
    if whole.letter != "m":
        return False
    return part.low == part.high and part.low >= 1000 and partitives.is_bare(sentence, part)


def gapped(sentence: Sentence, parts: list[Mention]) -> bool:
    """Whether later parts leave out what the first tells ("… by boat and 290 by helicopter"): none overlap."""
    return len(parts) > 1 and all(
        p.sentence == sentence.number and sentence.after(p, 1)[:1] in _PLACED for p in parts[1:]
    )


_PLACED = [[word] for word in "in on at from by to under near".split()]


def adds(sentence: Sentence, mention: Mention) -> bool:
    """Whether it is told as one more part: "another 66", "a further 12".

    The words around it say so, not its value.
    """
    return bool(_ADDING.intersection(sentence.before(mention, 2)))


def judge(whole: Mention, parts: list[Mention], *, every: bool, disjoint: bool) -> Finding | None:
    """The finding on a total and its parts.

    ``every`` says that the parts are all there are, ``disjoint`` that nothing counts under two of them.
    """
    intervals = [p.interval for p in parts if p.interval is not None]
    if len(intervals) != len(parts) or whole.interval is None:
        return None
    summed = total(intervals)
    value = sum((p.low or Fraction(0) for p in parts), Fraction(0))
    unit = whole.unit if whole.letter == "m" else None
    working = f"{added(amount(p.low or Fraction(0), unit) for p in parts)} = {amount(value, unit)}"
    mentions = [whole, *parts]
    loose = any(m.figure.qualifier is Qualifier.ABOUT for m in mentions)
    as_said = said("{0}, as {1} says.", working, whole.quoted)
    against = said("{0}, not {1}.", working, whole.quoted)
    weighed = weigh(value, summed, whole.interval, loose=loose)
    if weighed is Result.AGREES:
        return finding(FindingKind.SUM, Result.AGREES, mentions, as_said)
    if weighed is Result.CANNOT_TELL and (every or value > (whole.high or value)):
        message = said("{0}; {1} agrees only if the figures are rounded.", working, whole.quoted)
        return finding(FindingKind.SUM, Result.CANNOT_TELL, mentions, message)
    if value < (whole.low or Fraction(0)):
        if not every:
            return None  # parts may fall short of their total where the text does not say that they are all
        return finding(FindingKind.SUM, Result.DISAGREES, mentions, against)
    if every or disjoint:
        return finding(FindingKind.SUM, Result.DISAGREES, mentions, against)
    over = amount(value - (whole.low or Fraction(0)), unit)
    message = said(
        "{0}, more than {1}; it agrees if {2} of them count under two heads.", working, whole.quoted, over
    )
    return finding(FindingKind.SUM, Result.CANNOT_TELL, mentions, message)
