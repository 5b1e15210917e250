"""Finding and ordering articles in the list."""

from dataclasses import replace
from datetime import UTC, datetime

from reviewer.domain.article import ArticleSummary, Progress
from reviewer.ui.shelf import Order, Shelf, Show


def summary(name: str, title: str, progress: Progress, **more: object) -> ArticleSummary:
    base = ArticleSummary(name, title, f"{name}.txt", datetime(2026, 1, 1, tzinfo=UTC), progress)
    return replace(base, **more)


FIRE = summary("fire", "Harbour fire kills 12", Progress(pending=4), uncovered=2)
BUDGET = summary("budget", "Budget: the second draft", Progress(confirmed=9), uncovered=0, tags=("politics",))
PLANT = summary("plant", "Angry words over a plant", Progress(pending=7, rejected=1), assigned="Grace")
OLD = summary("old", "Fire at the mill", Progress(confirmed=1), uncovered=0, archived=True)


def shelf() -> Shelf:
    made = Shelf()
    made.put([FIRE, BUDGET, PLANT, OLD])
    return made


def ids(words: str = "", show: Show = Show.OPEN, order: Order = Order.NEWEST) -> list[str]:
    return [one.id for one in shelf().arranged(words, show, order)]


def test_what_was_put_away_is_not_shown_but_found_by_searching() -> None:
    assert ids() == ["fire", "budget", "plant"]
    assert ids("FIRE") == ["fire", "old"]
    assert ids("fire mill") == ["old"]
    assert ids(show=Show.ARCHIVED) == ["old"]
    assert ids("harbour", show=Show.ARCHIVED) == []
    assert ids(show=Show.ALL) == ["fire", "budget", "plant", "old"]


def test_articles_are_found_by_file_name_tag_and_who_is_on_them() -> None:
    assert ids("plant.txt") == ["plant"]
    assert ids("#politics") == ["budget"]
    assert ids("grace") == ["plant"]


def test_complete_means_nothing_pending_and_nothing_uncovered() -> None:
    assert ids(show=Show.COMPLETE) == ["budget"]
    assert ids(show=Show.UNDONE) == ["fire", "plant"]
    one = shelf()
    assert one.renew("fire", Progress(confirmed=4))
    assert [article.id for article in one.arranged("", Show.COMPLETE, Order.NEWEST)] == ["budget"]


def test_orders() -> None:
    assert ids(order=Order.TITLE) == ["plant", "budget", "fire"]
    assert ids(order=Order.LEFT) == ["plant", "fire", "budget"]


def test_what_is_known_already_is_no_change() -> None:
    one = shelf()
    assert not one.put([FIRE, BUDGET, PLANT, OLD])
    assert not one.renew("fire", FIRE.progress)
    assert not one.renew("nobody", FIRE.progress)
    assert one.put([FIRE])
    assert one.get("budget") is None


def test_some_articles_are_taken_as_they_are_now() -> None:
    made = shelf()
    assert made.replace([replace(BUDGET, title="Zoo grows", tags=("urgent",))])
    assert [one.id for one in made.arranged("zoo #urgent", Show.OPEN, Order.NEWEST)] == [BUDGET.id]
    assert made.arranged(BUDGET.title, Show.OPEN, Order.NEWEST) == []
    assert made.get(FIRE.id) == FIRE


def test_an_article_that_is_not_known_is_told_of() -> None:
    made = shelf()
    assert not made.replace([replace(BUDGET, id="another")])


def test_while_only_the_newest_are_here_no_number_is_said_that_is_not_true() -> None:
    made = Shelf()
    assert made.put([FIRE, BUDGET], (40, 2))
    assert not made.whole
    assert made.total == 42
    assert [made.expected("", show) for show in (Show.OPEN, Show.ARCHIVED, Show.ALL)] == [40, 2, 42]
    assert made.expected("", Show.UNDONE) is None
    assert made.expected("fire", Show.OPEN) is None
    assert made.put([FIRE, BUDGET]), "that these are all there are is news"
    assert made.whole
    assert made.total == 2
