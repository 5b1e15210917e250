"""Puts an article's text into the document: the first screen at once, the rest between other events."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextEdit

from reviewer.domain.article import Article, Furniture
from reviewer.ui.source_geometry import FOLDED_LINE, note_directions
from reviewer.ui.source_parts import Part, Style, parts
from reviewer.ui.text_positions import shown_text
from reviewer.ui.theme import Theme, reading_font, scaled

FIRST = 8_000  # characters that are put in at once: more than a large screen shows
SLICE = 20_000  # those of each further slice, which takes some 10 ms
LEAST = 100  # a part takes as long as so many characters, however short it is
SIDE = 10
ORIGIN_GAP, ORIGIN_HEIGHT = 7, 20  # of the line under the headline, at the usual size
BOTTOM = 160


class Filler(QObject):
    """Fills one text view; ``advanced`` after each slice, ``filled`` when all is there."""

    advanced = Signal()
    filled = Signal()

    def __init__(self, view: QTextEdit, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._article: Article | None = None
        self._to_fill: Iterator[Part] = iter(())
        self._size = 0
        self._unfolded = False
        self.filling = False
        self.title_block = -1
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    def stop(self) -> None:
        """Put in no more; the document is emptied."""
        self._timer.stop()
        self.filling = False
        self._view.document().clear()
        self.title_block = -1

    def fill(
        self,
        article: Article | None,
        furniture: tuple[Furniture, ...],
        *,
        size: int,
        unfolded: bool,
        top: float,
    ) -> None:
        """Put in the article anew at a text size in pixels, with ``top`` pixels free above it."""
        self.stop()
        document = self._view.document()
        frame = document.rootFrame().frameFormat()
        frame.setTopMargin(top)
        frame.setBottomMargin(BOTTOM)
        frame.setLeftMargin(SIDE)
        frame.setRightMargin(SIDE)
        document.rootFrame().setFrameFormat(frame)
        self._article = article
        if article is None:
            return
        note_directions(document, article.text)
        self._size, self._unfolded = size, unfolded
        self._to_fill = parts(article.text, article.headings, furniture)
        self.filling = True
        self._fill_some(FIRST)
        if self.filling:
            self._timer.start()

    def _go_on(self) -> None:
        self._fill_some(SLICE)

    def _fill_some(self, room: int) -> None:
        cursor = QTextCursor(self._view.document())
        cursor.beginEditBlock()
        for part in self._to_fill:
            self._put(cursor, part)
            room -= max(part.end - part.start, LEAST)
            if room <= 0:
                break
        else:
            self.filling = False
            self._timer.stop()
        cursor.endEditBlock()
        self.advanced.emit()
        if not self.filling:
            self.filled.emit()

    def _put(self, cursor: QTextCursor, part: Part) -> None:
        article = self._article
        if article is None:
            return
        cursor.movePosition(QTextCursor.MoveOperation.End)
        block_format, char_format = self._formats(part.style)
        if part.start == 0:
            cursor.setBlockFormat(block_format)
            cursor.setBlockCharFormat(char_format)
        else:
            cursor.insertBlock(block_format, char_format)
        if part.style is Style.TITLE:
            self.title_block = cursor.blockNumber()
        cursor.insertText(shown_text(article.text[part.start : part.end]), char_format)

    def _formats(self, style: Style) -> tuple[QTextBlockFormat, QTextCharFormat]:
        size = self._size
        tokens = self._theme.tokens
        block, char = QTextBlockFormat(), QTextCharFormat()
        font = reading_font(size)
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        char.setForeground(QColor(tokens.ink))
        # Noto Serif's own line is 1.36 of its size: 118 % of that is 1.6 of the size
        block.setLineHeight(118, proportional)
        block.setBottomMargin(size * 0.55)
        if style is Style.TITLE:
            font.setPixelSize(round(size * 1.4))
            font.setBold(True)
            block.setLineHeight(100, proportional)
            # The line of origin stands there, below the handle of a claim at the headline's end.
            block.setBottomMargin(10 + scaled(ORIGIN_GAP + ORIGIN_HEIGHT))
        elif style is Style.HEADING:
            font.setBold(True)
            block.setTopMargin(size * 0.7)
            block.setBottomMargin(size * 0.15)
        elif style is Style.BLANK:
            font.setPixelSize(4)
            block.setLineHeight(4, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            block.setBottomMargin(0)
        elif style is Style.FURNITURE:
            char.setForeground(QColor(tokens.muted))
            font.setPixelSize(round(size * 0.85))
            block.setBottomMargin(size * 0.3)
            if not self._unfolded:
                # Qt finds wrong places under the pointer when blocks are hidden, so folded lines have no height
                font.setPixelSize(1)
                char.setForeground(QColor(Qt.GlobalColor.transparent))
                block.setLineHeight(FOLDED_LINE, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
                block.setBottomMargin(0)
        char.setFont(font)
        block.setProperty(QTextFormat.Property.UserProperty, style.value)
        return block, char


def style_of(block: QTextBlock) -> Style:
    """How a block was set."""
    value = block.blockFormat().property(QTextFormat.Property.UserProperty)
    return Style(value) if value else Style.BODY
