"""Laying out a page's pieces of text: what it costs, counted in calls."""

import cProfile
import random

import pytest

from reviewer.readers.composing import Part
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


def test_a_bold_link_inside_a_paragraph_makes_no_heading_of_its_line() -> None:
    lines = (
        "About 3,000 people came to the harbour on Sunday, as the mayor of the town told us,",
        "and the head of the",
        "the rescue said they were 40 more than a year ago there.",
    )
    runs = [
        Run(text, Box(50, 700 - 14 * n, 50 + 5 * len(text), 710 - 14 * n), 10) for n, text in enumerate(lines)
    ]
    link = "Harbour and River Rescue Service of the lower county, who then"
    left = runs[1].box.right + 3
    runs.append(Run(link, Box(left, 686, left + 5 * len(link), 696), 10, bold=True))
    (block,) = lay_out([Page(600, 850, runs)])
    assert block.part is Part.BODY
    assert link in block.text


def _printed(top: str, foot: str, *, edge: float) -> str:
    body = "About 3,000 people came to the harbour on Sunday, the mayor said."
    places = ((top, 850 - edge), (body, 700), (f"{body} More.", 680), (foot, edge))
    runs = [Run(text, Box(40, y - 4, 40 + 4 * len(text), y + 4), 8) for text, y in places]
    return "\n".join(block.text for block in lay_out([Page(600, 850, runs)]))


@pytest.mark.parametrize(
    ("top", "foot"),
    [
        ("11/25/26, 9:38 AM   Boats for Lowmoor", "https://example.org/news/boats.html 1/1"),
        ("25.11.2026, 09:38 Boats for Lowmoor", "file:///home/ann/boats.html 1/1"),
        ("Boats for Lowmoor https://example.org/news/boats.html", "1 of 1 25/11/2026, 09:38"),
    ],
)
def test_what_a_browser_prints_above_and_below_a_single_page_is_left_out(top: str, foot: str) -> None:
    assert _printed(top, foot, edge=20).startswith("About 3,000 people")
    assert _printed(top, foot, edge=20).endswith("More.")


def test_a_line_with_an_address_or_a_time_where_articles_stand_is_kept() -> None:
    top, foot = "11/25/26, 9:38 AM Boats for Lowmoor", "All figures are at https://example.org/figures"
    text = _printed(top, foot, edge=60)
    assert top in text
    assert foot in text
    assert "Lowmoor has 14 boats" in _printed("Lowmoor has 14 boats", "12 were lost", edge=20)
