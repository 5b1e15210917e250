"""The window, and the one place where its parts are wired to each other."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow

from reviewer.ui.actions import Actions
from reviewer.ui.announcer import Announcer
from reviewer.ui.applying import Applying
from reviewer.ui.article_menu import ArticleMenu
from reviewer.ui.backups import Backups
from reviewer.ui.bulk import Bulk
from reviewer.ui.closing import Closing
from reviewer.ui.commands import GROUPS
from reviewer.ui.desk import Desk
from reviewer.ui.drawer_pages import fill_drawer
from reviewer.ui.dropping import DropTarget
from reviewer.ui.export_flow import ExportFlow
from reviewer.ui.insight import Insight
from reviewer.ui.intake import Intake
from reviewer.ui.lengths import FRAME
from reviewer.ui.memory import Looking, Memory
from reviewer.ui.menus import build_menus
from reviewer.ui.preferences import Preferences
from reviewer.ui.problems import Notice, Problems
from reviewer.ui.restoring import Restoring
from reviewer.ui.rooms import Rooms
from reviewer.ui.switching import Switching
from reviewer.ui.taking_in import TakingIn
from reviewer.ui.theme import Theme
from reviewer.ui.trail import Trail

if TYPE_CHECKING:
    from reviewer.services.importing import Imported
    from reviewer.ui.settings_window import SettingsWindow


SOON_LISTED = 5000  # articles, while more are coming in every second


class MainWindow(QMainWindow):
    """Built of parts that know only the desk; closes when everything is saved.

    What the user can do stands in ``commands``, what stands where in ``rooms``; here the two meet.
    """

    closed = Signal()

    def __init__(
        self,
        desk: Desk,
        intake: Intake,
        export: ExportFlow,
        problems: Problems,
        theme: Theme,
        memory: Memory,
        preferences: Preferences,
        backups: Backups,
        restoring: Restoring,
        switching: Switching,
    ) -> None:
        super().__init__()
        self.desk, self.intake, self.problems, self.theme, self.memory = desk, intake, problems, theme, memory
        self.preferences, self.backups, self.restoring = preferences, backups, restoring
        self.export_flow, self.switching = export, switching
        self.closing_done = False
        self._looking: Looking | None = None
        self.settings: SettingsWindow | None = None
        self.setWindowTitle(self.tr("Claim Reviewer"))
        self.setMinimumSize(860, 520)
        self.resize(QSize(1440, 900).boundedTo(self.screen().availableGeometry().size() - FRAME))
        self.insight = Insight(desk, problems, self)
        self.bulk = Bulk(desk, problems, self)
        self.trail = Trail(desk, self)
        self.actions_ = Actions(self, preferences)
        self.commands = [group(self) for group in GROUPS]
        for group in self.commands:
            slots = group.slots()
            for spec in group.SPECS:
                self.actions_.bind(spec, slots[spec.id])
        self.actions_.apply_keys()
        theme_actions = build_menus(self, self.actions_, theme)
        self.rooms = Rooms(desk, self.insight, self.bulk, intake, problems, self.actions_, theme)
        self.setCentralWidget(self.rooms)
        # The parts that commands, wiring and journeys speak of.
        rooms = self.rooms
        self.top, self.notices, self.status, self.articles = (
            rooms.top,
            rooms.notices,
            rooms.status,
            rooms.articles,
        )
        self.middle, self.empty, self.source, self.claims = (
            rooms.middle,
            rooms.empty,
            rooms.source,
            rooms.claim_room.claims,
        )
        self.drawer = rooms.drawer
        fill_drawer(self.drawer, desk, self.actions_, theme)
        self.form, self.text_room = rooms.claim_room.form, rooms.text_room
        self.editor, self.reject_bar, self.decide_row = (
            self.form.editor,
            self.form.reject_bar,
            self.form.decide_row,
        )
        self.drop_target = DropTarget(self, rooms, desk, intake, theme)
        self.overlay = self.drop_target.overlay
        self.article_menu = ArticleMenu(desk, self.articles, self.actions_, self)
        self.announcer = Announcer(desk, problems, self)
        self.taking_in = TakingIn(intake, problems, theme, desk.open_article, self)
        self._closing = Closing(desk, problems, self.close, self._show_unsaved, self)
        self.applying = Applying(self, theme_actions)
        self._wire()
        self._restore()
        self.enable()
        self.empty.setFocus()

    def _wire(self) -> None:
        desk = self.desk
        desk.library_opened.connect(self._show_middle)
        desk.library_opened.connect(self.backups.begin)
        desk.articles_changed.connect(self._show_middle)
        desk.article_opened.connect(self._article_opened)
        desk.article_changed.connect(self._name_window)
        desk.current_changed.connect(self._current_changed)
        desk.claims_changed.connect(self._claims_changed)
        desk.drafts_changed.connect(self.enable)
        self._wire_insight()
        self.articles.chosen.connect(self._open_article)
        self.articles.left.connect(self.to_text)
        desk.shelving.picked_changed.connect(self.enable)
        self.top.search.textChanged.connect(self.rooms.claim_room.search)
        self.top.search.left.connect(self.to_text)
        self.form.left.connect(self.to_text)
        self.source.filled.connect(self._text_filled)
        self.drawer.closed.connect(self.to_text)
        self.editor.tick_asked.connect(desk.ticking.tick)
        desk.ticking.key = lambda: self.actions_.named("tick")
        self.intake.imported.connect(self._imported)
        self.intake.many_imported.connect(self._many_imported)
        self.taking_in.grown.connect(self._articles_grow)
        self.taking_in.waiting_changed.connect(self._keep_waiting)
        desk.library_opened.connect(lambda: self.taking_in.wait_again(self.memory.waiting(desk.location)))
        self.problems.noticed.connect(self._noticed)

    def _wire_insight(self) -> None:
        desk, insight, recall = self.desk, self.insight, self.text_room.recall
        desk.article_opened.connect(self._take_matters)
        desk.matters.changed.connect(self._take_matters)
        desk.settling.returned.connect(recall.want)
        desk.reshaping.typed.connect(self.editor.take_span)
        insight.findings_changed.connect(self._flag)
        self.source.furniture.taken_back.connect(desk.settling.take_back)
        self.text_room.handles.moved.connect(desk.reshaping.resize)
        self.text_room.left.connect(self.to_text)
        self.rooms.claim_room.left.connect(self.to_text)

    def _take_matters(self) -> None:
        settled = self.desk.matters.settled
        self.insight.set_aside(settled.set_aside())
        self.insight.dismiss(settled.dismissed())

    def _flag(self) -> None:
        self.desk.flag(self.insight.flags())

    def _restore(self) -> None:
        geometry = self.memory.bytes_of("geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        self.rooms.restore(self.memory)

    # --- what parts tell each other --------------------------------------------------------------------------

    def enable(self, *_: object) -> None:
        """Offer what can be done now."""
        for group in self.commands:
            for name, able in group.possible().items():
                self.actions_[name].setEnabled(able)
        claim = self.desk.current
        self.form.show_typed(typed=claim is not None and claim.id in self.desk.drafts)

    def show_settings(self) -> "SettingsWindow":
        """Show the settings, or bring them to the front."""
        if self.settings is None:
            from reviewer.ui.settings_window import SettingsWindow

            self.settings = SettingsWindow(
                self.preferences,
                self.actions_,
                self.backups,
                self.desk.matters,
                self.desk.location,
                self,
            )
            self.settings.destroyed.connect(self._forget_settings)
        self.settings.show()
        self.settings.raise_()
        self.settings.activateWindow()
        return self.settings

    def _forget_settings(self) -> None:
        self.settings = None

    def to_text(self) -> None:
        """Give the keys back to the text."""
        self.source.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_again(self, looking: Looking) -> None:
        """Open an article where it was left: at its claim, with the same line at the upper edge."""
        self._looking = looking
        self.desk.open_article(looking.article_id, looking.claim_id or None)

    def _text_filled(self) -> None:
        if self._looking is not None:
            QTimer.singleShot(0, self, self._scroll_back)  # the claim is looked for first

    def _scroll_back(self) -> None:
        looking, self._looking = self._looking, None
        article = self.desk.article
        if looking is None or looking.top is None or article is None or looking.article_id != article.id:
            return
        self.source.show_from(looking.top)

    def _show_middle(self) -> None:
        self.rooms.show_middle()
        self.enable()

    def _name_window(self) -> None:
        article = self.desk.article
        if article is not None:
            self.setWindowTitle(self.tr("{0} — Claim Reviewer").format(article.title))

    def _article_opened(self) -> None:
        self._name_window()
        self._show_middle()
        self.to_text()

    def _current_changed(self) -> None:
        self.reject_bar.take_back()
        self.enable()

    def _claims_changed(self, ids: frozenset[str]) -> None:
        current = self.desk.current
        if current is None or current.id in ids:
            self.enable()

    def _noticed(self, notice: Notice) -> None:
        if not self.desk.ready and notice.trouble:
            self.empty.show_problem()

    def _open_article(self, article_id: str) -> None:
        self.desk.open_article(article_id)
        self.to_text()

    def _imported(self, imported: "Imported") -> None:
        self.desk.refresh_articles()
        self.desk.open_article(imported.article_id)
        if not imported.created:
            self.problems.tell(
                self.tr("That text is here already: “{0}” was opened.").format(imported.title), key="imported"
            )

    def _many_imported(self, imported: "Sequence[Imported]") -> None:
        """Many files do not take the text from under the hands that work on it."""
        self.desk.refresh_articles()
        if imported and self.desk.article is None:
            first = next((item for item in imported if item.created), imported[0])
            self.desk.open_article(first.article_id)
        self.desk.announced.emit(self.tr("{0} articles taken in").format(len(imported)))

    def _keep_waiting(self) -> None:
        self.memory.keep_waiting(self.desk.location, self.taking_in.batch.waiting())

    def _articles_grow(self) -> None:
        """List what came in so far, where that is soon done, and let work begin on the first of it."""
        if len(self.desk.articles) < SOON_LISTED:
            self.desk.refresh_articles()
        first = self.taking_in.batch.first_imported()
        if self.desk.article is None and first is not None:
            self.desk.open_article(first)

    def _show_unsaved(self, claim_id: str) -> None:
        self.desk.select(claim_id)
        self.editor.focus_field()

    # --- events ----------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Share the rooms out, unless the user divided them."""
        super().showEvent(event)
        if self.memory.bytes_of("right").isEmpty():
            self.rooms.share_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the newest notice and goes back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            if not self.notices.close_last():
                self.text_room.leave()
                self.to_text()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when nothing is lost by it."""
        self.drawer.keep()
        if not self._closing.may_close():
            event.ignore()
            return
        self._remember()
        self.hide()
        self.backups.stop()
        self.intake.close()
        self.export_flow.close()
        self.desk.close()
        self.insight.close()
        self.text_room.close_workers()
        event.accept()
        self.closing_done = True
        self.closed.emit()

    def _remember(self) -> None:
        memory = self.memory
        if self.desk.ready and self.desk.article is not None:
            current = self.desk.current
            top = None if self.source.filling else self.source.top()
            looking = Looking(self.desk.article.id, current.id if current else "", top)
            memory.remember(self.desk.location, looking)
        memory.keep_bytes("geometry", self.saveGeometry())
        self.rooms.remember(memory)
        memory.save()
