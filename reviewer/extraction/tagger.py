"""Parts of speech, in the Penn Treebank's tags with the finer ones folded together.

Words that have one tag are looked up; among the tags a word can have, an averaged perceptron decides with a handful of
features. ``tools/train_tagger.py`` makes the model from UD English-EWT (CC BY-SA 4.0).
"""

import gzip
import json
from collections.abc import Mapping, Sequence
from functools import cache

from reviewer.settings import resources

OPEN_TAGS = ("NN", "NNP", "NNS", "JJ", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "RB", "CD", "UH", "X")
_UNKNOWN = ("NN", "NNP", "JJ", "VB", "NNS")
_SIGN_TAGS = {".": ".", "!": ".", "?": ".", ":": ".", ";": ".", "…": ".", ",": ",", "—": ".", "–": "."}


def shape(word: str) -> str:
    """What an unknown word looks like: its case and its last three letters."""
    if not word[:1].isalpha():
        return "9" if any(c.isdigit() for c in word) else "#"
    case = "x" if word.islower() else "X" if word.isupper() else "Xx"
    hyphen = "-" if "-" in word[1:-1] else ""
    return f"{case}{hyphen}{word[-3:].lower()}"


def features(words: Sequence[str], lower: Sequence[str], i: int, last: str, before: str) -> list[str]:
    """The features of the ``i``-th word; ``last`` and ``before`` are the tags one and two words back."""
    word = lower[i]
    following = lower[i + 1] if i + 1 < len(lower) else "-"
    after = lower[i + 2] if i + 2 < len(lower) else "-"
    return [
        "w" + word,
        "s" + shape(words[i]),
        "p" + last,
        "b" + before + " " + last,
        "n" + following,
        "m" + word + " " + last,
        "l" + (lower[i - 1] if i else "-"),
        "e" + following[-3:],
        "a" + after,
    ]


class Tagger:
    """Tags the words of a sentence. ``sure``, ``possible`` and ``shapes`` say what a word can be."""

    def __init__(
        self,
        sure: Mapping[str, str],
        possible: Mapping[str, Sequence[str]],
        shapes: Mapping[str, Sequence[str]],
        weights: dict[str, dict[str, float]],
    ) -> None:
        self.sure = sure
        self.possible = possible
        self.shapes = shapes
        self.weights = weights

    def options(self, word: str, lower: str, *, first: bool) -> Sequence[str]:
        """The tags that a word can have, the likeliest first; one where nothing is left to decide."""
        for form in (lower, word) if first else (word, lower):
            tag = self.sure.get(form)
            if tag:
                return (tag,)
            tags = self.possible.get(form)
            if tags:
                return tags
        if not word[:1].isalnum():
            return (_SIGN_TAGS.get(word, "SIGN"),)
        return self.shapes.get(shape(word), _UNKNOWN)

    def best(self, active: Sequence[str], options: Sequence[str]) -> str:
        """The option with the highest weight."""
        rows = [row for feature in active if (row := self.weights.get(feature))]
        top, best = options[0], -1e9
        for tag in options:
            score = 0.0
            for row in rows:
                score += row.get(tag, 0.0)
            if score > best:
                top, best = tag, score
        return top

    def tag(self, words: Sequence[str], lower: Sequence[str]) -> list[str]:
        """A tag for each word of a sentence."""
        tags: list[str] = []
        before, last = "-", "-"
        for i, word in enumerate(words):
            options = self.options(word, lower[i], first=i == 0)
            if len(options) == 1:
                tag = options[0]
            else:
                tag = self.best(features(words, lower, i, last, before), options)
            tags.append(tag)
            before, last = last, tag
        return tags


@cache
def tagger() -> Tagger:
    """The trained tagger, read from the resources once."""
    model = json.loads(gzip.decompress((resources() / "tagger.json.gz").read_bytes()))
    possible = {word: tags.split() for word, tags in model["possible"].items()}
    shapes = {key: tags.split() for key, tags in model["shapes"].items()}
    return Tagger(model["sure"], possible, shapes, model["weights"])
