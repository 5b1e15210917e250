"""Makes the window what the user's preferences say, at the start and whenever one of them changes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from reviewer.ui.theme import Choice

if TYPE_CHECKING:
    from reviewer.ui.main_window import MainWindow


class Applying(QObject):
    """Listens to the preferences of a window; keys are applied by the actions themselves."""

    def __init__(self, window: "MainWindow", theme_actions: dict[Choice, QAction]) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = window.preferences
        self._theme_actions = theme_actions
        for choice, action in theme_actions.items():
            action.triggered.connect(lambda _=False, choice=choice: self._choose(choice))
        self._preferences.changed.connect(self.apply)
        for name in ("reviewer", "single-ticks-above", "text-size", "measure"):
            self.apply(name)

    def apply(self, name: str) -> None:
        """Bring one preference into force."""
        window, preferences = self._window, self._preferences
        if name == "reviewer":
            window.desk.reviewer = window.intake.reviewer = preferences.reviewer
        elif name == "single-ticks-above":
            window.desk.ticking.required_from = preferences.single_ticks_above
        elif name == "theme":
            window.theme.choose(preferences.theme)
            self._theme_actions[preferences.theme].setChecked(True)
        elif name in ("interface-size", "reading-face"):
            window.theme.set_faces(preferences.interface_size, preferences.reading_face)
        elif name == "text-size":
            window.source.set_text_size(preferences.text_size)
        elif name == "measure":
            window.source.set_measure(preferences.measure)

    def _choose(self, choice: Choice) -> None:
        self._preferences.theme = choice
