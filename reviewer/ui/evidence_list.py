"""A list of evidence, two lines an item: what it is called, and where it is from."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reviewer.domain.evidence import Evidence
from reviewer.ui.lengths import keep_scaled
from reviewer.ui.theme import Theme, interface_font, scaled

ROW = 44
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class EvidenceModel(QAbstractListModel):
    """Items of evidence; the item itself is in ``Qt.UserRole``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: tuple[Evidence, ...] = ()

    @property
    def items(self) -> tuple[Evidence, ...]:
        """What is shown."""
        return self._items

    def show_items(self, items: Sequence[Evidence]) -> None:
        """Show these."""
        if tuple(items) != self._items:
            self.beginResetModel()
            self._items = tuple(items)
            self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The item, and both its lines in words."""
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (item.label, self.source(item)) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            parts = (item.title, item.url, item.archive_url, item.quote, item.file_name)
            return "\n".join(part for part in parts if part)
        return None

    def source(self, item: Evidence) -> str:
        """Where an item is from, in a line."""
        host = urlsplit(item.url).netloc.removeprefix("www.") if item.url and item.title else ""
        parts = (
            host,
            self.tr("p. {0}").format(item.page) if item.page else "",
            item.file_name if item.file_name != item.label else "",
            self.tr("seen {0}").format(item.seen) if item.seen else "",
            f"“{item.quote}”" if item.quote and item.quote != item.label else "",
        )
        return " · ".join(" ".join(part.split()) for part in parts if part)


class EvidenceDelegate(QStyledItemDelegate):
    """Draws an item's two lines."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All lines are alike."""
        del option, index
        return QSize(160, scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one item."""
        item, model = index.data(Qt.ItemDataRole.UserRole), index.model()
        if not isinstance(item, Evidence) or not isinstance(model, EvidenceModel):
            return
        tokens = self._theme.tokens
        rect = QRectF(option.rect)  # type: ignore[attr-defined]  the stubs leave it out
        state = option.state  # type: ignore[attr-defined]  the stubs leave it out
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = rect.adjusted(1, 1, -1, -1)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selected if selected else tokens.hover))
            painter.drawRoundedRect(ground, 6, 6)
        if selected and self._view.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, 6, 6)
        room = rect.adjusted(scaled(10), scaled(5), -scaled(10), -scaled(5))
        half = room.height() / 2
        lines = (
            (item.label, interface_font(13, bold=True), tokens.ink),
            (model.source(item), interface_font(12), tokens.muted),
        )
        for number, (words, font, colour) in enumerate(lines):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            flat = " ".join(words.split())
            shown = QFontMetricsF(font).elidedText(flat, Qt.TextElideMode.ElideRight, room.width())
            place = QRectF(room.left(), room.top() + number * half, room.width(), half)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()


class EvidenceList(QListView):
    """Enter or a double click takes an item, Delete takes it off, Up from the first goes back."""

    taken = Signal(object)
    removed = Signal(object)
    over = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_ = EvidenceModel(self)
        self.setModel(self.model_)
        self.setItemDelegate(EvidenceDelegate(theme, self))
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Up and Down go from item to item, Enter takes one"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        keep_scaled(self, least_height=ROW + 4)
        self.doubleClicked.connect(self._take)
        theme.changed.connect(self.scheduleDelayedItemsLayout)  # rows may be of another height

    @property
    def item(self) -> Evidence | None:
        """The item selected."""
        item = self.currentIndex().data(Qt.ItemDataRole.UserRole) if self.currentIndex().isValid() else None
        return item if isinstance(item, Evidence) else None

    def show_items(self, items: Sequence[Evidence]) -> None:
        """Show these, with the one selected that was."""
        before = self.item
        self.model_.show_items(items)
        for row, item in enumerate(self.model_.items):
            if before is not None and item.id == before.id:
                self.setCurrentIndex(self.model_.index(row))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Something is selected while keys go here."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model_.items:
            self.setCurrentIndex(self.model_.index(0))
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Delete, and Up from the first."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._take()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if self.item is not None:
                self.removed.emit(self.item)
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.over.emit()
        else:
            super().keyPressEvent(event)

    def _take(self, *_: object) -> None:
        if self.item is not None:
            self.taken.emit(self.item)
