"""A choice of which several answers can hold at once."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reviewer.ui.controls import Choice
from reviewer.ui.glyphs import draw
from reviewer.ui.theme import Theme, interface_font, scaled

COUNT = Qt.ItemDataRole.UserRole + 1
ROW, BOX, GAP, EDGE = 28, 14, 8, 9  # in pixels at the interface's usual size
MOST_ROWS = 14  # of more the list is scrolled
MOST_WIDTH = 420
CLOSING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_F4})
Index = QModelIndex | QPersistentModelIndex


class TickDelegate(QStyledItemDelegate):
    """Draws a box with its tick, the answer, and at the right how many it would show."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for all of it."""
        del option
        metrics = QFontMetrics(interface_font(13))
        words, count = str(index.data(Qt.ItemDataRole.DisplayRole)), _count_words(index)
        width = metrics.horizontalAdvance(words) + metrics.horizontalAdvance(count) + 2 * scaled(EDGE)
        return QSize(width + scaled(BOX) + (3 if count else 1) * scaled(GAP), scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one answer."""
        tokens, rect = self._theme.tokens, QRect(option.rect)  # type: ignore[attr-defined]  the stubs leave it out
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:  # type: ignore[attr-defined]  the stubs leave it out
            painter.setPen(QPen(QColor(tokens.accent), 1))
            painter.setBrush(QColor(tokens.selected))
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)
        size = scaled(BOX)
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        box = QRectF(rect.left() + scaled(EDGE), rect.center().y() - size / 2 + 0.5, size, size)
        painter.setPen(QPen(QColor(tokens.accent if ticked else tokens.edge), 1))
        painter.setBrush(QColor(tokens.accent if ticked else tokens.panel))
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            draw(painter, "✓", box.adjusted(2, 2, -2, -2), tokens.on_accent)
        font, count = interface_font(13), _count_words(index)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        inner = rect.adjusted(scaled(EDGE) + size + scaled(GAP), 0, -scaled(EDGE), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(tokens.muted))
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, count)
        if count:
            inner.adjust(0, 0, -metrics.horizontalAdvance(count) - scaled(GAP), 0)
        painter.setPen(QColor(tokens.ink))
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        painter.drawText(inner, middle, metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, inner.width()))
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """The list ticks, wherever in the line it is clicked; the box does not do it once more."""
        del event, model, option, index
        return False


class TickList(QListWidget):
    """Stays open while answers are ticked by Space or clicks; Enter, Esc, Tab and a click outside close it.

    Its first line stands for no answer: ticking it takes all other ticks away.
    """

    ticked = Signal()
    tabbed = Signal(bool)  # onwards, or back

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ticks")
        self.setWindowFlags(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)  # a click on the field shuts it, and no more
        self.setItemDelegate(TickDelegate(theme, self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pressed = False
        self._answers: list[object] = []

    def fill(self, nothing: str, answers: Iterable[tuple[str, object, int]], chosen: Sequence[object]) -> None:
        """Show these answers with how many each would show, and tick those that are chosen."""
        self.clear()
        self._answers.clear()
        self._add(nothing, None, ticked=not chosen)
        for words, answer, count in answers:
            self._answers.append(answer)
            self._add(words, count, ticked=answer in chosen)
        ticked = (row for row in range(self.count()) if self._is_ticked(row))
        self.setCurrentRow(next(ticked, 0))

    def _add(self, words: str, count: int | None, *, ticked: bool) -> None:
        item = QListWidgetItem(words)
        item.setData(COUNT, count)
        if count is not None:
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words}, {count}")
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        )
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.addItem(item)

    def answers(self) -> list[object]:
        """What is ticked, in the order of the list."""
        return [answer for row, answer in enumerate(self._answers, 1) if self._is_ticked(row)]

    def open_at(self, field: QWidget) -> None:
        """Open below the field, or above it where the screen ends."""
        self.ensurePolished()
        frame = 2 * self.frameWidth()
        width = max(self.sizeHintForColumn(0) + frame + scaled(4), field.width())
        rows = min(self.count(), MOST_ROWS)
        if rows < self.count():
            width += self.verticalScrollBar().sizeHint().width()
        size = QSize(min(width, max(scaled(MOST_WIDTH), field.width())), rows * scaled(ROW) + frame)
        free = field.screen().availableGeometry()
        place = field.mapToGlobal(QPoint(0, field.height()))
        if place.y() + size.height() > free.bottom():
            above = field.mapToGlobal(QPoint(0, 0)).y() - size.height()
            place.setY(max(above, free.top()))
        place.setX(max(min(place.x(), free.right() - size.width()), free.left()))
        self._pressed = False
        self.setGeometry(QRect(place, size))
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def event(self, event: QEvent) -> bool:
        """Letters look for an answer and are no keys of the window; a click beside the lines may be outside."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            if not self.rect().contains(event.position().toPoint()):
                self.close()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks; what closes the list."""
        key = event.key()
        closing = CLOSING
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            closing |= {Qt.Key.Key_Up, Qt.Key.Key_Down}
        if key == Qt.Key.Key_Space:
            self._tick(self.currentItem())
        elif key in closing:
            self.close()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.close()
            self.tabbed.emit(key == Qt.Key.Key_Tab)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, _: bool) -> bool:
        """Tab is a key of the list, which closes by it."""
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click begins on a line."""
        self._pressed = self.viewport().rect().contains(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The line under the pointer is the one that a key would tick."""
        item = self.itemAt(event.position().toPoint())
        if item is not None:
            self.setCurrentItem(item)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a line ticks it."""
        if self._pressed:
            self._pressed = False
            self._tick(self.itemAt(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks are two."""
        self.mousePressEvent(event)

    def _is_ticked(self, row: int) -> bool:
        return self.item(row).checkState() is Qt.CheckState.Checked

    def _tick(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        first = self.row(item) == 0
        if not first:
            ticked = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
        for row in range(1, self.count() if first else 1):
            self.item(row).setCheckState(Qt.CheckState.Unchecked)
        nothing = not self.answers()
        self.item(0).setCheckState(Qt.CheckState.Checked if nothing else Qt.CheckState.Unchecked)
        self.ticked.emit()


class ManyChoice(Choice):
    """Looks like a choice and says what holds; opened it is a list in which each answer is ticked by itself.

    No answer ticked asks for nothing. ``asked`` is emitted before it opens, to be answered by ``offer``.
    """

    asked = Signal()
    answered = Signal()

    def __init__(self, nothing: str, words: Callable[[object], str], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._nothing, self._words = nothing, words
        self._chosen: list[object] = []
        self._offered: list[tuple[object, int]] = []
        self.list = TickList(theme, parent)  # not the field's: Qt would draw it no frame
        self.list.ticked.connect(self._take)
        self.list.tabbed.connect(self.focusNextPrevChild)
        self.addItem(nothing)

    def offer(self, answers: Iterable[tuple[object, int]]) -> None:
        """Offer these answers, each with how many it would show."""
        self._offered = list(answers)

    def choose(self, answers: Iterable[object]) -> None:
        """Tick these answers and no others."""
        chosen = list(answers)
        if chosen != self._chosen:
            self._chosen = chosen
            self.setItemText(0, ", ".join(map(self._words, chosen)) or self._nothing)

    def set_nothing(self, words: str) -> None:
        """Say in other words that nothing is asked for."""
        self._nothing = words
        if not self._chosen:
            self.setItemText(0, words)

    def chosen(self) -> list[object]:
        """What is ticked; empty where nothing is asked for."""
        return list(self._chosen)

    def cut_to(self, room: int) -> str:
        """All that is chosen, or the first of it and how many more."""
        metrics, whole = self.fontMetrics(), self.currentText()
        if len(self._chosen) < 2 or metrics.horizontalAdvance(whole) <= room:
            return super().cut_to(room)
        more = f" +{len(self._chosen) - 1}"
        first = self._words(self._chosen[0])
        left = room - metrics.horizontalAdvance(more)
        return metrics.elidedText(first, Qt.TextElideMode.ElideRight, left) + more

    def showPopup(self) -> None:
        """Open the list."""
        self.asked.emit()
        self.list.setAccessibleName(self.accessibleName())
        self.list.setAccessibleDescription(self.tr("Space ticks or unticks an answer, Enter closes"))
        answers = [(self._words(answer), answer, count) for answer, count in self._offered]
        self.list.fill(self._nothing, answers, self._chosen)
        self.list.open_at(self)

    def hidePopup(self) -> None:
        """Close it."""
        self.list.close()
        super().hidePopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What opens the list; Delete and Backspace ask for nothing; a letter goes to its answer."""
        key, plain = event.key(), event.text().strip()
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if self._chosen:
                self.choose(())
                self.answered.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.showPopup()
        elif plain and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier and plain.isprintable():
            self.showPopup()
            self.list.keyboardSearch(plain)
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        self.choose(self.list.answers())
        self.answered.emit()


def _count_words(index: Index) -> str:
    count = index.data(COUNT)
    return "" if count is None else str(count)
