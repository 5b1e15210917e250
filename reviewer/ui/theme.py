"""The theme in force: light, dark or high contrast, the system's choice or the user's.

The colours stand in ``palette``, the faces in ``faces``, the style sheet in ``style``.
"""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from reviewer.ui.faces import (
    DEFAULT_TEXT_SIZE,
    INTERFACE_SIZES,
    READING_FACE,
    TEXT_SIZES,
    interface_font,
    load_faces,
    reading_font,
    scaled,
    set_interface_size,
    set_reading_face,
)
from reviewer.ui.lengths import scale_anew
from reviewer.ui.palette import DARK, GLYPHS, HIGH_DARK, HIGH_LIGHT, LIGHT, Mark, Tokens, contrast
from reviewer.ui.style import style_sheet

__all__ = [
    "DARK",
    "DEFAULT_TEXT_SIZE",
    "GLYPHS",
    "INTERFACE_SIZES",
    "LIGHT",
    "READING_FACE",
    "TEXT_SIZES",
    "Choice",
    "Mark",
    "Theme",
    "Tokens",
    "contrast",
    "interface_font",
    "load_faces",
    "reading_font",
    "scaled",
    "style_sheet",
]


class Choice(StrEnum):
    """What the user asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_LIGHT = "high-light"
    HIGH_DARK = "high-dark"


_CHOSEN = {
    Choice.LIGHT: LIGHT,
    Choice.DARK: DARK,
    Choice.HIGH_LIGHT: HIGH_LIGHT,
    Choice.HIGH_DARK: HIGH_DARK,
}


class Theme(QObject):
    """The colours in force: the user's choice, or the system's as it changes.

    ``apply`` must follow once the window is built. Were the style sheet in force before, Qt would style every
    widget anew with each layout that it is put into: that takes four times as long as building them.
    """

    changed = Signal()

    def __init__(
        self,
        choice: Choice = Choice.SYSTEM,
        hundredths: int = 100,
        reading_face: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._choice = choice
        set_interface_size(hundredths)
        set_reading_face(reading_face)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        self._tokens = self._in_force()

    @property
    def choice(self) -> Choice:
        """What the user asked for."""
        return self._choice

    @property
    def tokens(self) -> Tokens:
        """The colours to draw with now."""
        return self._tokens

    def _in_force(self) -> Tokens:
        if self._choice is not Choice.SYSTEM:
            return _CHOSEN[self._choice]
        hints = QGuiApplication.styleHints()
        dark = hints.colorScheme() is Qt.ColorScheme.Dark
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return HIGH_DARK if dark else HIGH_LIGHT
        return DARK if dark else LIGHT

    def choose(self, choice: Choice) -> None:
        """Take the user's choice and redraw everything."""
        if choice is not self._choice:
            self._choice = choice
            self.apply()

    def set_faces(self, hundredths: int, reading_face: str) -> None:
        """Set the size of the interface and the face of the text, and redraw everything."""
        set_interface_size(hundredths)
        set_reading_face(reading_face)
        scale_anew()
        self.apply()

    def apply(self) -> None:
        """Give the application the colours in force."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            raise RuntimeError("a theme needs an application")
        tokens = self._tokens = self._in_force()
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
