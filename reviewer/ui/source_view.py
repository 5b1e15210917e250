"""The article's text. What stands on it (claims, hits, handles …) is drawn by layers over and under it."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from reviewer.domain.article import Span
from reviewer.ui import source_painter
from reviewer.ui.desk import Desk
from reviewer.ui.source_claims import ClaimLayer
from reviewer.ui.source_filler import ORIGIN_GAP, ORIGIN_HEIGHT, SIDE, Filler, style_of
from reviewer.ui.source_furniture import FurnitureLayer
from reviewer.ui.source_geometry import in_view, rects_between
from reviewer.ui.source_layers import AROUND, Layer, Layers, Sight
from reviewer.ui.source_marks import Marks
from reviewer.ui.source_parts import Style
from reviewer.ui.text_page import TextPage
from reviewer.ui.text_positions import TextPositions
from reviewer.ui.theme import DEFAULT_TEXT_SIZE, TEXT_SIZES, Theme, reading_font, scaled

MEASURE = "The column is as wide as seventy characters of text as it runs in a newspaper"
TOP = 24
USUAL_MEASURE = 70
CONTEXT_LINES = 3
LONG_TEXT = 200_000
CURSOR_KEYS = frozenset((Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down))
AHEAD = 2000  # characters that must follow a place before it is scrolled to while the text goes in


class SourceView(TextPage):
    """Shows the desk's article; a click on a mark selects its claim."""

    filled = Signal()
    scrolled = Signal()
    remarked = Signal()  # claims stand in other places now

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.theme = theme
        self._text_size = DEFAULT_TEXT_SIZE
        self._measure = USUAL_MEASURE
        self._marks = Marks((), self._positions)
        self._unfolded = False
        self._sought: tuple[int, int] | None = None
        self._outlined = ""  # the claim that was looked at when the text was drawn
        self._pressed_at: QPoint | None = None
        self.setObjectName("source")
        self.setAccessibleName(self.tr("Article text"))
        self.setAccessibleDescription(self.tr("Enter looks at the claim where the cursor stands"))
        self._filler = Filler(self, theme)
        self._filler.advanced.connect(self._seek)
        self._filler.filled.connect(self._place_cursor)
        self._filler.filled.connect(self.filled)
        self.furniture = FurnitureLayer(self)
        self.claims = ClaimLayer(self, desk)
        self._layers = Layers(self.furniture, self.claims)
        desk.article_opened.connect(self.show_article)
        desk.article_changed.connect(self._article_changed)
        desk.claims_changed.connect(self._claims_changed)
        desk.shown_changed.connect(self._shown_changed)
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
    def filling(self) -> bool:
        """Whether text is still being put in."""
        return self._filler.filling

    @property
    def text_size(self) -> int:
        """The size of the text in pixels."""
        return self._text_size

    @property
    def unfolded(self) -> bool:
        """Whether the page furniture is shown."""
        return self._unfolded

    def add_layer(self, layer: Layer, *, under: bool = False) -> None:
        """Draw a layer over those that are there (it gets the pointer first), or under them."""
        self._layers.add(layer, under=under)

    def set_text_size(self, size: int) -> None:
        """Set the text larger or smaller."""
        size = min(max(size, TEXT_SIZES[0]), TEXT_SIZES[-1])
        if size != self._text_size:
            self._text_size = size
            self._set_measure()
            self.refill()

    def set_measure(self, characters: int) -> None:
        """Let a line hold about so many characters."""
        if characters != self._measure:
            self._measure = characters
            self._set_measure()

    def claims_at(self, place: QPoint) -> list[str]:
        """The claims whose marks are at a place of the viewport, the smallest first."""
        return self.claims.at(self.in_document(place))

    # --- filling ---------------------------------------------------------------------------------------------

    def show_article(self) -> None:
        """Show the desk's article from its beginning."""
        self._article = self._desk.article
        self._unfolded = False
        self._sought = None
        self._positions = TextPositions(self._article.text if self._article else "")
        self.furniture.show_furniture(self._article.furniture if self._article else ())
        self._remark()
        self.refill()
        self.verticalScrollBar().setValue(0)

    def _article_changed(self) -> None:
        """Other passages may be no part of it now; its text never changes."""
        before = self.furniture.furniture
        self._article = self._desk.article
        if self._article is not None:
            self.furniture.show_furniture(self._article.furniture)
        if self.furniture.furniture != before:
            self.refill()
        self.viewport().update()

    def refill(self) -> None:
        """Put the text in anew; it stays where it was scrolled to."""
        top = self.verticalScrollBar().value() if not self.filling else 0
        current = self._desk.current
        if current is not None and self._sought is None:
            self._sought = self._stretch(current.id)
        self._filler.fill(
            self._article,
            self.furniture.furniture,
            size=self._text_size,
            unfolded=self._unfolded,
            top=TOP + self.furniture.room,
        )
        if not self.filling and top:
            self.verticalScrollBar().setValue(top)
        self.viewport().update()

    # --- claims ----------------------------------------------------------------------------------------------

    def _remark(self) -> None:
        self._marks = Marks(self._desk.claims, self._positions)
        self.remarked.emit()
        self.viewport().update()

    def _shown_changed(self) -> None:
        """The filter says nothing about where claims stand; only other claims of this article do."""
        article = self._desk.article
        here = article is not None and self._article is not None and article.id == self._article.id
        if here and len(self._desk.claims) != len(self._marks):
            self._remark()

    def _claims_changed(self, ids: frozenset[str]) -> None:
        for claim_id in ids:
            claim, mark = self._desk.claim(claim_id), self._marks.of(claim_id)
            if claim is not None and mark is not None:
                span = claim.reading.span
                here = self._positions.to_document(span.start), self._positions.to_document(span.end)
                if (mark.start, mark.end) == here:
                    continue
            self._remark()
            return
        self._draw_again(ids)

    def _current_changed(self) -> None:
        claim = self._desk.current
        self._sought = self._stretch(claim.id) if claim else None
        self._place_cursor()
        self._seek()
        before, self._outlined = self._outlined, claim.id if claim else ""
        self._draw_again((before, self._outlined))

    def _draw_again(self, claim_ids: Iterable[str]) -> None:
        """Draw the lines again on which these claims stand, as far as they are on the screen."""
        start, end = self.visible_range()
        around, top = scaled(AROUND), self.verticalScrollBar().value()
        for claim_id in claim_ids:
            mark = self._marks.of(claim_id)
            if mark is None or mark.end <= start or mark.start >= end:
                continue
            if rects := rects_between(self, mark.start, mark.end):
                lines = QRectF(0, rects[0].top(), self.viewport().width(), rects[-1].bottom() - rects[0].top())
                self.viewport().update(lines.adjusted(0, -around - top, 0, around - top).toAlignedRect())

    def _place_cursor(self) -> None:
        """Let the keys that select begin at the claim looked at."""
        claim = self._desk.current
        mark = self._marks.of(claim.id) if claim else None
        if mark is not None and mark.start < self.document().characterCount():
            scroll = self.verticalScrollBar()
            top, cursor = scroll.value(), self.textCursor()
            cursor.setPosition(mark.start)
            self.setCursorWidth(0)
            self.setTextCursor(cursor)
            scroll.setValue(top)  # where to scroll is for ``_seek`` to say

    def _stretch(self, claim_id: str) -> tuple[int, int] | None:
        mark = self._marks.of(claim_id)
        return (mark.start, mark.end) if mark else None

    def reveal(self, span: Span) -> None:
        """Scroll to a stretch of the article as soon as it is there, with lines around it in view."""
        self._sought = self._positions.to_document(span.start), self._positions.to_document(span.end)
        self._seek()

    def _seek(self) -> None:
        if self._sought is None:
            return
        start, end = self._sought
        if self.filling and self.document().characterCount() <= end + AHEAD:
            return
        if style_of(self.document().findBlock(start)) is Style.FURNITURE and not self._unfolded:
            self.toggle_furniture()
            return
        self._sought = None
        rects = rects_between(self, start, end)
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
        if self._article is None or not self.furniture.furniture:
            return
        self._unfolded = not self._unfolded
        self.refill()

    # --- painting --------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each layer's part under the text, the text, each layer's part over it; only where drawn anew."""
        sight = Sight(self, event.rect())
        painter = self._painter()
        self._layers.paint_under(painter, sight)
        painter.end()
        super().paintEvent(event)
        painter = self._painter()
        self._layers.paint_over(painter, sight)
        self._paint_origin(painter, sight)
        painter.end()

    def _painter(self) -> QPainter:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        return painter

    def _paint_origin(self, painter: QPainter, sight: Sight) -> None:
        if self._article is None or self._filler.title_block < 0:
            return
        block = self.document().findBlockByNumber(self._filler.title_block)
        rect = self.document().documentLayout().blockBoundingRect(block)
        top = rect.bottom() + scaled(ORIGIN_GAP)
        place = QRectF(SIDE, top, self.viewport().width() - 2 * SIDE, scaled(ORIGIN_HEIGHT))
        if sight.shows(place):
            source_painter.paint_origin(painter, place, self._article, self.theme.tokens)

    # --- events ----------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column centred, set anew only when it does not fit; keep the current claim in sight."""
        claim = self._desk.current
        stretch = self._stretch(claim.id) if claim is not None else None
        seen = stretch is not None and in_view(self, *stretch, event.oldSize().height())
        self._set_measure()
        super().resizeEvent(event)
        if seen and claim is not None and event.size().height() < event.oldSize().height():
            self.reveal(claim.reading.span)

    def _set_measure(self) -> None:
        usual = QFontMetricsF(reading_font(self._text_size)).horizontalAdvance(MEASURE)
        measure = round(usual * self._measure / USUAL_MEASURE) + 2 * SIDE
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
            self.setLineWrapColumnOrWidth(width)
            if long:
                self.refill()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A layer may take the press; else remember where, to tell a click from a selection."""
        place = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and self._layers.press(self.in_document(place)):
            return
        self._pressed_at = place
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what a layer holds, or hand it a click."""
        place = event.position().toPoint()
        left = event.button() is Qt.MouseButton.LeftButton
        if left and self._layers.release(self.in_document(place)):
            return
        super().mouseReleaseEvent(event)
        clicked = self._pressed_at is not None and (place - self._pressed_at).manhattanLength() < 5
        self._pressed_at = None
        if left and clicked and not self.textCursor().hasSelection():
            self._layers.click(self.in_document(place))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held; else show what can be clicked."""
        place = self.in_document(event.position().toPoint())
        if self._layers.drag(place):
            return
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self.viewport().setCursor(self._layers.pointer(place))

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what the pointer rests on."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self._layers.words(self.in_document(event.pos()))
            if words:
                QToolTip.showText(event.globalPos(), words, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the text looks at the claim the cursor stands in; everything else is Qt's.

        The cursor is shown from when the keys move it.
        """
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            place = self.textCursor().position()
            here = sorted(self._marks.between(place, place + 1), key=lambda mark: mark.end - mark.start)
            if here:
                self._desk.select(here[0].claim_id)
            return
        if event.key() in CURSOR_KEYS:
            self.setCursorWidth(2)
        super().keyPressEvent(event)
