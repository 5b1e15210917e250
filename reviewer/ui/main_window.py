"""The window: three rooms, two bars, and the one place where they are wired to the desk."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reviewer import __version__, settings
from reviewer.domain.claim import State
from reviewer.ui.actions import Actions
from reviewer.ui.article_list import ArticlePanel
from reviewer.ui.bars import StatusBar, TopBar
from reviewer.ui.claim_editor import ClaimEditor, in_scroll_area
from reviewer.ui.claim_list import ClaimPanel
from reviewer.ui.controls import KeyButton
from reviewer.ui.density_strip import DensityStrip
from reviewer.ui.desk import Desk, Saved
from reviewer.ui.export_flow import ExportFlow
from reviewer.ui.intake import Intake
from reviewer.ui.key_sheet import KeySheet
from reviewer.ui.memory import Memory
from reviewer.ui.menus import build_menus
from reviewer.ui.notice_bar import NoticeBar
from reviewer.ui.pages import DropOverlay, EmptyPage, takeable
from reviewer.ui.problems import Notice, Problems
from reviewer.ui.reject_bar import RejectBar
from reviewer.ui.source_view import SourceView
from reviewer.ui.theme import TEXT_SIZES, Choice, Theme
from reviewer.ui.wording import claim_value, state_word

if TYPE_CHECKING:
    from reviewer.services.importing import Imported

FORM_FRAME = 64  # the buttons under the form, with their margins
CLAIM_ACTIONS = ("next", "previous", "confirm", "correct", "reject", "skip", "reopen", "save", "move")


class MainWindow(QMainWindow):
    """Built of parts that know only the desk; closes when everything is saved."""

    closed = Signal()

    def __init__(
        self, desk: Desk, intake: Intake, export: ExportFlow, problems: Problems, theme: Theme, memory: Memory
    ) -> None:
        super().__init__()
        self.desk, self.intake, self.problems, self.theme, self.memory = desk, intake, problems, theme, memory
        self.export_flow = export
        self.closing_done = False
        self._closing = False
        self._asked_to_close = False
        self._sheet: KeySheet | None = None
        self.setWindowTitle(self.tr("Claim Reviewer"))
        self.setAcceptDrops(True)
        self.setMinimumSize(860, 520)
        # The title bar and the frame come on top of the size asked for.
        room = self.screen().availableGeometry().size() - QSize(16, 48)
        self.resize(QSize(1440, 900).boundedTo(room))
        self.actions_ = self._bind_actions()
        self.theme_actions = build_menus(self, self.actions_, theme)
        self._build()
        self._wire()
        self._restore()
        self._enable()
        self.empty.setFocus()

    # --- building --------------------------------------------------------------------------------------------

    def _bind_actions(self) -> Actions:
        actions = Actions(self)
        slots = {
            "open": self.ask_for_files,
            "paste": self.paste_article,
            "export": self.export_article,
            "export-all": self.export_all,
            "quit": self.close,
            "undo": self.desk.undo,
            "redo": self.desk.redo,
            "search": self._search,
            "next": lambda: self.desk.step(1),
            "previous": lambda: self.desk.step(-1),
            "confirm": self.desk.confirm,
            "correct": self._correct,
            "reject": self._ask_reason,
            "skip": self.desk.skip,
            "reopen": self.desk.reopen,
            "add": self._add,
            "move": self._move,
            "save": self._save,
            "furniture": self._toggle_furniture,
            "larger": lambda: self._resize_text(1),
            "smaller": lambda: self._resize_text(-1),
            "keys": self.show_keys,
            "logs": self._open_logs,
            "about": self._about,
        }
        for name, slot in slots.items():
            actions.bind(name, slot)
        return actions

    def _build(self) -> None:
        desk, theme = self.desk, self.theme
        self.top = TopBar(self.actions_, theme)
        self.notices = NoticeBar(self.problems)
        self.articles = ArticlePanel(desk, theme)
        self.source = SourceView(desk, theme)
        self.strip = DensityStrip(desk, self.source, theme)
        self.claims = ClaimPanel(desk, theme)
        self.editor = ClaimEditor(desk)
        self.reject_bar = RejectBar()
        self.status = StatusBar(desk, self.intake, self.actions_, theme)
        self.empty = EmptyPage(self.actions_, theme)
        text = QWidget()
        text.setObjectName("text")
        row = QHBoxLayout(text)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.source, 1)
        row.addWidget(self.strip)
        self.middle = QStackedWidget()
        self.middle.addWidget(self.empty)
        self.middle.addWidget(text)
        self.right = QSplitter(Qt.Orientation.Vertical)
        self.right.addWidget(self.claims)
        self.right.addWidget(self._desk_form())
        self.right.setStretchFactor(0, 1)
        self.right.setStretchFactor(1, 0)
        self.rooms = QSplitter(Qt.Orientation.Horizontal)
        for room, least in ((self.articles, 150), (self.middle, 340), (self.right, 320)):
            room.setMinimumWidth(least)
            self.rooms.addWidget(room)
        for splitter in (self.rooms, self.right):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self.rooms.setStretchFactor(1, 1)
        self.rooms.setSizes([230, 756, 454])
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.notices)
        column.addWidget(self.rooms, 1)
        column.addWidget(self.status)
        self.setCentralWidget(central)
        self.overlay = DropOverlay(theme, central)
        self.setTabOrder(self.articles.view, self.source)
        self.setTabOrder(self.source, self.claims.view)

    def _desk_form(self) -> QWidget:
        form = QWidget()
        form.setObjectName("form")
        form.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.decide_row = QWidget()
        self.decide_row.setObjectName("inside")
        buttons = QHBoxLayout(self.decide_row)
        buttons.setContentsMargins(16, 6, 16, 10)
        buttons.setSpacing(6)
        self.main_button = KeyButton(
            self.actions_["confirm"], self.theme, self.tr("✓ Confirm, next"), primary=True
        )
        self.save_button = KeyButton(self.actions_["save"], self.theme, self.tr("✎ Save, next"), primary=True)
        buttons.addWidget(self.main_button)
        buttons.addWidget(self.save_button)
        for name in ("skip", "reopen"):
            buttons.addWidget(KeyButton(self.actions_[name], self.theme))
        buttons.addStretch()
        column.addWidget(in_scroll_area(self.editor), 1)
        column.addWidget(self.decide_row)
        column.addWidget(self.reject_bar)
        return form

    def _wire(self) -> None:
        desk = self.desk
        desk.library_opened.connect(self._show_middle)
        desk.articles_changed.connect(self._show_middle)
        desk.article_opened.connect(self._article_opened)
        desk.current_changed.connect(self._current_changed)
        desk.claims_changed.connect(self._enable)
        desk.drafts_changed.connect(self._enable)
        desk.saved_changed.connect(self._close_when_saved)
        desk.announced.connect(self.announce)
        self.articles.chosen.connect(self._open_article)
        self.top.search.textChanged.connect(self.articles.search)
        self.top.search.textChanged.connect(self.claims.search)
        self.top.search.left.connect(self._to_text)
        self.editor.left.connect(self._to_text)
        self.reject_bar.left.connect(self._to_text)
        self.reject_bar.left.connect(self.decide_row.show)
        self.reject_bar.answered.connect(desk.reject)
        self.intake.imported.connect(self._imported)
        self.problems.noticed.connect(self._noticed)
        for choice, action in self.theme_actions.items():
            action.triggered.connect(lambda _=False, choice=choice: self._choose_theme(choice))

    def showEvent(self, event: QShowEvent) -> None:
        """Give the form what it needs and the list the rest, unless the user divided them."""
        super().showEvent(event)
        if self.memory.bytes_of("right").isEmpty():
            needed = self.editor.full_height() + FORM_FRAME
            height = self.right.height()
            self.right.setSizes([height - min(needed, int(height * 0.68)), min(needed, int(height * 0.68))])

    def _restore(self) -> None:
        self.source.set_text_size(self.memory.text_size)
        geometry = self.memory.bytes_of("geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        for name, splitter in (("rooms", self.rooms), ("right", self.right)):
            state = self.memory.bytes_of(name)
            if not state.isEmpty():
                splitter.restoreState(state)

    # --- what the desk says ----------------------------------------------------------------------------------

    def _show_middle(self) -> None:
        if self.desk.article is not None:
            self.middle.setCurrentIndex(1)
        else:
            self.middle.setCurrentIndex(0)
            self.empty.show_empty(articles=bool(self.desk.articles))
        self._enable()

    def _article_opened(self) -> None:
        article = self.desk.article
        if article is not None:
            self.setWindowTitle(self.tr("{0} — Claim Reviewer").format(article.title))
        self._show_middle()
        self._to_text()

    def _current_changed(self) -> None:
        self.reject_bar.take_back()
        self._enable()
        claim, article = self.desk.current, self.desk.article
        if claim is not None and article is not None:
            self.announce(
                " ".join(
                    (
                        f"{state_word(claim.state)}:",
                        claim_value(claim, article.text),
                        claim.reading.subject or "",
                    )
                )
            )

    def _enable(self, *_: object) -> None:
        claim, article = self.desk.current, self.desk.article
        for name in CLAIM_ACTIONS:
            self.actions_[name].setEnabled(claim is not None)
        self.actions_["reopen"].setEnabled(claim is not None and self.desk.awaited(claim) is not State.PENDING)
        for name in ("add", "export", "furniture", "larger", "smaller"):
            self.actions_[name].setEnabled(article is not None)
        for name in ("open", "paste", "export-all", "undo", "redo"):
            self.actions_[name].setEnabled(self.desk.ready)
        typed = claim is not None and claim.id in self.desk.drafts
        self.main_button.setVisible(not typed)
        self.save_button.setVisible(typed)

    def announce(self, words: str) -> None:
        """Tell a screen reader."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _noticed(self, notice: Notice) -> None:
        if not self.desk.ready and notice.trouble:
            self.empty.show_problem()
        self.announce(" ".join((notice.text, *notice.lines)))

    def _imported(self, imported: "Sequence[Imported]") -> None:
        self.desk.refresh_articles()
        first = next((item for item in imported if item.created), imported[0])
        self.desk.open_article(first.article_id)
        if not first.created:
            self.problems.tell(
                self.tr("That text is here already: “{0}” was opened.").format(first.title), key="imported"
            )
        elif len(imported) > 1:
            self.status.say(self.tr("{0} articles taken in").format(len(imported)))

    # --- what the user does ----------------------------------------------------------------------------------

    def ask_for_files(self) -> None:
        """File > Open."""
        dialog = QFileDialog(self, self.tr("Open articles"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._take_files)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_files(self, names: list[str]) -> None:
        self.intake.take_paths([Path(name) for name in names])

    def paste_article(self) -> None:
        """File > Paste article."""
        data = QGuiApplication.clipboard().mimeData()
        if not takeable(data):
            self.status.say(self.tr("There is no text and no file on the clipboard."))
            return
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self.intake.take_paths(files)
        else:
            self.intake.take_text(data.text(), self.tr("Pasted text"))

    def export_article(self) -> None:
        """File > Export article."""
        if self.desk.article is not None:
            self.export_flow.ask(self, [self.desk.article.id], self.desk.article.title)

    def export_all(self) -> None:
        """File > Export all."""
        self.export_flow.ask(self, None, self.tr("claims"))

    def show_keys(self) -> None:
        """Show the key sheet, or close it."""
        if self._sheet is None:
            self._sheet = KeySheet(self.actions_, self)
        self._sheet.setVisible(not self._sheet.isVisible())

    def _search(self) -> None:
        self.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top.search.selectAll()

    def _to_text(self) -> None:
        self.source.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_reason(self) -> None:
        self.decide_row.hide()
        self.reject_bar.ask()

    def _correct(self) -> None:
        self.editor.focus_field()

    def _toggle_furniture(self) -> None:
        self.source.toggle_furniture()

    def _open_article(self, article_id: str) -> None:
        self.desk.open_article(article_id)
        self._to_text()

    def _add(self) -> None:
        span = self.source.selected_span()
        if span is None:
            self.status.say(self.tr("Select the figure in the text first, then press A."))
            return
        self.desk.add(span)
        self.source.clear_selection()

    def _move(self) -> None:
        span = self.source.selected_span()
        if span is None:
            self.status.say(self.tr("Select in the text what the claim should cover, then press M."))
            return
        self.editor.take_span(span)
        self.source.clear_selection()

    def _save(self) -> None:
        claim = self.desk.current
        if claim is None:
            return
        if claim.id not in self.desk.drafts:
            self.desk.confirm()
        elif not self.desk.correct():
            return
        self._to_text()

    def _resize_text(self, by: int) -> None:
        sizes = list(TEXT_SIZES)
        nearest = min(range(len(sizes)), key=lambda place: abs(sizes[place] - self.source.text_size))
        self.source.set_text_size(sizes[min(max(nearest + by, 0), len(sizes) - 1)])
        self.memory.text_size = self.source.text_size

    def _choose_theme(self, choice: Choice) -> None:
        self.theme.choose(choice)
        self.memory.theme = choice

    def _open_logs(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(settings.log_folder())))

    def _about(self) -> None:
        from PySide6.QtWidgets import QDialog

        dialog = QDialog(self)
        dialog.setWindowTitle(self.tr("About Claim Reviewer"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(dialog)
        layout.setContentsMargins(28, 24, 28, 24)
        title = QLabel(self.tr("Claim Reviewer {0}").format(__version__))
        title.setObjectName("title")
        words = QLabel(
            self.tr(
                "Check every figure in an article.\n\nThe faces Inter and Noto Serif are under the SIL Open "
                "Font License; Qt is under the LGPL."
            )
        )
        words.setWordWrap(True)
        words.setMinimumWidth(340)
        layout.addWidget(title)
        layout.addWidget(words)
        dialog.show()

    # --- events ----------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Light up for files, folders and text."""
        if self.desk.ready and takeable(event.mimeData()):
            event.acceptProposedAction()
            self.overlay.light()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The light goes out."""
        self.overlay.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it in."""
        self.overlay.hide()
        data = event.mimeData()
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self.intake.take_paths(files)
        else:
            self.intake.take_text(data.text(), self.tr("Dropped text"))
        event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the newest notice and goes back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            if not self.notices.close_last():
                self._to_text()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Finish what is being saved first; ask once when something typed would be lost."""
        unsaved = bool(self.desk.drafts) or self.desk.saved is Saved.NOT_SAVED
        if self.desk.saved is Saved.SAVING:
            self._closing = True
            event.ignore()
            return
        if unsaved and not self._asked_to_close:
            self._asked_to_close = True
            self._ask_about_unsaved()
            event.ignore()
            return
        self._remember()
        self.hide()
        self.intake.close()
        self.desk.close()
        event.accept()
        self.closing_done = True
        self.closed.emit()

    def _close_when_saved(self) -> None:
        if self._closing and self.desk.saved is not Saved.SAVING:
            self._closing = False
            self.close()

    def _ask_about_unsaved(self) -> None:
        first = next(iter(self.desk.drafts), None)

        def show() -> None:
            self._asked_to_close = False
            if first is not None:
                self.desk.select(first)
                self.editor.focus_field()

        self.problems.notice(
            Notice(
                self.tr("Something you typed or decided is not saved. Close all the same?"),
                trouble=True,
                actions=((self.tr("Show me"), show), (self.tr("Close without saving"), self._close_now)),
                key="close",
            )
        )

    def _close_now(self) -> None:
        self.close()

    def _remember(self) -> None:
        memory = self.memory
        if self.desk.ready and self.desk.article is not None:
            current = self.desk.current
            memory.remember(self.desk.location, self.desk.article.id, current.id if current else "")
        memory.keep_bytes("geometry", self.saveGeometry())
        memory.keep_bytes("rooms", self.rooms.saveState())
        memory.keep_bytes("right", self.right.saveState())
        memory.save()
