"""What lies over and under the article's text, in layers; each is drawn and may be pointed at."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from reviewer.ui.source_geometry import rects_between

if TYPE_CHECKING:
    from reviewer.ui.source_view import SourceView


class Sight:
    """What of the document is on the screen; where things stand is worked out once for all layers."""

    def __init__(self, view: "SourceView") -> None:
        self.start, self.end = view.visible_range()
        self._view = view
        self._rects: dict[tuple[int, int], list[QRectF]] = {}

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Where a stretch of the document stands, one rectangle a line, in document coordinates."""
        place = (start, end)
        if place not in self._rects:
            self._rects[place] = rects_between(self._view, start, end)
        return self._rects[place]


class Layer(QObject):
    """One sort of thing on the text. Places are in document coordinates."""

    def __init__(self, view: "SourceView") -> None:
        super().__init__(view)
        self.view = view

    def look(self) -> None:
        """Have the text drawn again, because this layer changed."""
        self.view.viewport().update()

    def paint_under(self, painter: QPainter, sight: Sight) -> None:
        """Draw what lies under the text."""

    def paint_over(self, painter: QPainter, sight: Sight) -> None:
        """Draw what lies over the text."""

    def press(self, place: QPointF) -> bool:
        """The left button went down; True to have what follows until it goes up."""
        del place
        return False

    def drag(self, place: QPointF) -> None:
        """The pointer moved after a press that this layer took."""

    def release(self, place: QPointF) -> None:
        """The button went up after a press that this layer took."""

    def click(self, place: QPointF) -> bool:
        """A click that selected nothing; True where it was meant for this layer."""
        del place
        return False

    def pointer(self, place: QPointF) -> Qt.CursorShape | None:
        """The shape of the pointer here; None where nothing of this layer is."""
        del place
        return None

    def words(self, place: QPointF) -> str:
        """What to say of this place when the pointer rests here."""
        del place
        return ""
