"""Bare numbers that are ages: "aged 34", "Jamie Armstrong, 25,", "those 65 and over", "a girl of nine"."""

from reviewer.domain.figure import Kind
from reviewer.extraction import dates, qualifiers
from reviewer.extraction.lexer import Tokens, Type
from reviewer.extraction.lexicons import words
from reviewer.extraction.nouns import FUNCTION_WORDS, is_counted
from reviewer.extraction.numbers import SMALL
from reviewer.extraction.reader import Reader

_LEADS = frozenset({"aged", "age", "ages"})
_PERSONS = frozenset({"he", "she", "who", "i"})
_IS = frozenset({"is", "was", "am", "being", "he's", "she's", "i'm", "he’s", "she’s", "i’m"})
_ADVERBS = frozenset({"only", "just", "now", "about", "still", "already", "nearly", "almost"})
_AFTER_AGE = frozenset("when and at by in this next on but or as while with".split())
# What one does "at 87": no place, so an age.
_DIED = frozenset("died dies dead dying school married retired orphaned widowed retire retires marry".split())
_OF_YEARS = frozenset("girl boy man woman child youth teenager lad baby toddler kid infant".split())
_BOUNDS = frozenset({"over", "under", "above", "below"})
_AFTER_BOUND = FUNCTION_WORDS | {"", ".", ",", ";", ")", ":", "living", "taking", "get", "receive", "pay"}
_GROUPS = frozenset({"group", "groups", "bracket", "brackets", "range", "band", "category", "cohort"})
_TURNED = frozenset({"turned", "turning", "turns"})
_NOUN_BACK = 14  # tokens before the verb among which "life expectancy" stands
_LIST_LINKS = frozenset({",", "and", ", and", "or", ", or", "to", "&"})


def is_age(reader: Reader, start: int, end: int) -> bool:
    """Whether the number over tokens ``start`` to ``end``, which has no unit, is somebody's age in years."""
    tokens = reader.tokens
    return (
        is_led(tokens, start)
        or _of_group(tokens, start, end)
        or _stated(tokens, start, end)
        or _is_of_age_noun(tokens, start, end)
        or _listed(reader, start, end)
        or _beside_person(tokens, start, end)
    )


def is_led(tokens: Tokens, start: int) -> bool:
    """Whether "aged", "the age of", "turned", "died at" … stand before."""
    if tokens.lower[start - 1] == "of" and tokens.lower[start - 2] in ("age", "ages"):
        return True
    bound = qualifiers.read_before(tokens, start)
    at = (bound.token if bound else start) - 1
    if tokens.lower[at] in ("between", "from"):
        at -= 1
    word = tokens.lower[at]
    if word in _LEADS or (word == "of" and tokens.lower[at - 1] in ("age", "ages")):
        return True
    if tokens.lower[start - 1] == "at" and tokens.lower[start - 2] in _DIED and tokens.lower[start - 3] != "of":
        return not is_counted(tokens, start + 1) and tokens.words[start + 1] not in (":", "%")
    turned = tokens.lower[start - 1] in _TURNED and tokens.lower[start - 2] != "on"
    return turned and not is_counted(tokens, start + 1)


def _of_group(tokens: Tokens, start: int, end: int) -> bool:
    """ "The 18-24 age group", "those 65 and over", "children 5 and under", "anyone over 18"."""
    if tokens.lower[end] == "age" and tokens.lower[end + 1] in _GROUPS:
        return True
    behind = qualifiers.read_after(tokens, end)
    if behind and tokens.lower[behind.token - 1] in ("older", "younger"):
        return True
    bound = qualifiers.read_before(tokens, start)
    at = bound.token if bound else start
    if tokens.lower[at - 1] not in words("nouns", "ageing") or is_counted(tokens, end):
        return False
    if bound:
        return tokens.lower[start - 1] in _BOUNDS and tokens.lower[end] in _AFTER_BOUND
    return behind is not None and tokens.lower[behind.token - 1] in ("over", "under", "above", "below", "up")


def _is_of_age_noun(tokens: Tokens, start: int, end: int) -> bool:
    """ "Life expectancy in the valley is about 71", "the median age has risen to 54"."""
    after = tokens.lower[end]
    free = tokens.types[end] != Type.WORD or after in FUNCTION_WORDS or after.endswith("ing")
    if not free or after == "of":
        return False
    if tokens.words[end] in ("%", "-", "–"):
        return False
    bound = qualifiers.read_before(tokens, start)
    at = (bound.token if bound else start) - 1
    if tokens.lower[at] not in words("cues", "age-link"):
        return False
    for k in range(at - 1, at - _NOUN_BACK, -1):
        word, before = tokens.lower[k], tokens.lower[k - 1]
        if (word == "expectancy" and before == "life") or (
            word == "age" and before in words("cues", "age-before")
        ):
            return True
        if tokens.words[k] in (".", ";", ":", "!", "?") or (word == "," and k < at - 2):
            return False
    return False


