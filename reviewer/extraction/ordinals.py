"""Ordinals that state a rank or a place in a row: "the third time", "21st place"; not "first, they" and no names."""

from functools import cache

from reviewer.extraction import lexicons
from reviewer.extraction.lexer import Tokens, Type
from reviewer.extraction.nouns import FUNCTION_WORDS
from reviewer.extraction.numbers import TENS

_ONES = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19,
}  # fmt: skip
_TENTHS = {
    "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
    "hundredth": 100, "thousandth": 1000, "millionth": 1000000,
}  # fmt: skip
WORDS = _ONES | _TENTHS
_ENDS = {"st": (1,), "nd": (2,), "rd": (3,), "th": (0, 1, 2, 3, 4, 5, 6, 7, 8, 9)}
_DETERMINERS = frozenset("the a an his her its their our my your this that another every each".split())
_IDIOMS = {
    "first": frozenset(
        "lady aid name names hand responder responders class degree place-holder person degree-murder of and base rate floor thing things".split()
    )
    - {"place-holder", "degree-murder"},
    "second": frozenset("hand guess guessed thought thoughts nature in wind".split()),
    "third": frozenset("party parties world reich degree rail".split()),
}
_VERB_ENDS = ("ed",)
_VERBS = frozenset(
    "began begun came come became become said saw seen made took taken went put noticed got met found known shown told gave given wrote written appeared led".split()
)


@cache
def _ranks() -> frozenset[str]:
    return lexicons.words("names", "rank")


def read_ordinal(tokens: Tokens, i: int) -> tuple[str, int] | None:
    """The ordinal at token ``i`` as its value and the token after it; ``None`` where it states nothing."""
    if tokens.types[i] == Type.DIGITS:
        return _in_digits(tokens, i)
    word = tokens.lower[i]
    end = i + 1
    if (
        word in TENS
        and tokens.words[i + 1] in ("-", "‑")
        and tokens.lower[i + 2] in _ONES
        and _ONES[tokens.lower[i + 2]] < 10
    ):
        return _in_words(tokens, i, TENS[word] + _ONES[tokens.lower[i + 2]], i + 3)
    if word not in WORDS:
        return None
    return _in_words(tokens, i, WORDS[word], end)


def _in_digits(tokens: Tokens, i: int) -> tuple[str, int] | None:
    word, ending = tokens.words[i], tokens.lower[i + 1]
    if ending not in _ENDS or not tokens.glued(i + 1):
        return None
    compact = word.replace(",", "")
    if not compact.isdecimal() or len(compact) > 9 or int(compact[-1]) not in _ENDS[ending]:
        return None
    following = tokens.lower[i + 2]
    if following in _ranks() and tokens.words[i + 2][:1].isupper():
        return None
    if (
        tokens.words[i + 2][:1].isupper()
        and tokens.words[i + 3][:1].isupper()
        and tokens.types[i + 3] == Type.WORD
        and following not in ("anniversary",)
        and tokens.lower[i + 2] not in ("us", "american")
    ):
        return None
    return str(int(compact)), i + 2


def _in_words(tokens: Tokens, i: int, value: int, end: int) -> tuple[str, int] | None:
    before, after = tokens.lower[i - 1], tokens.lower[end]
    word = tokens.lower[i]
    capital = tokens.words[i][:1].isupper()
    if capital and tokens.words[end][:1].isupper() and tokens.types[end] == Type.WORD:
        return None
    sentence_start = tokens.types[i - 1] == Type.NONE or tokens.words[i - 1] in (
        ".",
        "!",
        "?",
        "“",
        '"',
        ":",
        "\u2018",
    )
    if capital and not sentence_start:
        return None
    if before == "-" and tokens.glued(i):
        return None
    hyphened = tokens.words[end] in ("-", "‑") and tokens.glued(end)
    noun_at = end + 1 if hyphened else end
    noun = tokens.lower[noun_at]
    if noun in _IDIOMS.get(word, ()) and not (
        noun in ("of", "and", "in") and before in _DETERMINERS and noun != "in"
    ):
        return None
    if (
        word == "second"
        and before in ("per", "a", "split")
        and (after in ("later", "before", "or", "and", ".", ",", "faster", "ahead", "behind", ""))
    ):
        return None
    if before == "at" or (before in ("per", "/")):
        return None
    determined = before in _DETERMINERS or before.endswith(("'s", "’s", "s'", "s’")) or before in ("'", "’")
    if determined:
        return str(value), end
    if tokens.types[noun_at] != Type.WORD:
        return (str(value), end) if _finished(tokens, i) else None
    if noun in FUNCTION_WORDS:
        joined = noun in ("and", "or", "to") and tokens.lower[noun_at + 1] in WORDS
        return (str(value), end) if _finished(tokens, i) or joined else None
    if noun.endswith(_VERB_ENDS) or noun in _VERBS or noun.endswith("ing"):
        return None
    if before in (
        "was",
        "is",
        "were",
        "are",
        "had",
        "has",
        "have",
        "been",
        "be",
        "it",
        "he",
        "she",
        "they",
        "we",
        "who",
        "which",
        "when",
        "i",
        "you",
        "to",
        "not",
    ):
        return None
    return str(value), end


def _finished(tokens: Tokens, i: int) -> bool:
    """ "finished third", "came in second", "ranked fifth"."""
    behind = tokens.lower[i - 1]
    if behind in ("in", "joint", "placed"):
        behind = tokens.lower[i - 2]
    return (
        behind
        in (
            "finished",
            "finish",
            "finishing",
            "came",
            "ranked",
            "ranks",
            "ranking",
            "placed",
            "placing",
            "comes",
            "coming",
            "come",
            "is",
            "was",
            "into",
            "standing",
        )
        and tokens.lower[i] not in ("first",)
    ) or behind in ("finished", "ranked", "ranks", "placed", "finish", "finishing", "placing")
