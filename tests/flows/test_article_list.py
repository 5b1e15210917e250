"""The list of articles: finding one, putting them in order, seeing how far each is."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reviewer.ui.shelf import Order, Show
from tests.flows.conftest import Hand, OpenWindow

pytestmark = pytest.mark.qt


@pytest.fixture
def three(tmp_path: Path) -> list[Path]:
    texts = {
        "budget.txt": "Budget grows by $3 million\n\nThe council wants $3 million more, it said.\n",
        "apples.txt": "Apples: 20 tons lost\n\nFarmers lost 20 tons of apples and 5 barns in the storm.\n",
        "nothing.txt": "A quiet day\n\nNothing happened.\n",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [tmp_path / name for name in texts]


def titles(hand: Hand) -> list[str]:
    model = hand.window.articles.model
    rows = [model.index(row).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]
    return [row.title for row in rows]


def test_finding_an_article_with_the_keyboard(open_window: OpenWindow, three: list[Path]) -> None:
    hand = open_window()
    hand.drop(*three)
    hand.until(lambda: hand.window.articles.model.rowCount() == 3)
    hand.until_open()
    hand.press("Ctrl+L")
    panel = hand.window.articles
    assert panel.finder.hasFocus()
    hand.type("apples")
    hand.until(lambda: titles(hand) == ["Apples: 20 tons lost"])
    assert panel.heading.text().endswith("1 of 3")
    hand.press("Return")
    hand.until(lambda: hand.window.desk.article is not None and "Apples" in hand.window.desk.article.title)
    hand.until(hand.window.source.hasFocus)
    hand.press("Ctrl+L")
    hand.type("zeppelin")
    hand.until(lambda: not titles(hand))
    assert panel.empty.isVisible()
    assert "these words" in panel.empty.text()
    hand.press("Esc")
    hand.until(lambda: len(titles(hand)) == 3)
    assert hand.window.source.hasFocus()


def test_walking_through_the_list(open_window: OpenWindow, three: list[Path]) -> None:
    hand = open_window()
    hand.drop(*three)
    hand.until(lambda: hand.window.articles.model.rowCount() == 3)
    hand.until_open()
    hand.press("Ctrl+L", "Down")
    view = hand.window.articles.view
    assert view.hasFocus()
    for key in ("Home", "Down", "Return"):
        hand.press(key)
    wanted = titles(hand)[1]
    hand.until(lambda: hand.window.desk.article is not None and hand.window.desk.article.title == wanted)
    hand.press("Ctrl+L", "Down", "C")
    hand.until_saved()
    assert hand.window.desk.progress.confirmed == 1


def test_order_and_choice_come_back(open_window: OpenWindow, three: list[Path]) -> None:
    hand = open_window()
    hand.drop(*three)
    hand.until(lambda: hand.window.articles.model.rowCount() == 3)
    panel = hand.window.articles
    panel.order_choice.setFocus()
    QTest.keyClick(panel.order_choice, Qt.Key.Key_Down)
    assert panel.order_choice.currentData() == Order.TITLE
    assert titles(hand) == ["A quiet day", "Apples: 20 tons lost", "Budget grows by $3 million"]
    hand.close()
    hand = open_window()
    assert hand.window.articles.model.order is Order.TITLE
    assert hand.window.articles.model.show is Show.OPEN
    assert titles(hand) == ["A quiet day", "Apples: 20 tons lost", "Budget grows by $3 million"]


def test_progress_in_the_list_follows_every_decision(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    model = hand.window.articles.model
    total = len(hand.window.desk.claims)

    def words() -> str:
        return model.standing(model.index(0).data(Qt.ItemDataRole.UserRole))

    assert words().startswith(f"0 of {total}")
    hand.press("C", "C")
    hand.until_saved()
    assert words().startswith(f"2 of {total}")
    hand.press("U")
    hand.until_saved()
    assert words().startswith(f"1 of {total}")


def test_a_library_of_many_articles_opens_where_it_was_left(
    open_window: OpenWindow, three: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    hand = open_window()
    hand.drop(*three)
    hand.until(lambda: len(titles(hand)) == 3)
    oldest = hand.window.desk.articles[-1]
    hand.window.desk.open_article(oldest.id)
    hand.until(lambda: hand.window.desk.article is not None and hand.window.desk.article.id == oldest.id)
    hand.close()
    monkeypatch.setattr("reviewer.ui.desk.FIRST", 1)  # more than are listed at once, without 500 of them
    again = open_window(ready=False)
    counts: list[int] = []
    headings: list[str] = []

    def note_first() -> None:
        counts.append(len(again.window.desk.articles))
        panel = again.window.articles
        headings.append(panel.heading.text())
        panel.finder.setText("apples")
        panel.search_now()
        headings.append(panel.heading.text())
        assert "still coming in" in panel.empty.text()
        panel.finder.clear()
        panel.search_now()

    again.window.desk.library_opened.connect(note_first)
    again.until_open()
    article = again.window.desk.article
    assert article is not None
    assert article.id == oldest.id
    again.until(lambda: len(titles(again)) == 3)
    assert counts == [1], "the window did not wait for the whole list"
    assert headings == ["ARTICLES  3", "ARTICLES  … of 3"], "nothing is said that is not true of the library"
    assert again.window.articles.heading.text() == "ARTICLES  3"


def test_an_article_is_put_away_and_brought_back(open_window: OpenWindow, three: list[Path]) -> None:
    hand = open_window()
    hand.drop(*three)
    hand.until(lambda: hand.window.articles.model.rowCount() == 3)
    hand.until_open()
    article = hand.window.desk.article
    assert article is not None
    away, back = hand.window.actions_["put-away"], hand.window.actions_["bring-back"]
    assert away.isEnabled()
    assert not back.isEnabled()
    away.trigger()
    hand.until(lambda: article.title not in titles(hand))
    assert len(titles(hand)) == 2
    assert hand.window.desk.article is not None
    assert hand.window.desk.article.id == article.id  # what is looked at stays in view
    hand.until(back.isEnabled)
    assert not away.isEnabled()
    choice = hand.window.articles.show_choice
    choice.setFocus()
    hand.press("Home", "Down", "Down", "Down")
    hand.until(lambda: titles(hand) == [article.title])
    back.trigger()
    hand.until(lambda: not titles(hand))
    hand.until(away.isEnabled)
    hand.press("Home")
    hand.until(lambda: len(titles(hand)) == 3)
    away.trigger()
    hand.until(lambda: len(titles(hand)) == 2)
    hand.press("Ctrl+Z")
    hand.until(lambda: len(titles(hand)) == 3)


def test_the_only_article_can_be_found_when_it_is_put_away(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    panel = hand.window.articles
    assert not panel.show_choice.isVisible()
    hand.window.actions_["put-away"].trigger()
    hand.until(panel.show_choice.isVisible)
    assert titles(hand) == []
    panel.show_choice.setFocus()
    hand.press("Home", "Down", "Down", "Down")
    hand.until(lambda: len(titles(hand)) == 1)
