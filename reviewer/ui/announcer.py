"""What a screen reader is told when the screen changes by itself.

What happens is said in the order in which it means something: the decision, what follows from it, the claim
looked at next. A decision is durable only after the next claim is on the screen, so the claim's words wait for
it, but never for long; of several claims passed in haste only the last is said.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from reviewer.domain.claim import Claim
from reviewer.domain.decision import Change
from reviewer.ui.desk import Desk
from reviewer.ui.problems import Notice, Problems
from reviewer.ui.saving import Saved
from reviewer.ui.wording import claim_value, state_word

LONGEST_MS = 400  # that the last claim's words wait for the decision before it, on a server that is slow
TYPING_MS = 500  # what a search shows is said when its words are typed

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
        self._saved: list[Change] = []
        self._passing: list[str] = []
        self._moved = False
        self._sieve = desk.sieve
        self._waiting = self._timer(self._say_all)
        self._typing = self._timer(self._say_shown)
        desk.announced.connect(self._pass_on)
        desk.current_changed.connect(self._claim_changed)
        desk.shown_changed.connect(self._shown_changed)
        desk.saved_changed.connect(self._plan)
        desk.deciding.made.connect(self._change_made)
        problems.noticed.connect(self._announce_notice)

    def _timer(self, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(act)
        return timer

    def announce(self, words: str, *, urgent: bool = False) -> None:
        """Tell a screen reader, where one listens; what is urgent interrupts it."""
        if QAccessible.isActive() and words:
            event = QAccessibleAnnouncementEvent(self._window, words)
            levels = QAccessible.AnnouncementPoliteness
            event.setPoliteness(levels.Assertive if urgent else levels.Polite)
            self._tell(event)

    # --- what happens ----------------------------------------------------------------------------------------

    def _pass_on(self, words: str) -> None:
        self._passing.append(words)
        self._plan()

    def _claim_changed(self) -> None:
        self._moved = True
        self._plan()

    def _change_made(self, change: Change) -> None:
        self._saved.append(change)
        self._plan()

    def _plan(self) -> None:
        """Say it all in one go: at the next turn, or when what is on its way is saved."""
        if not QAccessible.isActive():
            self._saved, self._passing, self._moved = [], [], False
        elif self._saved or self._passing or self._moved:
            self._waiting.start(LONGEST_MS if self._desk.saved is Saved.SAVING else 0)

    def _say_all(self) -> None:
        saved, passing, moved = self._saved, self._passing, self._moved
        self._saved, self._passing, self._moved = [], [], False
        for number, change in enumerate(saved):
            words, claim = self._change_words(change)
            if claim is not None and claim.id == self._current_id() and moved and number == len(saved) - 1:
                words, moved = f"{words}, {self._place(claim)}", False  # undo goes to its claim: said once
            self.announce(words)
        for words in passing:
            self.announce(words)
        if moved and (claim := self._desk.current) is not None:
            self.announce(f"{self._words(claim)}, {self._place(claim)}")

    def _current_id(self) -> str:
        claim = self._desk.current
        return claim.id if claim is not None else ""

    # --- in words --------------------------------------------------------------------------------------------

    def _words(self, claim: Claim) -> str:
        article = self._desk.article
        value = claim_value(claim, article.text) if article is not None else ""
        return f"{state_word(claim.state)}: {value} {claim.reading.subject or ''}".strip()

    def _place(self, claim: Claim) -> str:
        return self.tr("claim {0} of {1}").format(self._desk.place(claim.id) + 1, len(self._desk.claims))

    def _change_words(self, change: Change) -> tuple[str, Claim | None]:
        article = self._desk.article
        ours = [claim for claim in change.claims if article is not None and claim.article_id == article.id]
        if len(ours) == 1:
            return self.tr("Saved. {0}").format(self._words(ours[0])), ours[0]
        return (self.tr("Saved. %n claim(s) changed.", "", len(ours)) if ours else ""), None

    def _shown_changed(self) -> None:
        if self._desk.sieve != self._sieve:
            self._sieve = self._desk.sieve
            if QAccessible.isActive():
                self._typing.start(TYPING_MS)

    def _say_shown(self) -> None:
        shown, total = len(self._desk.shown), len(self._desk.claims)
        self.announce(self.tr("{0} of {1} claims shown").format(shown, total))

    def _announce_notice(self, notice: Notice) -> None:
        self.announce(" ".join((notice.text, *notice.lines)), urgent=notice.trouble)
