"""Decisions that wait for a server: none overtakes another, and a try that fails leads to the next."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reviewer.domain.claim import Claim, State
from reviewer.domain.decision import Change
from reviewer.domain.errors import UnreachableLibrary
from reviewer.domain.sentence import as_is
from reviewer.services.libraries import Library
from reviewer.ui.problems import Problems
from reviewer.ui.saving import Ticket
from reviewer.ui.waiting import Waiting

pytestmark = pytest.mark.qt
LOST = UnreachableLibrary(as_is("The desk cannot be reached."))


def ticket() -> Ticket:
    def act(_library: Library, _claims: tuple[Claim, ...]) -> Change:
        return Change((), ())

    return Ticket(act, (), State.PENDING)


def test_a_later_decision_does_not_overtake_one_that_waits(qtbot: QtBot) -> None:
    parent = QObject()
    waiting = Waiting(lambda _: None, Problems(parent), parent)
    first, second = ticket(), ticket()
    waiting.demand_turn(first)
    waiting.hold(first, LOST)
    with pytest.raises(UnreachableLibrary):
        waiting.demand_turn(second)
    waiting.demand_turn(first)
    waiting.free()
    waiting.demand_turn(second)


def test_what_waits_is_sent_again_by_itself_in_order_until_it_is_answered(qtbot: QtBot) -> None:
    parent = QObject()
    sent: list[Ticket] = []
    waiting = Waiting(sent.append, Problems(parent), parent)
    first, second = ticket(), ticket()
    waiting.keep(first, LOST)
    waiting.keep(second, LOST)
    qtbot.waitUntil(lambda: sent == [first, second])
    waiting.keep(first, LOST)
    waiting.keep(second, LOST)
    qtbot.waitUntil(lambda: sent == [first, second] * 2)
    waiting.answered(first)
    assert waiting.tickets == (second,)
    waiting.answered(second)
    assert not waiting
