"""Setting claims against each other by hand: the line that is typed, its result, and keeping that."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.domain.claim import Claim
from reviewer.domain.decision import Change
from reviewer.domain.errors import InvalidValue
from reviewer.domain.evidence import Evidence
from reviewer.ui.desk import Desk
from reviewer.ui.problems import Problems
from reviewer.ui.saving import Act, Ticket
from reviewer.ui.translation import spoken, told
from reviewer.ui.worker import Worker

if TYPE_CHECKING:
    from reviewer.services.calculating import Calculation
    from reviewer.services.libraries import Library

PAUSE_MS = 40


class Calculator(QObject):
    """While it is open claims have names (``c1``, ``c2`` … in text order), and a line of them has a result."""

    opened_changed = Signal()
    named = Signal()
    solved = Signal()

    def __init__(self, desk: Desk, problems: Problems, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._problems = problems
        self._worker = Worker("calculator")
        self._worker.setParent(self)
        self._line = ""
        self.is_open = False
        self.names: Mapping[str, str] = {}  # by claim id
        self.result: Calculation | None = None
        self.fault = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._work_out)
        desk.article_opened.connect(self._renew)
        desk.claims_changed.connect(self._renew)

    def close(self) -> None:
        """Work out no more."""
        self._timer.stop()
        self._worker.close()

    @property
    def busy(self) -> bool:
        """Whether the result of the newest line is still to come."""
        return self._timer.isActive() or self._worker.busy

    @property
    def line(self) -> str:
        """What is typed."""
        return self._line

    def open(self) -> None:
        """Name the claims."""
        if not self.is_open:
            self.is_open = True
            self.opened_changed.emit()
            self._timer.start()

    def leave(self) -> None:
        """Name them no more."""
        if self.is_open:
            self.is_open = False
            self.names = {}
            self.named.emit()
            self.opened_changed.emit()

    def type(self, line: str) -> None:
        """Work out this line."""
        self._line = line
        self._timer.start()

    def _renew(self, *_: object) -> None:
        if self.is_open:
            self._timer.start()

    def _work_out(self) -> None:
        article, claims, line = self._desk.article, tuple(self._desk.claims), self._line
        if article is None or not self.is_open:
            return

        def work() -> "tuple[dict[str, str], Calculation | None, str]":
            from reviewer.services.calculating import calculate, references

            names = {claim.id: name for name, claim in references(claims).items()}
            if not line.strip():
                return names, None, ""
            try:
                return names, calculate(article, claims, line), ""
            except InvalidValue as error:
                return names, None, told(error)

        def done(found: "tuple[dict[str, str], Calculation | None, str]") -> None:
            if line != self._line or not self.is_open:
                return
            names, self.result, self.fault = found
            if names != self.names:
                self.names = names
                self.named.emit()
            self.solved.emit()

        self._worker.submit(work, done, lambda error: self._problems.show(error, key="calculator"))

    # --- keeping ---------------------------------------------------------------------------------------------

    def keep_as_note(self) -> None:
        """Put the sentence under the note of the claim looked at, where it is part of it; else of the first."""
        result, claim = self.result, self._home()
        if result is None or claim is None:
            return
        sentence = spoken(result.sentence)  # as it is read here: a note is the reviewer's own words

        def act(library: "Library", claims: tuple[Claim, ...]) -> Change:
            from reviewer.services import reviewing

            before = claims[0].standing.note
            note = f"{before}\n{sentence}" if before else sentence
            return reviewing.annotate(library, self._desk.reviewer, claims[0], note)

        def told(_: Change) -> None:
            self._desk.announced.emit(self.tr("Kept as a note: {0}").format(sentence))

        self._send(act, (claim,), told)

    def keep_as_evidence(self) -> None:
        """Make an item of evidence of the sentence, for every claim that is part of the calculation."""
        result = self.result
        used = [claim for claim_id in result.claims if (claim := self._desk.claim(claim_id))] if result else []
        if result is None or not used:
            return
        sentence, title = spoken(result.sentence), self.tr("Calculation")

        def act(library: "Library", claims: tuple[Claim, ...]) -> Change:
            from reviewer.services import evidence

            item = Evidence(evidence.new_evidence_id(), title=title, quote=sentence)
            return evidence.add_evidence(library, self._desk.reviewer, item, claims)

        def told(change: Change) -> None:
            self._desk.announced.emit(self.tr("Kept as evidence for %n claim(s).", "", len(change.claims)))

        self._send(act, tuple(used), told)

    def _home(self) -> Claim | None:
        current, used = self._desk.current, self.result.claims if self.result is not None else ()
        if current is not None and (current.id in used or not used):
            return current
        return self._desk.claim(used[0]) if used else None

    def _send(self, act: Act, claims: tuple[Claim, ...], told: Callable[[Change], None]) -> None:
        self._desk.deciding.send(Ticket(act, claims, self._desk.awaited(claims[0]), then=told, aside=True))
