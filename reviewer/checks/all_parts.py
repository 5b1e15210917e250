"""Parts that their wording or their very values show to be all of a total."""

import re
from fractions import Fraction

from reviewer.checks import partitives, words
from reviewer.checks.adding import MOST, judge, like
from reviewer.checks.verdicts import Links
from reviewer.checks.view import Mention, Sentence, View
from reviewer.domain.finding import Finding

_ONE_AND_OTHER = re.compile(
    r" (?:the (?:larger|bigger|former|first|older|upper)|one) .* "
    r"the (?:smaller|latter|second|younger|lower|other) "
)
_OF_AMOUNT = re.compile(
    r"^ (?:out of|of|from) (?:the|that|this|its|their|a total of)(?: [^ #.,;:]+)? (?P<whole>[mut]#\d+) "
)


def shared_out(view: View, sentence: Sentence, links: Links, done: set[int]) -> Finding | None:
    """ "310 people in two halls. The larger holds 190 and the smaller 120.", "Of the €5 billion, …"."""
    amount_first = _OF_AMOUNT.match(sentence.line)
    if amount_first:
        whole = view[amount_first["whole"]]
        text = sentence
    else:
        following = view.following(sentence)
        wholes = [m for m in sentence.mentions if like(m, m) and m.letter in "cmut" and m.low and m.low > 2]
        if following is None or not wholes or not _ONE_AND_OTHER.search(following.line):
            return None
        whole, text = wholes[0], following
    parts = [m for m in text.mentions if m is not whole and like(whole, m)]
    if not 2 <= len(parts) <= MOST or whole.number in done:
        return None
    if not amount_first and (len(parts) != 2 or not all(partitives.is_bare(text, p) for p in parts)):
        return None
    closed = not amount_first or any(partitives.is_rest(text, p) for p in parts)
    links.join([whole, *parts])
    done.add(whole.number)
    return judge(whole, parts, every=closed, disjoint=True)


def just_so(view: View, sentence: Sentence, links: Links, done: set[int]) -> Finding | None:
    """Figures that are exactly the total told before them, whatever the wording: no chance."""
    for text in (sentence, view.following(sentence)):
        for whole in sentence.mentions if text is not None else ():
            if text is None or whole.number in done or not whole.exact or (whole.low or 0) < 10:
                continue
            parts = [m for m in text.mentions if m.number > whole.number and like(whole, m) and m.exact]
            if "than" in text.tokens:
                continue  # "24 metres taller than the old one of 288": no parts
            if not _exactly(whole, parts) or any(_taken(links, p) for p in [whole, *parts]):
                continue
            links.join([whole, *parts])
            done.add(whole.number)
            return judge(whole, parts, every=True, disjoint=True)
    return None


def _taken(links: Links, mention: Mention) -> bool:
    """Whether it was set against others, or is the size of a change ("gave $300 million" is no change)."""
    return links.used(mention) or (mention.figure.direction is not None and mention.letter != "m")


def _exactly(whole: Mention, parts: list[Mention]) -> bool:
    """Whether a few figures of one kind come to just the whole."""
    if not 2 <= len(parts) <= 10 or not _of_one_kind(whole, parts):
        return False
    return sum((p.low or Fraction(0) for p in parts), Fraction(0)) == whole.low


def _of_one_kind(whole: Mention, parts: list[Mention]) -> bool:
    """Whether the nouns do not forbid it: the parts' are one, or the whole's, or several kinds of people."""
    if whole.letter != "c":
        return True  # of one unit, which is all that amounts and measures tell
    heads = {p.head for p in parts} - {None, whole.head}
    return len(heads) <= 1 or heads <= words.PEOPLE
