"""Parts against their stated total."""

import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from reviewer.checks import partitives, words
from reviewer.checks.intervals import Interval, total
from reviewer.checks.verdicts import Links, finding, weigh
from reviewer.checks.view import Mention, Sentence, View
from reviewer.checks.wording import added, amount, quoted
from reviewer.domain.figure import Qualifier
from reviewer.domain.finding import Finding, FindingKind, Result

_ALL = re.compile(
    r" (?:made up of|consist(?:s|ed|ing)? of|compris(?:e|es|ed|ing)(?: of)?|composed of|namely|"
    r"(?:split|divided|shared|broken down|distributed) (?:evenly |up )?(?:between|into|among|as)|that is ,|:) "
)
_BESIDE_TOTAL = re.compile(r" (?:—|\() ")
_SOME = re.compile(
    r" (?P<some>including|includes|included|among them|among whom|of whom|of which|of them|most of them|"
    r"many of them) "
)
_AFTER_ALL = re.compile(
    r" (?:a (?:combined |grand |joint )?total of|in all|in total|altogether|all told|totalling|totaling|"
    r"which makes|making|"
    r"makes a total of|for a total of|adds? up to|added up to|adding up to|comes? to|came to|combined|"
    r"together) "
)
_TOTAL_NEXT = re.compile(
    r"^ (?:and )?(?:in all|in total|altogether|all told|together|combined|that makes|that is|this makes|"
    r"the total(?: [^ #.]+){0,3} (?:is|was|came to|comes to|stands at)) "
)
_SAYING = re.compile(
    r"\b(?:said|says|according|told|added|reported|show|shows|showed|wrote|announced|estimates?)\b"
)
_JOINTS = frozenset(
    ", and ; : ( — of with plus another remaining other further additional rest including whom which them "
    "for".split()
)
_ADDING = frozenset("another further additional more extra".split())
_MOST = 40


def sums(view: View, links: Links) -> list[Finding]:
    """Findings on totals whose parts the same or the next sentences count."""
    found: list[Finding] = []
    done: set[int] = set()
    for sentence in view.sentences:
        if sentence.headline or not sentence.mentions:
            continue
        one = (
            _listed(sentence, links, done)
            or _split(sentence, links, done)
            or _fronted(view, sentence, links, done)
            or _total_after(view, sentence, links, done)
            or _told_on(view, sentence, links, done)
            or _shared_out(view, sentence, links, done)
            or _just_so(view, sentence, links, done)
        )
        if one:
            found.append(one)
    return found


def _like(whole: Mention, part: Mention) -> bool:
    """Whether two figures can be added: same kind of unit, no size of a change, no date."""
    if part.letter != whole.letter or part.letter not in "cmut" or part.unit != whole.unit:
        return False
    return part.interval is not None and part.low is not None and part.low == part.high


def _opened(sentence: Sentence) -> tuple[Mention, int, bool, bool] | None:
    """The total, the token after the connecting words, whether the parts are all, and whether "including"."""
    for pattern, every in ((_ALL, True), (_SOME, False), (_BESIDE_TOTAL, True)):
        for match in pattern.finditer(sentence.line):
            at = sentence.line.count(" ", 0, match.start() + 1) - 1
            before = [m for m in sentence.mentions if m.at <= at and m.letter in "cmut" and m.low is not None]
            if not before:
                continue
            whole = before[-1]
            gap = sentence.tokens[whole.at + 1 : at + 1]
            if pattern is _BESIDE_TOTAL and (len(gap) > 5 or "," in gap):
                continue
            start = sentence.line.count(" ", 0, match.end()) - 1
            return whole, start, every, match[0] == " including " or match[0] == " includes "
    return None


def _listed(sentence: Sentence, links: Links, done: set[int]) -> Finding | None:
    """ "93 injured: 21 …, 36 …", "made up of", "including"."""
    opened = _opened(sentence)
    if opened is None:
        return None
    whole, start, every, including = opened
    if whole.number in done or (whole.figure.direction and whole.letter != "m"):
        return None
    parts = [
        m for m in sentence.mentions if m.at >= start and _like(whole, m) and _begins_item(sentence, m, start)
    ]
    if not 2 <= len(parts) <= _MOST or (every and whole.low == len(parts)):
        return None
    parts = _until_closed(sentence, parts, start)
    if any(sentence.after(p, 1) == ["of"] and "#" in "".join(sentence.after(p, 3)[1:]) for p in parts):
        return None  # "eight of 10 …, nine of 10 …": each has a whole of its own
    if len(parts) < 2 or any(p.figure.direction for p in parts):
        return None
    links.join([whole, *parts])
    done.add(whole.number)
    complete = every and _complete(sentence, start, parts)
    closed = any(partitives.is_rest(sentence, p) for p in parts)
    return _judge(whole, parts, every=complete or closed, disjoint=every or including)


