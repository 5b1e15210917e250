"""Words that bound a number ("more than", "or so"), and words that say which way a change went ("rose")."""

from dataclasses import dataclass
from functools import cache

from reviewer.domain.figure import Direction, Kind, Qualifier
from reviewer.extraction import lexicons
from reviewer.extraction.lexer import PAD, Tokens, Type, tokenize
from reviewer.extraction.lexicons import words
from reviewer.extraction.nouns import FUNCTION_WORDS, is_counted


@dataclass(frozen=True, slots=True)
class Bound:
    """A qualifier and the token where its words begin (before a number) or end (after it)."""

    qualifier: Qualifier
    token: int
    adjoins: bool = True


@cache
def _tables() -> tuple[
    dict[str, list[tuple[tuple[str, ...], Qualifier]]], dict[str, list[tuple[tuple[str, ...], Qualifier]]]
]:
    before: dict[str, list[tuple[tuple[str, ...], Qualifier]]] = {}
    after: dict[str, list[tuple[tuple[str, ...], Qualifier]]] = {}
    for sign, place, phrases in lexicons.read("qualifiers"):
        for phrase in lexicons.phrases(phrases):
            tokens = tokenize(phrase)
            parts = tuple(tokens.lower[PAD : tokens.stop])
            table, key = (before, parts[-1]) if place == "before" else (after, parts[0])
            table.setdefault(key, []).append((parts, Qualifier(sign)))
    for table in (before, after):
        for entries in table.values():
            entries.sort(key=lambda entry: -len(entry[0]))
    return before, after


def read_before(tokens: Tokens, i: int) -> Bound | None:
    """The qualifier that ends right before token ``i``; several in a row are read from the number outwards."""
    bounds = tokens.bounds
    if i not in bounds:
        bounds[i] = _read_before(tokens, i)
    return bounds[i]


def _read_before(tokens: Tokens, i: int) -> Bound | None:
    table = _tables()[0]
    found: Qualifier | None = None
    at = i
    for _ in range(4):
        step = _one_before(tokens, at, table)
        if step is None:
            break
        parts, qualifier = step
        if found is None or found is Qualifier.EXACT:
            found = qualifier
        at -= len(parts)
    return None if found is None else Bound(found, at)


def _one_before(
    tokens: Tokens, i: int, table: dict[str, list[tuple[tuple[str, ...], Qualifier]]]
) -> tuple[tuple[str, ...], Qualifier] | None:
    for parts, qualifier in table.get(tokens.lower[i - 1], ()):
        start = i - len(parts)
        if len(parts) == 1 or all(tokens.lower[start + k] == part for k, part in enumerate(parts)):
            return parts, qualifier
    return None


def read_after(tokens: Tokens, i: int) -> Bound | None:
    """The qualifier that begins at token ``i``."""
    if tokens.lower[i] == "plus" and tokens.types[i - 1] == Type.WORD and tokens.types[i + 1] == Type.WORD:
        return None  # "7 percent plus inflation"
    if tokens.lower[i] == "plus" and (
        tokens.types[i + 1] == Type.DIGITS or tokens.words[i + 1] in ("$", "£", "€", "¥", "a")
    ):
        return None  # "$120 a month plus $599"
    if tokens.lower[i] == "around" and tokens.types[i + 1] == Type.WORD:
        return None  # "seven a day around the clock"
    for parts, qualifier in _tables()[1].get(tokens.lower[i], ()):
        if all(tokens.lower[i + k] == part for k, part in enumerate(parts)):
            return Bound(qualifier, i + len(parts))
    return None


def read_after_noun(tokens: Tokens, i: int) -> Bound | None:
    """The qualifier behind the thing counted: "a dozen votes or so", "300 people or more"."""
    if tokens.types[i] != Type.WORD or tokens.lower[i] in FUNCTION_WORDS:
        return None
    at = i + 1 if tokens.lower[i + 1] == "or" else i + 2
    if tokens.lower[at] != "or" or tokens.lower[at + 1] not in ("so", "more", "fewer", "less", "thereabouts"):
        return None
    further = tokens.types[at + 2] == Type.WORD and tokens.lower[at + 2] not in FUNCTION_WORDS
    bound = None if further else read_after(tokens, at)
    return bound and Bound(bound.qualifier, bound.token, adjoins=False)


def is_period(tokens: Tokens, i: int, end: int) -> bool:
    """Whether "over" at token ``i`` says during what: "£2bn over ten years", but "for over ten years"."""
    if tokens.lower[i] != "over" or tokens.lower[end] in ("ago", "old", "later", "earlier", "long"):
        return False
    return tokens.types[i - 1] != Type.NONE and tokens.lower[i - 1] not in words("cues", "over-before")


_SIZED = frozenset({Kind.PERCENT, Kind.MONEY, Kind.MEASUREMENT})
# Before a number they show a level: "fell below 5%".
_LEVELS = frozenset("above below beneath past beyond within near close short towards toward".split())
_ADVERBS_AFTER = {"lower": Direction.DOWN, "higher": Direction.UP, "down": Direction.DOWN}
_DEPTHS = frozenset("surge jump leap climb dive plunge drop fall slide spike".split())
_LENGTHS = frozenset("foot feet ft metre metres meter meters m mile miles inch inches".split())
_PARTICLES = frozenset("off out down through into across away above".split())
_PASSED_AT_MOST = 4  # words between a verb of change and its amount


