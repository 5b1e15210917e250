"""A part and a whole against a stated percentage, fraction or majority."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from reviewer.checks import partitives, words
from reviewer.checks.intervals import Interval
from reviewer.checks.partitives import PartOf
from reviewer.checks.verdicts import Links, finding, weigh
from reviewer.checks.view import Mention, Sentence, View
from reviewer.checks.wording import number, percent, quoted
from reviewer.domain.figure import Qualifier
from reviewer.domain.finding import Finding, FindingKind, Result

_HALF = Fraction(1, 2)
# "That is 60 per cent", "The share is 13 %": the share of what the sentence before it counted.
_POINTS_BACK = re.compile(
    r"^ (?:and )?(?:that|this|which|it|the (?:share|proportion|rate|figure|result|percentage|ratio|"
    r"latter)) (?:is|was|equals|makes|made|represents|represented|means|meant|amounts to|corresponds to|"
    r"comes to|works out at|works out to|would be|gives)(?: [^ #.,;]+){0,4} (?P<share>[pf]#\d+) "
)
_BESIDE = re.compile(
    r"^(?:,? ?(?:or|i\.e|about|which is|that is|equal to|equivalent to|representing|making up|,|—|\( ?(?:or|"
    r"about)?)(?: (?:about|around|some|roughly|nearly|just|almost|only))*)$"
)
_GROWTH = frozenset(
    "rise rises rose risen increase increased increases growth grew grown fall fell fallen drop dropped "
    "decline declined cut reduction gain gained up down higher lower more less fewer inflation interest "
    "discount tax margin chance probability likelihood".split()
)
_MAJORITY = re.compile(
    r" (?P<m>majority|minority) (?!leader|party|whip|of one|government|shareholder|owner|stake|rule|verdict|"
    r"community|group|groups|rights)"
)
_JOINING = frozenset(
    "taking with winning getting receiving after as : by at securing gaining collecting polling — (".split()
)
_COUNTED_AS = frozenset("vote ballot answer reply response".split())
_YES = frozenset("yes no so voted votes vote ballots ballot answered replies responses agreed did".split())


_SAME_ANSWER = re.compile(
    r" (?:that|this|the same) (?:answer|view|opinion|reply|way|preference|wish) | did so | do so "
)
# Two ways to vote; each word may tell again what another of its line told.
_IN_FAVOUR = frozenset(
    "accepted accept approved approve backed back supported support favoured favored favour favor yes agreed "
    "agree endorsed endorse voted for welcomed wanted".split()
)
_AGAINST = frozenset("against rejected reject opposed oppose no refused declined disapproved".split())


@dataclass(frozen=True, slots=True)
class Share:
    """A stated share as an interval of ratios; ``mention`` is none for a bare "majority"."""

    said: str
    interval: Interval
    mention: Mention | None
    at: int
    sentence: Sentence


def shares(view: View, links: Links) -> list[Finding]:
    """Findings on every stated share whose part and whole the text counts too."""
    found: list[Finding] = []
    known: dict[int, list[PartOf]] = {}
    for sentence in view.sentences:
        if sentence.headline:
            continue
        known[sentence.number] = relations = partitives.parts(view, sentence)
        for relation in relations:
            links.join([relation.part, relation.whole])
    for sentence in view.sentences:
        for share in _stated(sentence):
            one = _check(view, sentence, share, known)
            if one:
                found.append(one[0])
                links.join(one[1])
    return found


def _stated(sentence: Sentence) -> Iterator[Share]:
    for mention in sentence.mentions:
        interval = _interval(mention)
        if interval is None or mention.figure.direction:
            continue
        near = sentence.before(mention, 4) + sentence.after(mention, 3)
        if mention.unit == "%" and _GROWTH.intersection(near):
            continue
        yield Share(mention.written, interval, mention, mention.at, sentence)
    if not any(m.letter == "f" for m in sentence.mentions):
        match = _MAJORITY.search(sentence.line)
        if match:
            at = sentence.line.count(" ", 0, match.start() + 1) - 1
            more = match["m"] == "majority"
            interval = (
                Interval(_HALF, Fraction(1), open_low=True)
                if more
                else Interval(Fraction(0), _HALF, open_high=True)
            )
            yield Share(f"a {match['m']}", interval, None, at, sentence)


def _interval(mention: Mention) -> Interval | None:
    """The share as ratios of one: percentages of at most a hundred, fractions, a majority."""
    if mention.letter == "p" and mention.unit == "%" and mention.interval is not None:
        return (
            mention.interval.times(Fraction(1, 100))
            if mention.high is not None and mention.high <= 100
            else None
        )
    if mention.letter != "f":
        return None
    if mention.interval is not None:
        return mention.interval if mention.high is not None and mention.high < 1 else None
    return Interval(_HALF, Fraction(1), open_low=True)


def _check(
    view: View, sentence: Sentence, share: Share, known: dict[int, list[PartOf]]
) -> tuple[Finding, list[Mention]] | None:
    for relations, tied in _candidates(view, sentence, share, known):
        results = [(relation, _compare(relation, share)) for relation in relations]
        for wanted in (Result.AGREES, Result.CANNOT_TELL):
            fitting = [relation for relation, result in results if result is wanted]
            if fitting:
                return _write(share, fitting[0], wanted) if tied or wanted is Result.AGREES else None
        if not tied or not relations:
            continue
        relation = relations[0]
        for other in relation.others:
            open_relation = PartOf(relation.part, other, complement=relation.complement)
            if _compare(open_relation, share) is not Result.DISAGREES:
                return _write_open(share, relation, open_relation)
        return _write(share, relation, Result.DISAGREES)
    return None


def _candidates(
    view: View, sentence: Sentence, share: Share, known: dict[int, list[PartOf]]
) -> Iterator[tuple[list[PartOf], bool]]:
    """Part-and-whole pairs the share may be of, the surest first; whether the wording ties them to it."""
    here = known.get(sentence.number, [])
    beside = _beside(view, sentence, share, here)
    if beside:
        yield [beside], True
        return
    before = view.following(sentence, -1)
    back = _POINTS_BACK.match(sentence.line)
    if back and share.mention is not None and back["share"] == share.mention.mark and before is not None:
        relations = known.get(before.number, [])
        if relations:
            yield [relations[-1]], len(relations) == 1
            return
    whole = _own_whole(view, sentence, share)
    if whole is not None and len(here) == 1 and here[0].whole.low == whole.low:
        yield here, True
        return
    if whole is not None:
        yield from _parts_of(view, sentence, share, whole)
        return
    if here:
        yield here, len(here) == 1 and _same_predicate(sentence, share, here[0])
        return
    after = view.following(sentence)
    if after is not None and known.get(after.number):
        relations = [r for r in known[after.number] if _told_again(sentence, share, after, r.part)]
        yield relations, len(relations) == 1 and _same_things(sentence, share, after, relations[0])


def _beside(view: View, sentence: Sentence, share: Share, here: list[PartOf]) -> PartOf | None:
    """ "312, or 39 per cent," / "318 (60 %)" / "60 % (318 of 530)": the part right beside its share."""
    counts = [m for m in sentence.mentions if m.letter == "c" and m is not share.mention]
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
    whole = _own_whole(view, sentence, share)
    if whole is not None and whole is not part and part.low <= (whole.high or 0):
        return PartOf(part, whole)
    wholes = _wholes_before(view, sentence, part)
    return PartOf(part, wholes[0], tuple(wholes[1:])) if wholes else None


def _stands_beside(sentence: Sentence, mention: Mention, share: Share) -> bool:
    between = sentence.tokens[min(mention.at, share.at) + 1 : max(mention.at, share.at)]
    return _apposed(between, forward=mention.at < share.at)


# "…, which is 40 %", "…, a positivity rate of 15 %": what came before made into a share.
_TAIL = re.compile(
    r"(?:^| )(?:,|—|\(|;) (?:or |and )?(?:(?:which|that|this|it) (?:is|was|means|meant|equals|makes|made|"
    r"represents|represented|comes to|came to|works out at|amounts to|amounted to|corresponds to|translates to|"
    r"gives|gave)|(?:giving|making|representing|equivalent to|equal to|or|some)|"
    r"(?:(?:giving|making|for|with|or) )?(?:a|an)(?: [^ #.,;:]+){0,3} (?:rate|share|proportion|ratio|"
    r"percentage|level) of)$"
)


def _before_tail(sentence: Sentence, share: Share, counts: list[Mention]) -> Mention | None:
    """The count that a share at the end of its clause is worked out from."""
    earlier = [m for m in counts if m.at < share.at]
    if not earlier or earlier[-1].figure.direction:
        return None
    between = " ".join(sentence.tokens[earlier[-1].at + 1 : share.at])
    return earlier[-1] if _TAIL.search(between) and between.count(",") <= 2 else None


def _set_off(sentence: Sentence, mention: Mention) -> bool:
    """Whether a count stands by itself beside what it counts: "(29)", ": 29 in all", ", 29,"."""
    before, after = sentence.before(mention, 1), sentence.after(mention, 3)
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
        if m.letter == "c" and m.high is not None and m.high > part.low and not m.figure.direction
    ]
    return [m for m in larger if bare or partitives.same_things(m, part)][:3]


_OWN = re.compile(
    r"^ (?:[^ #.,;:]+ )?(?:of|in) (?!them |whom |which )(?:the |all |all the |its |their |some |those |these |a |"
    r"a total of )*(?:[^ #.,;:]+ ){0,3}?(?P<whole>c#\d+) "
)


def _own_whole(view: View, sentence: Sentence, share: Share) -> Mention | None:
    """ "60 % of the 530 households": the whole a share names itself."""
    rest = " " + " ".join(sentence.tokens[share.at + 1 : share.at + 9]) + " "
    match = _OWN.match(rest)
    return view[match["whole"]] if match else None


def _parts_of(
    view: View, sentence: Sentence, share: Share, whole: Mention
) -> Iterator[tuple[list[PartOf], bool]]:
    """Parts of a whole that its share names, counted in the same sentence or the next."""
    for text in (sentence, view.following(sentence), view.following(sentence, -1)):
        if text is None:
            continue
        for mention in text.mentions:
            if mention.letter != "c" or mention is whole or mention.high is None or whole.low is None:
                continue
            if mention.high >= whole.low or mention.figure.direction:
                continue
            rest = partitives.is_rest(text, mention)
            bracketed = _set_off(text, mention)
            if text is sentence and (rest or bracketed or partitives.same_things(mention, whole)):
                yield [PartOf(mention, whole, complement=rest)], bracketed
            elif text is not sentence and (rest or _continues(sentence, share, text, mention, whole)):
                tied = rest or _told_again(sentence, share, text, mention)
                yield [PartOf(mention, whole, complement=rest)], tied
                return


def _continues(sentence: Sentence, share: Share, other: Sentence, mention: Mention, whole: Mention) -> bool:
    """Whether a count in a neighbouring sentence may be of the same things: by its noun, or for want of one."""
    if partitives.is_bare(other, mention) or partitives.same_things(mention, whole):
        return True
    if mention.head is None:
        return False
    told = words.content([t for t in sentence.tokens[share.at + 1 :] if "#" not in t])
    return mention.head in _COUNTED_AS or words.stem(mention.head) in told


def _told_again(sentence: Sentence, share: Share, other: Sentence, mention: Mention) -> bool:
    """Whether two sentences tell the same of those counted: a content word of the share's predicate again."""
    told = words.content([t for t in sentence.tokens[share.at + 1 :] if "#" not in t])
    again = words.content([t for t in other.tokens if "#" not in t])
    subject = share.mention.head if share.mention else None
    if told & again - {words.stem(subject or "")}:
        return True
    after = other.after(mention, 5)
    if _YES.intersection(after[:3]) and {"said", "answered", "voted"}.intersection(other.tokens):
        return True
    if _SAME_ANSWER.search(f" {' '.join(after)} "):
        return True
    return bool(_IN_FAVOUR & set(sentence.tokens) and _IN_FAVOUR.intersection(after)) or bool(
        _AGAINST & set(sentence.tokens) and _AGAINST.intersection(after)
    )


