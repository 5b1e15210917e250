"""The second key of a rejection: why."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QPushButton, QWidget

from reviewer.domain.claim import RejectReason
from reviewer.ui.lengths import keep_margins, keep_spacing
from reviewer.ui.roles import give_role
from reviewer.ui.wording import reason_word


class RejectBar(QWidget):
    """Asks for the reason where the buttons were; a digit or a click answers, Esc takes the question back.

    So does going elsewhere in the window: a claim that is being corrected is not being rejected.
    """

    answered = Signal(object)
    closed = Signal()  # nothing is asked any more
    left = Signal()  # … and the keys are to go back to the text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inside")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        give_role(self, QAccessible.Role.Grouping)
        self.setAccessibleName(self.tr("Reason for rejecting"))
        self.setAccessibleDescription(self.tr("A digit gives the reason, Esc takes the question back"))
        layout = QGridLayout(self)
        keep_margins(layout, 16, 2, 16, 10)
        keep_spacing(layout, 6)
        label = QLabel(self.tr("Reject, because it is:"))
        label.setObjectName("label")
        layout.addWidget(label, 0, 0, 1, 3)
        # A claim is rejected as merged by merging it, never by a reason chosen here.
        self._reasons = [reason for reason in RejectReason if reason is not RejectReason.MERGED]
        for number, reason in enumerate(self._reasons):
            button = QPushButton(f"{number + 1}  {reason_word(reason)}")
            button.clicked.connect(lambda _=False, reason=reason: self._answer(reason))
            layout.addWidget(button, 1 + number // 3, number % 3)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def ask(self) -> None:
        """Show the reasons and listen for a key."""
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def event(self, event: QEvent) -> bool:
        """Keep the digits and Esc for the answer."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._means(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit answers, Esc takes the question back."""
        if not self._means(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.take_back()
        else:
            self._answer(self._reasons[event.key() - Qt.Key.Key_1])

    def take_back(self) -> None:
        """Ask no more."""
        if self.isVisible():
            self._close()
            self.left.emit()

    def _means(self, event: QKeyEvent) -> bool:
        last = Qt.Key.Key_1 + len(self._reasons)
        return event.key() == Qt.Key.Key_Escape or Qt.Key.Key_1 <= event.key() < last

    def _answer(self, reason: RejectReason) -> None:
        self._close()
        self.left.emit()
        self.answered.emit(reason)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is None or now.window() is not self.window() or now is self or self.isAncestorOf(now):
            return
        if self.isVisible():
            self._close()
