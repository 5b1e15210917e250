"""The sheet of keys that ``?`` shows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reviewer.ui.actions import Actions, key_words, sequence
from reviewer.ui.controls import cap_width, draw_cap
from reviewer.ui.faces import scaled
from reviewer.ui.lengths import add_gap, keep_margins, keep_spacing
from reviewer.ui.menus import menu_titles
from reviewer.ui.roles import give_role
from reviewer.ui.theme import Theme

MANY = 44  # actions, from which on the sheet has three columns where the screen is wide enough


class KeyCaps(QWidget):
    """The keys of an action, drawn as on the buttons."""

    def __init__(self, keys: list[str], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._theme = theme
        self.setAccessibleName(", ".join(keys))
        gaps = 5 * (len(keys) - 1)
        self.setFixedSize(sum(cap_width(key) for key in keys) + gaps + 1, scaled(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        """One cap a key."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0
        for key in self._keys:
            draw_cap(painter, key, left, self.height(), self._theme.tokens)
            left += cap_width(key) + 5


class KeySheet(QDialog):
    """Every action with its keys as they are now. It blocks nothing; Esc or its own key closes it."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._theme = theme
        self.setWindowTitle(self.tr("Keys"))
        self.setModal(False)
        heading = QLabel(self.tr("Keys"))
        heading.setObjectName("title")
        note = QLabel(self.tr("Single letters act while no field is being typed in."))
        note.setObjectName("muted")
        change = QPushButton(self.tr("Change keys…"))
        change.setObjectName("link")
        change.setAccessibleDescription(self.tr("Open the page of the settings where keys are changed"))
        change.clicked.connect(self.close)
        change.clicked.connect(actions["change-keys"].trigger)
        self._top = top = QHBoxLayout()
        top.addWidget(heading)
        add_gap(top, 14)
        top.addWidget(note)
        top.addStretch()
        top.addWidget(change)
        self._layout = QVBoxLayout(self)
        keep_margins(self._layout, 26, 20, 26, 22)
        keep_spacing(self._layout, 12)
        self._layout.addLayout(top)
        self._scroll = QScrollArea()
        give_role(self._scroll, QAccessible.Role.Grouping)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._layout.addWidget(self._scroll)
        self._scroll.setAccessibleName(self.tr("Keys"))
        self._scroll.setAccessibleDescription(self.tr("What each key does"))
        self._scroll.setFocus()
        self.show_keys()
        actions.keys_changed.connect(self.show_keys)
        theme.changed.connect(self.show_keys)

    def words(self) -> dict[str, str]:
        """What the sheet says: the keys of each action that has one, by its name."""
        return {name: self._actions.keys_words(action) for name, action in self._with_keys()}

    def show_keys(self) -> None:
        """Write the sheet anew, in as many columns as the screen has room for; the rest is scrolled to."""
        room = self.screen().availableGeometry().size()
        margins = self._layout.contentsMargins()
        beside = margins.left() + margins.right() + self._scroll.verticalScrollBar().sizeHint().width()
        columns = 2 if len(self._actions.specs) < MANY else 3
        sheet = self._sheet(columns)
        while columns > 1 and sheet.sizeHint().width() + beside > room.width():
            columns -= 1
            sheet.deleteLater()
            sheet = self._sheet(columns)
        self._scroll.setWidget(sheet)
        needed = sheet.sizeHint()
        heading = self._top.sizeHint().height() + self._layout.spacing()
        height = needed.height() + heading + margins.top() + margins.bottom()
        self.resize(min(needed.width() + beside, room.width()), min(height, room.height()))

    def _sheet(self, columns: int) -> QWidget:
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, 0, 0)
        keep_spacing(grid, across=12)
        keep_spacing(grid, down=4)
        heights = [0] * columns
        for title, rows in self._groups():
            place = heights.index(min(heights))
            column, row = 3 * place, heights[place]
            heading = QLabel(title)
            heading.setObjectName("heading")
            keep_margins(heading, 0, 8 if row else 0, 0, 2)
            grid.addWidget(heading, row, column, 1, 2, Qt.AlignmentFlag.AlignBottom)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            for number, (keys, words) in enumerate(rows, row + 1):
                label = QLabel(words)
                label.setObjectName("muted")
                grid.addWidget(KeyCaps(keys, self._theme), number, column, right)
                grid.addWidget(label, number, column + 1)
            heights[place] += len(rows) + 1
        for place in range(1, len(heights)):
            grid.setColumnMinimumWidth(3 * place - 1, 22)
        grid.setRowStretch(max(heights), 1)
        return sheet

    def _with_keys(self) -> list[tuple[str, QAction]]:
        return [(spec.id, action) for spec, action in self._actions.all() if action.shortcuts()]

    def _groups(self) -> list[tuple[str, list[tuple[list[str], str]]]]:
        """A menu's title and its rows; the longest menu first, so that the columns come out even."""
        groups: dict[str, list[tuple[list[str], str]]] = {}
        for spec, action in self._actions.all():
            rows = groups.setdefault(spec.menu, [])
            if action.shortcuts():
                rows.append(([key_words(key) for key in action.shortcuts()], action.statusTip()))
            if spec.id == "reject":
                rows.append((["1", "…", "5"], self.tr("After that: the reason for rejecting")))
        groups["help"].append(([key_words(sequence("Esc"))], self.tr("Give up an edit, a question, a search")))
        titles = menu_titles()
        ordered = sorted(groups.items(), key=lambda group: -len(group[1]))
        return [(titles[menu].replace("&", "").upper(), rows) for menu, rows in ordered]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that opened the sheet closes it."""
        from reviewer.ui.key_editor import key_of

        if key_of(event) in self._actions["keys"].shortcuts():
            self.close()
        else:
            super().keyPressEvent(event)