def _same_predicate(sentence: Sentence, share: Share, relation: PartOf) -> bool:
    """Whether share and part in one sentence tell the same: joined by a participle, no other subject."""
    low, high = sorted((share.at, relation.part.at))
    between = sentence.tokens[low + 1 : high]
    if share.mention is None:
        return True
    return bool(_JOINING.intersection(between)) and not {"while", "whereas", "but", ";"}.intersection(between)


def _same_things(sentence: Sentence, share: Share, after: Sentence, relation: PartOf) -> bool:
    return _told_again(sentence, share, after, relation.part) and bool(
        _YES.intersection(after.after(relation.part, 4))
    )


def _ratio(relation: PartOf) -> Interval | None:
    part, whole = relation.part.interval, relation.whole.interval
    if part is None or whole is None:
        return None
    ratio = part.over(whole)
    if ratio is None:
        return None
    return ratio.negated().shifted(Fraction(1)) if relation.complement else ratio


def _compare(relation: PartOf, share: Share) -> Result:
    ratio = _ratio(relation)
    if ratio is None:
        return Result.DISAGREES
    figures = [m for m in (relation.part, relation.whole, share.mention) if m is not None]
    loose = any(m.figure.qualifier is Qualifier.ABOUT for m in figures)
    return weigh(_value(relation), ratio, share.interval, loose=loose)


