"""A text before it is taken in: which articles it is like, and what it would be as a later draft of one."""

from dataclasses import dataclass

from reviewer.domain.article import Document
from reviewer.domain.claim import Extraction
from reviewer.services.articles import OpenArticle, open_article
from reviewer.services.differences import Piece, differences
from reviewer.services.extracting import extract_apart
from reviewer.services.importing import stored_hash
from reviewer.services.libraries import Library
from reviewer.services.likeness import sketch
from reviewer.services.near import Near, Stories
from reviewer.services.revising import Revision, revise


@dataclass(frozen=True, slots=True)
class Prospect:
    """A new text beside the article it may be a draft of: what differs, what becomes of each decision."""

    document: Document
    extraction: Extraction
    previous: OpenArticle
    pieces: tuple[Piece, ...]
    revision: Revision


def look(library: Library, document: Document) -> tuple[Near, ...]:
    """The articles that a document is like, the likest first; none where the very text is in the library.

    Raises UnreadableFile where the text cannot be stored.
    """
    if library.find_article(sha256=stored_hash(document)) is not None:
        return ()
    return Stories(library).like(sketch(document.text))


def prospect(library: Library, document: Document, previous_id: str) -> Prospect:
    """Lay a document beside an article. Raises LibraryProblem where there is none with that id."""
    previous = open_article(library, previous_id)
    extraction = extract_apart(document)
    return Prospect(
        document,
        extraction,
        previous,
        differences(previous.article.text, document.text),
        revise(previous.article.text, previous.claims, document.text, extraction.claims),
    )
