"""The drawer under the text: evidence, notes, history, the article's own page. Closed it does no work."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFontMetrics, QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reviewer.ui.flow import FlowBox
from reviewer.ui.lengths import keep_margins, keep_scaled
from reviewer.ui.theme import Theme, interface_font, scaled

REFRESH_MS = 40  # after the frame in which the next claim is painted
LEAST_HEIGHT = 190
HEIGHT = 292  # until the user divides the room otherwise
HEADER_HEIGHT = 26


class Page(QWidget):
    """A page of the drawer. ``refresh`` is called only while it is looked at, after the claim was painted."""

    left = Signal()  # the user is done here and goes back to the text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inside")

    def refresh(self) -> None:
        """Show what belongs to the claim and the article on the desk now."""
        raise NotImplementedError

    def begin(self) -> None:
        """Give the focus to where one begins."""
        raise NotImplementedError

    def keep(self) -> None:
        """Save what is typed and not saved yet; called before the page shows something else."""

    def give_up(self) -> bool:
        """Esc was pressed: False where something asks first and the page must stay."""
        return True


class Tab(QPushButton):
    """A tab that is as wide unchosen as chosen, when its title is bold."""

    def sizeHint(self) -> QSize:
        """Room for the bold title."""
        return QSize(
            QFontMetrics(interface_font(13, bold=True)).horizontalAdvance(self.text()) + scaled(24),
            scaled(HEADER_HEIGHT),
        )

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut off."""
        return self.sizeHint()


class Drawer(QWidget):
    """Pages with a tab each. Esc closes it."""

    closed = Signal()
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("form")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._pages: dict[str, Page] = {}
        self._tabs: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._stack = QStackedWidget()
        bar = FlowBox(spacing=4, push=2)  # in a narrow room the tabs go on in another row
        self._row = bar.row
        keep_margins(self._row, 12, 7, 8, 3)
        self.about = QLabel()
        self.about.setObjectName("muted")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        close = QPushButton("×")
        close.setObjectName("link")
        close.setAccessibleName(self.tr("Close the drawer"))
        close.setToolTip(self.tr("Close the drawer (Esc)"))
        close.setAccessibleDescription(self.tr("Goes back to the text; Esc does so too"))
        close.clicked.connect(self.close_drawer)
        self._last = (self.about, close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._stack, 1)
        keep_scaled(self, least_height=LEAST_HEIGHT)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REFRESH_MS)
        self._soon.timeout.connect(self._refresh)
        self.hide()

    def add_page(self, name: str, title: str, page: Page, action: QAction) -> None:
        """Add a page; ``action`` opens it and names its key."""
        tab = Tab()
        tab.setObjectName("tab")
        tab.setCheckable(True)
        tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tab.clicked.connect(lambda: self.open_page(name))
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tab.setText(title)
        tab.setToolTip(f"{action.toolTip()}")
        tab.setAccessibleName(title)
        tab.setAccessibleDescription(f"{action.toolTip()} {key}".strip())
        page.left.connect(self.closed)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        self._group.addButton(tab)
        for widget in self._last:
            self._row.removeWidget(widget)
        for widget in (tab, *self._last):
            self._row.addWidget(widget)
        self._tabs[name] = tab
        self._pages[name] = page
        self._stack.addWidget(area)

    def sizeHint(self) -> QSize:
        """Room for a page whose lists scroll; the text keeps most of the height."""
        return QSize(600, scaled(HEIGHT))

    @property
    def page(self) -> Page | None:
        """The page looked at; ``None`` while the drawer is closed."""
        return self._at() if self.isVisible() else None

    @property
    def name(self) -> str:
        """The name of the page that is or was looked at last."""
        return next((name for name, tab in self._tabs.items() if tab.isChecked()), next(iter(self._tabs), ""))

    def names(self) -> Sequence[str]:
        """The names of the pages in the order of their tabs."""
        return tuple(self._pages)

    def open_page(self, name: str, *, focus: bool = True) -> None:
        """Open the drawer at a page and go there."""
        before = self._at() if self.isVisible() else None
        if before is not None and before is not self._pages[name]:
            before.keep()
        self._tabs[name].setChecked(True)
        self._stack.setCurrentIndex(list(self._pages).index(name))
        self.show()
        self._pages[name].refresh()
        if focus:
            self._pages[name].begin()
        self.opened.emit(name)

    def close_drawer(self) -> None:
        """Save what is typed, close, and let the text have the focus."""
        page = self.page
        if page is not None:
            page.keep()
        self.closed.emit()  # before the focus, hidden, would go to what stands next in the window
        self.hide()

    def refresh_soon(self, *_: object) -> None:
        """Show what is on the desk now, once the claim is painted; a closed drawer does nothing."""
        if self.isVisible():
            self._soon.start()

    def keep(self) -> None:
        """Save what is typed on the page looked at."""
        page = self.page
        if page is not None:
            page.keep()

    def holds_focus(self) -> bool:
        """Whether the keys go here."""
        widget = QApplication.focusWidget()
        return widget is not None and (widget is self or self.isAncestorOf(widget))

    def hideEvent(self, event: QHideEvent) -> None:
        """A closed drawer does no work."""
        self._soon.stop()
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter and Esc are for the page while it has the focus."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _done(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; Ctrl+Enter saves and goes back to the text, leaving the drawer open."""
        page = self._at()
        if event.key() == Qt.Key.Key_Escape:
            if page is None or page.give_up():
                self.close_drawer()
        elif _done(event):
            if page is not None:
                page.keep()
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _at(self) -> Page | None:
        return self._pages.get(self.name)

    def _refresh(self) -> None:
        page = self.page
        if page is not None:
            page.refresh()


def _done(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and bool(
        event.modifiers() & Qt.KeyboardModifier.ControlModifier
    )
