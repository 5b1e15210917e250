"""Ticking the parts of a claim one by one, as a checker ticks a printed page word by word."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.domain.claim import Claim, Component
from reviewer.domain.decision import Change
from reviewer.ui.saving import Ticket
from reviewer.ui.ticks import next_to_tick
from reviewer.ui.wording import component_word

if TYPE_CHECKING:
    from reviewer.services.libraries import Library
    from reviewer.ui.desk import Desk


class Ticking(QObject):
    """Ticks are decisions of their own; confirming a claim ticks all of it.

    ``required_from`` makes single ticks compulsory: claims of that priority (0 to 1) or above can be confirmed
    only when every part was ticked. ``None``: never.
    """

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self.required_from: float | None = None
        self.key: Callable[[], str] = str  # how a sentence names the key that ticks the next part
        # Ticks asked for and not saved yet, so that a second key goes on from the first.
        self._waiting: dict[str, frozenset[Component]] = {}
        desk.claims_changed.connect(self._forget)

    def ticks(self, claim: Claim) -> frozenset[Component]:
        """The parts that are ticked, or are about to be."""
        return self._waiting.get(claim.id, claim.standing.ticks)

    def required(self, claim: Claim) -> bool:
        """Whether every part of the claim must be ticked by itself."""
        return self.required_from is not None and claim.priority >= self.required_from

    def unticked(self, claim: Claim) -> bool:
        """Whether the claim cannot be confirmed yet because parts are not ticked."""
        return self.required(claim) and len(self.ticks(claim)) < len(Component)

    def refuses(self, claim: Claim) -> bool:
        """Whether the claim cannot be decided yet because parts are not ticked; says so."""
        left = len(Component) - len(self.ticks(claim))
        if not left or not self.required(claim):
            return False
        words = self.tr("This claim's parts must be ticked one by one: %n to go, {0} ticks the next.", "", left)
        self._desk.announced.emit(words.format(self.key()))
        return True

    def tick_next(self) -> None:
        """Tick the next part of the current claim, in the order of the form."""
        claim = self._desk.current
        if claim is None:
            return
        component = next_to_tick(self.ticks(claim))
        if component is None:
            self._desk.announced.emit(self.tr("Every part of this claim is ticked."))
        else:
            self.tick(component, ticked=True)

    def tick(self, component: Component, ticked: bool) -> None:
        """Tick a part of the current claim, or take its tick off."""
        claim = self._desk.current
        if claim is None:
            return
        before = self.ticks(claim)
        wanted = before | {component} if ticked else before - {component}
        if wanted == before:
            return
        self._waiting[claim.id] = wanted

        def act(library: "Library", claims: tuple[Claim, ...]) -> Change:
            from reviewer.services import reviewing

            had = claims[0].standing.ticks
            now = had | {component} if ticked else had - {component}
            return reviewing.tick(library, self._desk.reviewer, claims[0], now)

        words = self.tr("{0}: ticked") if ticked else self.tr("{0}: tick taken off")
        spoken = words.format(component_word(component))
        becomes = self._desk.awaited(claim)
        self._desk.deciding.send(Ticket(act, (claim,), becomes, aside=True, words=spoken))
        self._desk.announced.emit(spoken)

    def _forget(self, ids: frozenset[str]) -> None:
        for claim_id in ids:
            if not self._desk.saving(claim_id):
                self._waiting.pop(claim_id, None)
