"""The page of the settings where keys are changed."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reviewer.ui.actions import Actions, key_words
from reviewer.ui.lengths import keep_margins, keep_scaled, keep_spacing
from reviewer.ui.menus import menu_titles

PLACES = 2  # keys an action can have
_MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
)


class KeyField(QPushButton):
    """Shows a key. Pressed, it listens for another one: Esc keeps the old key, Backspace takes it away."""

    pressed_key = Signal(object)  # a QKeySequence, empty to take the key away

    def __init__(self, key: QKeySequence, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._name = name
        self.listening = False
        self.setObjectName("key")
        self.clicked.connect(self._listen)
        self._show()

    def show_key(self, key: QKeySequence) -> None:
        """Show a key and listen no more."""
        self._key = key
        self.listening = False
        self._show()

    def event(self, event: QEvent) -> bool:
        """While listening every key is its own, Tab too."""
        if self.listening and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._hear(event)
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who looks elsewhere keeps the old key."""
        super().focusOutEvent(event)
        self.show_key(self._key)

    def _listen(self) -> None:
        self.listening = True
        self._show()

    def _hear(self, event: QKeyEvent) -> None:
        if event.key() in _MODIFIERS or event.key() == Qt.Key.Key_unknown:
            return
        if event.key() == Qt.Key.Key_Escape:
            self.show_key(self._key)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and not event.modifiers():
            self.show_key(self._key)
            self.pressed_key.emit(QKeySequence())
        else:
            key = key_of(event)
            self.show_key(self._key)
            self.pressed_key.emit(key)

    def _show(self) -> None:
        words = key_words(self._key)
        self.setProperty("listening", self.listening)
        self.style().polish(self)
        self.setText(self.tr("press a key…") if self.listening else words or "–")
        self.setAccessibleName(self.tr("{0}: {1}").format(self._name, words or self.tr("no key")))
        self.setAccessibleDescription(
            self.tr("Press Enter, then the new key; Esc keeps the old one, Backspace takes it away.")
        )


def key_of(event: QKeyEvent) -> QKeySequence:
    """The key pressed. Shift is left out where it was only needed to type the sign (as for ``?``)."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    if len(text) == 1 and text.isprintable() and not text.isalpha() and not text.isspace():
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(modifiers.value | event.key())


class KeyEditor(QWidget):
    """Every action with its keys. A key that does something else is refused in a sentence naming what."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._fields: dict[str, tuple[KeyField, ...]] = {}
        self._rows: dict[str, tuple[QWidget, ...]] = {}
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find an action or a key"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setAccessibleDescription(self.tr("Shows only the actions with these words or this key"))
        self.search.textChanged.connect(self._filter)
        self.fault = QLabel()
        self.fault.setObjectName("fault")
        self.fault.setWordWrap(True)
        self.fault.hide()
        self.reset = QPushButton(self.tr("Reset all keys"))
        self.reset.setAccessibleDescription(self.tr("Give every action the keys it came with"))
        self.reset.clicked.connect(actions.reset_keys)
        sheet = QWidget()
        sheet.setObjectName("inside")
        grid = QGridLayout(sheet)
        keep_margins(grid, 0, 0, 12, 0)
        keep_spacing(grid, across=8)
        keep_spacing(grid, down=4)
        grid.setColumnStretch(0, 1)
        titles = menu_titles()
        menu = ""
        for spec, action in actions.all():
            if spec.menu != menu:
                menu = spec.menu
                heading = QLabel(titles[menu].replace("&", "").upper())
                heading.setObjectName("heading")
                keep_margins(heading, 0, 10, 0, 2)
                grid.addWidget(heading, grid.rowCount(), 0)
                self._rows[f"menu {menu}"] = (heading,)
            self._add_row(grid, spec.id, action.text().rstrip("…"), action.statusTip())
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(sheet)
        self._area = area
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.reset)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        keep_spacing(layout, 10)
        layout.addLayout(top)
        layout.addWidget(self.fault)
        layout.addWidget(area, 1)
        actions.keys_changed.connect(self._show)

    def field(self, name: str, place: int = 0) -> KeyField:
        """The field of an action's key."""
        return self._fields[name][place]

    def _add_row(self, grid: QGridLayout, name: str, words: str, tip: str) -> None:
        row = grid.rowCount()
        label = QLabel(words)
        label.setToolTip(tip)
        grid.addWidget(label, row, 0)
        keys = [*self._actions[name].shortcuts(), *([QKeySequence()] * PLACES)][:PLACES]
        fields = tuple(
            KeyField(key, words if place == 0 else self.tr("{0}, another key").format(words))
            for place, key in enumerate(keys)
        )
        for place, field in enumerate(fields):
            keep_scaled(field, least_width=116)
            field.pressed_key.connect(partial(self._change, name, place))
            grid.addWidget(field, row, 1 + place)
        self._fields[name] = fields
        self._rows[name] = (label, *fields)

    def _change(self, name: str, place: int, key: QKeySequence) -> None:
        keys = [*self._actions[name].shortcuts(), *([QKeySequence()] * PLACES)]
        keys[place] = key
        refused = self._actions.change_keys(name, keys)
        self.fault.setText(refused)
        self.fault.setVisible(bool(refused))

    def _show(self) -> None:
        self.fault.hide()
        for name, fields in self._fields.items():
            keys = [*self._actions[name].shortcuts(), *([QKeySequence()] * PLACES)]
            for field, key in zip(fields, keys, strict=False):
                field.show_key(key)

    def _filter(self, words: str) -> None:
        wanted = words.casefold().split()
        for name, widgets in self._rows.items():
            if name in self._fields:
                action = self._actions[name]
                text = f"{action.text()} {action.statusTip()} {self._actions.keys_words(action)}".casefold()
                shown = all(word in text for word in wanted)
            else:
                shown = not wanted
            for widget in widgets:
                widget.setVisible(shown)
