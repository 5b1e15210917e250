"""Colours, faces and the style sheet made of them; light and dark.

The colours were chosen so that text stands at 4.5:1 and marks at 3:1 or better on every ground they are drawn
on (WCAG 2.2, success criteria 1.4.3 and 1.4.11); a test computes it over these tables.
"""

from dataclasses import dataclass
from enum import StrEnum
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from reviewer import settings
from reviewer.domain.claim import State

INTERFACE_FACE = "Inter"
READING_FACE = "Noto Serif"
TEXT_SIZES = (13, 15, 17, 19, 22, 25, 29, 34)
DEFAULT_TEXT_SIZE = 17


class Choice(StrEnum):
    """What the user asked for in View > Theme."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Mark:
    """How a review state is drawn: the ink of its underline and glyph, the ground behind its text."""

    ink: str
    ground: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, by what they are for."""

    name: str
    ground: str
    panel: str
    line: str
    edge: str
    ink: str
    muted: str
    hover: str
    selected: str
    accent: str
    on_accent: str
    trouble: str
    trouble_ground: str
    selection: str
    marks: dict[State, Mark]


LIGHT = Tokens(
    name="light",
    ground="#f6f5f2",
    panel="#ffffff",
    line="#dedbd4",
    edge="#8b8e92",
    ink="#1f2328",
    muted="#5c636b",
    hover="#efede8",
    selected="#ece9e3",
    accent="#2f5bd0",
    on_accent="#ffffff",
    trouble="#8c2f2f",
    trouble_ground="#f9e9e7",
    selection="#cfdcfb",
    marks={
        State.PENDING: Mark("#8a6100", "#fff1c9"),
        State.CONFIRMED: Mark("#1a6b3c", "#d9f0e0"),
        State.CORRECTED: Mark("#5a3fb0", "#e7e0fb"),
        State.REJECTED: Mark("#8c2f2f", "#f3dada"),
    },
)

DARK = Tokens(
    name="dark",
    ground="#17191c",
    panel="#1f2226",
    line="#34383e",
    edge="#737982",
    ink="#e6e4df",
    muted="#a3a8ae",
    hover="#26292e",
    selected="#2b2f35",
    accent="#8fb0ff",
    on_accent="#10151f",
    trouble="#f0a3a3",
    trouble_ground="#3a2325",
    selection="#33487a",
    marks={
        State.PENDING: Mark("#f0c35a", "#43371a"),
        State.CONFIRMED: Mark("#7fd6a1", "#1d3b2a"),
        State.CORRECTED: Mark("#bfa9ff", "#332a55"),
        State.REJECTED: Mark("#f0a3a3", "#452626"),
    },
)

GLYPHS = {State.PENDING: "?", State.CONFIRMED: "✓", State.CORRECTED: "✎", State.REJECTED: "✕"}

