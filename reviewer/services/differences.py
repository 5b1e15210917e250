"""What differs between two drafts, to be shown side by side."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from reviewer.domain.article import Span

_LINE = re.compile(r"[^\n]*\n|[^\n]+\Z")
_WORD = re.compile(r"\w+|\s+|[^\w\s]")
_ALIKE = 0.6  # and more of two lines' words and spaces in common: one is the other, edited
_MOST_PAIRS = 4_000_000  # of words compared in one passage: beyond it the whole passage is told as replaced


class Kind(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"
    MOVED_AWAY = "moved-away"
    MOVED_HERE = "moved-here"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the old draft (``old``), of the new one (``new``), or of both where it is the same."""

    kind: Kind
    old: Span | None
    new: Span | None


def differences(old: str, new: str) -> tuple[Piece, ...]:
    """The two drafts in pieces, in order: together they give each draft whole.

    Lines first, then words in lines that were replaced; a line that went from one place and stands in another
    is moved.
    """
    return tuple(_joined(_moved(old, new, list(_by_lines(old, new)))))


def _by_lines(old: str, new: str) -> Iterator[Piece]:
    olds, news = _spans(_LINE, old, 0), _spans(_LINE, new, 0)
    lines = [old[s.start : s.end].rstrip("\n") for s in olds], [new[s.start : s.end].rstrip("\n") for s in news]
    for tag, a, b, c, d in SequenceMatcher(None, *lines, autojunk=False).get_opcodes():
        if tag == "equal":
            yield from (Piece(Kind.SAME, left, right) for left, right in zip(olds[a:b], news[c:d], strict=True))
        else:
            yield from _in_passage(old, new, olds[a:b], news[c:d])


def _in_passage(old: str, new: str, olds: Sequence[Span], news: Sequence[Span]) -> Iterator[Piece]:
    """Lines that others took the place of: those that are alike are compared word by word, in their order."""
    words = [Counter(_WORD.findall(new[span.start : span.end])) for span in news]
    after = 0
    for line in olds:
        mine = Counter(_WORD.findall(old[line.start : line.end]))
        at = next((n for n in range(after, len(news)) if _alike(mine, words[n])), None)
        if at is None:
            yield Piece(Kind.REMOVED, line, None)
            continue
        yield from (Piece(Kind.ADDED, None, span) for span in news[after:at])
        yield from _words(old, new, line, news[at])
        after = at + 1
    yield from (Piece(Kind.ADDED, None, span) for span in news[after:])


def _alike(one: Counter[str], other: Counter[str]) -> bool:
    return 2 * (one & other).total() >= _ALIKE * (one.total() + other.total()) > 0


def _words(old: str, new: str, left: Span, right: Span) -> Iterator[Piece]:
    olds = _spans(_WORD, old[left.start : left.end], left.start)
    news = _spans(_WORD, new[right.start : right.end], right.start)
    if len(olds) * len(news) > _MOST_PAIRS:
        yield Piece(Kind.REMOVED, left, None)
        yield Piece(Kind.ADDED, None, right)
        return
    words = [old[s.start : s.end] for s in olds], [new[s.start : s.end] for s in news]
    for tag, a, b, c, d in SequenceMatcher(None, *words, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Piece(Kind.SAME, _whole(olds[a:b]), _whole(news[c:d]))
            continue
        if a < b:
            yield Piece(Kind.REMOVED, _whole(olds[a:b]), None)
        if c < d:
            yield Piece(Kind.ADDED, None, _whole(news[c:d]))


def _spans(pattern: re.Pattern[str], text: str, shift: int) -> list[Span]:
    return [Span(match.start() + shift, match.end() + shift) for match in pattern.finditer(text) if match[0]]


def _whole(spans: Sequence[Span]) -> Span:
    return Span(spans[0].start, spans[-1].end)


def _moved(old: str, new: str, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Pieces of whole lines that went in one place and came in another are moved."""
    went = Counter(_line(old, piece.old) for piece in pieces if piece.kind is Kind.REMOVED)
    came = Counter(_line(new, piece.new) for piece in pieces if piece.kind is Kind.ADDED)
    both = {line for line in went if line and line.count(" ") >= 3 and went[line] == came[line] == 1}
    for piece in pieces:
        if piece.kind is Kind.REMOVED and _line(old, piece.old) in both:
            yield Piece(Kind.MOVED_AWAY, piece.old, None)
        elif piece.kind is Kind.ADDED and _line(new, piece.new) in both:
            yield Piece(Kind.MOVED_HERE, None, piece.new)
        else:
            yield piece


def _line(text: str, span: Span | None) -> str:
    return "" if span is None else text[span.start : span.end].strip()


def _joined(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Neighbours of one kind as one piece, where they follow one another in their text."""
    last: Piece | None = None
    for piece in pieces:
        if (
            last is not None
            and last.kind is piece.kind
            and _follows(last.old, piece.old)
            and _follows(last.new, piece.new)
        ):
            last = Piece(last.kind, _through(last.old, piece.old), _through(last.new, piece.new))
            continue
        if last is not None:
            yield last
        last = piece
    if last is not None:
        yield last


def _follows(one: Span | None, other: Span | None) -> bool:
    return (one is None and other is None) or (one is not None and other is not None and one.end == other.start)


def _through(one: Span | None, other: Span | None) -> Span | None:
    return None if one is None or other is None else Span(one.start, other.end)
