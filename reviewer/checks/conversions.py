"""One quantity in two units, or in two currencies."""

import re
from dataclasses import replace
from fractions import Fraction

from reviewer.checks.exchange import against_table
from reviewer.checks.intervals import Interval, stated
from reviewer.checks.units import Unit, units_named
from reviewer.checks.verdicts import Links, close, finding, weigh
from reviewer.checks.view import Mention, Sentence, View, told_together
from reviewer.checks.wording import amount, joined, number, significant
from reviewer.domain.figure import Kind, Qualifier
from reviewer.domain.finding import Finding, FindingKind, Result
from reviewer.domain.sentence import said

# A quantity and the same in a bracket ("10 miles long (about 16 km long)"), after "or", a dash or a stroke.
_PAIR = re.compile(
    r" (?P<a>[murta]#\d+)(?: (?P<a2>u#\d+))?"
    r"(?:(?: [^ #()\[\].;:,—]+){0,4} (?P<open>[(\[])(?: (?:or|about|i\.e|equal|equivalent|to|around|nearly|"
    r"worth))* "
    r"| ,? ?(?:or|i\.e|equal to|equivalent to|which is|that is|worth) (?:(?:about|around|roughly|some|nearly|"
    r"the equivalent of|equal to) )*"
    r"| (?:—|/|=) |(?P<bare> , ))"
    r"(?P<b>[murta]#\d+)(?: (?P<b2>u#\d+))?(?=(?P<close> [^ #()\[\]]+){0,3} (?:[)\],;.:—]|and|in|of|from|at|"
    r"on|for|when|now)|$)"
)
_DIFFERENCE = frozenset(
    "warmer colder cooler hotter warming rise rose rises increase drop dropped fell fall by change "
    "difference".split()
)
_NUMERAL = re.compile(r"^[\d.,\s\u00a0\u202f’'/½¼¾⅓⅔-]+")


def conversions(view: View, links: Links) -> list[Finding]:
    """Findings on quantities stated in two units; currency pairs of the same two currencies are one finding."""
    found: list[Finding] = []
    currencies: dict[tuple[str, str], list[tuple[Mention, Mention]]] = {}
    for sentence in view.sentences:
        if len(sentence.mentions) < 2:
            continue
        start = 0
        while match := _PAIR.search(sentence.line, start):
            start = match.end("a")
            first, second = view[match["a"]], view[match["b"]]
            if match["bare"] and second.figure.qualifier is not Qualifier.ABOUT:
                continue  # ", about $11,000" is the same again; without the "about" it is one more item
            if first.letter == "m" and second.letter == "m":
                pair = None if _of_one(sentence, second) else _currency_pair(first, second)
                if pair:
                    currencies.setdefault((pair[0].unit or "", pair[1].unit or ""), []).append(pair)
                    links.join(pair)
                    start = match.end("b")
                continue
            compound = [view[m] if m else None for m in (match["a2"], match["b2"])]
            one = _units(sentence, [first, compound[0]], [second, compound[1]])
            if one:
                found.append(one)
                links.join([first, second])
                start = match.end("b")
    for pairs in currencies.values():
        held = against_table(view, pairs)
        found += held or [_rates(pairs)]
    return found


def _of_one(sentence: Sentence, mention: Mention) -> bool:
    """Whether an amount is for one of several: "$303 million, or 27c a share"."""
    if re.search(r" (?:per|an?|each) ", mention.words):
        return True
    after = sentence.after(mention, 2)
    return after[:1] in (["per"], ["each"], ["apiece"]) or (len(after) > 1 and after[0] in ("a", "an"))


def _currency_pair(a: Mention, b: Mention) -> tuple[Mention, Mention] | None:
    """The two in the alphabetical order of their currencies; none for the same currency or no amounts."""
    if not a.unit or not b.unit or a.unit == b.unit or not _positive(a) or not _positive(b):
        return None
    if not (_is_currency(a.unit) and _is_currency(b.unit)):
        return None
    return (a, b) if a.unit < b.unit else (b, a)


def _is_currency(unit: str) -> bool:
    """Whether a unit is a currency's code, and no minor unit of its own ("cent")."""
    return len(unit) == 3 and unit.isalpha() and unit.isupper()


def _positive(mention: Mention) -> bool:
    interval = mention.interval
    return interval is not None and mention.low is not None and mention.low > 0


def _rates(pairs: list[tuple[Mention, Mention]]) -> Finding:
    mentions = [m for pair in pairs for m in pair]
    if len(pairs) == 1:
        base, other = sorted(pairs[0], key=lambda m: m.number)
        rate = Fraction(other.low or 1) / Fraction(base.low or 1)
        message = said(
            "{0} for {1} implies a rate of {2} {3} to 1 {4}; "
            "the article gives no other pair to hold it against.",
            other.quoted,
            base.quoted,
            significant(rate),
            other.unit or "",
            base.unit or "",
        )
        return finding(FindingKind.CONVERSION, Result.CANNOT_TELL, mentions, message)
    rates = [_rate(pair) for pair in pairs]
    common = all(a.meets(b) for i, a in enumerate(rates[:50]) for b in rates[:i])
    values = [(b.low or 1) / (a.low or 1) for a, b in pairs]
    shown = joined(
        f"{significant(Fraction(b.low or 1) / Fraction(a.low or 1))} ({b.written} ÷ {a.written})"
        for a, b in pairs[:12]
    )
    a, b = pairs[0]
    verdict, result = said("one rate fits them all"), Result.AGREES
    if not common:
        verdict, result = said("no one rate fits them all"), Result.DISAGREES
    elif max(values) > min(values) * Fraction(11, 10):
        verdict = said("one rate fits them all only if the amounts are rounded")
        result = Result.CANNOT_TELL
    message = said(
        "The {0} for 1 {1} that the amounts imply: {2}; {3}.", b.unit or "", a.unit or "", shown, verdict
    )
    return finding(FindingKind.CONVERSION, result, mentions, message)


