"""The article's own page: details edited, the original opened, signed off and broken again, taken on."""

from pathlib import Path

import pytest

from reviewer.ui.article_page import ArticlePage
from tests.flows.conftest import Hand, OpenWindow

pytestmark = pytest.mark.qt


def page_of(hand: Hand) -> ArticlePage:
    page = hand.window.drawer.page
    assert isinstance(page, ArticlePage)
    return page


def test_details_are_edited_and_what_was_imported_stays_beside(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    hand.press("I")
    page = page_of(hand)
    assert page.fields["title"].hasFocus()
    hand.type("Fire at the harbour")
    hand.press("Return")
    hand.until(lambda: hand.window.desk.articles[0].title == "Fire at the harbour")
    assert hand.window.windowTitle().startswith("Fire at the harbour")
    assert "Harbour fire kills 12" in page.hints["title"].text()
    page.fields["published"].setFocus()
    hand.type("last week")
    hand.press("Return")
    assert "no date" in page.fault.text()
    hand.type("2024-03-04")
    hand.press("Ctrl+Return")
    hand.until(lambda: (hand.window.desk.article and hand.window.desk.article.published) == "2024-03-04")
    assert hand.window.source.hasFocus()
    hand.press("U", "U")
    hand.until(lambda: hand.window.desk.articles[0].title == "Harbour fire kills 12")
    hand.until(lambda: page.fields["title"].text() == "Harbour fire kills 12")


def test_a_sign_off_breaks_visibly(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    hand.press("I")
    page = page_of(hand)
    assert not page.sign.isEnabled()
    assert "pending" in page.why_not.text()
    hand.press("Ctrl+Return", *"C" * len(hand.window.desk.claims))
    hand.until_saved()
    hand.until(page.sign.isEnabled)
    page.sign.click()
    hand.until(lambda: hand.window.desk.articles[0].signed_off == ("Ada",))
    hand.until(lambda: "✓ Ada" in page.signed.text())
    hand.press("R")
    hand.until(lambda: "broken" in page.signed.text())
    hand.until(lambda: hand.window.desk.articles[0].signed_off == ())
    hand.press("U")
    hand.until_saved()
    hand.press("U")  # the sign-off itself
    hand.until(lambda: "Nobody" in page.signed.text())


def test_who_is_on_an_article(open_window: OpenWindow, article: Path) -> None:
    hand = open_window(article)
    other = open_window()
    other.window.desk.reviewer = "Bob"
    other.until_open()
    other.window.drawer.open_page("details")
    page_of(other).take.click()
    other.until_saved()
    hand.window.activateWindow()
    hand.bot.waitUntil(hand.window.isActiveWindow)
    hand.press("I")
    hand.until(lambda: page_of(hand).who.text() == "Bob is.")
    page_of(hand).take.click()
    hand.until(lambda: page_of(hand).who.text() == "You are.")
    other.until(lambda: page_of(other).who.text() == "Ada is.")
    page_of(hand).take.click()
    hand.until(lambda: page_of(hand).who.text() == "Nobody yet.")
