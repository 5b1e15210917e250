"""Regular expressions that are compiled when first used: importing the program waits for none of them."""

import re
from collections.abc import Callable
from functools import cache


def lazily(pattern: str, flags: int = 0) -> Callable[[], re.Pattern[str]]:
    """A function that returns ``pattern`` compiled; it is compiled once, at the first call."""

    @cache
    def compiled() -> re.Pattern[str]:
        return re.compile(pattern, flags)

    return compiled
