"""The same thing stated again: in the headline and the text, in a quotation, in a later paragraph.

A different number is a ``repeat`` that disagrees, a thousandfold one a ``scale``, a limit against an exact
count a ``bound``.
"""

from collections.abc import Iterator
from fractions import Fraction

from reviewer.checks import identity
from reviewer.checks.limits import exact_after_limit
from reviewer.checks.retold import (
    alike_in_size,
    different,
    digits_of,
    is_part,
    lost_qualifier,
    same_value,
    thousandfold,
    told_again,
    usable,
)
from reviewer.checks.sources import by_sources
from reviewer.checks.verdicts import Links
from reviewer.checks.view import Mention, Sentence, View
from reviewer.domain.finding import Finding, FindingKind

_LEAD = 4  # sentences after the headline that tell what it says
_GROUP = 40  # figures of one noun that are held against each other; the rest only against equal ones


def repeats(view: View, links: Links) -> list[Finding]:
    """Findings on figures that are stated more than once, or bounded in one place and counted in another."""
    found: list[Finding] = []
    seen: set[int] = set()
    found += exact_after_limit(view, links)
    found += _headlines(view, links, seen)
    found += _within_text(view, links, seen)
    return found


def _headlines(view: View, links: Links, seen: set[int]) -> Iterator[Finding]:
    body = [m for s in view.body for m in s.mentions if usable(m)]
    told: set[tuple[object, ...]] = set()
    by_unit: dict[tuple[str, str | None], list[Mention]] = {}
    for mention in body:
        by_unit.setdefault((mention.letter, mention.unit), []).append(mention)
    for head in (m for m in view.mentions if m.headline and usable(m)):
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
    agreeing = [m for m, _ in alike if same_value(head, m)]
    plain = [m for m in agreeing if m.limit == head.limit]
    if plain:
        seen.update(m.number for m in plain)
        links.join([head, plain[0]])
        return told_again([head, plain[0]])
    if agreeing:
        links.join([head, agreeing[0]])
        seen.add(agreeing[0].number)
        return lost_qualifier(head, agreeing[0])
    lead = view.body[_LEAD - 1].number if len(view.body) >= _LEAD else len(view.sentences)
    strong = [m for m, strength in alike if strength > 1 and m.sentence <= lead]
    if not strong or (len({m.low for m in strong}) > 1 and not _one_of(strong, head)):
        return None
    other = strong[0]
    links.join([head, other])
    return different(view, head, other)


def _one_of(strong: list[Mention], head: Mention) -> bool:
    """Whether the first of several is nearest in kind: the only one with the headline's own noun."""
    return (
        strong[0].head == head.head and head.head is not None and all(m.head != head.head for m in strong[1:])
    )


def _strength(view: View, head: Mention, body: Mention) -> int:
    """0: not of the same thing; 1: an equal number would be the same; 2: a different one would be an error."""
    first, second = view.sentence_of(head), view.sentence_of(body)
    if identity.narrowing(head, body) or (identity.apart(view, head, body) and not same_value(head, body)):
        return 0
    events = identity.events_of(first, head), identity.events_of(second, body)
    shared = identity.context(view, head) & identity.context(view, body, wide=True)
    if events[0] and events[1]:
        if not events[0] & events[1]:
            return 0
        people = identity.general_people(head, body) or identity.same_noun(head, body)
        narrowed = is_part(second, body)
        if people:
            return 2 if len(shared) >= 1 and not narrowed and events[0] == events[1] else 1
    if head.head is not None and head.head == body.head:
        return (
            2
            if len(shared) >= 2 and not is_part(second, body) and head.letter != "p"
            else 1
            if shared or _leads(view, body)
            else 0
        )
    if head.letter == "m" and {head.head, body.head} & {None}:
        return min(len(shared), 2) if _only_amount(second, body) and not is_part(second, body) else 0
    if head.head is None or body.head is None or identity.general_people(head, body):
        return 1 if len(shared) >= 1 and same_value(head, body) else 0
    return 1 if len(shared) >= 2 and same_value(head, body) and head.letter in "mpu" else 0


def _leads(view: View, body: Mention) -> bool:
    """Whether it stands in the first two sentences, which tell again what the headline says."""
    return body.sentence in [s.number for s in view.body[:2]]


def _only_amount(sentence: Sentence, mention: Mention) -> bool:
    """Whether it is the sentence's one amount of money, so that a headline's cannot be another of its."""
    return all(m is mention or m.letter != "m" for m in sentence.mentions)


