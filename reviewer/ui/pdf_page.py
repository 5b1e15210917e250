"""Laying out a checked copy on A4 sheets: text at the left, its notes at the right, page numbers below.

Everything is laid out before anything is painted. Lengths are tenths of a point.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from reviewer.domain.claim import State
from reviewer.ui.palette import LIGHT
from reviewer.ui.pdf_tags import Element, Traces

_POINT = 10
_WIDTH, _HEIGHT = 5953, 8419
_LEFT, _TOP, _BOTTOM = 510, 510, 620
_TEXT, _GAP = 2900, 190
_WIDE = _WIDTH - 2 * _LEFT
_NOTE = _WIDE - _TEXT - _GAP
_INK = "#1f2328"
# The weights of the bundled faces; another would be made up by drawing twice.
_BOLD = {"Inter": QFont.Weight.DemiBold, "Noto Serif": QFont.Weight.Bold}


@dataclass(frozen=True, slots=True)
class Style:
    """A face and its size in points."""

    face: str
    size: float
    bold: bool = False
    italic: bool = False
    leading: float = 1.4

    def font(self) -> QFont:
        """The font, its size in tenths of a point, unhinted so that it fits at any size."""
        font = QFont(self.face)
        font.setPixelSize(round(self.size * _POINT))
        if self.bold:
            font.setWeight(_BOLD[self.face])
        font.setItalic(self.italic)
        for feature in (
            "calt",
            "liga",
        ):  # what stands for several characters can neither be searched nor copied
            font.setFeature(QFont.Tag(feature), 0)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text of one look; ``state`` marks a figure, ``ink_of`` takes the ink of a state."""

    text: str
    state: State | None = None
    struck: bool = False
    bold: bool = False
    raised: bool = False
    unseen: bool = False
    ink: str | None = None
    ink_of: State | None = None


@dataclass(frozen=True, slots=True)
class _Place:
    """A page, counted from 0, and how far down."""

    page: int
    y: float

    def later(self, other: "_Place") -> "_Place":
        return max(self, other, key=lambda place: (place.page, place.y))


@dataclass(slots=True)
class _Page:
    """What is painted on a page: lines of text with their element, and filled boxes."""

    lines: list[tuple[Element, QTextLayout, QTextLine, QPointF]] = field(
        default_factory=list[tuple[Element, QTextLayout, QTextLine, QPointF]]
    )
    boxes: list[tuple[QRectF, str]] = field(default_factory=list[tuple[QRectF, str]])


