"""Parts of speech, in the Penn Treebank's tags with the finer ones folded together.

Words that have one tag are looked up; among the tags a word can have, an averaged perceptron decides with a handful of
features. ``tools/train_tagger.py`` makes the model from UD English-EWT (CC BY-SA 4.0) and, for words that the treebank
has too seldom, the lexicon of Eric Brill's tagger (MIT licence).
"""

import gzip
import json
from collections.abc import Mapping, Sequence
from functools import cache

from reviewer.settings import resources

OPEN_TAGS = ("NN", "NNP", "NNS", "JJ", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "RB", "CD")
_UNKNOWN = ("NN", "NNP", "JJ", "VB", "NNS")
_UNKNOWN_NAME = ("NNP", "JJ", "NN")
_ALTERNATIVES = {
    "VBD": ("VBD", "VBN"),
    "VBN": ("VBN", "VBD", "JJ"),
    "VB": ("VB", "VBP", "NN"),
    "VBP": ("VBP", "VB"),
    "VBZ": ("VBZ", "NNS"),
    "VBG": ("VBG", "NN"),
}
_CAPITALS = ("NNP", "NN")
_SIGN_TAGS = {".": ".", "!": ".", "?": ".", ":": ".", ";": ".", "…": ".", ",": ",", "—": ".", "–": "."}


def shape(word: str) -> str:
    """What an unknown word looks like: its case and its last three letters."""
    if not word[:1].isalpha():
        return "9" if any(c.isdigit() for c in word) else "#"
    case = "x" if word.islower() else "X" if word.isupper() else "Xx"
    hyphen = "-" if "-" in word[1:-1] else ""
    return f"{case}{hyphen}{word[-3:].lower()}"


def features(
    words: Sequence[str], lower: Sequence[str], i: int, last: str, before: str, ahead: str
) -> list[str]:
    """The features of the ``i``-th word.

    ``last`` and ``before`` are the tags one and two words back, ``ahead`` is what the lexicon says of the next word.
    """
    word, written = lower[i], words[i]
    following = lower[i + 1] if i + 1 < len(lower) else "-"
    case = "0" if written == word else "1" if i == 0 else "2"
    return [
        "w" + word,
        "s" + shape(written),
        "c" + case + word[-2:],
        "b" + before + " " + last,
        "n" + following,
        "m" + word + " " + last,
        "l" + (lower[i - 1] if i else "-"),
        "t" + ahead + " " + last,
        "T" + word + " " + ahead,
    ]


class Tagger:
    """Tags the words of a sentence.

    ``sure`` and ``possible`` say what a word of the treebank can be, ``rare`` what a word of the larger lexicon
    mostly is, ``shapes`` what a word in neither looks like.
    """

    def __init__(
        self,
        sure: Mapping[str, str],
        possible: Mapping[str, Sequence[str]],
        shapes: Mapping[str, Sequence[str]],
        rare: Mapping[str, str],
        weights: dict[str, dict[str, float]],
    ) -> None:
        self.sure = sure
        self.possible = possible
        self.shapes = shapes
        self.rare = rare
        self.weights = weights

    def options(self, word: str, lower: str, *, first: bool) -> Sequence[str]:
        """The tags that a word can have, the likeliest first; one where nothing is left to decide."""
        capitals = len(word) > 1 and word.isupper() and word.isalpha()
        if capitals:
            tag = self.sure.get(word)
            return (tag,) if tag in {"NNP", "NNS", "JJ", "NN"} else _CAPITALS
        for form in (lower, word) if first else (word, lower):
            tag = self.sure.get(form)
            if tag:
                return (tag,)
            tags = self.possible.get(form)
            if tags:
                return tags
        if not word[:1].isalnum():
            return (_SIGN_TAGS.get(word, "SIGN"),)
        tag = self.rare.get(word) or (self.rare.get(lower) if first else None)
        if tag:
            return _ALTERNATIVES.get(tag) or (tag,)
        if word != lower and not first:
            return _UNKNOWN_NAME
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
        """A tag for each word of a sentence. One that is all in capitals is read as if it were not."""
        if len(words) > 3 and all(w.isupper() for w in words if w.isalpha()):
            words = lower
        tags: list[str] = []
        before, last = "-", "-"
        all_options = [self.options(word, lower[i], first=i == 0) for i, word in enumerate(words)]
        all_options.append(("-",))
        for i, options in enumerate(all_options[:-1]):
            if len(options) == 1:
                tag = options[0]
            else:
                ahead = "".join(all_options[i + 1][:2])
                tag = self.best(features(words, lower, i, last, before, ahead), options)
            tags.append(tag)
            before, last = last, tag
        return tags


@cache
def tagger() -> Tagger:
    """The trained tagger, read from the resources once."""
    model = json.loads(gzip.decompress((resources() / "tagger.json.gz").read_bytes()))
    possible = {word: tags.split() for word, tags in model["possible"].items()}
    shapes = {key: tags.split() for key, tags in model["shapes"].items()}
    rare = {word: tag for tag, words in model["rare"].items() for word in words.split()}
    return Tagger(model["sure"], possible, shapes, rare, model["weights"])
