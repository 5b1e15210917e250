"""A row that goes on in another row where it does not fit: nothing is cut off in a narrow room."""

from PySide6.QtCore import QEvent, QMargins, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from reviewer.ui.lengths import keep_spacing


class FlowBox(QWidget):
    """Holds a ``FlowRow`` and is always as high as it needs to be: no room can press it together."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 6, push: int = 0) -> None:
        super().__init__(parent)
        self.row = FlowRow(self, spacing=spacing, push=push)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width asks for another height."""
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """So does another widget in it."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return done

    def fit(self) -> None:
        """Be as high as the width asks for."""
        height = self.row.height_at(self.width())
        if (self.minimumHeight(), self.maximumHeight()) != (height, height):
            self.setFixedHeight(height)


class FlowRow(QLayout):
    """Lays its widgets beside one another at their own sizes, in as many rows as that takes.

    ``push`` names how many of the last widgets stand at the right end of their row.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 6, push: int = 0) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._push = push
        keep_spacing(self, spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt hands over what is added."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]  # Qt asks beyond the end
        """One of them; None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]  # Qt asks beyond the end
        """Give one up."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def height_at(self, width: int) -> int:
        """The height in pixels that a width asks for."""
        return self._lay(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """All in one row."""
        sizes = [item.sizeHint() for item in self._shown()]
        margins: QMargins = self.contentsMargins()
        width = sum(size.width() for size in sizes) + self.spacing() * max(len(sizes) - 1, 0)
        height = max((size.height() for size in sizes), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        """The widest of them."""
        margins: QMargins = self.contentsMargins()
        sizes = [item.minimumSize() for item in self._shown()]
        width = max((size.width() for size in sizes), default=0)
        height = max((size.height() for size in sizes), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lay(self, rect: QRect, *, move: bool) -> int:
        margins: QMargins = self.contentsMargins()
        inside = rect.marginsRemoved(margins)
        top, shown = inside.top(), self._shown()
        pushed = set(map(id, self._items[len(self._items) - self._push :])) if self._push else set[int]()
        for row in self._rows(shown, inside.width()):
            height = max(item.sizeHint().height() for item in row)
            left = inside.left()
            free = inside.width() - self._width(row)
            for number, item in enumerate(row):
                first_pushed = id(item) in pushed and (number == 0 or id(row[number - 1]) not in pushed)
                if first_pushed and number:
                    left += free
                size = item.sizeHint()
                if move:
                    width = min(size.width(), inside.width())
                    item.setGeometry(QRect(left, top + (height - size.height()) // 2, width, size.height()))
                left += size.width() + self.spacing()
            top += height + self.spacing()
        height = top - inside.top() - (self.spacing() if shown else 0)
        return height + margins.top() + margins.bottom()

    def _rows(self, items: list[QLayoutItem], width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        for item in items:
            if rows and self._width([*rows[-1], item]) <= width:
                rows[-1].append(item)
            else:
                rows.append([item])
        return rows

    def _width(self, row: list[QLayoutItem]) -> int:
        return sum(item.sizeHint().width() for item in row) + self.spacing() * (len(row) - 1)
