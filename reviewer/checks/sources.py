"""Two sources with a value each for one thing."""

import re
from collections.abc import Iterator

from reviewer.checks import identity
from reviewer.checks.retold import same_value, two_sources, usable
from reviewer.checks.verdicts import Links
from reviewer.checks.view import Mention, View
from reviewer.domain.finding import Finding

_PUT = re.compile(
    r" (?:put|puts|putting|gave|gives|placed|estimated|estimates|counted|counts|set|spoke of|speaks of|"
    r"reported|claimed|claim|claims)"
    r"(?: (?:the|its|their|that|this))?(?: (?:number|numbers|figure|figures|toll|total|crowd|turnout|"
    r"attendance|cost|costs|count|tally|it|them|damage|loss|losses|death toll))?"
    r"(?: [^ #.;:,]+){0,4} (?P<n>[cmu]#\d+) "
)


def by_sources(view: View, links: Links) -> Iterator[Finding]:
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
                    not usable(first)
                    or not usable(later)
                    or not identity.compatible(first, later)
                    or links.joined(first, later)
                ):
                    continue
                tellers = _teller(view, first), _teller(view, later)
                if not identity.differ(*tellers) or same_value(first, later) or not _of_one_size(first, later):
                    continue
                if later.head is not None and first.head is not None and not identity.same_noun(first, later):
                    continue
                links.join([first, later])
                yield two_sources(first, later, *tellers)
                break


def _of_one_size(a: Mention, b: Mention) -> bool:
    """Whether two estimates of one thing can be so far apart."""
    return a.low is not None and b.low is not None and max(a.low, b.low) <= 20 * min(a.low, b.low)


def _teller(view: View, mention: Mention) -> str | None:
    """Who states a figure: its source, or who counts in "Police counted 12,000 marchers"."""
    if mention.source:
        return mention.source
    sentence = view.sentence_of(mention)
    if sentence.tokens[:2] == ["according", "to"] and mention is sentence.mentions[0]:
        named = sentence.spelled[2 : mention.at]
        return " ".join(named) if 0 < len(named) <= 5 and "," not in named else None
    match = _PUT.search(sentence.line)
    if not match or view[match["n"]] is not mention:
        return None
    at = sentence.line.count(" ", 0, match.start() + 1) - 1
    before = sentence.spelled[max(0, at - 5) : at]
    if not before or any("#" in t or not t[0].isalpha() for t in before) or at > 5:
        return None
    return " ".join(before)
