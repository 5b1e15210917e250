"""The main job: drop an article, decide, close, reopen, undo, redo, export."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reviewer.domain.claim import Origin, RejectReason, State
from reviewer.domain.figure import Qualifier
from reviewer.ui.export_dialog import ExportDialog
from tests.flows.conftest import ARTICLE, OpenWindow

pytestmark = pytest.mark.qt


def test_from_the_dropped_file_to_the_export(open_window: OpenWindow, article: Path, tmp_path: Path) -> None:
    hand = open_window()
    assert hand.window.middle.currentWidget() is hand.window.empty
    hand.drop(article)
    hand.until_open()
    count = len(hand.window.desk.claims)
    assert count >= 4
    assert set(hand.states()) == {State.PENDING}

    hand.press(*"C" * (count - 1))
    assert hand.current is hand.window.desk.claims[-1]
    hand.press("X", "2")
    hand.until_saved()
    assert hand.states() == [State.CONFIRMED] * (count - 1) + [State.REJECTED]
    assert hand.current.standing.reason is RejectReason.DUPLICATE
    assert hand.window.status.progress.text() == f"{count} of {count} decided"
    hand.close()

    hand = open_window()
    hand.until_open(count)
    assert hand.states() == [State.CONFIRMED] * (count - 1) + [State.REJECTED]
    hand.press("U")
    hand.until_saved()
    assert hand.states()[-1] is State.PENDING
    assert hand.current is hand.window.desk.claims[-1]
    hand.press("U")
    hand.until_saved()
    assert hand.states()[-2:] == [State.PENDING, State.PENDING]
    hand.press("Shift+U", "Shift+U")
    hand.until_saved()
    assert hand.states() == [State.CONFIRMED] * (count - 1) + [State.REJECTED]

    target = tmp_path / "claims.json"
    hand.press("Ctrl+E")
    dialog = hand.window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog.path.setFocus()
    hand.type(str(target))
    dialog.formats.setCurrentItem(dialog.formats.findItems("JSON", Qt.MatchFlag.MatchContains)[0])
    dialog.path.setText(str(target))
    dialog.go.click()
    hand.until(dialog.chip.isVisible)
    assert "1 rejected" in dialog.outcome.text()
    assert dialog.chip.files[0] == target
    written = json.loads(target.read_text(encoding="utf-8"))
    assert target.read_text(encoding="utf-8").count('"confirmed"') >= count - 1
    assert written


def test_one_key_a_claim_however_fast(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    count = len(hand.window.desk.claims)
    hand.press(*"C" * (count + 3))
    hand.until_saved()
    assert hand.states() == [State.CONFIRMED] * count
    assert [claim.version for claim in hand.window.desk.claims] == [1] * count


def test_a_second_key_on_a_claim_still_being_saved_counts_after_the_first(
    open_window: OpenWindow, article: Path
) -> None:
    hand = open_window(article)
    first = hand.current
    hand.press("C", "K", "X", "1")
    hand.until_saved()
    now = hand.window.desk.claim(first.id)
    assert now is not None
    assert (now.state, now.version) == (State.REJECTED, 2)
    assert hand.notices() == ""


def test_correcting_a_field(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    claim = next(claim for claim in hand.window.desk.claims if claim.reading.figure.low == "3000")
    hand.window.desk.select(claim.id)
    hand.press("E")
    assert hand.window.editor.low.hasFocus()
    hand.type("4,500")
    assert "3,000" in hand.window.editor.hints("figure")
    hand.press("Ctrl+Return")
    assert hand.current.id != claim.id
    hand.until_saved()
    now = hand.window.desk.claim(claim.id)
    assert now is not None
    assert now.state is State.CORRECTED
    assert now.reading.figure.low == now.reading.figure.high == "4500"
    assert now.reading.figure.qualifier is Qualifier.ABOUT
    assert now.extracted.figure.low == "3000"
    assert hand.window.source.hasFocus()


def test_letters_typed_in_a_field_are_letters(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    first = hand.current
    hand.press("E")
    hand.window.editor.subject.setFocus()
    hand.type("cxusjk")
    assert hand.current.id == first.id
    assert hand.window.editor.subject.text() == "cxusjk"
    hand.window.editor.kind.setFocus()
    hand.press("C", "X")
    assert not hand.window.reject_bar.isVisible()
    assert set(hand.states()) == {State.PENDING}
    assert hand.window.desk.drafts.keys() == {first.id}


def test_a_value_that_cannot_be_is_said_at_its_field(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    first = hand.current
    hand.press("E")
    hand.type("nobody knows")
    hand.press("Ctrl+Return")
    hand.until(lambda: "nobody knows" in hand.window.editor.hints("figure"))
    hand.until_saved()
    assert hand.current.id == first.id
    assert hand.window.editor.low.text() == "nobody knows"
    assert hand.window.editor.low.property("invalid") is True
    assert hand.current.state is State.PENDING


def test_what_was_typed_stays_with_its_claim(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    first = hand.current
    hand.press("E")
    hand.type("77")
    hand.window.source.setFocus()
    hand.press("J")
    assert hand.current.id != first.id
    assert hand.window.editor.low.text() != "77"
    hand.press("K")
    assert hand.window.editor.low.text() == "77"
    hand.press("E", "Esc")
    assert hand.window.editor.low.text() == "77"
    hand.press("Esc")
    assert hand.window.editor.low.text() != "77"
    assert hand.window.desk.drafts == {}


def test_closing_with_something_typed_asks_once(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    hand.press("E")
    hand.type("77")
    hand.window.close()
    assert hand.window.isVisible()
    assert "not saved" in hand.notices()
    hand.close()


def test_adding_a_figure_that_was_missed(open_window: OpenWindow, article: Path) -> None:
    from reviewer.domain.article import Span

    hand = open_window(article)
    count = len(hand.window.desk.claims)
    hand.press("A")
    assert "Select" in hand.window.status.message.text()
    place = ARTICLE.index("boats")
    hand.window.source.select_span(Span(place, place + 5))
    hand.press("A")
    hand.until(lambda: len(hand.window.desk.claims) == count + 1)
    assert hand.current.origin is Origin.ADDED
    assert hand.current.reading.span.start <= place
    hand.press("U")
    hand.until(lambda: len(hand.window.desk.claims) == count)
    hand.press("Shift+U")
    hand.until(lambda: len(hand.window.desk.claims) == count + 1)
    assert hand.current.origin is Origin.ADDED


def test_reopening(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    first = hand.current
    hand.press("C", "K", "R")
    hand.until_saved()
    assert hand.current.id == first.id
    assert hand.current.state is State.PENDING
    assert hand.current.version == 2


def test_skipping_leaves_a_claim_undecided(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    hand.press("S", "C")
    hand.until_saved()
    assert hand.states()[:2] == [State.PENDING, State.CONFIRMED]


def test_taking_back_a_rejection_before_its_reason(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    first = hand.current
    hand.press("X")
    assert hand.window.reject_bar.isVisible()
    hand.press("Esc")
    assert not hand.window.reject_bar.isVisible()
    assert hand.window.decide_row.isVisible()
    assert hand.current.id == first.id
    hand.press("C")
    hand.until_saved()
    assert hand.states()[0] is State.CONFIRMED


def test_correcting_a_claim_asks_no_more_why_it_is_rejected(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    hand.press("X", "E")
    assert not hand.window.reject_bar.isVisible()
    assert hand.window.decide_row.isVisible()
    field = QApplication.focusWidget()
    assert field is not None
    assert hand.window.editor.isAncestorOf(field), "the field asked for has the keys"
    hand.press("Esc", "X")
    assert hand.window.reject_bar.isVisible(), "the question can be asked again"
