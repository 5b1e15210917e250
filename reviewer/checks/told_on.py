"""Totals and parts that are told one after the other: "Of the 48, 31 …", "140 of them … Another 66 …"."""

import re
from itertools import pairwise

from reviewer.checks import partitives, words
from reviewer.checks.adding import MOST, adds, gapped, judge, like
from reviewer.checks.intervals import Interval, total
from reviewer.checks.verdicts import Links
from reviewer.checks.view import Mention, Sentence, View
from reviewer.domain.finding import Finding

_AFTER_ALL = re.compile(
    r" (?:a (?:combined |grand |joint )?total of|in all|in total|altogether|all told|totalling|totaling|"
    r"which makes|making|"
    r"makes a total of|for a total of|adds? up to|added up to|adding up to|comes? to|came to|combined|"
    r"together|(?:brings|bringing|brought) (?:the |its |their )?(?:[^ #.,;:]+ )?to) "
)
_TOTAL_NEXT = re.compile(
    r"^ (?:and )?(?:in all|in total|altogether|all told|together|combined|that makes|that is|this makes|"
    r"the total(?: [^ #.]+){0,3} (?:is|was|came to|comes to|stands at)) "
)
_MEAN = frozenset("average mean median".split())
_OUTCOMES = frozenset("losing lost drawing drew tying tied winning won drawn".split())


def fronted(view: View, sentence: Sentence, links: Links, done: set[int]) -> Finding | None:
    """ "Of the 48 passengers, 31 …, 14 … and the remaining three …"."""
    whole = partitives.fronted_whole(view, sentence)
    if whole is None:
        return None
    parts = [p.part for p in partitives.parts(view, sentence) if p.whole is whole]
    parts = [p for p in parts if like(whole, p)]
    closed = any(partitives.is_rest(sentence, p) for p in parts)
    after = view.following(sentence)
    while after is not None and not closed:
        more = [
            m for m in after.mentions if like(whole, m) and (partitives.is_rest(after, m) or adds(after, m))
        ]
        if not more:
            break
        parts += more
        closed = any(partitives.is_rest(after, m) for m in more)
        after = view.following(after)
    if not 2 <= len(parts) <= MOST or whole.number in done:
        return None
    links.join([whole, *parts])
    done.add(whole.number)
    return judge(whole, parts, every=closed, disjoint=closed or gapped(sentence, parts))


def total_after(view: View, sentence: Sentence, links: Links, done: set[int]) -> Finding | None:
    """ "12 boys and nine girls, a total of 21", "… In all, 21 were …"."""
    next_total = _TOTAL_NEXT.match(sentence.line)
    if next_total:
        before = view.following(sentence, -1)
        start = sentence.line.count(" ", 0, next_total.end()) - 2
        whole = next((m for m in sentence.mentions if start <= m.at <= start + 6 and m.letter in "cmut"), None)
        if before is None or whole is None:
            return None
        parts = [m for m in before.mentions if like(whole, m)]
        return _added_up(before, whole, parts, links, done)
    for match in _AFTER_ALL.finditer(sentence.line):
        start = sentence.line.count(" ", 0, match.start() + 1) - 1
        end = sentence.line.count(" ", 0, match.end()) - 2
        if _MEAN.intersection(sentence.tokens[max(0, start - 4) : start + 1]):
            continue  # "the average came to $4.1 million"
        near = [
            m
            for m in sentence.mentions
            if start - 3 <= m.at <= end + 4 and m.letter in "cmut" and m.low is not None
        ]
        if _MEAN.intersection(sentence.tokens[max(0, start - 4) : start + 1]):
            continue  # "the average came to $4.1 million"
        near = [m for m in near if (m.at == end + 1 or m.at >= start - 2)]
        for whole in near:
            parts = [m for m in sentence.mentions if m.at < whole.at and like(whole, m)]
            one = _added_up(sentence, whole, parts, links, done)
            if one:
                return one
    return None


def _added_up(
    sentence: Sentence, whole: Mention, parts: list[Mention], links: Links, done: set[int]
) -> Finding | None:
    if not 2 <= len(parts) <= MOST or whole.number in done or not like(whole, whole):
        return None
    if any(p.figure.direction for p in parts):
        return None
    heads = {p.head for p in parts} | {whole.head}
    joined = all(
        {",", "and", ";", "plus"}.intersection(sentence.tokens[a.at : b.at]) for a, b in pairwise(parts)
    )
    fits = total([p.interval for p in parts if p.interval]).meets(whole.interval or Interval(None, None))
    run = (
        joined
        and whole.sentence == parts[-1].sentence
        and parts[-1].at - parts[0].at <= 6 * len(parts)
        and whole.at - parts[-1].at <= 8
    )
    if not fits and not (joined and len(heads - {None}) <= 2) and not run:
        return None
    links.join([whole, *parts])
    done.add(whole.number)
    return judge(whole, parts, every=True, disjoint=True)


