"""What a figure counts or measures: the shortest noun phrase, as it stands in the text."""

from collections.abc import Callable
from functools import cache

from reviewer.domain.figure import Figure, Kind
from reviewer.extraction.attribution.vocabulary import vocabulary
from reviewer.extraction.grammar import NOUNS, TIME_WORDS, VERBAL, Range
from reviewer.extraction.lazily import lazily
from reviewer.extraction.lexicons import read, words
from reviewer.extraction.nouns import FUNCTION_WORDS
from reviewer.extraction.phrases import is_time, noun_phrase, subject_of
from reviewer.extraction.sentences import Sentence
from reviewer.extraction.tagger import tagger

_MORE = frozenset({"more", "other", "others", "additional", "further", "extra", "of", "+", "-", "out"})
# The words behind which money, shares and measures name what they are of.
_LINKS = {
    Kind.MONEY: frozenset({"in", "of", "for", "worth", "on"}),
    Kind.PERCENT: frozenset({"of"}),
    Kind.FRACTION: frozenset({"of"}),
    Kind.MEASUREMENT: frozenset({"of"}),
    Kind.DURATION: frozenset({"of"}),
    Kind.RATE: frozenset({"of"}),
}
_FAR = 30  # words between a figure and the verb or name that it goes with, at most
_ATTRIBUTIVE = frozenset({Kind.MEASUREMENT, Kind.DURATION, Kind.MONEY, Kind.RATE})
_LESS = frozenset({"more", "less", "fewer"})
_ORDINAL = lazily(r"\d+(?:st|nd|rd|th)|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th|last")
_PERIOD = lazily(r"(?:fy|q|h)\d{1,4}")
_CHANGED_BY = frozenset({"up", "down", "points", "point", "percent", "per", "cent", "cents", "pence"})
# Words before an amount of money whose "on" names what it is for, and no place.
_SPENDING = frozenset(
    "spend spends spent spending tax taxes taxed tariff tariffs duty duties levy invest invested bet".split()
)
_NO_NOUN = frozenset({"including", "excluding", "depending", "according", "following"})
_NEVER_COUNTED = frozenset({"inside", "outside", "off", "unbeaten", "adrift", "ahead", "behind"})
_AGE_WORDS = frozenset(
    {
        "aged",
        "age",
        "ages",
        "between",
        "at",
        "to",
        "of",
        "from",
        "about",
        "around",
        "over",
        "under",
        "above",
        "below",
    }
    | {"two", "three", "four", "five", "six", "seven", "-"}
)
_NOT_MEASURED = frozenset(
    {"total", "out", "end", "beginning", "start", "age", "instead", "because", "maximum", "minimum", "average"}
    | {
        "north",
        "south",
        "upwards",
        "upward",
        "excess",
        "short",
        "shy",
        "region",
        "order",
        "neighbourhood",
        "neighborhood",
    }
)
_BOUNDING = frozenset({"magnitude", "about", "around", "over", "under", "nearly", "almost", "roughly"})
_CHANGE_LINKS = frozenset({"by", "to", "from", "at"})
_PASSED_OVER = frozenset({"IN", "TO", "RB", "DT", "JJ", "CD", "RP", "VBN", "X", "SIGN"})
_AMOUNT_WORDS = frozenset({"percent", "%", "total", "record", "cent", "much", "many", "point", "points"})


def find_subject(sentence: Sentence, figure: Figure, first: int, last: int) -> Range | None:
    """The words of the subject of the figure that stands on the words [``first``, ``last``) of its sentence."""
    return _FINDERS.get(figure.kind, _of_amount)(sentence, figure, first, last)


def _none(_sentence: Sentence, _figure: Figure, _first: int, _last: int) -> Range | None:
    return None


def _of_count(sentence: Sentence, _figure: Figure, first: int, last: int) -> Range | None:
    if first > 1 and sentence.lower[first - 1] == "or" and sentence.tags[first - 2] == "NN":
        return _name_ending(sentence, first - 2)  # "a pick or two"
    hyphened = "-" in sentence.lower[last - 1] and last > first
    return (
        _after(sentence, last, attributive=hyphened)
        or _before_including(sentence, first)
        or (_changed(sentence, first) if sentence.lower[first - 1] in {"to", "by"} else None)
        or _group_of(sentence, first)
        or _of_clause(sentence, first, counted=True)
        or _standing_at(sentence, first)
    )


