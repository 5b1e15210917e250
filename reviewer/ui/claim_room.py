"""The room at the right: the list of claims, under it the form of the current one and what belongs to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reviewer.ui.actions import Actions
from reviewer.ui.bulk import Bulk
from reviewer.ui.claim_bar import ClaimBar
from reviewer.ui.claim_editor import ClaimEditor
from reviewer.ui.claim_list import ClaimPanel
from reviewer.ui.controls import KeyButton
from reviewer.ui.desk import Desk
from reviewer.ui.finding_panels import FindingList, FindingPanel
from reviewer.ui.flow import FlowBox
from reviewer.ui.insight import Insight
from reviewer.ui.lengths import keep_margins
from reviewer.ui.reject_bar import RejectBar
from reviewer.ui.spotlight import Spotlight
from reviewer.ui.theme import Theme, scaled

MOST = 0.68  # of the room's height, for the form


class ClaimForm(QWidget):
    """The editor and the panels under it, which scroll; the buttons at the bottom, which do not."""

    left = Signal()

    def __init__(self, desk: Desk, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("form")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.editor = ClaimEditor(desk, actions, theme)
        self.reject_bar = RejectBar()
        self.main_button = KeyButton(actions["confirm"], theme, self.tr("✓ Confirm, next"), primary=True)
        self.save_button = KeyButton(actions["save"], theme, self.tr("✎ Save, next"), primary=True)
        self.decide_row = FlowBox()
        self.decide_row.setObjectName("inside")
        keep_margins(self.decide_row.row, 16, 6, 16, 10)
        self.decide_row.row.addWidget(self.main_button)
        self.decide_row.row.addWidget(self.save_button)
        self._others = [
            KeyButton(actions[name], theme) for name in ("skip", "reopen", "evidence", "note", "history")
        ]
        for button in self._others:
            self.decide_row.row.addWidget(button)
        sheet = QWidget()
        sheet.setObjectName("inside")
        self._sheet = QVBoxLayout(sheet)
        self._sheet.setContentsMargins(0, 0, 0, 0)
        self._sheet.setSpacing(0)
        self._sheet.addWidget(self.editor)
        self._sheet.addStretch(1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_in_scroll_area(sheet), 1)
        column.addWidget(self.decide_row)
        column.addWidget(self.reject_bar)
        self.editor.left.connect(self.left)
        self.reject_bar.left.connect(self.left)
        self.reject_bar.closed.connect(self.decide_row.show)
        self.reject_bar.answered.connect(desk.deciding.reject)
        self._findings: FindingPanel | None = None
        self.show_typed(typed=False)

    def add_panel(self, panel: QWidget) -> None:
        """Put something that belongs to the current claim under its editor."""
        self._sheet.insertWidget(self._sheet.count() - 1, panel)

    def add_below(self, panel: FindingPanel) -> None:
        """Put the findings under the editor, always in view, where the buttons under them keep their place."""
        self._column.insertWidget(1, panel)
        self._findings = panel

    def spare(self) -> int:
        """The height in pixels that is left where the editor shows all its rows."""
        return self.height() - self.editor.full_height() - self.decide_row.row.height_at(self.width())

    def full_height(self) -> int:
        """The height in pixels at which nothing has to be scrolled, with one line of findings.

        Buttons that had no room so far are shown for it: they count.
        """
        for button in self._others:
            button.show()
        needed = self.editor.full_height() + self.decide_row.row.height_at(self.width())
        return needed + (self._findings.line.sizeHint().height() if self._findings else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room may do for the findings too; less than the buttons need is left to the editor.

        What the buttons do is in the menu Claim and on the keys too.
        """
        super().resizeEvent(event)
        self.fit_buttons()
        if self._findings is not None:
            self._findings.fit()

    def fit_buttons(self) -> None:
        """Show the other buttons where there is room for all."""
        for button in self._others:
            button.setVisible(self._room_for_all())

    def _room_for_all(self) -> bool:
        """Whether all buttons leave the editor the greater part of the height."""
        flow = self.decide_row.row
        widths = [button.full_width() + flow.spacing() for button in (self.main_button, *self._others)]
        rows = -(-sum(widths) // max(self.width() - scaled(60), 1))
        return rows * (self.main_button.sizeHint().height() + flow.spacing()) < self.height() * 0.4

    def show_typed(self, *, typed: bool) -> None:
        """Offer to save what was typed, or to confirm where nothing was."""
        self.main_button.setVisible(not typed)
        self.save_button.setVisible(typed)

    def ask_reason(self) -> None:
        """Ask why the claim is rejected, where the buttons were."""
        self.decide_row.hide()
        self.reject_bar.ask()


class ClaimRoom(QSplitter):
    """The list takes what the form leaves, until the user divides them otherwise."""

    left = Signal()

    def __init__(
        self,
        desk: Desk,
        insight: Insight,
        bulk: Bulk,
        spotlight: Spotlight,
        actions: Actions,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        bar = ClaimBar(desk, insight, bulk, actions, theme)
        self.claims = ClaimPanel(desk, insight, bar, actions, theme)
        self.findings = FindingList(desk, insight, spotlight, theme)
        self.form = ClaimForm(desk, actions, theme)
        self.claim_findings = FindingPanel(desk, insight, spotlight, actions, theme, self.form.spare)
        self.form.add_below(self.claim_findings)
        self.lists = QStackedWidget()
        self.lists.addWidget(self.claims)
        self.lists.addWidget(self.findings)
        self.findings.left.connect(self.show_claims)
        bar.left.connect(self.left)
        bar.filters_shown.connect(self._make_room)
        for panel in (self.findings, self.claim_findings):
            panel.put_aside.connect(desk.settling.put_aside)
            panel.taken_back.connect(desk.settling.take_up)
        self.addWidget(self.lists)
        self.addWidget(self.form)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height may have room for more."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """In a low window the filters take the room of the form while they are shown."""
        self.claims.bar.decide.fit()
        form = self.form.minimumSizeHint().height()
        self.claims.make_room(self.height() - form)
        needed = self.claims.minimumSizeHint().height() + form
        self.form.setVisible(self.claims.bar.panel.isHidden() or needed <= self.height())

    def show_claims(self) -> bool:
        """Show the list of claims; gives whether it was hidden."""
        hidden = self.lists.currentWidget() is not self.claims
        self.lists.setCurrentWidget(self.claims)
        return hidden

    def search(self, words: str) -> None:
        """Show only claims with these words, where they are seen."""
        self.show_claims()
        self.claims.search(words)

    def toggle_findings(self) -> None:
        """Show all findings, or the claims again."""
        shown = self.lists.currentWidget() is self.findings
        self.lists.setCurrentWidget(self.claims if shown else self.findings)

    def share_out(self) -> None:
        """Give the form what it needs and the list the rest."""
        form = min(self.form.full_height(), int(self.height() * MOST))
        self.setSizes([self.height() - form, form])
        self.form.fit_buttons()


def _in_scroll_area(sheet: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(sheet)
    return area
