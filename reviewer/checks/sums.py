"""Parts against their stated total."""

import re
from collections.abc import Sequence

from reviewer.checks import partitives, words
from reviewer.checks.adding import MOST, elliptic, judge, like
from reviewer.checks.all_parts import just_so, shared_out
from reviewer.checks.told_on import fronted, told_on, total_after
from reviewer.checks.verdicts import Links
from reviewer.checks.view import Mention, Sentence, View
from reviewer.domain.finding import Finding

_ALL = re.compile(
    r" (?:made up of|consist(?:s|ed|ing)? of|compris(?:e|es|ed|ing)(?: of)?|composed of|namely|"
    r"(?:split|divided|shared|broken down|distributed) (?:evenly |up )?(?:between|into|among|as)|that is ,|:) "
)
_BESIDE_TOTAL = re.compile(r" (?:—|\() ")
_SOME = re.compile(
    r" (?P<some>including|includes|included|among them|among whom|of whom|of which|of them|most of them|"
    r"many of them) "
)
_SAYING = re.compile(
    r"\b(?:said|says|according|told|added|reported|show|shows|showed|wrote|announced|estimates?)\b"
)
_JOINTS = frozenset(
    ", and ; : ( — of with plus another remaining other further additional rest including whom which them "
    "for".split()
)


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
            or fronted(view, sentence, links, done)
            or total_after(view, sentence, links, done)
            or told_on(view, sentence, links, done)
            or shared_out(view, sentence, links, done)
            or just_so(view, sentence, links, done)
        )
        if one:
            found.append(one)
    return found


def _opened(sentence: Sentence) -> tuple[Mention, int, bool, bool] | None:
    """The total, the token after the connecting words, whether the parts are all, and whether "including"."""
    for pattern, every in ((_ALL, True), (_SOME, False), (_BESIDE_TOTAL, True)):
        for match in pattern.finditer(sentence.line):
            at = sentence.line.count(" ", 0, match.start() + 1) - 1
            before = [m for m in sentence.mentions if m.at <= at and m.letter in "cmut" and m.low is not None]
            if not before:
                continue
            start = sentence.line.count(" ", 0, match.end()) - 1
            whole = _large_enough(sentence, before, start)
            gap = sentence.tokens[whole.at + 1 : at + 1]
            if pattern is _BESIDE_TOTAL and (len(gap) > 5 or "," in gap):
                continue
            return whole, start, every, match[0] == " including " or match[0] == " includes "
    return None


def _large_enough(sentence: Sentence, before: list[Mention], start: int) -> Mention:
    """The total among several figures: of "340 houses in three villages: 180 in Orla, …" the 340."""
    for whole in reversed(before):
        parts = [m for m in sentence.mentions if m.at >= start and like(whole, m)]
        if parts and whole.low is not None and all((p.low or 0) < whole.low for p in parts):
            return whole
    return before[-1]


def _listed(sentence: Sentence, links: Links, done: set[int]) -> Finding | None:
    """ "93 injured: 21 …, 36 …", "made up of", "including"."""
    opened = _opened(sentence)
    if opened is None:
        return None
    whole, start, every, including = opened
    if whole.number in done or (whole.figure.direction and whole.letter != "m"):
        return None
    parts = [
        m
        for m in sentence.mentions
        if m.at >= start
        and (like(whole, m) or elliptic(sentence, whole, m))
        and _begins_item(sentence, m, start)
    ]
    if not 2 <= len(parts) <= MOST or (every and whole.low == len(parts)):
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
    return judge(whole, parts, every=complete or closed, disjoint=every or including)


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


_PREPOSITIONS = frozenset(
    "in on at from to for by with near under over between aged about against during after before because due "
    "via among without inside outside through into".split()
)


def _told_as_item(sentence: Sentence, mention: Mention) -> bool:
    """Whether only a place, a time or what happened follows: "31 on Friday", "64 killed", "19 of them"."""
    after = sentence.after(mention, 2)
    if not after:
        return False
    if after[0] == "of":
        return bool(partitives.PRONOUNS.intersection(after[1:]))
    return after[0] in _PREPOSITIONS or after[0] in words.events()


def _split(sentence: Sentence, links: Links, done: set[int]) -> Finding | None:
    """ "46 arrests, 31 on Friday night and 15 on Saturday"."""
    for place, whole in enumerate(sentence.mentions):
        parts: list[Mention] = []
        for mention in sentence.mentions[place + 1 :]:
            before = sentence.before(mention, 1)
            joint = (",",) if not parts else (",", "and", ";")
            if not (like(whole, mention) or elliptic(sentence, whole, mention)):
                break
            if before[0] not in joint or not _told_as_item(sentence, mention):
                break
            parts.append(mention)
        if not 2 <= len(parts) <= MOST or whole.number in done or not like(whole, whole):
            continue
        if whole.figure.direction or any((p.low or 0) >= (whole.low or 0) for p in parts):
            continue
        if whole.letter == "c" and partitives.is_bare(sentence, whole):
            continue  # "190 will go on board, 75 in the ports": one more part
        if sentence.before(parts[-1], 1) != ["and"] or _SOME.search(sentence.line):
            continue
        prepositions = {sentence.after(p, 1)[0] for p in parts} - {"of"}
        if not prepositions & _PREPOSITIONS:
            prepositions = {""}  # "64 killed and 17 missing"
        if prepositions.intersection(sentence.tokens[whole.at : parts[0].at]):
            continue  # "nine in the north, four in the south and two in the capital": one more item
        links.join([whole, *parts])
        done.add(whole.number)
        alike = len(prepositions) == 1
        return judge(whole, parts, every=alike, disjoint=alike)
    return None
