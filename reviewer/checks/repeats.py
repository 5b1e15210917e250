"""The same thing stated again: in the headline and the text, in a quotation, in a later paragraph.

A different number is a ``repeat`` that disagrees, a thousandfold one a ``scale``, a limit against an exact
count a ``bound``.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from reviewer.checks import identity
from reviewer.checks.verdicts import Links, close, finding, result_of
from reviewer.checks.view import Mention, Sentence, View
from reviewer.checks.wording import amount, joined, number, quoted
from reviewer.domain.figure import Qualifier
from reviewer.domain.finding import Finding, FindingKind, Result

_LEAD = 4  # sentences after the headline that tell what it says
_GROUP = 40  # figures of one noun that are held against each other; the rest only against equal ones
_PUT = re.compile(
    r" (?:put|puts|putting|gave|gives|placed|estimated|estimates|counted|counts|set|spoke of|speaks of|reported|claimed|claim|claims)"
    r"(?: (?:the|its|their|that|this))?(?: (?:number|numbers|figure|figures|toll|total|crowd|turnout|attendance|cost|costs|count|tally|it|them|damage|loss|losses|death toll))?"
    r"(?: [^ #.;:,]+){0,4} (?P<n>[cmu]#\d+) "
)
_TO_BE_EXACT = re.compile(
    r" (?P<limit>[cmu]#\d+)(?: [^ #.;:]+){0,12} (?:,|—|\(|:) (?:exactly |precisely |or |in fact |to be exact |to be precise )*(?P<exact>[cmu]#\d+)(?: [^ #.;:,]+){0,2} ,? ?(?:in all|in total|altogether|exactly|to be exact|to be precise|precisely|all told|in the end) "
)


def repeats(view: View, links: Links) -> list[Finding]:
    """Findings on figures that are stated more than once, or bounded in one place and counted in another."""
    found: list[Finding] = []
    seen: set[int] = set()
    found += _exact_after_limit(view, links)
    found += _headlines(view, links, seen)
    found += _within_text(view, links, seen)
    return found


def _usable(mention: Mention) -> bool:
    return (
        mention.interval is not None
        and mention.letter in "cmpurt"
        and mention.low is not None
        and mention.low > (1 if mention.letter == "c" else 0)  # "one" is more often a pronoun than a number
        and mention.low == mention.high
    )


def _headlines(view: View, links: Links, seen: set[int]) -> Iterator[Finding]:
    body = [m for s in view.body for m in s.mentions if _usable(m)]
    told: set[tuple[object, ...]] = set()
    by_unit: dict[tuple[str, str | None], list[Mention]] = {}
    for mention in body:
        by_unit.setdefault((mention.letter, mention.unit), []).append(mention)
    for head in (m for m in view.mentions if m.headline and _usable(m)):
        same = (head.letter, head.unit, head.low, head.head)
        if same in told or len(told) > 50:
            continue  # the page repeats its headline
        told.add(same)
        candidates = [
            m for m in by_unit.get((head.letter, head.unit), ())[: 4 * _GROUP] if not links.joined(head, m)
        ]
        one = _headline(view, head, candidates, links, seen)
        if one:
            yield one


def _headline(view: View, head: Mention, body: list[Mention], links: Links, seen: set[int]) -> Finding | None:
    alike = [(m, _strength(view, head, m)) for m in body]
    alike = [(m, strength) for m, strength in alike if strength]
    agreeing = [m for m, _ in alike if _equal(head, m)]
    plain = [m for m in agreeing if m.limit == head.limit]
    if plain:
        seen.update(m.number for m in plain)
        links.join([head, plain[0]])
        return _told_again([head, plain[0]])
    if agreeing:
        links.join([head, agreeing[0]])
        seen.add(agreeing[0].number)
        return _lost_qualifier(head, agreeing[0])
    lead = view.body[_LEAD - 1].number if len(view.body) >= _LEAD else len(view.sentences)
    strong = [m for m, strength in alike if strength > 1 and m.sentence <= lead]
    if not strong or (len({m.low for m in strong}) > 1 and not _one_of(strong, head)):
        return None
    other = strong[0]
    links.join([head, other])
    return _different(view, head, other)


def _one_of(strong: list[Mention], head: Mention) -> bool:
    """Whether the first of several is nearest in kind: the only one with the headline's own noun."""
    return (
        strong[0].head == head.head and head.head is not None and all(m.head != head.head for m in strong[1:])
    )


