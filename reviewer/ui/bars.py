"""The bar at the top with the main actions, and the one at the bottom: is it saved, how far am I."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QSizePolicy, QWidget

from reviewer.ui.actions import Actions
from reviewer.ui.controls import InkLabel, KeyButton
from reviewer.ui.desk import Desk, Saved
from reviewer.ui.intake import Intake
from reviewer.ui.lengths import add_gap, keep_margins, keep_scaled, keep_spacing
from reviewer.ui.theme import Theme, scaled
from reviewer.ui.translation import translate

EDGE, SPACING = 14, 8  # of the bar at the top, in pixels


def library_words(location: str) -> str:
    """Where a library is, in few words: a file's name, or the database and its server."""
    from pathlib import PurePath
    from urllib.parse import parse_qs, urlsplit

    if "://" not in location:
        return PurePath(location).name
    parts = urlsplit(location)
    server = parts.hostname or parse_qs(parts.query).get("host", [""])[0]
    return translate("StatusBar", "{0} on {1}").format(parts.path.lstrip("/"), server)


class SearchField(QLineEdit):
    """Finds claims; Esc empties it and goes back to the text."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Enter go back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class TopBar(QWidget):
    """Files at the left, decisions in the middle, search at the right."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setProperty("edge", "bottom")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = SearchField()
        self.search.setAccessibleName(self.tr("Search claims"))
        self.search.setAccessibleDescription(self.tr("Shows only the claims with these words; Esc shows all"))
        self.search.setClearButtonEnabled(False)
        keep_scaled(self.search, least_width=120, most_width=230)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        keep_margins(row, EDGE, 6, EDGE, 6)
        keep_spacing(row, SPACING)
        self.files = [self._plain(actions, name) for name in ("open", "export")]
        for button in self.files:
            row.addWidget(button)
        row.addStretch(1)
        self.decide = [
            KeyButton(actions[name], theme, primary=name == "confirm")
            for name in ("previous", "next", "confirm", "correct", "reject", "undo")
        ]
        for button in self.decide:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.search, 2)
        self._actions = actions
        actions.keys_changed.connect(self._show_key)
        theme.changed.connect(self._fit)
        self._show_key()

    def _show_key(self) -> None:
        words = self.tr("Search claims")
        self.search.setPlaceholderText(f"{words}  {self._actions.key('search')}".rstrip())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window signs and keys do."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Shorten the buttons where the bar is narrow; where that is not enough the menu File must do."""
        files = sum(button.sizeHint().width() + scaled(SPACING) for button in self.files)
        beside = self.search.minimumWidth() + 2 * scaled(EDGE) + scaled(SPACING) * (len(self.decide) + 2)
        needed = sum(button.full_width() for button in self.decide)
        for button in self.decide:
            button.shorten(short=needed + beside + files > self.width())
        needed = sum(button.sizeHint().width() for button in self.decide)
        for button in self.files:
            button.setVisible(needed + beside + files <= self.width())
        # Where even signs have no room, previous and next are left to the list and their keys.
        for button in self.decide[:2]:
            button.setVisible(needed + beside <= self.width())

    @staticmethod
    def _plain(actions: Actions, name: str) -> QPushButton:
        action = actions[name]
        button = QPushButton(action.iconText())
        button.setToolTip(action.toolTip())
        button.setAccessibleName(action.text())
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        button.setEnabled(action.isEnabled())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button


class StatusBar(QWidget):
    """Saved or not, how many are decided, what is being taken in, which library, where the keys are."""

    def __init__(
        self, desk: Desk, intake: Intake, actions: Actions, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setProperty("edge", "top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._theme = theme
        self.saved = InkLabel()
        self.saved.setAccessibleDescription(self.tr("Whether everything is saved"))
        self.progress = QLabel()
        self.message = QLabel()
        self.message.setObjectName("muted")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.again = QPushButton(self.tr("Try again"))
        self.again.setObjectName("link")
        self.again.clicked.connect(desk.deciding.try_again)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        keep_scaled(self.bar, width=120)
        self.bar.setAccessibleName(self.tr("Progress of taking articles in"))
        self.files = QPushButton(actions["taken-in"].iconText())
        self.files.setObjectName("link")
        self.files.setAccessibleDescription(actions["taken-in"].toolTip())
        self.files.clicked.connect(actions["taken-in"].trigger)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setObjectName("link")
        self.cancel.clicked.connect(intake.cancel)
        self.library = QLabel()
        self.library.setObjectName("muted")
        keys = KeyButton(actions["keys"], theme, self.tr("Keys"), plain=True)
        row = QHBoxLayout(self)
        keep_margins(row, 14, 3, 10, 3)
        keep_spacing(row, 8)
        for widget in (self.saved, self.again):
            row.addWidget(widget)
        add_gap(row, 14)
        self._counts = QHBoxLayout()
        keep_spacing(self._counts, 10)
        self._counts.addWidget(self.progress)
        row.addLayout(self._counts)
        add_gap(row, 14)
        row.addWidget(self.message, 1)
        for widget in (self.bar, self.files, self.cancel, self.library, keys):
            row.addWidget(widget)
        keep_scaled(self, least_height=30)
        desk.saved_changed.connect(self.show_saved)
        desk.claims_changed.connect(self.show_progress)
        desk.shown_changed.connect(self.show_progress)
        desk.article_opened.connect(self.show_progress)
        desk.announced.connect(self.say)
        desk.library_opened.connect(self.show_library)
        intake.progressed.connect(self.show_intake)
        intake.finished.connect(self.end_intake)
        theme.changed.connect(self.show_saved)
        self.end_intake()
        self.show_saved()
        self.show_progress()

    def add(self, widget: QWidget) -> None:
        """Put something beside how many are decided."""
        self._counts.addWidget(widget)

    def show_saved(self) -> None:
        """Say where the last decisions are."""
        tokens = self._theme.tokens
        words, colour = {
            Saved.SAVED: (self.tr("✓ Saved"), tokens.ink),
            Saved.SAVING: (self.tr("Saving…"), tokens.muted),
            Saved.NOT_SAVED: (self.tr("× Not saved"), tokens.trouble),
        }[self._desk.saved]
        if not self._desk.ready:
            words, colour = self.tr("No library open"), tokens.muted
        self.saved.say(words, colour)
        self.again.setVisible(self._desk.saved is Saved.NOT_SAVED)

    def show_progress(self) -> None:
        """Say how many are decided."""
        progress = self._desk.progress
        if self._desk.article is None:
            self.progress.clear()
        elif not progress.total:
            self.progress.setText(self.tr("No figures"))
        else:
            self.progress.setText(self.tr("{0} of {1} decided").format(progress.decided, progress.total))

    def say(self, words: str) -> None:
        """Say something in passing."""
        self.message.setText(words)
        self.message.setAccessibleName(words)

    def show_library(self) -> None:
        """Name the library."""
        self.library.setText(library_words(self._desk.location))
        self.library.setToolTip(self._desk.location)
        self.show_saved()

    def show_intake(self, done: int, total: int, name: str) -> None:
        """Say which file is being read."""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.bar.setVisible(total > 1)
        self.files.setVisible(total > 1)
        self.cancel.setVisible(total > 1)
        self.say(self.tr("Reading {0}").format(name))

    def end_intake(self) -> None:
        """Nothing is being taken in any more."""
        self.bar.hide()
        self.files.hide()
        self.cancel.hide()
        self.message.clear()
