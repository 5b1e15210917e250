"""The one place that translates between the article's text and Qt's document.

The canonical text counts code points. A ``QTextDocument`` counts UTF-16 units, so every character outside the
basic plane (emoji, rare scripts) takes two places in it. Line separators, controls and unassigned characters
take one place in both; only a carriage return followed by a line feed would be merged into one by Qt, which
``shown_text`` prevents.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from reviewer.domain.article import Span

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def shown_text(text: str) -> str:
    """The text to put into a document: it takes exactly as many UTF-16 units as ``text``.

    Canonical text has no carriage return, but nothing here may drift if one slips in.
    """
    return text.replace("\r", "\n")


class TextPositions:
    """Code points of one text to positions in the document that shows it, and back; O(log n) each."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        units = len(text.encode("utf-16-le", "surrogatepass")) // 2  # quick, and most texts have no emoji
        self._astral = [match.start() for match in _ASTRAL.finditer(text)] if units > len(text) else []
        self._astral_units = [point + count for count, point in enumerate(self._astral)]

    @property
    def length(self) -> int:
        """Code points in the text."""
        return self._length

    @property
    def units(self) -> int:
        """UTF-16 units in the text: the document's last position."""
        return self._length + len(self._astral)

    def to_document(self, point: int) -> int:
        """The document position of a code point (0 to ``length``)."""
        return point + bisect_left(self._astral, point) if self._astral else point

    def stretches(self, spans: Iterable[Span]) -> list[tuple[int, int]]:
        """The document positions of the ends of spans."""
        if not self._astral:
            return [(span.start, span.end) for span in spans]
        return [(self.to_document(span.start), self.to_document(span.end)) for span in spans]

    def to_text(self, position: int) -> int:
        """The code point at a document position (0 to ``units``); inside a surrogate pair, the pair's."""
        index = bisect_right(self._astral_units, position)
        if index and self._astral_units[index - 1] == position - 1:
            return self._astral[index - 1]
        return position - bisect_left(self._astral_units, position)
