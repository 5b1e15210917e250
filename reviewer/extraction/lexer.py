"""Words, numbers and signs of a text, with exact offsets. Linear in the text's length."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

PAD = 16
"""Empty tokens before the first and after the last, so that a rule may look around without asking."""

HYPHENS = frozenset({"-", "–", "—", "‑", "‐", "−"})
_SPACES = "\u0020\u00a0\u2009\u202f\u2007"

# One alternative a class of token; no two of them can match the same stretch in different ways, and the only
# repeats inside a repeat are bounded, so nothing backtracks for long.
_TOKEN = re.compile(
    rf"""
    (\d{{1,3}}(?:[{_SPACES}]\d{{3}}){{1,8}}(?![\d{_SPACES}]?\d)(?:[.,]\d{{1,6}})?(?![\d:/]|[.,]\d)
      | \d{{1,3}}(?:['’]\d{{3}}){{1,8}}(?![\d'’])
      | \d+(?:[.,·]\d+)*
      | (?<![\w.,])[.·]\d+ )                          # 1 a number in digits
  | ([^\W\d_]+(?:['’][^\W\d_]+)*)                     # 2 a word, with inner apostrophes
  | (\S)                                              # 3 any other sign by itself
    """,
    re.VERBOSE,
)
_CHUNK = 6000


class Type(IntEnum):
    """What a token is; ``NONE`` is the padding."""

    NONE = 0
    DIGITS = 1
    WORD = 2
    SIGN = 3


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a stretch of text as parallel lists, which is faster than a list of objects.

    ``starts`` and ``ends`` are code points in the whole text. The first is ``PAD``, the last ``stop - 1``.
    """

    text: str
    words: list[str]
    lower: list[str]
    types: list[int]
    starts: list[int]
    ends: list[int]
    seen: dict[int, Any] = field(default_factory=dict[int, Any])
    """What ``read_number`` has read, by its first token: several rules ask for the same number."""
    bounds: dict[int, Any] = field(default_factory=dict[int, Any])
    """What ``qualifiers.read_before`` has read, by the token it ends before."""

    @property
    def stop(self) -> int:
        """One past the last token."""
        return len(self.words) - PAD

    def glued(self, i: int) -> bool:
        """Whether token ``i`` touches the one before it."""
        return (
            self.starts[i] == self.ends[i - 1] and self.types[i] != Type.NONE and self.types[i - 1] != Type.NONE
        )

    def slice(self, start: int, end: int) -> str:
        """The text from the start of token ``start`` to the end of token ``end - 1``."""
        return self.text[self.starts[start] : self.ends[end - 1]]


def goes_on(tokens: Tokens, i: int, sign: str = ":") -> bool:
    """Whether ``sign`` at token ``i`` joins the digits on its two sides: "12:30", but not "In 2025: 30"."""
    joined = tokens.words[i] == sign and tokens.glued(i) and tokens.glued(i + 1)
    return joined and tokens.types[i + 1] == Type.DIGITS


def tokenize(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """The tokens between ``start`` and ``end``, white space left out, padded at both ends."""
    stop = len(text) if end is None else end
    matches = list(_TOKEN.finditer(text, start, stop))
    padding, none = [""] * PAD, [0] * PAD
    words = [*padding, *[match[0] for match in matches], *padding]
    types = [*none, *[match.lastindex or 0 for match in matches], *none]
    starts = [*[start] * PAD, *[match.start() for match in matches], *[stop] * PAD]
    ends = [*[start] * PAD, *[match.end() for match in matches], *[stop] * PAD]
    return Tokens(text, words, [word.lower() for word in words], types, starts, ends)


def chunks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A line cut at white space into pieces of some thousand characters: a huge line costs no more memory."""
    while end - start > _CHUNK:
        cut = text.rfind(". ", start + 1, start + _CHUNK) + 1 or text.rfind(" ", start + 1, start + _CHUNK)
        cut = cut if cut > start else start + _CHUNK
        yield start, cut
        start = cut
    yield start, end
