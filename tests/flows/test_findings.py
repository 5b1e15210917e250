"""Findings in the window: shown under the claim, in the text, in a list; put aside; made by hand."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from reviewer.domain.finding import Result
from reviewer.ui.finding_row import FindingRow
from tests.flows.conftest import Hand, OpenWindow

pytestmark = pytest.mark.qt

TEXT = """Ferry passengers

Of 1,200 passengers, 300, more than half, were tourists.

The crossing is 10 miles (16 km) long.
"""


@pytest.fixture
def ferry(tmp_path: Path) -> Path:
    """An article in which one figure is wrong and two agree."""
    path = tmp_path / "ferry.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def until_checked(hand: Hand) -> None:
    """Wait until the findings are those of the claims as they stand."""
    hand.until(lambda: hand.window.insight.counted and not hand.window.insight.busy)


def look_at(hand: Hand, figure: str) -> None:
    """Look at the claim with this figure."""
    claim = next(claim for claim in hand.window.desk.claims if claim.reading.figure.low == figure)
    hand.window.desk.select(claim.id)


def rows(hand: Hand) -> list[FindingRow]:
    """The findings under the editor."""
    return hand.window.rooms.claim_room.claim_findings.rows


def test_a_finding_stands_under_its_claim_and_shows_its_figures_in_the_text(
    open_window: OpenWindow, ferry: Path
) -> None:
    hand = open_window(ferry)
    until_checked(hand)
    look_at(hand, "300")
    (row,) = rows(hand)
    assert row.finding.result is Result.DISAGREES
    assert "300 ÷ 1,200 = 25 %" in row.message.text()
    assert row.accessibleName().startswith("Disagrees: ")
    assert hand.window.text_room.links.spans == ()

    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.message.geometry().center())
    linked = [TEXT[span.start : span.end] for span in hand.window.text_room.links.spans]
    assert linked == ["1,200", "300", "half"]
    assert row.property("lit")

    look_at(hand, "10")
    assert hand.window.text_room.links.spans == ()
    assert rows(hand)[0].finding.result is Result.AGREES
    hand.window.source.setFocus()
    hand.press("W")
    linked = [TEXT[span.start : span.end] for span in hand.window.text_room.links.spans]
    assert linked == ["10 miles", "16 km"]


def test_the_claim_wears_a_sign_until_it_is_corrected(open_window: OpenWindow, ferry: Path) -> None:
    hand = open_window(ferry)
    until_checked(hand)
    look_at(hand, "300")
    claim = hand.current
    model, place = hand.window.claims.model, hand.window.desk.shown_place(claim.id)
    assert place is not None
    assert "disagrees with another figure" in str(model.data(model.index(place, 0)))
    assert claim.id in hand.window.source.claims.flagged
    hand.press("E")
    hand.type("700")
    hand.press("Ctrl+Return")
    hand.until_saved()
    until_checked(hand)
    hand.until(lambda: hand.window.insight.flagged() == frozenset())
    assert "disagrees" not in str(model.data(model.index(place, 0)))
    assert claim.id not in hand.window.source.claims.flagged


def test_a_rejected_claim_takes_no_part(open_window: OpenWindow, ferry: Path) -> None:
    hand = open_window(ferry)
    until_checked(hand)
    look_at(hand, "300")
    hand.press("X", "1")
    hand.until_saved()
    hand.until(lambda: hand.window.insight.flagged() == frozenset())


def test_all_findings_stand_in_a_list_disagreements_first(open_window: OpenWindow, ferry: Path) -> None:
    hand = open_window(ferry)
    until_checked(hand)
    room = hand.window.rooms.claim_room
    hand.press("L")
    assert room.findings.isVisible()
    results = [row.finding.result for row in room.findings.rows]
    assert results[0] is Result.DISAGREES
    assert len(results) == len(hand.window.insight.findings) >= 2
    assert "1 disagree" in room.findings.summary.text()
    last = room.findings.rows[-1]
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_Return)
    assert hand.current.id in last.finding.claims
    assert hand.window.text_room.spotlight.finding == last.finding
    hand.window.source.setFocus()
    hand.press("L")
    assert hand.window.claims.isVisible()


def test_this_is_fine_needs_a_reason_stays_in_the_record_and_is_undone(
    open_window: OpenWindow, ferry: Path
) -> None:
    hand = open_window(ferry)
    until_checked(hand)
    look_at(hand, "300")
    (row,) = rows(hand)
    QTest.mouseClick(row.action, Qt.MouseButton.LeftButton)
    assert row.field.hasFocus()
    hand.press("Return")
    assert hand.window.insight.aside == {}
    hand.type("the rest came later")
    hand.press("Return")
    hand.until_saved()
    hand.until(lambda: hand.window.insight.flagged() == frozenset())
    words = [label.text() for label in rows(hand)[0].findChildren(QLabel)]
    assert "Put aside: the rest came later" in words
    hand.close()

    hand = open_window()
    hand.until_open()
    until_checked(hand)
    assert hand.window.insight.flagged() == frozenset()
    look_at(hand, "300")
    QTest.mouseClick(rows(hand)[0].action, Qt.MouseButton.LeftButton)
    hand.until_saved()
    hand.until(lambda: hand.window.insight.flagged() != frozenset())
    hand.window.source.setFocus()
    hand.press("U")
    hand.until_saved()
    hand.until(lambda: hand.window.insight.flagged() == frozenset())


def test_the_calculator_sets_claims_against_each_other(open_window: OpenWindow, ferry: Path) -> None:
    hand = open_window(ferry)
    look_at(hand, "300")
    claim = hand.current
    room = hand.window.text_room
    hand.press("=")
    assert room.calculator_bar.field.hasFocus()
    hand.until(lambda: claim.id in room.calculator.names)
    name = room.calculator.names[claim.id]
    hand.type(f"{name} of c1 in %")
    hand.until(lambda: not room.calculator.busy)
    assert "300 ÷ 1,200 = 25 %" in room.calculator_bar.result.text()
    hand.press("Return")
    hand.until_saved()
    now = hand.window.desk.claim(claim.id)
    assert now is not None
    assert "25 %" in (now.standing.note or "")
    assert hand.current.id == claim.id

    hand.type("c1 + ")
    hand.until(lambda: not room.calculator.busy)
    assert room.calculator_bar.result.objectName() == "fault"
    assert not room.calculator_bar.note.isEnabled()
    hand.press("Escape")
    assert not room.calculator_bar.isVisible()
    assert room.calculator.names == {}


def test_a_click_on_a_figure_writes_its_name_and_the_result_becomes_evidence(
    open_window: OpenWindow, ferry: Path
) -> None:
    hand = open_window(ferry)
    room, source = hand.window.text_room, hand.window.source
    before = hand.current.id
    hand.press("=")
    hand.until(lambda: bool(room.calculator.names))
    for figure in ("300", "1,200"):
        cursor = source.textCursor()
        cursor.setPosition(TEXT.index(figure) + 1)
        QTest.mouseClick(source.viewport(), Qt.MouseButton.LeftButton, pos=source.cursorRect(cursor).center())
        if figure == "300":
            QTest.keyClicks(room.calculator_bar.field, "/")
    hand.until(lambda: not room.calculator.busy)
    assert "300 ÷ 1,200" in room.calculator_bar.result.text()
    assert hand.current.id == before
    button = next(b for b in room.calculator_bar.findChildren(QPushButton) if b.text() == "Keep as evidence")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    hand.until_saved()
    resting = [claim for claim in hand.window.desk.claims if claim.standing.evidence]
    assert sorted(claim.reading.figure.low or "" for claim in resting) == ["1200", "300"]


def test_a_table_of_exchange_rates_is_loaded_and_kept(open_window: OpenWindow, tmp_path: Path) -> None:
    path = tmp_path / "deal.txt"
    path.write_text(
        "A deal is done\n\n3 March 2024\n\nThe firm paid 100 million euros ($150 million) for the yard.\n",
        encoding="utf-8",
    )
    rates = tmp_path / "rates.csv"
    rates.write_text("date,from,to,rate\n2024-03-01,EUR,USD,1.08\n", encoding="utf-8")
    broken = tmp_path / "broken.csv"
    broken.write_text("nothing,of,use\n", encoding="utf-8")
    hand = open_window(path)
    until_checked(hand)
    assert [finding.result for finding in hand.window.insight.findings] == [Result.CANNOT_TELL]
    hand.window.insight.load_rates(broken)
    hand.until(lambda: "broken.csv" in hand.notices())
    hand.window.insight.load_rates(rates)
    hand.until(lambda: [one.result for one in hand.window.insight.findings] == [Result.DISAGREES])
    assert hand.notices() == ""
    assert "rates.csv" in hand.window.status.message.text()
    hand.close()

    hand = open_window()
    hand.until_open()
    until_checked(hand)
    assert [finding.result for finding in hand.window.insight.findings] == [Result.DISAGREES]


TWICE = """Three out of five soldiers sent to the front were wounded

