"""A word that can be taken off, or put on, by one key or a click."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from reviewer.ui.theme import scaled


class RemovableChip(QPushButton):
    """Enter, Space, Delete, Backspace or a click does it; Esc leaves.

    Words longer than ``most`` pixels at the interface's usual size are cut in the middle.
    """

    left = Signal()

    def __init__(self, words: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self.setText(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, scaled(most)))
        self.setAccessibleName(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of a list of such words."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
