"""How marks, dotted lines, hits, the furniture line and the line of origin are drawn on the text."""

from collections import Counter
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from reviewer.domain.article import Article, Furniture
from reviewer.domain.claim import State
from reviewer.ui.furniture_words import furniture_word
from reviewer.ui.glyphs import draw
from reviewer.ui.theme import Mark, Tokens, interface_font, scaled

LANES = 3  # underlines of marks that overlap stand under one another; there is no room for more on a line
LANE_HEIGHT = 4


def paint_ground(painter: QPainter, rects: Sequence[QRectF], mark: Mark, lane: int) -> None:
    """The rounded ground behind a claim's text; that of a claim inside another is edged."""
    painter.setPen(QPen(QColor(mark.ink), 0.8) if lane else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(mark.ground))
    inset = 1.5 if lane else 0.0
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-2 + inset, inset, 2 - inset, 1 - inset), 3, 3)


def paint_lines(painter: QPainter, rects: Sequence[QRectF], state: State, mark: Mark, lane: int) -> None:
    """The underline, of another shape for each state, and the strike of a rejected claim."""
    pen = QPen(QColor(mark.ink), 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if state is State.PENDING:
        pen.setDashPattern([3, 1.5])
    if state is State.CORRECTED:
        pen.setWidthF(1.2)
    painter.setPen(pen)
    below = (lane % LANES) * LANE_HEIGHT
    for rect in rects:
        y = round(rect.bottom()) + 1 + below
        painter.drawLine(QPointF(rect.left() - 1, y), QPointF(rect.right() + 1, y))
        if state is State.CORRECTED:
            painter.drawLine(QPointF(rect.left() - 1, y + 2.5), QPointF(rect.right() + 1, y + 2.5))
        if state is State.REJECTED:
            middle = round(rect.top() + rect.height() * 0.56)
            painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle))
    if lane:  # both ends are shown, where the line of another mark runs on beside it
        painter.setPen(QPen(QColor(mark.ink), 1.5))
        y = round(rects[0].bottom()) + 1 + below
        painter.drawLine(QPointF(rects[0].left() - 1, y - 3), QPointF(rects[0].left() - 1, y + 1))
        y = round(rects[-1].bottom()) + 1 + below
        painter.drawLine(QPointF(rects[-1].right() + 1, y - 3), QPointF(rects[-1].right() + 1, y + 1))


def paint_outline(painter: QPainter, rects: Sequence[QRectF], accent: QColor) -> None:
    """The outline of the claim looked at."""
    painter.setPen(QPen(accent, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-4, -3, 4, 6), 5, 5)


def paint_dotted(painter: QPainter, rects: Sequence[QRectF], colour: str) -> None:
    """The dotted underline of a number that nobody has looked at."""
    pen = QPen(QColor(colour), 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.01, 2])
    painter.setPen(pen)
    for rect in rects:
        y = round(rect.bottom()) + 1
        painter.drawLine(QPointF(rect.left() + 1, y), QPointF(rect.right(), y))


def paint_ring(painter: QPainter, rects: Sequence[QRectF], colour: str) -> None:
    """A dashed outline around the uncovered number looked at."""
    pen = QPen(QColor(colour), 1.6)
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-5, -3, 5, 6), 5, 5)


def paint_hits(painter: QPainter, rects: Sequence[QRectF], tokens: Tokens, *, current: bool) -> None:
    """The ground of a place that holds the words looked for; the one looked at is framed."""
    painter.setPen(QPen(QColor(tokens.accent), 2) if current else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.selection))
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-2, -1, 2, 2), 3, 3)


