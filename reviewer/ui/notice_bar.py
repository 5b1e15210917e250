"""Where notices stand: under the toolbar, over the rooms, never in the way."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reviewer.ui.lengths import keep_margins, keep_spacing
from reviewer.ui.problems import Notice, Problems

MOST = 4
MOST_LINES = 8


class NoticeBar(QWidget):
    """Shows the latest notices, one under the other; each can be closed."""

    def __init__(self, problems: Problems, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._shown: list[tuple[Notice, QWidget]] = []
        problems.noticed.connect(self.show_notice)
        problems.settled.connect(self.settle)
        self.hide()

    @property
    def notices(self) -> list[Notice]:
        """What is shown, the oldest first."""
        return [notice for notice, _ in self._shown]

    def show_notice(self, notice: Notice) -> None:
        """Add a notice; one with the same key is replaced, one with the same words is not shown twice."""
        if any(
            shown.text == notice.text and shown.lines == notice.lines and shown.key == notice.key
            for shown in self.notices
        ):
            return
        if notice.key:
            self.settle(notice.key)
        while len(self._shown) >= MOST:
            self._close(self._shown[0][0])
        box = self._box(notice)
        self._shown.append((notice, box))
        self._layout.addWidget(box)
        self.show()

    def settle(self, key: str) -> None:
        """Take back the notice with this key."""
        for notice in [notice for notice in self.notices if key and notice.key == key]:
            self._close(notice)

    def close_last(self) -> bool:
        """Close the newest notice; False when there is none."""
        if not self._shown:
            return False
        self._close(self._shown[-1][0])
        return True

    def _close(self, notice: Notice) -> None:
        for pair in [pair for pair in self._shown if pair[0] is notice]:
            self._shown.remove(pair)
            self._layout.removeWidget(pair[1])
            pair[1].hide()
            pair[1].deleteLater()
        self.setVisible(bool(self._shown))

    def _box(self, notice: Notice) -> QWidget:
        box = QWidget()
        box.setObjectName("notice")
        box.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box.setProperty("kind", "trouble" if notice.trouble else "plain")
        box.setAccessibleName(notice.text)
        row = QHBoxLayout(box)
        keep_margins(row, 16, 8, 10, 8)
        keep_spacing(row, 8)
        words = QVBoxLayout()
        keep_spacing(words, 3)
        text = QLabel(notice.text)
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(text)
        lines = list(notice.lines[:MOST_LINES])
        if len(notice.lines) > MOST_LINES:
            lines.append(self.tr("… and {0} more").format(len(notice.lines) - MOST_LINES))
        for line in lines:
            label = QLabel(line)
            label.setObjectName("muted")
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(label)
        row.addLayout(words, 1)
        for label_text, act in notice.actions:
            button = QPushButton(label_text)
            button.clicked.connect(partial(self._do, notice, act))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        close = QPushButton("×")
        close.setObjectName("link")
        close.setAccessibleName(self.tr("Close this message"))
        close.clicked.connect(lambda: self._close(notice))
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return box

    def _do(self, notice: Notice, act: Callable[[], None]) -> None:
        self._close(notice)
        act()
