"""Train the part-of-speech tagger of ``reviewer.extraction.tagger`` from a Universal Dependencies treebank.

    python tools/train_tagger.py TREEBANK_FOLDER LEXICON resources/tagger.json.gz

The folder holds ``en_ewt-ud-train.conllu.gz`` and its dev and test parts (UD English-EWT, CC BY-SA 4.0). LEXICON is the
word list of Eric Brill's tagger, "word tag" a line (MIT licence; TextBlob ships it as ``en/en-lexicon.txt``). Words that
the treebank gives one tag are looked up; an averaged perceptron decides among the tags that were seen for the others.
"""

import argparse
import gzip
import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from reviewer.extraction.tagger import OPEN_TAGS, Tagger, features, shape

Sentence = tuple[list[str], list[str]]

# The treebank's finer tags, folded into those that the extraction tells apart.
FOLD = {
    "JJR": "JJ", "JJS": "JJ", "RBR": "RB", "RBS": "RB", "PDT": "DT", "WP$": "WDT", "NNPS": "NNP",
    "GW": "X", "ADD": "X", "AFX": "X", "FW": "X", "LS": "X", "NFP": "X", "XX": "X", "SYM": "X", "$": "X",
}  # fmt: skip
SIGNS = {".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH"}
CLITICS = {"n't": "t", "n’t": "t", "nt": "t"}


def read(path: Path) -> Iterator[Sentence]:
    """The sentences of a CoNLL-U file, with tokens cut the way ``reviewer.extraction.sentences`` cuts them."""
    words: list[str] = []
    tags: list[str] = []
    glued = False
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line == "\n":
                yield words, tags
                words, tags, glued = [], [], False
                continue
            if line.startswith("#"):
                continue
            fields = line.rstrip("\n").split("\t")
            if not fields[0].isdigit():
                continue
            word, tag = fields[1], FOLD.get(fields[4], fields[4])
            no_space = "SpaceAfter=No" in fields[9] or "CorrectSpaceAfter" in fields[9]
            if word.lower() in CLITICS and words:
                words[-1] += word[0]
                word = word[1:]
            if tag in SIGNS:
                tag = "." if tag in {".", ":"} else "," if tag == "," else "SIGN"
            joined = glued and len(words) > 1 and words[-1] in {"-", "‑"} and word[:1].isalnum()
            if joined:
                words[-2] += "-" + word
                words.pop()
                tags.pop()
                tags[-1] = tag
            else:
                words.append(word)
                tags.append(tag)
            glued = no_space
    if words:
        yield words, tags


def lexicon(sentences: list[Sentence]) -> tuple[dict[str, str], dict[str, list[str]], dict[str, list[str]]]:
    """What the words alone decide: sure tags by word, possible tags by word, possible tags by shape."""
    by_word: dict[str, Counter[str]] = defaultdict(Counter)
    by_shape: dict[str, Counter[str]] = defaultdict(Counter)
    for words, tags in sentences:
        for i, (word, tag) in enumerate(zip(words, tags, strict=True)):
            by_word[word.lower() if i == 0 else word][tag] += 1
    for word, counts in by_word.items():
        if sum(counts.values()) <= 3:
            for tag, n in counts.items():
                if tag in OPEN_TAGS:
                    by_shape[shape(word)][tag] += n
    sure: dict[str, str] = {}
    possible: dict[str, list[str]] = {}
    for word, counts in by_word.items():
        if not any(c.isalnum() for c in word):
            continue
        total = sum(counts.values())
        tags = [tag for tag, n in counts.most_common() if n >= 0.01 * total]
        top, n = counts.most_common(1)[0]
        if total >= 4 and n / total >= 0.985:
            sure[word] = top
        elif total >= 4 or top not in (*OPEN_TAGS, "UH", "X"):
            possible[word] = tags
    sure["had"] = "VBD"  # the participle is rare and a finite verb lost costs a clause
    possible.pop("had", None)
    shapes = {s: [t for t, n in c.most_common() if n >= 0.03 * sum(c.values())] for s, c in by_shape.items()}
    return sure, possible, {s: tags for s, tags in shapes.items() if sum(by_shape[s].values()) >= 5}


def rare_words(path: Path, known: set[str]) -> dict[str, str]:
    """The lexicon's tag for the words that the treebank does not settle; names are left to their capitals."""
    rare: dict[str, str] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        word, _, tag = line.rpartition(" ")
        tag = FOLD.get(tag, tag)
        if line.startswith(";") or word in known or not word.replace("-", "").isalpha() or tag not in OPEN_TAGS:
            continue
        if word.islower() and tag not in {"NNP", "CD"} or (tag == "JJ" and word.istitle()):
            rare[word] = tag
    return rare


