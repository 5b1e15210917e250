"""Noun phrases: the shortest one that begins at a word, and the one that a clause is about."""

from reviewer.extraction.attribution.sources import TIME_WORDS, subject_before
from reviewer.extraction.sentences import Sentence

Range = tuple[int, int]

NOUNS = frozenset({"NN", "NNS", "NNP"})
_BEFORE_NOUN = frozenset({"JJ", "VBN", "VBG", "CD", "X", "NN", "NNS", "NNP", "POS", "RB", "CC"})
_DETERMINERS = frozenset(
    "the a an all both these those his her its their our my your this that such each every some any no of".split()
)
# Nouns that only measure what stands behind their "of".
_MEASURES = frozenset(
    "number numbers total totals amount amounts count tally sum majority minority share proportion percentage rate rates level levels volume "
    "value price cost costs average record group range series set pair estimate estimates toll size".split()
)


# Participles that join two nouns: "measles related deaths".
_JOINING = frozenset("related linked based led owned backed run born made".split())
_NUMBERED = frozenset({"magnitude", "category", "grade", "class", "type", "level", "phase", "stage"})
_VERBS = frozenset({"VB", "VBP", "VBD", "VBZ"})


def noun_phrase(sentence: Sentence, i: int, *, attributive: bool = False) -> Range | None:
    """The noun phrase that begins at ``i``, its determiners and owners left out; ``None`` where none does.

    ``attributive`` says that a noun must follow ("a two-day shutdown"), whatever the tagger makes of it.
    """
    lower, tags = sentence.lower, sentence.tags
    n = len(lower)
    while i < n and (lower[i] in _DETERMINERS or tags[i] in {"DT", "PRP$"}):
        if (
            lower[i] in {"those", "these"}
            and i + 1 < n
            and (tags[i + 1] == "VBN" or lower[i + 1] in {"who", "in", "with", "from"})
        ):
            return (i, i + 2) if tags[i + 1] == "VBN" else (i, i + 1)
        i += 1
    start, head = i, -1
    while i < n:
        tag, word = tags[i], lower[i]
        if (
            tag in _VERBS
            and head < 0
            and (attributive or (tag == "VBD" and word.endswith("ed") and tags[i + 1 : i + 2] == ["NNS"]))
        ):
            tag = "NN" if attributive else "JJ"
        if word == "'s" and head >= 0:
            tag = "POS"
        if (
            head >= 0
            and tag == "JJ"
            and tags[head] == "NNP"
            and sentence.words[i][0].isupper()
            and tags[i + 1 : i + 2] != ["IN"]
        ):
            i += 1
            continue
        if head >= 0 and word in _JOINING and i + 1 < n and tags[i + 1] in NOUNS:
            i += 1
            continue
        if head >= 0 and tag == "CD" and lower[head] in _NUMBERED:
            head = -1
            i += 1
            continue
        if head < 0 and i > start and word == "+":
            i += 1
            continue
        if word in "[]" or word in {'"', "“", "”", "‘", "’"}:
            if word in '[“"‘' and head < 0:
                start = i + 1 if i == start else start
                i += 1
                continue
            break
        if head >= 0 and (word in TIME_WORDS or tag in {"VBN", "VBG", "RB", "CC", "CD", "JJ", "X"}):
            break
        if tag not in _BEFORE_NOUN:
            break
        if tag in NOUNS or tag == "NN":
            if head >= 0 and tags[head] == "NNS" and tag == "NNP":
                break
            head = i
        elif tag == "POS":
            if head < 0:
                break
            start, head = i + 1, -1
        elif tag == "VBG" and head < 0 and not (i + 1 < n and tags[i + 1] in {"NN", "NNS", "NNP", "JJ"}):
            return start, i + 1
        elif tag == "RB" and not (i + 1 < n and tags[i + 1] in {"JJ", "VBN", "CD", "VBG"}):
            break
        elif tag == "CC" and not (
            i > start and tags[i - 1] in {"JJ", "CD"} and i + 1 < n and tags[i + 1] in {"JJ", "CD"}
        ):
            break
        i += 1
    if head < 0:
        return None
    while start < head and lower[start] in _NUMBERED and tags[start + 1] == "CD":
        start += 2 + (lower[start + 2] == "+")
    while start < head and (
        tags[start] in {"CD", "RB", "CC"} or lower[start] in {"more", "other", "additional", "further", "such"}
    ):
        start += 1
    return start, head + 1


def core(sentence: Sentence, phrase: Range) -> Range | None:
    """What a longer phrase is about: "the total number of cases in the city" is about cases."""
    lower, tags = sentence.lower, sentence.tags
    first, stop = phrase
    if stop - first == 1 and tags[first] == "PRP":
        return None
    found = noun_phrase(sentence, first)
    if found is None and stop - first >= 2 and tags[first] == "DT" and tags[stop - 1] in {"JJ", "VBN", "VBD"}:
        return stop - 1, stop  # "the deceased"
    if found is None or found[1] > stop:
        return None
    after = found[1]
    if lower[after - 1] in _MEASURES and after + 1 < stop and lower[after] in {"of", "for", "in"}:
        inner = noun_phrase(sentence, after + 1)
        if inner is not None and inner[1] <= stop:
            return inner
    return found


def subject_of(sentence: Sentence, verb: int) -> Range | None:
    """What the clause with the verb at ``verb`` is about."""
    phrase = subject_before(sentence, verb)
    return core(sentence, phrase) if phrase is not None else None
