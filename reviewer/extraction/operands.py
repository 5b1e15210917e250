"""One end of an amount: a number with its sign, currency and unit."""

from dataclasses import dataclass, replace

from reviewer.domain.figure import Kind, Qualifier
from reviewer.extraction import currencies, qualifiers, units
from reviewer.extraction.lexer import Tokens, Type
from reviewer.extraction.lexicons import words
from reviewer.extraction.nouns import is_counted
from reviewer.extraction.numbers import SMALL, Number, read_number
from reviewer.extraction.numerals import scaled

_MINUS = frozenset({"-", "−", "–"})
# What may touch a minus from the left; after anything else a hyphen joins ("61%-39%").
_BEFORE_MINUS = frozenset("([{~<>=≈±/:;,|\"'“‘’*")
_LARGE = 10**6
# Letters that are scales only beside money, or glued before a thing counted.
_SHORT_SCALES = {
    "m": 10**6,
    "b": 10**9,
    "t": 10**12,
    "T": 10**12,
    "B": 10**9,
    "tr": 10**12,
    "mil": 10**6,
    "mm": 10**6,
    "L": 10**5,
}
# Currencies whose names are common words in lower case.
_COMMON_WORDS = frozenset({"won", "real", "sol", "sum", "som"})
_WON_AFTER = frozenset({"in", "for", "to", "from", "per", "and", "or", "on", "of"})


@dataclass(frozen=True, slots=True)
class Operand:
    """One end of an amount: its number with sign, currency and unit, over tokens ``start`` to ``end``.

    ``qualifier`` is what stands between the number and its unit ("20-plus years").
    """

    start: int
    end: int
    number: Number
    code: str | None = None
    negative: bool = False
    unit: units.Unit | None = None
    qualifier: Qualifier = Qualifier.EXACT

    @property
    def signed(self) -> str:
        """The number's value with its sign."""
        return signed_value(self.number.value, negative=self.negative)


def signed_value(value: str, *, negative: bool) -> str:
    """``value`` with a minus where it is negative; zero has no sign."""
    return f"-{value}" if negative and value.strip("0./") else value


def read_operand(tokens: Tokens, i: int) -> Operand | None:
    """The number at token ``i`` with the sign and the currency before it."""
    before = _read_minus(tokens, i)
    if before is None:
        return None
    at, negative = before
    signed = at != i
    sign = currencies.read_sign(tokens, at)
    if sign:
        at = sign.end
        if tokens.words[at] in _MINUS and tokens.glued(at):
            negative = True
            at += 1
    number = read_number(tokens, at)
    if number is None:
        return None
    if signed and not sign and tokens.types[at] != Type.DIGITS and tokens.lower[at] not in SMALL:
        return None
    if number.digits and sign:
        number = _money_scale(tokens, number)
    return Operand(i, number.end, number, sign.code if sign else None, negative)


def _read_minus(tokens: Tokens, i: int) -> tuple[int, bool] | None:
    """The token after a plus or minus at ``i``, whether it is a minus; ``None`` for a hyphen inside a word."""
    if tokens.words[i] in _MINUS and tokens.glued(i + 1):
        if tokens.types[i + 1] == Type.DIGITS or currencies.read_sign(tokens, i + 1):
            return None if tokens.glued(i) and tokens.words[i - 1] not in _BEFORE_MINUS else (i + 1, True)
    elif tokens.lower[i] == "minus" and not (
        tokens.lower[i - 1] in ("or", "/") and tokens.lower[i - 2] == "plus"
    ):
        return i + (2 if tokens.words[i + 1] in _MINUS else 1), True
    elif tokens.words[i] == "+" and tokens.glued(i + 1):
        return i + 1, False
    return i, False


def with_unit(tokens: Tokens, operand: Operand) -> Operand | None:
    """The operand with the currency or unit after it, where there is one."""
    number = operand.number
    if operand.code:
        return _with_second_name(tokens, operand)
    minor = currencies.read_minor(tokens, number.end, digits=number.digits)
    if minor:
        return replace(operand, end=minor.end, code=minor.code)
    if tokens.lower[number.end : number.end + 2] == ["of", "a"] and 0 < number.size < 1:
        return _part_of_one(tokens, operand)
    unit = units.read_unit(tokens, number.end, digits=number.digits) or _described_unit(tokens, number.end)
    named = _currency_after(tokens, operand)
    if named and (unit is None or named.end >= unit.end):
        return replace(operand, end=named.end, code=named.code)
    short = _short_scale(tokens, number)
    if unit is None or (short and unit.name in ("m", "b", "t")):
        if short is None:
            return _with_unit_behind_bound(tokens, operand)
        scaled_up = replace(operand, number=short, end=short.end)
        return with_unit(tokens, scaled_up) or scaled_up
    return replace(operand, end=unit.end, unit=unit)


