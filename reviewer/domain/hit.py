"""What a search of the library finds."""

from dataclasses import dataclass
from enum import StrEnum

from reviewer.domain.article import Span


class Found(StrEnum):
    """What holds the words."""

    ARTICLE = "article"  # its title, author, publication, tags
    TEXT = "text"  # the text of an article
    CLAIM = "claim"  # what it says, or a comment, note or verdict on it
    NOTE = "note"  # on an article
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True)
class Hit:
    """One place that holds all words searched for.

    ``snippet`` is what stands around the first of them, on one line; ``marks`` are where they stand in it.
    ``title`` is the article's, empty for evidence, which belongs to no article; ``ref`` is the id of the claim,
    of the evidence, or of the article.
    """

    found: Found
    ref: str
    article_id: str | None
    title: str
    snippet: str
    marks: tuple[Span, ...]
