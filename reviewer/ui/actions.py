"""What the user can do, as Qt actions: what it is called, its keys, where it stands in the menus."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing to do. ``keys`` are Qt key sequences in portable text; the first is shown on buttons.

    ``text``, ``tip`` and ``short`` are marked with QT_TRANSLATE_NOOP for the context ``actions``. ``apart``
    asks for a line above it in its menu.
    """

    id: str
    menu: str
    text: str
    keys: tuple[str, ...]
    tip: str
    short: str = ""
    apart: bool = False


def spec(
    name: str, menu: str, text: str, keys: str, tip: str, short: str = "", *, apart: bool = False
) -> ActionSpec:
    """An entry of a table of actions; ``keys`` are separated by blanks."""
    return ActionSpec(name, menu, text, tuple(keys.split()), tip, short, apart)


class Actions(QObject):
    """The actions of a window. Keys can be changed; a key that does something else is refused."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self.specs: dict[str, ActionSpec] = {}

    def bind(self, spec: ActionSpec, slot: Callable[[], object]) -> QAction:
        """Make the action that does ``slot``; its name must be new."""
        if spec.id in self.specs:
            raise ValueError(f"two actions are called {spec.id}")
        action = QAction(QCoreApplication.translate("actions", spec.text), self._window)
        action.setObjectName(spec.id)
        short = QCoreApplication.translate("actions", spec.short) if spec.short else action.text().rstrip("…")
        action.setIconText(short)
        action.setShortcuts(
            [QKeySequence(keys, QKeySequence.SequenceFormat.PortableText) for keys in spec.keys]
        )
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        tip = QCoreApplication.translate("actions", spec.tip)
        action.setToolTip(f"{tip} ({self.keys_words(action)})" if spec.keys else tip)
        action.setStatusTip(tip)

        def do() -> None:  # Qt would hand over whether the action is checked
            slot()

        action.triggered.connect(do)
        self._window.addAction(action)
        self._actions[spec.id] = action
        self.specs[spec.id] = spec
        return action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def all(self) -> Iterable[tuple[ActionSpec, QAction]]:
        """Every action with what is known of it, in the order of the menus."""
        return [(spec, self._actions[spec.id]) for spec in self.specs.values()]

    @staticmethod
    def keys_words(action: QAction) -> str:
        """The keys of an action as the platform writes them."""
        return ", ".join(keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts())

    def change_keys(self, name: str, keys: tuple[str, ...]) -> bool:
        """Give an action other keys; False, and nothing changes, when another action has one of them."""
        wanted = [QKeySequence(text, QKeySequence.SequenceFormat.PortableText) for text in keys]
        taken = [key for other, action in self._actions.items() if other != name for key in action.shortcuts()]
        if any(key in taken for key in wanted):
            return False
        self._actions[name].setShortcuts(wanted)
        return True
