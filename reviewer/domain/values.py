"""Exact values as text: what a figure's ``low`` and ``high`` may hold, and what they are worth."""

import re
from fractions import Fraction
from functools import lru_cache

_LONGEST = 1000  # digits; Python reads no longer ones than 4,300, and nobody means them
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?(?:/\d+(?:\.\d+)?)?", re.ASCII)


@lru_cache(maxsize=4096)  # every check asks for the same values again
def as_fraction(value: str | None) -> Fraction | None:
    """The exact number in a decimal or ``n/d``.

    ``None`` where it is neither (a date, a score, nothing) or has more digits than anybody means.
    """
    if value is None or len(value) > _LONGEST or not _NUMBER.fullmatch(value):
        return None
    top, _, bottom = value.partition("/")
    denominator = Fraction(bottom) if bottom else Fraction(1)
    return Fraction(top) / denominator if denominator else None
