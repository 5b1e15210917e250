"""What stands around the article in a text copied from a whole page: menus before it, other stories after it.

A page's own parts are lost in such a text; what is left is form. The article is where the sentences are: long
runs of lines that are no sentences, before its first or after its last one, lead elsewhere. Runs that are rows
of figures stay, since a table belongs to its article, and so does every line inside the article.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.extraction.furniture import is_prose

_APART = 8  # so many lines without a sentence part what a page holds into stretches
_RUN = 5  # outside the article, so many lead elsewhere
_ENOUGH = 3, 400  # sentences, and letters in them: an article at the least
_PART = 0.35  # a stretch with this share of the largest one's letters is the article too
_ASIDE = 0.15  # a stretch outside the article with less than this share of its letters is a teaser or a notice
_MENU = 20  # so many lines before the article's first sentence are more than its headline and byline
_HEAD = 10  # within so many lines before its first sentence its headline stands
_PLACE = re.compile(r"\d{1,2}[.)]")
_TABLE = 0.5  # a run with this share of lines with digits may be a table


@dataclass(frozen=True, slots=True)
class Stretch:
    """Lines ``first`` to ``last``, both sentences, with no long run of other lines between; ``size`` in
    letters of its sentences.
    """

    first: int
    last: int
    size: int
    sentences: int


def is_sentence(line: str) -> bool:
    """Whether a line reads as a sentence; a title that a page has clipped ("One step to...") does not."""
    return is_prose(line) and not line.endswith(("...", "…"))


def article_stretch(plain: Sequence[str], sentence: Sequence[bool]) -> Stretch | None:
    """From the article's first sentence to its last; ``None`` where there is too little to tell.

    ``plain`` are a text's lines, ``sentence`` says which of them are sentences.
    """
    found = stretches(plain, sentence)
    largest = max(found, key=lambda s: s.size, default=None)
    if largest is None or largest.sentences < _ENOUGH[0] or largest.size < _ENOUGH[1]:
        return None
    parts = [s for s in found if s.size >= _PART * largest.size]
    # Code, verse and lists part an article too: what is much of a text taken together is no menu before it.
    before = [s for s in found if s.last < parts[0].first]
    if sum(s.size for s in before) >= _PART * largest.size:
        parts = before + parts
    size, sentences = sum(s.size for s in parts), sum(s.sentences for s in parts)
    return Stretch(parts[0].first, parts[-1].last, size, sentences)


def stretches(plain: Sequence[str], sentence: Sequence[bool]) -> list[Stretch]:
    """The sentences of a text, parted wherever a long run of other lines stands that is no table."""
    groups: list[list[int]] = []
    for i in range(len(plain)):
        if not sentence[i]:
            continue
        begun = groups[-1][-1] + 1 if groups else i
        if not groups or (i - begun >= _APART and not is_table(plain[begun:i])):
            groups.append([])
        groups[-1].append(i)
    return [Stretch(g[0], g[-1], sum(len(plain[i]) for i in g), len(g)) for g in groups]


def beside(plain: Sequence[str], sentence: Sequence[bool], article: Stretch) -> list[Stretch]:
    """The few sentences that stand outside the article with nothing but menus around them: teasers, notices."""
    return [
        s
        for s in stretches(plain, sentence)
        if not article.first <= s.first <= article.last and s.size < _ASIDE * article.size
    ]


def page_top(plain: Sequence[str], furniture: Sequence[bool], article: Stretch) -> int:
    """The line from which on the article's headline is looked for: 0, unless a long menu stands before it."""
    menu = plain[: article.first]
    if len(menu) <= _MENU or is_table(menu):
        return 0
    near = article.first - _HEAD
    for i in range(article.first - 1, near, -1):
        if is_tiny(plain[i]) and is_tiny(plain[i - 1]) and (furniture[i] or furniture[i - 1]):
            return i + 1
    return near


def is_tiny(line: str) -> bool:
    """Whether a line is as short as an item of a menu, and states no number."""
    return line.count(" ") < 3 and not any(c.isdigit() for c in line)


def leads_elsewhere(run: Sequence[str]) -> bool:
    """Whether a run of lines outside the article that are no sentences is a menu or a list of other stories."""
    return len(run) >= _RUN and not is_table(run)


def is_table(run: Sequence[str]) -> bool:
    """Whether a run of lines may be a table's rows: most hold digits, not only as places in a list ("1.")."""
    return sum(any(c.isdigit() for c in line) and not _PLACE.fullmatch(line) for line in run) >= _TABLE * len(
        run
    )