def _strength(view: View, head: Mention, body: Mention) -> int:
    """0: not of the same thing; 1: an equal number would be the same; 2: a different one would be an error."""
    first, second = view.sentence_of(head), view.sentence_of(body)
    if identity.narrowing(head, body) or (identity.apart(view, head, body) and not _equal(head, body)):
        return 0
    events = identity.events_of(first, head), identity.events_of(second, body)
    shared = identity.context(view, head) & identity.context(view, body, wide=True)
    if events[0] and events[1]:
        if not events[0] & events[1]:
            return 0
        people = identity.general_people(head, body) or identity.same_noun(head, body)
        narrowed = _is_part(second, body)
        if people:
            return 2 if len(shared) >= 1 and not narrowed and events[0] == events[1] else 1
    if head.head is not None and head.head == body.head:
        return (
            2 if len(shared) >= 2 and not _is_part(second, body) and head.letter != "p" else 1 if shared else 0
        )
    if head.head is None or body.head is None or identity.general_people(head, body):
        return 1 if len(shared) >= 1 and _equal(head, body) else 0
    return 1 if len(shared) >= 2 and _equal(head, body) and head.letter in "mpu" else 0


def _is_part(sentence: Sentence, mention: Mention) -> bool:
    """Whether the wording makes it a part of something: "including nine", "of them", "another 66", "nine others"."""
    before, after = sentence.before(mention, 3), sentence.after(mention, 3)
    return bool(
        {"including", "another", "other", "remaining", "among", "further", "additional"}.intersection(before)
    ) or (
        (after[:1] == ["of"] and mention.letter not in "um")
        or "others" in after
        or "more" in after[:1]
        or "other" in after[:1]
    )


def _equal(a: Mention, b: Mention) -> bool:
    """Whether the two may be the same number: within what their precision leaves, limits by their value."""
    if a.low is None or b.low is None:
        return False
    if a.low == b.low:
        return True
    if a.limit or b.limit or a.interval is None or b.interval is None:
        return False
    return (
        a.interval.meets(b.interval)
        and close(a.low, b.near or b.interval)
        and close(b.low, a.near or a.interval)
    )


def _told_again(mentions: list[Mention]) -> Finding:
    written = [quoted(m.written) for m in mentions]
    if len({m.low for m in mentions}) == 1:
        message = f"{joined(written)} are the same number."
    else:
        message = f"{written[0]} and {joined(written[1:])} agree within the precision they are written with."
    return finding(FindingKind.REPEAT, Result.AGREES, mentions, message)


_WORDING = {
    Qualifier.MORE: "more than", Qualifier.AT_LEAST: "at least", Qualifier.LESS: "less than", Qualifier.AT_MOST: "up to",
}  # fmt: skip


def _shown(mention: Mention) -> str:
    qualifier = _WORDING.get(mention.figure.qualifier, "")
    return f"“{qualifier} {mention.written}”" if qualifier else quoted(mention.written)


def _lost_qualifier(a: Mention, b: Mention) -> Finding:
    limit, plain = (a, b) if a.limit else (b, a)
    if a.limit and b.limit:
        message = f"{_shown(a)} and {_shown(b)} bound the same number in different ways."
        return finding(FindingKind.REPEAT, Result.CANNOT_TELL, [a, b], message)
    word = _WORDING[limit.figure.qualifier]
    message = f"{quoted(plain.written)} leaves out the “{word}” of {_shown(limit)}; the two agree only if the limit itself is meant."
    return finding(FindingKind.REPEAT, Result.CANNOT_TELL, [a, b], message)


