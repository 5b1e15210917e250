"""Shares of one whole against 100 per cent."""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from reviewer.checks.intervals import Interval, total
from reviewer.checks.verdicts import Links, finding
from reviewer.checks.view import Mention, Sentence, View
from reviewer.checks.wording import added, number
from reviewer.domain.finding import Finding, FindingKind, Result
from reviewer.domain.sentence import said

_CLOSING = re.compile(
    r"\b(?:remaining|rest|other|remainder|balance)(?: [^ #,;:.]+){0,2} (?:, )?$|^ (?:,? )?(?:the )?(?:rest|"
    r"remainder|remaining|others)\b"
)
_ANSWERS = frozenset(
    "undecided unsure abstained abstain abstentions against oppose opposed don’t don't disapprove "
    "unfavorable unfavourable disagree disagreed neither spoiled spoilt blank undecideds rejected "
    "declined".split()
)
_SEVERAL = re.compile(
    r" (?:more than (?:one|c#\d+)|multiple|several|all that apply|as many as|any number|two or more|"
    r"some (?:respondents )?(?:gave|named|chose)|"
    r"(?:could|can|may|might) (?:choose|name|pick|select|give|tick|list)|overlap|also) "
)
_MORE_THAN_ONE = re.compile(
    r" (?:more than |up to |at least )?[cx]#\d+ (?:answers?|worry|worries|options?|choices?|reasons?|issues?|"
    r"responses?|languages?|[a-z]+) (?:were|was|could|can|:|to choose)"
)
_ONE_CHOICE = frozenset(
    "vote votes voted ballot ballots electorate poll seats electricity revenue budget income spending "
    "sales turnover energy".split()
)
_APART = re.compile(r" (?:while|whereas|compared|versus|than|rose|fell|from) ")
_GROUP = frozenset("in among at across within during".split())
_HUNDRED = Fraction(100)


def totals(view: View, links: Links) -> list[Finding]:
    """Runs of percentages in one sentence that are shares of one whole."""
    found: list[Finding] = []
    for sentence in view.sentences:
        if sum(m.unit == "%" for m in sentence.mentions) >= 2:
            found += _sentence(view, sentence, links)
    return found


def _sentence(view: View, sentence: Sentence, links: Links) -> Iterator[Finding]:
    shares = [m for m in sentence.mentions if m.unit == "%" and not _of_all(sentence, m)]
    closing = [m for m in shares if _closes(sentence, m)]
    if any(m.low is None or m.low != m.high for m in shares) or len(shares) > 30:
        return
    if not closing and any(links.used(m) for m in shares):
        return
    if len(shares) < 2 or (not closing and any(m.figure.direction for m in shares)):
        return
    both = len(shares) == 2 and _made_of(sentence, shares[0]) and sum(m.low or 0 for m in shares) == _HUNDRED
    if len(shares) < (2 if closing or both else 3) or any(m.limit for m in shares):
        return
    if not closing and not _one_whole(sentence, shares):
        return
    if not closing and _several_answers(view, sentence):
        links.join(shares)
        return
    whole = total([m.interval for m in shares if m.interval])
    values = sum((m.low or Fraction(0) for m in shares), Fraction(0))
    agrees = whole.meets(Interval.at(_HUNDRED))
    exclusive = bool(closing) or _exclusive(sentence) or _made_of(sentence, shares[0])
    if not agrees and values < _HUNDRED and not closing:
        return  # nothing says that these are all the parts
    if not agrees and not exclusive and values > 150:
        return
    links.join(shares)
    working = f"{added(number(m.low or Fraction(0)) for m in shares)} = {number(values)} %"
    if agrees:
        exact = values == _HUNDRED
        message = said("{0}.", working) if exact else said("{0}, which rounding allows for 100 %.", working)
        yield finding(FindingKind.TOTAL, Result.AGREES, shares, message)
        return
    margin = (whole.high or values) - values
    message = said("{0}, not 100 %; rounding explains only {1} either way", working, number(margin))
    if exclusive:
        yield finding(FindingKind.TOTAL, Result.DISAGREES, shares, said("{0}.", message))
    else:
        message = said("{0}, but it agrees if one may count under several of them.", message)
        yield finding(FindingKind.TOTAL, Result.CANNOT_TELL, shares, message)


def _of_all(sentence: Sentence, mention: Mention) -> bool:
    """Whether it tells how many took part at all: "with turnout at 71 percent"."""
    return bool({"turnout", "participation"}.intersection(sentence.before(mention, 4)))


def _closes(sentence: Sentence, mention: Mention) -> bool:
    """ "the remaining 17 percent", "the other 13 percent"."""
    before = " ".join(sentence.before(mention, 3)) + " "
    return bool(_CLOSING.search(before)) or " ".join(sentence.after(mention, 3)).startswith(
        ("for the rest", "the rest", "the remainder")
    )


def _one_whole(sentence: Sentence, shares: list[Mention]) -> bool:
    """Whether the percentages stand as a list of one whole: only the first may say of what."""
    first, last = shares[0], shares[-1]
    each_from = all(sentence.after(m, 1) == ["from"] for m in shares)
    if not each_from and _APART.search(f" {' '.join(sentence.tokens[first.at : last.at])} "):
        return False
    if sum(_of_a_group(sentence, m) for m in shares) >= 2:
        return False
    for before, after in pairwise(shares):
        between = sentence.tokens[before.at + 1 : after.at]
        if len(between) > 14 or any(token in (".", ";") and len(shares) < 3 for token in between):
            return False
        if not {",", "and", ";", "with", "—"}.intersection(between):
            return False
    return all(sentence.after(m, 1) != ["of"] for m in shares[1:]) or all(
        sentence.after(m, 1) == ["of"] for m in shares
    )


def _of_a_group(sentence: Sentence, mention: Mention) -> bool:
    """Whether a share has a population of its own: "in the north 60 percent", "41 percent among women"."""
    after = sentence.after(mention, 2)
    if after[:1] and after[0] in _GROUP and after[1:] not in (["favour"], ["favor"]):
        return True
    piece: list[str] = []
    for token in reversed(sentence.tokens[: mention.at]):
        if token in (",", ";", "and", ":", "—") or "#" in token:
            break
        piece.append(token)
    return bool(piece) and piece[-1] in _GROUP


def _made_of(sentence: Sentence, first: Mention) -> bool:
    """ "The soil is 40 percent sand, …": parts of one thing."""
    return bool(
        {"is", "are", "was", "were", "of", "contains", "comprises"}.intersection(sentence.before(first, 1))
    )


def _exclusive(sentence: Sentence) -> bool:
    tokens = set(sentence.tokens)
    return bool(tokens & _ANSWERS) or bool(tokens & _ONE_CHOICE)


def _several_answers(view: View, sentence: Sentence) -> bool:
    """Whether the text says that one may count under several heads."""
    around = [sentence, view.following(sentence), view.following(sentence, -1)]
    return any(s is not None and (_SEVERAL.search(s.line) or _MORE_THAN_ONE.search(s.line)) for s in around)
