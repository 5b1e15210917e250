"""Where stretches of the document stand on its lines."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QTextEdit

FOLDED_LINE = 0.001


def rects_between(view: QTextEdit, start: int, end: int) -> list[QRectF]:
    """Where a stretch stands in the document, one rectangle a line, in document coordinates."""
    document = view.document()
    layout = document.documentLayout()
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
                    left, right = _x(line.cursorToX(left_end)), _x(line.cursorToX(right_end))
                    if right_end == line.textStart() + line.textLength():
                        right = min(right, line.x() + line.naturalTextWidth())
                    top = line.y() + line.ascent() * 0.02
                    height = (line.ascent() + line.descent()) * 0.98
                    found.append(QRectF(min(left, right), top, abs(right - left), height).translated(corner))
        block = block.next()
    return found


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
