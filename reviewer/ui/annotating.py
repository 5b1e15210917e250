"""What is said about a claim besides its state: a verdict and a note; and its history."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.domain.claim import Claim
from reviewer.domain.decision import Change, Decision
from reviewer.domain.evidence import Evidence
from reviewer.domain.verdict import Verdict
from reviewer.ui.library_worker import LibraryWorker
from reviewer.ui.problems import Problems
from reviewer.ui.saving import Ticket

if TYPE_CHECKING:
    from reviewer.services.libraries import Library
    from reviewer.ui.desk import Desk

History = tuple[tuple[Decision, ...], dict[str, Evidence]]
ClaimAct = Callable[["Library", Claim], Change]


class Annotating(QObject):
    """Every act is a ticket aside: the claim stays where it is, and its state too."""

    def __init__(self, desk: "Desk", store: LibraryWorker, problems: Problems) -> None:
        super().__init__(desk)
        self._desk = desk
        self._store = store
        self._problems = problems

    # --- verdict and note ------------------------------------------------------------------------------------

    def judge(self, claim_id: str, verdict: Verdict | None) -> None:
        """Say whether a claim is true; ``None`` takes the verdict back."""
        claim = self._desk.claim(claim_id)
        if claim is None or verdict == claim.standing.verdict:
            return

        def act(library: "Library", now: Claim) -> Change:
            from reviewer.services import reviewing

            return reviewing.judge(library, self._desk.reviewer, [now], verdict)

        self._send(claim, act, self.tr("your verdict"))

    def annotate(self, claim_id: str, text: str) -> None:
        """Set the note on a claim; empty takes it away."""
        claim = self._desk.claim(claim_id)
        if claim is None:
            return

        def act(library: "Library", now: Claim) -> Change:
            from reviewer.services import reviewing

            return reviewing.annotate(library, self._desk.reviewer, now, text or None)

        self._send(claim, act, self.tr("your note: “{0}”").format(text))

    # --- history ---------------------------------------------------------------------------------------------

    def history(self, claim: Claim, done: Callable[[History], None]) -> None:
        """Read every decision on a claim, oldest first, and the evidence that they name."""

        def work(library: "Library") -> History:
            from reviewer.services import reviewing
            from reviewer.services.evidence import evidence_by_id

            decisions = reviewing.history(library, claim.id)
            named = {one for made in decisions for one in (*made.before.evidence, *made.after.evidence)}
            return decisions, evidence_by_id(library, sorted(named)) if named else {}

        self._store.call(work, done, self._problems.show)

    def _send(self, claim: Claim, act: ClaimAct, words: str) -> None:
        becomes = self._desk.awaited(claim)

        def on_first(library: "Library", claims: tuple[Claim, ...]) -> Change:
            return act(library, claims[0])

        self._desk.deciding.send(Ticket(on_first, (claim,), becomes, aside=True, words=words))