_STYLE = Template("""
* { font-family: "Inter"; font-size: 13px; color: $ink; }
QMainWindow, QDialog, QWidget#room { background: $ground; }
QWidget#text, QWidget#form, QWidget#bar, QWidget#sheet { background: $panel; }
QWidget#bar[edge="bottom"] { border-bottom: 1px solid $line; }
QWidget#bar[edge="top"] { border-top: 1px solid $line; }
QWidget#form { border-top: 1px solid $line; }
QSplitter::handle { background: $line; }
QLabel, QCheckBox, QRadioButton { background: transparent; }
QLabel#heading { color: $muted; font-size: 11px; font-weight: 600; }
QLabel#muted { color: $muted; font-size: 12px; }
QLabel#label { color: $muted; font-size: 12px; }
QLabel#was { color: $muted; font-size: 12px; }
QLabel#fault { color: $trouble; font-size: 12px; }
QLabel#title { font-size: 17px; font-weight: 600; }
QLineEdit, QComboBox { background: $panel; border: 1px solid $edge; border-radius: 5px; padding: 4px 8px;
  min-height: 18px; selection-background-color: $selection; selection-color: $ink; }
QLineEdit:focus, QComboBox:focus { border: 2px solid $accent; padding: 3px 7px; }
QLineEdit:disabled, QComboBox:disabled { color: $muted; background: $ground; border-color: $line; }
QLineEdit[invalid="true"], QComboBox[invalid="true"] { border: 2px solid $trouble; padding: 3px 7px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url("$arrow"); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $edge;
  selection-background-color: $selected; selection-color: $ink; outline: none; padding: 4px; }
QCheckBox { spacing: 7px; padding: 3px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus { border: 1px solid $accent; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid $edge; border-radius: 3px;
  background: $panel; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QPushButton { background: $panel; border: 1px solid $line; border-radius: 6px; padding: 5px 11px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selected; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 10px; }
QPushButton:disabled { color: $muted; background: $ground; }
QPushButton#primary { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton#primary:disabled { background: $ground; color: $muted; border-color: $line; }
QPushButton#chip { border: none; border-radius: 10px; padding: 3px 10px; background: $hover; font-size: 12px; }
QPushButton#chip:hover { background: $selected; }
QPushButton#chip:focus { border: 2px solid $accent; padding: 1px 8px; }
QPushButton#chip:checked { background: $ink; color: $ground; }
QPushButton#link { border: none; background: transparent; color: $accent; padding: 2px 4px; }
QPushButton#link:focus { border: 1px solid $accent; padding: 1px 3px; }
QListView { background: transparent; border: none; outline: none; }
QTextEdit#source { background: $panel; border: none;
  selection-background-color: $selection; selection-color: $ink; }
QTextEdit#report { background: $panel; border: 1px solid $edge; border-radius: 5px; font-size: 12px; }
QScrollArea { border: none; background: transparent; }
QWidget#inside { background: transparent; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar::handle:vertical { background: $edge; border-radius: 4px; min-height: 28px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle:horizontal { background: $edge; border-radius: 4px; min-width: 28px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenuBar { background: $panel; border-bottom: 1px solid $line; padding: 1px 6px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $selected; }
QMenu { background: $panel; border: 1px solid $edge; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 22px; border-radius: 4px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QMenu::indicator { width: 12px; height: 12px; left: 5px; }
QMenu::indicator:checked { image: url("$dot"); }
QToolTip { background: $ink; color: $ground; border: none; padding: 4px 7px; }
QProgressBar { border: none; background: $line; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QWidget#notice { background: $panel; border-bottom: 1px solid $line; }
QWidget#notice[kind="trouble"] { background: $trouble_ground; border-bottom: 1px solid $trouble; }
""")


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours as WCAG 2.2 defines it, from 1 to 21."""

    def luminance(name: str) -> float:
        colour = QColor(name)
        parts = [
            value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
            for value in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def style_sheet(tokens: Tokens) -> str:
    """The style sheet of the whole program in these colours."""
    icons = settings.resources() / "icons"
    values = {name: getattr(tokens, name) for name in Tokens.__slots__ if name not in ("marks", "name")}
    for icon in ("arrow", "tick", "dot"):
        values[icon] = (icons / f"{icon}-{tokens.name}.svg").as_posix()
    return _STYLE.substitute(values)


def load_faces() -> None:
    """Make the bundled faces known to Qt; a fresh machine may have no font at all."""
    for path in sorted((settings.resources() / "fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(path))


def interface_font(size: int = 13, *, bold: bool = False) -> QFont:
    """The face of controls, in pixels."""
    font = QFont(INTERFACE_FACE)
    font.setPixelSize(size)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def reading_font(size: int = DEFAULT_TEXT_SIZE) -> QFont:
    """The face of the source text, in pixels."""
    font = QFont([READING_FACE, INTERFACE_FACE])
    font.setPixelSize(size)
    return font


class Theme(QObject):
    """The colours in force: the user's choice, or the system's as it changes."""

    changed = Signal()

    def __init__(self, choice: Choice = Choice.SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)
        self.apply()

    @property
    def choice(self) -> Choice:
        """What the user asked for."""
        return self._choice

    @property
    def tokens(self) -> Tokens:
        """The colours to draw with now."""
        if self._choice is Choice.SYSTEM:
            scheme = QGuiApplication.styleHints().colorScheme()
            return DARK if scheme is Qt.ColorScheme.Dark else LIGHT
        return DARK if self._choice is Choice.DARK else LIGHT

    def choose(self, choice: Choice) -> None:
        """Take the user's choice and redraw everything."""
        self._choice = choice
        self.apply()

    def apply(self) -> None:
        """Give the application the colours in force."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            raise RuntimeError("a theme needs an application")
        tokens = self.tokens
        palette = QPalette()
        roles = QPalette.ColorRole
        for role, colour in (
            (roles.Window, tokens.ground),
            (roles.Base, tokens.panel),
            (roles.AlternateBase, tokens.ground),
            (roles.Button, tokens.panel),
            (roles.Text, tokens.ink),
            (roles.WindowText, tokens.ink),
            (roles.ButtonText, tokens.ink),
            (roles.Highlight, tokens.selection),
            (roles.HighlightedText, tokens.ink),
            (roles.PlaceholderText, tokens.muted),
            (roles.Link, tokens.accent),
        ):
            palette.setColor(role, QColor(colour))
        application.setPalette(palette)
        application.setFont(interface_font())
        application.setStyleSheet(style_sheet(tokens))
        self.changed.emit()

    def _follow(self) -> None:
        if self._choice is Choice.SYSTEM:
            self.apply()
