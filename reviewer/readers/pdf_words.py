"""Joining the lines of a paragraph: words that were broken at a line's end are whole again."""

import re
from collections import Counter
from collections.abc import Sequence

_BROKEN = re.compile(r"([^\W_][\w’'-]*)-$")
_NEXT = re.compile(r"[\w’'-]+")
# Words that keep their hyphen when they stand before one: "twenty-five", "self-made", "non-smoker".
_KEEP = frozenset(
    """
    one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty
    ninety half self non ex mid pro anti co all well ill vice so-called long short high low full part
    all-time
    """.split()
)


def join(lines: Sequence[str], vocabulary: Counter[str]) -> str:
    """The lines as one. ``vocabulary`` counts the document's own words in lower case: a word that stands
    elsewhere in it, whole or with a hyphen, decides how a broken one was written.
    """
    text = lines[0]
    for line in lines[1:]:
        broken = _BROKEN.search(text)
        following = _NEXT.match(line)
        if broken is None or following is None:
            text += f" {line}"
        elif _was_hyphenated(broken[1], following[0], vocabulary):
            text += line
        else:
            text = text[:-1] + line
    return text


def _was_hyphenated(before: str, after: str, vocabulary: Counter[str]) -> bool:
    whole, parted = (before + after).lower(), f"{before}-{after}".lower()
    if not after[0].islower() or before[-1].isdigit():
        return True  # "Anglo-Saxon", "25-year-old", "2024-25"
    if vocabulary[parted] != vocabulary[whole]:
        return vocabulary[parted] > vocabulary[whole]
    return before.lower().rsplit("-", 1)[-1] in _KEEP
