"""The signs of the review states, drawn: the bundled faces do not have all of them, and drawn they line up."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reviewer.domain.claim import State
from reviewer.ui.theme import GLYPHS, interface_font

SIGNS = frozenset((*GLYPHS.values(), "⚠", "↩"))
_STROKES: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "✓": (((0.14, 0.54), (0.40, 0.80), (0.87, 0.22)),),
    "✕": (((0.20, 0.20), (0.80, 0.80)), ((0.80, 0.20), (0.20, 0.80))),
    "✎": (
        ((0.12, 0.88), (0.18, 0.64), (0.68, 0.14), (0.86, 0.32), (0.36, 0.82), (0.12, 0.88)),
        ((0.56, 0.26), (0.74, 0.44)),
    ),
    "=": (((0.12, 0.36), (0.88, 0.36)), ((0.12, 0.66), (0.88, 0.66))),
    "≠": (((0.12, 0.36), (0.88, 0.36)), ((0.12, 0.66), (0.88, 0.66)), ((0.70, 0.08), (0.30, 0.94))),
    "≈": (
        ((0.10, 0.42), (0.28, 0.30), (0.50, 0.38), (0.72, 0.46), (0.90, 0.32)),
        ((0.10, 0.74), (0.28, 0.62), (0.50, 0.70), (0.72, 0.78), (0.90, 0.64)),
    ),
    "⚠": (
        ((0.50, 0.10), (0.95, 0.88), (0.05, 0.88), (0.50, 0.10)),
        ((0.50, 0.38), (0.50, 0.62)),
        ((0.50, 0.75), (0.50, 0.76)),
    ),
    "↩": (
        ((0.36, 0.16), (0.10, 0.42), (0.36, 0.68)),
        ((0.12, 0.42), (0.66, 0.42), (0.83, 0.49), (0.90, 0.65), (0.83, 0.81), (0.66, 0.88), (0.50, 0.88)),
    ),
    "▸": (((0.36, 0.20), (0.68, 0.50), (0.36, 0.80)),),
    "▾": (((0.20, 0.36), (0.50, 0.68), (0.80, 0.36)),),
}


def draw(painter: QPainter, sign: str, place: QRectF, colour: str) -> None:
    """Draw one of the signs in the middle of ``place``, as large as its height; letters are written instead."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = place.height()
    strokes = _STROKES.get(sign)
    if strokes is None:
        font = interface_font(bold=True)
        font.setPixelSize(max(round(size * 1.25), 1))
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(place.adjusted(-size, -size, size, size), Qt.AlignmentFlag.AlignCenter, sign)
    else:
        pen = QPen(QColor(colour), max(size / (6.0 if sign != "✎" else 8.5), 1.2))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        left = place.center().x() - size / 2
        for stroke in strokes:
            painter.drawPolyline([QPointF(left + x * size, place.top() + y * size) for x, y in stroke])
    painter.restore()


def draw_state(painter: QPainter, state: State, place: QRectF, colour: str) -> None:
    """Draw the sign of a review state."""
    draw(painter, GLYPHS[state], place, colour)


def split(text: str) -> tuple[str, str]:
    """A label's leading sign, if it has one, and its words."""
    head, _, words = text.partition(" ")
    return (head, words) if head in SIGNS else ("", text)
