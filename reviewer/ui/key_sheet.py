"""The sheet of keys that ``?`` shows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QVBoxLayout, QWidget

from reviewer.ui.actions import Actions


class KeySheet(QDialog):
    """Every action with its keys. It blocks nothing; Esc or ``?`` closes it."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setModal(False)
        heading = QLabel(self.tr("Keys"))
        heading.setObjectName("title")
        note = QLabel(self.tr("Single letters act while no field is being typed in."))
        note.setObjectName("muted")
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        entries = [
            (actions.keys_words(action), spec.tip) for spec, action in actions.all() if action.shortcuts()
        ]
        entries.append(("1 … 5", self.tr("After X: the reason for rejecting")))
        entries.append((self.tr("Esc"), self.tr("Give up an edit, a question, a search")))
        half = (len(entries) + 1) // 2
        for number, (keys, tip) in enumerate(entries):
            key, words = QLabel(keys), QLabel(tip)
            key.setStyleSheet("font-weight: 600;")
            key.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            words.setObjectName("muted")
            grid.addWidget(key, number % half, 3 * (number // half))
            grid.addWidget(words, number % half, 3 * (number // half) + 1)
        grid.setColumnMinimumWidth(2, 18)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 22, 26, 24)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(note)
        layout.addLayout(grid)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """``?`` closes the sheet as it opened it."""
        if event.key() == Qt.Key.Key_Question:
            self.close()
        else:
            super().keyPressEvent(event)
