"""Decisions that wait for a server: kept in their order, sent again, each time after a longer while."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reviewer.domain.errors import ReviewerError, UnreachableLibrary
from reviewer.ui.problems import LOST, Notice, Problems
from reviewer.ui.translation import spoken, told

if TYPE_CHECKING:
    from reviewer.ui.saving import Ticket

WAITS_MS = (500, 1000, 2000, 4000, 8000, 15_000)  # the last one for as long as it takes


class Waiting(QObject):
    """``submit`` lets the store try one once more. While any waits, what is decided later waits behind it."""

    def __init__(self, submit: "Callable[[Ticket], None]", problems: Problems, parent: QObject) -> None:
        super().__init__(parent)
        self._submit = submit
        self._problems = problems
        self._tickets: dict[str, Ticket] = {}  # by the id of the step
        self._under_way: set[str] = set()
        self._tries = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.again)
        self._first: str | None = None  # touched on the store's thread only
        self._why: UnreachableLibrary | None = None  # likewise

    def __bool__(self) -> bool:
        return bool(self._tickets)

    @property
    def tickets(self) -> "tuple[Ticket, ...]":
        """What waits, the oldest first."""
        return tuple(self._tickets.values())

    # --- on the store's thread -------------------------------------------------------------------------------

    def demand_turn(self, ticket: "Ticket") -> None:
        """Raise UnreachableLibrary where an earlier decision waits: none may overtake it."""
        if self._first not in (None, ticket.step) and self._why is not None:
            raise self._why

    def hold(self, ticket: "Ticket", error: UnreachableLibrary) -> None:
        """The decision did not get through; those after it wait."""
        self._first, self._why = ticket.step, error

    def free(self) -> None:
        """The decision that was waited for has its answer."""
        self._first = self._why = None

    # --- on the window's thread ------------------------------------------------------------------------------

    def keep(self, ticket: "Ticket", error: BaseException) -> None:
        """Keep a decision that did not get through, and send it again after a while."""
        self._tickets[ticket.step] = ticket
        self._under_way.discard(ticket.step)
        self._tell(error)
        if not self._under_way and not self._timer.isActive():
            self._timer.start(WAITS_MS[min(self._tries, len(WAITS_MS) - 1)])
            self._tries += 1

    def answered(self, ticket: "Ticket") -> None:
        """The store made the decision, or said why it will not."""
        self._under_way.discard(ticket.step)
        if self._tickets.pop(ticket.step, None) is None:
            return
        self._tries = 0
        if not self._tickets:
            self._timer.stop()
            self._problems.settle(LOST)
        elif not self._under_way:
            self.again()

    def again(self) -> None:
        """Send what waits once more, now."""
        self._timer.stop()
        for ticket in self.tickets:
            if ticket.step not in self._under_way:
                self._under_way.add(ticket.step)
                self._submit(ticket)

    def stop(self) -> None:
        """Try no more: the window closes."""
        self._timer.stop()

    def _tell(self, error: BaseException) -> None:
        line = self.tr(
            "What you decided and typed is kept here, and is sent by itself when the server answers."
        )
        text = (
            spoken(error.what)
            if isinstance(error, UnreachableLibrary)
            else told(error)
            if isinstance(error, ReviewerError)
            else str(error)
        )
        action = (self.tr("Try now"), self.again)
        self._problems.notice(Notice(text, (line,), trouble=True, actions=(action,), key=LOST))
