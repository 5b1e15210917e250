"""A share whose part and whole are counted elsewhere in the article: a headline's "three out of five killed".

The part is the count of the same things to which the same happened ("6,000 soldiers have been killed or
wounded"), the whole the one count of these things to which nothing did ("10,000 troops are deployed"). Both
must be the only ones of their kind; figures so far apart are set against each other in no other case.
"""

import re
from collections.abc import Iterable, Sequence
from fractions import Fraction

from reviewer.checks import identity
from reviewer.checks.stated_shares import Share
from reviewer.checks.verdicts import Links, finding, weigh
from reviewer.checks.view import Mention, Sentence, View
from reviewer.checks.wording import number, percent, quoted
from reviewer.domain.figure import Kind, Qualifier
from reviewer.domain.finding import Finding, FindingKind, Result
from reviewer.domain.sentence import said

_POINTING = frozenset({"those", "them"})
_BESIDE = re.compile(
    r"(?:[^ #.;]+ ){1,12}?(?:along with|alongside|plus|besides|together with|as well as|in addition to) "
    r"(?:the |another |some |a further )?(?P<other>c#\d+) "
)


def far_shares(view: View, shares: Iterable[Share], links: Links) -> list[Finding]:
    """Findings on ``shares`` that nothing near them was set against, one for each at the most."""
    counts = [_Count(view, mention) for mention in view.mentions if _is_count(mention)]
    parts: dict[frozenset[str], list[_Count]] = {}
    for count in counts:
        if count.events:
            parts.setdefault(count.events, []).append(count)
    wholes = [count for count in counts if not count.events]
    found: list[Finding] = []
    for share in shares:
        if share.mention is None or links.used(share.mention):
            continue
        one = _check(view, share, share.mention, parts, wholes)
        if one is not None:
            found.append(one[0])
            links.join(one[1])
    return found


class _Count:
    """A count in the text, its sentence, and what is told of those counted."""

    def __init__(self, view: View, mention: Mention) -> None:
        self.mention = mention
        self.sentence = view.sentence_of(mention)
        self.events = identity.events_of(self.sentence, mention)


def _is_count(mention: Mention) -> bool:
    figure = mention.figure
    plain = figure.kind is Kind.COUNT and not mention.headline and figure.direction is None
    return plain and mention.low is not None and mention.low > 0 and mention.low == mention.high


def _check(
    view: View,
    share: Share,
    stated: Mention,
    parts: dict[frozenset[str], list[_Count]],
    wholes: Sequence[_Count],
) -> tuple[Finding, list[Mention]] | None:
    events = identity.events_of(share.sentence, stated)
    pointing = _points(share.sentence, stated)
    if not events or not (stated.head or pointing):
        return None
    told = [c for c in parts.get(events, ()) if pointing or _same_things(c.mention, stated)]
    part = _only(told)
    if part is None or identity.updates(part.sentence, part.mention):
        return None
    whole = _only(c for c in wholes if _is_whole(c, part))
    if whole is None:
        return None
    return _weighed(view, share, stated, part.mention, whole)


def _points(sentence: Sentence, stated: Mention) -> bool:
    """Whether the share is "of those" who were told of before."""
    return any(token in _POINTING for token in sentence.after(stated, 2))


def _same_things(a: Mention, b: Mention) -> bool:
    """Whether both are said of one kind of thing, narrowed alike."""
    return a.head is not None and a.head == b.head and a.mods == b.mods


def _is_whole(count: _Count, part: _Count) -> bool:
    a, b = count.mention, part.mention
    if a.low is None or b.low is None or a.low <= b.low or not _same_things(a, b):
        return False
    return not identity.updates(count.sentence, a)


def _only(counts: Iterable[_Count]) -> "_Count | None":
    """The first, where all state one value."""
    listed = list(counts)
    return listed[0] if listed and len({count.mention.low for count in listed}) == 1 else None


def _weighed(
    view: View, share: Share, stated: Mention, part: Mention, whole: _Count
) -> tuple[Finding, list[Mention]] | None:
    top, base = part.low or Fraction(0), whole.mention.low or Fraction(1)
    mentions = [stated, part, whole.mention]
    result = _compare(share, mentions)
    working = f"{number(top)} ÷ {number(base)} = {percent(top / base)}"
    reading = stated.claim.reading
    words = quoted(view.text[reading.span.start : reading.figure_span.end])  # with its "more than"
    if stated.claim.corrected:
        words = stated.quoted
    agrees = result is Result.AGREES
    told = said("{0}, as {1} says", working, words) if agrees else said("{0}, not {1}", working, words)
    if result is Result.CANNOT_TELL:
        told = said("{0}; it agrees only if the counts are rounded", told)
    beside = _beside(view, whole)
    if beside is not None:
        more = beside.low or Fraction(0)
        wider = f"{number(top)} ÷ {number(base + more)} = {percent(top / (base + more))}"
        told = said("{0}; with the {1} beside them {2}", told, number(more), wider)
        mentions.append(beside)
        if result is Result.DISAGREES and share.interval.holds(top / (base + more)):
            result = Result.CANNOT_TELL
    if result is Result.DISAGREES and identity.sources_differ(part, whole.mention):
        result = Result.CANNOT_TELL
        told = said("{0}; {1} and {2} may not count alike", told, str(part.source), str(whole.mention.source))
    return finding(FindingKind.SHARE, result, mentions, said("{0}.", told)), mentions


def _compare(share: Share, mentions: Sequence[Mention]) -> Result:
    _, part, whole = mentions
    if part.interval is None or whole.interval is None or part.low is None or not whole.low:
        return Result.CANNOT_TELL
    value, possible = part.low / whole.low, part.interval.over(whole.interval)
    if possible is None:  # so rounded a whole leaves every ratio open
        return Result.AGREES if share.interval.holds(value) else Result.CANNOT_TELL
    loose = any(m.figure.qualifier is Qualifier.ABOUT for m in mentions)
    return weigh(value, possible, share.interval, loose=loose)


def _beside(view: View, whole: _Count) -> Mention | None:
    """A count that the sentence sets beside the whole: "10,000 troops, along with 1,000 engineers"."""
    _, _, after = whole.sentence.line.partition(f" {whole.mention.mark} ")
    joined = _BESIDE.match(after)
    other = view[joined["other"]] if joined else None
    return other if other is not None and _is_count(other) else None