Three out of five soldiers sent to the front were wounded
Fresh numbers from the ministry.

The service estimates that 6,000 soldiers have been wounded.

The ministry sent 20,000 soldiers to the front.
"""


def groups_shown(hand: Hand) -> list[str]:
    """What the list of all findings says, a sentence a row."""
    return [row.finding.message for row in hand.window.rooms.claim_room.findings.rows]


def test_what_is_found_twice_is_told_once_and_names_the_other_place(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    path = tmp_path / "twice.txt"
    path.write_text(TWICE, encoding="utf-8")
    hand = open_window(path)
    until_checked(hand)
    room, insight = hand.window.rooms.claim_room, hand.window.insight
    headlines = [claim for claim in hand.window.desk.claims if claim.reading.figure.low == "3/5"]
    assert len(headlines) == 2
    hand.press("L")
    messages = groups_shown(hand)
    assert len(messages) == len(set(messages)) < len(insight.findings)
    row = next(row for row in room.findings.rows if len(row.group.findings) == 2)
    assert row.group.also == (headlines[1].id,)
    buttons = [button for button in row.findChildren(QPushButton) if button.text() == "3 in 5"]
    assert [button.toolTip().rpartition(", ")[2] for button in buttons] == ["line 3", "line 1"]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    linked = [TWICE[span.start : span.end] for span in hand.window.text_room.links.spans]
    assert linked.count("Three out of five") == 2

    # It is put aside at both places in one step, and taken back in one.
    QTest.mouseClick(row.action, Qt.MouseButton.LeftButton)
    hand.type("those who returned are left out")
    hand.press("Return")
    hand.until_saved()
    hand.until(lambda: len(insight.aside) == 2)
    assert insight.flagged() == frozenset()
    hand.window.source.setFocus()
    hand.press("U")
    hand.until_saved()
    hand.until(lambda: insight.aside == {})


def test_each_of_two_places_shows_the_finding_with_itself_first(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    path = tmp_path / "twice.txt"
    path.write_text(TWICE, encoding="utf-8")
    hand = open_window(path)
    until_checked(hand)
    headlines = [claim for claim in hand.window.desk.claims if claim.reading.figure.low == "3/5"]
    for here, other in (headlines, reversed(headlines)):
        hand.window.desk.select(here.id)
        row = next(row for row in rows(hand) if here.id in row.group.claims)
        assert here.id in row.finding.claims
        assert row.group.also == (other.id,)


def test_in_a_low_window_the_form_comes_first_and_findings_are_one_line(
    open_window: OpenWindow, ferry: Path
) -> None:
    hand = open_window(ferry)
    until_checked(hand)
    look_at(hand, "300")
    room = hand.window.rooms.claim_room
    panel = room.claim_findings
    assert panel.line.isVisible()
    assert not panel.list.isVisible()
    assert panel.line.accessibleName().startswith("Findings: 1 disagrees. Disagrees: 300 ÷ 1,200 = 25 %")
    buttons = hand.window.decide_row.mapTo(hand.window, hand.window.decide_row.rect().topLeft())
    # W goes through them and opens them for this claim; the buttons keep their place.
    hand.window.source.setFocus()
    hand.press("W")
    assert panel.list.isVisible()
    assert hand.window.decide_row.mapTo(hand.window, hand.window.decide_row.rect().topLeft()) == buttons
    look_at(hand, "10")
    assert not panel.list.isVisible()

    # A high window has room for both.
    hand.window.resize(1200, 1500)
    hand.window.rooms.claim_room.share_out()
    hand.window.rooms.claim_room.setSizes([400, 1000])
    hand.until(panel.list.isVisible)

    # What the user wants holds whatever there is room for, and tomorrow.
    panel.line.setFocus()
    QTest.keyClick(panel.line, Qt.Key.Key_Space)
    assert not panel.list.isVisible()
    look_at(hand, "300")
    assert not panel.list.isVisible()
    hand.close()
    hand = open_window()
    hand.until_open()
    until_checked(hand)
    hand.window.resize(1200, 1500)
    hand.window.rooms.claim_room.setSizes([400, 1000])
    look_at(hand, "300")
    panel = hand.window.rooms.claim_room.claim_findings
    assert panel.line.isVisible()
    assert not panel.list.isVisible()
    QTest.mouseClick(panel.line, Qt.MouseButton.LeftButton)
    assert panel.list.isVisible()


def test_what_agrees_needs_no_excuse(open_window: OpenWindow, ferry: Path) -> None:
    hand = open_window(ferry)
    until_checked(hand)
    look_at(hand, "10")
    (row,) = rows(hand)
    assert row.finding.result is Result.AGREES
    assert row.action.isHidden()
    look_at(hand, "300")
    assert not rows(hand)[0].action.isHidden()
