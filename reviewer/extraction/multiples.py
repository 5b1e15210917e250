"""Multiples: "three times as many", "10-fold", "1.5x", "doubled"."""

from reviewer.domain.figure import Figure, Kind
from reviewer.extraction.lexer import HYPHENS, Tokens, Type
from reviewer.extraction.lexicons import words
from reviewer.extraction.numbers import SMALL, Number, read_number
from reviewer.extraction.reader import Reader

_VERBS = {
    **dict.fromkeys(("doubled", "doubling"), "2"),
    **dict.fromkeys(("tripled", "tripling", "trebled", "trebling"), "3"),
    **dict.fromkeys(("quadrupled", "quadrupling"), "4"),
    "quintupled": "5",
    "sextupled": "6",
    "halved": "1/2",
    "halving": "1/2",
}
# Forms that are adjectives and nouns as well.
_BASES = {
    "double": "2",
    "doubles": "2",
    "triple": "3",
    "triples": "3",
    "treble": "3",
    "quadruple": "4",
    "quintuple": "5",
    "halve": "1/2",
}
_FOLDS = {word + "fold": str(value) for word, value in SMALL.items()} | {
    "hundredfold": "100",
    "thousandfold": "1000",
}
WORDS = frozenset({*_VERBS, *_BASES, *_FOLDS, "twice"})
_NOT_VERB_AFTER = frozenset({"digit", "-", "check", "down"})
_OBJECTS = frozenset({"the", "that", "its", "their", "what"})


def read_multiple(reader: Reader, i: int) -> int:
    """The multiple that begins at token ``i``: the token after it, ``i`` where there is none."""
    value = _in_one_word(reader.tokens, i)
    if value is None:
        return _times(reader, i)
    return reader.add(Figure(Kind.MULTIPLE, value, value), i, i + 1)


def _in_one_word(tokens: Tokens, i: int) -> str | None:
    word, before = tokens.lower[i], tokens.lower[i - 1]
    if word in _VERBS and tokens.words[i + 1] != "-":
        return _VERBS[word]
    if word in _BASES and _is_verb(tokens, i):
        return _BASES[word]
    if word in _FOLDS:
        return _FOLDS[word]
    return "2" if word == "twice" and before not in ("or", "think", "thought", "once") else None


def _is_verb(tokens: Tokens, i: int) -> bool:
    """Whether "double" is a verb, or stands before what it doubles: "will double", "double the rate"."""
    before, after = tokens.lower[i - 1], tokens.lower[i + 1]
    if not tokens.words[i].islower():
        return False
    if before in words("cues", "verb-before") and after not in _NOT_VERB_AFTER:
        return not tokens.words[i + 1][:1].isupper()
    return after in _OBJECTS and before != "s"


def _times(reader: Reader, i: int) -> int:
    """ "three times as many", "10-fold", "1.5x", "two to three times"."""
    tokens = reader.tokens
    low = read_number(tokens, i)
    if low is None or low.vague:
        return i
    high = low
    link = tokens.lower[low.end]
    if (link in ("to", "or") or link in HYPHENS) and tokens.types[low.end + 1]:
        second = read_number(tokens, low.end + 1)
        if second and not second.vague and second.size > low.size:
            high = second
    stop = _times_end(tokens, high)
    if stop == high.end:
        return i
    return reader.add(Figure(Kind.MULTIPLE, low.value, high.value), i, stop)


def _times_end(tokens: Tokens, number: Number) -> int:
    """The token after the word or sign that makes a number a multiple; the number's end where there is none."""
    end = number.end
    word, after, glued = tokens.lower[end], tokens.lower[end + 1], tokens.glued(end)
    part = "." in number.mantissa and number.scale == 1  # nothing happens 2.1 times
    if (word == "times" and (part or after in words("cues", "times-after"))) or (word == "fold" and glued):
        return end + 1
    if word == "-" and after in ("fold", "times"):
        return end + 2
    free = tokens.types[end + 1] != Type.DIGITS and not tokens.glued(end + 1)
    return end + 1 if word in ("x", "×") and glued and number.digits and free else end
