"""Articles come in from files, folders, the clipboard and other programs; what cannot come in is said."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reviewer.domain.claim import State
from reviewer.services import reviewing
from reviewer.services.articles import open_article
from reviewer.services.choosing import Choice
from reviewer.services.exporting import export
from reviewer.services.importing import import_file
from reviewer.services.libraries import open_library
from reviewer.ui.article_page import ArticlePage
from tests.flows.conftest import ARTICLE, Hand, OpenWindow

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
    for number, what in enumerate(("boats sank", "houses burned", "roads were closed")):
        (folder / "deeper" / f"{number}.md").write_text(f"Some {number + 20} {what}.\n", encoding="utf-8")
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


RICH = (
    "<meta charset='utf-8'><h2>Harbour fire</h2><p>At least <b>12</b> people died.</p>"
    "<table><tr><td>Boats</td><td>40</td></tr></table>"
)
PLAIN = "Harbour fire\nAt least 12 people died.\nBoats 40"


def rich(source: str = RICH, plain: str = PLAIN) -> QMimeData:
    """What a browser offers of a selection."""
    data = QMimeData()
    data.setHtml(source)
    data.setText(plain)
    return data


def lies_as_written(hand: Hand) -> None:
    """The article on the desk is the selection, with its heading told apart and its cells kept apart."""
    hand.until_open()
    article = hand.window.desk.article
    assert article is not None
    assert article.text == "Harbour fire\n\nAt least 12 people died.\nBoats\t40"
    assert [article.text[span.start : span.end] for span in article.headings] == ["Harbour fire"]
    assert article.media_type == "text/html"
    assert "12" in {claim.reading.figure.low for claim in hand.window.desk.claims}


def test_a_selection_dropped_from_a_browser_keeps_its_headings_and_its_address(open_window: OpenWindow) -> None:
    hand = open_window()
    data = rich()
    data.setData("chromium/x-source-url", b"https://news.example.org/fire")
    hand.drop(data=data)
    lies_as_written(hand)
    assert hand.window.desk.article is not None
    assert hand.window.desk.article.url == "https://news.example.org/fire"


def test_a_selection_pasted_from_firefox_keeps_its_headings_and_its_address(open_window: OpenWindow) -> None:
    hand = open_window()
    data = rich()
    data.setData("text/x-moz-url-priv", "https://news.example.org/fire".encode("utf-16-le"))
    QGuiApplication.clipboard().setMimeData(data)
    hand.press("Ctrl+V")
    lies_as_written(hand)
    assert hand.window.desk.article is not None
    assert hand.window.desk.article.url == "https://news.example.org/fire"


def test_a_selection_whose_page_holds_no_text_is_taken_as_its_text(open_window: OpenWindow) -> None:
    hand = open_window()
    hand.drop(data=rich("<img src='https://news.example.org/boats.png'>", "Some 40 boats sank."))
    hand.until_open()
    assert hand.window.desk.article is not None
    assert hand.window.desk.article.text == "Some 40 boats sank."


def test_the_original_of_a_pasted_selection_opens_as_a_page(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)  # no other program runs here
    hand = open_window()
    QGuiApplication.clipboard().setMimeData(rich())
    hand.press("Ctrl+V")
    hand.until_open()
    hand.press("I")
    page = hand.window.drawer.page
    assert isinstance(page, ArticlePage)
    page.original.click()
    hand.until(lambda: bool(opened))
    assert opened[0].suffix in (".html", ".htm")
    assert opened[0].read_text(encoding="utf-8") == RICH


@pytest.mark.parametrize(
    ("address", "advice"),
    [
        ("https://news.example.org/fire?page=2", "save it"),
        ("smb://desk/stories/fire.docx", "Copy the file to this computer"),
    ],
)
def test_a_dropped_link_is_answered_with_what_to_do(open_window: OpenWindow, address: str, advice: str) -> None:
    hand = open_window()
    data = QMimeData()
    data.setUrls([QUrl(address)])
    data.setHtml(f"<a href='{address}'>12 die in harbour fire</a>")
    hand.drop(data=data)
    hand.until(lambda: advice in hand.notices())
    assert address in hand.notices()
    assert not hand.window.desk.articles


@pytest.mark.parametrize("text", [" https://news.example.org/fire\n", "www.example.org/fire"])
def test_a_pasted_address_is_answered_with_what_to_do(open_window: OpenWindow, text: str) -> None:
    hand = open_window()
    QGuiApplication.clipboard().setText(text)
    hand.press("Ctrl+V")
    hand.until(lambda: "save it" in hand.notices())
    assert not hand.window.desk.articles


def test_files_are_taken_in_though_links_come_with_them(open_window: OpenWindow, article: Path) -> None:
    hand = open_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(article)), QUrl("https://news.example.org/fire")])
    hand.drop(data=data)
    hand.until_open()
    assert hand.window.desk.article is not None
    assert hand.window.desk.article.name == article.name
    assert "save it" in hand.notices()


@pytest.mark.parametrize("draft", [False, True])
def test_the_dialogs_show_the_files_of_every_format(
    open_window: OpenWindow, article: Path, *, draft: bool
) -> None:
    hand = open_window(article)
    hand.window.actions_["draft" if draft else "open"].trigger()
    dialog = hand.window.findChild(QFileDialog)
    assert dialog is not None
    articles, everything = dialog.nameFilters()
    for suffix in ("txt", "md", "html", "docx", "odt", "rtf", "pdf", "eml"):
        assert f"*.{suffix} " in articles.replace(")", " ")
    assert everything.endswith("(*)")
    dialog.reject()


def a_colleagues_dossier(folder: Path, source: Path) -> Path:
    """The article of ``source`` as a colleague exported it, its first claim confirmed."""
    path = folder / "colleague.dossier.zip"
    with closing(open_library(folder / "colleague.db")) as library:
        taken = import_file(library, "ben", source)
        reviewing.confirm(library, "ben", open_article(library, taken.article_id).claims[:1])
        export(library, Choice(), "dossier", path)
    return path


def test_a_dossier_comes_in_with_its_decisions(open_window: OpenWindow, tmp_path: Path, article: Path) -> None:
    dossier = a_colleagues_dossier(tmp_path, article)
    hand = open_window()
    hand.drop(dossier)
    hand.until_open()
    assert hand.window.desk.article is not None
    assert hand.window.desk.article.text == ARTICLE
    assert hand.states()[0] is State.CONFIRMED
    assert set(hand.states()[1:]) == {State.PENDING}


def test_records_and_articles_come_in_together_and_what_is_no_record_is_named(
    open_window: OpenWindow, tmp_path: Path, article: Path
) -> None:
    dossier = a_colleagues_dossier(tmp_path, article)
    (tmp_path / "other.txt").write_text("Another 45 boats sank.\n", encoding="utf-8")
    (tmp_path / "weather.json").write_text('{"rain": 12}', encoding="utf-8")
    hand = open_window()
    hand.drop(dossier, tmp_path / "weather.json", tmp_path / "other.txt")
    hand.until(lambda: len(hand.window.desk.articles) == 2)
    assert "2 imported, 0 there already, 1 failed" in hand.notices()
    assert "weather.json" in hand.notices()
