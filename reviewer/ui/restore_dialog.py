"""File > Go back to a backup: which one."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.domain.backup import Backup
from reviewer.ui.lengths import keep_margins, keep_scaled, keep_spacing
from reviewer.ui.restoring import Backups, Restoring, moment_words


class RestoreDialog(QDialog):
    """The backups, newest first, each with when and why it was taken. It blocks nothing."""

    def __init__(self, restoring: Restoring, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._restoring = restoring
        self.setWindowTitle(self.tr("Go back to a backup"))
        self.setModal(False)
        keep_scaled(self, least_width=480)
        heading = QLabel(self.tr("Go back to a backup"))
        heading.setObjectName("title")
        self.words = QLabel(self.tr("Looking for backups…"))
        self.words.setObjectName("muted")
        self.words.setWordWrap(True)
        self.list = QListWidget()
        self.list.setObjectName("choices")
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.setAccessibleDescription(
            self.tr("The newest first; the one chosen takes the library's place")
        )
        self.list.itemActivated.connect(self._restore)
        self.go = QPushButton(self.tr("Go back to it"))
        self.go.setObjectName("primary")
        self.go.setEnabled(False)
        self.go.clicked.connect(self._restore)
        shut = QPushButton(self.tr("Close"))
        shut.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.go)
        buttons.addWidget(shut)
        column = QVBoxLayout(self)
        keep_margins(column, 24, 20, 24, 18)
        keep_spacing(column, 12)
        column.addWidget(heading)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)

    def ask(self) -> None:
        """Open with the backups there are now."""
        self.list.clear()
        self.show()
        self.raise_()
        self._restoring.list(self._show)

    def _show(self, backups: Backups) -> None:
        self.list.clear()
        for backup in backups:
            size = QLocale().formattedDataSize(backup.size)
            words = self.tr("{0} · {1} · {2}").format(moment_words(backup), self._why(backup.why), size)
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, backup)
            item.setToolTip(str(backup.path))
            self.list.addItem(item)
        self.go.setEnabled(bool(backups))
        if backups:
            self.list.setCurrentRow(0)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.words.setText(
                self.tr(
                    "Decisions made since then are not in it. The library as it is now is set aside, "
                    "not thrown away."
                )
            )
        else:
            self.words.setText(self.tr("There is no backup of this library yet."))

    def _why(self, why: str) -> str:
        known = {"daily": self.tr("of the day"), "by-hand": self.tr("made by hand")}
        return known.get(why, why.replace("-", " "))

    def _restore(self, *_: object) -> None:
        item = self.list.currentItem()
        backup = item.data(Qt.ItemDataRole.UserRole) if item else None
        if isinstance(backup, Backup):
            self.close()
            self._restoring.restore(backup)