def told_on(view: View, sentence: Sentence, links: Links, done: set[int]) -> Finding | None:
    """A total, and in the sentences that follow "140 of them", "another 66", "nine had …"."""
    wholes = [
        m for m in sentence.mentions if m.letter == "c" and m.low is not None and m.low == m.high and m.low > 1
    ]
    for whole in reversed(wholes):
        if whole.number in done or whole.figure.direction:
            continue
        parts, closed, disjoint = _following_parts(view, sentence, whole)
        if 2 <= len(parts) <= MOST:
            links.join([whole, *parts])
            done.add(whole.number)
            return judge(whole, parts, every=closed, disjoint=disjoint or gapped(sentence, parts))
        if parts:
            links.join([whole, *parts])
    return None


def _outcome(sentence: Sentence, mention: Mention) -> bool:
    """ "losing three and drawing two": no game is both."""
    return bool(_OUTCOMES.intersection(sentence.before(mention, 1)))


def _following_parts(view: View, sentence: Sentence, whole: Mention) -> tuple[list[Mention], bool, bool]:
    """The parts, whether they are all there are, and whether none can count under two of them."""
    parts, outcomes = _parts_beside(view, sentence, whole)
    if outcomes:
        return parts, False, True
    if not parts:
        if rest := _after_semicolon(sentence, whole):
            closed = partitives.is_rest(sentence, rest[-1])
            return rest, closed, closed
        if any(m.at > whole.at and m.letter == "c" for m in sentence.mentions):
            return [], False, False
    closed = any(partitives.is_rest(sentence, p) for p in parts)
    text = view.following(sentence)
    for _ in range(3):
        if text is None or closed:
            break
        elsewhere = {p.part.number for p in partitives.parts(view, text) if p.whole is not whole}
        more = [m for m in text.mentions if like(whole, m) and _takes_up(text, m, whole)]
        more = [m for m in more if m.number not in elsewhere]
        if not more or _opens_anew(text, whole, more):
            break
        more += _gapped(text, whole, more)
        parts += more
        closed = any(partitives.is_rest(text, m) for m in more)
        text = view.following(text)
    return parts, closed, closed


def _parts_beside(view: View, sentence: Sentence, whole: Mention) -> tuple[list[Mention], bool]:
    """The parts in the total's own sentence, and whether they are outcomes, of which no two fall together."""
    relations = {p.part.number: p.whole for p in partitives.parts(view, sentence)}
    own = [m for m in sentence.mentions if relations.get(m.number) is whole]
    if not own:
        return [], False
    later = [m for m in sentence.mentions if m.at > own[-1].at and m is not whole and m.number not in relations]
    further = [
        m
        for m in later
        if like(whole, m)
        and partitives.is_bare(sentence, m)
        and (
            sentence.before(m, 1)[0] in (",", "and", ";", "while")
            or partitives.is_rest(sentence, m)
            or _outcome(sentence, m)
        )
    ]
    return own + further, bool(further) and all(_outcome(sentence, m) for m in further)


def _after_semicolon(sentence: Sentence, whole: Mention) -> list[Mention]:
    """The parts in "14 cracks; six were repaired, the other eight were left"."""
    parts = [
        m
        for m in sentence.mentions
        if m.at > whole.at
        and like(whole, m)
        and (partitives.is_bare(sentence, m) or partitives.is_rest(sentence, m))
    ]
    if len(parts) < 2 or partitives.is_bare(sentence, whole):
        return []
    if not partitives.is_rest(sentence, parts[-1]) and sentence.before(parts[0], 1) != [";"]:
        return []
    return parts if all((p.low or 0) < (whole.low or 0) for p in parts) else []


def _opens_anew(sentence: Sentence, whole: Mention, taken: list[Mention]) -> bool:
    """Whether a sentence counts something of its own first: "Five died in the south, three in the north"."""
    first = next((m for m in sentence.mentions if like(whole, m)), None)
    return first is not None and first not in taken


def _gapped(sentence: Sentence, whole: Mention, taken: list[Mention]) -> list[Mention]:
    """The rest of "Fifty had worn tyres, 43 faulty lights and 38 no insurance", whose verb is told once."""
    if taken[0].at > 1 or any(m.at > taken[-1].at for m in taken[:-1]):
        return []
    found: list[Mention] = []
    for mention in sentence.mentions:
        if mention in taken or not like(whole, mention) or mention.at < taken[0].at:
            continue
        after = sentence.after(mention, 5)
        ends = next((n for n, token in enumerate(after) if token in (",", "and", ".", ";")), None)
        joined = sentence.before(mention, 1)[0] in (",", "and")
        if joined and ends is not None and not words.AUXILIARIES.intersection(after[:ends]):
            found.append(mention)
    return found


def _takes_up(sentence: Sentence, mention: Mention, whole: Mention) -> bool:
    """Whether a count in a later sentence is of the same things: "of them", "another 66", "nine had …"."""
    if mention.low is None or whole.high is None or mention.low > whole.high or mention.figure.direction:
        return False
    if partitives.is_rest(sentence, mention) or adds(sentence, mention):
        return True
    following = sentence.after(mention, 3)
    if following[:1] == ["of"]:
        return bool(partitives.PRONOUNS.intersection(following[1:2])) or following[1:3] == [
            "the",
            whole.head or "",
        ]
    if not partitives.is_bare(sentence, mention):
        return False
    before = sentence.before(mention, 1)
    return not before or before[-1] in (",", "and", ";", "while", "these", "those", "them")
