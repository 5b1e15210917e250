"""A group of commands: its table of actions, what each does, and when it can be done."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject

from reviewer.ui.actions import ActionSpec

if TYPE_CHECKING:
    from reviewer.ui.main_window import MainWindow

Slots = Mapping[str, Callable[[], object]]


class Commands(QObject):
    """A group of things the user can do in a window.

    A subclass gives ``SPECS`` (the table), ``slots`` (what each entry does, by its name) and, where an entry
    cannot always be done, ``possible``. ``GROUPS`` in this package names every group; the window makes one of
    each before its rooms exist, so nothing but ``slots`` may touch the rooms, and that only when it is called.
    """

    SPECS: ClassVar[tuple[ActionSpec, ...]] = ()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.window_ = window
        self.desk = window.desk

    def slots(self) -> Slots:
        """What each action of the table does."""
        raise NotImplementedError

    def possible(self) -> Mapping[str, bool]:
        """Whether each action can be done now; those not named always can. Asked after every change."""
        return {}
