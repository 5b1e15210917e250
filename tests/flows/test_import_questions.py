"""Encodings that are not sure are shown before a text is taken in; batches end with a report."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from reviewer.domain.claim import State
from reviewer.ui.article_page import ArticlePage
from reviewer.ui.batch import Kind
from reviewer.ui.draft_dialog import DraftDialog
from reviewer.ui.encoding_dialog import EncodingDialog
from reviewer.ui.import_report import ImportReportDialog
from tests.flows.conftest import ARTICLE, Hand, OpenWindow

pytestmark = pytest.mark.qt

CZECH = "Požár v přístavu zabil 12 lidí. Škoda činí asi 3 000 korun, řekl žlutý kůň."


def open_report(hand: Hand) -> ImportReportDialog:
    hand.window.actions_["taken-in"].trigger()
    report = hand.window.findChild(ImportReportDialog)
    assert isinstance(report, ImportReportDialog)
    return report


def select(report: ImportReportDialog, name: str) -> None:
    row = next(row for row, line in enumerate(report.lines()) if name in line)
    report.list.setCurrentIndex(report.model.index(row, 0))


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
    select(dialog, "2.txt")
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    hand.until(lambda: hand.window.desk.article is not None and "Story 2" in hand.window.desk.article.text)
    dialog.close()


LONG = "\n\n".join(
    f"On day {n} some {n * 7 + 5} people of the {n}th district left {n + 3} houses, as Ann Lee said at night."
    for n in range(1, 20)
)


@pytest.fixture
def questions(open_window: OpenWindow, tmp_path: Path) -> Hand:
    """A batch of which one file is like an article of the library, and one does not name its encoding."""
    (tmp_path / "first.txt").write_text(f"Flood takes houses\n\n{LONG}")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.txt").write_text("Nine boats left the port.")
    (folder / "b.txt").write_text(f"Thousands flee the water\n\n{LONG}\n\nNobody was hurt.")
    (folder / "c.txt").write_bytes(CZECH.encode("cp1250"))
    hand = open_window(tmp_path / "first.txt")
    hand.press("C")
    hand.drop(folder)
    hand.until(lambda: "1 imported, 0 there already, 0 failed. 2 wait for your answer." in hand.notices())
    hand.until(lambda: len(hand.window.desk.articles) == 2)
    return hand


def test_what_had_better_be_looked_at_waits_for_an_answer(questions: Hand) -> None:
    hand = questions
    window = hand.window
    assert window.desk.article is not None
    assert window.desk.article.title == "Flood takes houses", "the text stays under the hands that work on it"
    report = open_report(hand)
    assert [line[:8] for line in report.lines()] == ["? b.txt:", "? c.txt:"]
    assert "Flood takes houses" in report.lines()[0]
    assert report.asking.text() == (
        "1 file does not say how its letters are stored. 1 file is much like an article here."
    )
    QTest.mouseClick(report.look, Qt.MouseButton.LeftButton)
    hand.until(lambda: (found := window.findChild(DraftDialog)) is not None and found.go.isEnabled())
    draft = window.findChild(DraftDialog)
    assert isinstance(draft, DraftDialog)
    QTest.mouseClick(draft.go, Qt.MouseButton.LeftButton)
    hand.until(lambda: len(report.lines()) == 1)
    hand.until(lambda: len(window.desk.articles) == 3)
    assert "1 waits for your answer" in hand.notices()
    hand.until(lambda: window.desk.article is not None and window.desk.article.previous is not None)
    assert State.CONFIRMED in hand.states(), "the decision on the first draft holds for this one"
    select(report, "c.txt")
    QTest.keyClick(report.list, Qt.Key.Key_Return)
    hand.until(lambda: window.findChild(EncodingDialog) is not None)
    encoding = window.findChild(EncodingDialog)
    assert isinstance(encoding, EncodingDialog)
    names = [encoding.list.item(row).text() for row in range(encoding.list.count())]
    encoding.list.setCurrentRow(names.index("windows-1250"))
    hand.until(lambda: encoding.preview.toPlainText().strip() == CZECH)
    hand.until(encoding.go.isEnabled)
    QTest.mouseClick(encoding.go, Qt.MouseButton.LeftButton)
    hand.until(lambda: len(window.desk.articles) == 4)
    hand.until(lambda: not report.questions.isVisible())
    assert "wait" not in hand.notices()
    report.close()


def test_what_waits_is_taken_in_as_it_reads_with_one_click(questions: Hand) -> None:
    report = open_report(questions)
    QTest.mouseClick(report.take_all, Qt.MouseButton.LeftButton)
    questions.until(lambda: len(questions.window.desk.articles) == 4)
    questions.until(lambda: report.lines() == [])
    assert "wait" not in questions.notices()
    report.close()


def test_a_file_that_is_gone_when_it_is_looked_at_is_named(questions: Hand, tmp_path: Path) -> None:
    report = open_report(questions)
    (tmp_path / "folder" / "b.txt").unlink()
    QTest.mouseClick(report.look, Qt.MouseButton.LeftButton)
    questions.until(lambda: "b.txt" in questions.notices())
    assert [line[:8] for line in report.lines()] == ["? c.txt:"]
    report.which.setCurrentIndex(report.which.findData(Kind.FAILED))
    report.which.activated.emit(0)
    (line,) = report.lines()
    assert line.startswith("✕")
    assert "b.txt" in line
    report.close()


def test_what_waits_is_asked_again_the_next_day(questions: Hand, open_window: OpenWindow) -> None:
    questions.close()
    hand = open_window()
    hand.until(lambda: "2 wait for your answer" in hand.notices())
    report = open_report(hand)
    assert [line[:8] for line in report.lines()] == ["? b.txt:", "? c.txt:"]
    assert "Flood takes houses" in report.lines()[0]
    assert "letters" in report.lines()[1]
    QTest.mouseClick(report.take_all, Qt.MouseButton.LeftButton)
    hand.until(lambda: len(hand.window.desk.articles) == 4)
    report.close()
    hand.until(lambda: not hand.window.taking_in.batch.held())
    hand.close()
    last = open_window()
    last.until_open()
    assert "wait" not in last.notices()


def test_the_next_batch_keeps_what_waits(questions: Hand, tmp_path: Path) -> None:
    for number in range(2):
        (tmp_path / f"late{number}.txt").write_text(f"Late, {number + 70} cows were sold.")
    questions.drop(tmp_path / "late0.txt", tmp_path / "late1.txt")
    questions.until(lambda: "2 wait for your answer" in questions.notices())
    report = open_report(questions)
    assert len(report.lines()) == 2
    report.which.setCurrentIndex(0)
    report.which.activated.emit(0)
    assert len(report.lines()) == 4
    report.close()


def test_the_list_is_there_while_the_files_come_in(open_window: OpenWindow, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number:02}.txt").write_text(
            f"Town {number} counts {number * 31 + 5} sheep. {'bark ' * number}"
        )
    hand = open_window()
    seen: set[str] = set()
    counts: list[int] = []

    def look() -> None:
        window.actions_["taken-in"].trigger()
        report = window.findChild(ImportReportDialog)
        if isinstance(report, ImportReportDialog) and window.taking_in.batch.running:
            seen.update(line[0] for line in report.lines())
            counts.append(report.bar.value())
            if len(counts) > 10:
                QTest.mouseClick(report.stop, Qt.MouseButton.LeftButton)

    window = hand.window
    window.intake.went.connect(look)
    hand.drop(folder)
    hand.until(lambda: "Stopped before the rest." in hand.notices())
    assert {"✓", "…", "–"} <= seen
    assert counts == sorted(counts)
    report = window.findChild(ImportReportDialog)
    assert isinstance(report, ImportReportDialog)
    through = sum(line.startswith("✓") for line in report.lines())
    assert 0 < through < 60
    assert sum("not read" in line for line in report.lines()) == 60 - through
    hand.until(lambda: len(window.desk.articles) == through)
    report.close()


@pytest.mark.parametrize("wanted", ["0.odd", "2.odd"])  # the one that hangs, and one that waits behind it
def test_one_file_is_skipped_and_the_others_come_in(
    open_window: OpenWindow,
    tmp_path: Path,
    outside: Callable[[str], None],
    wanted: str,
) -> None:
    outside("time.sleep(600 if data == b'hang' else 0)")
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.odd").write_text(f"Town {number} counts {number * 31 + 5} sheep.")
    (folder / wanted).write_text("hang")
    hand = open_window()
    window = hand.window
    lines: list[str] = []

    def look(_done: int, _total: int, name: str) -> None:
        if name != "0.odd" or lines:
            return
        report = open_report(hand)
        select(report, wanted)
        assert report.skip.isEnabled()
        QTest.mouseClick(report.skip, Qt.MouseButton.LeftButton)
        assert not report.skip.isEnabled()
        lines.extend(report.lines())

    window.intake.progressed.connect(look)
    hand.drop(folder)
    hand.until(lambda: "3 imported, 0 there already, 0 failed, 1 skipped." in hand.notices())
    assert f"– {wanted}: skipped" in lines, "it is said at once"
    report = open_report(hand)
    assert [line[0] for line in report.lines()].count("✓") == 3
    assert f"– {wanted}: skipped" in report.lines()
    assert not report.skip.isVisible(), "there is nothing to skip any more"
    hand.until(lambda: len(window.desk.articles) == 3)
    report.close()


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
