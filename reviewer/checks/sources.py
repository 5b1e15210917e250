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
        for match in _PUT.finditer(sentence.line):
            estimate = view[match["n"]]
            for other in _beside(view, estimate):
                first, second = sorted((estimate, other), key=lambda m: m.number)
                tellers = _teller(view, first), _teller(view, second)
                if links.joined(first, second) or not _alike(view, first, second, tellers):
                    continue
                links.join([first, second])
                yield two_sources(first, second, *tellers)
                break


def _beside(view: View, estimate: Mention) -> list[Mention]:
    """What another may say of the same: figures before an estimate, or told right after it."""
    sentence = view.sentence_of(estimate)
    before, after = view.following(sentence, -1), view.following(sentence)
    earlier = [m for m in sentence.mentions if m.at < estimate.at] or (before.mentions if before else [])
    later = [m for m in sentence.mentions if m.at > estimate.at] or (after.mentions if after else [])
    return [*earlier, *(m for m in later if _teller(view, m) is not None)]


def _alike(view: View, first: Mention, second: Mention, tellers: tuple[str | None, str | None]) -> bool:
    """Whether two sources speak of one thing and differ."""
    if not usable(first) or not usable(second) or not identity.compatible(first, second):
        return False
    if not identity.differ(*tellers) or same_value(first, second) or not _of_one_size(first, second):
        return False
    events = [identity.events_of(view.sentence_of(m), m) for m in (first, second)]
    if events[0] and events[1] and not events[0] & events[1]:
        return False
    return second.head is None or first.head is None or identity.same_noun(first, second)


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
