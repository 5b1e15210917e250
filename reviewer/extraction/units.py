"""Units of measurement after a number, from the list ``units``: "km/h", "square miles", "barrels a day"."""

from dataclasses import dataclass, field
from functools import cache

from reviewer.domain.figure import Kind
from reviewer.extraction import lexicons
from reviewer.extraction.lexer import PAD, Tokens, Type, tokenize
from reviewer.extraction.lexicons import words
from reviewer.extraction.nouns import is_counted

# SI Brochure, 9th edition, table 7.
PREFIXES = {
    "kilo": "k", "mega": "M", "giga": "G", "tera": "T", "peta": "P", "exa": "E", "hecto": "h", "deca": "da",
    "deci": "d", "centi": "c", "milli": "m", "micro": "μ", "nano": "n", "pico": "p", "femto": "f",
}  # fmt: skip
_RARE = frozenset({"exa", "peta", "hecto", "deca", "deci", "femto", "pico"})
PER = frozenset({"per", "a", "an", "each", "every"})
TIMES = frozenset(
    "second minute hour day night week weekend fortnight month quarter year decade century "
    "season annum game match".split()
)
_FEET = frozenset({"'", "’", "′"})
_INCHES = frozenset({'"', "”", "″", "“"})
# Letters that are degrees beside the weather, and electric units beside capacitors.
_ELECTRIC = {"F": "farad", "C": "coulomb"}
_AROUND = 25  # tokens on either side
_DIMENSIONS = frozenset("long wide tall high deep thick across x × by screen display tv monitor".split())
_NOT_AFTER_TIME = frozenset(
    "after ago later earlier before old older younger early late from long in sooner apart".split()
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as read: ``name`` in the singular, the figure's ``kind``, and the token after it."""

    name: str
    kind: Kind
    end: int
    word: bool = True


@dataclass(slots=True)
class Table:
    """Names and symbols by their first token; the entries of one token from long to short."""

    names: dict[str, list[tuple[tuple[str, ...], str, Kind]]] = field(
        default_factory=dict[str, list[tuple[tuple[str, ...], str, Kind]]]
    )
    symbols: dict[str, list[tuple[tuple[str, ...], str, Kind, bool]]] = field(
        default_factory=dict[str, list[tuple[tuple[str, ...], str, Kind, bool]]]
    )
    powers: set[str] = field(default_factory=set[str])

    def add_name(self, written: str, name: str, kind: Kind) -> None:
        """One spelling of a unit's name."""
        parts = split(written.lower())
        entries = self.names.setdefault(parts[0], [])
        if all(parts != other for other, _, _ in entries):
            entries.append((parts, name, kind))

    def add_symbol(self, written: str, name: str, kind: Kind, *, glued: bool = False) -> None:
        """One symbol of a unit; ``glued`` symbols count only where they touch the digits."""
        parts = split(written)
        entries = self.symbols.setdefault(parts[0], [])
        if all(parts != other for other, _, _, _ in entries):
            entries.append((parts, name, kind, glued))


def split(written: str) -> tuple[str, ...]:
    """The tokens of a unit's spelling."""
    tokens = tokenize(written)
    return tuple(tokens.words[PAD : tokens.stop])


@cache
def table() -> Table:
    """The list of units, compiled on first use."""
    made = Table()
    for kind_name, names, *rest in lexicons.read("units"):
        symbols = rest[0].split() if rest else []
        flags = rest[1].split() if len(rest) > 1 else []
        if "hidden" in flags and "si" not in flags:
            continue
        _add(made, Kind(kind_name), names, symbols, flags)
    for entries in made.names.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    for entries in made.symbols.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return made


def _add(made: Table, kind: Kind, names: str, symbols: list[str], flags: list[str]) -> None:
    glued = "glued" in flags
    pairs: list[tuple[str, str, str]] = []
    for entry in lexicons.phrases(names):
        canonical, _, spelled = entry.rpartition("=")
        single, _, plural = spelled.partition("/")
        pairs.append((canonical or single, single, plural or single))
    for canonical, single, plural in pairs:
        made.add_name(single, canonical, kind)
        made.add_name(plural, canonical, kind)
    canonical_first = pairs[0][0] if "=" in names else ""
    for symbol in symbols:
        made.add_symbol(symbol, canonical_first or symbol, kind, glued=glued)
    if "si" in flags:
        _add_prefixed(made, kind, pairs, symbols)
    if "length" in flags:
        _add_powers(made, pairs, symbols)


def _add_prefixed(made: Table, kind: Kind, pairs: list[tuple[str, str, str]], symbols: list[str]) -> None:
    base = symbols[0] if symbols else ""
    for prefix, sign in PREFIXES.items():
        if prefix in _RARE and base not in ("Pa", "Wh", "m", "g", "l", "J", "Hz", "Bq"):
            continue
        prefixed = [(prefix + one, prefix + one, prefix + many) for one, _, many in pairs if " " not in one]
        for canonical, single, plural in prefixed:
            made.add_name(single, canonical, kind)
            made.add_name(plural, canonical, kind)
        signs = [sign + symbol for symbol in symbols]
        if sign == "μ":
            signs += ["µ" + symbol for symbol in symbols] + (["mcg"] if base == "g" else [])
        for symbol in signs:
            made.add_symbol(symbol, symbol, kind)
        if base == "m":
            _add_powers(made, prefixed, signs)
    if base == "m":
        made.add_symbol("kms", "km", kind)


def _add_powers(made: Table, pairs: list[tuple[str, str, str]], symbols: list[str]) -> None:
    kind = Kind.MEASUREMENT
    for _, single, plural in pairs:
        for power in ("square", "cubic", "sq", "cu"):
            made.add_name(f"{power} {single}", f"{power} {single}", kind)
            made.add_name(f"{power} {plural}", f"{power} {single}", kind)
        for power in ("squared", "cubed"):
            made.add_name(f"{single} {power}", f"{single} {power}", kind)
            made.add_name(f"{plural} {power}", f"{single} {power}", kind)
    for symbol in symbols:
        for power in ("²", "³", "2", "3"):
            name = (
                f"{symbol}{power.replace('2', '²').replace('3', '³')}" if symbol == "m" else f"{symbol}{power}"
            )
            made.add_symbol(f"{symbol}{power}", name, kind)
        for power in ("sq", "cu"):
            name = "m²" if (power, symbol) == ("sq", "m") else f"{power} {symbol}"
            made.add_symbol(f"{power} {symbol}", name, kind)
            made.add_symbol(f"{power}. {symbol}", name, kind)


def read_unit(tokens: Tokens, i: int, *, digits: bool) -> Unit | None:
    """The unit that begins at token ``i``, directly after a number; ``digits``: the number is in digits."""
    word = tokens.words[i]
    if not word:
        return None
    if digits and (length := _feet_and_inches(tokens, i)):
        return length
    hyphened = word in ("-", "‐", "‑", "–") and tokens.glued(i) and tokens.glued(i + 1)
    j = i + 1 if hyphened else i
    named = _named_unit(tokens, j)
    symbol = _symbol(tokens, j) if digits else None
    if symbol and tokens.words[j] in _ELECTRIC and _is_electric(tokens, j):
        symbol = Unit(_ELECTRIC[tokens.words[j]], symbol.kind, symbol.end, word=False)
    if symbol and (named is None or symbol.end > named.end):
        best = _with_slash(tokens, symbol)
    elif named:
        best = named
    else:
        return None
    if not hyphened and best.word and _modifies(tokens, best):
        return None
    if best.name == "%" and tokens.lower[best.end] in ("point", "points"):
        return Unit("pp", Kind.PERCENT, best.end + 1)
    return best


def _is_electric(tokens: Tokens, i: int) -> bool:
    around = tokens.lower[max(0, i - _AROUND) : i + _AROUND]
    return not words("cues", "electric").isdisjoint(around)


def _modifies(tokens: Tokens, unit: Unit) -> bool:
    """ "Two night workers", "three day trips": a singular behind several belongs to the plural that follows."""
    last = tokens.lower[unit.end - 1]
    several = tokens.lower[unit.end - 2] not in ("one", "1", "a", "half")
    return last in ("day", "night", "weekend") and several and is_counted(tokens, unit.end)


def _feet_and_inches(tokens: Tokens, i: int) -> Unit | None:
    """ "5'10\"", "6' 2\"", "6-foot-4": feet and inches by their typewriter signs, or hyphens."""
    word = tokens.words[i]
    if word in _FEET and tokens.glued(i) and tokens.lower[i + 1] not in _DIMENSIONS:
        inches = tokens.types[i + 1] == Type.DIGITS and tokens.words[i + 2] in _INCHES and tokens.glued(i + 2)
        return Unit("foot", Kind.MEASUREMENT, i + 1, word=False) if inches else None
    if word in ("'", '"') and tokens.glued(i) and tokens.lower[i + 1] in _DIMENSIONS:
        return Unit(
            "foot" if word == "'" else "inch", Kind.MEASUREMENT, i + 1, word=False
        )  # "a 15\" wide screen"
    if (
        word in _INCHES
        and tokens.glued(i)
        and tokens.words[i - 2] in _FEET
        and tokens.types[i - 3] == Type.DIGITS
    ):
        return Unit("inch", Kind.MEASUREMENT, i + 1, word=False)
    if tokens.words[i - 2] != "-":
        return None
    hung = tokens.glued(i - 1) and tokens.lower[i - 3] in ("foot", "feet", "ft")
    return (
        Unit("inch", Kind.MEASUREMENT, i, word=False) if hung and tokens.types[i - 1] == Type.DIGITS else None
    )


def _named_unit(tokens: Tokens, i: int) -> Unit | None:
    for parts, name, kind in table().names.get(tokens.lower[i], ()):
        if _same(tokens.lower, i, parts):
            return Unit(name, kind, i + len(parts))
    return None


def _symbol(tokens: Tokens, i: int) -> Unit | None:
    glued = tokens.glued(i)
    for parts, name, kind, must_touch in table().symbols.get(tokens.words[i], ()):
        count = len(parts)
        if not _same(tokens.words, i, parts) or not _touches(tokens, i, count):
            continue
        if must_touch and not glued and not _stands_for_time(tokens, i):
            continue
        if _symbol_stands(tokens, i, count, glued=glued):
            return Unit(name, kind, i + count, word=False)
    return None


def _stands_for_time(tokens: Tokens, i: int) -> bool:
    """ "Lasted 9.8 s", "3 h 20 min": a letter apart from its number is a unit where no word follows."""
    if tokens.words[i] not in ("s", "h") or tokens.words[i - 1].endswith("0s"):
        return False
    return tokens.types[i + 1] == Type.DIGITS or (
        tokens.types[i + 1] != Type.WORD and tokens.words[i + 1] not in "-’'"
    )


def _same(column: list[str], i: int, parts: tuple[str, ...]) -> bool:
    return len(parts) == 1 or all(column[i + k] == part for k, part in enumerate(parts))


def _touches(tokens: Tokens, i: int, count: int) -> bool:
    """Whether the tokens of a symbol stand together ("km2", but "sq m" may not)."""
    if tokens.words[i] in ("sq", "cu", "fl"):
        return True
    return all(tokens.glued(i + k) for k in range(1, count))


def _symbol_stands(tokens: Tokens, i: int, count: int, *, glued: bool) -> bool:
    """Whether a symbol is not the beginning of something longer ("5 m" in "5 m-tall", but not "5 A-levels")."""
    end = i + count
    if tokens.glued(end) and tokens.types[end] in (Type.WORD, Type.DIGITS):
        return False
    word = tokens.words[i]
    if len(word) == 1 and word.isalpha() and not glued:
        if word in "AKJNTBSLt" and (tokens.types[end] == Type.WORD and tokens.words[end][:1].isupper()):
            return False
        if word == "A" and tokens.words[end] in ("-", "+"):
            return False
    return True


def _with_slash(tokens: Tokens, unit: Unit) -> Unit:
    """ "A/cm2", "kg/m³": one symbol over another is a rate."""
    i = unit.end
    if tokens.words[i] not in ("/", "⁄") or not tokens.glued(i) or not tokens.glued(i + 1):
        return unit
    made = table()
    for parts, name, _, _ in made.symbols.get(tokens.words[i + 1], ()):
        if _same(tokens.words, i + 1, parts) and _touches(tokens, i + 1, len(parts)):
            return Unit(f"{unit.name}/{name}", Kind.RATE, i + 1 + len(parts), word=False)
    if tokens.lower[i + 1] in TIMES:
        return Unit(f"{unit.name}/{tokens.lower[i + 1]}", Kind.RATE, i + 2, word=False)
    return unit


def read_per(tokens: Tokens, i: int) -> tuple[str, int] | None:
    """What an amount is for, and the token after it: "a barrel", "per square foot", "/day" at ``i``."""
    word = tokens.lower[i]
    if word == "-" and tokens.lower[i + 1] in ("a", "an", "per") and tokens.words[i + 2] == "-":
        j = i + 3
    elif word == "/" or word in PER:
        j = i + 1
    else:
        return None
    unit = read_unit(tokens, j, digits=True)
    after = tokens.lower[j]
    thing = after in TIMES or after in words("nouns", "per")
    if word in ("a", "an", "each", "every"):
        if unit is None and not thing:
            return None
        end = unit.end if unit else j + 1
        from_then = tokens.lower[end] == "from" and tokens.types[end + 1] == Type.DIGITS  # "a year from 2026"
        ends = tokens.lower[end] in _NOT_AFTER_TIME and not from_then
        if (unit is None or unit.kind == Kind.DURATION) and ends:
            return None
    if unit is not None and unit.kind != Kind.PERCENT:
        return unit.name, unit.end
    if tokens.types[j] == Type.WORD and after.isalpha() and (thing or word != "/"):
        return after, j + 1
    return None
