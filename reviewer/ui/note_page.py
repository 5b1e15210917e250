"""Notes: one on the claim, one on the article. They are saved when the field is left, and after a pause."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from reviewer.ui.desk import Desk
from reviewer.ui.drawer import Page
from reviewer.ui.lengths import keep_margins, keep_spacing

PAUSE_MS = 8000  # without a key, until what was typed is saved though the field is not left


class NoteField(QPlainTextEdit):
    """A note on one thing. What is typed belongs to that thing whatever is looked at next."""

    left = Signal()

    def __init__(self, save: Callable[[str, str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._of = ""
        self._kept: str = ""
        self.setTabChangesFocus(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self.textChanged.connect(self._typed)

    @property
    def dirty(self) -> bool:
        """Whether something is typed that was not handed over to be saved."""
        return bool(self._of) and self.toPlainText().strip() != self._kept

    def show_note(self, of: str, text: str) -> None:
        """Show the note on the thing with this id; what was typed on another one is saved first."""
        if of == self._of and (self.dirty or text == self._kept):
            return
        if of != self._of:
            self.keep()
        self._of, self._kept = of, text
        self.setPlainText(text)
        self._pause.stop()
        self.setEnabled(bool(of))

    def keep(self) -> None:
        """Save what was typed."""
        self._pause.stop()
        if self.dirty:
            self._kept = self.toPlainText().strip()
            self._save(self._of, self._kept)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field saves it."""
        super().focusOutEvent(event)
        self.keep()

    def _typed(self) -> None:
        if self.dirty:
            self._pause.start()


class NotePage(Page):
    """The claim's note at the left, the article's at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.claim_note = NoteField(desk.annotating.annotate)
        self.claim_note.setPlaceholderText(self.tr("For whoever looks at this figure next"))
        self.article_note = NoteField(desk.matters.annotate)
        self.article_note.setPlaceholderText(self.tr("For whoever works on this article next"))
        row = QHBoxLayout(self)
        keep_margins(row, 14, 4, 14, 12)
        keep_spacing(row, 14)
        for field, title in (
            (self.claim_note, self.tr("On this claim")),
            (self.article_note, self.tr("On the article")),
        ):
            column = QVBoxLayout()
            keep_spacing(column, 5)
            label = QLabel(title)
            label.setObjectName("label")
            label.setBuddy(field)
            field.setAccessibleName(title)
            field.setAccessibleDescription(
                self.tr("Saved when you leave the field; Ctrl+Enter goes back to the text")
            )
            column.addWidget(label)
            column.addWidget(field, 1)
            row.addLayout(column, 1)

    def refresh(self) -> None:
        """Show the notes on what is on the desk."""
        claim, article = self._desk.current, self._desk.article
        self.claim_note.show_note(claim.id if claim else "", (claim.standing.note if claim else None) or "")
        self.article_note.show_note(article.id if article else "", self._desk.matters.note())

    def begin(self) -> None:
        """Go to the claim's note."""
        field = self.claim_note if self._desk.current else self.article_note
        field.setFocus()

    def keep(self) -> None:
        """Save both."""
        self.claim_note.keep()
        self.article_note.keep()
