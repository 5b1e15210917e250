"""Train the part-of-speech tagger of ``reviewer.extraction.tagger`` from a Universal Dependencies treebank.

    python tools/train_tagger.py TREEBANK_FOLDER LEXICON resources/tagger.json.gz

The folder holds ``en_ewt-ud-train.conllu.gz`` and its dev and test parts (UD English-EWT, CC BY-SA 4.0).
LEXICON is the word list of Eric Brill's tagger, "word tag" a line (MIT licence; TextBlob ships it as
``en/en-lexicon.txt``). Words that the treebank gives one tag are looked up; an averaged perceptron decides
among the tags that were seen for the others. Prints the share of words (not signs) tagged as in the treebank.
"""

import argparse
import gzip
import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from reviewer.extraction.tagger import OPEN_TAGS, Tagger, neighbour_features, own_features, shape

Sentence = tuple[list[str], list[str]]

LICENCE = (
    "Trained on UD English-EWT (Universal Dependencies English Web Treebank), CC BY-SA 4.0. Rare words from "
    "the lexicon of Eric Brill's tagger, copyright 1993 Massachusetts Institute of Technology and University "
    "of Pennsylvania, MIT licence."
)
# The treebank's finer tags, folded into those that the extraction tells apart.
FOLD = {
    "JJR": "JJ", "JJS": "JJ", "RBR": "RB", "RBS": "RB", "PDT": "DT", "WP$": "WDT", "NNPS": "NNP",
    "GW": "X", "ADD": "X", "AFX": "X", "FW": "X", "LS": "X", "NFP": "X", "XX": "X", "SYM": "X", "$": "X",
}  # fmt: skip
BRITISH = (("iz", "is"), ("yze", "yse"), ("yzing", "ysing"))
SIGNS = {".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH"}
CLITICS = {"n't", "n’t", "nt"}
SURE_SHARE, SURE_COUNT = 0.97, 4  # a word is looked up from this share of one tag and this often on
OPTION_SHARE = 0.02  # rarer tags of a word are taken for mistakes
SHAPE_SHARE, SHAPE_COUNT = 0.03, 5
LEAST_WEIGHT, LEAST_SEEN = 0.06, 2  # weaker and rarer features are left out of the model


def read(path: Path) -> Iterator[Sentence]:
    """The sentences of a CoNLL-U file, with words cut the way ``reviewer.extraction.sentences`` cuts them."""
    words: list[str] = []
    tags: list[str] = []
    glued = False
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line == "\n":
                yield words, tags
                words, tags, glued = [], [], False
            elif line[0].isdigit() and (fields := line.rstrip("\n").split("\t"))[0].isdigit():
                _append(words, tags, fields[1], _folded(fields[4]), glued=glued)
                glued = "SpaceAfter=No" in fields[9] or "CorrectSpaceAfter" in fields[9]


def _folded(tag: str) -> str:
    tag = FOLD.get(tag, tag)
    if tag in SIGNS:
        return "." if tag in {".", ":"} else "," if tag == "," else "SIGN"
    return tag


def _append(words: list[str], tags: list[str], word: str, tag: str, *, glued: bool) -> None:
    """Take in a token: "do" + "n't" become "don" + "'t", "two" + "-" + "day" one with the last tag."""
    if word.lower() in CLITICS and words:
        words[-1] += word[0]
        word = word[1:]
    if glued and len(words) > 1 and words[-1] in {"-", "‑"} and word[:1].isalnum():
        words.pop()
        tags.pop()
        words[-1] += "-" + word
        tags[-1] = tag
    else:
        words.append(word)
        tags.append(tag)


def lexicon(sentences: list[Sentence]) -> tuple[dict[str, str], dict[str, list[str]], dict[str, list[str]]]:
    """What the words alone decide: sure tags by word, possible tags by word, possible tags by shape."""
    by_word: dict[str, Counter[str]] = defaultdict(Counter)
    by_shape: dict[str, Counter[str]] = defaultdict(Counter)
    for words, tags in sentences:
        for i, (word, tag) in enumerate(zip(words, tags, strict=True)):
            if any(c.isalnum() for c in word):
                by_word[word.lower() if i == 0 else word][tag] += 1
    sure: dict[str, str] = {}
    possible: dict[str, list[str]] = {}
    for word, counts in by_word.items():
        total = counts.total()
        top, n = counts.most_common(1)[0]
        if total >= SURE_COUNT and n / total >= SURE_SHARE:
            sure[word] = top
        elif total >= SURE_COUNT or top not in (*OPEN_TAGS, "UH", "X"):
            possible[word] = [tag for tag, n in counts.most_common() if n >= OPTION_SHARE * total]
        if total < SURE_COUNT:
            for tag, n in counts.items():
                if tag in OPEN_TAGS:
                    by_shape[shape(word)][tag] += n
    sure["had"] = "VBD"  # the participle is rare and a finite verb lost costs a clause
    possible.pop("had", None)
    sure["cannot"] = "MD"  # the treebank splits it
    shapes = {
        name: [tag for tag, n in counts.most_common() if n >= SHAPE_SHARE * counts.total()]
        for name, counts in by_shape.items()
        if counts.total() >= SHAPE_COUNT
    }
    return sure, possible, shapes


