"""The menu bar, made of the table of actions."""

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from reviewer.ui.actions import Actions
from reviewer.ui.theme import Choice, Theme
from reviewer.ui.translation import translate

ORDER = ("file", "edit", "claim", "view", "help")


def menu_titles() -> dict[str, str]:
    """The names of the menus by the name that the tables of actions give them."""
    return {
        "file": translate("menus", "&File"),
        "edit": translate("menus", "&Edit"),
        "claim": translate("menus", "&Claim"),
        "view": translate("menus", "&View"),
        "help": translate("menus", "&Help"),
    }


def build_menus(window: QMainWindow, actions: Actions, theme: Theme) -> dict[Choice, QAction]:
    """Fill the window's menu bar; gives the actions that choose a theme."""
    titles = menu_titles()
    menus: dict[str, QMenu] = {name: window.menuBar().addMenu(titles[name]) for name in ORDER}
    for spec, action in actions.all():
        if spec.apart:
            menus[spec.menu].addSeparator()
        menus[spec.menu].addAction(action)
    menus["view"].addSeparator()
    group = QActionGroup(window)
    words = {
        Choice.SYSTEM: translate("menus", "Theme as the system"),
        Choice.LIGHT: translate("menus", "Light theme"),
        Choice.DARK: translate("menus", "Dark theme"),
        Choice.HIGH_LIGHT: translate("menus", "High contrast, light"),
        Choice.HIGH_DARK: translate("menus", "High contrast, dark"),
    }
    chosen: dict[Choice, QAction] = {}
    for choice in Choice:
        action = QAction(words[choice], window, checkable=True)
        action.setChecked(choice is theme.choice)
        group.addAction(action)
        menus["view"].addAction(action)
        chosen[choice] = action
    return chosen
