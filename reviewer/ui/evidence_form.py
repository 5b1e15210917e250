"""The form of one piece of evidence: where it was found, what it says, when it was seen, its file."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.domain.evidence import Evidence
from reviewer.ui.controls import ElidedLabel
from reviewer.ui.lengths import keep_scaled, keep_spacing

LINES = ("title", "url", "page", "archive_url", "seen")
QUOTE_HEIGHT = 62


@dataclass(frozen=True, slots=True)
class Filled:
    """What the form holds: the item, as it was before, and the file to be kept with it where one was given."""

    item: Evidence
    before: Evidence
    file: Path | None = None


class EvidenceForm(QWidget):
    """Edits one item. What is typed stays until it is saved or given up."""

    saved = Signal(object)  # Filled
    given_up = Signal()
    file_opened = Signal(object)  # Evidence

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inside")
        self.setAcceptDrops(True)
        self._item = Evidence("")
        self._file: Path | None = None
        self._asked = False
        self._before = Evidence("")
        self.lines: dict[str, QLineEdit] = {}
        self.quote = QPlainTextEdit()
        self.quote.setTabChangesFocus(True)
        keep_scaled(self.quote, height=QUOTE_HEIGHT)
        self.quote.setAccessibleName(self.tr("Quote"))
        self.quote.setAccessibleDescription(self.tr("The words of the source that bear on the claim"))
        self.quote.setPlaceholderText(self.tr("What it says, word for word"))
        self.quote.textChanged.connect(self._typed)
        self.file_name = ElidedLabel()
        self.choose = QPushButton(self.tr("Choose file…"))
        self.choose.setAccessibleDescription(self.tr("A copy is kept with the library"))
        self.choose.clicked.connect(self._ask_for_file)
        self.open = QPushButton(self.tr("Open file"))
        self.open.clicked.connect(lambda: self.file_opened.emit(self._item))
        self.fault = QLabel()
        self.fault.setObjectName("fault")
        self.fault.setWordWrap(True)
        self.save = QPushButton(self.tr("Save"))
        self.save.setObjectName("primary")
        self.save.setToolTip(self.tr("Save the evidence (Ctrl+Enter)"))
        self.save.clicked.connect(self.save_typed)
        self.back = QPushButton(self.tr("Back"))
        self.back.setToolTip(self.tr("Back to the list (Esc)"))
        self.back.clicked.connect(self.give_up)
        self._lay_out()
        self.fill(Evidence(""))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        keep_spacing(grid, across=8)
        keep_spacing(grid, down=5)
        rows: tuple[tuple[str, str, str], ...] = (
            ("title", self.tr("Title"), self.tr("Annual report 2025")),
            ("url", self.tr("Link"), "https://…"),
            ("archive_url", self.tr("Archived at"), "https://web.archive.org/…"),
        )
        for row, (name, words, example) in enumerate(rows):
            grid.addWidget(self._label(words, self._line(name, words, example)), row, 0)
            grid.addWidget(self.lines[name], row, 1, 1, 3)
        grid.addWidget(self._label(self.tr("Quote"), self.quote), 3, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.quote, 3, 1, 1, 3)
        page, seen = self.tr("Page"), self.tr("Seen on")
        grid.addWidget(self._label(page, self._line("page", page, "")), 4, 0)
        grid.addWidget(self.lines["page"], 4, 1)
        grid.addWidget(
            self._label(seen, self._line("seen", seen, self.tr("for example {0}").format("2026-01-31"))), 4, 2
        )
        grid.addWidget(self.lines["seen"], 4, 3)
        file = QHBoxLayout()
        keep_spacing(file, 6)
        file.addWidget(self.file_name, 1)
        file.addWidget(self.open)
        file.addWidget(self.choose)
        grid.addWidget(self._label(self.tr("File"), self.choose), 5, 0)
        grid.addLayout(file, 5, 1, 1, 3)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(3, 2)
        buttons = QHBoxLayout()
        keep_spacing(buttons, 6)
        buttons.addWidget(self.save)
        buttons.addWidget(self.back)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        keep_spacing(column, 6)
        column.addLayout(grid)
        column.addWidget(self.fault)
        column.addLayout(buttons)
        column.addStretch()

    @staticmethod
    def _label(words: str, buddy: QWidget) -> QLabel:
        label = QLabel(words)
        label.setObjectName("label")
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        label.setBuddy(buddy)
        return label

    def _line(self, name: str, words: str, example: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(words)
        line.setAccessibleDescription(self.tr("{0} of the evidence").format(words))
        line.setPlaceholderText(example)
        line.textEdited.connect(self._typed)
        self.lines[name] = line
        return line

    # --- what it holds ---------------------------------------------------------------------------------------

    def fill(self, item: Evidence, file: Path | None = None) -> None:
        """Show an item; a new one is seen today."""
        self._item = item
        self._file = None
        for name, line in self.lines.items():
            line.setText(getattr(item, name) or "")
        self.quote.setPlainText(item.quote or "")
        if not item.seen and not item.file_sha256:
            self.lines["seen"].setText(date.today().isoformat())  # noqa: DTZ011  the day at this desk
        self._before = self._held()
        self.take_file(file)
        self._say("")
        self._asked = False

    def begin(self) -> None:
        """Go to the first empty field."""
        empty = next((line for name in ("title", "url") if not (line := self.lines[name]).text()), None)
        field: QWidget = empty or self.quote
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def dirty(self) -> bool:
        """Whether something was typed or given that is not saved."""
        return self._file is not None or self._held() != self._before

    def take_file(self, file: Path | None) -> None:
        """Keep this file with the item when it is saved."""
        self._file = file
        name = file.name if file else self._item.file_name
        self.file_name.setText(name or self.tr("None. Drop one here."))
        self.open.setVisible(file is None and bool(self._item.file_sha256))
        if file is not None and not self.lines["title"].text():
            self.lines["title"].setText(file.stem)
        self._typed()

    def _held(self) -> Evidence:
        texts = {name: " ".join(line.text().split()) or None for name, line in self.lines.items()}
        return Evidence(
            id=self._item.id,
            quote=self.quote.toPlainText().strip() or None,
            file_name=self._item.file_name,
            file_sha256=self._item.file_sha256,
            **texts,
        )

    def _typed(self, *_: object) -> None:
        self._asked = False

    def save_typed(self) -> None:
        """Save, where there is something to save and the day is one."""
        held = self._held()
        nothing = not (held.title or held.url or held.quote or held.file_name or self._file)
        if nothing:
            self._refuse("title", self.tr("Give it a title, a link, a quote or a file first."))
        elif held.seen and not _is_date(held.seen):
            self._refuse("seen", self.tr("“{0}” is no date. Write it as 2026-01-31.").format(held.seen))
        else:
            self._say("")
            self.saved.emit(Filled(held, self._item, self._file))

    def give_up(self) -> None:
        """Back to the list; where something was typed, only when asked again."""
        if self.dirty and not self._asked:
            self._asked = True
            self._say(self.tr("Press Esc again to give up what you typed, Ctrl+Enter to save it."))
            return
        self.given_up.emit()

    def _refuse(self, name: str, words: str) -> None:
        self._say(words)
        self.lines[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, words: str) -> None:
        self.fault.setText(words)
        self.fault.setVisible(bool(words))

    # --- files -----------------------------------------------------------------------------------------------

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Keep a file as evidence"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, name: str) -> None:
        self.take_file(Path(name))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file can be dropped on the form."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep the file dropped."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.take_file(files[0])
            event.acceptProposedAction()


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
