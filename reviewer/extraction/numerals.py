"""Numbers in digits as exact values: grouping, decimals, fractions, any script's digits. Values are strings."""

import re
import unicodedata
from fractions import Fraction

MAX_DIGITS = 30
_PIECES = re.compile(r"[.,·]")


def scaled(mantissa: str, factor: int) -> str:
    """``mantissa`` × ``factor`` as a decimal (or ``n/d``), exact."""
    if factor == 1:
        return mantissa
    if "/" in mantissa:
        return plain(Fraction(mantissa) * factor)
    whole, _, part = mantissa.partition(".")
    if not part:
        return str(int(whole) * factor)
    return plain(Fraction(int(whole + part) * factor, 10 ** len(part)))


def plain(value: Fraction) -> str:
    """A fraction as a decimal where it has a short one, else as ``n/d``."""
    if value.denominator == 1:
        return str(value.numerator)
    places = 0
    rest = value.denominator
    while rest % 10 == 0:
        rest //= 10
        places += 1
    twos = fives = 0
    while rest % 2 == 0:
        rest //= 2
        twos += 1
    while rest % 5 == 0:
        rest //= 5
        fives += 1
    if rest != 1:
        return f"{value.numerator}/{value.denominator}"
    places += max(twos, fives)
    digits = str(abs(value.numerator) * 10**places // value.denominator).rjust(places + 1, "0")
    sign = "-" if value < 0 else ""
    return f"{sign}{digits[:-places]}.{digits[-places:]}".rstrip("0")


def literal(word: str) -> str | None:
    """The value of a run of digits with its separators, as a decimal; ``None`` where it is no single number."""
    if word.isdecimal():
        return _ascii(word) if len(word) <= MAX_DIGITS else None
    if len(word) > 2 * MAX_DIGITS:
        return None
    compact = re.sub(r"[\s\u00a0\u2009\u202f\u2007'’]", "", word)
    if compact != word:
        compact = compact.replace(",", ".")
    pieces = _PIECES.split(compact)
    if pieces[0] == "":
        pieces[0] = "0"
    if not all(piece.isdecimal() for piece in pieces):
        return None
    pieces = [_ascii(piece) for piece in pieces]
    separators = _PIECES.findall(compact)
    if not separators:
        return pieces[0]
    return _read_separated(pieces, separators)


def _read_separated(pieces: list[str], separators: list[str]) -> str | None:
    """Commas group and the point begins decimals; "1.234.567,8" is the other way round."""
    kinds = "".join(separators).replace("·", ".")
    if "." not in kinds:
        return _read_commas(pieces)
    if kinds.count(".") == 1 and kinds[-1] == ".":
        whole = _read_commas(pieces[:-1]) if len(pieces) > 2 else pieces[0]
        return None if whole is None or "." in whole else f"{whole}.{pieces[-1]}"
    grouped = all(len(piece) == 3 for piece in pieces[1 : len(kinds) if kinds[-1] == "," else None])
    if grouped and kinds.rstrip(",").strip(".") == "" and kinds.count(",") <= 1:
        groups = pieces[:-1] if kinds[-1] == "," else pieces
        return "".join(groups) + (f".{pieces[-1]}" if kinds[-1] == "," else "")
    return None


def _read_commas(pieces: list[str]) -> str | None:
    if len(pieces) == 1:
        return pieces[0]
    if len(pieces[0]) > 3:
        return None
    if all(len(piece) >= 3 for piece in pieces[1:]):
        return "".join(pieces).lstrip("0") or "0"
    if len(pieces[-1]) == 3 and all(len(piece) in (2, 3) for piece in pieces[1:]):
        return "".join(pieces)  # Indian grouping: 12,34,567
    if len(pieces) == 2 and len(pieces[1]) <= 2:  # a decimal comma
        return f"{pieces[0]}.{pieces[1]}"
    return None


def _ascii(digits: str) -> str:
    return digits if digits.isascii() else "".join(str(unicodedata.decimal(digit)) for digit in digits)


def vulgar(word: str) -> Fraction | None:
    """The value of a vulgar fraction sign (½, ⅔), else ``None``."""
    if len(word) != 1 or word.isascii() or unicodedata.decomposition(word)[:10] != "<fraction>":
        return None
    top, _, bottom = unicodedata.normalize("NFKD", word).partition("\u2044")
    return Fraction(int(top), int(bottom)) if bottom else None
