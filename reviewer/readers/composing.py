"""Making a canonical text out of a format's own parts, and remembering which part is which.

A *block* is one line of the text to be: a paragraph, a heading, a list item, a row of a table. Readers of
formats that are more than text make blocks; ``compose`` sets them down.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from reviewer.domain.article import Furniture, Layout, Span


class Part(Enum):
    """What a format says a block is."""

    BODY = auto()
    HEADING = auto()
    CAPTION = auto()


@dataclass(slots=True)
class Block:
    """One line to be. ``close`` sets it right under the one before, as items of a list and rows of a table
    stand; ``furniture`` is why it is not the article, empty where it is."""

    text: str
    part: Part = Part.BODY
    close: bool = False
    furniture: str = ""


# Spaces that only lay out the source; a no-break space is a character of the article ("6 000").
_SPACES = re.compile(r"[ \r\n\f\v\u2028\u2029\u0085]+")
_AROUND_TABS = re.compile(r" *\t *")
# Signs that say where a word may be broken, and characters that no text is made of.
_INVISIBLE = re.compile(r"[\u00ad\u200b\u2060\ufeff\ufffc\x00-\x08\x0e-\x1f\x7f]")
_HALVES = re.compile(r"[\ud800-\udfff]")


def tidy(text: str) -> str:
    """A block's text on one line: runs of spaces are one, signs for breaking words go, tabs stay."""
    text = _HALVES.sub("\ufffd", _INVISIBLE.sub("", text))
    return _AROUND_TABS.sub("\t", _SPACES.sub(" ", text)).strip()


def compose(blocks: Iterable[Block]) -> tuple[str, Layout]:
    """The canonical text of the blocks in their order, and where its parts lie in it.

    Blocks stand apart by an empty line, close ones do not; a block without text leaves nothing.
    """
    pieces: list[str] = []
    headings: list[Span] = []
    captions: list[Span] = []
    furniture: list[Furniture] = []
    length = 0
    previous: Block | None = None
    for block in blocks:
        text = tidy(block.text)
        if not text:
            continue
        if previous is not None:
            gap = "\n" if block.close and previous.part is block.part else "\n\n"
            pieces.append(gap)
            length += len(gap)
        span = Span(length, length + len(text))
        pieces.append(text)
        length = span.end
        if block.furniture:
            if previous is not None and previous.furniture == block.furniture:
                span = Span(furniture.pop().span.start, span.end)  # one passage, not as many as it has lines
            furniture.append(Furniture(span, block.furniture))
        elif block.part is Part.HEADING:
            headings.append(span)
        elif block.part is Part.CAPTION:
            captions.append(span)
        previous = block
    return "".join(pieces), Layout(tuple(headings), tuple(captions), tuple(furniture))
