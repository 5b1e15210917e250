"""How marks, the furniture line and the line of origin are drawn on the text."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QTextEdit

from reviewer.domain.article import Article
from reviewer.domain.claim import State
from reviewer.ui.glyphs import draw
from reviewer.ui.source_marks import Mark as Place
from reviewer.ui.theme import Mark, Tokens, interface_font


def rects_of(view: QTextEdit, place: Place) -> list[QRectF]:
    """Where a mark stands in the document, one rectangle a line, in document coordinates."""
    document = view.document()
    layout = document.documentLayout()
    found: list[QRectF] = []
    block = document.findBlock(place.start)
    while block.isValid() and block.position() < place.end:
        if block.blockFormat().lineHeight() >= 1:  # lines folded away have no height
            corner = layout.blockBoundingRect(block).topLeft()
            lines = block.layout()
            first = max(place.start - block.position(), 0)
            last = min(place.end - block.position(), block.length() - 1)
            for number in range(lines.lineCount()):
                line = lines.lineAt(number)
                start = max(first, line.textStart())
                end = min(last, line.textStart() + line.textLength())
                if start < end:
                    left, right = _x(line.cursorToX(start)), _x(line.cursorToX(end))
                    if end == line.textStart() + line.textLength():
                        right = min(right, line.x() + line.naturalTextWidth())
                    baseline = line.y() + line.ascent()
                    height = line.ascent() + line.descent()
                    top = baseline - line.ascent() * 0.98
                    found.append(
                        QRectF(min(left, right), top, abs(right - left), height * 0.98).translated(corner)
                    )
        block = block.next()
    return found


def _x(value: object) -> float:
    """Qt gives the place back with the x; only the x is wanted."""
    return float(value[0]) if isinstance(value, tuple) else float(value)  # type: ignore[arg-type]


def paint_ground(painter: QPainter, rects: Sequence[QRectF], mark: Mark) -> None:
    """The rounded ground behind a claim's text."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(mark.ground))
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-2, 0, 2, 1), 3, 3)


def paint_lines(painter: QPainter, rects: Sequence[QRectF], state: State, mark: Mark) -> None:
    """The underline, of another shape for each state, and the strike of a rejected claim."""
    pen = QPen(QColor(mark.ink), 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if state is State.PENDING:
        pen.setDashPattern([3, 1.5])
    if state is State.CORRECTED:
        pen.setWidthF(1.2)
    painter.setPen(pen)
    for rect in rects:
        y = round(rect.bottom()) + 1
        painter.drawLine(QPointF(rect.left() - 1, y), QPointF(rect.right() + 1, y))
        if state is State.CORRECTED:
            painter.drawLine(QPointF(rect.left() - 1, y + 3), QPointF(rect.right() + 1, y + 3))
        if state is State.REJECTED:
            middle = round(rect.top() + rect.height() * 0.56)
            painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle))


def paint_outline(painter: QPainter, rects: Sequence[QRectF], accent: QColor) -> None:
    """The outline of the claim looked at."""
    painter.setPen(QPen(accent, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-5, -3, 5, 6), 5, 5)


def paint_fold(painter: QPainter, rect: QRectF, label: str, tokens: Tokens, *, unfolded: bool) -> None:
    """The dashed line that stands for the page furniture."""
    pen = QPen(QColor(tokens.edge), 1)
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(QColor(tokens.muted))
    painter.setFont(interface_font(12))
    draw(painter, "▾" if unfolded else "▸", QRectF(rect.left() + 10, rect.center().y() - 4, 8, 8), tokens.muted)
    inner = rect.adjusted(25, 0, -10, 0)
    shown = QFontMetricsF(painter.font()).elidedText(label, Qt.TextElideMode.ElideRight, inner.width())
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


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
    day = QLocale(QLocale.Language.English).toString(QDate(at.year, at.month, at.day), "d MMM yyyy")
    return QCoreApplication.translate("source", "Imported from {name} · {encoding} · {day}").format(
        name=article.name, encoding=article.encoding.upper(), day=day
    )


def furniture_words(article: Article, unfolded: bool) -> str:
    """What of the page was left out, in one line."""
    reasons = Counter(item.reason for item in article.furniture)
    names = ", ".join(f"{count} × {reason}" if count > 1 else reason for reason, count in reasons.items())
    if unfolded:
        return QCoreApplication.translate("source", "Page furniture shown: {names}").format(names=names)
    return QCoreApplication.translate("source", "Page furniture left out: {names}").format(names=names)
