"""The history of a claim: every decision on it, newest first, with who, when, and what changed."""

from collections.abc import Sequence
from html import escape

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from reviewer.domain.claim import Claim
from reviewer.domain.decision import Decision, Mode
from reviewer.domain.evidence import Evidence
from reviewer.ui.annotating import History
from reviewer.ui.desk import Desk
from reviewer.ui.drawer import Page
from reviewer.ui.history_words import HistoryWords, when_words
from reviewer.ui.lengths import keep_margins
from reviewer.ui.theme import Theme
from reviewer.ui.wording import action_word


class HistoryPage(Page):
    """Text that can be read, selected and copied."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self.view = QTextBrowser()
        self.view.setObjectName("plain")
        self.view.setOpenLinks(False)
        self.view.setAccessibleName(self.tr("History of the claim"))
        self.view.setAccessibleDescription(self.tr("Who decided what, and when; the newest first"))
        self.view.setTabChangesFocus(True)
        layout = QVBoxLayout(self)
        keep_margins(layout, 12, 2, 8, 8)
        layout.addWidget(self.view)
        theme.changed.connect(self._recolour)

    def refresh(self) -> None:
        """Read the record of the claim on the desk and show it."""
        claim = self._desk.current
        if claim is None:
            self.view.setPlainText(self.tr("Choose a claim to see what was decided on it."))
            return

        def done(found: History) -> None:
            now = self._desk.current
            if now is not None and now.id == claim.id:
                self._show(now, *found)

        self._desk.annotating.history(claim, done)

    def begin(self) -> None:
        """Give the keys to the text, for scrolling and copying."""
        self.view.setFocus()

    def words(self) -> str:
        """The history as plain text."""
        return self.view.toPlainText()

    def copy(self) -> None:
        """Put the history on the clipboard."""
        QGuiApplication.clipboard().setText(self.words())

    def _recolour(self) -> None:
        if self.isVisible():
            self.refresh()

    def _show(self, claim: Claim, decisions: Sequence[Decision], evidence: dict[str, Evidence]) -> None:
        article = self._desk.article
        if article is None:
            return
        tokens = self._theme.tokens

        def label(evidence_id: str) -> str:
            item = evidence.get(evidence_id)
            return item.label if item else self.tr("evidence taken away")

        words = HistoryWords(claim, article.text, self._desk.matters.scale, label)
        parts: list[str] = []
        for decision in reversed(decisions):
            ink = tokens.muted if decision.mode is Mode.UNDO else tokens.ink
            head = (
                f'<p style="margin:9px 0 1px 0"><b style="color:{ink}">'
                f"{escape(action_word(decision.action, decision.mode))}</b>"
                f'<span style="color:{tokens.muted}"> · {escape(decision.reviewer)} · '
                f"{escape(when_words(decision))}</span></p>"
            )
            rows = "".join(
                f'<tr><td style="color:{tokens.muted};padding-right:12px">{escape(changed.what)}</td>'
                f"<td>{escape(changed.before)}"
                f'<span style="color:{tokens.muted}"> → </span>{escape(changed.after)}</td></tr>'
                for changed in words.changes(decision)
            )
            parts.append(f'{head}<table cellspacing="1" style="margin-left:14px">{rows}</table>')
        origin = self.tr("Nobody has decided on this claim yet.") if not decisions else ""
        place = self.view.verticalScrollBar().value()
        self.view.setHtml("".join(parts) or f'<p style="color:{tokens.muted}">{escape(origin)}</p>')
        self.view.verticalScrollBar().setValue(place)
