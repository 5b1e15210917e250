"""Finding what is in the library by words: articles, their texts, claims, notes and evidence."""

from reviewer.domain.hit import Found, Hit
from reviewer.services.libraries import Library

__all__ = ["Found", "Hit", "search"]


def search(library: Library, words: str, limit: int = 50) -> tuple[Hit, ...]:
    """The places that hold all these words, best first; accents and capitals do not matter.

    The last word may be unfinished, so that a search can follow the typing; "6,000" finds that very number.
    Articles, claims, notes and evidence come first, up to ``limit``, then up to 20 texts of articles. Of a word
    that stands nearly everywhere the newest three hundred places are looked at.
    """
    return library.search(words, limit)