def _rate(pair: tuple[Mention, Mention]) -> Interval:
    base, other = (m.interval for m in pair)
    rate = other.over(base) if base is not None and other is not None else None
    return rate or Interval(None, None)


def _units(sentence: Sentence, left: list[Mention | None], right: list[Mention | None]) -> Finding | None:
    """The finding on one pair; ``left`` and ``right`` may have a second, smaller part ("5 feet 7 inches")."""
    a, b = left[0], right[0]
    if a is None or b is None or a.interval is None or b.interval is None or a.low is None:
        return None
    readings = _readings(a, b)
    whole, target = _compound(left), _compound(right)
    if not readings or whole is None or target is None:
        return None
    mentions = [m for m in (*left, *right) if m is not None]
    changed = a.figure.direction is not None
    near = (b.near if right[1] is None and not b.limit else None) or target

    def weighed(pair: tuple[Unit, Unit]) -> tuple[Result, Fraction]:
        value = _converted(_centre(whole), pair, changed=changed)
        if not _fits(sentence, whole, target, *pair, changed=changed):
            return Result.DISAGREES, value
        if pair[0].zero or close(value, near):
            return Result.AGREES, value
        return weigh(value, pair[0].convert(whole, pair[1]), near), value

    written = told_together([m for m in right if m is not None], " ")
    shown = told_together([m for m in left if m is not None], " ")
    usual, value = weighed(readings[0])
    # Only where the usual reading fails does the wording leave it open which unit is meant.
    for pair in readings[1:] if usual is not Result.AGREES else ():
        other, another = weighed(pair)
        if other is Result.AGREES:
            names = [x.reading or y.reading for x, y in (pair, readings[0])]
            message = said(
                "{0} is {1} if {2} are meant, which agrees with {3}; with {4} it does not.",
                shown,
                _shown_value(another, b),
                names[0],
                written,
                names[1],
            )
            return finding(FindingKind.CONVERSION, Result.CANNOT_TELL, mentions, message)
    value_shown = _shown_value(value, b)
    if usual is Result.AGREES:
        message = said("{0} is {1}, as {2} says.", shown, value_shown, written)
    elif usual is Result.CANNOT_TELL:
        message = said("{0} is {1}; {2} agrees only if one of the two is rounded.", shown, value_shown, written)
    else:
        message = said("{0} is {1}, not {2}.", shown, value_shown, written)
    return finding(FindingKind.CONVERSION, usual, mentions, message)


def _converted(value: Fraction, pair: tuple[Unit, Unit], *, changed: bool) -> Fraction:
    """A value in the second unit; the size of a change has no zero point."""
    return value * pair[0].factor / pair[1].factor if changed else pair[0].value(value, pair[1])


def _readings(a: Mention, b: Mention) -> list[tuple[Unit, Unit]]:
    """What the two units may be, the usual meaning first; none where they are no conversion."""
    if not a.unit or not b.unit or a.unit == b.unit or a.figure.kind is Kind.AGE:
        return []
    pairs = [(x, y) for x in units_named(a.unit) for y in units_named(b.unit)]
    return [(x, y) for x, y in pairs if x.dimension == y.dimension and (x.factor, x.zero) != (y.factor, y.zero)]


def _compound(parts: list[Mention | None]) -> Interval | None:
    """The quantity in the first part's unit, with a second part's added."""
    first, second = parts
    if first is None or first.interval is None:
        return None
    if second is None:
        # "Up to 250 km/h (155 mph)": the limit is the same quantity in both units.
        return (
            stated(replace(first.figure, qualifier=Qualifier.EXACT), first.written)
            if first.limit
            else first.interval
        )
    outer, inner = units_named(first.unit or ""), units_named(second.unit or "")
    if not outer or not inner or outer[0].dimension != inner[0].dimension or inner[0].factor >= outer[0].factor:
        return None
    if second.interval is None or first.low is None:
        return None
    return inner[0].convert(second.interval, outer[0]).shifted(first.low)


def _fits(sentence: Sentence, a: Interval, b: Interval, x: Unit, y: Unit, *, changed: bool) -> bool:
    """Whether the two can be one quantity; ``changed`` says that it is the size of a change for sure."""
    if not (changed and (x.zero or y.zero)) and (x.convert(a, y).meets(b) or y.convert(b, x).meets(a)):
        return True
    # A difference of temperatures has no zero point.
    if (x.zero or y.zero) and _DIFFERENCE.intersection(sentence.tokens):
        return a.times(x.factor / y.factor).meets(b)
    return False


def _centre(interval: Interval) -> Fraction:
    low, high = interval.low, interval.high
    if low is None or high is None:
        return low if low is not None else high if high is not None else Fraction(0)
    return (low + high) / 2


def _shown_value(value: Fraction, like: Mention) -> str:
    unit = _NUMERAL.sub("", like.written).strip()
    if unit and not any(c.isdigit() for c in unit) and unit != like.written:
        return f"{number(value, 1)} {unit}"
    return amount(Fraction(round(value * 10), 10), like.unit)
