"""What a word after a number looks like: a thing counted, a unit. Judged by form and lists, no tagger."""

from reviewer.extraction.lexer import Tokens, Type
from reviewer.extraction.lexicons import words


def is_counted(tokens: Tokens, i: int) -> bool:
    """Whether the words at ``i`` look like a plural noun phrase: "schoolchildren", "pledged delegates"."""
    for k in range(i, i + 3):
        word = tokens.words[k]
        if tokens.types[k] != Type.WORD or not word[:1].islower():
            return False
        lower = tokens.lower[k]
        if lower in words("nouns", "plural") or lower.endswith("children"):
            return True
        if lower in words("nouns", "no-plural") or lower in FUNCTION_WORDS:
            return False
        if len(lower) > 3 and lower.endswith("s") and not lower.endswith(("ss", "us", "is", "'s", "’s", "ous")):
            return True
    return False


def is_unit_like(tokens: Tokens, i: int) -> bool:
    """Whether a unit or a currency follows."""
    return tokens.lower[i] in words("nouns", "unit-like")


FUNCTION_WORDS = frozenset(
    (
        "the a an and or but nor so yet for of in on at by to from with without into onto over under up "
        "down out off as if than then that this these those there here who whom whose which what when where "
        "why how is are was were be been being am has have had do does did will would shall should can "
        "could may might must not no he she it they we you i him her them us me his hers its their our your "
        "my mine after before since until while because although though whereas during through between "
        "among against about around near both either neither each every all any some such same other "
        "another more most less least few many much very too also only just even still already again once "
        "ago later earlier now said says say told according including compared versus per via amid despite "
        "across within along behind beyond above below toward towards upon"
    ).split()
)
