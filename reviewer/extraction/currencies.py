"""Currencies before and after an amount, read from the list ``currencies``."""

from dataclasses import dataclass, field
from functools import cache

from reviewer.extraction import lexicons
from reviewer.extraction.lexer import PAD, Tokens, Type, tokenize
from reviewer.extraction.lexicons import words


@dataclass(slots=True)
class Table:
    """Signs and codes, names and minor units by their first token, each from long to short."""

    signs: dict[str, list[tuple[tuple[str, ...], str]]] = field(
        default_factory=dict[str, list[tuple[tuple[str, ...], str]]]
    )
    names: dict[str, list[tuple[tuple[str, ...], str]]] = field(
        default_factory=dict[str, list[tuple[tuple[str, ...], str]]]
    )
    minor: dict[str, str] = field(default_factory=dict[str, str])
    codes: set[str] = field(default_factory=set[str])


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency as read: its ISO 4217 code (or the name of a minor unit) and the tokens it takes."""

    code: str
    start: int
    end: int


def _split(written: str) -> tuple[str, ...]:
    tokens = tokenize(written)
    return tuple(tokens.words[PAD : tokens.stop])


def _add(entries: dict[str, list[tuple[tuple[str, ...], str]]], written: str, code: str) -> None:
    parts = _split(written)
    known = entries.setdefault(parts[0], [])
    if all(parts != other for other, _ in known):
        known.append((parts, code))
        known.sort(key=lambda entry: -len(entry[0]))


@cache
def table() -> Table:
    """The list of currencies, compiled on first use."""
    made = Table()
    for code, names, signs, *minor in lexicons.read("currencies"):
        made.codes.add(code)
        _add(made.signs, code, code)
        for sign in signs.split():
            _add(made.signs, sign, code)
        for entry in lexicons.phrases(names):
            for name in entry.split("/"):
                _add(made.names, name.lower(), code)
        for entry in lexicons.phrases(minor[0]) if minor else ():
            single, _, plural = entry.partition("/")
            for name in (single, plural):
                last = name.split()[-1].lower()
                made.minor[last] = single.split()[-1].lower()
    _add(made.signs, "US $", "USD")
    return made


def _same(column: list[str], i: int, parts: tuple[str, ...]) -> bool:
    return all(column[i + k] == part for k, part in enumerate(parts))


_WORD_SIGNS_SPACED = frozenset(
    {
        "RM",
        "Rs",
        "RMB",
        "NIS",
        "US",
        "Tk",
        "Rp",
        "HK",
        "Dh",
        "Dhs",
        "Ksh",
        "KSh",
        "CFA",
        "FCFA",
        "A",
        "C",
        "NZ",
        "S",
        "Sh",
        "TSh",
        "USh",
        "kr",
        "Fr",
        "SFr",
    }
)


_CODES_ALSO_WORDS = frozenset({"ALL", "TOP", "TRY", "MAD", "GEL", "COP", "CUP", "PEN"})
_ALSO_UNITS = frozenset({"kn"})  # knots, unless there is a price
# Signs in letters that are written behind the amount.
_SIGNS_BEHIND = frozenset({"kr", "Kč", "zł", "Ft", "kn", "NIS", "RMB", "CFA", "FCFA"})


def read_sign(tokens: Tokens, i: int) -> Currency | None:
    """A sign or code directly before an amount, beginning at ``i``: "$", "US $", "A$", "USD", "$US", "RM"."""
    made = table()
    for parts, code in made.signs.get(tokens.words[i], ()):
        if not _same(tokens.words, i, parts):
            continue
        end = i + len(parts)
        k = end + 1 if tokens.words[end] in ("-", "−") and tokens.glued(end) else end
        if tokens.types[k] != Type.DIGITS:
            continue
        alphabetic = parts[-1].isalpha()
        if alphabetic and parts[0].isalpha():
            touching = tokens.glued(end)
            if code != parts[0] and not touching and parts[-1] not in _WORD_SIGNS_SPACED:
                continue
            if tokens.glued(i) and (tokens.types[i - 1] != Type.SIGN or _joins(tokens, i - 1)):
                continue
            if parts == ("R",) and not touching:
                continue
        return Currency(code, i, end)
    return None


def _joins(tokens: Tokens, i: int) -> bool:
    """Whether a hyphen or slash ties what follows to letters before it: "PLX-R18"."""
    return tokens.words[i] in ("-", "/") and tokens.glued(i) and tokens.types[i - 1] == Type.WORD


def read_name(tokens: Tokens, i: int, *, digits: bool) -> Currency | None:
    """A currency after an amount: "euros", "Australian dollars", "JPY", "€"."""
    made = table()
    hyphen = tokens.words[i] in ("-", "‑") and tokens.glued(i)
    j = i + 1 if hyphen else i
    for parts, code in made.names.get(tokens.lower[j], ()):
        if _same(tokens.lower, j, parts):
            return Currency(code, i, j + len(parts))
    if tokens.words[j] in made.codes and tokens.words[j] not in _CODES_ALSO_WORDS:
        return Currency(tokens.words[j], i, j + 1)
    if digits and not hyphen:
        for parts, code in made.signs.get(tokens.words[j], ()):
            trailing = (not parts[0].isalpha() and parts[0] != "$") or parts[0] in _SIGNS_BEHIND
            if parts[0] in _ALSO_UNITS and not _is_price(tokens, j):
                continue
            if trailing and _same(tokens.words, j, parts):
                return Currency(code, i, j + len(parts))
    return None


def _is_price(tokens: Tokens, i: int) -> bool:
    """Whether the words before speak of a price, so that letters behind a number are money."""
    return not words("cues", "price").isdisjoint(tokens.lower[max(0, i - 10) : i])


def read_minor(tokens: Tokens, i: int, *, digits: bool) -> Currency | None:
    """A minor unit after an amount: "cents", "pence", "68p", "50¢", "18 sen"."""
    made = table()
    j = i + 1 if tokens.words[i] in ("-", "‑") and tokens.glued(i) else i
    name = made.minor.get(tokens.lower[j])
    if name is not None:
        return Currency(name, i, j + 1)
    page = tokens.words[j + 1] == "." and tokens.types[j + 2] == Type.DIGITS  # "see p. 12"
    if digits and tokens.words[j] == "p" and (tokens.glued(j) or not page):
        return Currency("penny", i, j + 1)
    if digits and tokens.words[j] in ("¢", "￠"):
        return Currency("cent", i, j + 1)
    behind = tokens.glued(j) or tokens.types[j + 1] != Type.WORD or tokens.words[j] == "ct"
    if (
        digits
        and tokens.words[j] in ("c", "ct")
        and ((tokens.words[j] == "c" and tokens.glued(j)) or (behind and _is_price(tokens, j)))
    ):
        return Currency("cent", i, j + 1)
    return None