def _of_ordinal(sentence: Sentence, _figure: Figure, _first: int, last: int) -> Range | None:
    """“the third vehicle”; for “second and third place” the noun behind both."""
    lower, tags = sentence.lower, sentence.tags
    if tags[last : last + 1] == ["CC"] and last + 1 < len(lower) and _ORDINAL().fullmatch(lower[last + 1]):
        last += 2
    if last >= len(lower) or lower[last] == "of" or tags[last] == "VBG":
        return None
    return noun_phrase(sentence, last)


def _of_amount(sentence: Sentence, figure: Figure, first: int, last: int) -> Range | None:
    """Money, shares and measures: what stands behind them, or what the clause is about."""
    named = _named_before(sentence, first)
    if named and sentence.lower[last : last + 1] == ["on"]:  # "a loss of $98 million on revenue of …"
        return named
    return (
        _behind_amount(sentence, figure, last)
        or named
        or _changed(sentence, first)
        or _of_clause(sentence, first)
        or _standing_at(sentence, first)
        or _gapped(sentence, first)
        or (_clause_about(sentence, first) if figure.direction else None)
    )


def _behind_amount(sentence: Sentence, figure: Figure, last: int) -> Range | None:
    """“$90m in damage”, “10% of the salt”, “a 22-mile trip”, “a 5% rise”."""
    lower, tags = sentence.lower, sentence.tags
    if (
        figure.kind is Kind.FRACTION
        and lower[last - 2 : last - 1] == ["in"]
        and _names_part(sentence, last - 3)
    ):
        return last - 3, last - 2  # "one nurse in nine"
    i = _past_brackets(sentence, last)
    i += lower[i : i + 1] == ["+"]
    if i >= len(lower):
        return None
    if "-" in lower[i - 1] and figure.kind in _ATTRIBUTIVE and lower[i] not in _LINKS[figure.kind]:
        return noun_phrase(sentence, i, attributive=True)
    if lower[i] == "on" and _SPENDING.isdisjoint(lower[max(0, last - 12) : last]):
        return None
    if lower[i] in _NO_NOUN or (
        figure.kind is Kind.MONEY and lower[i] == "in" and tags[i + 1 : i + 2] == ["DT"]
    ):
        return None
    if lower[i] in _LINKS.get(figure.kind, frozenset()) or lower[i] in _LESS:
        i += 1
    elif tags[i] not in NOUNS and tags[i] not in {"JJ", "DT", "PRP$", "VBN", "VBG"}:
        return None
    if i >= len(lower) or (lower[i] == "set" and tags[i + 1 : i + 2] == ["IN"]):
        return None  # "the 34.7C set on 1 July"
    found = noun_phrase(sentence, i)
    if found is None or is_time(sentence, found) or _PERIOD().fullmatch(lower[found[1] - 1]):
        return None
    return found


def _names_part(sentence: Sentence, i: int) -> bool:
    return sentence.tags[i] in NOUNS and sentence.lower[i] != "one"


def _of_multiple(sentence: Sentence, _figure: Figure, first: int, last: int) -> Range | None:
    """“three times as many jobs”, “twice more jobs”, “sales doubled”."""
    lower = sentence.lower
    if lower[last : last + 2] in (["as", "many"], ["as", "much"]):
        return noun_phrase(sentence, last + 2)
    if lower[last : last + 1] == ["more"]:
        return noun_phrase(sentence, last + 1)
    if sentence.tags[first] in VERBAL:
        return subject_of(sentence, first - 2 if lower[first - 2 : first] == ["more", "than"] else first)
    return _of_clause(sentence, first)


def _of_age(sentence: Sentence, _figure: Figure, first: int, last: int) -> Range | None:
    """Whose age: “a 35-year-old nurse”, “Ann Lee, 35,”, “children aged 5”, “he died at the age of 68”."""
    lower, tags = sentence.lower, sentence.tags
    if last < len(lower) and (tags[last] in NOUNS or tags[last] == "JJ"):
        found = noun_phrase(sentence, last)
        if found is not None:
            return found
    k = first - 1
    by_age = False
    while k >= max(0, first - _FAR) and (tags[k] in {"CD", "CC", "DT", "SIGN", ","} or lower[k] in _AGE_WORDS):
        if tags[k] == "," and k and tags[k - 1] == "NNP":
            return _name_ending(sentence, k - 1)
        by_age = by_age or lower[k] == "age"
        k -= 1
    if k < 0:
        return None
    if by_age:
        return _clause_about(sentence, k)
    if tags[k] in NOUNS and lower[k] not in {"years", "year"}:
        return _name_ending(sentence, k)
    return _of_clause(sentence, k + 1) or _clause_about(sentence, k + 1)


