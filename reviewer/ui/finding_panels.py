"""Findings: those of the current claim under its editor, all of an article in a list of their own."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reviewer.domain.finding import Finding, finding_key
from reviewer.ui.actions import Actions
from reviewer.ui.desk import Desk
from reviewer.ui.finding_fold import FoldLine
from reviewer.ui.finding_groups import FindingGroup
from reviewer.ui.finding_row import FindingRow
from reviewer.ui.insight import Insight
from reviewer.ui.lengths import keep_margins
from reviewer.ui.memory import Memory
from reviewer.ui.spotlight import Spotlight
from reviewer.ui.theme import Theme, scaled

MOST_ROWS = 200  # more are of no use in a list of widgets; the heading says how many there are
LEAST, MOST = 40, 150  # the height in pixels of the panel under the editor


class Findings(QScrollArea):
    """Rows of findings; those that were made once are shown again with other findings."""

    put_aside = Signal(object, str)
    taken_back = Signal(object)
    needs_changed = Signal()  # the height at which nothing has to be scrolled

    def __init__(
        self, desk: Desk, insight: Insight, spotlight: Spotlight, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._insight, self._spotlight, self._theme = desk, insight, spotlight, theme
        self.rows: list[FindingRow] = []
        self._made: list[FindingRow] = []  # more than are shown, where others had more
        self._shown: list[tuple[FindingGroup, str | None]] = []
        self._sheet = QWidget()
        self._sheet.setObjectName("inside")
        self._sheet.installEventFilter(self)
        self._column = QVBoxLayout(self._sheet)
        keep_margins(self._column, 0, 0, 0, 4)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(self._sheet)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        spotlight.changed.connect(self._follow)

    def show_groups(self, groups: Sequence[FindingGroup]) -> None:
        """Show these, in this order."""
        aside = self._insight.aside
        shown = [(group, aside.get(finding_key(group.first))) for group in groups[:MOST_ROWS]]
        if shown == self._shown:
            return
        self._shown = shown
        self._sheet.hide()  # or the window would be laid out anew for each row
        for row, (group, reason) in zip(self._made, shown, strict=False):
            row.show_group(group, reason)
            row.show()
        for group, reason in shown[len(self._made) :]:
            self._made.append(self._row(group, reason))
            self._column.insertWidget(len(self._made) - 1, self._made[-1])
        for row in self._made[len(shown) :]:
            row.hide()
        self.rows = self._made[: len(shown)]
        self._sheet.show()
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Rows that the style has been given to, or that ask for a reason, have other heights."""
        done = super().eventFilter(watched, event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.needs_changed.emit()
        return done

    def needed(self, width: int) -> int:
        """The height in pixels at which nothing has to be scrolled."""
        return self._column.totalHeightForWidth(width) + 2

    def _row(self, group: FindingGroup, reason: str | None) -> FindingRow:
        row = FindingRow(group, reason, self._desk, self._theme)
        row.chosen.connect(self._spotlight.show)
        row.gone_to.connect(self._go_to)
        row.put_aside.connect(self.put_aside)
        row.taken_back.connect(self.taken_back)
        return row

    def _go_to(self, finding: Finding, claim_id: str) -> None:
        self._spotlight.light(finding)
        self._spotlight.go_to(claim_id)

    def _follow(self) -> None:
        for row in self.rows:
            lit = self._spotlight.finding in row.group.findings
            row.light(lit=lit)
            if lit:
                self.ensureWidgetVisible(row, 0, 0)


class FindingPanel(QWidget):
    """The findings of the claim looked at; not there where it has none.

    They stand open where the form has room for all its rows beside them, and are folded to one line where it
    has not; the user's own choice is kept. Going through them by the key opens them for this claim.
    """

    put_aside = Signal(object, str)
    taken_back = Signal(object)

    def __init__(
        self,
        desk: Desk,
        insight: Insight,
        spotlight: Spotlight,
        actions: Actions,
        theme: Theme,
        spare: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("findings")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Findings on this claim"))
        self._desk, self._insight, self._actions = desk, insight, actions
        self._spare = spare  # the height in pixels that the form's rows leave
        self._open: bool | None = None  # what the user wants; None for what there is room for
        self._stepped = False
        self.line = FoldLine(theme)
        self.line.clicked.connect(self._turn)
        self.list = Findings(desk, insight, spotlight, theme)
        self.list.put_aside.connect(self.put_aside)
        self.list.taken_back.connect(self.taken_back)
        self.list.needs_changed.connect(self.fit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(self.list)
        desk.current_changed.connect(self._current_changed)
        desk.claims_changed.connect(self._claims_changed)
        insight.findings_changed.connect(self._renew)
        spotlight.changed.connect(lambda: self._step(spotlight.finding))
        actions.keys_changed.connect(self._show_key)
        self._show_key()
        self._renew()

    @property
    def rows(self) -> list[FindingRow]:
        """The findings shown, or that would be if they were not folded."""
        return self.list.rows

    def restore(self, memory: Memory) -> None:
        """Stand open or folded as the user wanted it."""
        self._open = {"open": True, "folded": False}.get(memory.choice("findings", ""))
        self.fit()

    def remember(self, memory: Memory) -> None:
        """Keep what the user wants."""
        if self._open is not None:
            memory.keep_choice("findings", "open" if self._open else "folded")

    def fit(self) -> None:
        """As high as it needs to be, within reason; one line where the form needs the room."""
        if not self.rows:
            return
        needed = max(self.list.needed(self.width()), scaled(LEAST))
        spare = self._spare() - self.line.sizeHint().height()
        shown = self._stepped or (needed <= spare if self._open is None else self._open)
        self.line.setChecked(shown)
        if self.list.isHidden() == shown:
            self.list.setVisible(shown)
        height = min(needed, max(scaled(MOST), spare))
        if self.list.height() != height:
            self.list.setFixedHeight(height)

    def _show_key(self) -> None:
        self.line.show_key(self._actions.key("working"))

    def _turn(self) -> None:
        self._open = self.list.isHidden()
        self._stepped = False
        self.fit()

    def _step(self, finding: Finding | None) -> None:
        if finding is not None and any(finding in row.group.findings for row in self.rows):
            self._stepped = True
            self.fit()

    def _current_changed(self) -> None:
        self._stepped = False
        self._renew()

    def _claims_changed(self, ids: frozenset[str]) -> None:
        if any(claim in ids for row in self.rows for claim in row.group.claims):
            self._renew()

    def _renew(self) -> None:
        claim = self._desk.current
        groups = self._insight.of(claim.id) if claim is not None else ()
        self.list.show_groups(groups)
        self.line.show_groups(groups, self._insight.counts_words(groups))
        self.fit()  # before it is shown, or everything beside it is laid out twice
        self.setVisible(bool(groups))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower sentences are higher."""
        super().resizeEvent(event)
        self.fit()


class FindingList(QWidget):
    """All findings of the article, disagreements first."""

    left = Signal()
    put_aside = Signal(object, str)
    taken_back = Signal(object)

    def __init__(
        self, desk: Desk, insight: Insight, spotlight: Spotlight, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("room")
        self.setAccessibleName(self.tr("All findings of this article"))
        self._insight = insight
        self.back = QPushButton(self.tr("‹ Claims"))
        self.back.setObjectName("link")
        self.back.setToolTip(self.tr("Back to the list of claims"))
        self.back.clicked.connect(self.left)
        self.summary = QLabel()
        self.summary.setObjectName("muted")
        self.empty = QLabel(self.tr("No two figures of this article bear on each other."))
        self.empty.setObjectName("muted")
        self.empty.setWordWrap(True)
        keep_margins(self.empty, 16, 8, 16, 8)
        self.list = Findings(desk, insight, spotlight, theme)
        self.list.put_aside.connect(self.put_aside)
        self.list.taken_back.connect(self.taken_back)
        top = QHBoxLayout()
        keep_margins(top, 10, 10, 16, 8)
        top.addWidget(self.back)
        top.addStretch(1)
        top.addWidget(self.summary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        insight.findings_changed.connect(self._renew)
        self._renew()

    @property
    def rows(self) -> list[FindingRow]:
        """The findings shown."""
        return self.list.rows

    def showEvent(self, event: QShowEvent) -> None:
        """Rows are made only while somebody looks."""
        super().showEvent(event)
        self._renew()

    def _renew(self) -> None:
        groups = self._insight.groups
        self.summary.setText(self._insight.counts_words(groups))
        self.empty.setVisible(not groups)
        self.list.setVisible(bool(groups))
        if self.isVisible():
            self.list.show_groups(groups)
