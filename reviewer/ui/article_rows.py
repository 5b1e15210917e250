"""How an article looks in the list."""

from PySide6.QtCore import (
    QMarginsF,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reviewer.domain.article import ArticleSummary, Progress
from reviewer.domain.claim import State
from reviewer.ui.desk import Desk
from reviewer.ui.glyphs import draw
from reviewer.ui.moments import day_words
from reviewer.ui.shelf import Order, Show
from reviewer.ui.theme import GLYPHS, Theme, Tokens, interface_font, scaled

Index = QModelIndex | QPersistentModelIndex
ROW = 84
LINE = 17
SIGN = 10


class ArticleListModel(QStringListModel):
    """The articles that are shown; summaries in ``Qt.UserRole``.

    The list of their ids is Qt's own, so that laying out fifty thousand rows asks nothing of Python.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.words = ""
        self.show, self.order = Show.OPEN, Order.NEWEST
        self._places: dict[str, int] = {}
        desk.articles_changed.connect(self.refresh)
        desk.summary_changed.connect(self._renew)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The summary, and its words."""
        summary = self._desk.shelf.get(str(super().data(index, Qt.ItemDataRole.DisplayRole)))
        if summary is None or role == Qt.ItemDataRole.UserRole:
            return summary
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{summary.title}, {self.standing(summary)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            day = day_words(summary.imported_at)
            return f"{summary.title}\n{self.standing(summary)}\n{summary.name}, {day}"
        return None

    def standing(self, summary: ArticleSummary) -> str:
        """How an article stands: decided, uncovered, complete, signed off, put away, who is on it, tags."""
        progress = summary.progress
        if progress.total:
            words = [self.tr("{0} of {1}").format(progress.decided, progress.total)]
        else:
            words = [self.tr("no figures")]
        if summary.complete:
            words.append(self.tr("complete"))
        elif summary.uncovered:
            words.append(self.tr("%n uncovered", "", summary.uncovered))
        if summary.signed_off:
            words.append(self.tr("signed off"))
        if summary.revised:
            words.append(self.tr("has a later draft"))
        if summary.archived:
            words.append(self.tr("put away"))
        if summary.assigned:
            words.append(summary.assigned)
        words += [f"#{tag}" for tag in summary.tags]
        return " · ".join(words)

    def arrange(self, show: Show, order: Order) -> None:
        """Show other articles, or in another order."""
        self.show, self.order = show, order
        self.refresh()

    def search(self, words: str) -> None:
        """Show only articles with these words in title, file name or tags."""
        self.words = words
        self.refresh()

    def ids(self) -> tuple[str, ...]:
        """The articles that are shown, from the top."""
        return tuple(self._places)

    def row_of(self, article_id: str) -> int | None:
        """Where an article stands in the list."""
        return self._places.get(article_id)

    def refresh(self) -> None:
        """Find out anew which articles are shown."""
        rows = [one.id for one in self._desk.shelf.arranged(self.words, self.show, self.order)]
        if rows == list(self._places):
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self._places = {article_id: place for place, article_id in enumerate(rows)}
        self.setStringList(rows)

    def _renew(self, article_id: str) -> None:
        """One article's progress changed: its row is drawn anew; it moves when the list is next arranged."""
        place = self._places.get(article_id)
        if place is not None:
            self.dataChanged.emit(self.index(place), self.index(place))


class ArticleDelegate(QStyledItemDelegate):
    """Draws an article: title in at most two lines, how it stands in words and signs, progress as a bar."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are alike."""
        del option, index
        return QSize(160, scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one article."""
        summary, model = index.data(Qt.ItemDataRole.UserRole), index.model()
        if not isinstance(summary, ArticleSummary) or not isinstance(model, ArticleListModel):
            return
        tokens = self._theme.tokens
        edge = QMarginsF(scaled(10), scaled(2), scaled(10), scaled(2))
        rect = QRectF(option.rect) - edge  # type: ignore[attr-defined]  the stubs leave it out
        state = option.state  # type: ignore[attr-defined]  the stubs leave it out
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = self._desk.article is not None and summary.id == self._desk.article.id
        picked = bool(state & QStyle.StateFlag.State_Selected) and len(self._desk.shelving.chosen) > 1
        if current or picked or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            ground = tokens.selection if picked else tokens.selected if current else tokens.hover
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(rect, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        inner = rect.adjusted(scaled(10), scaled(8), -scaled(10), -scaled(8))
        painter.setPen(QColor(tokens.muted if summary.archived else tokens.ink))
        line = scaled(LINE)
        bottom = _two_lines(painter, inner, summary.title, line)
        place = QRectF(inner.left(), bottom + scaled(2), inner.width(), line)
        ink = tokens.ink if picked else tokens.muted
        self._standing(painter, place, summary, model.standing(summary), ink, tokens)
        _bar(
            painter,
            QRectF(inner.left(), place.bottom() + scaled(4), inner.width(), scaled(4)),
            summary.progress,
            tokens,
        )
        painter.restore()

    @staticmethod
    def _standing(
        painter: QPainter, place: QRectF, summary: ArticleSummary, standing: str, ink: str, tokens: Tokens
    ) -> None:
        if summary.complete:
            size = scaled(SIGN)
            sign = QRectF(place.left(), place.center().y() - size / 2, size, size)
            draw(painter, GLYPHS[State.CONFIRMED], sign, tokens.marks[State.CONFIRMED].ink)
            place = place.adjusted(size + scaled(5), 0, 0, 0)
        font = interface_font(12)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        words = QFontMetricsF(font).elidedText(standing, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)


def _two_lines(painter: QPainter, rect: QRectF, title: str, height: float) -> float:
    font = interface_font(13, bold=True)
    layout = QTextLayout(title, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    metrics = QFontMetricsF(font)
    y = rect.top()
    painter.setFont(font)
    for number in range(2):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(rect.width())
        part = (
            title[line.textStart() : line.textStart() + line.textLength()]
            if number == 0
            else title[line.textStart() :]
        )
        shown = metrics.elidedText(part.strip(), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(QRectF(rect.left(), y, rect.width(), height), Qt.AlignmentFlag.AlignVCenter, shown)
        y += height
    layout.endLayout()
    return y


def _bar(painter: QPainter, rect: QRectF, progress: Progress, tokens: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.hover if tokens.name.startswith("high") else tokens.line))
    painter.drawRoundedRect(rect, 2, 2)
    if not progress.total:
        return
    left = rect.left()
    for state in (State.CONFIRMED, State.CORRECTED, State.REJECTED):
        width = rect.width() * getattr(progress, state.value) / progress.total
        painter.fillRect(QRectF(left, rect.top(), width, rect.height()), QColor(tokens.marks[state].ink))
        left += width
