"""Ordinals that state a rank or a place in a row: "the third time", "21st place"; not "first, they"."""

from functools import cache

from reviewer.extraction.lexer import HYPHENS, Tokens, Type
from reviewer.extraction.lexicons import words
from reviewer.extraction.nouns import FUNCTION_WORDS
from reviewer.extraction.numbers import TENS

_ONES = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(),
        1,
    )
}
_TENTHS = {
    word: 10 * number
    for number, word in enumerate(
        "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth".split(), 2
    )
} | {"thousandth": 1000, "millionth": 1_000_000}
WORDS = _ONES | _TENTHS
_ENDS = {"st": (1,), "nd": (2,), "rd": (3,), "th": (0, 1, 2, 3, 4, 5, 6, 7, 8, 9)}
_DETERMINERS = frozenset("the a an his her its their our my your this that another every each".split())
_IDIOMS = {
    "first": frozenset(
        "lady aid name names hand responder responders class degree of and base rate floor thing things".split()
    ),
    "second": frozenset("hand guess guessed thought thoughts nature wind".split()),
    "third": frozenset("party parties world reich degree rail".split()),
}
# Words behind which an ordinal is no rank but an adverb: "it first came".
_ADVERB_AFTER = frozenset(
    "was is were are had has have been be it he she they we who which when i you to not".split()
)
_FINISHED = frozenset({"finished", "finish", "finishing", "ranked", "ranks", "placed", "placing"})
_PLACED = _FINISHED | frozenset({"ranking", "came", "comes", "coming", "come", "is", "was", "into", "standing"})
_OPENING = frozenset({".", "!", "?", "“", '"', ":", "\u2018"})
_SECOND_AFTER = frozenset({"later", "before", "or", "and", ".", ",", "faster", "ahead", "behind"})


@cache
def _ranks() -> frozenset[str]:
    return words("names", "rank")


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


def record_before(tokens: Tokens, i: int) -> int:
    """Where the words begin that make the ordinal at ``i`` a record ("a record 18th time"); else ``i``."""
    at = i - 1
    if tokens.words[at - 1] in HYPHENS and tokens.lower[at - 2] == "record":
        at -= 2  # "a record-tying 18th flight"
    if tokens.lower[at] != "record":
        return i
    return at - 1 if tokens.lower[at - 1] in _DETERMINERS else at


def has_ending(tokens: Tokens, i: int) -> bool:
    """Whether digits with the ending of an ordinal begin at token ``i``; "14st" is a weight in stones."""
    if not (tokens.types[i] == Type.DIGITS and tokens.lower[i + 1] in _ENDS and tokens.glued(i + 1)):
        return False
    digits = tokens.words[i]
    return tokens.lower[i + 1] != "st" or (digits[-1] == "1" and digits[-2:] != "11")


def _in_digits(tokens: Tokens, i: int) -> tuple[str, int] | None:
    word, ending = tokens.words[i], tokens.lower[i + 1]
    if not has_ending(tokens, i):
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
    before = tokens.lower[i - 1]
    noun_at = end + 1 if tokens.words[end] in ("-", "‑") and tokens.glued(end) else end
    if _in_name(tokens, i, end) or _in_idiom(tokens, i, end, noun_at) or before in ("at", "per", "/"):
        return None
    if before in _DETERMINERS or before.endswith(("'s", "’s", "s'", "s’")) or before in ("'", "’"):
        return str(value), end
    noun = tokens.lower[noun_at]
    if tokens.types[noun_at] != Type.WORD or noun in FUNCTION_WORDS:
        joined = noun in ("and", "or", "to") and tokens.lower[noun_at + 1] in WORDS
        return (str(value), end) if joined or _finished(tokens, i) else None
    if noun.endswith(("ed", "ing")) or noun in words("cues", "rank-verb"):
        return None
    return None if before in _ADVERB_AFTER else (str(value), end)


def _in_name(tokens: Tokens, i: int, end: int) -> bool:
    """Whether the word is capitalised as part of a name, or hangs on the word before."""
    if tokens.words[i - 1] == "-" and tokens.glued(i):
        return True
    if not tokens.words[i][:1].isupper():
        return False
    if tokens.words[end][:1].isupper() and tokens.types[end] == Type.WORD:
        return True
    return tokens.types[i - 1] != Type.NONE and tokens.words[i - 1] not in _OPENING


def _in_idiom(tokens: Tokens, i: int, end: int, noun_at: int) -> bool:
    """ "first lady", "second hand", "a second later"."""
    word, before, noun = tokens.lower[i], tokens.lower[i - 1], tokens.lower[noun_at]
    ranked = noun in ("of", "and") and before in _DETERMINERS
    if noun in _IDIOMS.get(word, ()) and not ranked:
        return True
    if word == "second" and noun == "in" and tokens.lower[noun_at + 1] in ("command", "line"):
        return True
    ended = tokens.types[end] == Type.NONE or tokens.lower[end] in _SECOND_AFTER
    return word == "second" and before in ("per", "a", "split") and ended


def _finished(tokens: Tokens, i: int) -> bool:
    """ "finished third", "came in second", "ranked fifth"."""
    behind = tokens.lower[i - 1]
    if behind in ("in", "joint", "placed"):
        behind = tokens.lower[i - 2]
    return behind in (_FINISHED if tokens.lower[i] == "first" else _PLACED)
