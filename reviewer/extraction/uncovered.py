"""The recall net: every number of the article proper, and which of them nothing covers.

Where extraction errs, it must be seen: digits, number words and words like "half", "doubled", "majority" or
"record" are looked for here by themselves. Only what extraction positively knows to be no figure is left out:
addresses, identifiers, names, idioms, datelines, and the furniture of the page. Linear in the text's length.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from reviewer.domain.article import Span
from reviewer.domain.uncovered import UncoveredNumber
from reviewer.extraction import exclusions, idioms, multiples, ordinals
from reviewer.extraction.figures import read_tokens
from reviewer.extraction.lexer import HYPHENS, PAD, Tokens, Type, chunks, tokenize
from reviewer.extraction.lexicons import words
from reviewer.extraction.nouns import FUNCTION_WORDS
from reviewer.extraction.numbers import PLURAL_SCALES, SCALES, SMALL, read_number
from reviewer.extraction.numerals import vulgar
from reviewer.extraction.parts import is_period

_LINE = re.compile(r"[^\n\x0b\x0c\r\x85\u2028\u2029]+")
_NEAR = 4  # words around "records" that may tell its sense
_OPENING = frozenset({".", "!", "?", "“", '"', ":", "‘", "'", "•", "(", ";"})


@dataclass(frozen=True, slots=True)
class NumberMention:
    """A number as it stands in the text, and the digits and number words it is made of ("5" and "10")."""

    span: Span
    parts: tuple[Span, ...]


def number_mentions(text: str, furniture: Iterable[Span] = ()) -> tuple[NumberMention, ...]:
    """Every number of ``text`` outside ``furniture``, in text order; no two of them overlap."""
    found: list[NumberMention] = []
    blocked = exclusions.blocked_spans(text)
    for start, end in _article_lines(text, furniture):
        for first, last in chunks(text, start, end):
            found += _Line(tokenize(text, first, last), blocked).mentions()
    return tuple(found)


def uncovered(text: str, mentions: Sequence[NumberMention], covered: Iterable[Span]) -> list[UncoveredNumber]:
    """The ``mentions`` that no span of ``covered`` overlaps, in text order.

    Of a mention that is covered in part, as one end of a range is, the parts that are not.
    """
    taken = _merged(covered)
    at = 0
    left: list[UncoveredNumber] = []
    for mention in mentions:
        while at < len(taken) and taken[at].end <= mention.span.start:
            at += 1
        near = taken[at : at + 1 + len(mention.parts)]
        spans = (mention.span,) if not _overlapped(mention.span, near) else mention.parts
        left += [
            UncoveredNumber(span, text[span.start : span.end]) for span in spans if not _overlapped(span, near)
        ]
    return left


def find_uncovered(
    text: str, furniture: Iterable[Span] = (), covered: Iterable[Span] = ()
) -> list[UncoveredNumber]:
    """Every number outside ``furniture`` that no span of ``covered`` overlaps, in text order."""
    return uncovered(text, number_mentions(text, furniture), covered)


def _overlapped(span: Span, others: Sequence[Span]) -> bool:
    return any(span.overlaps(other) for other in others)


def _merged(spans: Iterable[Span]) -> list[Span]:
    """The spans in text order, overlapping and touching ones made one, empty ones left out."""
    merged: list[Span] = []
    for span in sorted(span for span in spans if len(span)):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(span.end, merged[-1].end))
        else:
            merged.append(span)
    return merged


def _article_lines(text: str, furniture: Iterable[Span]) -> Iterator[tuple[int, int]]:
    start = 0
    for span in [*_merged(furniture), Span(len(text), len(text))]:
        for line in _LINE.finditer(text, start, max(start, min(span.start, len(text)))):
            yield line.span()
        start = span.end


@cache
def _words() -> frozenset[str]:
    """Words that state a number wherever they stand; "score" is mostly a verb, "scores" a result."""
    scales = {*SCALES, *PLURAL_SCALES} - {"score", "scores"}
    return frozenset({*SMALL, *scales, *multiples.WORDS, *words("recall", "number")})


@cache
def _lookouts() -> frozenset[str]:
    return _words() | ordinals.WORDS.keys() | {"record", "records", "majority"}


class _Line:
    """The mentions of one line: the figures that extraction reads in it, and the numbers that it does not."""

    def __init__(self, tokens: Tokens, blocked: exclusions.Blocked) -> None:
        self._tokens = tokens
        self._blocked = blocked

    def mentions(self) -> Iterator[NumberMention]:
        tokens = self._tokens
        if exclusions.is_dateline(tokens):
            return
        figures = [figure.span for figure in read_tokens(tokens, self._blocked)]
        at, i = 0, PAD
        while i < tokens.stop:
            start = tokens.starts[i]
            if at < len(figures) and figures[at].start <= start:
                end = max(i + 1, self._token_at(i, figures[at].end))
                yield NumberMention(figures[at], tuple(self._parts(i, end)))
                at += 1
                i = end
                continue
            i += 1
            if not self._is_candidate(i - 1):
                continue
            limit = figures[at].start if at < len(figures) else tokens.ends[tokens.stop - 1]
            name = self._after_name(i - 1)
            end = name if name >= i else self._number_end(i - 1)
            if end < i or tokens.ends[end - 1] > limit:
                continue
            if name < i:
                span = Span(start, tokens.ends[end - 1])
                yield NumberMention(span, (span,))
            i = end

    def _is_candidate(self, i: int) -> bool:
        kind = self._tokens.types[i]
        if kind == Type.WORD:
            return self._tokens.lower[i] in _lookouts()
        return kind == Type.DIGITS or not self._tokens.words[i].isascii()

    def _token_at(self, i: int, place: int) -> int:
        """The first token from ``i`` on that begins at ``place`` or later."""
        while i < self._tokens.stop and self._tokens.starts[i] < place:
            i += 1
        return i

    def _after_name(self, i: int) -> int:
        """Where the address, name or identifier at token ``i`` ends; ``i`` where there is none."""
        tokens = self._tokens
        end = self._token_at(i, self._blocked.end_of(tokens.starts[i]))
        end = end if end > i else exclusions.skip_name(tokens, i)
        return i + 2 if end == i and ordinals.has_ending(tokens, i) else end

    def _parts(self, i: int, end: int) -> Iterator[Span]:
        """The digits and number words of a figure over tokens ``i`` to ``end``, neighbouring words together."""
        tokens = self._tokens
        first, last = i, i - 1
        for k in range(i, end):
            digits = tokens.types[k] == Type.DIGITS
            word = tokens.lower[k] in _words() or tokens.lower[k] in ordinals.WORDS
            if not (digits or word or vulgar(tokens.words[k])):
                continue
            joint = tokens.lower[last + 1 : k]
            if last < i or digits or not (joint in ([], ["and"], ["a"], ["of"]) or joint[0] in HYPHENS):
                if last >= i:
                    yield Span(tokens.starts[first], tokens.ends[last])
                first = k
            last = k
        if last >= i:
            yield Span(tokens.starts[first], tokens.ends[last])

    def _number_end(self, i: int) -> int:
        """The token after a number at ``i`` that is no figure to extraction; ``i`` where there is none."""
        tokens = self._tokens
        kind, word = tokens.types[i], tokens.lower[i]
        if kind == Type.SIGN:
            return i + 1 if vulgar(tokens.words[i]) else i
        if kind == Type.DIGITS:
            return self._with_scale(i)
        if word in ordinals.WORDS:
            ranked = ordinals.read_ordinal(tokens, i)
            return ranked[1] if ranked else i
        if word in ("record", "records"):
            return i + self._is_extreme(i)
        if word == "majority":
            return i + self._is_share(i)
        if word not in _words() or self._is_name(i) or self._is_idiom(i):
            return i
        return self._with_scale(i)

    def _with_scale(self, i: int) -> int:
        number = read_number(self._tokens, i)
        return max(i + 1, number.end) if number else i + 1

    def _is_name(self, i: int) -> bool:
        """Whether a number word is capitalised inside a sentence: "the Hundred", "Seven Network"."""
        tokens = self._tokens
        if not tokens.words[i][:1].isupper() or exclusions.is_title_case(tokens, i):
            return False
        return tokens.types[i - 1] == Type.WORD or (
            tokens.types[i - 1] != Type.NONE and tokens.words[i - 1] not in _OPENING
        )

    def _is_idiom(self, i: int) -> bool:
        tokens = self._tokens
        word, before, after = tokens.lower[i], tokens.lower[i - 1], tokens.lower[i + 1]
        if word == "one":
            return idioms.is_pronoun(tokens, i, i + 1)
        if word in multiples.WORDS:
            behind = tokens.lower[i + 2] if after in HYPHENS else after
            return behind in words("recall", "double-noun") or word in ("doubles", "triples")
        hyphened = before in HYPHENS and tokens.glued(i)  # "better-half"
        return word in ("half", "halves") and (hyphened or after in ("-", "time") or is_period(tokens, i))

    def _is_extreme(self, i: int) -> bool:
        """Whether "record" is a highest or lowest value: "a record high", "the world record", "on record"."""
        tokens = self._tokens
        word, before, after = tokens.lower[i], tokens.lower[i - 1], tokens.lower[i + 1]
        if not tokens.words[i].islower():
            return False
        if word == "records":
            near = tokens.lower[i - _NEAR : i] + tokens.lower[i + 1 : i + 3]
            return not words("recall", "record-verb").isdisjoint(near)
        if before in ("off", "the") and tokens.lower[i - 2] in ("for", "off", "on", "set"):
            return tokens.lower[i - 2] == "set" and after != "straight"
        value = (
            i + 2 if after in ("is", "was", "of", "at") else i + 3 if tokens.lower[i + 2] in ("at", "of") else 0
        )
        if value and tokens.types[value] == Type.DIGITS:
            return False  # "the record is 40.3C": the number says it
        if before in words("recall", "record-before") or after in words("recall", "record-noun"):
            return False
        owned = before in words("recall", "owner") or before.endswith(("'s", "’s", "s'", "s’"))
        ended = tokens.types[i + 1] != Type.WORD or after in FUNCTION_WORDS
        broken = not words("recall", "record-verb").isdisjoint(tokens.lower[i - _NEAR : i])
        return broken or not (owned and ended)

    def _is_share(self, i: int) -> bool:
        tokens = self._tokens
        if not tokens.words[i].islower() and not exclusions.is_title_case(tokens, i):
            return False
        before, after = tokens.lower[i - 1], tokens.lower[i + 1]
        if tokens.types[i - 1] == Type.DIGITS or (after == "of" and read_number(tokens, i + 2)):
            return False  # "a 219-213 majority", "a majority of 40": the number says it
        behind = tokens.lower[i + 2] if after in HYPHENS else after
        return before not in words("recall", "majority-before") and behind not in words(
            "recall", "majority-noun"
        )
