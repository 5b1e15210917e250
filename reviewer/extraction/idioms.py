"""Number words that state no number: "one" as a pronoun, "the bottom three"."""

from reviewer.extraction.lexer import Tokens, Type
from reviewer.extraction.lexicons import words
from reviewer.extraction.nouns import FUNCTION_WORDS

_ONE_COMPOUNDS = frozenset("off sided on to time way another upmanship size stop liner".split())


def is_pronoun(tokens: Tokens, i: int, end: int) -> bool:
    """Whether "one" at token ``i`` is a pronoun or part of an idiom."""
    if tokens.lower[i] != "one" or end != i + 1:
        return False
    before, after = tokens.lower[i - 1], tokens.lower[end]
    if _in_compound(tokens, i) or after == "fell" or (before == "at" and after in ("point", "stage", "time")):
        return True
    bounded = before in ("than", "least", "only", "just", "within")
    if after in words("cues", "one-after") and not (after in ("day", "way", "thing") and bounded):
        return True
    if before in words("cues", "one-before"):
        return True
    if tokens.types[end] == Type.WORD and (after not in FUNCTION_WORDS or tokens.words[end] == "US"):
        return False
    if before == "the":
        return True
    if before not in words("cues", "one-object"):
        return after not in ("in", "out")
    listed = not words("cues", "one-object").isdisjoint(tokens.lower[i - 5 : i - 1])
    return before in ("and", "or", "with", "had", "left", "won", "lost") and not listed


def is_class_of_ranks(tokens: Tokens, i: int, end: int) -> bool:
    """Whether a number only names the places at one end of a table: "slipped into the bottom three"."""
    if tokens.lower[i - 1] not in ("top", "bottom") or end != i + 1:
        return False
    after = tokens.lower[end]
    return (
        tokens.types[end] != Type.WORD
        or (after in FUNCTION_WORDS and after not in ("most", "least", "of"))
        or (after in ("last", "next", "spot", "place"))
    )


def _in_compound(tokens: Tokens, i: int) -> bool:
    """ "one-sided", "one-off", "number-one"."""
    if tokens.words[i - 1] in ("-", "‑") and tokens.glued(i):
        return True
    hyphened = tokens.words[i + 1] in ("-", "‑") and tokens.glued(i + 1)
    return hyphened and tokens.lower[i + 2] in _ONE_COMPOUNDS