def _different(view: View, a: Mention, b: Mention) -> Finding | None:
    """Two different values for what is surely the same thing."""
    if a.low is None or b.low is None or a.interval is None or b.interval is None:
        return None
    if a.limit or b.limit:
        return _bound(a, b)
    factor = _thousandfold(a, b)
    if factor:
        message = f"{quoted(a.written)} and {quoted(b.written)} are {number(factor)} times apart."
        return finding(FindingKind.SCALE, Result.DISAGREES, [a, b], message)
    first, second = view.sentence_of(a), view.sentence_of(b)
    if identity.sources_differ(a, b):
        return _two_sources(a, b)
    if (
        identity.UPDATE.intersection(second.tokens)
        or "toll" in second.tokens
        or identity.UPDATE.intersection(first.before(a, 4))
    ):
        return None
    if _rounds_to(a, b) or a.interval.meets(b.interval):
        message = f"{quoted(a.written)} and {quoted(b.written)} differ; they agree if one of them is a rounded number."
        return finding(FindingKind.REPEAT, Result.CANNOT_TELL, [a, b], message)
    message = f"{quoted(a.written)} in one place and {quoted(b.written)} in another are said of the same thing."
    return finding(FindingKind.REPEAT, Result.DISAGREES, [a, b], message)


def _two_sources(a: Mention, b: Mention, first: str | None = None, second: str | None = None) -> Finding:
    message = f"One source ({first or a.source}) has {quoted(a.written)}, another ({second or b.source}) {quoted(b.written)}."
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


def _thousandfold(a: Mention, b: Mention) -> Fraction | None:
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


def _bound(a: Mention, b: Mention) -> Finding | None:
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
    message = f"{working}, {'as' if holds else 'not'} {_shown(limit)}{' says' if holds else ''}."
    return finding(FindingKind.BOUND, result_of(holds), [a, b], message)


def _exact_after_limit(view: View, links: Links) -> Iterator[Finding]:
    """ "More than 3,000 claims were filed, 2,940 in all"; "More than 5,000 runners finished. The list has 5,212 names."."""
    for sentence in view.sentences:
        for match in _TO_BE_EXACT.finditer(sentence.line):
            a, b = view[match["limit"]], view[match["exact"]]
            if a.limit and _usable(a) and _usable(b) and identity.compatible(a, b) and not links.joined(a, b):
                one = _bound(a, b)
                if one:
                    links.join([a, b])
                    yield one
        limits = [m for m in sentence.mentions if m.limit and _usable(m) and m.letter in "cm"]
        after = view.following(sentence)
        if not limits or after is None:
            continue
        for exact in after.mentions:
            near = [m for m in limits if _near(view, m, exact) and not links.joined(m, exact)]
            one = _bound(near[0], exact) if near and exact.exact else None
            if one:
                links.join([near[0], exact])
                yield one


def _near(view: View, limit: Mention, exact: Mention) -> bool:
    """Whether an exact count in the next sentence is of what the limit bounds: near in value, and of the same noun or doing."""
    if (
        not _usable(exact)
        or not identity.compatible(limit, exact)
        or exact.low == limit.low
        or limit.low is None
        or exact.low is None
    ):
        return False
    if not Fraction(3, 4) <= exact.low / limit.low <= Fraction(4, 3) or identity.sources_differ(limit, exact):
        return False
    if _is_part(view.sentence_of(exact), exact) or identity.apart(view, limit, exact):
        return False
    if identity.same_noun(limit, exact):
        return True
    shared = identity.context(view, limit) & identity.context(view, exact)
    return bool(shared) and (exact.head is None or exact.head in identity.GENERAL)