def _until_closed(sentence: Sentence, parts: list[Mention], start: int) -> list[Mention]:
    """The parts up to the bracket or dash that closes the list."""
    opening = sentence.tokens[start - 1]
    closing = {"(": ")", "—": "—"}.get(opening)
    if closing and closing in sentence.tokens[start:]:
        end = sentence.tokens.index(closing, start)
        return [p for p in parts if p.at < end]
    return parts


def _begins_item(sentence: Sentence, mention: Mention, start: int) -> bool:
    """Whether it stands at the head of an item of the list, not inside one ("a man of 30")."""
    before = sentence.tokens[max(start - 1, mention.at - 4) : mention.at]
    if not before:
        return True
    if before[-1] in ("aged", "age", "-", "than", "by", "from", "to", "at", "in", "on"):
        return False
    return bool(_JOINTS.intersection(before)) or mention.at <= start + 4


def _complete(sentence: Sentence, start: int, parts: Sequence[Mention]) -> bool:
    """Whether every item of the list holds a figure: one that has none leaves the parts short."""
    pieces: list[list[str]] = [[]]
    for token in sentence.tokens[start:]:
        if token in (",", ";"):
            pieces.append([])
        else:
            pieces[-1].append(token)
    marks = {p.mark for p in parts}
    for piece in pieces:
        if (
            not piece
            or marks.intersection(piece)
            or piece[0] in (".", "and", "the", "officials", "police", "who", "which", "it", "he", "she")
        ):
            continue
        if not _SAYING.search(" ".join(piece)) and len(piece) < 6:
            return False
    return not {"others", "rest", "remainder"}.intersection(sentence.tokens[start:]) or any(
        partitives.is_rest(sentence, p) for p in parts
    )


def _fronted(view: View, sentence: Sentence, links: Links, done: set[int]) -> Finding | None:
    """ "Of the 48 passengers, 31 …, 14 … and the remaining three …"."""
    whole = partitives.fronted_whole(view, sentence)
    if whole is None:
        return None
    parts = [p.part for p in partitives.parts(view, sentence) if p.whole is whole]
    parts = [p for p in parts if _like(whole, p)]
    closed = any(partitives.is_rest(sentence, p) for p in parts)
    after = view.following(sentence)
    while after is not None and not closed:
        more = [
            m for m in after.mentions if _like(whole, m) and (partitives.is_rest(after, m) or _adds(after, m))
        ]
        if not more:
            break
        parts += more
        closed = any(partitives.is_rest(after, m) for m in more)
        after = view.following(after)
    if not 2 <= len(parts) <= _MOST or whole.number in done:
        return None
    links.join([whole, *parts])
    done.add(whole.number)
    return _judge(whole, parts, every=closed, disjoint=closed)


_PREPOSITIONS = frozenset(
    "in on at from to for by with near under over between aged about against during after before because due "
    "via among without inside outside through into".split()
)


def _split(sentence: Sentence, links: Links, done: set[int]) -> Finding | None:
    """ "46 arrests, 31 on Friday night and 15 on Saturday"."""
    for place, whole in enumerate(sentence.mentions):
        parts: list[Mention] = []
        for mention in sentence.mentions[place + 1 :]:
            before, after = sentence.before(mention, 1), sentence.after(mention, 1)
            joint = (",",) if not parts else (",", "and", ";")
            told = _PREPOSITIONS.intersection(after) or (after and words.events().get(after[0]))
            if not _like(whole, mention) or before[0] not in joint or not told:
                break
            parts.append(mention)
        if not 2 <= len(parts) <= _MOST or whole.number in done or not _like(whole, whole):
            continue
        if whole.figure.direction or any((p.low or 0) >= (whole.low or 0) for p in parts):
            continue
        if sentence.before(parts[-1], 1) != ["and"] or _SOME.search(sentence.line):
            continue
        prepositions = {sentence.after(p, 1)[0] for p in parts}
        if not prepositions & _PREPOSITIONS:
            prepositions = {""}  # "64 killed and 17 missing"
        if prepositions.intersection(sentence.tokens[whole.at : parts[0].at]):
            continue  # "nine in the north, four in the south and two in the capital": one more item
        links.join([whole, *parts])
        done.add(whole.number)
        alike = len(prepositions) == 1
        return _judge(whole, parts, every=alike, disjoint=alike)
    return None


def _adds(sentence: Sentence, mention: Mention) -> bool:
    return bool(_ADDING.intersection(sentence.before(mention, 2)))


