"""A text as words with their places, and how far two texts are the same around two of them."""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from functools import cached_property

from reviewer.domain.article import Span

_WORD = re.compile(r"\w+|[^\w\s]")
_END = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s+[\"“‘'(\[]*[A-Z0-9])|\n+")
# A revision that only changes straight quotes and dashes to printers' ones changes nothing.
_SAME = str.maketrans("“”„«»‘’‚–—−\u00a0", '"""""\'\'\'--- ')


def same_signs(text: str | None) -> str | None:
    """A text in the form that it is compared in."""
    return None if text is None else text.translate(_SAME)


class Words:
    """A text's words and signs in order; ``keys`` has each in the form that it is compared in."""

    def __init__(self, text: str) -> None:
        matches = list(_WORD.finditer(text))
        self._starts = [match.start() for match in matches]
        self._ends = [match.end() for match in matches]
        self.keys: list[str] = [match[0].translate(_SAME) for match in matches]
        self._sentences = self._split(text)
        self._found: dict[tuple[str, ...], list[int]] = {}

    def range(self, span: Span) -> tuple[int, int]:
        """The words that lie in a span, even in part: the first, and the one after the last."""
        first = bisect_right(self._ends, span.start)
        last = bisect_right(self._starts, max(span.start, span.end - 1))
        return first, max(first, last)

    def span(self, first: int, count: int) -> Span:
        """From the first of some words to the end of the last."""
        return Span(self._starts[first], self._ends[first + max(1, count) - 1])

    def place(self, other: "Words", span: Span, shift: int) -> Span:
        """Where a span of ``other`` lies here, its words standing ``shift`` words further on."""
        first, last = other.range(span)
        start = self._starts[first + shift] + span.start - other._starts[first]
        end = self._ends[last + shift - 1] - (other._ends[last - 1] - span.end)
        return Span(start, end)

    def find(self, keys: tuple[str, ...]) -> list[int]:
        """Where these words stand one after another, each by the number of its first."""
        if keys not in self._found:
            wanted = list(keys)
            starts = self._where.get(wanted[0], ()) if wanted else ()
            self._found[keys] = [at for at in starts if self.keys[at : at + len(wanted)] == wanted]
        return self._found[keys]

    def sentence(self, word: int) -> tuple[str, ...]:
        """The words of the sentence that a word stands in."""
        return self._words_of(self._sentence_of(word))

    def once(self, sentence: tuple[str, ...]) -> bool:
        """Whether a sentence stands here just once."""
        return self._counted[sentence] == 1

    def neighbourhood(self, first: int, last: int) -> tuple[object, ...]:
        """The sentence of some words with the ones before and after it, and where in it they stand."""
        number = self._sentence_of(first)
        begin = self._sentences[number]
        around = (
            self._words_of(number + step) if 0 <= number + step < len(self._sentences) else None
            for step in (-1, 0, 1)
        )
        return (*around, first - begin, last - begin)

    @cached_property
    def _counted(self) -> Counter[tuple[str, ...]]:
        return Counter(self._words_of(number) for number in range(len(self._sentences)))

    @cached_property
    def _where(self) -> dict[str, list[int]]:
        where: dict[str, list[int]] = defaultdict(list)
        for number, key in enumerate(self.keys):
            where[key].append(number)
        return where

    def _split(self, text: str) -> list[int]:
        """The number of each sentence's first word."""
        begins = [0]
        for match in _END.finditer(text):
            word = bisect_right(self._ends, match.end())
            if begins[-1] < word < len(self.keys):
                begins.append(word)
        return begins

    def _sentence_of(self, word: int) -> int:
        return bisect_right(self._sentences, word) - 1

    def _words_of(self, number: int) -> tuple[str, ...]:
        end = self._sentences[number + 1] if number + 1 < len(self._sentences) else len(self.keys)
        return tuple(self.keys[self._sentences[number] : end])


_MODULUS = (1 << 61) - 1
_BASE = 1_000_003


class Runs:
    """How many words are the same in two texts, going on or back from a place in each.

    The ends of the texts count as one word that is the same in both. By hashes of all beginnings, so that a
    question costs the logarithm of the length.
    """

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        numbers: dict[str, int] = {}
        sides = [["\0begin", *keys, "\0end"] for keys in (old, new)]
        coded = [[numbers.setdefault(key, len(numbers) + 1) for key in keys] for keys in sides]
        self._lengths = len(coded[0]), len(coded[1])
        longest = max(self._lengths)
        self._powers = [1] * (longest + 1)
        for number in range(longest):
            self._powers[number + 1] = self._powers[number] * _BASE % _MODULUS
        self._sums = [self._summed(side) for side in coded]

    def after(self, old: int, new: int) -> int:
        """How many words from word ``old`` and from word ``new`` on are the same."""
        return self._longest(lambda count: self._same(old + 1, new + 1, count), self._room(old + 1, new + 1))

    def before(self, old: int, new: int) -> int:
        """How many words before word ``old`` and before word ``new`` are the same."""
        most = min(old + 1, new + 1)
        return self._longest(lambda count: self._same(old + 1 - count, new + 1 - count, count), most)

    def _room(self, old: int, new: int) -> int:
        return min(self._lengths[0] - old, self._lengths[1] - new)

    def _longest(self, same: Callable[[int], bool], most: int) -> int:
        low, high = 0, max(0, most)
        while low < high:
            middle = (low + high + 1) // 2
            if same(middle):
                low = middle
            else:
                high = middle - 1
        return low

    def _same(self, old: int, new: int, count: int) -> bool:
        return self._hash(0, old, count) == self._hash(1, new, count)

    def _hash(self, side: int, start: int, count: int) -> int:
        sums = self._sums[side]
        return (sums[start + count] - sums[start] * self._powers[count]) % _MODULUS

    @staticmethod
    def _summed(codes: Sequence[int]) -> list[int]:
        sums = [0] * (len(codes) + 1)
        for number, code in enumerate(codes):
            sums[number + 1] = (sums[number] * _BASE + code) % _MODULUS
        return sums