def _stated(tokens: Tokens, start: int, end: int) -> bool:
    """ "She is 35 and", "who was 12 when", "he will be 40 in May": a person is so old."""
    at = start - 1
    if tokens.lower[at] in _ADVERBS:
        at -= 1
    if tokens.lower[at] == "be" and tokens.lower[at - 1] in ("will", "would", "ll"):
        at -= 1
    elif tokens.lower[at] not in _IS:
        return False
    person = tokens.lower[at - 1] in _PERSONS or tokens.lower[at] not in ("is", "was", "being", "am", "be")
    ended = tokens.types[end] != Type.WORD or tokens.lower[end] in _AFTER_AGE
    return person and ended and tokens.words[end] not in ("-", "–", "%", "/", "(", "'", "’", "′")


def _listed(reader: Reader, start: int, end: int) -> bool:
    """A number in a list that an age began: "aged nine, ten and 49"."""
    tokens = reader.tokens
    if not reader.found or reader.found[-1].figure.kind is not Kind.AGE or tokens.lower[end] in _LEADS:
        return False
    between = tokens.text[reader.found[-1].after : tokens.starts[start]].strip().lower()
    if between not in _LIST_LINKS:
        return False
    return tokens.types[end] != Type.WORD or tokens.lower[end] in FUNCTION_WORDS


def _beside_person(tokens: Tokens, start: int, end: int) -> bool:
    """An apposition: "Jamie Armstrong, 25, said", "the suspect, 19,", "a girl of nine", "Mr Rao (52)"."""
    digits = tokens.types[start] == Type.DIGITS
    if (
        end - start != 1
        or not (digits or tokens.lower[start] in SMALL)
        or len(tokens.words[start]) > (3 if digits else 9)
    ):
        return False
    before = tokens.words[start - 1]
    if before == "(":
        return digits and tokens.words[end] == ")" and _in_brackets(tokens, start, end)
    if before == "of":
        return tokens.lower[start - 2] in _OF_YEARS and (
            tokens.types[end] != Type.WORD or tokens.lower[end] in FUNCTION_WORDS
        )
    if before.lower() == "at" and digits and tokens.words[end] == "," and _opens(tokens, start - 1):
        return tokens.lower[end + 1] in _PERSONS  # "At 29, he is …"
    if before != "," or tokens.words[end] not in (",", ".", ";", ")") or tokens.types[start - 2] != Type.WORD:
        return False
    followed = tokens.words[end] != "," or tokens.types[end + 1] != Type.DIGITS
    of_some = tokens.lower[start - 3] == "of" and tokens.lower[start - 2] in SMALL  # "a mother of three, 38,"
    if is_person(tokens.lower[start - 4 if of_some else start - 2]):
        return tokens.words[end] in (",", ";") and followed
    if not digits or not tokens.words[start - 2][:1].isupper():
        return False
    if tokens.words[end] == ",":
        return followed
    return tokens.words[start - 3][:1].isupper() and tokens.lower[start - 2] not in dates.MONTHS


def _opens(tokens: Tokens, i: int) -> bool:
    """Whether a sentence begins with the token ``i``."""
    return tokens.types[i - 1] == Type.NONE or tokens.words[i - 1] in (".", "!", "?", "“", '"')


def is_person(word: str) -> bool:
    """Whether a noun names a person: "suspect", "fisherman"."""
    return word in words("nouns", "person") or (
        word.endswith(("man", "woman", "boy", "girl")) and word != "human"
    )


def _in_brackets(tokens: Tokens, start: int, end: int) -> bool:
    """ "Mr Rao (52)", "his wife (49)", "Ann Lee (31), of Leeds"; not a scorer's minute, "Kane (52)"."""
    if is_person(tokens.lower[start - 2]):
        return True
    first = start - 2
    while first > start - 6 and tokens.types[first] == Type.WORD and tokens.words[first][:1].isupper():
        first -= 1
    names = start - 2 - first
    if names and tokens.lower[first + 1] in words("nouns", "title"):
        return True
    return names >= 2 and (tokens.words[end + 1] == "," or tokens.lower[end + 1] in ("of", "from", "who"))
