"""What stands where in the window: articles, text, claims; a bar above and a bar below."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reviewer.ui.actions import Actions
from reviewer.ui.article_list import ArticlePanel
from reviewer.ui.bars import StatusBar, TopBar
from reviewer.ui.bulk import Bulk
from reviewer.ui.claim_room import ClaimRoom
from reviewer.ui.desk import Desk
from reviewer.ui.drawer import Drawer
from reviewer.ui.insight import Insight
from reviewer.ui.intake import Intake
from reviewer.ui.memory import Memory
from reviewer.ui.notice_bar import NoticeBar
from reviewer.ui.pages import EmptyPage
from reviewer.ui.problems import Problems
from reviewer.ui.recall_bar import UncoveredCount
from reviewer.ui.text_room import TextRoom
from reviewer.ui.theme import Theme, scaled

ARTICLES, CLAIMS = 230, 454  # widths in pixels, until the user divides the window otherwise


class Rooms(QWidget):
    """Builds the rooms and divides the window among them; what they do is wired elsewhere."""

    def __init__(
        self,
        desk: Desk,
        insight: Insight,
        bulk: Bulk,
        intake: Intake,
        problems: Problems,
        actions: Actions,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._desk = desk
        self.top = TopBar(actions, theme)
        self.notices = NoticeBar(problems)
        self.articles = ArticlePanel(desk, theme)
        self.empty = EmptyPage(actions, theme)
        self.text_room = TextRoom(desk, insight, problems, actions, theme)
        self.source, self.strip = self.text_room.source, self.text_room.strip
        self.claim_room = ClaimRoom(desk, insight, bulk, self.text_room.spotlight, actions, theme)
        self.status = StatusBar(desk, intake, actions, theme)
        self.status.add(UncoveredCount(insight, actions))
        self.drawer = Drawer(theme)
        self._text = QSplitter(Qt.Orientation.Vertical)
        self._text.setObjectName("text")
        self._text.addWidget(self.text_room)
        self._text.addWidget(self.drawer)
        self._text.setStretchFactor(0, 1)
        self._text.setStretchFactor(1, 0)
        self._text.setHandleWidth(1)
        self._text.setChildrenCollapsible(False)
        self.middle = QStackedWidget()
        self.middle.addWidget(self.empty)
        self.middle.addWidget(self._text)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._least: dict[QWidget, int] = {}
        for room, least in ((self.articles, 150), (self.middle, 340), (self.claim_room, 320)):
            self._least[room] = least
            self.splitter.addWidget(room)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(1, 1)
        theme.changed.connect(self._hold_least)
        self._hold_least()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.notices)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.status)
        self.setTabOrder(self.articles.finder, self.articles.show_choice)
        self.setTabOrder(self.articles.show_choice, self.articles.order_choice)
        self.setTabOrder(self.articles.order_choice, self.articles.view)
        self.setTabOrder(self.articles.view, self.source)
        self.setTabOrder(self.source, self.claim_room.claims.view)

    def _hold_least(self) -> None:
        """No room is narrower than can be worked in; in a narrow window each gives up its share of that."""
        wanted = sum(scaled(least) for least in self._least.values())
        share = min(1.0, 0.8 * self.width() / wanted)
        for room, least in self._least.items():
            room.setMinimumWidth(int(scaled(least) * share))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The rooms stand beside one another at any width."""
        super().resizeEvent(event)
        self._hold_least()

    def show_middle(self) -> None:
        """The article's text where one lies on the desk, a word on what to do where none does."""
        if self._desk.article is not None:
            self.middle.setCurrentWidget(self._text)
        else:
            self.middle.setCurrentWidget(self.empty)
            self.empty.show_empty(articles=bool(self._desk.articles))

    def share_out(self) -> None:
        """Give articles and claims what they need, the text most of the width."""
        width = self.splitter.width()
        articles, claims = min(scaled(ARTICLES), width // 5), min(scaled(CLAIMS), width * 2 // 5)
        # A large interface in a narrow window: fields that are cut off are worse than short lines of text.
        if (full := min(self.claim_room.form.editor.full_width(), width * 11 // 20)) > claims:
            articles, claims = min(articles, width // 6), full
        self.splitter.setSizes([articles, width - articles - claims, claims])
        self.claim_room.share_out()

    def restore(self, memory: Memory) -> None:
        """Divide the window as it was."""
        self.articles.restore(memory)
        self.claim_room.claim_findings.restore(memory)
        for name, splitter in self._divided():
            state = memory.bytes_of(name)
            if not state.isEmpty():
                splitter.restoreState(state)

    def remember(self, memory: Memory) -> None:
        """Keep how the window is divided."""
        self.articles.remember(memory)
        self.claim_room.claim_findings.remember(memory)
        for name, splitter in self._divided():
            memory.keep_bytes(name, splitter.saveState())

    def _divided(self) -> tuple[tuple[str, QSplitter], ...]:
        return ("rooms", self.splitter), ("right", self.claim_room), ("text", self._text)