_WAYS = frozenset({"up", "down"})


@cache
def _direction_words(part: str) -> dict[str, Direction]:
    return {
        word: Direction(record[0])
        for record in lexicons.read("directions")
        if record[0] in _WAYS and record[1] == part
        for word in record[2].split()
    }


def direction(tokens: Tokens, start: int, end: int, kind: Kind) -> Direction | None:
    """Which way a change went whose size is the figure over tokens ``start`` to ``end``.

    ``start`` is the first word of its qualifier. With a percentage, money, a measure or points more verbs speak
    of a change than with a count ("gained 2%", but "gained 66 seats").
    """
    sized = kind in _SIZED or tokens.lower[end] in ("points", "point")
    at = _governing(tokens, start)
    if at is None or (tokens.lower[start] in _LEVELS and tokens.types[start] == Type.WORD):
        return None
    if tokens.words[start] == "+" and tokens.glued(start + 1):
        return Direction.UP
    word = tokens.lower[at]
    by = "by" in tokens.lower[at + 1 : start]
    adverbs, verbs, quiet, share = (_direction_words(part) for part in ("adverb", "verb", "quiet", "share"))
    if kind is Kind.MEASUREMENT and not by and _is_place(tokens, end):
        return None
    if word in adverbs and not (word == "up" and tokens.lower[at + 1] == "to"):
        return adverbs[word] if by or _is_adverb(tokens, at, sized=sized) else None
    if sized and word in verbs and (after := _ADVERBS_AFTER.get(tokens.lower[end])) is not None:
        return after  # "edged 0.2% lower"
    if word in verbs:
        dropped = (
            kind is Kind.MEASUREMENT and not by and tokens.lower[end] == "of"
        )  # "dropped 12 inches of rain"
        counted = tokens.lower[end] == "of" or is_counted(tokens, end)
        moved = kind is Kind.COUNT and not by and counted and word in words("directions", "moving")
        return None if dropped or (moved and not sized) else verbs[word]
    if sized and word in quiet:
        thing = kind is not Kind.PERCENT and tokens.lower[at + 1] in ("a", "an")  # "added a 30-degree turn"
        return None if thing else quiet[word]
    if word in share and (by or kind not in (Kind.MONEY, Kind.COUNT)):
        return share[word]
    return (
        (_of_verb_before(tokens, at) if by else None)
        or (_of_noun_before(tokens.lower[start - 2], kind) if tokens.lower[start - 1] == "of" else None)
        or (_of_word_after(tokens, end) if sized else None)
    )


def _of_word_after(tokens: Tokens, end: int) -> Direction | None:
    """ "34% higher", "seven points down", "a 5% cut"; not "6ft cut off …"."""
    at = end + (tokens.lower[end] in ("points", "point"))
    word = tokens.lower[at]
    if word in ("cut", "drop", "fall", "rise", "climb") and tokens.lower[at + 1] in _PARTICLES:
        return None
    if word in _DEPTHS and tokens.lower[end - 1] in _LENGTHS:
        return None  # "a 12-foot surge", "a 90ft drop"
    return _direction_words("after").get(word)


def _is_place(tokens: Tokens, end: int) -> bool:
    """ "Went down 15 miles from shore", "fell 20 km (12 miles) off the coast": how far, not by how much."""
    if tokens.words[end] == "(":
        end = next((k + 1 for k in range(end, end + 8) if tokens.words[k] == ")"), end)
    return tokens.lower[end] in (
        "from",
        "off",
        "away",
        "north",
        "south",
        "east",
        "west",
        "inland",
        "offshore",
        "outside",
    )


def _is_adverb(tokens: Tokens, at: int, *, sized: bool) -> bool:
    """Whether "up" or "down" at ``at`` tells of a change and is no part of a verb ("gave up 500 yards")."""
    before = tokens.lower[at - 1]
    if tokens.lower[at] not in ("up", "down") or before in words("directions", "be"):
        return True
    if tokens.types[at - 1] != Type.WORD or before in _direction_words("verb"):
        return True
    return sized and before not in words("directions", "particle")


def _of_noun_before(noun: str, kind: Kind) -> Direction | None:
    """ "a rise of 5%"; "a loss of $5m" is no change but a result."""
    results = kind in (Kind.MONEY, Kind.COUNT)  # "a loss of $5m", "the loss of two clients"
    return None if results and noun in ("loss", "losses") else _direction_words("noun").get(noun)


def _governing(tokens: Tokens, start: int) -> int | None:
    """The word before ``start``, past adverbs, that may say what changed; ``None`` where a level is stated."""
    i = start - 1
    for _ in range(_PASSED_AT_MOST):
        word = tokens.lower[i]
        if word in ("to", "at", "from"):
            return None
        passed = word in words("cues", "passed") or word.endswith("ly")
        if word in ("up", "lower") or not passed:
            break
        i -= 1
    return i


def _of_verb_before(tokens: Tokens, at: int) -> Direction | None:
    """ "cut its forecast by 5%": the verb stands before the object."""
    verbs = _direction_words("share") | _direction_words("quiet") | _direction_words("verb")
    for k in range(at, at - 5, -1):
        word = tokens.lower[k]
        if word in verbs:
            return verbs[word]
        if word in (",", ".", ";"):
            return None
    return None
