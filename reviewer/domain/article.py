"""An article: immutable text, where it came from, and which parts of it are not the article."""

import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of the canonical text in code points, from 0, end exclusive."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether all of ``other`` lies inside."""
        return self.start <= other.start and other.end <= self.end


class Section(StrEnum):
    """Which part of the article a claim stands in."""

    HEADLINE = "headline"
    BODY = "body"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Furniture:
    """A stretch of text that is not the article, and what it is taken for (``navigation``, ``credit`` …)."""

    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Layout:
    """What a reader knows of the text's parts from its format; extraction adds what it finds itself.

    ``printed`` says that the page around the article may be in the text, and nothing tells where it ends.
    """

    headings: tuple[Span, ...] = ()
    captions: tuple[Span, ...] = ()
    furniture: tuple[Furniture, ...] = ()
    printed: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """What a reader makes of a file: the canonical text and what is known of it.

    ``text`` has line ends as ``\\n`` and no byte-order mark and never changes afterwards.
    ``encoding`` is the name the bytes were decoded with; ``encoding_sure`` is false where it was detected by
    likelihood and a person should look at it. ``published`` is an ISO date; ``publication`` the paper or site.
    ``original`` is the file as it came, with ``media_type`` its MIME type.
    """

    text: str
    name: str
    encoding: str
    encoding_sure: bool = True
    title: str | None = None
    published: str | None = None
    layout: Layout = field(default_factory=Layout)
    author: str | None = None
    publication: str | None = None
    url: str | None = None
    original: bytes | None = field(default=None, repr=False)
    media_type: str | None = None

    @property
    def sha256(self) -> str:
        """The hash of the canonical text in UTF-8: the article's identity."""
        return hash_text(self.text)


@dataclass(frozen=True, slots=True)
class Article:
    """One imported source document.

    ``headings`` are the spans of headlines and sub-headings, ``captions`` those of captions, ``furniture`` what
    is left out of review. All is as it was imported; what reviewers changed since (details,
    furniture) stands in the library's matters. ``original_sha256`` names the file as it came, kept in the
    library; ``previous`` is the id of the article's earlier draft.
    """

    id: str
    title: str
    text: str
    sha256: str
    name: str
    encoding: str
    imported_at: datetime
    imported_by: str
    published: str | None = None
    headings: tuple[Span, ...] = ()
    furniture: tuple[Furniture, ...] = ()
    captions: tuple[Span, ...] = ()
    author: str | None = None
    publication: str | None = None
    url: str | None = None
    media_type: str | None = None
    original_sha256: str | None = None
    previous: str | None = None


@dataclass(frozen=True, slots=True)
class Original:
    """A file as it came into the library."""

    name: str
    data: bytes = field(repr=False)
    media_type: str | None = None

    @property
    def sha256(self) -> str:
        """SHA-256 of the bytes, as hexadecimal digits."""
        return hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True)
class Progress:
    """How many of an article's claims stand in each state; withdrawn claims are not counted."""

    pending: int = 0
    confirmed: int = 0
    corrected: int = 0
    rejected: int = 0

    @property
    def total(self) -> int:
        """All claims under review."""
        return self.pending + self.decided

    @property
    def decided(self) -> int:
        """Claims that are confirmed, corrected or rejected."""
        return self.confirmed + self.corrected + self.rejected


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """What the list of articles shows of one of them.

    ``uncovered`` counts the numbers that no claim covers and nobody has dismissed, ``None`` before it was
    counted; ``signed_off`` names those whose sign-off still holds, ``sign_off_broken`` those after whose
    sign-off a claim was changed; ``assigned`` is who is on the article; ``revised`` is true where a later draft
    of it is in the library.
    """

    id: str
    title: str
    name: str
    imported_at: datetime
    progress: Progress
    uncovered: int | None = None
    signed_off: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    archived: bool = False
    assigned: str | None = None
    revised: bool = False
    sign_off_broken: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether no claim is pending and no number is left that nobody has looked at."""
        return self.progress.pending == 0 and self.uncovered == 0


def hash_text(text: str) -> str:
    """SHA-256 of a canonical text in UTF-8, as hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
