"""Quotations: where direct speech stands, also over several paragraphs. Linear in the text's length."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.extraction.lazily import lazily

_MARK = lazily(r"''|``|[\"“”„«»]|(?<!\w)[‘'](?=\w)|(?<=[\w.,!?…])['’](?!\w)")
_SINGLE = frozenset({"‘", "'", "’"})
_OPENING = frozenset({"“", "„", "«", "``"})
_CLOSING = frozenset({"”", "»"})
_BEFORE_OPENING = frozenset("([—–-‘'")
_AFTER_CLOSING = frozenset(".,;:!?)]—–-’'")
_MIN_SPACES = 3  # a shorter stretch between single quotation marks is a name or an apostrophe gone astray


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
    """The quotations of a text's lines, in order; those of one line have neighbouring numbers."""

    def __init__(self, text: str, lines: Sequence[tuple[int, int]]) -> None:
        self._text = text
        self.all: list[Quote] = []
        self._first_of_line: dict[int, int] = {}
        for number, (start, end) in enumerate(lines):
            before = len(self.all)
            self._scan(number, start, end)
            if len(self.all) > before:
                self._first_of_line[number] = before
        self._starts = [quote.start for quote in self.all]

    def holding(self, offset: int) -> int | None:
        """The number of the quotation that ``offset`` stands in."""
        i = bisect_right(self._starts, offset) - 1
        return i if i >= 0 and offset < self.all[i].end else None

    def is_first(self, number: int) -> bool:
        """Whether no quotation stands before this one in its line."""
        return self._first_of_line[self.all[number].line] == number

    def following(self, number: int) -> Quote | None:
        """The next quotation in the same line."""
        if number + 1 < len(self.all) and self.all[number + 1].line == self.all[number].line:
            return self.all[number + 1]
        return None

    def last_of(self, line: int) -> int | None:
        """The number of the last quotation in a line."""
        number = self._first_of_line.get(line)
        if number is None:
            return None
        while self.following(number) is not None:
            number += 1
        return number

    def _scan(self, line: int, start: int, end: int) -> None:
        """Find the quotations of one line. Double marks come first: single ones inside them are not looked
        at."""
        text = self._text
        opened = single = -1
        for match in _MARK().finditer(text, start, end):
            at, after = match.span()
            if text[at - 1 : at] == "=" or text[after : after + 1] == ">":
                continue  # an attribute in markup
            if match[0] in _SINGLE:
                if opened < 0:
                    single = self._single(match[0], at, single, line, start, end)
            elif opened < 0:
                if self._opens(match[0], at, after, start, end, undecided=True):
                    opened, single = at, -1
            elif not self._opens(match[0], at, after, start, end, undecided=False):
                self.all.append(Quote(opened, after, line))
                opened = -1
        if opened >= 0:
            self.all.append(Quote(opened, end, line, open=True))

    def _single(self, mark: str, at: int, opened: int, line: int, start: int, end: int) -> int:
        """Take in a single mark; returns where a quotation is open now, -1 where none is."""
        text = self._text
        if opened < 0:
            opens = (
                mark != "’" and (at == start or not text[at - 1].isalnum()) and text[at + 1 : at + 2].isalnum()
            )
            return at if opens else -1
        closes = mark != "‘" and (text[at - 1] in ".,!?…" or at + 1 >= end or text[at + 1] in ".,;: )")
        if not closes:
            return opened
        if text.count(" ", opened, at) >= _MIN_SPACES:
            self.all.append(Quote(opened, at + 1, line))
        return -1

    def _opens(self, mark: str, at: int, after: int, start: int, end: int, *, undecided: bool) -> bool:
        """Whether a double mark opens; a straight one by its neighbours, ``undecided`` where they leave it
        open."""
        if mark in _OPENING or mark in _CLOSING:
            return mark in _OPENING
        text = self._text
        left = at == start or text[at - 1].isspace() or text[at - 1] in _BEFORE_OPENING
        right = after >= end or text[after].isspace() or text[after] in _AFTER_CLOSING
        return undecided if left == right else left
