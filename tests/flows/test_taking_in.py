"""Articles come in from files, folders, the clipboard and other programs; what cannot come in is said."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.flows.conftest import ARTICLE, OpenWindow

pytestmark = pytest.mark.qt


def test_bad_files_are_named_and_the_others_go_on(
    open_window: OpenWindow, tmp_path: Path, article: Path
) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "blank.txt").write_text(" \n\t\n", encoding="utf-8")
    (tmp_path / "picture.txt").write_bytes(bytes(range(256)) * 8)
    hand = open_window()
    names = ("empty.txt", "blank.txt", "picture.txt", "vanished.txt")
    hand.drop(*(tmp_path / name for name in names), article)
    hand.until_open()
    assert len(hand.window.desk.articles) == 1
    for name in names:
        assert name in hand.notices()
    assert "4 failed" in hand.notices()


def test_a_folder_is_taken_in_with_what_is_in_it(open_window: OpenWindow, tmp_path: Path) -> None:
    folder = tmp_path / "inbox"
    (folder / "deeper").mkdir(parents=True)
    for number in range(3):
        (folder / "deeper" / f"{number}.md").write_text(f"{ARTICLE}\n\nEdition {number}.\n", encoding="utf-8")
    hand = open_window()
    hand.drop(folder)
    hand.until(lambda: len(hand.window.desk.articles) == 3)


def test_the_same_text_opens_the_article_that_is_there(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    hand.press("C")
    hand.until_saved()
    hand.drop(text=ARTICLE)
    hand.until(lambda: "here already" in hand.notices())
    assert len(hand.window.desk.articles) == 1
    assert hand.window.desk.progress.confirmed == 1


def test_pasted_text_becomes_an_article(open_window: OpenWindow) -> None:
    hand = open_window()
    QGuiApplication.clipboard().setText(ARTICLE)
    hand.press("Ctrl+V")
    hand.until_open()
    assert hand.window.desk.article is not None
    assert hand.window.desk.article.text == ARTICLE
    assert hand.window.source.hasFocus()


def test_text_without_a_figure_says_so(open_window: OpenWindow) -> None:
    hand = open_window()
    hand.drop(text="Nobody was hurt, and nothing was counted.")
    hand.until_open()
    assert hand.window.claims.empty.isVisible()
    assert "No figure was found" in hand.window.claims.empty.text()
    assert hand.window.status.progress.text() == "No figures"


def test_a_filter_that_nothing_passes_says_so(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    hand.press("/")
    hand.type("residents")
    assert [claim.reading.subject for claim in hand.window.desk.shown] == ["residents"]
    hand.type("zeppelin")
    assert "passes the filter" in hand.window.claims.empty.text()
    assert hand.window.claims.empty.isVisible()
    hand.press("Esc")
    assert len(hand.window.desk.shown) == len(hand.window.desk.claims)
    assert hand.window.source.hasFocus()


def test_emoji_and_odd_line_ends_do_not_shift_marks(open_window: OpenWindow, tmp_path: Path) -> None:
    path = tmp_path / "odd.txt"
    path.write_bytes("😀😀 Fair\r\n\r\nSome 6,000 people\u2028came 🎪 to 14 tents.\r\n".encode())
    hand = open_window(path)
    source = hand.window.source
    article = hand.window.desk.article
    assert article is not None
    for claim in hand.window.desk.claims:
        mark = source.marks.of(claim.id)
        assert mark is not None
        shown = "".join(source.document().characterAt(place) for place in range(mark.start, mark.end))
        span = claim.reading.span
        assert shown == article.text[span.start : span.end]
    assert {claim.reading.figure.low for claim in hand.window.desk.claims} == {"6000", "14"}


def test_a_library_that_is_no_database_is_explained_in_the_window(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    path = tmp_path / "notes.db"
    path.write_text("shopping list " * 100, encoding="utf-8")
    hand = open_window(location=path, ready=False)
    hand.until(lambda: "notes.db" in hand.notices())
    assert hand.window.empty.title.text() == "The library is not open"
    path.unlink()
    notice = hand.window.notices.notices[0]
    assert notice.actions[0][0] == "Try again"
    notice.actions[0][1]()
    hand.until(lambda: hand.window.desk.ready)
    assert hand.notices() == ""
    assert hand.window.empty.title.text() == "Drop an article here"
