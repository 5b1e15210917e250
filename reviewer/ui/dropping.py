"""What can be dropped on the window, and how it lights up while something is dragged over it."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from reviewer.ui.desk import Desk
from reviewer.ui.intake import Intake
from reviewer.ui.pages import DropOverlay, takeable
from reviewer.ui.theme import Theme


class DropTarget(QObject):
    """Takes in files, folders and text that are dropped on a window."""

    def __init__(self, window: QWidget, over: QWidget, desk: Desk, intake: Intake, theme: Theme) -> None:
        super().__init__(window)
        self._desk = desk
        self._intake = intake
        self.overlay = DropOverlay(theme, over)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Light up, go out, take in."""
        del watched
        if isinstance(event, QDragEnterEvent):  # before QDropEvent: it is one, in Qt's eyes
            if self._desk.ready and takeable(event.mimeData()):
                event.acceptProposedAction()
                self.overlay.light()
            return True
        if event.type() is QEvent.Type.DragLeave:
            self.overlay.hide()
        elif event.type() is QEvent.Type.Drop and isinstance(event, QDropEvent):
            self.overlay.hide()
            self._intake.take_data(event.mimeData(), self.tr("Dropped text"))
            event.acceptProposedAction()
            return True
        return False
