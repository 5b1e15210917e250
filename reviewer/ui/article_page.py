"""The article's own page: what is known of it, the file it came in, who is on it, who signed it off."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.domain.article import Article
from reviewer.domain.claim import State
from reviewer.domain.settled import DETAILS
from reviewer.ui.controls import ElidedLabel
from reviewer.ui.desk import Desk
from reviewer.ui.drawer import Page
from reviewer.ui.handing_over import HandingOver
from reviewer.ui.lengths import add_gap, keep_margins, keep_spacing
from reviewer.ui.theme import scaled

if TYPE_CHECKING:
    from datetime import datetime

NARROW = 560


class DetailField(QLineEdit):
    """One detail of the article. It is saved when the field is left, by Enter, and given up by Esc."""

    finished = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.shown = ""

    def show_text(self, text: str) -> None:
        """Show what is known, unless something else is typed."""
        if self.text() == self.shown or not self.hasFocus():
            self.setText(text)
            self.setCursorPosition(0)
        self.shown = text

    @property
    def dirty(self) -> bool:
        """Whether something else is typed than what is known."""
        return self.text().strip() != self.shown

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field saves it."""
        super().focusOutEvent(event)
        self.finished.emit(self.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves; Esc gives up what was typed."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.finished.emit(self.name)
        elif event.key() == Qt.Key.Key_Escape and self.dirty:
            self.setText(self.shown)
        else:
            super().keyPressEvent(event)


class ArticlePage(Page):
    """At the left the details, at the right whose it is and who stands for it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._of = ""
        self.handing_over = HandingOver(desk)
        self.fields: dict[str, DetailField] = {}
        self.hints: dict[str, QLabel] = {}
        self.came_from = ElidedLabel()
        self.came_from.setObjectName("muted")
        self.original = QPushButton(self.tr("Open the original"))
        self.original.setAccessibleDescription(self.tr("Open a copy of the file that the article came in"))
        self.original.clicked.connect(self.handing_over.open_original)
        self.earlier = QPushButton(self.tr("Earlier draft"))
        self.earlier.setAccessibleDescription(self.tr("Open the draft that this one was revised from"))
        self.earlier.clicked.connect(self.handing_over.open_earlier)
        self.later = QPushButton(self.tr("Later draft"))
        self.later.setAccessibleDescription(self.tr("Open the draft that was made of this one"))
        self.later.clicked.connect(self.handing_over.open_later)
        self.fault = QLabel()
        self.fault.setObjectName("fault")
        self.fault.setWordWrap(True)
        self.signed = QLabel()
        self.signed.setWordWrap(True)
        self.signed.setTextFormat(Qt.TextFormat.PlainText)
        self.sign = QPushButton(self.tr("Sign off"))
        self.sign.clicked.connect(self._sign)
        self.why_not = QLabel()
        self.why_not.setObjectName("muted")
        self.why_not.setWordWrap(True)
        self.who = QLabel()
        self.who.setWordWrap(True)
        self.who.setTextFormat(Qt.TextFormat.PlainText)
        self.take = QPushButton(self.tr("Take it on"))
        self.take.clicked.connect(self._take)
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        keep_spacing(grid, across=8)
        keep_spacing(grid, down=5)
        grid.setColumnStretch(1, 1)
        words = {
            "title": self.tr("Title"),
            "author": self.tr("Author"),
            "publication": self.tr("Publication"),
            "published": self.tr("Published"),
            "url": self.tr("Link"),
        }
        for row, name in enumerate(DETAILS):
            field = DetailField(name)
            field.setAccessibleName(words[name])
            field.setAccessibleDescription(self.tr("As the article gives it; Enter saves what is typed"))
            field.finished.connect(self._save)
            label = QLabel(words[name])
            label.setObjectName("label")
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            label.setBuddy(field)
            hint = QLabel()
            hint.setObjectName("was")
            hint.setWordWrap(True)
            hint.setTextFormat(Qt.TextFormat.PlainText)
            hint.hide()
            self.fields[name], self.hints[name] = field, hint
            grid.addWidget(label, 2 * row, 0)
            grid.addWidget(field, 2 * row, 1)
            grid.addWidget(hint, 2 * row + 1, 1)
        self.fields["published"].setPlaceholderText(self.tr("for example {0}").format("2026-01-31"))
        self.fields["url"].setPlaceholderText("https://…")
        came = QHBoxLayout()
        keep_spacing(came, 8)
        came.addWidget(self.came_from, 1)
        came.addWidget(self.original)
        drafts = QHBoxLayout()
        keep_spacing(drafts, 8)
        drafts.addWidget(self.earlier)
        drafts.addWidget(self.later)
        drafts.addStretch()
        left = QVBoxLayout()
        keep_spacing(left, 6)
        left.addWidget(_heading(self.tr("DETAILS")))
        left.addLayout(grid)
        left.addWidget(self.fault)
        left.addLayout(came)
        left.addLayout(drafts)
        left.addStretch()
        right = QVBoxLayout()
        keep_spacing(right, 6)
        right.addWidget(_heading(self.tr("SIGN-OFF")))
        right.addWidget(self.signed)
        right.addWidget(self.why_not)
        right.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignLeft)
        add_gap(right, 10)
        right.addWidget(_heading(self.tr("WHO IS ON IT")))
        right.addWidget(self.who)
        right.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        right.addStretch()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        keep_margins(self._box, 14, 4, 14, 10)
        keep_spacing(self._box, 24)
        self._box.addLayout(left, 3)
        self._box.addLayout(right, 2)

    # --- showing ---------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what is known of the article on the desk."""
        article = self._desk.article
        self.setEnabled(article is not None)
        if article is None:
            return
        if article.id != self._of:
            self._say("")
            self._of = article.id
            for field in self.fields.values():
                field.shown = field.text()
        self._show_details(article)
        self._show_sign_offs()
        self._show_assignment()

    def begin(self) -> None:
        """Go to the title."""
        self.fields["title"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keep(self) -> None:
        """Save what is typed."""
        for name in self.fields:
            self._save(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One under the other where the room is narrow."""
        super().resizeEvent(event)
        narrow = self.width() < scaled(NARROW)
        self._box.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _show_details(self, article: Article) -> None:
        imported = self._desk.matters.imported or article
        for name, field in self.fields.items():
            now, then = getattr(article, name) or "", getattr(imported, name) or ""
            field.show_text(now)
            self.hints[name].setVisible(now != then)
            self.hints[name].setText(self.tr("as imported: {0}").format(then or "—"))
        self.came_from.setText(
            self.tr("{0} · {1} · taken in {2} by {3}").format(
                article.name, article.encoding, _when(article.imported_at), article.imported_by
            )
        )
        self.original.setVisible(article.original_sha256 is not None)
        self.earlier.setVisible(article.previous is not None)
        summary = next((one for one in self._desk.articles if one.id == article.id), None)
        self.later.setVisible(summary is not None and summary.revised)

    def _show_sign_offs(self) -> None:
        given = self._desk.matters.sign_offs()
        lines: list[str] = []
        for reviewer, at, holds in given:
            words = self.tr("✓ {0}, {1}") if holds else self.tr("✕ {0}, {1}: broken, a claim was changed since")
            lines.append(words.format(reviewer, _when(at)))
        self.signed.setText("\n".join(lines) or self.tr("Nobody has signed this article off."))
        broken = any(not holds for _, _, holds in given)
        kind = "fault" if broken else ""
        if self.signed.objectName() != kind:
            self.signed.setObjectName(kind)
            self.signed.style().polish(self.signed)
        mine = any(reviewer == self._desk.reviewer and holds for reviewer, _, holds in given)
        pending = self._desk.counts[State.PENDING]
        self.sign.setText(self.tr("Take my sign-off back") if mine else self.tr("Sign off"))
        self.sign.setEnabled(mine or not pending)
        self.why_not.setVisible(bool(pending) and not mine)
        self.why_not.setText(self.tr("%n claim(s) are still pending.", "", pending))
        vouch = self.tr("Stand for the article and its claims as they are now")
        self.sign.setAccessibleDescription(vouch if mine or not pending else self.why_not.text())

    def _show_assignment(self) -> None:
        on_it = self._desk.matters.assigned()
        mine = on_it == self._desk.reviewer
        if on_it is None:
            words, act = self.tr("Nobody yet."), self.tr("I am on it")
        elif mine:
            words, act = self.tr("You are."), self.tr("Let it go")
        else:
            words, act = self.tr("{0} is.").format(on_it), self.tr("Take it over")
        self.who.setText(words)
        self.take.setText(act)

    # --- deciding --------------------------------------------------------------------------------------------

    def _save(self, name: str) -> None:
        field, article = self.fields[name], self._desk.article
        if not field.dirty or article is None or article.id != self._of:
            return
        typed = field.text().strip()
        fault = self._fault(name, typed)
        self._say(fault)
        if not fault:
            field.shown = typed
            self.handing_over.set_detail(name, typed)

    def _fault(self, name: str, typed: str) -> str:
        if name == "title" and not typed:
            return self.tr("An article has a title.")
        if name == "published" and typed and not _is_date(typed):
            return self.tr("“{0}” is no date. Write it as 2026-01-31.").format(typed)
        if name == "url" and typed and not typed.startswith(("http://", "https://")):
            return self.tr("A link begins with http:// or https://.")
        return ""

    def _say(self, words: str) -> None:
        self.fault.setText(words)
        self.fault.setVisible(bool(words))

    def _sign(self) -> None:
        mine = any(who == self._desk.reviewer and holds for who, _, holds in self._desk.matters.sign_offs())
        self.handing_over.sign_off(give=not mine)

    def _take(self) -> None:
        self.handing_over.assign(mine=self._desk.matters.assigned() != self._desk.reviewer)


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setObjectName("heading")
    return label


def _when(at: "datetime") -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return QLocale().toString(moment, "d MMM yyyy, HH:mm")


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