def train(tagger: Tagger, sentences: list[Sentence], rounds: int) -> None:
    """Averaged perceptron over the ambiguous words; leaves integer weights in ``tagger.weights``."""
    weights: dict[str, dict[str, float]] = tagger.weights
    totals: dict[tuple[str, str], float] = defaultdict(float)
    stamps: dict[tuple[str, str], int] = defaultdict(int)
    seen: Counter[str] = Counter()
    step = 0
    rng = random.Random(1)

    def bump(feature: str, tag: str, by: float) -> None:
        row = weights.setdefault(feature, {})
        key = (feature, tag)
        totals[key] += (step - stamps[key]) * row.get(tag, 0.0)
        stamps[key] = step
        row[tag] = row.get(tag, 0.0) + by

    for n in range(rounds):
        rng.shuffle(sentences)
        right = wrong = 0
        for words, gold in sentences:
            lower = [w.lower() for w in words]
            before, last = "-", "-"
            all_options = [tagger.options(word, lower[i], first=i == 0) for i, word in enumerate(words)]
            all_options.append(("-",))
            for i, options in enumerate(all_options[:-1]):
                if len(options) == 1:
                    guess = options[0]
                else:
                    step += 1
                    active = features(words, lower, i, last, before, "".join(all_options[i + 1][:2]))
                    guess = tagger.best(active, options)
                    if n == 0:
                        seen.update(active)
                    if guess != gold[i]:
                        wrong += 1
                        for feature in active:
                            if gold[i] in options:
                                bump(feature, gold[i], 1.0)
                                bump(feature, guess, -1.0)
                    else:
                        right += 1
                before, last = last, guess
        print(f"round {n}: {right / (right + wrong):.4f} of {right + wrong} ambiguous words", file=sys.stderr)
    averaged: dict[str, dict[str, float]] = {}
    for feature, row in weights.items():
        kept: dict[str, float] = {}
        for tag, weight in row.items():
            key = (feature, tag)
            mean = (totals[key] + (step - stamps[key]) * weight) / step
            if abs(mean) >= 0.06:
                kept[tag] = round(mean * 20)
        if kept and seen[feature] >= 2:
            averaged[feature] = kept
    weights.clear()
    weights.update(averaged)


def accuracy(tagger: Tagger, sentences: list[Sentence]) -> float:
    """Share of words (not signs) that are tagged as in the treebank."""
    right = total = 0
    for words, gold in sentences:
        found = tagger.tag(words, [w.lower() for w in words])
        pairs = [(a, b) for w, a, b in zip(words, found, gold, strict=True) if any(c.isalnum() for c in w)]
        right += sum(a == b for a, b in pairs)
        total += len(pairs)
    return right / total


def main() -> None:
    """Train on the treebank's training part, report accuracy on the others, write the model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("treebank", type=Path)
    parser.add_argument("lexicon", type=Path)
    parser.add_argument("model", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    parts = {
        name: list(read(options.treebank / f"en_ewt-ud-{name}.conllu.gz")) for name in ("train", "dev", "test")
    }
    sure, possible, shapes = lexicon(parts["train"])
    rare = rare_words(options.lexicon, sure.keys() | possible.keys())
    tagger = Tagger(sure, possible, shapes, rare, {})
    train(tagger, parts["train"], options.rounds)
    for name in ("dev", "test"):
        print(f"{name}: {100 * accuracy(tagger, parts[name]):.2f} % of words", file=sys.stderr)
    model = {
        "licence": "Trained on UD English-EWT (Universal Dependencies English Web Treebank), CC BY-SA 4.0. Rare words from "
        "the lexicon of Eric Brill's tagger, copyright 1993 Massachusetts Institute of Technology and University of "
        "Pennsylvania, MIT licence.",
        "sure": sure,
        "possible": {w: " ".join(tags) for w, tags in possible.items()},
        "shapes": {s: " ".join(tags) for s, tags in shapes.items()},
        "rare": {tag: " ".join(w for w, t in sorted(rare.items()) if t == tag) for tag in OPEN_TAGS},
        "weights": tagger.weights,
    }
    data = json.dumps(model, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
    options.model.write_bytes(gzip.compress(data, 9, mtime=0))
    print(f"{options.model}: {options.model.stat().st_size / 1e6:.2f} MB", file=sys.stderr)


if __name__ == "__main__":
    main()