def _name_ending(sentence: Sentence, last: int) -> Range:
    """The name, or the noun with its modifiers, that ends with the word ``last``."""
    tags = sentence.tags
    before = {"NNP"} if tags[last] == "NNP" else {"NN", "JJ", "NNP"}
    first = last
    while first > 0 and (tags[first - 1] in before or _names_on(sentence, first)):
        first -= 1
    return first, last + 1


def _names_on(sentence: Sentence, i: int) -> bool:
    """Whether the word before ``i``, whatever its tag, is the first of a name: "Maria Lopes"."""
    word = sentence.words[i - 1]
    opens = i == 1 and sentence.tags[i] == "NNP" and word[0].isupper() and word[1:].isalpha()
    return opens and sentence.lower[0] not in FUNCTION_WORDS and sentence.tags[0][:1] in {"N", "J", "X"}


def _after(sentence: Sentence, last: int, *, attributive: bool) -> Range | None:
    """The noun phrase right after the figure, past "more", "of the" and a figure in brackets."""
    lower, tags = sentence.lower, sentence.tags
    i = _past_brackets(sentence, last)
    while i < len(lower) and lower[i] in _MORE:
        i += 1
    if i >= len(lower) or lower[i] == "," or (i > last and tags[i] == "CD") or tags[i] in {"IN", "VBP", "MD"}:
        return None
    if lower[i] in _NEVER_COUNTED:
        return None
    if tags[i] == "VBZ" and i == last and not attributive and lower[i].endswith("s") and len(lower[i]) > 3:
        attributive = True  # "23 runs": right behind a number it is a plural
    elif tags[i] in {"VBZ"}:
        return None
    if tags[i] == "VBD" and tags[i + 1 : i + 2] != ["NNS"]:
        return None
    found = noun_phrase(sentence, i, attributive=attributive)
    return None if found is not None and is_time(sentence, found) else found


def _past_brackets(sentence: Sentence, i: int) -> int:
    """The word after a bracket that closes here, or after one that holds only another figure."""
    lower = sentence.lower
    if lower[i : i + 1] == [")"]:
        return i + 1
    if lower[i : i + 1] == ["("] and i + 1 < len(lower) and any(c.isdigit() for c in lower[i + 1]):
        for k in range(i + 1, min(i + 8, len(lower))):
            if lower[k] == ")":
                return k + 1
    return i


def _before_including(sentence: Sentence, first: int) -> Range | None:
    """“12 cases, including three in …”: the noun before the comma."""
    lower = sentence.lower
    k = first - 1
    while k > 0 and sentence.tags[k] in {"RB", "IN", "JJ"} and lower[k] != "including":
        k -= 1
    if k < 2 or lower[k] not in {"including", "include"}:
        return None
    k -= 1 + (lower[k - 1] == ",")
    return _name_ending(sentence, k) if sentence.tags[k] in NOUNS else None


def _group_of(sentence: Sentence, first: int) -> Range | None:
    """“A crowd of 81,365 watched”: a noun that stands for so many."""
    named = _named_before(sentence, first)
    return named if named and sentence.lower[named[1] - 1] in words("measuring", "groups") else None


def _named_before(sentence: Sentence, first: int) -> Range | None:
    """“A time of 2:05:45”, “earthquakes over magnitude 4.5”: the noun before "of" and its like."""
    lower, tags = sentence.lower, sentence.tags
    k = first - 1
    while k > 0 and (tags[k] in {"RB", "DT"} or lower[k] in _BOUNDING):
        k -= 1
    if k < 1:
        return None
    if lower[k] == "of":
        k -= 1
    elif lower[first - 1] != "magnitude" or k == first - 1:
        return None
    return _name_ending(sentence, k) if tags[k] in NOUNS and lower[k] not in _NOT_MEASURED else None


def _of_clause(sentence: Sentence, first: int, *, counted: bool = False) -> Range | None:
    """What the clause is about, where the verb before the figure measures its subject."""
    verb = _governing_verb(sentence, first)
    if verb is None or (counted and sentence.lower[verb] in words("measuring", "taking")):
        return None
    return subject_of(sentence, verb)


def _changed(sentence: Sentence, first: int) -> Range | None:
    """“Cut its forecast to 2%”, “extended the curfew by 15 days”: the object of the verb that changes it."""
    lower, tags = sentence.lower, sentence.tags
    k = first - 1
    while k > 0 and tags[k] in {"RB", "JJ", "CD"} and lower[k] not in _CHANGE_LINKS:
        k -= 1
    if k < 2 or lower[k] not in _CHANGE_LINKS:
        return None
    for verb in range(k - 1, max(-1, k - 12), -1):
        if lower[verb] in words("measuring", "changing"):
            found = noun_phrase(sentence, verb + 1)
            fits = found is not None and found[1] <= k and not is_time(sentence, found)
            return found if fits else None
        if tags[verb] in {"VBD", "VBZ", "VBP", ","}:
            return None
    return None


