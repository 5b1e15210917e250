"""The export dialog: what is chosen and remembered, replacing a file, dragging it out, one claim copied."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reviewer.cli import main
from reviewer.ui.export_choice import Claims
from reviewer.ui.export_dialog import ExportDialog
from tests.flows.conftest import Hand, OpenWindow

pytestmark = pytest.mark.qt


def open_dialog(hand: Hand, key: str = "Ctrl+E") -> ExportDialog:
    hand.press(key)
    dialog = hand.window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    hand.bot.waitUntil(dialog.isVisible)
    return dialog


def choose_format(dialog: ExportDialog, name: str) -> None:
    for row in range(dialog.formats.count()):
        dialog.formats.setCurrentRow(row)
        if dialog.chosen_format().name == name:
            return
    raise AssertionError(f"no format {name}")


def test_the_last_choice_is_remembered(open_window: OpenWindow, article: Path, tmp_path: Path) -> None:
    hand = open_window(article)
    hand.press("C")
    hand.until_saved()
    dialog = open_dialog(hand)
    choose_format(dialog, "jsonl")
    assert dialog.path.text().endswith("Harbour-fire-kills-12.jsonl")
    dialog.claims.setCurrentIndex(dialog.claims.findData(Claims.EVERY))
    dialog.where.setText("kind=count")
    target = tmp_path / "all.jsonl"
    dialog.path.setText(str(target))
    dialog.go.click()
    hand.until(dialog.chip.isVisible)
    assert "pending" in dialog.outcome.text()
    assert target.exists()
    dialog.close()
    hand.close()

    hand = open_window()
    hand.until_open()
    dialog = open_dialog(hand)
    assert dialog.chosen_format().name == "jsonl"
    assert dialog.claims.currentData() == Claims.EVERY
    assert dialog.where.text() == "kind=count"
    assert Path(dialog.path.text()).parent == tmp_path
    dialog.close()


def test_the_command_line_and_the_window_go_on_where_the_other_left_off(
    open_window: OpenWindow, article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hand = open_window(article)
    dialog = open_dialog(hand)
    choose_format(dialog, "jsonl")
    dialog.claims.setCurrentIndex(dialog.claims.findData(Claims.EVERY))
    dialog.where.setText("kind=count")
    dialog.path.setText(str(tmp_path / "window.jsonl"))
    dialog.go.click()
    hand.until(dialog.chip.isVisible)
    dialog.close()
    capsys.readouterr()
    here = ["--library", hand.window.desk.location, "export"]
    assert main([*here, "--again", str(tmp_path / "again.jsonl")]) == 0
    assert (tmp_path / "again.jsonl").read_bytes() == (tmp_path / "window.jsonl").read_bytes()

    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    assert main([*here, "--where", "state=pending", str(elsewhere / "x.html")]) == 0
    hand.window.actions_["export"].trigger()
    assert dialog.chosen_format().name == "html"
    assert dialog.where.text() == "state=pending"
    assert Path(dialog.path.text()).parent == elsewhere
    dialog.close()


def test_a_file_that_is_there_is_replaced_only_when_asked_again(
    open_window: OpenWindow, article: Path, tmp_path: Path
) -> None:
    target = tmp_path / "claims.csv"
    target.write_text("mine", encoding="utf-8")
    hand = open_window(article)
    hand.press("C")
    hand.until_saved()
    dialog = open_dialog(hand)
    choose_format(dialog, "csv")
    dialog.path.setText(str(target))
    dialog.go.click()
    assert dialog.go.text() == "Replace it"
    assert target.read_text(encoding="utf-8") == "mine"
    dialog.go.click()
    hand.until(dialog.chip.isVisible)
    assert "mine" not in target.read_text(encoding="utf-8")
    urls = [url.toLocalFile() for url in dialog.chip.mime_data().urls()]
    assert urls[0] == str(target)
    dialog.close()


def test_only_the_claims_that_the_filter_shows(open_window: OpenWindow, article: Path, tmp_path: Path) -> None:
    hand = open_window(article)
    hand.window.top.search.setFocus()
    hand.type("boats")
    hand.press("Return")
    hand.until(lambda: len(hand.window.desk.shown) == 1)
    dialog = open_dialog(hand)
    choose_format(dialog, "json")
    dialog.claims.setCurrentIndex(dialog.claims.findData(Claims.SHOWN))
    target = tmp_path / "boats.json"
    dialog.path.setText(str(target))
    dialog.go.click()
    hand.until(dialog.chip.isVisible)
    assert "1 pending" in dialog.outcome.text().split(";")[0]
    dialog.close()


def test_a_place_that_cannot_be_written_is_said_in_the_dialog(
    open_window: OpenWindow, article: Path, tmp_path: Path
) -> None:
    hand = open_window(article)
    dialog = open_dialog(hand)
    dialog.path.setText(str(tmp_path / "nowhere" / "claims.csv"))
    dialog.go.click()
    hand.until(lambda: "cannot be written" in dialog.outcome.text())
    dialog.where.setText("colour=blue")
    dialog.path.setText(str(tmp_path / "claims.csv"))
    dialog.go.click()
    hand.until(lambda: "no condition" in dialog.outcome.text())
    assert not (tmp_path / "claims.csv").exists()
    dialog.close()


def test_a_claim_on_the_clipboard(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    claim = next(claim for claim in hand.window.desk.claims if claim.reading.figure.low == "40")
    hand.window.desk.select(claim.id)
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    hand.press("Ctrl+Shift+C")
    hand.until(lambda: bool(clipboard.text()))
    assert "[pending]" in clipboard.text()
    assert "We lost 40 boats" in clipboard.text()
    hand.window.actions_["copy-citation"].trigger()
    hand.until(lambda: clipboard.text().endswith("“Harbour fire kills 12”."))
    hand.window.actions_["copy-json"].trigger()
    hand.until(lambda: clipboard.text().startswith("{"))
    copied = json.loads(clipboard.text())
    assert copied["article"]["title"] == "Harbour fire kills 12"
    assert copied["id"] == claim.id
    QApplication.processEvents()
