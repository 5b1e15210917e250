"""How much of two articles is the same text: for wire stories that come in again under another headline.

An article's *sketch* is a small part of the hashes of its word sequences, chosen by the hashes themselves, so
that two articles' sketches overlap as the articles do. Sketches are compared without reading a text again.
"""

import hashlib
import re
from collections.abc import Iterable

_WORDS_EACH = 5  # in a row: what two stories have in common by chance is shorter
_MOST = 128  # hashes in a sketch: an estimate of a half is off by at most a tenth in 95 of 100
_INDEXED = 16
LIKE = 0.4  # and more is offered as the same story: of two halves that are the same, one is another's
_WORD = re.compile(r"\w+")

Sketch = tuple[int, ...]


def sketch(text: str) -> Sketch:
    """The smallest hashes of a text's runs of five words, in order; each below 2**63. Empty for a text of no
    words.
    """
    return tuple(sorted(_hashes(text))[:_MOST])


def similarity(one: Sketch, other: Sketch) -> float:
    """From 0 to 1: about which share of the runs of two texts are in both."""
    if not one or not other:
        return 0.0
    left, right = set(one), set(other)
    # Beyond the smaller sketch's end a hash may be missing for want of room.
    whole = sorted(left | right)[:_MOST]
    return len((left & right).intersection(whole)) / len(whole)


def share_in_common(one: str, other: str) -> float:
    """From 0 to 1: which share of the runs of two texts are in both, counted out."""
    left, right = _hashes(one), _hashes(other)
    return len(left & right) / len(left | right) if left and right else 0.0


class Index:
    """Sketches of many articles, asked which are like a new one; what an article costs is its sketch."""

    def __init__(self, sketches: Iterable[tuple[str, Sketch]] = ()) -> None:
        self._sketches: dict[str, Sketch] = {}
        self._holders: dict[int, list[str]] = {}
        for article_id, of_it in sketches:
            self.add(article_id, of_it)

    def __len__(self) -> int:
        return len(self._sketches)

    def add(self, article_id: str, of_it: Sketch) -> None:
        """Take an article in; one that is in is left as it is."""
        if article_id in self._sketches:
            return
        self._sketches[article_id] = of_it
        # The first of a sketch are enough: the story that is asked about has some of them if it is like it.
        for each in of_it[:_INDEXED]:
            self._holders.setdefault(each, []).append(article_id)

    def like(self, wanted: Sketch, least: float = LIKE) -> list[tuple[str, float]]:
        """The articles that are like a sketch, the likest first, with how much."""
        candidates = {article_id for each in wanted for article_id in self._holders.get(each, ())}
        hashes = set(wanted)
        measured: list[tuple[str, float]] = []
        for article_id in candidates:
            other = self._sketches[article_id]
            # Most are unlike, which is cheaper to see: the share is of at least as many as the longer one has.
            if len(hashes.intersection(other)) >= least * max(len(wanted), len(other)):
                measured.append((article_id, similarity(wanted, other)))
        return sorted(
            (found for found in measured if found[1] >= least), key=lambda found: (-found[1], found[0])
        )


def _hashes(text: str) -> set[int]:
    words = _WORD.findall(text.casefold())
    if not words:
        return set()
    runs = {" ".join(words[at : at + _WORDS_EACH]) for at in range(max(1, len(words) - _WORDS_EACH + 1))}
    return {int.from_bytes(hashlib.blake2b(run.encode(), digest_size=8).digest(), "big") >> 1 for run in runs}
