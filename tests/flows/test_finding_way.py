"""Finding one's way: filters, orders, everything shown at once, words in the text, back to where one was."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from reviewer.domain.claim import Claim, RejectReason, State
from reviewer.domain.figure import Kind
from reviewer.ui.controls import Choice
from reviewer.ui.many_choice import ManyChoice
from reviewer.ui.sieve import Bearing
from tests.flows.conftest import ARTICLE, Hand, OpenWindow

pytestmark = pytest.mark.qt


def shown(hand: Hand) -> list[Claim]:
    """The claims that the list shows."""
    return list(hand.window.desk.shown)


def choose(choice: Choice, words: str) -> None:
    """Choose an entry with the keys, as from the keyboard; of a choice of several that one and no other."""
    choice.setFocus()
    if isinstance(choice, ManyChoice):
        tick(choice, *([] if words == "any" else [words]), alone=True)
    QTest.keyClick(choice, Qt.Key.Key_Home)
    for _ in range(choice.count()):
        if choice.currentText() == words:
            return
        QTest.keyClick(choice, Qt.Key.Key_Down)
    assert choice.currentText() == words


def tick(choice: ManyChoice, *words: str, alone: bool = False) -> None:
    """Tick entries of a choice with the keys, or take their ticks away."""
    window = choice.window().windowHandle()
    choice.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Down)
    assert choice.list.isVisible()
    if alone:
        QTest.keyClick(window, Qt.Key.Key_Home)
        QTest.keyClick(window, Qt.Key.Key_Space)
    for wanted in words:
        QTest.keyClick(window, Qt.Key.Key_Home)
        for _ in range(choice.list.count() - 1):
            if choice.list.currentItem().text() == wanted:
                break
            QTest.keyClick(window, Qt.Key.Key_Down)
        assert choice.list.currentItem().text() == wanted
        QTest.keyClick(window, Qt.Key.Key_Space)
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert not choice.list.isVisible()


def test_filters_narrow_the_list_and_clear(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    bar = hand.window.claims.bar
    everything = shown(hand)
    assert not bar.decide.isVisible()
    hand.press("Ctrl+Shift+F")
    panel = bar.panel
    assert panel.isVisible()
    assert panel.kind.hasFocus()
    choose(panel.kind, "money")
    assert {claim.reading.figure.kind for claim in shown(hand)} == {Kind.MONEY}
    assert bar.shown.text() == f"1 of {len(everything)} shown"
    choose(panel.kind, "any")
    choose(panel.section, "headline")
    assert len(shown(hand)) == 1
    choose(panel.section, "any")
    choose(panel.source, "the mayor")
    assert {claim.reading.attribution.source for claim in shown(hand) if claim.reading.attribution} == {
        "the mayor"
    }
    choose(panel.source, "any")
    choose(panel.note, "with a note")
    assert shown(hand) == []
    assert "passes the filter" in hand.window.claims.empty.text()
    QTest.mouseClick(panel.clear, Qt.MouseButton.LeftButton)
    assert shown(hand) == everything
    hand.window.source.setFocus()
    hand.press("Ctrl+Shift+F")
    assert not panel.isVisible()


def test_the_list_by_priority_is_walked_in_that_order(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    in_text = shown(hand)
    hand.press("Ctrl+Shift+F")
    choose(hand.window.claims.bar.panel.order, "priority")
    by_priority = shown(hand)
    assert [claim.priority for claim in by_priority] == sorted(
        (claim.priority for claim in in_text), reverse=True
    )
    assert by_priority != in_text
    hand.window.desk.select(by_priority[0].id)
    hand.window.source.setFocus()
    hand.press("J")
    assert hand.current.id == by_priority[1].id
    hand.press("C")
    hand.until_saved()
    assert hand.current.id == by_priority[2].id


def test_all_shown_are_confirmed_as_one_step_that_says_how_many(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    count = len(shown(hand))
    hand.press("X", "1")
    hand.until_saved()
    hand.window.source.setFocus()
    QTest.mouseClick(hand.window.claims.chips.states[State.PENDING], Qt.MouseButton.LeftButton)
    assert len(shown(hand)) == count - 1
    assert f"Confirm {count - 1}" in hand.window.claims.bar.confirm.text()
    hand.window.source.setFocus()
    hand.press("Shift+C")
    hand.until_saved()
    assert hand.states() == [State.REJECTED] + [State.CONFIRMED] * (count - 1)
    assert f"{count - 1} claim" in hand.notices()
    hand.press("U")
    hand.until_saved()
    assert hand.states() == [State.REJECTED] + [State.PENDING] * (count - 1)
    assert hand.notices() == ""
    hand.press("Shift+U")
    hand.until_saved()
    assert hand.states() == [State.REJECTED] + [State.CONFIRMED] * (count - 1)


def test_all_shown_are_rejected_with_one_reason_and_undone_from_the_notice(
    open_window: OpenWindow, article: Path
) -> None:
    hand = open_window(article)
    hand.press("/")
    hand.type("boats")
    hand.press("Return")
    assert len(shown(hand)) == 1
    hand.press("Shift+X")
    assert hand.window.claims.bar.reasons.isVisible()
    hand.press("2")
    hand.until_saved()
    rejected = [claim for claim in hand.window.desk.claims if claim.state is State.REJECTED]
    assert [claim.standing.reason for claim in rejected] == [RejectReason.DUPLICATE]
    undo = next(b for b in hand.window.notices.findChildren(QPushButton) if b.text() == "Undo")
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    hand.until_saved()
    assert set(hand.states()) == {State.PENDING}


def test_what_is_being_edited_is_left_out_of_a_bulk_decision(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    first = hand.current
    hand.press("E")
    hand.type("77")
    QTest.mouseClick(hand.window.claims.chips.states[State.PENDING], Qt.MouseButton.LeftButton)
    assert f"Confirm {len(hand.states()) - 1}" in hand.window.claims.bar.confirm.text()
    hand.window.source.setFocus()
    hand.press("Shift+C")
    hand.until_saved()
    assert hand.states() == [State.PENDING] + [State.CONFIRMED] * (len(hand.states()) - 1)
    assert hand.window.desk.drafts.keys() == {first.id}


def test_a_whole_article_is_confirmed_only_when_asked_twice(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    hand.press("Shift+C")
    hand.until_saved()
    assert set(hand.states()) == {State.PENDING}
    assert "whole article" in hand.notices()
    button = next(b for b in hand.window.notices.findChildren(QPushButton) if b.text() == "Confirm all")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    hand.until_saved()
    assert set(hand.states()) == {State.CONFIRMED}


def test_a_second_press_does_not_confirm_what_was_rejected(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    hand.press("X", "1")
    hand.until_saved()
    assert hand.states()[0] is State.REJECTED
    bar = hand.window.claims.bar
    hand.press("Ctrl+Shift+F")
    choose(bar.panel.section, "headline")
    assert [claim.state for claim in shown(hand)] == [State.REJECTED]
    hand.window.to_text()
    hand.press("Shift+C")
    hand.until_saved()
    assert hand.states()[0] is State.REJECTED
    assert "Confirm 1 rejected claim" in hand.notices()
    button = next(b for b in hand.window.notices.findChildren(QPushButton) if b.text() == "Confirm all")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    hand.until_saved()
    assert hand.states()[0] is State.CONFIRMED


def test_what_is_searched_or_confirmed_is_never_hidden_by_the_findings(
    open_window: OpenWindow, article: Path
) -> None:
    hand = open_window(article)
    hand.press("L")
    assert not hand.window.claims.isVisible()
    hand.press("/")
    QTest.keyClicks(hand.window.top.search, "boats")
    assert hand.window.claims.isVisible()
    assert 0 < len(shown(hand)) < len(hand.states())
    hand.window.to_text()
    hand.press("L", "Shift+C")
    hand.until_saved()
    assert hand.window.claims.isVisible()
    assert set(hand.states()) == {State.PENDING}
    hand.press("Shift+C")
    hand.until_saved()
    assert State.CONFIRMED in hand.states()


def test_words_are_found_in_the_text_and_all_places_shown(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    room = hand.window.text_room
    hand.press("Ctrl+F")
    assert room.find_bar.field.hasFocus()
    hand.type("the HARBOUR")
    hand.until(lambda: not room.finder.busy)
    found = [ARTICLE[hit.start : hit.end] for hit in room.finder.hits]
    assert found == ["the harbour"] * 2
    assert len(room.hits.spots) == 2
    assert room.find_bar.count.text() == "1 of 2"
    hand.press("Return")
    assert room.find_bar.count.text() == "2 of 2"
    hand.press("Return")
    assert room.find_bar.count.text() == "1 of 2"
    hand.press("Shift+Return")
    assert room.find_bar.count.text() == "2 of 2"
    hand.type("nowhere in it")
    hand.until(lambda: room.find_bar.count.text() == "not in this text")
    hand.press("Escape")
    assert not room.find_bar.isVisible()
    assert hand.window.source.hasFocus()
    assert len(room.hits.spots) == 0


def test_back_to_where_one_was(open_window: OpenWindow, article: Path, tmp_path: Path) -> None:
    hand = open_window(article)
    first, claims = hand.current, hand.window.desk.claims
    hand.press("J")
    second = hand.current
    hand.window.desk.select(claims[-1].id)
    hand.press("Alt+Left")
    assert hand.current.id == second.id
    hand.press("Alt+Right")
    assert hand.current.id == claims[-1].id
    hand.press("B")
    assert hand.current.id == second.id
    assert not hand.window.trail.can_go_back, first

    other = tmp_path / "other.txt"
    other.write_text("Another title\n\nSome 70 lorries were stopped.\n", encoding="utf-8")
    hand.drop(other)
    hand.until(lambda: hand.window.desk.article is not None and hand.window.desk.article.name == "other.txt")
    hand.window.source.setFocus()
    hand.press("Alt+Left")
    hand.until(lambda: hand.window.desk.article is not None and hand.window.desk.article.name == article.name)
    assert hand.current.id == second.id


def test_a_click_on_the_strip_goes_to_the_claim(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    strip = hand.window.rooms.strip
    last = hand.window.desk.claims[-1]
    mark = hand.window.source.marks.of(last.id)
    assert mark is not None
    place = strip.rect().center()
    place.setY(round(strip.y_of(mark.start)))
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place)
    assert hand.current.id == last.id


def test_the_chip_of_disagreements(open_window: OpenWindow, tmp_path: Path) -> None:
    path = tmp_path / "vote.txt"
    path.write_text("A vote\n\nOf 1,200 passengers, 300, more than half, were tourists.\n", encoding="utf-8")
    hand = open_window(path)
    hand.until(lambda: hand.window.insight.counted and not hand.window.insight.busy)
    chips = hand.window.claims.chips
    flagged = hand.window.insight.flagged()
    assert flagged
    assert chips.disagreeing.isVisible()
    assert chips.disagreeing.text() == str(len(flagged))
    QTest.mouseClick(chips.disagreeing, Qt.MouseButton.LeftButton)
    assert {claim.id for claim in shown(hand)} == flagged
    assert hand.window.desk.sieve.findings == {Bearing.DISAGREES}
    QTest.mouseClick(chips.states[State.PENDING], Qt.MouseButton.LeftButton)
    assert len(shown(hand)) == len(hand.states())
    assert hand.window.desk.sieve.findings == frozenset()


def test_back_to_the_undecided_claim_before(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    claims = hand.window.desk.claims
    hand.press("J", "C")
    hand.until_saved()
    assert hand.current.id == claims[2].id
    hand.press("Shift+J")
    assert hand.current.id == claims[0].id  # past the one that is decided
    hand.press("Shift+J")
    assert hand.current.id == claims[-1].id  # from the end again
    for _ in claims[1:]:
        hand.press("C")
    hand.until_saved()
    hand.press("Shift+J")
    assert hand.window.status.message.text() == "No other claim shown is undecided."