def rare_words(path: Path, known: set[str]) -> dict[str, str]:
    """The lexicon's tag for the words that the treebank does not settle; names are left to their capitals."""
    rare: dict[str, str] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        word, _, written = line.rpartition(" ")
        tag = FOLD.get(written, written)
        if line.startswith(";") or word in known or not word.replace("-", "").isalpha() or tag not in OPEN_TAGS:
            continue
        if (word.islower() and tag not in {"NNP", "CD"}) or (tag == "JJ" and word.istitle()):
            rare[word] = tag
            for american, british in BRITISH:
                rare.setdefault(word.replace(american, british), tag)
    return rare


class Trainer:
    """An averaged perceptron over the ambiguous words; leaves integer weights in the tagger."""

    def __init__(self, tagger: Tagger) -> None:
        self.tagger = tagger
        self.totals: dict[tuple[str, str], float] = defaultdict(float)
        self.stamps: dict[tuple[str, str], int] = defaultdict(int)
        self.seen: Counter[str] = Counter()
        self.step = 0

    def train(self, sentences: list[Sentence], rounds: int) -> None:
        """Go over the sentences in a new order each round, then average."""
        rng = random.Random(1)
        for n in range(rounds):
            rng.shuffle(sentences)
            pairs = [pair for words, gold in sentences for pair in self._learn(words, gold, count=n == 0)]
            right = sum(guess == tag for guess, tag in pairs)
            print(f"round {n}: {right / len(pairs):.4f} of {len(pairs)} ambiguous words", file=sys.stderr)
        self._average()

    def _learn(self, words: list[str], gold: list[str], *, count: bool) -> Iterator[tuple[str, str]]:
        tagger = self.tagger
        lower = [word.lower() for word in words]
        options = [tagger.options(word, lower[i], first=i == 0) for i, word in enumerate(words)]
        before, last = "-", "-"
        for i, tags in enumerate(options):
            guess = tags[0]
            if len(tags) > 1:
                self.step += 1
                ahead = "".join(options[i + 1][:2]) if i + 1 < len(options) else "-"
                features = own_features(words[i], lower[i], first=i == 0) + neighbour_features(
                    lower, i, last, before, ahead
                )
                guess = tagger.best(tagger.rows(features), tags)
                if count:
                    self.seen.update(features)
                if guess != gold[i] and gold[i] in tags:
                    for feature in features:
                        self._bump(feature, gold[i], 1.0)
                        self._bump(feature, guess, -1.0)
                yield guess, gold[i]
            before, last = last, guess

    def _bump(self, feature: str, tag: str, by: float) -> None:
        row = self.tagger.weights.setdefault(feature, {})
        key = (feature, tag)
        self.totals[key] += (self.step - self.stamps[key]) * row.get(tag, 0.0)
        self.stamps[key] = self.step
        row[tag] = row.get(tag, 0.0) + by

    def _average(self) -> None:
        averaged: dict[str, dict[str, float]] = {}
        for feature, row in self.tagger.weights.items():
            kept: dict[str, float] = {}
            for tag, weight in row.items():
                key = (feature, tag)
                mean = (self.totals[key] + (self.step - self.stamps[key]) * weight) / self.step
                if abs(mean) >= LEAST_WEIGHT:
                    kept[tag] = round(mean * 20)
            if kept and self.seen[feature] >= LEAST_SEEN:
                averaged[feature] = kept
        self.tagger.weights.clear()
        self.tagger.weights.update(averaged)


def accuracy(tagger: Tagger, sentences: list[Sentence]) -> float:
    """Share of words (not signs) that are tagged as in the treebank."""
    right = total = 0
    for words, gold in sentences:
        found = tagger.tag(words, [word.lower() for word in words])
        pairs = [(a, b) for w, a, b in zip(words, found, gold, strict=True) if any(c.isalnum() for c in w)]
        right += sum(a == b for a, b in pairs)
        total += len(pairs)
    return right / total


def main() -> None:
    """Train on the treebank's training part, report accuracy on the others, write the model."""
    parser = argparse.ArgumentParser(description="Train the part-of-speech tagger.")
    parser.add_argument("treebank", type=Path)
    parser.add_argument("lexicon", type=Path)
    parser.add_argument("model", type=Path)
    parser.add_argument("--rounds", type=int, default=6)
    options = parser.parse_args()
    parts = {
        name: list(read(options.treebank / f"en_ewt-ud-{name}.conllu.gz")) for name in ("train", "dev", "test")
    }
    sure, possible, shapes = lexicon(parts["train"])
    rare = rare_words(options.lexicon, set(sure) | set(possible))
    tagger = Tagger(sure, possible, shapes, rare, {})
    Trainer(tagger).train(parts["train"], options.rounds)
    for name in ("dev", "test"):
        print(f"{name}: {100 * accuracy(tagger, parts[name]):.2f} % of words", file=sys.stderr)
    model = {
        "licence": LICENCE,
        "sure": sure,
        "possible": {word: " ".join(tags) for word, tags in possible.items()},
        "shapes": {name: " ".join(tags) for name, tags in shapes.items()},
        "rare": {tag: " ".join(w for w, t in sorted(rare.items()) if t == tag) for tag in OPEN_TAGS},
        "weights": tagger.weights,
    }
    data = json.dumps(model, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
    options.model.write_bytes(gzip.compress(data, 9, mtime=0))
    print(f"{options.model}: {options.model.stat().st_size / 1e6:.2f} MB", file=sys.stderr)


if __name__ == "__main__":
    main()
