"""Where stretches of the document stand on its lines."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine
from PySide6.QtWidgets import QTextEdit

FOLDED_LINE = 0.001
# Letters that run from right to left (Unicode's blocks from Hebrew to Arabic Extended-A and their presentation
# forms; beyond the first plane Cypriot to Arabic's mathematical letters) and marks that turn the direction.
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_BOTH_WAYS = "both-ways"


def note_directions(document: QTextDocument, text: str) -> None:
    """Keep whether any of the text that is put into a document runs from right to left."""
    document.setProperty(_BOTH_WAYS, _RIGHT_TO_LEFT.search(text) is not None)


def rects_between(view: QTextEdit, start: int, end: int) -> list[QRectF]:
    """Where a stretch stands in the document, one rectangle a line, in document coordinates.

    On a line on which both directions of writing meet the stretch may stand in several places: each has its
    own rectangle, in the order of the text.
    """
    document = view.document()
    layout = document.documentLayout()
    extents = _pieces if document.property(_BOTH_WAYS) else _extent
    found: list[QRectF] = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        if not folded(block):
            corner = layout.blockBoundingRect(block).topLeft()
            lines = block.layout()
            first = max(start - block.position(), 0)
            last = min(end - block.position(), block.length() - 1)
            # A paragraph may be a whole book: only the lines asked for are looked at.
            for number in range(lines.lineForTextPosition(first).lineNumber(), lines.lineCount()):
                line = lines.lineAt(number)
                if line.textStart() >= last:
                    break
                left_end = max(first, line.textStart())
                right_end = min(last, line.textStart() + line.textLength())
                if left_end < right_end:
                    top = line.y() + line.ascent() * 0.02
                    height = (line.ascent() + line.descent()) * 0.98
                    found += (
                        QRectF(left, top, right - left, height).translated(corner)
                        for left, right in extents(line, left_end, right_end)
                    )
        block = block.next()
    return found


def _extent(line: QTextLine, start: int, end: int) -> Iterator[tuple[float, float]]:
    """From where to where a stretch reaches on a line whose words all run from left to right."""
    left, right = _x(line.cursorToX(start)), _x(line.cursorToX(end))
    if end == line.textStart() + line.textLength():
        right = min(right, line.x() + line.naturalTextWidth())
    yield min(left, right), max(left, right)


def _pieces(line: QTextLine, start: int, end: int) -> Iterator[tuple[float, float]]:
    """The same where words run either way, from the glyphs themselves: those side by side are one piece."""
    piece: tuple[float, float] | None = None
    for run in line.glyphRuns(start, end - start):
        widths = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
        for place, width in zip(run.positions(), widths, strict=True):
            left, right = place.x(), place.x() + width.x()
            if piece is not None and left <= piece[1] + 1 and right >= piece[0] - 1:
                piece = min(left, piece[0]), max(right, piece[1])
            else:
                if piece is not None:
                    yield piece
                piece = left, right
    if piece is not None:
        yield piece


def in_view(view: QTextEdit, start: int, end: int, height: int) -> bool:
    """Whether a stretch stands on the screen, in a viewport of that height."""
    rects, top = rects_between(view, start, end), view.verticalScrollBar().value()
    return bool(rects) and rects[0].top() >= top and rects[-1].bottom() <= top + height


def folded(block: QTextBlock) -> bool:
    """Whether the block is folded away: it has no height then."""
    return block.blockFormat().lineHeight() < 1


def hit(rects: list[QRectF], place: QPointF) -> bool:
    """Whether a place is on one of the rectangles, or as near as a hand that points."""
    return any(rect.adjusted(-3, -3, 3, 5).contains(place) for rect in rects)


def _x(value: object) -> float:
    """Qt gives the place back with the x; only the x is wanted."""
    return float(value[0]) if isinstance(value, tuple) else float(value)  # type: ignore[arg-type]  as Qt says