def _within_text(view: View, links: Links, seen: set[int]) -> Iterator[Finding]:
    """Repeats among the sentences of the text."""
    groups: dict[tuple[str, str | None, str | None], list[Mention]] = {}
    for sentence in view.body:
        for mention in sentence.mentions:
            if _usable(mention) and not mention.figure.direction:
                # A measure's unit is a noun enough: "the 620 hectares".
                noun = mention.unit if mention.letter == "u" else mention.head
                groups.setdefault((mention.letter, mention.unit, noun), []).append(mention)
    yield from _by_sources(view, links)
    for (_, _, head), group in groups.items():
        if head is not None and len(group) > 1:
            yield from _group(view, group, links, seen)
    yield from _equal_elsewhere(view, groups, links, seen)
    yield from _scales(view, groups, links)


def _scales(
    view: View, groups: dict[tuple[str, str | None, str | None], list[Mention]], links: Links
) -> Iterator[Finding]:
    """ "a bridge for €7.4 million … the €7.4 billion bridge": the same digits a thousandfold apart for one thing."""
    by_digits: dict[tuple[str, str | None, str], list[Mention]] = {}
    for group in groups.values():
        for mention in group[:_GROUP]:
            by_digits.setdefault((mention.letter, mention.unit, _digits(mention)), []).append(mention)
    for alike in by_digits.values():
        ordered = sorted(alike, key=lambda m: m.number)[:_GROUP]
        for place, later in enumerate(ordered):
            if later.head is None or not identity.definite(view.sentence_of(later), later):
                continue
            for first in ordered[:place]:
                named = identity.named(view, first, later.head) or first.head == later.head
                apart = (
                    links.joined(first, later)
                    or first.sentence == later.sentence
                    or identity.narrowing(first, later)
                )
                if named and not apart and _thousandfold(first, later):
                    one = _different(view, first, later)
                    if one and one.kind is FindingKind.SCALE:
                        links.join([first, later])
                        yield one
                        break


def _group(view: View, group: list[Mention], links: Links, seen: set[int]) -> Iterator[Finding]:
    """Figures of one noun: later ones against the first that may be of the same things."""
    for place, later in enumerate(group[:_GROUP]):
        earlier = [m for m in group[:place] if m.sentence != later.sentence and not links.joined(m, later)]
        earlier = [
            m for m in earlier if not identity.narrowing(m, later) and not identity.apart(view, m, later)
        ]
        if not earlier or later.number in seen:
            continue
        back = identity.definite(view.sentence_of(later), later)
        equal = [m for m in earlier if (m.low == later.low or (back and _equal(m, later)))]
        equal = [m for m in equal if _surely_same(view, m, later)]
        if equal:
            one = (
                _told_again([equal[0], later])
                if equal[0].limit == later.limit
                else _lost_qualifier(equal[0], later)
            )
            links.join([equal[0], later])
            seen.add(later.number)
            yield one
            continue
        back = identity.definite(view.sentence_of(later), later) and not _is_part(
            view.sentence_of(later), later
        )
        if back and len({m.low for m in earlier}) == 1 and not links.used(later):
            first = earlier[-1]
            whole = later.mods <= first.mods or bool(later.mods & first.mods)
            near = later.sentence - first.sentence <= 8
            if whole and near and not _is_part(view.sentence_of(first), first):
                one = _different(view, first, later) if _alike_in_size(first, later) else None
                if one:
                    links.join([first, later])
                    yield one


def _alike_in_size(a: Mention, b: Mention) -> bool:
    """Whether one may be a slip for the other: the same digits in another order or at another scale, or near it."""
    if a.low is None or b.low is None or not a.low or not b.low:
        return False
    if a.limit or b.limit or _thousandfold(a, b) is not None:
        return True
    ratio = max(a.low, b.low) / min(a.low, b.low)
    if a.letter == "u":
        return sorted(_digits(a)) == sorted(_digits(b))
    return ratio < 2 or sorted(_digits(a)) == sorted(_digits(b))


