"""Encodings that are not sure are shown before a text is taken in; batches end with a report."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from reviewer.ui.article_page import ArticlePage
from reviewer.ui.encoding_dialog import EncodingDialog
from reviewer.ui.import_report import ImportReportDialog
from tests.flows.conftest import ARTICLE, OpenWindow

pytestmark = pytest.mark.qt

CZECH = "Požár v přístavu zabil 12 lidí. Škoda činí asi 3 000 korun, řekl žlutý kůň."


def test_an_encoding_that_is_not_sure_is_asked_about(open_window: OpenWindow, tmp_path: Path) -> None:
    path = tmp_path / "pozar.txt"
    path.write_bytes(CZECH.encode("cp1250"))
    hand = open_window()
    hand.drop(path)
    hand.until(lambda: hand.window.findChild(EncodingDialog) is not None)
    dialog = hand.window.findChild(EncodingDialog)
    assert isinstance(dialog, EncodingDialog)
    assert hand.window.desk.article is None
    names = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    dialog.list.setCurrentRow(names.index("koi8-r"))
    hand.until(lambda: dialog.preview.toPlainText() not in ("", CZECH))
    hand.until(dialog.go.isEnabled)
    dialog.list.setCurrentRow(names.index("windows-1250"))
    hand.until(lambda: dialog.preview.toPlainText().strip() == CZECH)
    hand.until(dialog.go.isEnabled)
    dialog.go.click()
    hand.until(lambda: hand.window.desk.article is not None)
    article = hand.window.desk.article
    assert article is not None
    assert article.text.strip() == CZECH
    assert article.encoding == "windows-1250"


def test_a_batch_ends_with_a_report(open_window: OpenWindow, tmp_path: Path) -> None:
    folder = tmp_path / "stories"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(f"Story {number}\n\nIn all {number + 20} people came.\n")
    (folder / "again.txt").write_text("Story 0\n\nIn all 20 people came.\n")
    (folder / "empty.txt").write_text("")
    hand = open_window()
    hand.drop(folder)
    hand.until(lambda: "3 imported, 1 there already, 1 failed" in hand.notices())
    assert "empty.txt" in hand.notices()
    notice = hand.window.notices.notices[-1]
    assert notice.actions[0][0] == "Show report"
    notice.actions[0][1]()
    dialog = hand.window.findChild(ImportReportDialog)
    assert isinstance(dialog, ImportReportDialog)
    assert [line[0] for line in dialog.lines()] == ["✕"]
    dialog.which.setCurrentIndex(0)
    dialog.which.activated.emit(0)
    assert sorted(line[0] for line in dialog.lines()) == ["=", "✓", "✓", "✓", "✕"]
    dialog.list.setCurrentRow(next(row for row, line in enumerate(dialog.lines()) if "2.txt" in line))
    dialog.list.itemActivated.emit(dialog.list.currentItem())
    hand.until(lambda: hand.window.desk.article is not None and "Story 2" in hand.window.desk.article.text)
    dialog.close()


def test_the_original_opens(open_window: OpenWindow, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[bytes] = []

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()).read_bytes())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)  # no other program runs here
    hand = open_window(article)
    hand.press("I")
    page = hand.window.drawer.page
    assert isinstance(page, ArticlePage)
    assert page.original.isVisible()
    article.unlink()
    page.original.click()
    hand.until(lambda: opened == [ARTICLE.encode()])
