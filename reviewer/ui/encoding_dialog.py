"""A text whose encoding is not sure: the candidates, and how it reads in each. It blocks nothing."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.domain.article import Document
from reviewer.ui.lengths import begin_at, keep_margins, keep_scaled, keep_spacing
from reviewer.ui.theme import reading_font

SHOWN = 6000  # characters of the preview
LIST_WIDTH = 170


@dataclass(frozen=True, slots=True)
class Unsure:
    """A document as it was read first, its file, and what its bytes may be encoded in."""

    document: Document
    path: Path
    candidates: tuple[str, ...]


class EncodingDialog(QDialog):
    """Shows the beginning of the text from its first letter beyond ASCII, where encodings differ."""

    asked = Signal(object, str)  # Unsure, the encoding to read it in
    taken = Signal(object, object)  # Document, the Path of its file

    def __init__(self, unsure: Unsure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unsure = unsure
        self._document = unsure.document
        self.setWindowTitle(self.tr("Which encoding?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        begin_at(self, 720, 460)
        heading = QLabel(self.tr("How should this be read?"))
        heading.setObjectName("title")
        words = QLabel(
            self.tr(
                "{0} does not say how its letters are stored. Choose the way in which it reads right."
            ).format(unsure.document.name)
        )
        words.setObjectName("muted")
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QListWidget()
        self.list.setObjectName("choices")
        self.list.setAccessibleName(self.tr("Encodings, the likeliest first"))
        self.list.setAccessibleDescription(self.tr("The text beside them is read in the one chosen"))
        keep_scaled(self.list, width=LIST_WIDTH)
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setFont(reading_font(15))
        self.preview.setAccessibleName(self.tr("The text as it reads"))
        self.preview.setAccessibleDescription(self.tr("In the encoding chosen in the list"))
        self.preview.setTabChangesFocus(True)
        self.fault = QLabel()
        self.fault.setObjectName("fault")
        self.fault.setWordWrap(True)
        self.go = QPushButton(self.tr("Take it in"))
        self.go.setObjectName("primary")
        self.go.setDefault(True)
        self.go.clicked.connect(self._take)
        shut = QPushButton(self.tr("Leave it"))
        shut.clicked.connect(self.close)
        middle = QHBoxLayout()
        keep_spacing(middle, 12)
        middle.addWidget(self.list)
        middle.addWidget(self.preview, 1)
        buttons = QHBoxLayout()
        keep_spacing(buttons, 8)
        buttons.addWidget(self.fault, 1)
        buttons.addWidget(self.go)
        buttons.addWidget(shut)
        column = QVBoxLayout(self)
        keep_margins(column, 24, 20, 24, 18)
        keep_spacing(column, 12)
        column.addWidget(heading)
        column.addWidget(words)
        column.addLayout(middle, 1)
        column.addLayout(buttons)
        for name in dict.fromkeys((unsure.document.encoding, *unsure.candidates)):
            self.list.addItem(QListWidgetItem(name))
        self.list.setCurrentRow(0)
        self.list.currentTextChanged.connect(self._choose)
        self.show_document(unsure.document)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_document(self, document: Document) -> None:
        """Show how the text reads in an encoding that was asked for."""
        if document.encoding != self.list.currentItem().text():
            return  # another was chosen meanwhile
        self._document = document
        self.fault.clear()
        self.go.setEnabled(True)
        first = next((at for at, letter in enumerate(document.text) if ord(letter) > 127), 0)
        self.preview.setPlainText(
            document.text[:SHOWN] if first < SHOWN else document.text[first - 200 :][:SHOWN]
        )
        cursor = self.preview.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.preview.setTextCursor(cursor)

    def show_fault(self, words: str) -> None:
        """Say why it cannot be read so."""
        self.preview.clear()
        self.fault.setText(words)
        self.go.setEnabled(False)

    def _choose(self, encoding: str) -> None:
        if encoding == self._unsure.document.encoding:
            self.show_document(self._unsure.document)
        elif encoding:
            self.go.setEnabled(False)
            self.asked.emit(self._unsure, encoding)

    def _take(self) -> None:
        self.taken.emit(self._document, self._unsure.path)
        self.close()
