"""The article's text with every claim marked. It goes in by slices; marks are painted over and under it."""

from collections.abc import Iterator

from PySide6.QtCore import QElapsedTimer, QEvent, QMimeData, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from reviewer.domain.article import Article, Span
from reviewer.domain.claim import State
from reviewer.ui import source_painter
from reviewer.ui.desk import Desk
from reviewer.ui.source_marks import Mark, Marks
from reviewer.ui.source_parts import Part, Style, parts
from reviewer.ui.text_positions import TextPositions, shown_text
from reviewer.ui.theme import DEFAULT_TEXT_SIZE, TEXT_SIZES, Theme, reading_font

SLICE_MS = 8
MEASURE = "The column is as wide as seventy characters of text as it runs in a newspaper"
SIDE = 10
FOLD_HEIGHT = 30
CONTEXT_LINES = 3
LONG_TEXT = 200_000
FOLDED_LINE = 0.001


class SourceView(QTextEdit):
    """Shows the desk's article; a click on a mark selects its claim."""

    filled = Signal()
    scrolled = Signal()

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._text_size = DEFAULT_TEXT_SIZE
        self._article: Article | None = None
        self._positions = TextPositions("")
        self._marks = Marks((), self._positions)
        self._to_fill: Iterator[Part] = iter(())
        self._filling = False
        self._unfolded = False
        self._title_block = -1
        self._sought: str | None = None
        self._pressed_at: QPoint | None = None
        self._fold_rect = QRectF()
        self.setObjectName("source")
        self.setAccessibleName(self.tr("Article text"))
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
        self._filler = QTimer(self)
        self._filler.setInterval(0)
        self._filler.timeout.connect(self._fill_some)
        desk.article_opened.connect(self.show_article)
        desk.claims_changed.connect(self._claims_changed)
        desk.shown_changed.connect(self._remark)
        desk.current_changed.connect(self._current_changed)
        theme.changed.connect(self.refill)
        self.verticalScrollBar().valueChanged.connect(self._tell_scrolled)

    def _tell_scrolled(self) -> None:
        self.scrolled.emit()

    # --- what others ask -------------------------------------------------------------------------------------

    @property
    def marks(self) -> Marks:
        """Where the claims stand in the document."""
        return self._marks

    @property
    def positions(self) -> TextPositions:
        """The translator between the article and the document."""
        return self._positions

    @property
    def filling(self) -> bool:
        """Whether text is still being put in."""
        return self._filling

    @property
    def text_size(self) -> int:
        """The size of the text in pixels."""
        return self._text_size

    @property
    def unfolded(self) -> bool:
        """Whether the page furniture is shown."""
        return self._unfolded

    def set_text_size(self, size: int) -> None:
        """Set the text larger or smaller."""
        size = min(max(size, TEXT_SIZES[0]), TEXT_SIZES[-1])
        if size != self._text_size:
            self._text_size = size
            self._set_measure()
            self.refill()

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
        """The first and last document position on the screen."""
        view = self.viewport().rect()
        first = self.cursorForPosition(QPoint(0, 0)).block().position()
        last = self.cursorForPosition(view.bottomRight()).block()
        return first, last.position() + last.length()

    # --- filling ---------------------------------------------------------------------------------------------

    def show_article(self) -> None:
        """Show the desk's article from its beginning."""
        self._article = self._desk.article
        self._unfolded = False
        self._positions = TextPositions(self._article.text if self._article else "")
        self._remark()
        self.refill()
        self.verticalScrollBar().setValue(0)

    def refill(self) -> None:
        """Put the text in anew: the first screen at once, the rest between other events."""
        article = self._article
        self._filler.stop()
        top = self.verticalScrollBar().value() if not self._filling else 0
        document = self.document()
        document.clear()
        self._title_block = -1
        frame = document.rootFrame().frameFormat()
        frame.setTopMargin(24 + (FOLD_HEIGHT + 16 if article and article.furniture else 0))
        frame.setBottomMargin(160)
        frame.setLeftMargin(SIDE)
        frame.setRightMargin(SIDE)
        document.rootFrame().setFrameFormat(frame)
        if article is None:
            return
        self._to_fill = parts(article)
        self._filling = True
        if self._desk.current is not None:
            self._sought = self._desk.current.id
        self._fill_some()
        if self._filling:
            self._filler.start()
        elif top:
            self.verticalScrollBar().setValue(top)
        self.viewport().update()

    def _fill_some(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for part in self._to_fill:
            self._put(cursor, part)
            if clock.elapsed() > SLICE_MS:
                break
        else:
            self._filling = False
            self._filler.stop()
        cursor.endEditBlock()
        self._seek()
        if not self._filling:
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
            self._title_block = cursor.blockNumber()
        cursor.insertText(shown_text(article.text[part.start : part.end]), char_format)

    def _formats(self, style: Style) -> tuple[QTextBlockFormat, QTextCharFormat]:
        size = self._text_size
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
            block.setBottomMargin(30)
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

    # --- claims ----------------------------------------------------------------------------------------------

    def _remark(self) -> None:
        self._marks = Marks(self._desk.claims, self._positions)
        self.viewport().update()

    def _claims_changed(self, ids: frozenset[str]) -> None:
        for claim_id in ids:
            claim, mark = self._desk.claim(claim_id), self._marks.of(claim_id)
            if claim is not None and mark is not None:
                span = claim.reading.span
                if mark.start == self._positions.to_document(
                    span.start
                ) and mark.end == self._positions.to_document(span.end):
                    continue
            self._remark()
            return
        self.viewport().update()

    def _current_changed(self) -> None:
        claim = self._desk.current
        self._sought = claim.id if claim else None
        self._seek()
        self.viewport().update()

    def _seek(self) -> None:
        """Scroll to the claim sought as soon as its text is there, with lines around it in view."""
        mark = self._marks.of(self._sought) if self._sought else None
        if mark is None or (self._filling and self.document().characterCount() <= mark.end + 2000):
            return
        self._sought = None
        style = self.document().findBlock(mark.start).blockFormat().property(QTextFormat.Property.UserProperty)
        if style == Style.FURNITURE.value and not self._unfolded:
            self.toggle_furniture()
            self._sought = mark.claim_id
            if self._filling:
                return
            self._sought = None
        rects = source_painter.rects_of(self, mark)
        if not rects:
            return
        scroll = self.verticalScrollBar()
        context = CONTEXT_LINES * self._text_size * 1.6
        top = rects[0].top() - context
        bottom = rects[-1].bottom() + context
        height = self.viewport().height()
        if top < scroll.value() or bottom > scroll.value() + height:
            scroll.setValue(int(max(0, rects[0].top() - max(context, height * 0.38))))

    def toggle_furniture(self) -> None:
        """Show the page furniture, or fold it away again."""
        if self._article is None or not self._article.furniture:
            return
        self._unfolded = not self._unfolded
        self.refill()

    # --- painting --------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grounds under the text, lines and outlines over it; only for what is on the screen."""
        found = [
            (mark, source_painter.rects_of(self, mark)) for mark in self._marks.between(*self.visible_range())
        ]
        looks = [(rects, self._state(mark), mark.claim_id) for mark, rects in found]
        shift = -self.verticalScrollBar().value()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, shift)
        for rects, state, _ in looks:
            source_painter.paint_ground(painter, rects, self._theme.tokens.marks[state])
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, shift)
        current = self._desk.current
        for rects, state, claim_id in looks:
            source_painter.paint_lines(painter, rects, state, self._theme.tokens.marks[state])
            if current is not None and claim_id == current.id:
                source_painter.paint_outline(painter, rects, QColor(self._theme.tokens.accent))
        self._paint_fold(painter)
        self._paint_origin(painter)
        painter.end()

    def _state(self, mark: Mark) -> State:
        claim = self._desk.claim(mark.claim_id)
        return claim.state if claim else State.PENDING

    def _paint_fold(self, painter: QPainter) -> None:
        self._fold_rect = QRectF()
        article = self._article
        if article is None or not article.furniture:
            return
        self._fold_rect = QRectF(SIDE, 20, self.viewport().width() - 2 * SIDE, FOLD_HEIGHT)
        label = source_painter.furniture_words(article, self._unfolded)
        source_painter.paint_fold(painter, self._fold_rect, label, self._theme.tokens, unfolded=self._unfolded)

    def _paint_origin(self, painter: QPainter) -> None:
        if self._article is None or self._title_block < 0:
            return
        block = self.document().findBlockByNumber(self._title_block)
        rect = self.document().documentLayout().blockBoundingRect(block)
        place = QRectF(SIDE, rect.bottom() - 2, self.viewport().width() - 2 * SIDE, 20)
        source_painter.paint_origin(painter, place, self._article, self._theme.tokens)

    # --- events ----------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column centred; it is set anew only when it does not fit."""
        self._set_measure()
        super().resizeEvent(event)

    def _set_measure(self) -> None:
        measure = round(QFontMetricsF(reading_font(self._text_size)).horizontalAdvance(MEASURE)) + 2 * SIDE
        room = self.width()
        width = min(measure, max(room - 24, 120))
        left = (room - width) // 2
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != (left, room - width - left):
            self.setViewportMargins(left, 0, room - width - left, 0)
        if self.lineWrapColumnOrWidth() != width:
            long = self._article is not None and len(self._article.text) > LONG_TEXT
            if long:
                self._filler.stop()
                self.document().clear()
            self.setLineWrapColumnOrWidth(width)
            if long:
                self.refill()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where, to tell a click from a selection."""
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a mark selects its claim; another on the same place the next one that stands there."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        clicked = self._pressed_at is not None and (place - self._pressed_at).manhattanLength() < 5
        self._pressed_at = None
        if event.button() is not Qt.MouseButton.LeftButton or not clicked or self.textCursor().hasSelection():
            return
        if self._fold_rect.contains(self._in_document(place)):
            self.toggle_furniture()
            return
        here = self.claims_at(place)
        if here:
            current = self._desk.current
            turn = here.index(current.id) + 1 if current is not None and current.id in here else 0
            self._desk.select(here[turn % len(here)])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that marks and the furniture line can be clicked."""
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        over = self._fold_rect.contains(self._in_document(place)) or bool(self.claims_at(place))
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def event(self, event: QEvent) -> bool:
        """Undo, redo and paste are the window's here: nothing can be typed into the text."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if any(event.matches(key) for key in (keys.Undo, keys.Redo, keys.Paste, keys.Cut)):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the text looks at the claim the cursor stands in; everything else is Qt's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            place = self.textCursor().position()
            here = sorted(self._marks.between(place, place + 1), key=lambda mark: mark.end - mark.start)
            if here:
                self._desk.select(here[0].claim_id)
            return
        super().keyPressEvent(event)

    def claims_at(self, place: QPoint) -> list[str]:
        """The claims whose marks are at a place of the viewport, the smallest first."""
        point = self._in_document(place)
        found = [
            mark
            for mark in self._marks.between(*self.visible_range())
            if any(rect.adjusted(-3, -3, 3, 5).contains(point) for rect in source_painter.rects_of(self, mark))
        ]
        return [mark.claim_id for mark in sorted(found, key=lambda mark: (mark.end - mark.start, mark))]

    def _in_document(self, place: QPoint) -> "QPoint":
        return QPoint(place.x(), place.y() + self.verticalScrollBar().value())

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied is the article's own text, with its own line ends and separators."""
        data = QMimeData()
        cursor = self.textCursor()
        if self._article is not None:
            start = self._positions.to_text(cursor.selectionStart())
            end = self._positions.to_text(cursor.selectionEnd())
            data.setText(self._article.text[start:end])
        return data
