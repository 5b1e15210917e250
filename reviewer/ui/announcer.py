"""What a screen reader is told when the screen changes by itself."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from reviewer.ui.desk import Desk
from reviewer.ui.problems import Notice, Problems
from reviewer.ui.wording import claim_value, state_word


class Announcer(QObject):
    """Announces the claim looked at, what the desk says in passing, and every notice."""

    def __init__(self, desk: Desk, problems: Problems, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        desk.announced.connect(self.announce)
        desk.current_changed.connect(self._announce_claim)
        problems.noticed.connect(self._announce_notice)

    def announce(self, words: str) -> None:
        """Tell a screen reader, where one listens."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, words))

    def _announce_claim(self) -> None:
        claim, article = self._desk.current, self._desk.article
        if claim is not None and article is not None:
            value, subject = claim_value(claim, article.text), claim.reading.subject or ""
            self.announce(f"{state_word(claim.state)}: {value} {subject}".strip())

    def _announce_notice(self, notice: Notice) -> None:
        self.announce(" ".join((notice.text, *notice.lines)))
