"""What a screen reader takes the window's own controls for.

Qt knows the roles of its own controls; one that is drawn here would be told as a filler, which readers skip.
"""

from collections.abc import Callable
from functools import cache
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Press = Callable[[], None]

_given: WeakKeyDictionary[QObject, tuple[QAccessible.Role, Press | None]] = WeakKeyDictionary()


def give_role(widget: QWidget, role: QAccessible.Role, press: Press | None = None) -> None:
    """Let readers take the widget for a control of this role; ``press`` is what they can have done to it.

    To be called first of all: a name given to the widget, or a place, may already be told to a reader.
    """
    _given[widget] = (role, press)
    _install()


@cache
def _install() -> None:
    QAccessible.installFactory(_interface)


def _interface(_: str, thing: QObject | None) -> QAccessibleInterface | None:
    given = _given.get(thing) if isinstance(thing, QWidget) else None
    return _Given(thing, *given) if given is not None and isinstance(thing, QWidget) else None


class _Given(QAccessibleWidget):
    """A widget with a role of its own, pressed where it can be."""

    def __init__(self, widget: QWidget, role: QAccessible.Role, press: Press | None) -> None:
        super().__init__(widget, role)
        self._press = press

    def actionNames(self) -> list[str]:
        """The usual ones, and pressing."""
        pressing = [QAccessibleActionInterface.pressAction()] if self._press is not None else []
        return [*pressing, *super().actionNames()]

    def doAction(self, actionName: str) -> None:  # noqa: N803  Qt's own name for it
        """Do one of them."""
        if self._press is not None and actionName == QAccessibleActionInterface.pressAction():
            self._press()
        else:
            super().doAction(actionName)