def paint_linked(painter: QPainter, rects: Sequence[QRectF], colour: str) -> None:
    """Corners around a figure that the finding looked at speaks of."""
    painter.setPen(QPen(QColor(colour), 2.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in rects:
        frame = rect.adjusted(-5, -4, 5, 5)
        reach = min(9.0, frame.width() / 3)
        for x, inward in ((frame.left(), 1), (frame.right(), -1)):
            for y, down in ((frame.top(), 1), (frame.bottom(), -1)):
                painter.drawPolyline(
                    [QPointF(x + inward * reach, y), QPointF(x, y), QPointF(x, y + down * reach * 0.8)]
                )


def paint_flag(painter: QPainter, rects: Sequence[QRectF], colour: str, ground: str) -> None:
    """A small triangle at the upper right end of a claim whose figure disagrees with another."""
    corner = QPointF(rects[-1].right() + 1, rects[-1].top())
    painter.setPen(QPen(QColor(ground), 1))
    painter.setBrush(QColor(colour))
    triangle = [QPointF(-5, 5), QPointF(5, 5), QPointF(0, -4)]
    painter.drawPolygon(QPolygonF([corner + point for point in triangle]))


def paint_handle(painter: QPainter, grip: QRectF, tokens: Tokens, *, lit: bool) -> None:
    """A handle at the end of the span of the claim looked at."""
    painter.setPen(QPen(QColor(tokens.accent), 2))
    painter.setBrush(QColor(tokens.accent if lit else tokens.panel))
    painter.drawEllipse(grip)


def paint_tag(painter: QPainter, rects: Sequence[QRectF], name: str, tokens: Tokens) -> None:
    """The name a claim goes by in a calculation, over its first letter."""
    painter.setFont(interface_font(10, bold=True))
    width = QFontMetricsF(painter.font()).horizontalAdvance(name) + 8
    place = QRectF(rects[0].left() - 4, rects[0].top() - scaled(9), width, scaled(14))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.accent))
    painter.drawRoundedRect(place, 4, 4)
    painter.setPen(QColor(tokens.on_accent))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)


def paint_fold(painter: QPainter, rect: QRectF, label: str, tokens: Tokens, *, unfolded: bool) -> None:
    """The dashed line that stands for the page furniture."""
    pen = QPen(QColor(tokens.edge), 1)
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(QColor(tokens.muted))
    painter.setFont(interface_font(12))
    size = scaled(8)
    arrow = QRectF(rect.left() + 10, rect.center().y() - size / 2, size, size)
    draw(painter, "▾" if unfolded else "▸", arrow, tokens.muted)
    inner = rect.adjusted(17 + size, 0, -10, 0)
    shown = QFontMetricsF(painter.font()).elidedText(label, Qt.TextElideMode.ElideRight, inner.width())
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def paint_passage(painter: QPainter, rect: QRectF, tokens: Tokens, *, lit: bool) -> None:
    """The line at the left of a passage of furniture."""
    bar = QRectF(rect.left() - 10, rect.top() + 1, 3, rect.height() - 2)
    painter.fillRect(bar, QColor(tokens.accent if lit else tokens.line))


def paint_pill(painter: QPainter, rect: QRectF, label: str, tokens: Tokens, *, lit: bool) -> None:
    """The button that takes a passage back into the article."""
    painter.setFont(interface_font(11))
    painter.setPen(QPen(QColor(tokens.accent if lit else tokens.edge), 1))
    painter.setBrush(QColor(tokens.panel))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
    painter.setPen(QColor(tokens.accent if lit else tokens.muted))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, label)


def pill_width(label: str) -> float:
    """How wide such a button is."""
    return QFontMetricsF(interface_font(11)).horizontalAdvance(label) + 18


def paint_origin(painter: QPainter, rect: QRectF, article: Article, tokens: Tokens) -> None:
    """Where the article came from, under its headline."""
    painter.setPen(QColor(tokens.muted))
    painter.setFont(interface_font(12))
    shown = QFontMetricsF(painter.font()).elidedText(
        origin_words(article), Qt.TextElideMode.ElideRight, rect.width()
    )
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def origin_words(article: Article) -> str:
    """File, encoding and day of import."""
    at = article.imported_at.astimezone()
    day = QLocale().toString(
        QDate(at.year, at.month, at.day), QCoreApplication.translate("source", "d MMM yyyy")
    )
    return QCoreApplication.translate("source", "Imported from {name} · {encoding} · {day}").format(
        name=article.name, encoding=article.encoding.upper(), day=day
    )


def furniture_words(furniture: Iterable[Furniture], *, unfolded: bool) -> str:
    """What of the page was left out, in one line."""
    reasons = Counter(furniture_word(item.reason) for item in furniture)
    names = ", ".join(f"{count} × {reason}" if count > 1 else reason for reason, count in reasons.items())
    if unfolded:
        return QCoreApplication.translate("source", "Page furniture shown: {names}").format(names=names)
    return QCoreApplication.translate("source", "Page furniture left out: {names}").format(names=names)
