"""Counted lists and their items."""

from collections.abc import Iterator
from itertools import pairwise

from reviewer.checks import words
from reviewer.checks.named_lists import named_beside
from reviewer.checks.verdicts import finding
from reviewer.checks.view import Mention, Sentence, View
from reviewer.domain.figure import Kind
from reviewer.domain.finding import Finding, FindingKind, Result
from reviewer.domain.sentence import said, said_of_many

# What introduces the items, and what closes them again.
_OPENINGS = {":": "", "—": "—", "(": ")", "namely": "", "viz": ""}
# A list with one of these is not all of them, or no list of the things counted.
_PARTIAL = frozenset(
    "including include includes such like among e.g eg etc example instance others other notably "
    "least said says told wrote mr mrs ms not especially particularly mainly mostly".split()
)
# An item with a finite verb or a pronoun is a sentence of its own.
_VERBAL = words.AUXILIARIES | frozenset(
    "he she it they we i you who which that there this these those his her their if when because what how "
    "why where".split()
)
_JOINS = frozenset("and & or".split())
_LONGEST_ITEM = 7
_MOST = 40


def lists(view: View) -> list[Finding]:
    """Findings on "four priorities: housing, health and schools" and its like."""
    found: list[Finding] = []
    for sentence in view.sentences:
        if not sentence.headline and any(m.letter == "c" for m in sentence.mentions):
            found += _sentence(sentence)
    return found


def _sentence(sentence: Sentence) -> Iterator[Finding]:
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        if token not in _OPENINGS:
            continue
        counted = _counted(sentence, at, inserted=token in "—(")
        if counted is None:
            continue
        end = len(tokens)
        closing = _OPENINGS[token]
        if closing and closing in tokens[at + 1 :]:
            end = tokens.index(closing, at + 1)
        elif token == "(":
            continue
        items = _items(sentence, at + 1, end)
        if items is None:
            continue
        yield _finding(_part_listed(sentence, counted, len(items[0])), *items)
        return
    if named := named_beside(sentence):
        yield _finding(*named, 0)


def _part_listed(sentence: Sentence, counted: Mention, listed: int) -> Mention:
    """Of "three of the four suspects - …" the count that is listed: the part, unless all are."""
    before = sentence.before(counted, 3)
    parts = [m for m in sentence.mentions if m.at < counted.at and m.letter == "c" and m.exact]
    if not parts or "of" not in before or parts[-1].mark not in before or counted.low == listed:
        return counted
    return parts[-1]


def _finding(stated: Mention, items: list[str], more: int) -> Finding:
    """``more`` further items may be meant where an item has an "and" of its own."""
    shown = "; ".join(items[:8]) + ("; …" if len(items) > 8 else "")
    count, listed = int(stated.low or 0), len(items)
    if listed <= count <= listed + more:
        message = said("{0} items are listed ({1}), as {2} says.", str(count), shown, stated.quoted)
        return finding(FindingKind.LIST, Result.AGREES, [stated], message)
    message = said_of_many(
        "%n item is listed ({0}), not {1}.", "%n items are listed ({0}), not {1}.", listed, shown, stated.quoted
    )
    return finding(FindingKind.LIST, Result.DISAGREES, [stated], message)


def _counted(sentence: Sentence, opening: int, *, inserted: bool) -> Mention | None:
    """The small number whose things may be listed: the last count of a plural noun before the opening."""
    counts = [m for m in sentence.mentions if m.at < opening and m.letter == "c"]
    if not counts:
        return None
    last = counts[-1]
    if last.figure.kind is not Kind.COUNT or not last.exact or last.low is None or last.figure.direction:
        return None
    if not 2 <= last.low <= _MOST or last.low.denominator != 1:
        return None
    following = sentence.tokens[last.at + 1 : opening]
    if following[:1] == ["of"] and following[1:2] and following[1] in ("the", "its", "their", "his", "her"):
        following = following[2:]  # "three of the city's theatres: …"
    if not following or not following[0][0].isalpha() or following[0] in words.FUNCTION_WORDS:
        return None
    if inserted and (len(following) > 4 or "," in following):
        return None
    if len(following) > 16 or {":", ";", "—", "("}.intersection(following):
        return None
    return last if any(words.lemma(word) != word and word.isalpha() for word in following[:4]) else None


def _items(sentence: Sentence, start: int, end: int) -> tuple[list[str], int] | None:
    """The items between two tokens as written, and how many more they may be read as."""
    tokens = sentence.tokens[start:end]
    while tokens and tokens[-1] in (".", "!", "?"):
        tokens = tokens[:-1]
    if not tokens or any("#" in t or t in ".:—()?!" for t in tokens) or _PARTIAL.intersection(tokens):
        return None
    if tokens[-1] == "more" or any(a in _JOINS and b == "more" for a, b in pairwise(tokens[:-1])):
        return None  # "A, B and more"
    separator = ";" if ";" in tokens else ","
    pieces: list[list[int]] = [[]]
    for place, token in enumerate(tokens):
        if token == separator:
            pieces.append([])
        else:
            pieces[-1].append(place)
    items: list[list[int]] = []
    more = 0
    for number, piece in enumerate(p for p in pieces if p):
        led = tokens[piece[0]] in _JOINS
        body = piece[1:] if led else piece
        joins = [n for n in body[1:-1] if tokens[n] in _JOINS]
        if joins and not led and number == len(pieces) - 1 and separator == ",":
            items += [[n for n in body if n < joins[-1]], [n for n in body if n > joins[-1]]]
            more += len(joins) - 1
        else:
            items.append(body)
            more += len(joins)
    if len(items) < 2 or not all(_is_item([tokens[n] for n in item]) for item in items):
        return None
    spelled = sentence.spelled[start:end]
    return [" ".join(spelled[n] for n in item) for item in items], more


def _is_item(tokens: list[str]) -> bool:
    return 0 < len(tokens) <= _LONGEST_ITEM and not _VERBAL.intersection(tokens)
