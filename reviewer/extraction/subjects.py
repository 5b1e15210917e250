"""What a figure counts or measures: the shortest noun phrase, as it stands in the text."""

from reviewer.domain.figure import Figure, Kind
from reviewer.extraction.sentences import Sentence

Range = tuple[int, int]

_HEADS = frozenset({"NN", "NNS", "NNP"})
_PREMODIFIERS = frozenset({"NN", "NNS", "NNP", "JJ", "CD", "POS", "VBN", "VBG", "X"})
_DETERMINERS = frozenset(
    "the a an of all these those his her its their our my your this that such both each every other".split()
)
_TIME_NOUNS = frozenset("year years month months week weeks day days hour hours minute minutes".split())


def find_subject(sentence: Sentence, figure: Figure, first: int, last: int) -> Range | None:
    """The words of the subject of the figure that stands on the words [first, last)."""
    if figure.kind in (Kind.DATE, Kind.TIME):
        return None
    return _after(sentence, last)


def _after(sentence: Sentence, i: int) -> Range | None:
    """The noun phrase right after the figure, past "of the" and its like."""
    lower, tags = sentence.lower, sentence.tags
    n = len(lower)
    while i < n and (
        lower[i] in _DETERMINERS or tags[i] in {"DT", "PRP$"} or lower[i] in {"more", "additional", "-"}
    ):
        i += 1
    start = i
    head = -1
    while i < n and (tags[i] in _PREMODIFIERS or lower[i] in {"-", "["}):
        if tags[i] in _HEADS:
            head = i
        elif tags[i] in {"VBN", "VBG"} and head >= 0:
            break
        i += 1
    if head < 0:
        return None
    for k in range(start, head):
        if tags[k] == "POS":
            start = k + 1
    return start, head + 1
