"""From pieces of text on pages to paragraphs in reading order. Pure geometry; y grows upwards, as in PDF."""

import bisect
import math
import re
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reviewer.readers.composing import Block, Part
from reviewer.readers.pdf_printed import EDGE, PAGE_NUMBER, is_of_browser
from reviewer.readers.pdf_words import join


@dataclass(slots=True)
class Box:
    """A rectangle on a page, in points."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def middle(self) -> float:
        return (self.bottom + self.top) / 2

    def grow(self, other: "Box") -> None:
        """Take the other in."""
        self.left, self.bottom = min(self.left, other.left), min(self.bottom, other.bottom)
        self.right, self.top = max(self.right, other.right), max(self.top, other.top)


@dataclass(slots=True)
class Run:
    """A piece of text on one line; ``size`` is its font's in points as it shows, ``font`` as the file has
    it.
    """

    text: str
    box: Box
    size: float
    font: float = 0.0
    bold: bool = False

    def takes(self, box: Box) -> bool:
        """Whether a character at ``box`` goes on with this piece: on its line, not further off than a word."""
        height = max(self.box.top - self.box.bottom, 1.0)
        gap = box.left - self.box.right
        overlap = min(box.top, self.box.top) - max(box.bottom, self.box.bottom)
        return -1.2 * height < gap < height and overlap > 0.5 * min(box.top - box.bottom, height)

    def add(self, sign: str, box: Box, *, spaced: bool) -> None:
        """Put a character at the end."""
        self.text += f" {sign}" if spaced else sign
        self.box.right = max(self.box.right, box.right)


@dataclass(slots=True)
class Page:
    """A page: its size, its pieces of text as they come in the file, and where its pictures are."""

    width: float
    height: float
    runs: list[Run]
    pictures: list[Box] = field(default_factory=list[Box])


@dataclass(slots=True)
class Line:
    """One line of a column, or a row of a table (its cells with tabs between them)."""

    text: str
    box: Box
    size: float
    bold: bool
    column: tuple[float, float]  # left and right edge of the column it stands in
    row: bool = False
    below_picture: bool = False


_MARGIN = 0.12  # of the page's height, at the top and at the bottom: where running heads stand
_DIGITS = re.compile(r"\d+")
_ITEM = re.compile(r"(?:[•●▪◦‣·∙■□](?:\s|(?=\w))|(?:[–—*]|\d{1,2}[.)]|[a-z]\))\s)")
_CLOSED = re.compile(r"[.!?:…][\"”’»)\]]*[\d⁰¹²³⁴⁵⁶⁷⁸⁹]*$")
_CAPTION = re.compile(
    r"(?:fig(?:ure|\.)?|photo|picture|image|table|chart|map|graphic|abb(?:ildung|\.)|illustration)\b.{0,6}[:.\d]",
    re.IGNORECASE,
)
_FEWEST_WORDS = 2.5  # on a line of a column, on average
_MOST_STRIPS = 200  # are looked at; a page of news has a few dozen, a damaged one thousands
_FEWEST = 3  # lines on each side make columns; fewer are cells or a chance gap


def lay_out(pages: Sequence[Page]) -> list[Block]:
    """The blocks of a document in reading order, without what repeats at the head or foot of its pages."""
    repeated = _repeated(pages)
    lines = [line for page in pages for line in _page_lines(page, repeated)]
    body = _body_size(lines)
    vocabulary = Counter(
        word for line in lines for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", line.text.lower())
    )
    return [_block(group, body, vocabulary) for group in _paragraphs(lines, body)]


def _page_lines(page: Page, repeated: set[str]) -> Iterator[Line]:
    levels = [
        level for level in _outermost(page) if _key(level) in repeated or PAGE_NUMBER.fullmatch(_words(level))
    ]
    levels += [level for level in _at_edges(page) if is_of_browser(_words(level))]
    running = [run for level in levels for run in level]
    for line in _ordered([run for run in page.runs if not any(run is one for one in running)]):
        line.below_picture = any(
            -0.5 * line.size < picture.bottom - line.box.top < 2.5 * line.size
            and min(picture.right, line.box.right) - max(picture.left, line.box.left) > 0
            for picture in page.pictures
        )
        yield line


def _outermost(page: Page) -> list[list[Run]]:
    """The two highest and the two lowest lines of a page that stand in its margins."""
    levels = _levels(page.runs)
    high = [level for level in levels[:2] if level[0].box.top > (1 - _MARGIN) * page.height]
    low = [level for level in levels[2:][-2:] if level[0].box.bottom < _MARGIN * page.height]
    return high + low


def _at_edges(page: Page) -> list[list[Run]]:
    """The lines that stand further out than an article is ever set."""
    edge = EDGE * page.height
    return _levels([run for run in page.runs if not edge < run.box.middle < page.height - edge])


def _words(level: Sequence[Run]) -> str:
    return " ".join(run.text for run in sorted(level, key=lambda run: run.box.left))


def _key(level: Sequence[Run]) -> str:
    return _DIGITS.sub("#", " ".join(_words(level).lower().split()))


def _repeated(pages: Sequence[Page]) -> set[str]:
    """What stands in the margins of two pages or more, and of at least a third of them."""
    seen: Counter[str] = Counter()
    for page in pages:
        seen.update({_key(level) for level in _outermost(page)})
    least = max(2, len(pages) / 3)
    return {text for text, count in seen.items() if count >= least}


def _ordered(runs: Sequence[Run]) -> Iterator[Line]:
    """The lines of a region in reading order: columns left to right, each from its top to its bottom."""
    gutter = _gutter(runs)
    if gutter is None:
        yield from _single(runs)
        return
    # What runs across both columns parts them into bands, each read to its end before the next.
    for band in _bands(_levels(runs), gutter):
        left, right = _sides(band, gutter)
        if not _are_columns(left, right) or len(left) + len(right) < len(band):
            yield from _single(band)
        elif _is_table(left, right):
            yield from _single(band, table=True)
        else:
            yield from _ordered(left)
            yield from _ordered(right)


def _sides(runs: Sequence[Run], gutter: float) -> tuple[list[Run], list[Run]]:
    return [run for run in runs if run.box.right <= gutter], [run for run in runs if run.box.left >= gutter]


def _bands(levels: Sequence[Sequence[Run]], gutter: float) -> list[list[Run]]:
    """A region's lines from top to bottom in bands: of lines across the gutter, and of what stands on its
    sides.
    """
    bands: list[list[Run]] = []
    across_before = False
    floor = math.inf
    usual = statistics.median(run.size for level in levels for run in level)
    for level in levels:
        across = any(run.box.left < gutter < run.box.right for run in level)
        top = max(run.box.top for run in level)
        # A heading that stands alone after an empty line begins something new, though it crosses nothing.
        heading = (
            len(level) == 1 and (level[0].size > 1.08 * usual or level[0].bold) and floor - top > 0.3 * usual
        )
        if not bands or across != across_before or (heading and not across):
            bands.append([])
        bands[-1] += level
        across_before = across
        floor = min(floor, *(run.box.bottom for run in level))
    return bands


def _gutter(runs: Sequence[Run]) -> float | None:
    """Where a white strip parts two columns; ``None`` where there is one column.

    Of several strips the one that has the most lines in columns beside it, and of those the widest.
    """
    if len(runs) < 2 * _FEWEST:
        return None
    size = statistics.median(run.size for run in runs)
    levels = _levels(runs)
    best = (0, 0.0)
    chosen = None
    for most, edge, begin in _strips(runs, 0.6 * size)[:_MOST_STRIPS]:
        if most < best[0]:
            break
        width = begin - edge
        gutter = edge + width / 2
        beside = 0
        for band in _bands(levels, gutter):
            left, right = _sides(band, gutter)
            if len(left) + len(right) == len(band) and _are_columns(left, right):
                beside += len(band)
        if beside >= (2 * _FEWEST if width > size else 12) and (beside, width) > best:
            best, chosen = (beside, width), gutter
    return chosen


def _strips(runs: Sequence[Run], least: float) -> list[tuple[int, float, float]]:
    """The strips of at least that width from where some piece ends to where the next begins, with how many
    pieces do not cross their middles, the most of these first.
    """
    begins, ends = sorted(run.box.left for run in runs), sorted(run.box.right for run in runs)
    strips: list[tuple[int, float, float]] = []
    for edge in sorted(set(ends)):
        after = bisect.bisect_right(begins, edge)
        if after == len(begins) or begins[after] - edge < least:
            continue
        middle = edge + (begins[after] - edge) / 2
        beside = bisect.bisect_right(ends, middle) + len(begins) - bisect.bisect_left(begins, middle)
        strips.append((beside, edge, begins[after]))
    return sorted(strips, key=lambda strip: -strip[0])


def _are_columns(left: Sequence[Run], right: Sequence[Run]) -> bool:
    """Whether two sides are columns: some lines in each, beside one another rather than one below the other."""
    if min(len(_levels(left)), len(_levels(right))) < _FEWEST:
        return False
    tops = max(run.box.top for run in left), max(run.box.top for run in right)
    bottoms = min(run.box.bottom for run in left), min(run.box.bottom for run in right)
    shared = min(tops) - max(bottoms)
    if shared <= 0.5 * min(tops[0] - bottoms[0], tops[1] - bottoms[1]):
        return False
    # A chance strip through the gaps of stretched lines has but a word or two beside it.
    return _is_table(left, right) or min(_words_a_line(left), _words_a_line(right)) >= _FEWEST_WORDS


def _levels(runs: Sequence[Run]) -> list[list[Run]]:
    """The pieces by the lines they stand on, from top to bottom."""
    levels: list[list[Run]] = []
    for run in sorted(runs, key=lambda run: -run.box.middle):
        first = levels[-1][0] if levels else None
        if first is not None and first.box.middle - run.box.middle < 0.45 * min(run.size, first.size):
            levels[-1].append(run)
        else:
            levels.append([run])
    return levels


def _is_table(left: Sequence[Run], right: Sequence[Run]) -> bool:
    """Whether two sides are cells of rows: few words in each, and level with one another."""
    heights = sorted(run.box.middle for run in left)
    level = sum(_nearest(heights, run.box.middle) < 0.3 * run.size for run in right)
    # Cells begin below one another or hold numbers; the last words of stretched lines only end so.
    edge = min(run.box.left for run in right)
    cells = sum(run.box.left < edge + 3 or any(sign.isdigit() for sign in run.text) for run in right)
    few = min(_words_a_line(left), _words_a_line(right)) <= 3
    return few and level >= 0.7 * len(right) and cells >= 0.7 * len(right)


def _nearest(heights: Sequence[float], height: float) -> float:
    """How far the nearest of ``heights``, which are in order, is away."""
    i = bisect.bisect_left(heights, height)
    return min(abs(other - height) for other in heights[max(0, i - 1) : i + 1])


def _words_a_line(runs: Sequence[Run]) -> float:
    return statistics.mean(sum(run.text.count(" ") + 1 for run in level) for level in _levels(runs))


def _single(runs: Sequence[Run], *, table: bool = False) -> Iterator[Line]:
    """The lines of one column from top to bottom; pieces that are level are one line."""
    if not runs:
        return
    column = min(run.box.left for run in runs), max(run.box.right for run in runs)
    levels = _levels(runs)
    ends = [max(run.box.right for run in level) for level in levels]
    flush = sum(end > column[1] - 3 for end in ends)
    for number, level in enumerate(levels):
        level.sort(key=lambda run: run.box.left)
        near = [
            run.box.left
            for other in levels[max(0, number - 1) : number + 2]
            if other is not level
            for run in other
        ]
        # Wide gaps stretch lines to a column's edges too; cells begin below one another.
        stretched = not table and flush > 1 and ends[number] > column[1] - 3
        box = Box(level[0].box.left, level[0].box.bottom, ends[number], level[0].box.top)
        text, row = level[0].text, False
        for before, run in pairwise(level):
            gap = run.box.left - before.box.right
            level_with = any(abs(left - run.box.left) < 2 for left in near)
            cell = table or (gap > 2 * run.size and not stretched and level_with)
            row = row or cell
            text += ("\t" if cell else " " if gap > 0.15 * run.size else "") + run.text
        longest = max(level, key=lambda run: len(run.text))
        # A bold link inside a paragraph makes no heading of its line.
        yield Line(text, box, longest.size, all(run.bold for run in level), column, row)


def _body_size(lines: Sequence[Line]) -> float:
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size * 2) / 2] += len(line.text)
    return max(sizes, key=lambda size: sizes[size]) if sizes else 10.0


def _paragraphs(lines: Sequence[Line], body: float) -> Iterator[list[Line]]:
    group: list[Line] = []
    for line in lines:
        if group and not _goes_on(group, line, body):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _goes_on(group: Sequence[Line], line: Line, body: float) -> bool:
    """Whether a line belongs to the paragraph of the lines before it."""
    last = group[-1]
    if line.row or last.row or _ITEM.match(line.text) or abs(line.size - last.size) > 0.08 * last.size:
        return False
    if line.bold != last.bold and last.size >= body:
        return False
    closed = bool(_CLOSED.search(last.text))
    same_column = line.column == last.column and line.box.middle < last.box.middle
    if not same_column:  # the next column or page
        return not closed and (line.text[:1].islower() or last.text.endswith("-") or _is_full(last))
    leading = last.box.middle - line.box.middle
    if leading > 1.75 * line.size and not (len(group) > 1 and leading < 1.15 * _leading(group)):
        return False
    level_ends = abs(last.box.right - line.box.right) < 3 * line.size and last.text.count(" ") >= 4
    if (
        not last.text.endswith("-")
        and not _is_full(last)
        and (closed or not (level_ends or _no_room(last, line)))
    ):
        return False
    indented = (
        line.box.left - line.column[0] > 0.8 * line.size and line.box.left - last.box.left > 0.8 * line.size
    )
    return not (indented and (closed or len(group) > 1))


def _leading(group: Sequence[Line]) -> float:
    return group[-2].box.middle - group[-1].box.middle


def _no_room(line: Line, following: Line) -> bool:
    """Whether the next line's first word had no room at the end of this one: a short line in a narrow
    column.
    """
    width = (following.box.right - following.box.left) / max(1, len(following.text))
    word = following.text.split(" ", 1)[0]
    return line.box.right + width * (len(word) + 1) > line.column[1] - width


def _is_full(line: Line) -> bool:
    """Whether a line reaches its column's right edge, as all but a paragraph's last do."""
    left, right = line.column
    return line.box.right > right - max(0.2 * (right - left), 2 * line.size)


def _block(group: Sequence[Line], body: float, vocabulary: Counter[str]) -> Block:
    first = group[0]
    text = join([line.text for line in group], vocabulary)
    if first.row:
        return Block(text, close=True)
    part = Part.BODY
    if len(text) <= 250 and (
        first.size >= 1.15 * body or (first.bold and len(group) <= 2 and not _CLOSED.search(text))
    ):
        part = Part.HEADING
    elif len(text) <= 400 and ((first.below_picture and first.size < 0.95 * body) or _CAPTION.match(text)):
        part = Part.CAPTION
    item = _ITEM.match(text)
    if item and item[0][0] in "•●▪◦‣·∙■□":
        text = text[item.end() :]
    return Block(text, part, close=bool(item))