def _total_after(view: View, sentence: Sentence, links: Links, done: set[int]) -> Finding | None:
    """ "12 boys and nine girls, a total of 21", "… In all, 21 were …"."""
    next_total = _TOTAL_NEXT.match(sentence.line)
    if next_total:
        before = view.following(sentence, -1)
        start = sentence.line.count(" ", 0, next_total.end()) - 2
        whole = next((m for m in sentence.mentions if start <= m.at <= start + 6 and m.letter in "cmut"), None)
        if before is None or whole is None:
            return None
        parts = [m for m in before.mentions if _like(whole, m)]
        return _added_up(before, whole, parts, links, done)
    for match in _AFTER_ALL.finditer(sentence.line):
        start = sentence.line.count(" ", 0, match.start() + 1) - 1
        end = sentence.line.count(" ", 0, match.end()) - 2
        near = [
            m
            for m in sentence.mentions
            if start - 3 <= m.at <= end + 4 and m.letter in "cmut" and m.low is not None
        ]
        near = [m for m in near if (m.at == end + 1 or m.at >= start - 2)]
        for whole in near:
            parts = [m for m in sentence.mentions if m.at < whole.at and _like(whole, m)]
            one = _added_up(sentence, whole, parts, links, done)
            if one:
                return one
    return None


def _added_up(
    sentence: Sentence, whole: Mention, parts: list[Mention], links: Links, done: set[int]
) -> Finding | None:
    if not 2 <= len(parts) <= _MOST or whole.number in done or not _like(whole, whole):
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
    return _judge(whole, parts, every=True, disjoint=True)


def _told_on(view: View, sentence: Sentence, links: Links, done: set[int]) -> Finding | None:
    """A total, and in the sentences that follow "140 of them", "another 66", "nine had …"."""
    wholes = [
        m for m in sentence.mentions if m.letter == "c" and m.low is not None and m.low == m.high and m.low > 1
    ]
    for whole in reversed(wholes):
        if whole.number in done or whole.figure.direction:
            continue
        parts, closed, disjoint = _following_parts(view, sentence, whole)
        if 2 <= len(parts) <= _MOST:
            links.join([whole, *parts])
            done.add(whole.number)
            return _judge(whole, parts, every=closed, disjoint=disjoint)
        if parts:
            links.join([whole, *parts])
    return None


_OUTCOMES = frozenset("losing lost drawing drew tying tied winning won drawn".split())
_ONE_AND_OTHER = re.compile(
    r" (?:the (?:larger|bigger|former|first|older|upper)|one) .* "
    r"the (?:smaller|latter|second|younger|lower|other) "
)


def _outcome(sentence: Sentence, mention: Mention) -> bool:
    """ "losing three and drawing two": no game is both."""
    return bool(_OUTCOMES.intersection(sentence.before(mention, 1)))


def _shared_out(view: View, sentence: Sentence, links: Links, done: set[int]) -> Finding | None:
    """ "310 people in two halls. The larger holds 190 and the smaller 120.", "Of the €5 billion, …"."""
    amount_first = _OF_AMOUNT.match(sentence.line)
    if amount_first:
        whole = view[amount_first["whole"]]
        text = sentence
    else:
        following = view.following(sentence)
        wholes = [m for m in sentence.mentions if _like(m, m) and m.letter in "cmut" and m.low and m.low > 2]
        if following is None or not wholes or not _ONE_AND_OTHER.search(following.line):
            return None
        whole, text = wholes[0], following
    parts = [m for m in text.mentions if m is not whole and _like(whole, m)]
    if not 2 <= len(parts) <= _MOST or whole.number in done:
        return None
    if not amount_first and (len(parts) != 2 or not all(partitives.is_bare(text, p) for p in parts)):
        return None
    closed = not amount_first or any(partitives.is_rest(text, p) for p in parts)
    links.join([whole, *parts])
    done.add(whole.number)
    return _judge(whole, parts, every=closed, disjoint=True)


_OF_AMOUNT = re.compile(
    r"^ (?:out of|of|from) (?:the|that|this|its|their|a total of)(?: [^ #.,;:]+)? (?P<whole>[mut]#\d+) "
)


def _just_so(view: View, sentence: Sentence, links: Links, done: set[int]) -> Finding | None:
    """Figures that are exactly the total told before them, whatever the wording: no chance."""
    for text in (sentence, view.following(sentence)):
        for whole in sentence.mentions if text is not None else ():
            if text is None or whole.number in done or not whole.exact or (whole.low or 0) < 10:
                continue
            parts = [m for m in text.mentions if m.number > whole.number and _like(whole, m) and m.exact]
            if not _exactly(whole, parts) or any(links.used(p) or p.figure.direction for p in [whole, *parts]):
                continue
            links.join([whole, *parts])
            done.add(whole.number)
            return _judge(whole, parts, every=True, disjoint=True)
    return None


