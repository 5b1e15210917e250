"""Whatever two reviewers do in whatever order, through two programs and restarts, the record holds together."""

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from reviewer.domain.claim import Claim, Origin, RejectReason, Standing
from reviewer.domain.decision import Change, Mode
from reviewer.domain.errors import Conflict, NothingToUndo
from reviewer.store import Library
from tests.servers import Server
from tests.store.samples import article_with_claims, claim_at

REVIEWERS = st.sampled_from(["anna", "ben"])
DESKS = st.integers(0, 1)


class Desk(RuleBasedStateMachine):
    """Two windows on one library; ``shown`` is what each last saw, so that it may decide on old versions."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.prepare()
        self.desks = [self.open(), self.open()]
        self.article, claims = article_with_claims(4)
        self.desks[0].add_article(self.article, claims)
        self.standings: dict[str, Standing] = {claim.id: claim.standing for claim in claims}
        self.shown = [{claim.id: claim for claim in claims} for _ in self.desks]

    def prepare(self) -> None:
        """Choose where this example's library is kept."""

    def open(self) -> Library:
        return Library.open(Path(self.folder.name) / "library.db")

    def follow(self, desk: int, change: Change) -> None:
        """What a change says it did is what the library must show from now on."""
        for claim in change.claims:
            self.standings[claim.id] = claim.standing
            self.shown[desk][claim.id] = claim

    @rule(desk=DESKS, reviewer=REVIEWERS, act=st.sampled_from("CXRK"), data=st.data())
    def decide(self, desk: int, reviewer: str, act: str, data: st.DataObject) -> None:
        shown = [claim for claim in self.shown[desk].values() if not claim.standing.withdrawn]
        chosen = data.draw(st.lists(st.sampled_from(shown), min_size=1, max_size=3, unique_by=_id))
        stale = [claim for claim in chosen if claim.standing != self.standings[claim.id]]
        before = self.desks[desk].last_number()
        try:
            change = self.desks[desk].decide(reviewer, [(claim, _act(claim, act).standing) for claim in chosen])
        except Conflict as conflict:
            assert self.desks[desk].last_number() == before
            self.shown[desk].update({claim.id: claim for claim in conflict.claims})
            return
        assert not stale
        self.follow(desk, change)

    @rule(desk=DESKS, reviewer=REVIEWERS, at=st.integers(0, 60))
    def add(self, desk: int, reviewer: str, at: int) -> None:
        self.follow(desk, self.desks[desk].add_claim(reviewer, claim_at(self.article, at, Origin.ADDED)))

    @rule(desk=DESKS, reviewer=REVIEWERS, back=st.booleans())
    def take(self, desk: int, reviewer: str, back: bool) -> None:
        library = self.desks[desk]
        before = library.last_number()
        try:
            change = library.undo(reviewer) if back else library.redo(reviewer)
        except (Conflict, NothingToUndo):
            assert library.last_number() == before
            return
        assert {decision.reviewer for decision in change.decisions} == {reviewer}
        assert {decision.mode for decision in change.decisions} == {Mode.UNDO if back else Mode.REDO}
        self.follow(desk, change)

    @rule(desk=DESKS, reviewer=REVIEWERS)
    def take_back_and_bring_back(self, desk: int, reviewer: str) -> None:
        """An undo followed by a redo leaves everything as it was."""
        standings = dict(self.standings)
        try:
            self.follow(desk, self.desks[desk].undo(reviewer))
        except (Conflict, NothingToUndo):
            return
        self.follow(desk, self.desks[desk].redo(reviewer))
        assert self.standings == standings

    @rule(desk=DESKS)
    def look(self, desk: int) -> None:
        found = self.desks[desk].news(0).claims
        self.shown[desk].update({claim.id: claim for claim in found})

    @rule(desk=DESKS)
    def restart(self, desk: int) -> None:
        self.desks[desk].close()
        self.desks[desk] = self.open()

    @invariant()
    def the_library_shows_what_was_decided(self) -> None:
        if not hasattr(self, "desks"):
            return
        opened = self.desks[0].open_article(self.article.id)
        assert opened is not None
        visible = {claim_id: one for claim_id, one in self.standings.items() if not one.withdrawn}
        assert {claim.id: claim.standing for claim in opened[1]} == visible
        (summary,) = self.desks[1].list_articles()
        assert summary.progress.total == len(visible)

    def teardown(self) -> None:
        if not hasattr(self, "desks"):
            return
        report = self.desks[0].check()
        for library in self.desks:
            library.close()
        self.folder.cleanup()
        assert report.problems == ()


def _id(claim: Claim) -> str:
    return claim.id


def _act(claim: Claim, act: str) -> Claim:
    correction = claim.reading.figure.low == "6000"
    acts: dict[str, Any] = {
        "C": claim.confirm,
        "X": lambda: claim.reject(RejectReason.OTHER, "why"),
        "R": claim.reopen,
        "K": lambda: claim.correct(_other_reading(claim) if correction else claim.extracted),
    }
    return acts[act]()


def _other_reading(claim: Claim) -> Any:
    from dataclasses import replace

    return replace(claim.reading, figure=replace(claim.reading.figure, low="7000", high="7000"))


LIMITS = settings(
    max_examples=12, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
TestAnySequence = Desk.TestCase
TestAnySequence.settings = LIMITS


def test_any_sequence_on_a_server(server: Server, template: str) -> None:
    class ServerDesk(Desk):
        def prepare(self) -> None:
            self.address = server.address(server.new_database(template))

        def open(self) -> Library:
            return Library.connect(self.address)

    few = settings(LIMITS, max_examples=5)
    run_state_machine_as_test(ServerDesk, settings=few)  # pyright: ignore[reportUnknownMemberType]
