"""The menu bar, made of the table of actions."""

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from reviewer.ui.actions import Actions
from reviewer.ui.theme import Choice, Theme

ORDER = ("file", "edit", "claim", "view", "help")
BREAKS = {"export", "quit", "search", "confirm", "reopen", "save", "larger", "logs"}


def build_menus(window: QMainWindow, actions: Actions, theme: Theme) -> dict[Choice, QAction]:
    """Fill the window's menu bar; gives the actions that choose a theme."""
    titles = {
        "file": window.tr("&File"),
        "edit": window.tr("&Edit"),
        "claim": window.tr("&Claim"),
        "view": window.tr("&View"),
        "help": window.tr("&Help"),
    }
    menus: dict[str, QMenu] = {name: window.menuBar().addMenu(titles[name]) for name in ORDER}
    for spec, action in actions.all():
        if spec.id in BREAKS:
            menus[spec.menu].addSeparator()
        menus[spec.menu].addAction(action)
    menus["view"].addSeparator()
    group = QActionGroup(window)
    words = {
        Choice.SYSTEM: window.tr("Theme as the system"),
        Choice.LIGHT: window.tr("Light theme"),
        Choice.DARK: window.tr("Dark theme"),
    }
    chosen: dict[Choice, QAction] = {}
    for choice in Choice:
        action = QAction(words[choice], window, checkable=True)
        action.setChecked(choice is theme.choice)
        group.addAction(action)
        menus["view"].addAction(action)
        chosen[choice] = action
    return chosen
