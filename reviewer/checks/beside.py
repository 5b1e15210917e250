"""The part that stands right beside its share: "312, or 39 per cent", "60 % (318 of 530)"."""

import re

from reviewer.checks import partitives, words
from reviewer.checks.partitives import PartOf
from reviewer.checks.stated_shares import Share
from reviewer.checks.view import Mention, Sentence, View

_BESIDE = re.compile(
    r"^(?:,? ?(?:or|i\.e|about|which is|that is|equal to|equivalent to|representing|making up|,|—|\( ?(?:or|"
    r"about)?)(?: (?:about|around|some|roughly|nearly|just|almost|only))*)$"
)
# "…, which is 40 %", "…, a positivity rate of 15 %": what came before made into a share.
_TAIL = re.compile(
    r"(?:^| )(?:,|—|\(|;) (?:or |and )?(?:(?:which|that|this|it) (?:is|was|means|meant|equals|makes|made|"
    r"represents|represented|comes to|came to|works out at|amounts to|amounted to|corresponds to|translates to|"
    r"gives|gave)|(?:giving|making|representing|equivalent to|equal to|or|some)|"
    r"(?:(?:giving|making|for|with|or) )?(?:a|an)(?: [^ #.,;:]+){0,3} (?:turnout|rate|share|proportion|ratio|"
    r"percentage|level) of)$"
)
_OWN = re.compile(
    r"^ (?:(?:[^ #.,;:]+ )?(?:of|in) |(?=the ))(?!them |whom |which )(?:the |all |all the |its |"
    r"their |some |those |these |a |a total of )*(?:[^ #.,;:]+ ){0,3}?(?P<whole>[cmu]#\d+) "
)


def part_beside(view: View, sentence: Sentence, share: Share, here: list[PartOf]) -> PartOf | None:
    """ "312, or 39 per cent," / "318 (60 %)" / "60 % (318 of 530)": the part right beside its share."""
    counts = [m for m in sentence.mentions if m.letter in "cmu" and m is not share.mention]
    # "9,200 of 11,500 people over 60, or 80 percent": a limit of age is no part.
    counts = [m for m in counts if not m.limit or m.head or any(m in (r.part, r.whole) for r in here)]
    part = next((m for m in counts if _stands_beside(sentence, m, share)), None)
    if part is None:
        part = _before_tail(sentence, share, counts)
        for relation in here:
            if part is relation.whole:
                return relation  # "three of the 15 wells struck water, a success rate of 20 percent"
    for relation in here:
        between = sentence.tokens[relation.whole.at + 1 : share.at]
        if relation.whole.at < share.at and _apposed(between, forward=True):
            return relation
    if part is None or part.low is None:
        return None
    for relation in here:
        if relation.part is part:
            return relation
    whole = own_whole(view, sentence, share)
    if whole is not None and whole is not part and part.low <= (whole.high or 0):
        return PartOf(part, whole)
    wholes = _wholes_before(view, sentence, part)
    return PartOf(part, wholes[0], tuple(wholes[1:])) if wholes else None


def _stands_beside(sentence: Sentence, mention: Mention, share: Share) -> bool:
    between = sentence.tokens[min(mention.at, share.at) + 1 : max(mention.at, share.at)]
    return _apposed(between, forward=mention.at < share.at)


def _before_tail(sentence: Sentence, share: Share, counts: list[Mention]) -> Mention | None:
    """The count that a share at the end of its clause is worked out from."""
    earlier = [m for m in counts if m.at < share.at]
    if not earlier or earlier[-1].figure.direction:
        return None
    between = " ".join(sentence.tokens[earlier[-1].at + 1 : share.at])
    return earlier[-1] if _TAIL.search(between) and between.count(",") <= 2 else None


def set_off(sentence: Sentence, mention: Mention) -> bool:
    """Whether a count stands by itself beside what it counts: "(29)", ": 29 in all", ", 29,"."""
    before, after = sentence.before(mention, 1), sentence.after(mention, 3)
    if sentence.before(mention, 3)[-3:] in ([",", "that", "is"], [",", "which", "is"]):
        before = [","]
    if before not in (["("], [":"], ["—"], [","], ["or"]) or not after:
        return False
    if after[0].isalpha() and after[0] not in words.FUNCTION_WORDS and words.lemma(after[0]) != after[0]:
        after = after[1:]  # "17 vehicles"
    after = after[:2]
    return (bool(after) and after[0] in (")", ",", ".", "—", "altogether")) or after in (
        ["in", "all"],
        ["in", "total"],
    )


def _apposed(between: list[str], *, forward: bool) -> bool:
    """Whether only a noun and ", or" or a bracket stand between a count and its share."""
    skipped = 0
    marks = [n for n, token in enumerate(between) if "#" in token]
    if forward and marks and between[marks[0] - 1] in ("over", "under", "aged"):
        between = between[marks[0] + 1 :]
    if forward and between[:1] == ["of"] and partitives.PRONOUNS.intersection(between[1:2]):
        between = between[2:]
    while (
        forward
        and between
        and between[0].isalpha()
        and between[0] not in ("or", "of", "and", "to", "in")
        and skipped < 5
    ):
        between = between[1:]
        skipped += 1
    if (
        not between
        or len(between) > 4
        or not _BESIDE.match(" ".join(between))
        or between[0] not in (",", "or", "(", "—")
    ):
        return False
    return skipped <= 2 or between != [","]


def _wholes_before(view: View, sentence: Sentence, part: Mention) -> list[Mention]:
    """The larger counts before a part that may be its whole."""
    earlier = [m for m in sentence.mentions if m.at < part.at]
    before = view.following(sentence, -1)
    if before is not None:
        earlier = before.mentions + earlier
    if part.low is None:
        return []
    bare = partitives.is_bare(view.sentence_of(part), part)
    larger = [
        m
        for m in reversed(earlier)
        if (m.letter, m.unit) == (part.letter, part.unit)
        and m.high is not None
        and m.high > part.low
        and not m.figure.direction
    ]
    return [m for m in larger if bare or partitives.same_things(m, part) or _did(view, m, part)][:3]


def _did(view: View, whole: Mention, part: Mention) -> bool:
    """ "Where 640,000 people voted, she took 396,800 votes": the whole did what the part counts."""
    if part.head is None:
        return False
    after = view.sentence_of(whole).after(whole, 4)
    return words.stem(part.head) in words.content(after)


def own_whole(view: View, sentence: Sentence, share: Share) -> Mention | None:
    """ "60 % of the 530 households": the whole a share names itself."""
    rest = " " + " ".join(sentence.tokens[share.at + 1 : share.at + 9]) + " "
    match = _OWN.match(rest)
    return view[match["whole"]] if match else None
