"""What a screen reader is told when the screen changes by itself."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from reviewer.domain.claim import Claim
from reviewer.domain.decision import Change
from reviewer.ui.desk import Desk
from reviewer.ui.problems import Notice, Problems
from reviewer.ui.wording import claim_value, state_word

Tell = Callable[[QAccessibleEvent], None]


class Announcer(QObject):
    """Announces each decision when it is durable, the claim looked at, passing words and every notice."""

    def __init__(
        self, desk: Desk, problems: Problems, window: QWidget, tell: Tell = QAccessible.updateAccessibility
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._tell = tell
        desk.announced.connect(self.announce)
        desk.current_changed.connect(self._announce_claim)
        desk.deciding.made.connect(self._announce_change)
        problems.noticed.connect(self._announce_notice)

    def announce(self, words: str, *, urgent: bool = False) -> None:
        """Tell a screen reader, where one listens; what is urgent interrupts it."""
        if QAccessible.isActive() and words:
            event = QAccessibleAnnouncementEvent(self._window, words)
            levels = QAccessible.AnnouncementPoliteness
            event.setPoliteness(levels.Assertive if urgent else levels.Polite)
            self._tell(event)

    def _words(self, claim: Claim) -> str:
        article = self._desk.article
        value = claim_value(claim, article.text) if article is not None else ""
        return f"{state_word(claim.state)}: {value} {claim.reading.subject or ''}".strip()

    def _announce_claim(self) -> None:
        claim = self._desk.current
        if claim is not None:
            place = self.tr("claim {0} of {1}").format(self._desk.place(claim.id) + 1, len(self._desk.claims))
            self.announce(f"{self._words(claim)}, {place}")

    def _announce_change(self, change: Change) -> None:
        article = self._desk.article
        ours = [claim for claim in change.claims if article is not None and claim.article_id == article.id]
        if len(ours) == 1:
            self.announce(self.tr("Saved. {0}").format(self._words(ours[0])))
        elif ours:
            self.announce(self.tr("Saved. %n claim(s) changed.", "", len(ours)))

    def _announce_notice(self, notice: Notice) -> None:
        self.announce(" ".join((notice.text, *notice.lines)), urgent=notice.trouble)
