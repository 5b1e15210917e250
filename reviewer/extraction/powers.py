"""Powers of ten behind a number: "1.99×10^30", "3 × 10⁻⁶", "5x10−3"."""

import unicodedata

from reviewer.extraction.lexer import Tokens, Type

_SIGNS = frozenset({"-", "−", "–", "⁻"})
_LARGEST = 60  # powers beyond are no measure of anything


def read_power(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """The exponent of the power of ten that multiplies the number before token ``i``, and the token after."""
    if tokens.words[i] not in ("×", "x", "·", "*") or tokens.words[i + 1] != "10":
        return None
    at = i + 2
    marked = tokens.words[at] == "^"
    at += marked
    negative = tokens.words[at] in _SIGNS and tokens.glued(at) and tokens.glued(at + 1)
    at += negative
    digits, end = _exponent(tokens, at, raised=not (marked or negative))
    if not digits or len(digits) > 2 or int(digits) > _LARGEST:
        return None
    return (-int(digits) if negative else int(digits)), end


def _exponent(tokens: Tokens, i: int, *, raised: bool) -> tuple[str, int]:
    """The digits of an exponent; where neither sign nor caret shows that it is one they must be raised."""
    if not raised and tokens.types[i] == Type.DIGITS and tokens.glued(i) and tokens.words[i].isdecimal():
        return tokens.words[i], i + 1
    digits = ""
    while (
        tokens.glued(i)
        and len(tokens.words[i]) == 1
        and unicodedata.decomposition(tokens.words[i])[:7] == "<super>"
    ):
        value = unicodedata.digit(tokens.words[i], None)
        if value is None:
            break
        digits += str(value)
        i += 1
    return digits, i
