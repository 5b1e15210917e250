"""Parts of speech, in the Penn Treebank's tags with the finer ones folded together.

Words that have one tag are looked up; among the tags a word can have, an averaged perceptron decides with a
handful of features. ``tools/train_tagger.py`` makes the model from UD English-EWT (CC BY-SA 4.0) and, for
words that the treebank has too seldom, the lexicon of Eric Brill's tagger (MIT licence).
"""

import gzip
import json
from collections.abc import Mapping, Sequence
from functools import cache

from reviewer.settings import resources

OPEN_TAGS = ("NN", "NNP", "NNS", "JJ", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "RB", "CD")
_UNKNOWN = ("NN", "NNP", "JJ", "VB", "NNS")
_UNKNOWN_NAME = ("NNP", "JJ", "NN")
_CAPITALS = ("NNP", "NN")
_ALTERNATIVES = {
    "VBD": ("VBD", "VBN"),
    "VBN": ("VBN", "VBD", "JJ"),
    "VB": ("VB", "VBP", "NN"),
    "VBP": ("VBP", "VB"),
    "VBZ": ("VBZ", "NNS"),
    "VBG": ("VBG", "NN"),
}
_SIGN_TAGS = {".": ".", "!": ".", "?": ".", ":": ".", ";": ".", "…": ".", ",": ",", "—": ".", "–": "."}
_REMEMBERED = 20_000  # words whose lexicon entries are kept

Row = Mapping[str, float]


def shape(word: str) -> str:
    """What an unknown word looks like: its case and its last three letters."""
    if not word[:1].isalpha():
        return "9" if any(c.isdigit() for c in word) else "#"
    case = "x" if word.islower() else "X" if word.isupper() else "Xx"
    hyphen = "-" if "-" in word[1:-1] else ""
    return f"{case}{hyphen}{word[-3:].lower()}"


def own_features(word: str, lower: str, *, first: bool) -> tuple[str, ...]:
    """The features of a word that hold wherever it stands; ``first`` in its sentence, capitals say less."""
    case = "0" if word == lower else "1" if first else "2"
    return "w" + lower, "s" + shape(word), "c" + case + lower[-2:]


def neighbour_features(lower: Sequence[str], i: int, last: str, before: str, ahead: str) -> tuple[str, ...]:
    """The features that the words around the ``i``-th one give.

    ``last`` and ``before`` are the tags one and two words back, ``ahead`` is what the lexicon says of the
    next word.
    """
    word = lower[i]
    return (
        "b" + before + " " + last,
        "n" + (lower[i + 1] if i + 1 < len(lower) else "-"),
        "m" + word + " " + last,
        "l" + (lower[i - 1] if i else "-"),
        "t" + ahead + " " + last,
        "T" + word + " " + ahead,
    )


class Entry:
    """What the lexicon says of a word: the tags it can have, a key for them, what its own features weigh."""

    __slots__ = ("key", "options", "weights")

    def __init__(self, options: Sequence[str], rows: list[Row]) -> None:
        self.options = options
        self.key = "".join(options[:2])
        self.weights = [sum((row.get(tag, 0.0) for row in rows), 0.0) for tag in options]


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
        self._entries: dict[str, Entry] = {}

    def options(self, word: str, lower: str, *, first: bool) -> Sequence[str]:
        """The tags that a word can have, the likeliest first; one where nothing is left to decide."""
        if len(word) > 1 and word.isupper() and word.isalpha():
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

    def best(self, rows: Sequence[Row], options: Sequence[str], weights: Sequence[float] = ()) -> str:
        """The option with the highest sum of weights; ``weights`` is what each has to begin with."""
        top, best = options[0], -1e9
        for tag, own in zip(options, weights or [0.0] * len(options), strict=True):
            score = own
            for row in rows:
                score += row.get(tag, 0.0)
            if score > best:
                top, best = tag, score
        return top

    def rows(self, features: Sequence[str]) -> list[Row]:
        """The weights of those features that have any."""
        weights = self.weights
        return [row for feature in features if (row := weights.get(feature))]

    def tag(self, words: Sequence[str], lower: Sequence[str]) -> list[str]:
        """A tag for each word of a sentence. One that is all in capitals is read as if it were not."""
        if not words:
            return []
        if len(words) > 3 and all(word.isupper() for word in words if word.isalpha()):
            words = lower
        known = self._entries
        entries = [known.get(word) or self._remember(word) for word in words]
        entries[0] = self._entry(words[0], lower[0], first=True)
        tags: list[str] = []
        before, last = "-", "-"
        for i, entry in enumerate(entries):
            if len(entry.options) == 1:
                tag = entry.options[0]
                if tag == "SIGN" and lower[i] == "'" and last == "NNS" and lower[i - 1].endswith("s"):
                    tag = "POS"  # "the engineers' report"
            elif words[i] == "May" and i:
                tag = "NNP"
            else:
                ahead = entries[i + 1].key if i + 1 < len(entries) else "-"
                rows = self.rows(neighbour_features(lower, i, last, before, ahead))
                tag = self.best(rows, entry.options, entry.weights)
            tags.append(tag)
            before, last = last, tag
        return tags

    def _remember(self, word: str) -> Entry:
        if len(self._entries) >= _REMEMBERED:
            self._entries.clear()
        entry = self._entries[word] = self._entry(word, word.lower().replace("’", "'"), first=False)
        return entry

    def _entry(self, word: str, lower: str, *, first: bool) -> Entry:
        options = self.options(word, lower, first=first)
        return Entry(options, self.rows(own_features(word, lower, first=first)) if len(options) > 1 else [])


@cache
def tagger() -> Tagger:
    """The trained tagger, read from the resources once."""
    model = json.loads(gzip.decompress((resources() / "tagger.json.gz").read_bytes()))
    possible = {word: tags.split() for word, tags in model["possible"].items()}
    shapes = {key: tags.split() for key, tags in model["shapes"].items()}
    rare = {word: tag for tag, words in model["rare"].items() for word in words.split()}
    return Tagger(model["sure"], possible, shapes, rare, model["weights"])