def _value(relation: PartOf) -> Fraction:
    part, whole = relation.part.low or Fraction(0), relation.whole.low or Fraction(1)
    ratio = part / whole if whole else Fraction(0)
    return 1 - ratio if relation.complement else ratio


def _working(relation: PartOf) -> str:
    part, whole = number(relation.part.low or Fraction(0)), number(relation.whole.low or Fraction(0))
    top = f"({whole} − {part})" if relation.complement else part
    return f"{top} ÷ {whole} = {percent(_value(relation))}"


def _write(share: Share, relation: PartOf, result: Result) -> tuple[Finding, list[Mention]] | None:
    if not relation.whole.low:
        return None
    mentions = [m for m in (relation.part, relation.whole, share.mention) if m is not None]
    said = f"as {quoted(share.said)} says" if result is Result.AGREES else f"not {quoted(share.said)}"
    if result is Result.CANNOT_TELL:
        said += "; it agrees only if the counts are rounded"
    return finding(FindingKind.SHARE, result, mentions, f"{_working(relation)}, {said}."), mentions


def _write_open(share: Share, relation: PartOf, other: PartOf) -> tuple[Finding, list[Mention]]:
    mentions = [m for m in (relation.part, relation.whole, other.whole, share.mention) if m is not None]
    message = (
        f"{_working(relation)}, not {quoted(share.said)}, but {_working(other)}: it agrees if the "
        f"{number(other.whole.low or Fraction(0))} are the whole."
    )
    return finding(FindingKind.SHARE, Result.CANNOT_TELL, mentions, message), mentions
