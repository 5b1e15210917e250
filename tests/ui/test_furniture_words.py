"""What is left out of a page is named, and every kind of it that is told apart has a word."""

import re
from pathlib import Path

import reviewer
from reviewer import readers
from reviewer.domain.article import Furniture, Span
from reviewer.domain.settled import PUT_OUT
from reviewer.extraction.sections import divide
from reviewer.ui.furniture_words import furniture_word
from reviewer.ui.source_painter import furniture_words

PAGE = "Home\nRiver floods 40 houses\n23 November 2025\nRelated\nHe saw 40 of the houses under water, he said."


def test_what_is_left_out_is_counted_by_kind() -> None:
    furniture = [
        Furniture(Span(n, n + 1), reason) for n, reason in enumerate(("share", "tags", "share", "odd"))
    ]
    assert furniture_words(furniture, unfolded=False) == "Page furniture left out: 2 × share, tags, odd"


def test_every_kind_that_a_page_or_the_text_tells_has_a_word() -> None:
    source = Path(reviewer.__file__).parent / "ui" / "furniture_words.py"
    known = set(re.findall(r'^ +"([a-z-]+)":', source.read_text(encoding="utf-8"), re.MULTILINE))
    page = readers.read(Path(__file__).parents[1] / "readers" / "samples" / "page.html")
    told = {part.reason for part in (*page.layout.furniture, *divide(PAGE).furniture())}
    assert len(told) >= 8
    assert told <= known
    assert furniture_word(PUT_OUT) == "put out"
