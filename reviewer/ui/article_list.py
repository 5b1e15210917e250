"""The room at the left: the articles, how far each is, and how to find one."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QObject,
    QPoint,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QBoxLayout,
    QLabel,
    QLineEdit,
    QMenuBar,
    QVBoxLayout,
    QWidget,
)

from reviewer.domain.article import ArticleSummary
from reviewer.ui.article_rows import ArticleDelegate, ArticleListModel
from reviewer.ui.controls import Choice
from reviewer.ui.desk import Desk
from reviewer.ui.lengths import keep_margins, keep_spacing
from reviewer.ui.memory import Memory
from reviewer.ui.shelf import Order, Show
from reviewer.ui.steady_list import SteadyList
from reviewer.ui.tag_box import TagBox
from reviewer.ui.theme import Theme, scaled

NARROW = 200  # pixels at the usual size
SEARCH_MS = 120  # what is typed fast is searched for once


class ArticleSearch(QLineEdit):
    """Finds articles; Down goes into the list, Esc empties it, Enter opens the first."""

    left = Signal()
    into_list = Signal()
    first = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, Enter and Down are the list's."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.first.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.into_list.emit()
        else:
            super().keyPressEvent(event)


class ArticleView(SteadyList):
    """Says when the keys come to it or leave it; several articles are picked as in a file manager."""

    focus_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys are the list's."""
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """They are not any more."""
        super().focusOutEvent(event)
        self.focus_changed.emit()


