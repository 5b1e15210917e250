"""Quotations: where direct speech stands, also over several paragraphs. Linear in the text's length."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

_MARK = re.compile(r"''|``|[\"“”„«»]|(?<!\w)[‘'](?=\w)|(?<=[\w.,!?…])['’](?!\w)")
_OPENING = frozenset("“„«")
_CLOSING = frozenset("”»")


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation inside one line: ``start`` is its opening mark, ``end`` after its closing one.

    ``open`` says that the line ends before the quotation does.
    """

    start: int
    end: int
    line: int
    open: bool = False


class Quotes:
    """The quotations of a text's lines, in order."""

    def __init__(self, text: str, lines: Sequence[tuple[int, int]]) -> None:
        self.all: list[Quote] = []
        self.by_line: dict[int, list[int]] = {}
        for number, (start, end) in enumerate(lines):
            self._scan(text, number, start, end)
        for i, quote in enumerate(self.all):
            self.by_line.setdefault(quote.line, []).append(i)
        self._starts = [q.start for q in self.all]

    def holding(self, offset: int) -> int | None:
        """The number of the quotation that ``offset`` stands in."""
        i = bisect_right(self._starts, offset) - 1
        return i if i >= 0 and offset < self.all[i].end else None

    def _scan(self, text: str, number: int, start: int, end: int) -> None:
        opened = -1
        single = -1
        for match in _MARK.finditer(text, start, end):
            at, mark = match.start(), match[0]
            after = match.end()
            if text[at - 1 : at] == "=" or text[after : after + 1] == ">":
                continue  # an attribute in markup
            if mark in {"‘", "'", "’"}:
                if opened >= 0:
                    continue
                if single < 0:
                    if (
                        mark != "’"
                        and (at == start or not text[at - 1].isalnum())
                        and text[at + 1 : at + 2].isalnum()
                    ):
                        single = at
                elif mark != "‘" and (text[at - 1] in ".,!?…" or at + 1 >= end or text[at + 1] in ".,;: )"):
                    if text.count(" ", single, at) >= 3:
                        self.all.append(Quote(single, at + 1, number))
                    single = -1
                continue
            if mark in _OPENING:
                opens = True
            elif mark in _CLOSING:
                opens = False
            else:
                opens = opened < 0 if _ambiguous(text, at, after, start, end) else _opens(text, at, start)
            if opens:
                if opened < 0:
                    opened = at
                    single = -1
            elif opened >= 0:
                self.all.append(Quote(opened, after, number))
                opened = -1
        if opened >= 0:
            self.all.append(Quote(opened, end, number, open=True))


def _opens(text: str, at: int, start: int) -> bool:
    return at == start or text[at - 1].isspace() or text[at - 1] in "([—–-‘'"


def _ambiguous(text: str, at: int, after: int, start: int, end: int) -> bool:
    """Whether a straight mark's neighbours leave open which way it faces."""
    left = at == start or text[at - 1].isspace() or text[at - 1] in "([—–-‘'"
    right = after >= end or text[after].isspace() or text[after] in ".,;:!?)]—–-’'"
    return left == right
