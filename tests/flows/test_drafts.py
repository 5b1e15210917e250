"""A revised draft comes in: compared side by side, asked where it is not clear, decisions carried over."""

from pathlib import Path

import pytest

from reviewer.domain.claim import State
from reviewer.ui.article_page import ArticlePage
from reviewer.ui.draft_dialog import DraftDialog
from tests.flows.conftest import ARTICLE, Hand, OpenWindow

pytestmark = pytest.mark.qt


def dialog_of(hand: Hand) -> DraftDialog:
    hand.until(lambda: hand.window.findChild(DraftDialog) is not None)
    dialog = hand.window.findChild(DraftDialog)
    assert isinstance(dialog, DraftDialog)
    hand.until(dialog.go.isEnabled)
    return dialog


def decide_all(hand: Hand) -> None:
    hand.press(*"C" * len(hand.window.desk.claims))
    hand.until_saved()


def test_a_revised_draft_keeps_the_decisions(open_window: OpenWindow, article: Path, tmp_path: Path) -> None:
    hand = open_window(article)
    decide_all(hand)
    before = hand.window.desk.article
    assert before is not None
    second = tmp_path / "second.txt"
    second.write_text(ARTICLE.replace("$2.5 million", "$4 million") + "\nSome 700 firefighters came.\n")
    hand.drop(second)
    dialog = dialog_of(hand)
    assert hand.window.desk.article is before
    assert "$2.5 million" in dialog.sides.old.toPlainText()
    assert "$4 million" in dialog.sides.new.toPlainText()
    fates = [dialog.fates.item(row).text() for row in range(dialog.fates.count())]
    assert any(line.startswith("? changed") and "$4 million" in line for line in fates)
    assert any(line.startswith("+ new") and "700" in line for line in fates)
    dialog.go.click()
    hand.until(lambda: hand.window.desk.article is not before)
    hand.until_open()
    text = hand.window.desk.article.text if hand.window.desk.article else ""
    pending = {
        text[claim.reading.figure_span.start : claim.reading.figure_span.end]
        for claim in hand.window.desk.claims
        if claim.state is State.PENDING
    }
    assert pending == {"$4 million", "700"}
    assert "New draft of" in hand.notices()

    hand.window.activateWindow()
    hand.bot.waitUntil(hand.window.isActiveWindow)
    hand.window.drawer.open_page("details")
    page = hand.window.drawer.page
    assert isinstance(page, ArticlePage)
    hand.until(page.earlier.isVisible)
    page.earlier.click()
    hand.until(lambda: hand.window.desk.article is not None and hand.window.desk.article.id == before.id)
    assert set(hand.states()) == {State.CONFIRMED}
    hand.until(page.later.isVisible)
    page.later.click()
    hand.until(lambda: hand.window.desk.article is not None and hand.window.desk.article.id != before.id)


def test_where_two_places_fit_the_reviewer_is_asked(open_window: OpenWindow, tmp_path: Path) -> None:
    first = tmp_path / "first.txt"
    first.write_text("The mill by the river employs 40 people in all.\n")
    hand = open_window(first)
    decide_all(hand)
    second = tmp_path / "second.txt"
    second.write_text(
        "The mill by the river employs 40 people in all.\n\nNo.\n\n"
        "The mill by the river employs 40 people in all.\n"
    )
    hand.drop(second)
    dialog = dialog_of(hand)
    assert len(dialog.questions) == 1
    choice = dialog.questions[0][1]
    assert choice.count() == 3
    choice.setCurrentIndex(2)
    dialog.go.click()
    hand.until(lambda: len(hand.window.desk.claims) == 2)
    hand.until_open()
    assert hand.states() == [State.PENDING, State.CONFIRMED]


def test_another_article_stays_apart(open_window: OpenWindow, article: Path, tmp_path: Path) -> None:
    hand = open_window(article)
    decide_all(hand)
    second = tmp_path / "wire.txt"
    second.write_text(ARTICLE.replace("Harbour fire kills 12", "Twelve die in blaze at harbour"))
    hand.drop(second)
    dialog = dialog_of(hand)
    dialog.separate.click()
    hand.until(lambda: len(hand.window.desk.articles) == 2)
    hand.until(lambda: set(hand.states()) == {State.PENDING})
    assert hand.window.desk.article is not None
    assert hand.window.desk.article.previous is None
