"""Names in front of a colon: speakers in a transcript, and the source of a headline."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.extraction.attribution.vocabulary import vocabulary
from reviewer.extraction.lazily import lazily

_CAPITALS = lazily(
    r"[\"“‘']?((?:[A-Z][A-Z.'’-]+|[A-Z]\.)(?: (?:[A-Z][A-Z.'’-]+|[A-Z]\.)){0,3})(?: ?\([^)\n]{1,40}\))?:\s"
)
_NAME = lazily(r"[\"“‘']?([A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}):\s")
_HEADLINE = lazily(r"([^\W\d_a-z][^:\n.!?]{1,45}): ")
_TRAILING = lazily(r"(?:,| [-–—]) ([^\W\d_a-z][^\n,–—-]{2,40})$")
_SAYS = lazily(r", (?:says?|said|reports?|warns?|finds?|shows?) ([^\n,]{2,45})$")


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks from ``start`` to the end of the line, and until somebody else does."""

    start: int
    name: str


class Labels:
    """The speakers of a transcript, line by line; empty for ordinary prose."""

    def __init__(self, text: str, lines: Sequence[tuple[int, int]]) -> None:
        capitals: list[tuple[int, Speaker]] = []
        names: list[tuple[int, Speaker]] = []
        for number, (start, end) in enumerate(lines):
            colon = text.find(":", start, min(end, start + 60))
            if colon < 0:
                continue
            if match := _CAPITALS().match(text, start, end):
                capitals.append((number, Speaker(match.end(), match[1])))
            elif match := _NAME().match(text, start, end):
                names.append((number, Speaker(match.end(), match[1])))
        speakers = {s.name for _, s in names}
        found = capitals if len(capitals) >= 2 else []
        if len(names) >= 4 and 2 <= len(speakers) <= len(names) // 2:
            found = sorted([*found, *names], key=lambda pair: pair[0])
        self._lines = [number for number, _ in found]
        self._speakers = [speaker for _, speaker in found]

    def speaker(self, line: int, offset: int) -> str | None:
        """Who speaks at ``offset`` in the line numbered ``line``."""
        i = bisect_right(self._lines, line) - 1
        if i < 0:
            return None
        if self._lines[i] == line and offset < self._speakers[i].start:
            return None
        return self._speakers[i].name


def headline_source(headline: str, offset: int) -> tuple[str, str] | None:
    """The source and cue of a headline for the figure at ``offset`` in it: "Police: 12 hurt", "12 hurt, say
    police"."""
    match = _HEADLINE().match(headline)
    if match and offset >= match.end():
        name = match[1].strip()
        words = name.lower().replace("’", "'")
        event = not vocabulary().events.isdisjoint(words.split())
        if (
            words not in vocabulary().labels
            and not event
            and not any(c.isdigit() for c in name)
            and len(name.split()) <= 5
        ):
            return name, ":"
    match = _SAYS().search(headline)
    if match and offset < match.start():
        return match[1], headline[match.start() + 2 : match.start(1) - 1]
    return None