def _within_text(view: View, links: Links, seen: set[int]) -> Iterator[Finding]:
    """Repeats among the sentences of the text."""
    groups: dict[tuple[str, str | None, str | None], list[Mention]] = {}
    for sentence in view.body:
        for mention in sentence.mentions:
            # "A loss of $85 million" has a direction, and is an amount like any other.
            if usable(mention) and (not mention.figure.direction or (mention.letter == "m" and mention.head)):
                # A measure's unit is a noun enough: "the 620 hectares".
                noun = mention.unit if mention.letter == "u" else mention.head
                groups.setdefault((mention.letter, mention.unit, noun), []).append(mention)
    yield from by_sources(view, links)
    for (_, _, head), group in groups.items():
        if head is not None and len(group) > 1:
            yield from _group(view, group, links, seen)
    yield from _equal_elsewhere(view, groups, links, seen)
    yield from _scales(view, groups, links)


def _scales(
    view: View, groups: dict[tuple[str, str | None, str | None], list[Mention]], links: Links
) -> Iterator[Finding]:
    """ "A bridge for €7.4 million … the €7.4 billion bridge": one thing a thousandfold apart."""
    by_digits: dict[tuple[str, str | None, str], list[Mention]] = {}
    for group in groups.values():
        for mention in group[:_GROUP]:
            by_digits.setdefault((mention.letter, mention.unit, digits_of(mention)), []).append(mention)
    for alike in by_digits.values():
        ordered = sorted(alike, key=lambda m: m.number)[:_GROUP]
        for place, later in enumerate(ordered):
            if not identity.definite(view.sentence_of(later), later):
                continue
            for first in ordered[:place]:
                named = _names_the_same(view, first, later)
                apart = (
                    links.joined(first, later)
                    or first.sentence == later.sentence
                    or identity.narrowing(first, later)
                )
                if named and not apart and thousandfold(first, later):
                    one = different(view, first, later)
                    if one and one.kind is FindingKind.SCALE:
                        links.join([first, later])
                        yield one
                        break


def _names_the_same(view: View, first: Mention, later: Mention) -> bool:
    """Whether "the 430 homes" takes up what the first was said of: by its noun, or by the words around both."""
    if later.head is None:
        return len(identity.context(view, first) & identity.context(view, later)) >= 2
    return first.head == later.head or identity.named(view, first, later.head)


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
        equal = [m for m in earlier if (m.low == later.low or (back and same_value(m, later)))]
        equal = [m for m in equal if _surely_same(view, m, later)]
        if equal:
            one = (
                told_again([equal[0], later])
                if equal[0].limit == later.limit
                else lost_qualifier(equal[0], later)
            )
            links.join([equal[0], later])
            seen.add(later.number)
            yield one
            continue
        back = _goes_back(view, earlier[-1], later) and not is_part(view.sentence_of(later), later)
        if back and len({m.low for m in earlier}) == 1 and not links.used(later):
            first = earlier[-1]
            whole = later.mods <= first.mods or bool(later.mods & first.mods)
            near = later.sentence - first.sentence <= 8
            if whole and near and not is_part(view.sentence_of(first), first):
                one = different(view, first, later) if alike_in_size(first, later) else None
                if one:
                    links.join([first, later])
                    yield one


def _goes_back(view: View, first: Mention, later: Mention) -> bool:
    """Whether a figure is told as known: "the 430 homes", or somebody quoted on what the text just told."""
    if identity.definite(view.sentence_of(later), later):
        return True
    attribution = later.claim.reading.attribution
    if attribution is None or not attribution.quoted or later.sentence - first.sentence > 2:
        return False
    shared = identity.context(view, first) & identity.context(view, later)
    return first.claim.reading.attribution is None and len(shared - {later.head or ""}) >= 2


def _surely_same(view: View, a: Mention, b: Mention) -> bool:
    """Whether equal numbers of one noun are no chance: by their digits, or told of the same."""
    if _in_order(view, a) != _in_order(view, b):
        return False
    shared = (identity.context(view, a) & identity.context(view, b)) - {a.head or ""}
    digits = len(digits_of(a).replace("/", ""))
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
                yield told_again([first, later])


def _in_order(view: View, mention: Mention) -> bool:
    """ "The first 120 workers": some of them, of which others may be as many."""
    return bool({"first", "last", "next"}.intersection(view.sentence_of(mention).before(mention, 1)))


def _same_elsewhere(view: View, a: Mention, b: Mention, links: Links) -> bool:
    if (
        a.sentence == b.sentence
        or links.joined(a, b)
        or (a.head == b.head and a.head is not None)
        or a.limit != b.limit
    ):
        return False
    if a.letter == "m" and None in (a.head, b.head) and b.sentence - a.sentence <= 2:
        return identity.definite(view.sentence_of(b), b) and len(digits_of(a)) >= 2
    if _in_order(view, a) != _in_order(view, b):
        return False
    if not identity.general_people(a, b) or a.head is None or b.head is None or identity.apart(view, a, b):
        return False
    quoted_again = b.claim.reading.attribution is not None and b.claim.reading.attribution.quoted
    shared = identity.context(view, a) & identity.context(view, b)
    return len(digits_of(a)) >= 2 and (quoted_again or bool(shared))