def _standing_at(sentence: Sentence, first: int) -> Range | None:
    """“With inflation at 3%”, “the highest count in 2018 at 24”, “the index closed higher at 7,230”: what
    stands at a level."""
    lower, tags = sentence.lower, sentence.tags
    k = first - 1
    while k > 0 and (tags[k] in {"RB", "JJ", "DT"} or lower[k] in _BOUNDING):
        k -= 1
    if k < 1 or lower[k] != "at":
        return None
    k -= 1
    while k > 1 and (tags[k] == "CD" or lower[k] in TIME_WORDS) and tags[k - 1] == "IN":
        k -= 2
    if tags[k] in NOUNS and lower[k] not in _CHANGED_BY:
        first, stop = _name_ending(sentence, k)
        verb = first - 1 - (first > 0 and tags[first - 1] in {"DT", "PRP$"})
        # "Aid groups put the number at 70", "police estimated the crowd at 40": what it counts was said before.
        if verb >= 0 and (tags[verb] == "CD" or (tags[verb] == "IN" and lower[verb] != "with")):
            return None  # "orbits above the Earth at 27,000 km/h"
        told = verb >= 0 and lower[verb] in vocabulary().verbs
        named = lower[k] not in _NOT_MEASURED and lower[k] not in words("measuring", "nouns")
        return (first, stop) if (named or stop - first > 1) and not told else None
    while k > 0 and (tags[k] in {"RB", "JJ", "RP", "CD", "SIGN"} or lower[k] in _CHANGED_BY):
        k -= 1
    closed = lower[k] in words("measuring", "standing") or lower[k] in words("measuring", "measuring")
    return subject_of(sentence, k) if closed and _is_verb(sentence, k) else None


def _gapped(sentence: Sentence, first: int) -> Range | None:
    """“Thefts fell 14%, muggings 9% and robbery by 12%”: the noun before a figure whose verb is not said
    again."""
    lower, tags = sentence.lower, sentence.tags
    k = first - 1 - (lower[first - 1] == "by")
    if k < 2 or tags[k] not in {"NN", "NNS", "NNP"}:
        return None
    found = _name_ending(sentence, k)
    alone = found[1] - found[0] == 1 and lower[k - 1] not in {"the", "a"}
    verb = tagger().options(sentence.words[k], lower[k], first=False)[0] == "VBZ" or lower[k] in _measuring()
    if alone and verb:
        return None  # "weighs 187g and costs £849"
    before = found[0] - 1 - (lower[found[0] - 1] in {"the", "a"})
    return found if before > 0 and lower[before] in {",", "and", "while"} else None


def _clause_about(sentence: Sentence, first: int) -> Range | None:
    """The subject of the nearest finite verb before the figure, whatever the verb."""
    for k in range(first - 1, max(0, first - _FAR), -1):
        if sentence.tags[k] in {"VBD", "VBZ", "VBP"}:
            return subject_of(sentence, k)
    return None


@cache
def _measuring() -> frozenset[str]:
    """Verbs whose subject is what a following amount measures: the verbs of change among them."""
    changes = (record[2].split() for record in read("directions") if record[1] == "verb")
    return words("measuring", "measuring").union(*changes)


def _governing_verb(sentence: Sentence, first: int) -> int | None:
    """The measuring verb right before the figure, past prepositions, adverbs and other figures ("rose from 5%
    to")."""
    lower, tags = sentence.lower, sentence.tags
    measuring = _measuring()
    for k in range(first - 1, max(0, first - _FAR), -1):
        if lower[k] in measuring and (_is_verb(sentence, k) or tags[k - 1] == "NNS"):
            return k
        if tags[k] in {"VBD", "VBZ", "VBP", "VB", "VBG"}:
            return None
        if tags[k] not in _PASSED_OVER and lower[k] not in _AMOUNT_WORDS and lower[k] != "$":
            return None
    return None


def _is_verb(sentence: Sentence, k: int) -> bool:
    return sentence.tags[k] not in NOUNS and sentence.tags[k] not in {"JJ", "IN"}


_FINDERS: dict[Kind, Callable[[Sentence, Figure, int, int], Range | None]] = {
    Kind.COUNT: _of_count,
    Kind.ORDINAL: _of_ordinal,
    Kind.MULTIPLE: _of_multiple,
    Kind.AGE: _of_age,
    Kind.DATE: _none,
    Kind.TIME: _none,
    Kind.SCORE: _none,
}
