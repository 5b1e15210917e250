"""A part and a whole against a stated percentage, fraction or majority."""

import re
from collections.abc import Iterator
from fractions import Fraction

from reviewer.checks import identity, partitives, words
from reviewer.checks.beside import own_whole, part_beside, set_off
from reviewer.checks.far_shares import far_shares
from reviewer.checks.intervals import Interval
from reviewer.checks.partitives import PartOf
from reviewer.checks.stated_shares import Share, stated_shares
from reviewer.checks.verdicts import Links, finding, weigh
from reviewer.checks.view import Mention, Sentence, View
from reviewer.checks.wording import amount, number, percent
from reviewer.domain.figure import Qualifier
from reviewer.domain.finding import Finding, FindingKind, Result
from reviewer.domain.sentence import said

# "That is 60 per cent", "The share is 13 %": the share of what the sentence before it counted.
_POINTS_BACK = re.compile(
    r"^ (?:in other words|put another way|that is|or|i\.e\.|in percentage terms) ,? (?P<share2>[pf]#\d+) |"
    r"^ (?:and )?(?:that|this|which|it|the (?:share|proportion|rate|figure|result|percentage|ratio|"
    r"latter)) (?:is|was|equals|makes|made|represents|represented|means|meant|amounts to|corresponds to|"
    r"comes to|works out at|works out to|would be|gives)(?: [^ #.,;]+){0,4} (?P<share>[pf]#\d+) "
)
_JOINING = frozenset(
    "taking with winning getting receiving after as : by at securing gaining collecting polling — (".split()
)
_COUNTED_AS = frozenset("vote ballot answer reply response".split())
_YES = frozenset(
    "they would do yes no so voted votes vote ballots ballot answered replies responses agreed did".split()
)
_SAME_ANSWER = re.compile(
    r" (?:that|this|the same) (?:answer|view|opinion|reply|way|preference|wish) | did so | do so "
)
# Two ways to vote; each word may tell again what another of its line told.
_IN_FAVOUR = frozenset(
    "accepted accept approved approve backed back supported support favoured favored favour favor yes agreed "
    "agree endorsed endorse voted for welcomed wanted".split()
)
_AGAINST = frozenset("against rejected reject opposed oppose no refused declined disapproved".split())


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
    left: list[Share] = []
    for sentence in view.sentences:
        for share in stated_shares(sentence):
            one = _check(view, sentence, share, known)
            if one:
                found.append(one[0])
                links.join(one[1])
            else:
                left.append(share)
    return [*found, *far_shares(view, left, links)]


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
    beside = part_beside(view, sentence, share, here)
    if beside:
        yield [beside], True
        return
    before = view.following(sentence, -1)
    if before is not None and _points_back(sentence, share):
        relations = known.get(before.number, [])
        if relations:
            yield [relations[-1]], len(relations) == 1
            return
    whole = own_whole(view, sentence, share)
    if whole is not None and len(here) == 1 and here[0].whole.low == whole.low:
        yield here, True
        return
    if whole is not None:
        yield from _parts_of(view, sentence, share, whole)
        return
    if here:
        yield here, len(here) == 1 and _same_predicate(sentence, share, here[0])
        return
    head = share.mention.head if share.mention is not None else None
    told = (
        [r for r in known.get(before.number, []) if r.whole.head == head] if before is not None and head else []
    )
    if told:
        yield told, False
        return
    after = view.following(sentence)
    if after is not None and known.get(after.number):
        relations = [r for r in known[after.number] if _told_again(sentence, share, after, r.part)]
        yield relations, len(relations) == 1 and _same_things(sentence, share, after, relations[0])


def _points_back(sentence: Sentence, share: Share) -> bool:
    """Whether a share is of what the sentence before counted: "That is 60 %", "… made up 70 % of the total"."""
    after = " ".join(sentence.tokens[share.at + 1 : share.at + 4])
    if share.mention is not None and len(sentence.mentions) == 1 and _OF_ALL.match(after):
        return True
    back = _POINTS_BACK.match(sentence.line)
    return (
        back is not None and share.mention is not None and share.mention.mark in (back["share"], back["share2"])
    )


_OF_ALL = re.compile(r"of (?:the|that) (?:total|whole|sample|lot|number)\b")


def _parts_of(
    view: View, sentence: Sentence, share: Share, whole: Mention
) -> Iterator[tuple[list[PartOf], bool]]:
    """Parts of a whole that its share names, counted in the same sentence or the next."""
    for text in (sentence, view.following(sentence), view.following(sentence, -1)):
        if text is None:
            continue
        for mention in text.mentions:
            if mention.letter != whole.letter or mention.unit != whole.unit or mention is whole:
                continue
            if mention.high is None or whole.low is None:
                continue
            if mention.high >= whole.low or mention.figure.direction:
                continue
            rest = partitives.is_rest(text, mention)
            bracketed = set_off(text, mention)
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
    if mention.head in identity.GENERAL and whole.head in words.PEOPLE:
        return True
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
    if _YES.intersection(after[:4]) and {"said", "answered", "voted"}.intersection(other.tokens):
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
    if share.mention is None or sentence.after(share.mention, 1) == ["majority"]:
        return True
    if between and between[-1] == "," and high == share.at and sentence.after(share.mention, 1) in ([], ["."]):
        return not any("#" in token for token in between)  # "seven are in debt, more than half."
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
    unit = relation.whole.unit if relation.whole.letter == "m" else None
    part, whole = (amount(m.low or Fraction(0), unit) for m in (relation.part, relation.whole))
    top = f"({whole} − {part})" if relation.complement else part
    return f"{top} ÷ {whole} = {percent(_value(relation))}"


def _write(share: Share, relation: PartOf, result: Result) -> tuple[Finding, list[Mention]] | None:
    if not relation.whole.low:
        return None
    mentions = [m for m in (relation.part, relation.whole, share.mention) if m is not None]
    working = _working(relation)
    if result is Result.AGREES:
        message = said("{0}, as {1} says.", working, share.said)
    elif result is Result.CANNOT_TELL:
        message = said("{0}, not {1}; it agrees only if the counts are rounded.", working, share.said)
    else:
        message = said("{0}, not {1}.", working, share.said)
    return finding(FindingKind.SHARE, result, mentions, message), mentions


def _write_open(share: Share, relation: PartOf, other: PartOf) -> tuple[Finding, list[Mention]]:
    mentions = [m for m in (relation.part, relation.whole, other.whole, share.mention) if m is not None]
    message = said(
        "{0}, not {1}, but {2}: it agrees if the {3} are the whole.",
        _working(relation),
        share.said,
        _working(other),
        number(other.whole.low or Fraction(0)),
    )
    return finding(FindingKind.SHARE, Result.CANNOT_TELL, mentions, message), mentions
