"""A list of many rows that are all alike."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QListView, QWidget


class SteadyList(QListView):
    """Draws a changed row anew and leaves the others where they are.

    Qt's own list lays all rows out again whenever one of them changes, which takes longer than a frame where
    there are thousands.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def dataChanged(
        self,
        top_left: QModelIndex | QPersistentModelIndex,
        bottom_right: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """Draw what changed anew, where it is in sight."""
        del roles
        first, last = self.visualRect(top_left), self.visualRect(bottom_right)
        self.viewport().update(first.united(last) & self.viewport().rect())
