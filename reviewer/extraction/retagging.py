"""Tags that the words beside them rule out, put right: "Official figures put", "Research suggests"."""

from collections.abc import Sequence

from reviewer.extraction.grammar import AUXILIARIES, NOUNS
from reviewer.extraction.tagger import tagger

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_OPENS_OBJECT = frozenset({"DT", "CD", "PRP$", "PRP"})
# Participles with two objects, of which one may follow a noun: "patients given a drug", "the men charged £40".
_TWO_OBJECTS = frozenset(
    "given sent shown offered paid awarded told asked handed granted sold taught called named fined charged "
    "made considered elected appointed killed aged owed allowed denied promised lent".split()
)
_UNCHANGED = frozenset(
    {"put", "cut", "set", "hit", "forecast", "cost", "read"}
)  # in the past as in the present


def mend(words: Sequence[str], lower: Sequence[str], tags: list[str]) -> list[str]:
    """``tags`` with those changed that cannot stand where they do."""
    for i in range(len(tags) - 1):
        tag, following = tags[i], tags[i + 1]
        if tag == "VBZ":
            reduced = not i and following == "VBN" and tags[i + 2 : i + 3] == ["IN"]  # "Figures released by"
            if (reduced or _speaks(lower, tags, i + 1)) and lower[i] not in AUXILIARIES and lower[i][-1] == "s":
                tags[i] = "NNS"  # a verb follows: "figures put the number at 40"
        elif tag in ("VB", "VBP"):
            if _opens(tags, i) and lower[i] not in AUXILIARIES and _is_subject(tags, i):
                tags[i] = "NN"  # "Research suggests", "aid groups say"
        elif tag == "VBN" and i and following in _OPENS_OBJECT and _has_object(words, lower, tags, i):
            tags[i] = "VBD"  # "the dam displaced 40 people"
    return tags


def _speaks(lower: Sequence[str], tags: Sequence[str], i: int) -> bool:
    return tags[i] in _FINITE or (lower[i] in _UNCHANGED and tags[i] in ("VBN", "VB"))


def _opens(tags: Sequence[str], i: int) -> bool:
    return i == 0 or tags[i - 1] in (",", "CC", ".")


def _is_subject(tags: Sequence[str], i: int) -> bool:
    """Whether a word can only be the noun before a verb, or modify one."""
    if tags[i + 1] in ("VBZ", "MD"):
        return True
    return tags[i + 1] == "NNS" and tags[i + 2 : i + 3] != [] and tags[i + 2] in _FINITE | {"VB"}


def _has_object(words: Sequence[str], lower: Sequence[str], tags: Sequence[str], i: int) -> bool:
    """Whether a form behind a noun has an object of its own, as a participle that modifies the noun has not."""
    if tags[i - 1] not in NOUNS or lower[i] in _TWO_OBJECTS:
        return False
    return "VBD" in tagger().options(words[i], lower[i], first=False)
