"""Laying out a page's pieces of text: what it costs, counted in calls."""

import cProfile
import random

from reviewer.readers.pdf_layout import Box, Page, Run, lay_out


def scattered(count: int) -> Page:
    """A page as a damaged file has it: pieces in two columns one over the other, each ending somewhere else."""
    dice = random.Random(5)
    places = [(dice.choice((10, 300)), dice.uniform(0, 800)) for _ in range(count)]
    return Page(600, 850, [Run("some words", Box(x, y, x + dice.uniform(5, 200), y + 9), 9) for x, y in places])


def calls(page: Page) -> int:
    profile = cProfile.Profile()
    profile.runcall(lay_out, [page])
    return sum(entry.callcount for entry in profile.getstats())


def test_three_times_the_pieces_cost_about_three_times_as_much() -> None:
    assert calls(scattered(1500)) < 5 * calls(scattered(500))
