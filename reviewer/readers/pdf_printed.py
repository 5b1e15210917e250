"""What stands in a page's margins and is no article: its number, and the lines that browsers print there.

On a single page nothing repeats that could tell it from the article; its form and its place do.
"""

import re

PAGE_NUMBER = re.compile(
    r"(?:page|seite|p\.)?\s*[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:of|/|von|\|)\s*\d{1,4})?", re.IGNORECASE
)
# Of the page's height, at the top and at the bottom: further out than anybody sets an article.
EDGE = 0.04
_MOMENT = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?"
_ADDRESS = r"(?:https?|file|about|data|blob):\S+"
_COUNT = r"\d{1,4} ?(?:/|of|von|de|sur) ?\d{1,4}"
# Chromium: "moment title" above, "address 1/3" below. Firefox: "title address" above, "1 of 3 moment" below.
_LINE = re.compile(
    rf"{_MOMENT}(?: .*)?|{_ADDRESS}(?: {_COUNT})?|.* {_ADDRESS}|{_COUNT} {_MOMENT}|.* {_MOMENT}",
    re.IGNORECASE,
)


def is_of_browser(line: str) -> bool:
    """Whether a line in the outermost margin is a browser's own."""
    return _LINE.fullmatch(" ".join(line.split())) is not None
