"""The evidence page: is the claim true, and what does that rest on."""

from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reviewer.domain.evidence import Evidence
from reviewer.domain.verdict import Verdict
from reviewer.ui.desk import Desk
from reviewer.ui.drawer import Page
from reviewer.ui.evidence_form import EvidenceForm, Filled
from reviewer.ui.evidence_list import EvidenceList
from reviewer.ui.lengths import keep_margins, keep_spacing
from reviewer.ui.theme import Theme, scaled
from reviewer.ui.verdict_bar import VerdictBar

NARROW = 560  # below this width verdict and evidence stand one under the other
VERDICT_WIDTH = 236
FIND_MS = 150


class FindField(QLineEdit):
    """Typing finds evidence of the library; Enter adds what is typed; Down goes to what is found."""

    down = Signal()
    entered = Signal()
    emptied = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down, Enter, and Esc where something is typed."""
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.emptied.emit()
        else:
            super().keyPressEvent(event)


class EvidencePage(Page):
    """At the left the verdict, at the right what it rests on: the list, what is found by typing, or a form."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._evidencing = desk.evidencing
        self._of: str | None = None
        self._finding = QTimer(self)
        self._finding.setSingleShot(True)
        self._finding.setInterval(FIND_MS)
        self._finding.timeout.connect(self._find)
        self.setAcceptDrops(True)
        self.verdict = VerdictBar(theme)
        self.verdict.chosen.connect(self._judge)
        self.verdict.summarised.connect(self._summarise)
        self.heading = QLabel()
        self.heading.setObjectName("heading")
        self.finder = FindField()
        self.finder.setPlaceholderText(self.tr("Paste a link, type to find or add, drop a file"))
        self.finder.setAccessibleName(self.tr("Find or add evidence"))
        self.finder.setAccessibleDescription(
            self.tr("Enter adds what is typed as new; Down goes to what is found")
        )
        self.list = EvidenceList(theme, self.tr("Evidence of this claim"))
        self.found = EvidenceList(theme, self.tr("Evidence found in the library"))
        self.form = EvidenceForm()
        self.empty = QLabel()
        self.empty.setObjectName("muted")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.buttons = QWidget()
        self.buttons.setObjectName("inside")
        self.open_link = QPushButton(self.tr("Open"))
        self.open_link.setAccessibleDescription(self.tr("Open the link or the file of the item selected"))
        self.edit = QPushButton(self.tr("Edit"))
        self.edit.setAccessibleDescription(self.tr("Change the item selected (Enter)"))
        self.remove = QPushButton(self.tr("Take off"))
        self.remove.setAccessibleDescription(
            self.tr("The item stays in the library but no longer belongs to this claim (Delete)")
        )
        self._lay_out()
        self._wire()
        desk.evidencing.changed.connect(self._changed)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(0, 0, 0, 0)
        keep_spacing(row, 6)
        for button in (self.open_link, self.edit, self.remove):
            row.addWidget(button)
        row.addStretch()
        attached = QWidget()
        attached.setObjectName("inside")
        held = QVBoxLayout(attached)
        held.setContentsMargins(0, 0, 0, 0)
        keep_spacing(held, 4)
        held.addWidget(self.empty)
        held.addWidget(self.list, 1)
        held.addWidget(self.buttons)
        self._sheets = QStackedWidget()
        for sheet in (attached, self.found):
            self._sheets.addWidget(sheet)
        browse = QWidget()
        browse.setObjectName("inside")
        column = QVBoxLayout(browse)
        column.setContentsMargins(0, 0, 0, 0)
        keep_spacing(column, 6)
        column.addWidget(self.heading)
        column.addWidget(self.finder)
        column.addWidget(self._sheets, 1)
        self._right = QStackedWidget()
        self._right.addWidget(browse)
        self._right.addWidget(self.form)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        keep_margins(self._box, 14, 4, 14, 10)
        keep_spacing(self._box, 18)
        self._box.addWidget(self.verdict)
        self._box.addWidget(self._right, 1)

    def _wire(self) -> None:
        self.finder.textChanged.connect(self._finding.start)
        self.finder.emptied.connect(self._show_attached)
        self.finder.entered.connect(self._add_typed)
        self.finder.down.connect(self._go_down)
        self.found.taken.connect(self._attach)
        self.found.over.connect(self._to_find)
        self.list.taken.connect(self._edit)
        self.list.removed.connect(self._detach)
        self.list.over.connect(self._to_find)
        self.list.selectionModel().currentChanged.connect(self._offer)
        self.form.saved.connect(self._save)
        self.form.given_up.connect(self._close_form)
        self.form.file_opened.connect(self._evidencing.open_file)
        self.open_link.clicked.connect(lambda: self._with_selected(self._open))
        self.edit.clicked.connect(lambda: self._with_selected(self._edit))
        self.remove.clicked.connect(lambda: self._with_selected(self._detach))

    # --- the page --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the verdict and the evidence of the claim on the desk."""
        claim = self._desk.current
        if (claim.id if claim else None) != self._of:
            self._leave_claim()
            self._of = claim.id if claim else None
        self.setEnabled(claim is not None)
        if claim is None:
            self.list.show_items(())
            self._say_empty(0)
            return
        standing = claim.standing
        self.verdict.show_verdict(self._desk.matters.scale, standing.verdict, evidence=len(standing.evidence))
        self._evidencing.items(claim, lambda items: self._show_items(claim.id, items))

    def begin(self) -> None:
        """Go to the scale, where a digit gives the verdict."""
        if self._right.currentWidget() is self.form:
            self.form.begin()
        else:
            self.verdict.steps.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keep(self) -> None:
        """Save the summary, and the item typed where it can be."""
        self.verdict.keep()
        if self._right.currentWidget() is self.form and self.form.dirty:
            self.form.save_typed()

    def give_up(self) -> bool:
        """Esc leaves the form first."""
        if self._right.currentWidget() is self.form:
            self.form.give_up()
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One under the other where the room is narrow."""
        super().resizeEvent(event)
        narrow = self.width() < scaled(NARROW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._box.direction() != direction:
            self._box.setDirection(direction)
        self.verdict.setMaximumWidth(16777215 if narrow else scaled(VERDICT_WIDTH))
        self.verdict.setMinimumWidth(0 if narrow else scaled(VERDICT_WIDTH))
        self.verdict.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and links can be dropped here."""
        if self._desk.current is not None and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A file becomes an item that keeps it, a link an item that names it."""
        urls = event.mimeData().urls()
        file = next((Path(url.toLocalFile()) for url in urls if url.isLocalFile()), None)
        link = next((url.toString() for url in urls if not url.isLocalFile()), None)
        if file is not None or link is not None:
            event.acceptProposedAction()
            self._open_form(Evidence("", url=link), file)

    # --- the verdict -----------------------------------------------------------------------------------------

    def _judge(self, step: str) -> None:
        summary = self.verdict.summary.text().strip() or None
        self.verdict.summary.setModified(False)
        self._desk.annotating.judge(self._of or "", Verdict(step, summary) if step else None)

    def _summarise(self, summary: str) -> None:
        claim = self._desk.claim(self._of or "")
        if claim is not None and claim.standing.verdict is not None:
            given = Verdict(claim.standing.verdict.step, summary or None)
            self._desk.annotating.judge(claim.id, given)

    # --- the list and what is found --------------------------------------------------------------------------

    def _changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _show_items(self, claim_id: str, items: Sequence[Evidence]) -> None:
        if claim_id == self._of:
            self.list.show_items(items)
            self._say_empty(len(items))
            self._offer()

    def _say_empty(self, count: int) -> None:
        self.heading.setText(self.tr("EVIDENCE · {0}").format(count) if count else self.tr("EVIDENCE"))
        self.empty.setVisible(not count)
        self.list.setVisible(bool(count))
        self.buttons.setVisible(bool(count))
        self.empty.setText(self.tr("Nothing yet. What is added here can serve other claims and articles too."))

    def _offer(self, *_: object) -> None:
        item = self.list.item
        self.edit.setEnabled(item is not None)
        self.remove.setEnabled(item is not None)
        self.open_link.setEnabled(item is not None and bool(item.url or item.archive_url or item.file_sha256))

    def _find(self) -> None:
        words = self.finder.text().strip()
        if not words or _is_link(words):
            self._show_attached()
            return

        def done(items: Sequence[Evidence]) -> None:
            if self.finder.text().strip() == words:
                claim = self._desk.current
                held = claim.standing.evidence if claim else ()
                self.found.show_items([item for item in items if item.id not in held])
                self._sheets.setCurrentWidget(self.found)

        self._evidencing.search(words, done)

    def _show_attached(self) -> None:
        self._sheets.setCurrentIndex(0)

    def _go_down(self) -> None:
        target = self.found if self._sheets.currentWidget() is self.found else self.list
        if target.isVisible() and target.model_.items:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def _to_find(self) -> None:
        self.finder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _attach(self, item: Evidence) -> None:
        claim = self._desk.current
        if claim is not None:
            self._evidencing.attach(claim, item)
            self.finder.clear()
            self._show_attached()
            self._to_find()

    def _detach(self, item: Evidence) -> None:
        claim = self._desk.current
        if claim is not None:
            self._evidencing.detach(claim, item)

    def _with_selected(self, act: Callable[[Evidence], None]) -> None:
        item = self.list.item
        if item is not None:
            act(item)

    def _open(self, item: Evidence) -> None:
        link = item.url or item.archive_url
        if link:
            QDesktopServices.openUrl(QUrl(link, QUrl.ParsingMode.TolerantMode))
        else:
            self._evidencing.open_file(item)

    # --- the form --------------------------------------------------------------------------------------------

    def _add_typed(self) -> None:
        words = self.finder.text().strip()
        if words:
            self._open_form(Evidence("", url=words) if _is_link(words) else Evidence("", title=words))

    def _edit(self, item: Evidence) -> None:
        self._open_form(item)

    def _open_form(self, item: Evidence, file: Path | None = None) -> None:
        self.form.fill(item, file)
        self._right.setCurrentWidget(self.form)
        self.form.begin()

    def _save(self, filled: Filled) -> None:
        claim = self._desk.claim(self._of or "")
        if claim is not None:
            self._evidencing.save(claim, filled)
        self.finder.clear()
        self._close_form()

    def _close_form(self) -> None:
        focus = self.form.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._right.setCurrentIndex(0)
        self._show_attached()
        if focus or self.form.hasFocus():
            self._to_find()

    def _leave_claim(self) -> None:
        """What was typed for the claim before belongs to it and is saved with it."""
        self.keep()
        self.finder.clear()
        self._right.setCurrentIndex(0)
        self._show_attached()


def _is_link(words: str) -> bool:
    return " " not in words and urlsplit(words).scheme in ("http", "https", "ftp", "doi")