def _with_unit_behind_bound(tokens: Tokens, operand: Operand) -> Operand | None:
    """ "20-plus years", "10 or so minutes", "5+ km": what bounds the number stands before its unit."""
    bound = qualifiers.read_after(tokens, operand.number.end)
    if bound is None or tokens.types[bound.token] != Type.WORD:
        return None
    unit = units.read_unit(tokens, bound.token, digits=operand.number.digits)
    if unit is None or not (unit.word or tokens.glued(bound.token)):
        return None
    return replace(operand, end=unit.end, unit=unit, qualifier=bound.qualifier)


def _part_of_one(tokens: Tokens, operand: Operand) -> Operand | None:
    """ "0.8 of a cent", "0.5 of a percentage point"."""
    at = operand.number.end + 2
    minor = currencies.read_minor(tokens, at, digits=False)
    if minor:
        return replace(operand, end=minor.end, code=minor.code)
    unit = units.read_unit(tokens, at, digits=False)
    return replace(operand, end=unit.end, unit=unit) if unit else None


def _described_unit(tokens: Tokens, i: int) -> units.Unit | None:
    """ "two more years", "50 previous days", "three full consecutive weeks": a unit behind its adjectives."""
    at = i
    while at < i + 2 and tokens.lower[at] in words("cues", "unit-adjective"):
        at += 1
    unit = units.read_unit(tokens, at, digits=False) if at > i else None
    return unit if unit and unit.kind in (Kind.DURATION, Kind.MEASUREMENT) else None


def _with_second_name(tokens: Tokens, operand: Operand) -> Operand | None:
    """ "$31.20 US", "€5 euros": the currency named once more behind."""
    end = operand.number.end
    if tokens.words[end] == "US":
        return replace(operand, end=end + 1)
    if tokens.words[end] == "U" and tokens.words[end + 2] == "S":
        return replace(operand, end=end + (4 if tokens.words[end + 3] == "." else 3))
    named = currencies.read_name(tokens, end, digits=operand.number.digits)
    return replace(operand, end=named.end) if named and named.code == operand.code else None


def _currency_after(tokens: Tokens, operand: Operand) -> currencies.Currency | None:
    """A currency's name behind the number that is no weight ("pounds") and no other word ("won")."""
    number = operand.number
    named = currencies.read_name(tokens, number.end, digits=number.digits)
    if named is None:
        return None
    last = named.end - 1
    word = tokens.lower[last]
    if named.code == "GBP" and word in ("pound", "pounds"):
        return named if _pounds_are_money(tokens, operand, named.end) else None
    if word in _COMMON_WORDS and tokens.words[last].islower():
        after = tokens.lower[named.end]
        ended = tokens.types[named.end] != Type.WORD or after in _WON_AFTER
        if number.size < 50 or not ended:
            return None
        if number.scale == 1 and word == "won" and after in ("in", "on", "to", "for"):
            return None
    return named


def _pounds_are_money(tokens: Tokens, operand: Operand, end: int) -> bool:
    number = operand.number
    if number.scale >= _LARGE:
        return tokens.lower[end] != "of" or number.scale >= 1000 * _LARGE
    start = operand.start
    paid = not words("cues", "price").isdisjoint(tokens.lower[max(0, start - 8) : start])
    return paid and tokens.lower[end] != "of"


def _money_scale(tokens: Tokens, number: Number) -> Number:
    """After a currency sign "m", "b" and "t" are scales."""
    end = number.end
    word = tokens.words[end]
    factor = _SHORT_SCALES.get(word)
    if factor is None or number.scale != 1:
        return number
    if tokens.glued(end + 1) and tokens.types[end + 1] == Type.WORD:
        return number
    if not tokens.glued(end) and word not in ("m", "b", "mil"):
        return number
    return replace(number, end=end + 1, scale=factor, value=scaled(number.mantissa, factor))


def _is_sum(tokens: Tokens, number: Number) -> bool:
    """ "worth 3.2m", "a population of 40m": what is worth, paid or counted is no length."""
    before = tokens.lower[max(0, number.start - 4) : number.start]
    return tokens.words[number.end] == "m" and not words("cues", "million").isdisjoint(before)


def _is_large_unit(tokens: Tokens, i: int, unit: units.Unit | None) -> bool:
    """Whether millions of the unit at ``i`` are meant: "2m miles", "2.1m sq ft"; not a unit that "m" begins."""
    return unit is not None and (unit.word or (not tokens.glued(i) and len(tokens.words[i]) > 1))


def _short_scale(tokens: Tokens, number: Number) -> Number | None:
    """ "3.2m people": a glued m, b or t before a thing counted is a scale, not a unit."""
    end = number.end
    word = tokens.words[end]
    if word not in ("m", "b", "t", "B", "T") or not tokens.glued(end):
        return None
    if number.scale != 1 or not number.digits:
        return None
    unit = units.read_unit(tokens, end + 1, digits=True)
    further = tokens.lower[end + 1] in ("more", "others", "extra")
    counted = (
        further
        or is_counted(tokens, end + 1)
        or _is_large_unit(tokens, end + 1, unit)
        or _is_sum(tokens, number)
    )
    if not counted and not currencies.read_name(tokens, end + 1, digits=True):
        return None
    factor = _SHORT_SCALES[word]
    return replace(number, end=end + 1, scale=factor, value=scaled(number.mantissa, factor))