class Sheets:
    """Takes text and notes in reading order and lays them out; then paints all pages."""

    def __init__(self) -> None:
        self.root = Element("Document")
        self.traces = Traces()
        self._pages = [_Page()]
        self._at = self._noted = _Place(0, _TOP)  # where text and notes go on
        self._notes_begin = _Place(0, _TOP)  # no text stands higher than the notes of the text before it
        self._block = _Place(0, _TOP)

    def new_page(self) -> None:
        """Go on on a page of its own."""
        self._pages.append(_Page())
        self._at = self._noted = self._notes_begin = self._block = _Place(len(self._pages) - 1, _TOP)

    def level(self) -> None:
        """Go on below both columns."""
        self._at = self._noted = self._at.later(self._noted)

    def wide(
        self,
        parent: Element,
        kind: str,
        pieces: Sequence[Piece],
        style: Style,
        *,
        before: float = 0,
        after: float = 4,
    ) -> None:
        """A paragraph over the whole width; space before and after it in points."""
        self.level()
        start = _Place(self._at.page, self._at.y + before * _POINT)
        end = self._lay(parent.add(kind), pieces, style, start, _LEFT, _WIDE)
        self._at = self._noted = self._notes_begin = _Place(end.page, end.y + after * _POINT)

    def row(self, parent: Element, cells: Sequence[Sequence[Piece]], style: Style, head: bool) -> None:
        """A row of a table, its cells over fixed shares of the width."""
        self.level()
        line = parent.add("TR")
        start, ends = self._at, [self._at]
        left = float(_LEFT)
        for cell, share in zip(cells, (0.55, 0.32, 0.13), strict=True):
            width = _WIDE * share
            element = line.add("TH" if head else "TD")
            ends.append(self._lay(element, cell, style, start, left, width - 80))
            left += width
        end = max(ends, key=lambda place: (place.page, place.y))
        self._pages[end.page].boxes.append((QRectF(_LEFT, end.y + 18, _WIDE, 5), LIGHT.line))
        self._at = self._noted = _Place(end.page, end.y + 40)

    def rule(self) -> None:
        """A line across the page."""
        self._pages[self._at.page].boxes.append((QRectF(_LEFT, self._at.y + 60, _WIDE, 12), _INK))
        self._at = self._noted = self._notes_begin = _Place(self._at.page, self._at.y + 200)

    def text(self, parent: Element, kind: str, pieces: Sequence[Piece], style: Style) -> None:
        """A block of the article's text, in the left column."""
        start = self._at.later(self._notes_begin)
        self._block = start
        end = self._lay(parent.add(kind), pieces, style, start, _LEFT, _TEXT)
        self._at = _Place(end.page, end.y + 0.7 * style.size * _POINT)

    def note(self, parent: Element, pieces: Sequence[Piece], style: Style, state: State) -> None:
        """A note on the block of text before, in the right column beside it or below the notes before."""
        start = self._noted.later(self._block)
        if start.y > _HEIGHT - _BOTTOM - 400:
            start = _Place(start.page + 1, _TOP)
        self._notes_begin = self._notes_begin.later(start)
        left = _LEFT + _TEXT + _GAP
        end = self._lay(parent.add("Note"), pieces, style, start, left + 70, _NOTE - 70)
        for page in range(start.page, end.page + 1):
            top = start.y if page == start.page else _TOP
            bottom = end.y if page == end.page else _HEIGHT - _BOTTOM
            self._pages[page].boxes.append((QRectF(left, top, 22, bottom - top), LIGHT.marks[state].ink))
        self._noted = _Place(end.page, end.y + 80)

    def paint(self, path: Path, title: str) -> None:
        """Write the file. Raises OSError where the place cannot be written."""
        # Into memory first: Qt takes a disk that is full half way for a file that is written.
        made = QBuffer()
        made.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(made)
        writer.setTitle(title)
        writer.setCreator("Claim Reviewer")
        writer.setResolution(72 * _POINT)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        painter = QPainter()
        if not painter.begin(writer):
            raise RuntimeError("Qt cannot begin a PDF in memory")
        try:
            for number, page in enumerate(self._pages, 1):
                if number > 1:
                    writer.newPage()
                self._paint_page(painter, page, number)
        finally:
            finished = painter.end()
        if not finished:
            raise RuntimeError("Qt could not finish a PDF in memory")
        path.write_bytes(made.data().data())

    def _paint_page(self, painter: QPainter, page: _Page, number: int) -> None:
        for box, colour in page.boxes:
            painter.fillRect(box, QColor(colour))
        for element, _, line, place in page.lines:
            self.traces.begin(painter, element)
            painter.setPen(QColor(_INK))
            line.draw(painter, place)
            self.traces.end(painter)
        painter.setFont(Style("Inter", 8).font())
        painter.setPen(QColor(LIGHT.muted))
        foot = QRectF(_LEFT, _HEIGHT - _BOTTOM + 160, _WIDE, 160)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, f"{number} / {len(self._pages)}")

    def _lay(
        self, element: Element, pieces: Sequence[Piece], style: Style, start: _Place, left: float, width: float
    ) -> _Place:
        """Break the pieces into lines from ``start`` on; gives where the last one ends."""
        text = "".join(piece.text for piece in pieces).replace("\n", "\u2028")
        layout = QTextLayout(text, style.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(_formats(pieces, style))
        layout.beginLayout()
        page, y = start.page, start.y
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, 0))
            height = max(line.height(), style.size * style.leading * _POINT)
            if y + height > _HEIGHT - _BOTTOM:
                page, y = page + 1, _TOP
                while page >= len(self._pages):
                    self._pages.append(_Page())
            while page >= len(self._pages):
                self._pages.append(_Page())
            self._pages[page].lines.append((element, layout, line, QPointF(left, y)))
            y += height
        layout.endLayout()
        return _Place(page, y)


def _formats(pieces: Sequence[Piece], style: Style) -> list[QTextLayout.FormatRange]:
    """How each piece looks; Qt counts UTF-16 units."""
    ranges: list[QTextLayout.FormatRange] = []
    start = 0
    for piece in pieces:
        length = len(piece.text.encode("utf-16-le", "surrogatepass")) // 2
        look = QTextLayout.FormatRange()
        look.start, look.length, look.format = start, length, _look(piece, style)
        ranges.append(look)
        start += length
    return ranges


def _look(piece: Piece, style: Style) -> QTextCharFormat:
    look = QTextCharFormat()
    ink = LIGHT.marks[piece.ink_of].ink if piece.ink_of else piece.ink or _INK
    look.setForeground(QColor(ink))
    if piece.bold:
        look.setFontWeight(_BOLD[style.face])
    if piece.struck:
        look.setFontStrikeOut(True)
    if piece.state is not None:
        mark = LIGHT.marks[piece.state]
        look.setBackground(QColor(mark.ground))
        look.setUnderlineColor(QColor(mark.ink))
        look.setUnderlineStyle(_UNDERLINES[piece.state])
    if piece.unseen:
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    if piece.raised:
        font = Style("Inter", style.size * 0.95, bold=True).font()
        look.setFont(font)
        look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return look


_UNDERLINES = {
    State.CONFIRMED: QTextCharFormat.UnderlineStyle.SingleUnderline,
    State.CORRECTED: QTextCharFormat.UnderlineStyle.SingleUnderline,
    State.PENDING: QTextCharFormat.UnderlineStyle.DashUnderline,
    State.REJECTED: QTextCharFormat.UnderlineStyle.DotLine,
}