def _exactly(whole: Mention, parts: list[Mention]) -> bool:
    """Whether a few figures of one kind come to just the whole."""
    if not 2 <= len(parts) <= 10 or not _of_one_kind(whole, parts):
        return False
    return sum((p.low or Fraction(0) for p in parts), Fraction(0)) == whole.low


def _of_one_kind(whole: Mention, parts: list[Mention]) -> bool:
    """Whether the nouns do not forbid it: the parts' are one, or the whole's, or several kinds of people."""
    if whole.letter != "c":
        return True
    heads = {p.head for p in parts} - {None, whole.head}
    return len(heads) <= 1 or heads <= words.PEOPLE


def _following_parts(view: View, sentence: Sentence, whole: Mention) -> tuple[list[Mention], bool, bool]:
    """The parts, whether they are all there are, and whether none can count under two of them."""
    parts: list[Mention] = []
    closed = added_on = False
    relations = {p.part.number: p.whole for p in partitives.parts(view, sentence)}
    own = {number for number, other in relations.items() if other is whole}
    if own:
        parts = [m for m in sentence.mentions if m.number in own]
        last = max(p.at for p in parts)
        parts += [
            m
            for m in sentence.mentions
            if m.at > last
            and m is not whole
            and m.number not in relations
            and _like(whole, m)
            and partitives.is_bare(sentence, m)
            and (
                sentence.before(m, 1)[0] in (",", "and", ";", "while")
                or partitives.is_rest(sentence, m)
                or _outcome(sentence, m)
            )
        ]
        if len(parts) > len(own) and all(_outcome(sentence, m) for m in parts[len(own) :]):
            return parts, False, True
        closed = any(partitives.is_rest(sentence, p) for p in parts)
    elif any(m.at > whole.at and m.letter == "c" for m in sentence.mentions):
        return [], False, False
    text = view.following(sentence)
    for _ in range(3):
        if text is None or closed:
            break
        more = [m for m in text.mentions if _like(whole, m) and _takes_up(text, m, whole)]
        if not more or _opens_anew(text, whole, more):
            break
        more += _gapped(text, whole, more)
        parts += more
        closed = any(partitives.is_rest(text, m) for m in more)
        added_on = added_on or any(_adds(text, m) for m in more)
        text = view.following(text)
    return parts, closed, closed


def _opens_anew(sentence: Sentence, whole: Mention, taken: list[Mention]) -> bool:
    """Whether a sentence counts something of its own first: "Five died in the south, three in the north"."""
    first = next((m for m in sentence.mentions if _like(whole, m)), None)
    return first is not None and first not in taken


def _gapped(sentence: Sentence, whole: Mention, taken: list[Mention]) -> list[Mention]:
    """The rest of "Fifty had worn tyres, 43 faulty lights and 38 no insurance", whose verb is told once."""
    if taken[0].at > 1 or any(m.at > taken[-1].at for m in taken[:-1]):
        return []
    found: list[Mention] = []
    for mention in sentence.mentions:
        if mention in taken or not _like(whole, mention) or mention.at < taken[0].at:
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
    if partitives.is_rest(sentence, mention) or _adds(sentence, mention):
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


def _judge(whole: Mention, parts: list[Mention], *, every: bool, disjoint: bool) -> Finding | None:
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
    weighed = weigh(value, summed, whole.interval, loose=loose)
    if weighed is Result.AGREES:
        return finding(FindingKind.SUM, Result.AGREES, mentions, f"{working}, as {quoted(whole.written)} says.")
    if weighed is Result.CANNOT_TELL and (every or value > (whole.high or value)):
        message = f"{working}; {quoted(whole.written)} agrees only if the figures are rounded."
        return finding(FindingKind.SUM, Result.CANNOT_TELL, mentions, message)
    if value < (whole.low or Fraction(0)):
        if not every:
            return None  # parts may fall short of their total where the text does not say that they are all
        return finding(FindingKind.SUM, Result.DISAGREES, mentions, f"{working}, not {quoted(whole.written)}.")
    if every or disjoint:
        return finding(FindingKind.SUM, Result.DISAGREES, mentions, f"{working}, not {quoted(whole.written)}.")
    over = amount(value - (whole.low or Fraction(0)), unit)
    message = (
        f"{working}, more than {quoted(whole.written)}; it agrees if {over} of them count under two heads."
    )
    return finding(FindingKind.SUM, Result.CANNOT_TELL, mentions, message)
