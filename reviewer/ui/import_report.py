"""What became of many files: imported, there already, failed and why. It blocks nothing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
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

from reviewer.ui.controls import Choice

if TYPE_CHECKING:
    from reviewer.services.importing import ImportReport, Outcome

ARTICLE = Qt.ItemDataRole.UserRole


class ImportReportDialog(QDialog):
    """A line a file; Enter or a double click opens its article."""

    opened = Signal(str)  # an article's id

    def __init__(self, report: "ImportReport", words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self.setWindowTitle(self.tr("What was taken in"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.resize(640, 440)
        heading = QLabel(self.tr("What was taken in"))
        heading.setObjectName("title")
        self.words = QLabel(words)
        self.words.setObjectName("muted")
        self.words.setWordWrap(True)
        self.which = Choice()
        self.which.setAccessibleName(self.tr("Which files are listed"))
        for words in (self.tr("All files"), self.tr("Imported"), self.tr("There already"), self.tr("Failed")):
            self.which.addItem(words)
        self.which.setCurrentIndex(3 if report.failed else 0)
        self.which.activated.connect(self._fill)
        self.list = QListWidget()
        self.list.setObjectName("choices")
        self.list.setAccessibleName(self.tr("Files"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._open)
        copy = QPushButton(self.tr("Copy list"))
        copy.clicked.connect(self._copy)
        shut = QPushButton(self.tr("Close"))
        shut.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.which)
        buttons.addStretch()
        buttons.addWidget(copy)
        buttons.addWidget(shut)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self._fill()

    def lines(self) -> list[str]:
        """What is listed."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def _fill(self, *_: object) -> None:
        self.list.clear()
        which = self.which.currentIndex()
        for outcome in self._report.outcomes:
            if which in (0, _kind(outcome)):
                item = QListWidgetItem(self._line(outcome))
                item.setToolTip(str(outcome.path))
                item.setData(ARTICLE, outcome.imported.article_id if outcome.imported else "")
                self.list.addItem(item)

    def _line(self, outcome: "Outcome") -> str:
        if outcome.imported is None:
            return self.tr("✕ {0}: {1}").format(outcome.path.name, outcome.problem)
        words = self.tr("✓ {0}: {1}") if outcome.imported.created else self.tr("= {0}: there already as {1}")
        return words.format(outcome.path.name, outcome.imported.title)

    def _open(self, item: QListWidgetItem) -> None:
        article_id = str(item.data(ARTICLE) or "")
        if article_id:
            self.opened.emit(article_id)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self.lines()))


def _kind(outcome: "Outcome") -> int:
    if outcome.imported is None:
        return 3
    return 1 if outcome.imported.created else 2