class ArticlePanel(QWidget):
    """The heading, search, order and choice of what is shown, the list, a word where it is empty; the tags."""

    chosen = Signal(str)
    left = Signal()
    menu_asked = Signal(QPoint)  # a place on the screen, for a menu of what is picked

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("room")
        self._desk = desk
        self._kept: list[str] = []
        self.heading = QLabel()
        self.heading.setObjectName("heading")
        keep_margins(self.heading, 16, 14, 16, 6)
        self.finder = ArticleSearch()
        self.finder.setPlaceholderText(self.tr("Find an article"))
        self.finder.setAccessibleName(self.tr("Find an article"))
        self.finder.setAccessibleDescription(
            self.tr("By words of its title, its file name, its tags (#tag) or who is on it")
        )
        self.show_choice = Choice()
        self.show_choice.name_for_readers(self.tr("Which articles are shown"))
        for words, show in (
            (self.tr("Open"), Show.OPEN),
            (self.tr("To do"), Show.UNDONE),
            (self.tr("Complete"), Show.COMPLETE),
            (self.tr("Put away"), Show.ARCHIVED),
            (self.tr("All"), Show.ALL),
        ):
            self.show_choice.addItem(words, show)
        self.show_choice.setAccessibleDescription(self.tr("Open ones, complete ones, those put away"))
        self.order_choice = Choice()
        self.order_choice.setAccessibleDescription(self.tr("Newest first, by title, or by what is left to do"))
        self.order_choice.name_for_readers(self.tr("Order of the articles"))
        for words, order in (
            (self.tr("Newest"), Order.NEWEST),
            (self.tr("Title"), Order.TITLE),
            (self.tr("Most to do"), Order.LEFT),
        ):
            self.order_choice.addItem(words, order)
        for choice in (self.show_choice, self.order_choice):
            choice.setMinimumContentsLength(5)
            choice.activated.connect(self._arrange)
        self.model = ArticleListModel(desk)
        self.view = self._list(theme)
        self.empty = QLabel()
        self.empty.setObjectName("muted")
        self.empty.setWordWrap(True)
        keep_margins(self.empty, 16, 8, 16, 0)
        self._controls = QWidget()
        self._controls.setObjectName("inside")
        controls = QVBoxLayout(self._controls)
        keep_margins(controls, 10, 0, 10, 6)
        keep_spacing(controls, 6)
        controls.addWidget(self.finder)
        self._choices = choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        keep_spacing(choices, 6)
        choices.addWidget(self.show_choice, 1)
        choices.addWidget(self.order_choice, 1)
        controls.addLayout(choices)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.heading)
        layout.addWidget(self._controls)
        layout.addWidget(self.empty)
        layout.addWidget(self.view, 1)
        self.tags = TagBox(desk)
        self.tags.closed.connect(self._leave_tags)
        layout.addWidget(self.tags)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_MS)
        self._pause.timeout.connect(self._search)
        self.finder.textChanged.connect(self._pause.start)
        self.finder.left.connect(self.left)
        self.finder.into_list.connect(self._into_list)
        self.finder.first.connect(self._open_first)
        self.model.modelAboutToBeReset.connect(self._keep_picked)
        self.model.modelReset.connect(self._follow)
        self.model.modelReset.connect(self._pick_again)
        self.model.modelReset.connect(self._show_empty)
        desk.article_opened.connect(self._follow)
        desk.articles_changed.connect(self._show_empty)
        theme.changed.connect(self._redraw)
        self._show_empty()

    def _list(self, theme: Theme) -> ArticleView:
        view = ArticleView()
        view.setAccessibleName(self.tr("Articles"))
        view.setAccessibleDescription(
            self.tr(
                "Enter opens the article; Shift and an arrow pick several; the menu key says what can be done"
            )
        )
        view.setModel(self.model)
        view.setItemDelegate(ArticleDelegate(self._desk, theme, view))
        view.clicked.connect(self._open_clicked)
        view.activated.connect(self._open)
        view.installEventFilter(self)
        view.focus_changed.connect(self._pick)
        view.selectionModel().selectionChanged.connect(self._pick)
        view.customContextMenuRequested.connect(self._ask_for_menu)
        return view

    def search_for(self, words: str) -> None:
        """Show the articles that hold these words; ``#tag`` finds those with a tag."""
        self.finder.setText(words)
        self.search_now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The two choices stand one under the other where beside one another they would say nothing."""
        super().resizeEvent(event)
        narrow = self.width() < scaled(NARROW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._choices.setDirection(direction)

    def restore(self, memory: Memory) -> None:
        """Show and order the articles as they were."""
        for field, name, known in (
            (self.show_choice, "articles-shown", Show),
            (self.order_choice, "articles-order", Order),
        ):
            value = memory.choice(name, "")
            if value in set(known):
                field.setCurrentIndex(field.findData(known(value)))
        self._arrange()

    def remember(self, memory: Memory) -> None:
        """Keep which articles are shown and how."""
        memory.keep_choice("articles-shown", self.model.show.value)
        memory.keep_choice("articles-order", self.model.order.value)

    def search_now(self) -> None:
        """Search for what is typed without a pause."""
        self._pause.stop()
        self._search()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters are the window's keys, not a search in the list; Esc goes back to the text."""
        del watched
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return False
            return bool(event.text().strip()) and event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return False

    def _arrange(self) -> None:
        self.model.arrange(Show(self.show_choice.currentData()), Order(self.order_choice.currentData()))
        self._show_empty()

    def _search(self) -> None:
        self.model.search(self.finder.text())
        self._show_empty()

    def _into_list(self) -> None:
        self.search_now()
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.model.rowCount() and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(0))

    def _open_first(self) -> None:
        self.search_now()
        if self.model.rowCount():
            self._open(self.model.index(0))

    def _open_clicked(self, index: QModelIndex) -> None:
        """A click opens, unless a key is held that picks several."""
        several = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if not QGuiApplication.keyboardModifiers() & several:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        summary = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(summary, ArticleSummary):
            self.chosen.emit(summary.id)

    def _pick(self, *_: object) -> None:
        """What is picked is what is acted on, while the keys go to the list or to the tags of several.

        Several do not stay picked when the user goes on elsewhere.
        """
        focus, picked = QApplication.focusWidget(), self._picked()
        in_list = focus is self.view or (isinstance(focus, QMenuBar) and bool(self._desk.shelving.chosen))
        held = in_list or focus is None or self.tags.isAncestorOf(focus)
        if len(picked) > 1 and not held:
            with QSignalBlocker(self.view.selectionModel()):
                self.view.clearSelection()
            self._follow()
        else:
            self._desk.shelving.pick(picked if in_list or len(picked) > 1 else ())

    def _picked(self) -> list[str]:
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        summaries = (self.model.index(row).data(Qt.ItemDataRole.UserRole) for row in rows)
        return [summary.id for summary in summaries if isinstance(summary, ArticleSummary)]

    def _leave_tags(self) -> None:
        """Back to the list where several are picked there, otherwise to the text."""
        if len(self._desk.shelving.chosen) > 1:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    def _keep_picked(self) -> None:
        """What is picked stays so when the list is arranged anew, though other rows come or go."""
        picked = self._picked()
        self._kept = picked if self.view.hasFocus() or len(picked) > 1 else []

    def _pick_again(self) -> None:
        rows = [row for article_id in self._kept if (row := self.model.row_of(article_id)) is not None]
        self._kept = []
        if rows:
            self.view.setCurrentIndex(self.model.index(rows[0]))
            for row in rows[1:]:
                self.view.selectionModel().select(
                    self.model.index(row), QItemSelectionModel.SelectionFlag.Select
                )
        self._pick()

    def _ask_for_menu(self, place: QPoint) -> None:
        if self._picked():
            self.menu_asked.emit(self.view.viewport().mapToGlobal(place))

    def _follow(self) -> None:
        article = self._desk.article
        row = self.model.row_of(article.id) if article else None
        if row is not None:
            with QSignalBlocker(self.view.selectionModel()):
                self.view.setCurrentIndex(self.model.index(row))
            self.view.scrollTo(self.model.index(row))
        self._pick()
        self.view.viewport().update()

    def _redraw(self) -> None:
        self.view.scheduleDelayedItemsLayout()  # rows may be of another height
        self.view.viewport().update()

    def _heading(self, shown: int | None, total: int) -> str:
        """How many there are, and how many of them are shown: None while not all that may be are here."""
        number = QLocale().toString
        if not total:
            return self.tr("ARTICLES")
        if shown == total:
            return self.tr("ARTICLES  {0}").format(number(total))
        return self.tr("ARTICLES  {0} of {1}").format("…" if shown is None else number(shown), number(total))

    def _show_empty(self) -> None:
        shelf = self._desk.shelf
        shown, total = self.model.rowCount(), shelf.total
        self.heading.setText(
            self._heading(shown if shelf.whole else shelf.expected(self.model.words, self.model.show), total)
        )
        alone = total == 1 and shown == 1 and self.model.show is Show.OPEN  # one that is put away must be found
        self._controls.setVisible(total > 0 and not alone)
        self.empty.setVisible(not shown)
        if not total:
            self.empty.setText(self.tr("None yet."))
        elif not shelf.whole:
            self.empty.setText(self.tr("The list of articles is still coming in."))
        elif self.finder.text().strip():
            self.empty.setText(self.tr("No article holds these words."))
        else:
            self.empty.setText(self.tr("There is none of this sort."))
