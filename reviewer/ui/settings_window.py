"""The settings. They block nothing, and what is set is in force at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTabWidget, QVBoxLayout, QWidget

from reviewer.ui.actions import Actions
from reviewer.ui.backups import Backups
from reviewer.ui.key_editor import KeyEditor
from reviewer.ui.lengths import begin_at, keep_margins
from reviewer.ui.matters import Matters
from reviewer.ui.preferences import Preferences
from reviewer.ui.scale_page import ScalePage
from reviewer.ui.settings_pages import LibraryPage, LookPage, Page, ReviewerPage


class SettingsWindow(QDialog):
    """A page a topic."""

    def __init__(
        self,
        preferences: Preferences,
        actions: Actions,
        backups: Backups,
        matters: Matters,
        location: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.reviewer = ReviewerPage(preferences)
        self.look = LookPage(preferences)
        self.keys = KeyEditor(actions)
        self.scale = ScalePage(matters)
        self.library = LibraryPage(location, backups)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Settings"))
        self.tabs.setAccessibleDescription(self.tr("A page a topic; what is set is in force at once"))
        pages: list[tuple[QWidget, str]] = [
            (self.reviewer, self.tr("Reviewer")),
            (self.look, self.tr("Look")),
            (self.keys, self.tr("Keys")),
            (self.scale, self.tr("Verdicts")),
            (self.library, self.tr("Library")),
        ]
        for page, words in pages:
            keep_margins(page, 0, 18 if isinstance(page, Page) else 14, 0, 0)
            self.tabs.addTab(page, words)
        layout = QVBoxLayout(self)
        keep_margins(layout, 22, 14, 22, 18)
        layout.addWidget(self.tabs)
        begin_at(self, 640, 520)

    def show_keys(self) -> None:
        """Turn to the keys."""
        self.tabs.setCurrentWidget(self.keys)
        self.keys.search.setFocus(Qt.FocusReason.OtherFocusReason)
