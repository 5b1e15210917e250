"""Tags, and what is done with several articles at once, from the list of articles."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reviewer.services.articles import list_articles
from reviewer.services.libraries import check_library, open_library
from reviewer.ui.export_choice import Claims
from reviewer.ui.export_dialog import ExportDialog
from reviewer.ui.tag_box import TagChip
from tests.flows.conftest import Hand, OpenWindow

pytestmark = pytest.mark.qt


@pytest.fixture
def four(tmp_path: Path) -> list[Path]:
    texts = {
        "apples.txt": "Apples: 20 tons lost\n\nFarmers lost 20 tons of apples and 5 barns in the storm.\n",
        "budget.txt": "Budget grows by $3 million\n\nThe council wants $3 million more, it said.\n",
        "coal.txt": "Coal mine shuts, 400 jobs go\n\nThe mine had 400 workers.\n",
        "dams.txt": "Dams hold 90% of their water\n\nThe 12 dams are 90% full.\n",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [tmp_path / name for name in texts]


@pytest.fixture
def hand(open_window: OpenWindow, four: list[Path]) -> Hand:
    """The four articles in the order of their titles, the first one on the desk."""
    hand = open_window()
    hand.drop(*four)
    panel = hand.window.articles
    hand.until(lambda: panel.model.rowCount() == 4)
    hand.until_open()
    panel.order_choice.setFocus()
    hand.press("Down")
    hand.press("Ctrl+L", "Down", "Home", "Return")
    hand.until(lambda: (article := hand.window.desk.article) is not None and article.title.startswith("Apples"))
    hand.until(hand.window.source.hasFocus)
    return hand


def tags_of(hand: Hand, row: int) -> tuple[str, ...]:
    return hand.window.articles.model.index(row).data(Qt.ItemDataRole.UserRole).tags


def titles(hand: Hand) -> list[str]:
    model = hand.window.articles.model
    rows = [model.index(row).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]
    return [row.title.split(" ")[0].rstrip(":") for row in rows]


def names(chips: list[TagChip]) -> list[str]:
    return [chip.accessibleName() for chip in chips]


def click_row(hand: Hand, row: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    view = hand.window.articles.view
    place = view.visualRect(hand.window.articles.model.index(row)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, place)


def test_a_tag_is_given_found_and_taken_off_by_keys(hand: Hand) -> None:
    box = hand.window.articles.tags
    hand.press("Ctrl+T")
    assert box.field.hasFocus()
    hand.type("#war  in the  north")
    hand.press("Return")
    hand.until(lambda: tags_of(hand, 0) == ("war in the north",))
    assert names(box.chips(box.given)) == ["#war in the north"]
    assert "#war in the north" in hand.window.status.message.text()
    hand.press("Esc")
    assert not box.isVisible()
    assert hand.window.source.hasFocus()
    hand.press("Ctrl+L")
    hand.type("#war")
    hand.until(lambda: titles(hand) == ["Apples"])
    hand.press("Esc")
    hand.until(lambda: len(titles(hand)) == 4)
    hand.press("Ctrl+T", "Up", "Delete")
    hand.until(lambda: tags_of(hand, 0) == ())
    hand.until(box.field.hasFocus)
    hand.press("Esc", "Ctrl+Z")
    hand.until(lambda: tags_of(hand, 0) == ("war in the north",))
    hand.press("Ctrl+Z")
    hand.until(lambda: tags_of(hand, 0) == ())


def test_tags_in_use_are_offered(hand: Hand) -> None:
    box = hand.window.articles.tags
    hand.press("Ctrl+T")
    for tag in ("Harvest", "Weather"):
        hand.type(tag)
        hand.press("Return")
    hand.until(lambda: tags_of(hand, 0) == ("Harvest", "Weather"))
    click_row(hand, 1)
    hand.until(lambda: "Budget" in box.about.whole)
    assert names(box.chips(box.given)) == []
    assert names(box.chips(box.offered)) == ["#Harvest", "#Weather"]
    hand.press("Ctrl+T")
    hand.type("eat")
    assert names(box.chips(box.offered)) == ["#Weather"]
    hand.press("Down", "Return")
    hand.until(lambda: tags_of(hand, 1) == ("Weather",))
    hand.press("Ctrl+T")
    hand.type("harvest")
    hand.press("Return")
    hand.until(lambda: tags_of(hand, 1) == ("Harvest", "Weather"))  # not a second one in other capitals


def test_several_articles_are_tagged_in_one_step(hand: Hand) -> None:
    panel, box = hand.window.articles, hand.window.articles.tags
    hand.press("Ctrl+T")
    hand.type("farms")
    hand.press("Return", "Esc")
    hand.until(lambda: tags_of(hand, 0) == ("farms",))
    hand.press("Ctrl+L", "Down", "Home", "Shift+Down", "Shift+Down")
    opened = hand.window.desk.article
    assert opened is not None
    assert opened.title.startswith("Apples"), "picking opens nothing"
    hand.press("Ctrl+T")
    assert box.about.text() == "TAGS 3 articles"
    assert names(box.chips(box.given)) == ["#farms (1 of 3)"]
    hand.type("front page")
    hand.press("Return")
    hand.until(lambda: [tags_of(hand, row) for row in range(4)][1:] == [("front page",), ("front page",), ()])
    assert "3 articles tagged #front page" in hand.window.status.message.text()
    hand.press("Esc")
    assert panel.view.hasFocus(), "the three are still picked"
    hand.press("Esc", "Ctrl+Z")
    hand.until(lambda: [tags_of(hand, row) for row in range(4)] == [("farms",), (), (), ()])
    assert hand.window.desk.article is not None
    assert hand.window.desk.article.id == opened.id
    hand.until_saved()
    library = open_library(hand.window.desk.location)
    assert check_library(library).problems == ()
    library.close()


def test_several_articles_are_put_away_with_the_mouse_and_brought_back(hand: Hand) -> None:
    window, control = hand.window, Qt.KeyboardModifier.ControlModifier
    click_row(hand, 1)
    hand.until(lambda: window.desk.article is not None and window.desk.article.title.startswith("Budget"))
    click_row(hand, 2, control)
    click_row(hand, 3, control)
    assert window.desk.article is not None
    assert window.desk.article.title.startswith("Budget")
    window.articles.view.setFocus()
    window.actions_["put-away"].trigger()
    hand.until(lambda: titles(hand) == ["Apples"])
    assert "3 articles put away" in window.status.message.text()
    hand.press("Ctrl+Z")
    hand.until(lambda: len(titles(hand)) == 4)
    assert "3 articles" in window.status.message.text()
    library = open_library(window.desk.location)
    assert not any(summary.archived for summary in list_articles(library))
    library.close()


def test_going_on_elsewhere_leaves_one_article_picked(hand: Hand) -> None:
    window = hand.window
    hand.press("Ctrl+L", "Down", "Home", "Shift+End")
    assert len(window.desk.shelving.picked()) == 4
    hand.press("Esc")
    assert window.source.hasFocus()
    assert [one.title for one in window.desk.shelving.picked()] == [window.desk.article.title]  # type: ignore[union-attr]
    window.actions_["put-away"].trigger()
    hand.until(lambda: len(titles(hand)) == 3)


def test_the_picked_articles_are_exported(hand: Hand, tmp_path: Path) -> None:
    hand.press("Ctrl+L", "Down", "End", "Shift+Up", "Ctrl+E")
    dialog = next(found for found in hand.window.findChildren(ExportDialog) if found.isVisible())
    assert dialog.articles.currentText() == "The 2 articles picked in the list"
    dialog.claims.setCurrentIndex(dialog.claims.findData(Claims.EVERY))
    for row in range(dialog.formats.count()):
        if dialog.formats.item(row).data(Qt.ItemDataRole.UserRole).name == "jsonl":
            dialog.formats.setCurrentRow(row)
    path = tmp_path / "picked.jsonl"
    dialog.path.setText(str(path))
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    hand.until(path.exists)
    hand.until(lambda: not hand.window.export_flow.busy)
    written = path.read_text(encoding="utf-8")
    assert "Coal mine" in written
    assert "Dams hold" in written
    assert "Apples" not in written


def test_the_menu_of_the_list_says_what_can_be_done(hand: Hand) -> None:
    window = hand.window
    view, menu = window.articles.view, window.article_menu
    window.desk.shelving.tag([window.desk.articles[0].id, window.desk.articles[1].id], "A & B")
    hand.until(lambda: sum(bool(one.tags) for one in window.desk.articles) == 2)
    tagged = next(row for row in range(4) if tags_of(hand, row))
    place = view.visualRect(window.articles.model.index(tagged)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=place)
    view.customContextMenuRequested.emit(place)
    assert menu.isVisible()
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == [
        "Open",
        "Open the original",
        "Tags…",
        "Export article…",
        "Put article away",
        "Show all tagged #A && B",
        "Copy title",
    ]
    for _ in range(6):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    hand.until(lambda: len(titles(hand)) == 2)
    assert window.articles.finder.text() == "#A & B"
    view.setFocus()
    view.selectAll()
    QTest.keyClick(view, Qt.Key.Key_Menu)
    view.customContextMenuRequested.emit(QPoint(5, 5))
    assert "Put 2 articles away" in [action.text() for action in menu.actions()]
    copy = next(action for action in menu.actions() if action.text() == "Copy titles")
    copy.trigger()
    assert len(QGuiApplication.clipboard().text().split("\n")) == 2
    menu.close()
    assert QApplication.activePopupWidget() is None
