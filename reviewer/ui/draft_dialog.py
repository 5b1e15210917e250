"""A text that is much like an article of the library: a revised draft of it, or another article?"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.domain.article import Document, Span
from reviewer.domain.claim import Reading, State
from reviewer.ui.controls import Choice
from reviewer.ui.draft_sides import DraftSides
from reviewer.ui.lengths import begin_at, keep_margins, keep_scaled, keep_spacing
from reviewer.ui.theme import GLYPHS, Theme
from reviewer.ui.wording import state_word

if TYPE_CHECKING:
    from reviewer.services.prospects import Prospect

CONTEXT = 46  # characters shown on each side of a place that is asked about


@dataclass(frozen=True, slots=True)
class Alike:
    """A document that was read, the articles it is like with how much (0 to 1), the likest first, and its file.

    ``sure`` is true where the user said that it is a draft of the only one named.
    """

    document: Document
    articles: tuple[tuple[str, str, float], ...]  # id, title, share
    path: Path
    sure: bool = False


class DraftDialog(QDialog):
    """Shows what differs and what becomes of each decision; asks where a claim could be at two places."""

    compared = Signal(object, str)  # Alike, the id of the article to compare with
    taken = Signal(object, object, object)  # Prospect, answers by claim id, the Path of the file
    apart = Signal(object)  # Alike

    def __init__(self, alike: Alike, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._alike = alike
        self._prospect: Prospect | None = None
        self.questions: list[tuple[str, Choice]] = []
        self.setWindowTitle(self.tr("A revised draft?"))
        self.setModal(False)
        begin_at(self, 880, 640)
        heading = QLabel(self.tr("Is this a revised draft?"))
        heading.setObjectName("title")
        self.which = Choice()
        self.which.name_for_readers(self.tr("The article it is compared with"))
        self.which.setAccessibleDescription(
            self.tr("Choose another one, and what becomes of its claims is shown")
        )
        for article_id, title, share in alike.articles:
            words = self.tr("{0} · {1} % the same").format(title, round(share * 100))
            self.which.addItem(title if alike.sure else words, article_id)
        self.words = QLabel(self.tr("Comparing…"))
        self.words.setWordWrap(True)
        self.sides = DraftSides(theme)
        self.fates = QListWidget()
        self.fates.setObjectName("choices")
        self.fates.setAccessibleName(self.tr("What becomes of each claim"))
        self.fates.setAccessibleDescription(self.tr("Which claims are carried over, changed, or gone"))
        keep_scaled(self.fates, most_height=150)
        self._asked = QVBoxLayout()
        keep_spacing(self._asked, 5)
        self.go = QPushButton(self.tr("Take it in as the new draft"))
        self.go.setObjectName("primary")
        self.go.setEnabled(False)
        self.separate = QPushButton(self.tr("It is another article"))
        self.leave = QPushButton(self.tr("Leave it"))
        buttons = QHBoxLayout()
        keep_spacing(buttons, 8)
        buttons.addStretch()
        for button in (self.go, self.separate, self.leave):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        keep_margins(column, 24, 20, 24, 18)
        keep_spacing(column, 11)
        column.addWidget(heading)
        column.addWidget(self.which)
        column.addWidget(self.words)
        column.addWidget(self.sides, 1)
        column.addLayout(self._asked)
        column.addWidget(self.fates)
        column.addLayout(buttons)
        self.which.activated.connect(self.compare)
        self.go.clicked.connect(self._take)
        self.separate.clicked.connect(self._separate)
        self.leave.clicked.connect(self.close)

    def compare(self, *_: object) -> None:
        """Ask for the comparison with the article chosen."""
        self.go.setEnabled(False)
        self.words.setText(self.tr("Comparing…"))
        self.compared.emit(self._alike, str(self.which.currentData()))

    def show_prospect(self, prospect: "Prospect") -> None:
        """Show what differs and what would become of each claim."""
        if prospect.previous.article.id != self.which.currentData():
            return  # another was chosen meanwhile
        self._prospect = prospect
        old, new, found = prospect.previous.article.text, prospect.document.text, prospect.revision
        self.sides.show_drafts(old, new, prospect.pieces)
        decided = sum(one.old.state is not State.PENDING for one in found.carried)
        self.words.setText(
            self.tr("{0} decisions carry over. Claims: {1} the same, {2} changed, {3} gone, {4} new.").format(
                decided, len(found.carried), len(found.changed), len(found.gone), len(found.new)
            )
        )
        self._ask(prospect)
        self._list(prospect)
        self.go.setEnabled(True)
        self.go.setFocus()

    def show_problem(self, words: str) -> None:
        """Say why they cannot be compared."""
        self.words.setText(words)

    def answers(self) -> dict[str, Span | None]:
        """Where the reviewer says that unclear claims are."""
        given: dict[str, Span | None] = {}
        for claim_id, choice in self.questions:
            place = choice.currentData()
            given[claim_id] = place if isinstance(place, Span) else None
        return given

    def _ask(self, prospect: "Prospect") -> None:
        while self._asked.count():
            item = self._asked.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()
        self.questions = []
        text = prospect.document.text
        for unclear in prospect.revision.unclear:
            said = _stated(unclear.old.extracted, prospect.previous.article.text)
            label = QLabel(self.tr("“{0}” could be at more than one place. Which is it?").format(said))
            label.setWordWrap(True)
            choice = Choice()
            label.setBuddy(choice)
            choice.setAccessibleName(label.text())
            choice.setAccessibleDescription(self.tr("The decision on the claim goes to the place chosen"))
            choice.addItem(self.tr("None of them: look at it anew"), None)
            for place in unclear.places:
                choice.addItem(_around(text, place), place)
            label.setBuddy(choice)
            self._asked.addWidget(label)
            self._asked.addWidget(choice)
            self.questions.append((unclear.old.id, choice))

    def _list(self, prospect: "Prospect") -> None:
        old, new, found = prospect.previous.article.text, prospect.document.text, prospect.revision
        proposed = prospect.extraction.claims
        lines: list[str] = []
        for one in found.changed:
            was, now = _stated(one.old.extracted, old), _stated(proposed[one.new].reading, new)
            lines.append(self.tr("? changed: “{0}” → “{1}”, to be decided again").format(was, now))
        lines += [self.tr("✕ gone: “{0}”").format(_stated(claim.extracted, old)) for claim in found.gone]
        lines += [self.tr("+ new: “{0}”").format(_stated(proposed[at].reading, new)) for at in found.new]
        for same in found.carried:
            state = f"{GLYPHS[same.old.state]} {state_word(same.old.state).lower()}"
            words = self.tr("{0}, its sentence reworded: “{1}”") if same.reworded else self.tr("{0}: “{1}”")
            lines.append(words.format(state, _stated(same.reading, new)))
        self.fates.clear()
        self.fates.addItems(lines)

    def _take(self) -> None:
        if self._prospect is not None:
            self.taken.emit(self._prospect, self.answers(), self._alike.path)
            self.close()

    def _separate(self) -> None:
        self.apart.emit(self._alike)
        self.close()


def _stated(reading: Reading, text: str) -> str:
    return " ".join(text[reading.span.start : reading.span.end].split())


def _around(text: str, place: Span) -> str:
    start, end = max(place.start - CONTEXT, 0), min(place.end + CONTEXT, len(text))
    before, after = text[start : place.start], text[place.end : end]
    parts: Sequence[str] = (
        "…" if start else "",
        before,
        "[",
        text[place.start : place.end],
        "]",
        after,
        "…" if end < len(text) else "",
    )
    return " ".join("".join(parts).split())
