"""The style sheet of the whole program, made of a theme's colours and the size of the interface."""

import re
from string import Template

from reviewer import settings
from reviewer.ui.faces import scaled
from reviewer.ui.palette import Tokens

_STYLE = Template("""
* { font-family: "Inter"; font-size: 13px; color: $ink; }
QMainWindow, QDialog, QWidget#room { background: $ground; }
QWidget#text, QWidget#form, QWidget#bar, QWidget#sheet { background: $panel; }
QWidget#bar[edge="bottom"] { border-bottom: 1px solid $line; }
QWidget#bar[edge="top"] { border-top: 1px solid $line; }
QWidget#form { border-top: 1px solid $line; }
QWidget#findings { background: $ground; border-top: 1px solid $line; }
QWidget#finding { border: 1px solid transparent; border-left: 3px solid transparent; }
QWidget#finding:hover { background: $hover; }
QWidget#finding[lit="true"] { background: $selected; border-left-color: $accent; }
QWidget#finding:focus { border-color: $accent; }
QSplitter::handle { background: $line; }
QLabel, QCheckBox, QRadioButton { background: transparent; }
QLabel#heading { color: $muted; font-size: 11px; font-weight: 600; }
QLabel#muted { color: $muted; font-size: 12px; }
QLabel#strong { font-weight: 600; }
QLabel#label { color: $muted; font-size: 12px; }
QLabel#was { color: $muted; font-size: 12px; }
QLabel#fault { color: $trouble; font-size: 12px; }
QLabel#title { font-size: 17px; font-weight: 600; }
QLineEdit, QComboBox { background: $panel; border: 1px solid $edge; border-radius: 5px; padding: 4px 8px;
  min-height: 18px; selection-background-color: $selection; selection-color: $ink;
  placeholder-text-color: $muted; }
QLineEdit:focus, QComboBox:focus { border: 2px solid $accent; padding: 4-1px 8-1px; }
QLineEdit:disabled, QComboBox:disabled { color: $muted; background: $ground; border-color: $line; }
QLineEdit[invalid="true"], QComboBox[invalid="true"] { border: 2px solid $trouble; padding: 4-1px 8-1px; }
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
QPushButton:focus { border: 2px solid $accent; padding: 5-1px 11-1px; }
QPushButton:disabled { color: $muted; background: $ground; }
QPushButton#primary { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton#primary:disabled { background: $ground; color: $muted; border-color: $line; }
QPushButton#chip { border: none; border-radius: 10px; padding: 3px 10px; background: $hover; font-size: 12px; }
QPushButton#chip:hover { background: $selected; }
QPushButton#chip:focus { border: 2px solid $accent; padding: 3-2px 10-2px; }
QPushButton#chip:checked { background: $ink; color: $ground; }
QPushButton#plain { border: 1px solid transparent; background: transparent; color: $muted; padding: 2px 6px; }
QPushButton#plain:hover { background: $hover; }
QPushButton#plain:focus { border: 2px solid $accent; padding: 2-1px 6-1px; }
QPushButton#key { padding: 3px 9px; font-size: 12px; }
QPushButton#key:focus { border: 2px solid $accent; padding: 3-1px 9-1px; }
QPushButton#key[listening="true"] { border: 2px dashed $accent; padding: 3-1px 9-1px; color: $accent; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $muted; padding: 7px 12px; border: none;
  border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $ink; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { color: $accent; }
QPushButton#link { border: none; background: transparent; color: $accent; padding: 2px 4px; }
QPushButton#link:focus { border: 1px solid $accent; padding: 2-1px 4-1px; }
QPushButton#tab { border: none; background: transparent; color: $muted; border-radius: 5px; padding: 4px 10px; }
QPushButton#tab:hover { background: $hover; }
QPushButton#tab:checked { background: $selected; color: $ink; font-weight: 600; }
QPushButton#tab:focus { border: 2px solid $accent; padding: 4-2px 10-2px; }
QListView#choices { background: $panel; border: 1px solid $edge; border-radius: 5px; padding: 3px; }
QListView#choices:focus { border: 2px solid $accent; padding: 3-1px; }
QListView#choices::item { padding: 4px 8px; border-radius: 4px; color: $ink; }
QListView#choices::item:hover { background: $hover; }
QListView#choices::item:selected { background: $selected; color: $ink; }
QListView#ticks { background: $panel; border: 1px solid $edge; padding: 3px; }
QPlainTextEdit { background: $panel; border: 1px solid $edge; border-radius: 5px; padding: 2px 4px;
  selection-background-color: $selection; selection-color: $ink; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: 2-1px 4-1px; }
QPlainTextEdit:disabled { color: $muted; background: $ground; border-color: $line; }
QTextBrowser#plain { background: $panel; border: 1px solid transparent;
  selection-background-color: $selection; selection-color: $ink; }
QTextBrowser#plain:focus { border: 1px solid $accent; border-radius: 5px; }
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

# All lengths grow with the interface but the lines of a pixel or two, which stay as fine as they are. A thicker
# line takes its pixels from the padding: "4-1px" is that padding, one pixel less.
_LENGTHS = re.compile(
    r"(?<![\w-])(font-size|padding|margin|spacing|border-radius|(?:min-|max-)?(?:width|height)|left): ([^;}]+)"
)
_PIXELS = re.compile(r"(\d+)(?:-(\d))?px")


def _grow(pixels: re.Match[str]) -> str:
    return f"{max(scaled(int(pixels[1])) - int(pixels[2] or 0), 0)}px"


def style_sheet(tokens: Tokens) -> str:
    """The style sheet of the whole program in these colours."""
    icons = settings.resources() / "icons"
    values = {name: getattr(tokens, name) for name in Tokens.__slots__ if name not in ("marks", "name")}
    for icon in ("arrow", "tick", "dot"):
        values[icon] = (icons / f"{icon}-{tokens.name}.svg").as_posix()
    sheet = _STYLE.substitute(values)
    return _LENGTHS.sub(lambda found: f"{found[1]}: {_PIXELS.sub(_grow, found[2])}", sheet)
