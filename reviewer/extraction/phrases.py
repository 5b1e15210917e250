"""Noun phrases: the shortest one that begins at a word, and the one that a clause is about."""

from enum import Enum, auto

from reviewer.extraction.attribution.sources import subject_before
from reviewer.extraction.grammar import MONTHS, NOUNS, QUOTES, TIME_WORDS, Range
from reviewer.extraction.lexicons import words
from reviewer.extraction.sentences import Sentence
from reviewer.extraction.tagger import tagger

_DETERMINERS = frozenset(
    {
        "the",
        "a",
        "an",
        "all",
        "both",
        "these",
        "those",
        "his",
        "her",
        "its",
        "their",
        "our",
        "my",
        "your",
        "this",
    }
    | {"that", "such", "each", "every", "some", "any", "no", "of"}
)
_SEASONS = frozenset({"spring", "summer", "autumn", "winter", "yr", "time"})
_NAMED_TIMES = frozenset({"last", "this", "next", "that", "every", "each"})
_LENGTHS_OF_TIME = frozenset({"seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades"})
_NOT_THE_NOUN = frozenset({"more", "other", "additional", "further", "such"})
# Participles that join two nouns: "measles related deaths".
_JOINING = frozenset({"related", "linked", "based", "led", "owned", "backed", "run", "born", "made"})
# Nouns that carry a number of their own in front of another noun: "magnitude 5 earthquakes".
_NUMBERED = frozenset({"magnitude", "category", "grade", "class", "type", "level", "phase", "stage"})
# Plurals that modify a noun behind them: "sports cars", "a sales tax".
_PLURAL_MODIFIERS = frozenset(
    {
        "sales",
        "sports",
        "arms",
        "savings",
        "goods",
        "news",
        "systems",
        "services",
        "operations",
        "communications",
    }
)
_VERBS = frozenset({"VB", "VBP", "VBD", "VBZ"})
_MODIFIERS = frozenset({"JJ", "VBN", "CD", "X"})
_LONGEST = 30  # words; what runs on longer is no noun phrase
_BRACKETS = frozenset({"[", "]"})


class _Part(Enum):
    """What a word does for the noun phrase that is being read."""

    HEAD = auto()  # a noun: the phrase's head unless another follows
    INSIDE = auto()  # modifies
    OWNER = auto()  # ends the name of the owner: the phrase proper begins behind it
    AGAIN = auto()  # belonged to what came before: the phrase proper begins behind it
    END = auto()


def noun_phrase(sentence: Sentence, i: int, *, attributive: bool = False) -> Range | None:
    """The noun phrase that begins at ``i``, its determiners and owners left out; ``None`` where none does.

    ``attributive`` says that a noun must follow ("a two-day shutdown"), whatever the tagger makes of it.
    """
    lower, tags = sentence.lower, sentence.tags
    n = min(len(lower), i + _LONGEST)
    while i < n and (lower[i] in _DETERMINERS or tags[i] in {"DT", "PRP$"}):
        if (those := _those(sentence, i)) is not None:
            return those
        i += 1
    start, head = i, -1
    while i < n:
        part = (
            _after_head(sentence, i, head) if head >= 0 else _before_head(sentence, i, attributive=attributive)
        )
        if part is _Part.END:
            break
        if part is _Part.HEAD:
            head = i
        elif part in (_Part.OWNER, _Part.AGAIN):
            start, head = i + 1, -1
        i += 1
    if head < 0:
        return None
    while start < head and (tags[start] in {"CD", "RB", "CC", "SIGN"} or lower[start] in _NOT_THE_NOUN):
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
    measures = lower[after - 1] in words("measuring", "nouns")
    if measures and after + 1 < stop and lower[after] in {"of", "for", "in"}:
        inner = noun_phrase(sentence, after + 1)
        if inner is not None and inner[1] <= stop:
            return inner
    return found


def subject_of(sentence: Sentence, verb: int) -> Range | None:
    """What the clause with the verb at ``verb`` is about."""
    phrase = subject_before(sentence, verb)
    return core(sentence, phrase) if phrase is not None else None


def _can_be_verb(sentence: Sentence, i: int, head: int) -> bool:
    """Whether a word tagged as a noun after a plural may be its verb: "40 percent of adults smoke"."""
    if sentence.lower[head] in _PLURAL_MODIFIERS:
        return False
    return not {"VB", "VBP"}.isdisjoint(tagger().options(sentence.words[i], sentence.lower[i], first=False))


def _those(sentence: Sentence, i: int) -> Range | None:
    """“those sent”, “those who …”: a demonstrative that stands for a noun."""
    if sentence.lower[i] not in {"those", "these"} or i + 1 >= len(sentence):
        return None
    if sentence.tags[i + 1] == "VBN":
        return i, i + 2
    return (i, i + 1) if sentence.lower[i + 1] in {"who", "in", "with", "from"} else None


def _before_head(sentence: Sentence, i: int, *, attributive: bool) -> _Part:
    word, tag = sentence.lower[i], sentence.tags[i]
    following = sentence.tags[i + 1] if i + 1 < len(sentence) else ""
    if word[0].isdigit():
        return _Part.AGAIN  # "the combined 4.3M digital and physical sales"
    if tag in NOUNS or (attributive and tag in _VERBS):
        return _Part.HEAD
    if tag == "VBG":
        if following in NOUNS or following == "JJ":
            return _Part.INSIDE
        return _Part.END if following in {"DT", "PRP$"} else _Part.HEAD
    if tag == "VBD":
        inside = word.endswith("ed") and following == "NNS"
    elif tag == "RB":
        inside = following in {"JJ", "VBN", "CD", "VBG"}
    elif tag == "CC":
        inside = i > 0 and sentence.tags[i - 1] == "JJ" and following in {"JJ", "CD"}
    else:
        inside = tag in _MODIFIERS or word in _BRACKETS or word in QUOTES or word in {"+", "‘"}
    return _Part.INSIDE if inside else _Part.END


def _after_head(sentence: Sentence, i: int, head: int) -> _Part:
    word, tag = sentence.lower[i], sentence.tags[i]
    following = sentence.tags[i + 1] if i + 1 < len(sentence) else ""
    if tag == "POS" or word == "'s":
        return _Part.OWNER
    if tag == "JJ" and sentence.tags[head] == "NNP" and sentence.words[i][0].isupper() and following != "IN":
        return _Part.INSIDE
    if word in _JOINING and following in NOUNS:
        return _Part.INSIDE
    if tag == "CD" and sentence.lower[head] in _NUMBERED:
        return _Part.AGAIN
    if (
        tag == "NN"
        and sentence.tags[head] == "NNS"
        and following not in NOUNS
        and _can_be_verb(sentence, i, head)
    ):
        return _Part.END
    if tag not in NOUNS or word in TIME_WORDS or (sentence.tags[head] == "NNS" and tag == "NNP"):
        return _Part.END
    return _Part.HEAD


def is_time(sentence: Sentence, phrase: Range) -> bool:
    """Whether a noun phrase names a time: "last spring", "four weeks", "May"."""
    last = sentence.lower[phrase[1] - 1]
    if last in _SEASONS:
        return sentence.lower[phrase[0] - 1] in _NAMED_TIMES or sentence.lower[phrase[0]] in _NAMED_TIMES
    return (
        last in TIME_WORDS
        or last in _LENGTHS_OF_TIME
        or (last in MONTHS and sentence.words[phrase[1] - 1][0].isupper())
    )
