"""A text to read and to select in: places of the article and of its document, and nothing that stands on it."""

from bisect import bisect_left, bisect_right
from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from reviewer.domain.article import Article, Span
from reviewer.ui.text_positions import TextPositions


class TextPage(QTextEdit):
    """Shows a canonical text that cannot be changed; every place it takes or gives is a code point of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article: Article | None = None
        self._positions = TextPositions("")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.document().setDocumentMargin(0)
        self.viewport().setMouseTracking(True)

    @property
    def positions(self) -> TextPositions:
        """The translator between the article and the document."""
        return self._positions

    def top(self) -> int:
        """Where the line at the upper edge of what is shown begins, as a code point."""
        height = self.verticalScrollBar().value() + 0.5  # the middle of the first row of pixels
        document = self.document()
        layout, blocks = document.documentLayout(), range(document.blockCount())

        def begins(number: int) -> float:
            return layout.blockBoundingRect(document.findBlockByNumber(number)).top()

        # Blank lines are set so tight that they reach into the line below: the later of two counts.
        number = max(bisect_right(blocks, height, key=begins) - 1, 0)
        block = document.findBlockByNumber(number)
        if layout.blockBoundingRect(block).bottom() <= height and block.next().isValid():
            block = block.next()
        lines, down = block.layout(), height - begins(block.blockNumber())
        line = bisect_right(range(lines.lineCount()), down, key=lambda number: lines.lineAt(number).y()) - 1
        start = lines.lineAt(line).textStart() if line >= 0 else 0
        return self._positions.to_text(block.position() + start)

    def show_from(self, place: int) -> None:
        """Scroll so that the line of a code point is the first at the upper edge: ``top`` is in it then."""
        document = self.document()
        position = min(self._positions.to_document(place), document.characterCount() - 1)
        block = document.findBlock(position)
        line = block.layout().lineForTextPosition(position - block.position())
        height = document.documentLayout().blockBoundingRect(block).top() + (line.y() if line.isValid() else 0)
        self.verticalScrollBar().setValue(ceil(height))  # a line that begins between two pixels is not cut

    def selected_span(self) -> Span | None:
        """The selected stretch of the article without white space at its ends; None for none."""
        cursor = self.textCursor()
        if self._article is None or not cursor.hasSelection():
            return None
        start = self._positions.to_text(cursor.selectionStart())
        end = self._positions.to_text(cursor.selectionEnd())
        text = self._article.text[start:end]
        start += len(text) - len(text.lstrip())
        end = start + len(text.strip())
        return Span(start, end) if end > start else None

    def select_span(self, span: Span) -> None:
        """Select a stretch of the article."""
        cursor = self.textCursor()
        cursor.setPosition(self._positions.to_document(span.start))
        cursor.setPosition(self._positions.to_document(span.end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def clear_selection(self) -> None:
        """Select nothing."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def visible_range(self) -> tuple[int, int]:
        """The first and last document position on the screen, whole lines; in O(log n), as Qt does not."""
        top = self.verticalScrollBar().value()
        return self.range_between(top, top + self.viewport().height())

    def range_between(self, top: float, bottom: float) -> tuple[int, int]:
        """The first and last document position between two heights of the document, whole lines."""
        document = self.document()
        blocks = range(document.blockCount())
        layout = document.documentLayout()

        def ends(number: int) -> float:
            return layout.blockBoundingRect(document.findBlockByNumber(number)).bottom()

        first = min(bisect_left(blocks, top, key=ends), len(blocks) - 1)
        last = min(bisect_left(blocks, bottom, lo=first, key=ends), len(blocks) - 1)
        return (
            self._line_at(document.findBlockByNumber(first), top)[0],
            self._line_at(document.findBlockByNumber(last), bottom)[1],
        )

    def _line_at(self, block: QTextBlock, height: float) -> tuple[int, int]:
        """Where the line of a block begins and ends that is at a height of the document, or nearest to it."""
        lines, start = block.layout(), block.position()
        count = lines.lineCount()
        if not count:
            return start, start + block.length()
        down = height - self.document().documentLayout().blockBoundingRect(block).top()
        number = bisect_left(range(count), down, key=lambda number: lines.lineAt(number).rect().bottom())
        line = lines.lineAt(min(number, count - 1))
        return start + line.textStart(), start + line.textStart() + line.textLength() + 1

    def in_document(self, place: QPoint) -> QPointF:
        """A place of the viewport in document coordinates."""
        return QPointF(place.x(), place.y() + self.verticalScrollBar().value())

    def point_at(self, place: QPointF) -> int:
        """The code point of the text at a place in document coordinates."""
        inside = QPoint(round(place.x()), round(place.y()) - self.verticalScrollBar().value())
        return self._positions.to_text(self.cursorForPosition(inside).position())

    def event(self, event: QEvent) -> bool:
        """Undo, redo and paste are the window's here: nothing can be typed into the text."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if any(event.matches(key) for key in (keys.Undo, keys.Redo, keys.Paste, keys.Cut)):
                event.ignore()
                return False
        return super().event(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied is the article's own text, with its own line ends and separators."""
        data = QMimeData()
        cursor = self.textCursor()
        if self._article is not None:
            start = self._positions.to_text(cursor.selectionStart())
            end = self._positions.to_text(cursor.selectionEnd())
            data.setText(self._article.text[start:end])
        return data
