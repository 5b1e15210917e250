"""Everything the user can do, in one table: what it is called, its keys, where it stands in the menus."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing to do. ``keys`` are Qt key sequences in portable text; the first is shown on buttons."""

    id: str
    menu: str
    text: str
    keys: tuple[str, ...]
    tip: str
    short: str = ""


def _spec(name: str, menu: str, text: str, keys: str, tip: str, short: str = "") -> ActionSpec:
    return ActionSpec(name, menu, text, tuple(keys.split()), tip, short or text.rstrip("…"))


_ = QT_TRANSLATE_NOOP
SPECS: tuple[ActionSpec, ...] = (
    _spec("open", "file", "Open…", "Ctrl+O", "Take in articles from files", "Open…"),
    _spec("paste", "file", "Paste article", "Ctrl+V", "Take in the text on the clipboard as an article"),
    _spec(
        "export",
        "file",
        "Export article…",
        "Ctrl+E",
        "Write this article's verified claims to a file",
        "Export…",
    ),
    _spec(
        "export-all",
        "file",
        "Export all…",
        "Ctrl+Shift+E",
        "Write the verified claims of all articles to a file",
    ),
    _spec("quit", "file", "Quit", "Ctrl+Q", "Close the window; everything is saved"),
    _spec("undo", "edit", "Undo", "U Ctrl+Z", "Take back the last decision", "↩ Undo"),
    _spec("redo", "edit", "Redo", "Shift+U Ctrl+Shift+Z", "Make the decision again that was taken back last"),
    _spec("search", "edit", "Search", "/ Ctrl+F", "Find articles and claims by their words"),
    _spec("next", "claim", "Next claim", "J", "Look at the next claim", "›"),
    _spec("previous", "claim", "Previous claim", "K", "Look at the previous claim", "‹"),
    _spec(
        "confirm", "claim", "Confirm", "C", "The record is what the article says; go to the next", "✓ Confirm"
    ),
    _spec("correct", "claim", "Correct", "E", "Change the record to what the article says", "✎ Correct"),
    _spec(
        "reject",
        "claim",
        "Reject",
        "X",
        "This is no claim to check; give the reason with one more key",
        "✕ Reject",
    ),
    _spec("skip", "claim", "Skip", "S", "Leave it undecided and go to the next"),
    _spec("reopen", "claim", "Reopen", "R", "Make a decided claim undecided again"),
    _spec("add", "claim", "Add from selection", "A", "Make a claim of the text selected"),
    _spec("move", "claim", "Move to selection", "M", "Let the claim cover the text selected"),
    _spec(
        "save", "claim", "Save correction", "Ctrl+Enter Ctrl+Return", "Save what was typed and go to the next"
    ),
    _spec("furniture", "view", "Show page furniture", "F", "Show what was left out as no part of the article"),
    _spec("larger", "view", "Larger text", "Ctrl++ Ctrl+=", "Set the article larger"),
    _spec("smaller", "view", "Smaller text", "Ctrl+-", "Set the article smaller"),
    _spec("keys", "help", "Keys", "? F1", "Show every key"),
    _spec("logs", "help", "Open log folder", "", "Show where the program notes what went wrong"),
    _spec("about", "help", "About Claim Reviewer", "", "Version and licences"),
)


class Actions(QObject):
    """The actions of a window. Keys can be changed; a key that does something else is refused."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self.specs: dict[str, ActionSpec] = {spec.id: spec for spec in SPECS}

    def bind(self, name: str, slot: Callable[[], object]) -> QAction:
        """Make the action ``name`` do ``slot``."""
        spec = self.specs[name]
        action = QAction(QCoreApplication.translate("actions", spec.text), self._window)
        action.setObjectName(name)
        action.setIconText(QCoreApplication.translate("actions", spec.short))
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
        self._actions[name] = action
        return action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def all(self) -> Iterable[tuple[ActionSpec, QAction]]:
        """Every action with what is known of it, in the order of the menus."""
        return [(spec, self._actions[spec.id]) for spec in SPECS if spec.id in self._actions]

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
