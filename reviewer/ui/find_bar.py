"""The field for words to look for in the text, how many places hold them, the way from one to the next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from reviewer.ui.finder import MOST, Finder
from reviewer.ui.lengths import add_gap, keep_margins, keep_scaled, keep_spacing


class FindField(QLineEdit):
    """Enter goes to the next place, Shift+Enter to the one before, Esc gives up."""

    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything else is typing."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


class FindBar(QWidget):
    """Stands over the text while words are looked for in it."""

    left = Signal()
    asked = Signal(str)

    def __init__(self, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setProperty("edge", "bottom")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._finder = finder
        self.field = FindField()
        self.field.setPlaceholderText(self.tr("Find in the text"))
        self.field.setAccessibleName(self.tr("Find in the text"))
        keep_scaled(self.field, least_width=120, most_width=280)
        self.count = QLabel()
        self.count.setObjectName("muted")
        self.back = self._button("‹", self.tr("The place before (Shift+Enter)"), -1)
        self.on = self._button("›", self.tr("The next place (Enter)"), 1)
        close = QPushButton("×")
        close.setObjectName("link")
        close.setAccessibleName(self.tr("Find no more"))
        close.setToolTip(self.tr("Find no more (Esc)"))
        close.clicked.connect(self.leave)
        row = QHBoxLayout(self)
        keep_margins(row, 16, 5, 10, 5)
        keep_spacing(row, 6)
        row.addWidget(self.field, 1)
        row.addWidget(self.back)
        row.addWidget(self.on)
        add_gap(row, 4)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(close)
        self.field.textChanged.connect(self.asked)
        self.field.stepped.connect(finder.step)
        self.field.left.connect(self.leave)
        finder.hits_changed.connect(self._renew)
        finder.moved.connect(self._renew)
        self.hide()

    def _button(self, sign: str, words: str, by: int) -> QPushButton:
        button = QPushButton(sign)
        button.setAccessibleName(words)
        button.setToolTip(words)
        keep_scaled(button, width=30)
        button.clicked.connect(lambda: self._finder.step(by))
        return button

    def ask(self, words: str = "") -> None:
        """Open the bar, with these words in the field."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.asked.emit(self.field.text())

    def leave(self) -> None:
        """Close the bar; nothing is marked any more."""
        self.hide()
        self.asked.emit("")
        self.left.emit()

    def _renew(self) -> None:
        hits, place = self._finder.hits, self._finder.current
        if not self._finder.words.strip():
            words = ""
        elif not hits:
            words = self.tr("not in this text")
        elif place is None:
            words = self.tr("%n place(s)", "", len(hits))
        else:
            total = f"{len(hits):,}" + ("+" if len(hits) == MOST else "")
            words = self.tr("{0} of {1}").format(f"{place + 1:,}", total)
        self.count.setText(words)
        self.count.setAccessibleName(words)
        for button in (self.back, self.on):
            button.setEnabled(len(hits) > 1)
