"""The list of articles with their progress."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reviewer.domain.article import ArticleSummary, Progress
from reviewer.domain.claim import State
from reviewer.ui.desk import Desk
from reviewer.ui.theme import Theme, Tokens, interface_font

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ROW = 84


class ArticleListModel(QAbstractListModel):
    """The articles whose title holds the words searched for, newest first; summaries in ``Qt.UserRole``."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._words = ""
        self._rows: list[ArticleSummary] = []
        desk.articles_changed.connect(self._refresh)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many articles are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The summary, and its words."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        summary = self._rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return summary
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{summary.title}, {self.progress_words(summary.progress)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{summary.title}\n{summary.name}"
        return None

    def progress_words(self, progress: Progress) -> str:
        """How far an article is decided, in words."""
        if not progress.total:
            return self.tr("no figures")
        words = self.tr("{0} of {1}").format(progress.decided, progress.total)
        return words if progress.pending else self.tr("{0} · complete").format(words)

    def search(self, words: str) -> None:
        """Show only articles with these words in their titles."""
        self._words = words.casefold()
        self._refresh()

    def ids(self) -> tuple[str, ...]:
        """The articles that are shown, from the top."""
        return tuple(summary.id for summary in self._rows)

    def row_of(self, article_id: str) -> int | None:
        """Where an article stands in the list."""
        return next((row for row, summary in enumerate(self._rows) if summary.id == article_id), None)

    def _refresh(self) -> None:
        words = self._words.split()
        rows = [
            summary
            for summary in self._desk.articles
            if all(word in summary.title.casefold() for word in words)
        ]
        if [row.id for row in rows] == [row.id for row in self._rows]:
            changed = [number for number, row in enumerate(rows) if row != self._rows[number]]
            self._rows = rows
            for number in changed:
                self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()


class ArticleDelegate(QStyledItemDelegate):
    """Draws an article: title in at most two lines, progress in words and as a bar."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are alike."""
        del option, index
        return QSize(160, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one article."""
        summary, model = index.data(Qt.ItemDataRole.UserRole), index.model()
        if not isinstance(summary, ArticleSummary) or not isinstance(model, ArticleListModel):
            return
        tokens = self._theme.tokens
        rect = QRectF(option.rect).adjusted(10, 2, -10, -2)  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = self._desk.article is not None and summary.id == self._desk.article.id
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)  # type: ignore[attr-defined]
        if current or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selected if current else tokens.hover))
            painter.drawRoundedRect(rect, 6, 6)
        inner = rect.adjusted(10, 8, -10, -8)
        painter.setPen(QColor(tokens.ink))
        bottom = _two_lines(painter, inner, summary.title)
        painter.setFont(interface_font(12))
        painter.setPen(QColor(tokens.muted))
        place = QRectF(inner.left(), bottom + 2, inner.width(), 17)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, model.progress_words(summary.progress))
        _bar(painter, QRectF(inner.left(), place.bottom() + 4, inner.width(), 4), summary.progress, tokens)
        painter.restore()


def _two_lines(painter: QPainter, rect: QRectF, title: str) -> float:
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
        painter.drawText(QRectF(rect.left(), y, rect.width(), 17), Qt.AlignmentFlag.AlignVCenter, shown)
        y += 17
    layout.endLayout()
    return y


def _bar(painter: QPainter, rect: QRectF, progress: Progress, tokens: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.line))
    painter.drawRoundedRect(rect, 2, 2)
    if not progress.total:
        return
    left = rect.left()
    for state in (State.CONFIRMED, State.CORRECTED, State.REJECTED):
        width = rect.width() * getattr(progress, state.value) / progress.total
        painter.fillRect(QRectF(left, rect.top(), width, rect.height()), QColor(tokens.marks[state].ink))
        left += width


class ArticlePanel(QWidget):
    """The heading, the list, a word where it is empty."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("room")
        self._desk = desk
        heading = QLabel(self.tr("ARTICLES"))
        heading.setObjectName("heading")
        heading.setContentsMargins(16, 14, 16, 8)
        self.model = ArticleListModel(desk)
        self.view = QListView()
        self.view.setAccessibleName(self.tr("Articles"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(ArticleDelegate(desk, theme, self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.empty = QLabel()
        self.empty.setObjectName("muted")
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(16, 0, 16, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(heading)
        layout.addWidget(self.empty)
        layout.addWidget(self.view, 1)
        self.view.clicked.connect(self._open)
        self.view.activated.connect(self._open)
        self.model.modelReset.connect(self._follow)
        self.model.modelReset.connect(self._show_empty)
        desk.article_opened.connect(self._follow)
        desk.articles_changed.connect(self._show_empty)
        theme.changed.connect(self.view.viewport().update)
        self._show_empty()

    def search(self, words: str) -> None:
        """Show only articles with these words in their titles."""
        self.model.search(words)

    def _open(self, index: QModelIndex) -> None:
        summary = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(summary, ArticleSummary):
            self.chosen.emit(summary.id)

    def _follow(self) -> None:
        article = self._desk.article
        row = self.model.row_of(article.id) if article else None
        if row is not None:
            self.view.setCurrentIndex(self.model.index(row))
            self.view.scrollTo(self.model.index(row))
        self.view.viewport().update()

    def _show_empty(self) -> None:
        self.empty.setVisible(not self.model.rowCount())
        self.empty.setText(
            self.tr("No title holds these words.") if self._desk.articles else self.tr("None yet.")
        )
