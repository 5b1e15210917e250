"""Amounts in two currencies against the rates that the user has loaded."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from reviewer.checks import calendar
from reviewer.checks.calendar import StatedDate
from reviewer.checks.rates import Rate, RateTable
from reviewer.checks.verdicts import finding
from reviewer.checks.view import Mention, View
from reviewer.checks.wording import amount, number, significant
from reviewer.domain.finding import Finding, FindingKind, Result
from reviewer.domain.sentence import said


def against_table(view: View, pairs: Sequence[tuple[Mention, Mention]]) -> list[Finding]:
    """One finding for each pair; empty where no table is loaded or it has no rate for one of them."""
    day = calendar.parse_day(view.published)
    if view.rates is None or day is None:
        return []
    found: list[Finding] = []
    for pair in pairs:
        base, other = sorted(pair, key=lambda m: m.number)
        rate = view.rates.rate(base.unit or "", other.unit or "", day)
        if rate is None:
            return []
        one = _judge(view.rates, rate, base, other, another_time=_of_another_time(view, base, day))
        if one is None:
            return []
        found.append(one)
    return found


def _judge(
    table: RateTable, rate: Rate, base: Mention, other: Mention, *, another_time: bool
) -> Finding | None:
    if base.interval is None or other.interval is None or base.low is None or base.low != base.high:
        return None
    worth = base.low * rate.value
    least = base.interval.times(rate.value * (1 - table.tolerance))
    most = base.interval.times(rate.value * (1 + table.tolerance))
    fits = not (
        (other.interval.high is not None and least.low is not None and other.interval.high < least.low)
        or (other.interval.low is not None and most.high is not None and other.interval.low > most.high)
    )
    on = StatedDate(rate.day.year, rate.day.month, rate.day.day).shown()
    value = amount(_rounded(worth), other.unit)
    worked = said("{0} × {1} = {2} at the rate of {3}", base.quoted, significant(rate.value), value, on)
    within = f"{number(table.tolerance * 100)} %"
    if fits:
        result, message = Result.AGREES, said("{0}, as {1} says within {2}.", worked, other.quoted, within)
    elif another_time:
        result = Result.CANNOT_TELL
        message = said(
            "{0}, not {1}; it agrees if the amount is at the rate of another time.", worked, other.quoted
        )
    else:
        result, message = Result.DISAGREES, said("{0}, not {1}, even within {2}.", worked, other.quoted, within)
    rests_on = f"{rate.base}/{rate.other} {rate.value} {rate.day} {table.tolerance}"
    return finding(FindingKind.CONVERSION, result, [base, other], message, rests_on)


def _rounded(value: Fraction) -> Fraction:
    """To four digits that count."""
    size = 10 ** max(0, len(str(abs(int(value)))) - 4)
    return Fraction(round(value / size) * size) if abs(value) >= 1000 else value


def _of_another_time(view: View, mention: Mention, published: date) -> bool:
    """Whether the sentence, or the claim itself, is of another year than the article or a year of its own."""
    when = mention.claim.reading.when or ""
    years = {int(word) for word in when.replace("-", " ").split() if word.isdigit() and len(word) == 4}
    for other in view.sentence_of(mention).mentions:
        stated = StatedDate.parse(other.figure.low) if other.letter == "d" else None
        if stated is not None and stated.year is not None:
            years.add(stated.year)
        elif other.letter == "d":
            return True
    return bool(years - {published.year})