def _digits(mention: Mention) -> str:
    return str(mention.low).strip("0")


def _surely_same(view: View, a: Mention, b: Mention) -> bool:
    """Whether an equal number of an equal noun is a repetition and no chance: enough digits, or told of the same."""
    shared = (identity.context(view, a) & identity.context(view, b)) - {a.head or ""}
    digits = len(_digits(a).replace("/", ""))
    definite = identity.definite(view.sentence_of(b), b)
    return definite or (digits >= 2 and len(shared) >= 1) or len(shared) >= 2


def _equal_elsewhere(
    view: View, groups: dict[tuple[str, str | None, str | None], list[Mention]], links: Links, seen: set[int]
) -> Iterator[Finding]:
    """Equal numbers of two nouns that may name the same: "1.2 million visitors" and "1.2 million people"."""
    by_value: dict[tuple[str, str | None, Fraction | None], list[Mention]] = {}
    for group in groups.values():
        for mention in group[:_GROUP]:
            by_value.setdefault((mention.letter, mention.unit, mention.low), []).append(mention)
    for equal in by_value.values():
        if len(equal) < 2:
            continue
        ordered = sorted(equal, key=lambda m: m.number)[:_GROUP]
        for place, later in enumerate(ordered):
            if later.number in seen:
                continue
            first = next((m for m in ordered[:place] if _same_elsewhere(view, m, later, links)), None)
            if first is not None:
                links.join([first, later])
                seen.add(later.number)
                yield _told_again([first, later])


def _same_elsewhere(view: View, a: Mention, b: Mention, links: Links) -> bool:
    if (
        a.sentence == b.sentence
        or links.joined(a, b)
        or (a.head == b.head and a.head is not None)
        or a.limit != b.limit
    ):
        return False
    if not identity.general_people(a, b) or a.head is None or b.head is None or identity.apart(view, a, b):
        return False
    quoted_again = b.claim.reading.attribution is not None and b.claim.reading.attribution.quoted
    shared = identity.context(view, a) & identity.context(view, b)
    return len(_digits(a)) >= 2 and (quoted_again or bool(shared))


def _by_sources(view: View, links: Links) -> Iterator[Finding]:
    """ "Police said 8,000 took part. The organisers put the number at 25,000."."""
    for sentence in view.body:
        before = view.following(sentence, -1)
        for match in _PUT.finditer(sentence.line):
            later = view[match["n"]]
            candidates = [m for m in sentence.mentions if m.at < later.at] or (
                before.mentions if before else []
            )
            for first in candidates:
                if (
                    not _usable(first)
                    or not _usable(later)
                    or not identity.compatible(first, later)
                    or links.joined(first, later)
                ):
                    continue
                tellers = _teller(view, first), _teller(view, later)
                if not identity.differ(*tellers) or _equal(first, later) or not _of_one_size(first, later):
                    continue
                if later.head is not None and first.head is not None and not identity.same_noun(first, later):
                    continue
                links.join([first, later])
                yield _two_sources(first, later, *tellers)
                break


def _of_one_size(a: Mention, b: Mention) -> bool:
    """Whether two estimates of one thing can be so far apart."""
    return a.low is not None and b.low is not None and max(a.low, b.low) <= 20 * min(a.low, b.low)


def _teller(view: View, mention: Mention) -> str | None:
    """Who states a figure: its source, or who counts in "Police counted 12,000 marchers"."""
    if mention.source:
        return mention.source
    sentence = view.sentence_of(mention)
    match = _PUT.search(sentence.line)
    if not match or view[match["n"]] is not mention:
        return None
    at = sentence.line.count(" ", 0, match.start() + 1) - 1
    before = sentence.spelled[max(0, at - 5) : at]
    if not before or any("#" in t or not t[0].isalpha() for t in before) or at > 5:
        return None
    return " ".join(before)
