"""The ticks of a claim's parts, as a checker ticks a printed page word by word."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from reviewer.domain.claim import Component, State
from reviewer.ui.glyphs import draw
from reviewer.ui.lengths import keep_scaled
from reviewer.ui.theme import Theme, scaled
from reviewer.ui.wording import component_word

SIDE = 24
MARK = 11
ORDER = tuple(Component)


class TickButton(QAbstractButton):
    """One part's tick: a green tick where the part was checked, the outline of one where it was not.

    ``next_`` draws it as the one that the next press of the key gives. The button shows what is on record: a
    click asks for the other state and changes nothing itself.
    """

    def __init__(self, component: Component, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.component = component
        self._theme = theme
        self._ticked = False
        self._next = False
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        keep_scaled(self, width=SIDE, height=SIDE)
        self.setObjectName(f"tick-{component.value}")
        theme.changed.connect(self.update)
        self._describe()

    @property
    def ticked(self) -> bool:
        """Whether the part is ticked on record."""
        return self._ticked

    def show_tick(self, *, ticked: bool, next_: bool) -> None:
        """Show a tick or its outline."""
        if (ticked, next_) != (self._ticked, self._next):
            self._ticked, self._next = ticked, next_
            self._describe()
            self.update()

    def _describe(self) -> None:
        name = component_word(self.component)
        words = self.tr("{0}: ticked") if self._ticked else self.tr("{0}: not ticked")
        self.setAccessibleName(words.format(name))
        tip = self.tr("Take the tick off: {0}") if self._ticked else self.tr("Tick as checked: {0}")
        self.setToolTip(tip.format(name))
        self.setAccessibleDescription(tip.format(name))

    def sizeHint(self) -> QSize:
        """A small square."""
        return QSize(scaled(SIDE), scaled(SIDE))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone."""
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tick on its ground, or an outline to be filled; a ring where it has the focus."""
        del event
        tokens = self._theme.tokens
        mark = tokens.marks[State.CONFIRMED]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._ticked:
            painter.setBrush(QColor(mark.ground))
            painter.drawEllipse(ground)
        elif self._hovered and self.isEnabled():
            painter.setBrush(QColor(tokens.hover))
            painter.drawEllipse(ground)
        if self._next and not self._ticked:
            pen = QPen(QColor(tokens.accent), 1.2)
            pen.setDashPattern([2, 2])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(ground)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        size = scaled(MARK)
        inset = (self.width() - size) / 2
        ink = mark.ink if self._ticked else tokens.edge
        draw(painter, "✓", QRectF(inset, inset, size, size), ink)


def next_to_tick(ticks: frozenset[Component]) -> Component | None:
    """The part that is ticked next, in the order of the form; ``None`` where all are."""
    return next((component for component in ORDER if component not in ticks), None)
