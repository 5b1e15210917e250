"""The pages of the settings: the reviewer, the look, the library."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.domain.backup import Backup
from reviewer.ui.backups import Backups
from reviewer.ui.controls import Choice as ChoiceField
from reviewer.ui.lengths import keep_margins, keep_scaled, keep_spacing
from reviewer.ui.moments import moment_words
from reviewer.ui.preferences import MEASURES, Preferences
from reviewer.ui.theme import INTERFACE_SIZES, READING_FACE, TEXT_SIZES, Choice
from reviewer.ui.translation import languages

LABEL = 150


class Page(QWidget):
    """A form: words at the left, controls on one edge, a muted note under some of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout()
        keep_spacing(self._grid, across=14)
        keep_spacing(self._grid, down=6)
        self._grid.setColumnMinimumWidth(0, LABEL)
        self._grid.setColumnStretch(1, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._grid)
        outer.addStretch(1)

    def add(self, words: str, control: QWidget, note: str = "", *, wide: bool = False) -> None:
        """Add a row; the control is named by its words for who cannot see them."""
        row = self._grid.rowCount()
        label = QLabel(words)
        label.setObjectName("label")
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        label.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(words)
        if not isinstance(control, QLabel):
            control.setAccessibleDescription(note or words)
        self._grid.addWidget(label, row, 0)
        if wide:
            self._grid.addWidget(control, row, 1)
        else:
            self._grid.addWidget(control, row, 1, Qt.AlignmentFlag.AlignLeft)
        if note:
            words_under = QLabel(note)
            words_under.setObjectName("muted")
            words_under.setWordWrap(True)
            keep_margins(words_under, 0, 0, 0, 8)
            self._grid.addWidget(words_under, row + 1, 1)


def _choice(items: list[tuple[str, object]], value: object, chosen: Callable[[object], None]) -> ChoiceField:
    field = ChoiceField()
    for words, item in items:
        field.addItem(words, item)
    field.setCurrentIndex(max(field.findData(value), 0))
    keep_scaled(field, least_width=230)
    field.setMaxVisibleItems(16)

    def choose(_: int) -> None:
        chosen(field.currentData())

    field.activated.connect(choose)
    return field


