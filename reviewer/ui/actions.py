"""What the user can do, as Qt actions: what it is called, its keys, where it stands in the menus."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from reviewer.ui.preferences import Preferences
from reviewer.ui.translation import QT_TRANSLATE_NOOP, translate


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
    """The actions of a window. Keys can be changed; a key that does something else is refused, saying what."""

    keys_changed = Signal()

    def __init__(self, window: QWidget, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._actions: dict[str, QAction] = {}
        self.specs: dict[str, ActionSpec] = {}

    def bind(self, spec: ActionSpec, slot: Callable[[], object]) -> QAction:
        """Make the action that does ``slot``; its name must be new. ``apply_keys`` gives it its keys."""
        if spec.id in self.specs:
            raise ValueError(f"two actions are called {spec.id}")
        action = QAction(translate("actions", spec.text), self._window)
        action.setObjectName(spec.id)
        short = translate("actions", spec.short) if spec.short else action.text().rstrip("…")
        action.setIconText(short)
        action.setStatusTip(translate("actions", spec.tip))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)

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

    # --- keys ------------------------------------------------------------------------------------------------

    def apply_keys(self) -> None:
        """Give every action its keys: those the user chose, then the usual ones that are still free."""
        chosen = {name: self._preferences.keys(name) for name in self.specs}
        taken: set[QKeySequence] = set()
        for name in sorted(self.specs, key=lambda name: chosen[name] is None):
            keys = self.specs[name].keys if chosen[name] is None else chosen[name]
            wanted = [key for key in map(sequence, keys or ()) if not key.isEmpty() and key not in taken]
            taken.update(wanted)
            self._actions[name].setShortcuts(wanted)
            self._dress(name)
        self.keys_changed.emit()

    @staticmethod
    def keys_words(action: QAction) -> str:
        """The keys of an action as the platform writes them."""
        return ", ".join(key_words(keys) for keys in action.shortcuts())

    def key(self, name: str) -> str:
        """The first key of an action as the platform writes it; empty where it has none."""
        return key_words(self._actions[name].shortcut())

    def named(self, name: str) -> str:
        """How a sentence names an action: by its first key, by its menu entry where it has none."""
        return self.key(name) or f"“{self[name].text().rstrip('…')}”"

    def usual(self, name: str) -> bool:
        """Whether an action has the keys it came with."""
        return self._preferences.keys(name) is None

    def refusal(self, name: str, key: QKeySequence) -> str:
        """Why an action cannot have a key, in a sentence; empty where it can."""
        words = key_words(key)
        reserved = RESERVED.get(key.toString(QKeySequence.SequenceFormat.PortableText))
        if reserved is not None:
            return self.tr("{0} cannot be given away: {1}").format(words, translate("actions", reserved))
        for other, action in self._actions.items():
            if other != name and key in action.shortcuts():
                return self.tr("{0} is already the key of “{1}”. Give that another key first.").format(
                    words, action.text().rstrip("…")
                )
        return ""

    def change_keys(self, name: str, keys: Sequence[QKeySequence]) -> str:
        """Give an action other keys; gives why not, and changes nothing, where one of them is refused."""
        wanted = [key for key in dict.fromkeys(keys) if not key.isEmpty()]
        for key in wanted:
            refused = self.refusal(name, key)
            if refused:
                return refused
        texts = tuple(key.toString(QKeySequence.SequenceFormat.PortableText) for key in wanted)
        usual = tuple(
            sequence(key).toString(QKeySequence.SequenceFormat.PortableText) for key in self.specs[name].keys
        )
        self._preferences.set_keys(name, None if texts == usual else texts)
        self.apply_keys()
        return ""

    def reset_keys(self) -> None:
        """Give every action the keys it came with."""
        for name in self.specs:
            self._preferences.set_keys(name, None)
        self.apply_keys()

    def _dress(self, name: str) -> None:
        action = self._actions[name]
        keys, tip = self.keys_words(action), action.statusTip()
        action.setToolTip(f"{tip} ({keys})" if keys else tip)


RESERVED = {
    "Esc": QT_TRANSLATE_NOOP("actions", "it gives up whatever is going on."),
    "Tab": QT_TRANSLATE_NOOP("actions", "it goes to the next control."),
    "Shift+Tab": QT_TRANSLATE_NOOP("actions", "it goes to the control before."),
    "Backtab": QT_TRANSLATE_NOOP("actions", "it goes to the control before."),
    "Shift+Backtab": QT_TRANSLATE_NOOP("actions", "it goes to the control before."),
    "Ctrl+C": QT_TRANSLATE_NOOP("actions", "it copies what is selected."),
    "Ctrl+A": QT_TRANSLATE_NOOP("actions", "it selects everything."),
    "Return": QT_TRANSLATE_NOOP("actions", "it does what the control in focus is for."),
    "Enter": QT_TRANSLATE_NOOP("actions", "it does what the control in focus is for."),
    "Space": QT_TRANSLATE_NOOP("actions", "it does what the control in focus is for."),
}


def sequence(text: str) -> QKeySequence:
    """A key in Qt's portable text."""
    return QKeySequence(text, QKeySequence.SequenceFormat.PortableText)


def key_words(key: QKeySequence) -> str:
    """A key as the platform writes it."""
    return key.toString(QKeySequence.SequenceFormat.NativeText)
