"""A verdict and what it rests on: given with keys, found again by typing, used for claims of other articles."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from reviewer.domain.claim import State
from reviewer.domain.verdict import Verdict
from reviewer.ui.evidence_page import EvidencePage
from reviewer.ui.source_geometry import in_view
from tests.flows.conftest import Hand, OpenWindow

pytestmark = pytest.mark.qt


def page_of(hand: Hand) -> EvidencePage:
    page = hand.window.drawer.page
    assert isinstance(page, EvidencePage)
    return page


def drop_on(target: QWidget, url: QUrl) -> None:
    data = QMimeData()
    data.setUrls([url])
    rest = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(30, 30), *rest)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(30, 30), *rest))


def add_link(hand: Hand, link: str, title: str) -> None:
    page = page_of(hand)
    page.finder.setFocus()
    hand.type(link)
    hand.press("Return")
    assert page.form.lines["title"].hasFocus()
    hand.type(title)
    hand.press("Ctrl+Return")


def test_a_verdict_is_given_with_a_digit_and_taken_back(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    hand.press("V", "2")
    hand.until(lambda: hand.current.standing.verdict == Verdict("mostly-true"))
    page = page_of(hand)
    hand.until(page.verdict.steps.buttons[1].isChecked)
    assert "Without evidence" in page.verdict.word.text()
    page.verdict.summary.setFocus()
    hand.type("Two of three sources agree.")
    hand.press("Return")
    hand.until(lambda: hand.current.standing.verdict == Verdict("mostly-true", "Two of three sources agree."))
    page.verdict.steps.setFocus()
    hand.press("Down")
    hand.until(lambda: hand.current.standing.verdict == Verdict("half-true", "Two of three sources agree."))
    assert "half true" in str(hand.window.claims.model.index(0, 0).data())
    hand.press("0")
    hand.until(lambda: hand.current.standing.verdict is None)
    assert hand.current.state is State.PENDING
    hand.press("Esc", "U")
    hand.until(lambda: hand.current.standing.verdict is not None)


def test_evidence_is_added_from_a_link_and_found_for_a_claim_of_another_article(
    open_window: OpenWindow, article: Path, tmp_path: Path
) -> None:
    hand = open_window(article)
    hand.press("V")
    add_link(hand, "https://harbour.example/report", "Harbour master's report")
    hand.until(lambda: len(hand.current.standing.evidence) == 1)
    hand.until(lambda: [item.label for item in page_of(hand).list.model_.items] == ["Harbour master's report"])
    item_id = hand.current.standing.evidence[0]

    other = tmp_path / "other.txt"
    other.write_text("The town counted 40 boats.\n", encoding="utf-8")
    before = hand.window.desk.article
    hand.drop(other)
    hand.until(lambda: hand.window.desk.article is not before)
    hand.until_open()
    hand.press("V")
    page = page_of(hand)
    hand.until(lambda: page.list.model_.items == ())
    page.finder.setFocus()
    hand.type("master harbour")
    hand.until(lambda: len(page.found.model_.items) == 1)
    hand.press("Down", "Return")
    hand.until(lambda: hand.current.standing.evidence == (item_id,))
    hand.until(lambda: len(page.list.model_.items) == 1)
    page.list.setFocus()
    hand.press("Delete")
    hand.until(lambda: hand.current.standing.evidence == ())
    hand.press("Esc", "U")
    hand.until(lambda: hand.current.standing.evidence == (item_id,))


def test_a_file_dropped_is_kept_with_the_library(
    open_window: OpenWindow, article: Path, tmp_path: Path
) -> None:
    import hashlib

    from reviewer.domain.evidence import Evidence

    scan = tmp_path / "scan of the log.png"
    scan.write_bytes(b"\x89PNG not really")
    hand = open_window(article)
    hand.press("V")
    page = page_of(hand)
    drop_on(page, QUrl.fromLocalFile(str(scan)))
    assert page.form.lines["title"].text() == "scan of the log"
    hand.press("Ctrl+Return")
    hand.until(lambda: len(page.list.model_.items) == 1)
    item: Evidence = page.list.model_.items[0]
    assert item.file_name == "scan of the log.png"
    assert item.file_sha256 == hashlib.sha256(scan.read_bytes()).hexdigest()
    scan.unlink()
    hand.close()
    hand = open_window()
    hand.until_open()
    hand.press("V")
    hand.until(lambda: len(page_of(hand).list.model_.items) == 1)


def test_what_is_typed_in_the_form_is_not_lost_unasked(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    first = hand.current
    hand.press("V")
    page = page_of(hand)
    page.finder.setFocus()
    hand.type("Annual report")
    hand.press("Return")
    page.form.lines["page"].setFocus()
    hand.type("12")
    hand.press("Esc")
    assert page.form.isVisible()
    assert "Esc again" in page.form.fault.text()
    page.form.lines["seen"].setFocus()
    hand.type("yesterday")
    hand.press("Ctrl+Return")
    assert "no date" in page.form.fault.text()
    page.form.lines["seen"].setFocus()
    hand.type("2026-01-31")
    hand.window.desk.step(1)  # by the mouse: what was typed belongs to the claim before
    hand.until(page.finder.isVisible)
    hand.until_saved()
    now = hand.window.desk.claim(first.id)
    assert now is not None
    assert len(now.standing.evidence) == 1
    assert hand.current.standing.evidence == ()


def test_editing_an_item_changes_it_for_every_claim(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    hand.press("V")
    add_link(hand, "https://harbour.example/report", "Reprot")
    page = page_of(hand)
    hand.until(lambda: len(page.list.model_.items) == 1)
    page.list.setFocus()
    hand.press("Return")
    page.form.lines["title"].setFocus()
    hand.type("Report")
    hand.press("Ctrl+Return")
    hand.until(lambda: [item.title for item in page.list.model_.items] == ["Report"])


def test_the_claim_stays_in_sight_when_the_drawer_opens(open_window: OpenWindow, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    filler = "\n\n".join("The council met again and nobody spoke for long about the harbour." for _ in range(7))
    path.write_text(f"The harbour\n\n{filler}\n\nThe fire took 40 boats.\n\n{filler}\n", encoding="utf-8")
    hand = open_window(path)
    source, span = hand.window.source, hand.current.reading.span

    def seen() -> bool:
        start, end = source.positions.to_document(span.start), source.positions.to_document(span.end)
        return in_view(source, start, end, source.viewport().height())

    height = source.viewport().height()
    source.verticalScrollBar().setValue(0)
    hand.until(seen)
    hand.press("V")
    hand.until(lambda: source.viewport().height() < height - 100)
    hand.until(seen)