class ReviewerPage(Page):
    """Who decides, and how strictly."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.name = QLineEdit(preferences.reviewer)
        keep_scaled(self.name, least_width=230)
        self.name.textEdited.connect(self._rename)
        self.add(
            self.tr("Your name"),
            self.name,
            self.tr("Stands beside every decision you make from now on, and in exports."),
        )
        strict: list[tuple[str, object]] = [
            (self.tr("Confirming ticks every part"), None),
            (self.tr("One by one for the most important claims"), 0.85),
            (self.tr("One by one for important claims"), 0.7),
            (self.tr("One by one for middling claims and up"), 0.5),
            (self.tr("One by one for every claim"), 0.0),
        ]
        self.ticks = _choice(strict, _nearest(preferences.single_ticks_above), self._set_ticks)
        self.add(
            self.tr("Ticks"),
            self.ticks,
            self.tr(
                "One by one: number, unit, thing counted, qualifier, time and attribution must each be ticked "
                "before such a claim can be confirmed. Headlines, money and large counts matter most."
            ),
        )

    def _rename(self, name: str) -> None:
        self._preferences.reviewer = name

    def _set_ticks(self, priority: object) -> None:
        self._preferences.single_ticks_above = priority if isinstance(priority, float) else None


def _nearest(priority: float | None) -> float | None:
    """The choice that a priority stands for, also one that was written into the file by hand."""
    if priority is None:
        return None
    return next((step for step in (0.85, 0.7, 0.5) if priority >= step), 0.0)


class LookPage(Page):
    """Colours, sizes, faces, language. What is changed shows at once, in the window behind."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        themes: list[tuple[str, object]] = [
            (self.tr("As the system"), Choice.SYSTEM),
            (self.tr("Light"), Choice.LIGHT),
            (self.tr("Dark"), Choice.DARK),
            (self.tr("High contrast, light"), Choice.HIGH_LIGHT),
            (self.tr("High contrast, dark"), Choice.HIGH_DARK),
        ]
        self.theme = _choice(themes, preferences.theme, self._set_theme)
        self.add(self.tr("Theme"), self.theme)
        sizes: list[tuple[str, object]] = [(self.tr("{0} %").format(size), size) for size in INTERFACE_SIZES]
        self.interface = _choice(sizes, preferences.interface_size, self._set_interface)
        self.add(self.tr("Size of the interface"), self.interface)
        texts: list[tuple[str, object]] = [(self.tr("{0} pixels").format(size), size) for size in TEXT_SIZES]
        self.text = _choice(texts, preferences.text_size, self._set_text)
        self.add(self.tr("Size of the article"), self.text)
        families = [
            name for name in QFontDatabase.families() if not name.startswith(".") and name != READING_FACE
        ]
        faces: list[tuple[str, object]] = [(READING_FACE, ""), *((name, name) for name in families)]
        self.face = _choice(faces, preferences.reading_face, self._set_face)
        self.add(self.tr("Face of the article"), self.face)
        measures: list[tuple[str, object]] = [
            (self.tr("about {0} characters").format(measure), measure) for measure in MEASURES
        ]
        self.measure = _choice(measures, preferences.measure, self._set_measure)
        self.add(self.tr("Length of a line"), self.measure)
        spoken: list[tuple[str, object]] = [(self.tr("As the system"), "")]
        spoken += [(_own_name(code), code) for code in languages()]
        self.language = _choice(spoken, preferences.language, self._set_language)
        self.add(
            self.tr("Language"),
            self.language,
            self.tr("Takes effect when the program is opened the next time."),
        )
        preferences.changed.connect(self._follow)

    def _follow(self, name: str) -> None:
        """Another control (a menu, a key) set it meanwhile."""
        preferences = self._preferences
        for of, field, value in (
            ("theme", self.theme, preferences.theme),
            ("text-size", self.text, preferences.text_size),
        ):
            if name == of:
                field.setCurrentIndex(field.findData(value))

    def _set_theme(self, choice: object) -> None:
        self._preferences.theme = Choice(str(choice))

    def _set_interface(self, hundredths: object) -> None:
        self._preferences.interface_size = int(str(hundredths))

    def _set_text(self, pixels: object) -> None:
        self._preferences.text_size = int(str(pixels))

    def _set_face(self, family: object) -> None:
        self._preferences.reading_face = str(family)

    def _set_measure(self, characters: object) -> None:
        self._preferences.measure = int(str(characters))

    def _set_language(self, code: object) -> None:
        self._preferences.language = str(code)


class LibraryPage(Page):
    """Where the library and its backups lie."""

    def __init__(self, location: str, backups: Backups, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backups = backups
        self._folder = Path(f"{location}.backups")
        where = QLabel(location or self.tr("No library is open."))
        where.setWordWrap(True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add(self.tr("Library"), where, wide=True)
        self.folder = QLabel(str(self._folder) if location else "–")
        self.folder.setWordWrap(True)
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add(self.tr("Backups"), self.folder, wide=True)
        self.newest = QLabel(self.tr("Looking…"))
        self.newest.setWordWrap(True)
        self.add(
            self.tr("Newest"),
            self.newest,
            self.tr("The program makes one a day by itself, and keeps the ten newest and one of each week."),
            wide=True,
        )
        row = QWidget()
        buttons = QHBoxLayout(row)
        buttons.setContentsMargins(0, 0, 0, 0)
        self.make = QPushButton(self.tr("Back up now"))
        self.make.setAccessibleDescription(self.tr("Copy the library into its backups folder"))
        self.show_folder = QPushButton(self.tr("Open folder"))
        self.show_folder.setAccessibleDescription(self.tr("Show the backups in the system's file manager"))
        for button in (self.make, self.show_folder):
            button.setEnabled(bool(location))
            buttons.addWidget(button)
        buttons.addStretch()
        self.make.clicked.connect(self._make)
        self.show_folder.clicked.connect(self._open)
        self.add("", row, wide=True)
        if location:
            backups.listed.connect(self._show)
            backups.made.connect(self._made)
            backups.list()
        else:
            self.newest.setText("–")

    def _make(self) -> None:
        self.make.setEnabled(False)
        self.newest.setText(self.tr("Copying…"))
        self._backups.make()

    def _made(self) -> None:
        self.make.setEnabled(True)
        self._backups.list()

    def _show(self, backups: tuple[Backup, ...]) -> None:
        if backups:
            self.newest.setText(moment_words(backups[0].taken_at))
        else:
            self.newest.setText(self.tr("There is none yet."))

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def _own_name(code: str) -> str:
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]
