"""What lies over and under the article's text, in layers; each is drawn and may be pointed at."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from reviewer.ui.source_geometry import rects_between
from reviewer.ui.theme import scaled

if TYPE_CHECKING:
    from reviewer.ui.source_view import SourceView


AROUND = 20  # how far what is drawn on a stretch of the text reaches beyond its lines, at the usual size


class Sight:
    """What of the document is on the screen; where things stand is worked out once for all layers.

    Of ``part``, where only that part of the viewport is to be drawn.
    """

    def __init__(self, view: "SourceView", part: QRect | None = None) -> None:
        shown = view.viewport().rect() if part is None else part
        around = scaled(AROUND)
        self._area = QRectF(shown).translated(0, view.verticalScrollBar().value())
        self.start, self.end = view.range_between(self._area.top() - around, self._area.bottom() + around)
        self._view = view
        self._rects: dict[tuple[int, int], list[QRectF]] = {}

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Where a stretch of the document stands, one rectangle a line, in document coordinates."""
        place = (start, end)
        if place not in self._rects:
            self._rects[place] = rects_between(self._view, start, end)
        return self._rects[place]

    def shows(self, place: QRectF) -> bool:
        """Whether any of a rectangle of the document is to be drawn."""
        return self._area.intersects(place)


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


class Layers:
    """The layers of a text from the lowest to the topmost, which gets the pointer first."""

    def __init__(self, *layers: Layer) -> None:
        self._layers = list(layers)
        self._held: Layer | None = None

    def add(self, layer: Layer, *, under: bool) -> None:
        """Put a layer over the others, or under them."""
        self._layers.insert(0 if under else len(self._layers), layer)

    def paint_under(self, painter: QPainter, sight: Sight) -> None:
        """Draw what lies under the text."""
        for layer in self._layers:
            layer.paint_under(painter, sight)

    def paint_over(self, painter: QPainter, sight: Sight) -> None:
        """Draw what lies over the text."""
        for layer in self._layers:
            layer.paint_over(painter, sight)

    def press(self, place: QPointF) -> bool:
        """Let a layer take the press; False where none wants it."""
        self._held = next((layer for layer in reversed(self._layers) if layer.press(place)), None)
        return self._held is not None

    def drag(self, place: QPointF) -> bool:
        """Move what a layer holds; False where none holds anything."""
        if self._held is not None:
            self._held.drag(place)
        return self._held is not None

    def release(self, place: QPointF) -> bool:
        """Let go of what a layer holds; False where none holds anything."""
        held, self._held = self._held, None
        if held is not None:
            held.release(place)
        return held is not None

    def click(self, place: QPointF) -> bool:
        """Hand a click to the topmost layer that wants it."""
        return any(layer.click(place) for layer in reversed(self._layers))

    def pointer(self, place: QPointF) -> Qt.CursorShape:
        """The shape of the pointer here; every layer learns where it is."""
        shapes = [shape for layer in reversed(self._layers) if (shape := layer.pointer(place)) is not None]
        return shapes[0] if shapes else Qt.CursorShape.IBeamCursor

    def words(self, place: QPointF) -> str:
        """What the topmost layer that knows this place says of it."""
        return next((words for layer in reversed(self._layers) if (words := layer.words(place))), "")
