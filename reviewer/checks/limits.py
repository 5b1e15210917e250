"""A limit and the exact count that follows it: "more than 3,000 claims were filed, 2,940 in all"."""

import re
from collections.abc import Iterator
from fractions import Fraction

from reviewer.checks import identity, words
from reviewer.checks.retold import bound, is_part, usable
from reviewer.checks.verdicts import Links
from reviewer.checks.view import Mention, Sentence, View
from reviewer.domain.finding import Finding

_TO_BE_EXACT = re.compile(
    r" (?P<limit>[cmu]#\d+)(?: [^ #.;:]+){0,12} (?:,|—|\(|:) (?:exactly |precisely |or |in fact |"
    r"to be exact |to be precise )*(?P<exact>[cmu]#\d+)(?: [^ #.;:,]+){0,2} ,? ?(?:in all|in total|"
    r"altogether|exactly|to be exact|to be precise|precisely|all told|in the end) "
)


def exact_after_limit(view: View, links: Links) -> Iterator[Finding]:
    """Findings on a limit and the count told right after it, or in the next sentence."""
    for sentence in view.sentences:
        for match in _TO_BE_EXACT.finditer(sentence.line):
            a, b = view[match["limit"]], view[match["exact"]]
            if a.limit and usable(a) and usable(b) and identity.compatible(a, b) and not links.joined(a, b):
                one = bound(a, b)
                if one:
                    links.join([a, b])
                    yield one
        limits = [m for m in sentence.mentions if m.limit and usable(m) and m.letter in "cm"]
        after = view.following(sentence)
        if not limits:
            continue
        for exact in [*_after_semicolon(sentence, limits[0]), *(after.mentions if after is not None else ())]:
            near = [m for m in limits if _near(view, m, exact) and not links.joined(m, exact)]
            one = bound(near[0], exact) if near and exact.exact else None
            if one:
                links.join([near[0], exact])
                yield one


def _after_semicolon(sentence: Sentence, limit: Mention) -> list[Mention]:
    """The figures of what is as good as a sentence of its own: "… said; the list shows 43 passengers"."""
    if ";" not in sentence.tokens[limit.at :]:
        return []
    start = sentence.tokens.index(";", limit.at)
    return [m for m in sentence.mentions if m.at > start]


_EXACTLY = re.compile(
    r" the (?:exact|precise|actual|final|official) (?:sum|number|figure|count|total|tally|amount|cost|price) "
)


def _near(view: View, limit: Mention, exact: Mention) -> bool:
    """Whether an exact count in the next sentence is of what the limit bounds: near it, and told alike."""
    if (
        not usable(exact)
        or not identity.compatible(limit, exact)
        or exact.low == limit.low
        or limit.low is None
        or exact.low is None
    ):
        return False
    if not Fraction(3, 4) <= exact.low / limit.low <= Fraction(4, 3) or identity.sources_differ(limit, exact):
        return False
    if is_part(view.sentence_of(exact), exact) or identity.apart(view, limit, exact):
        return False
    if identity.same_noun(limit, exact):
        return True
    if _EXACTLY.search(view.sentence_of(exact).line) and len(view.sentence_of(exact).mentions) == 1:
        return True
    shared = identity.context(view, limit) & identity.context(view, exact)
    if exact.head is not None and words.stem(exact.head) in identity.context(view, limit):
        return True  # "400 people signed … 431 signatures"
    return bool(shared) and (exact.head is None or exact.head in identity.GENERAL)
