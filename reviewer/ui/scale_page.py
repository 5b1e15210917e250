"""The desk's scale of verdicts, from the best step to the worst."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.domain.verdict import DEFAULT_SCALE, Scale, Step
from reviewer.ui.lengths import keep_spacing
from reviewer.ui.matters import Matters

KEY = Qt.ItemDataRole.UserRole
FEWEST = 2


class StepList(QListWidget):
    """Steps to rename (F2, Enter, a double click), to move with Alt and an arrow, to drag."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter renames as F2 does."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not enter or self.currentRow() < 0:
            super().keyPressEvent(event)
        elif self.state() is not QListWidget.State.EditingState:  # the one that ends an edit comes by here
            self.editItem(self.currentItem())


class ScalePage(QWidget):
    """What is changed is the desk's at once; verdicts given before keep the step they were given on."""

    def __init__(self, matters: Matters, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matters = matters
        self._filling = False
        words = QLabel(
            self.tr(
                "The steps of a verdict, from the best to the worst. Everybody on this library gives verdicts "
                "on the same scale; exports carry these names."
            )
        )
        words.setObjectName("muted")
        words.setWordWrap(True)
        self.steps = StepList()
        self.steps.setObjectName("choices")
        self.steps.setAccessibleName(self.tr("Steps of the scale"))
        self.steps.setAccessibleDescription(self.tr("Enter renames a step"))
        self.steps.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.steps.itemChanged.connect(self._changed)
        self.steps.currentRowChanged.connect(self._offer)
        self.steps.model().rowsMoved.connect(self._changed)
        self.add = QPushButton(self.tr("Add a step"))
        self.rename = QPushButton(self.tr("Rename"))
        self.remove = QPushButton(self.tr("Remove"))
        self.up = QPushButton(self.tr("Better"))
        self.up.setAccessibleDescription(self.tr("Move the step towards the best"))
        self.down = QPushButton(self.tr("Worse"))
        self.down.setAccessibleDescription(self.tr("Move the step towards the worst"))
        self.usual = QPushButton(self.tr("Usual scale"))
        self.usual.setAccessibleDescription(self.tr("Go back to the five steps from true to false"))
        self.add.clicked.connect(self._add)
        self.rename.clicked.connect(self._rename)
        self.remove.clicked.connect(self._remove)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.usual.clicked.connect(lambda: matters.set_scale(DEFAULT_SCALE))
        buttons = QVBoxLayout()
        keep_spacing(buttons, 6)
        for button in (self.add, self.rename, self.up, self.down, self.remove):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.usual)
        row = QHBoxLayout()
        keep_spacing(row, 12)
        row.addWidget(self.steps, 1)
        row.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        keep_spacing(column, 12)
        column.addWidget(words)
        column.addLayout(row, 1)
        matters.library_changed.connect(self._show)
        self._show()

    def scale(self) -> Scale:
        """The scale as the list shows it. Raises ValueError for fewer than two steps."""
        items = [self.steps.item(row) for row in range(self.steps.count())]
        return Scale(tuple(Step(str(item.data(KEY)), " ".join(item.text().split())) for item in items))

    def _show(self) -> None:
        if self.steps.count() >= FEWEST and self.scale() == self._matters.scale:
            return
        self._filling = True
        row = self.steps.currentRow()
        self.steps.clear()
        for step in self._matters.scale.steps:
            self.steps.addItem(self._item(step))
        self.steps.setCurrentRow(min(max(row, 0), self.steps.count() - 1))
        self._filling = False
        self._offer()

    @staticmethod
    def _item(step: Step) -> QListWidgetItem:
        item = QListWidgetItem(step.name)
        item.setData(KEY, step.key)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        return item

    def _offer(self, *_: object) -> None:
        row, count = self.steps.currentRow(), self.steps.count()
        self.rename.setEnabled(row >= 0)
        self.remove.setEnabled(row >= 0 and count > FEWEST)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < count - 1)
        self.usual.setEnabled(self._matters.scale != DEFAULT_SCALE)

    def _changed(self, *_: object) -> None:
        if self._filling:
            return
        scale = self.scale()
        if any(not step.name for step in scale.steps):
            self._filling = True
            for row, step in enumerate(scale.steps):  # a name that was emptied comes back
                before = self._matters.scale.find(step.key)
                if not step.name:
                    self.steps.item(row).setText(before.name if before else self.tr("New step"))
            self._filling = False
            scale = self.scale()
        if scale != self._matters.scale:
            self._matters.set_scale(scale)
        self._offer()

    def _add(self) -> None:
        self._filling = True
        row = self.steps.currentRow() + 1
        item = self._item(Step(self._fresh_key(), self.tr("New step")))
        self.steps.insertItem(row, item)
        self.steps.setCurrentItem(item)
        self._filling = False
        self._changed()
        self.steps.editItem(item)

    def _fresh_key(self) -> str:
        taken = {str(self.steps.item(row).data(KEY)) for row in range(self.steps.count())}
        taken |= {step.key for step in DEFAULT_SCALE.steps}
        numbers = [int(found[1]) for key in taken if (found := re.fullmatch(r"step-(\d+)", key))]
        return f"step-{max(numbers, default=0) + 1}"

    def _rename(self) -> None:
        if self.steps.currentRow() >= 0:
            self.steps.setFocus(Qt.FocusReason.OtherFocusReason)
            self.steps.editItem(self.steps.currentItem())

    def _remove(self) -> None:
        if self.steps.count() > FEWEST:
            self.steps.takeItem(self.steps.currentRow())
            self._changed()

    def _move(self, by: int) -> None:
        row = self.steps.currentRow()
        self._filling = True
        item = self.steps.takeItem(row)
        self.steps.insertItem(row + by, item)
        self.steps.setCurrentRow(row + by)
        self._filling = False
        self._changed()
