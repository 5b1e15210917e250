"""Taking articles into a library: files, folders of them, dropped and pasted text and pages."""

import uuid
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from reviewer.domain.article import Article, Document, Original
from reviewer.domain.claim import Claim, Extraction, Origin
from reviewer.domain.errors import LibraryProblem, ReviewerError, UnreadableFile
from reviewer.domain.sentence import said
from reviewer.domain.validation import reviewer_name
from reviewer.services import reading
from reviewer.services.backups import before_bulk_step
from reviewer.services.extracting import extract_apart
from reviewer.services.finding_files import find_files
from reviewer.services.libraries import Library
from reviewer.services.likeness import sketch
from reviewer.services.near import Near, Stories
from reviewer.services.queueing import Dropped, taken_in_order
from reviewer.services.uncovered import uncovered_at_first

__all__ = [
    "ImportReport", "Imported", "Outcome", "find_files", "import_document", "import_file", "import_files",
    "import_rich", "import_text", "kept_original", "new_article", "new_claims", "stored_hash",
]  # fmt: skip

_MANY = 50  # files from which on taking them in is a bulk step


@dataclass(frozen=True, slots=True)
class Imported:
    """An article that is in the library now; ``created`` is false where its text was there already."""

    article_id: str
    title: str
    created: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file of a batch: the article it is now, or why it is none.

    ``near`` are articles that were there before and are much the same, the likest first: to be compared with
    ``drafts.compare_drafts``, and perhaps an earlier draft of this one. ``sure`` is false where its letters
    were read in an encoding that is a guess. One that was ``held`` back for a person to look at, for either
    reason, is not in the library, nor is one that the person ``skipped``.
    """

    path: Path
    imported: Imported | None = None
    problem: ReviewerError | None = None
    near: tuple[Near, ...] = ()
    sure: bool = True
    skipped: bool = False

    @property
    def held(self) -> bool:
        """Whether the file waits for a person's answer."""
        return self.imported is None and self.problem is None and not self.skipped


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of a batch of files, in their order; those after a cancel are not in it."""

    outcomes: tuple[Outcome, ...]

    @property
    def imported(self) -> tuple[Imported, ...]:
        """The articles that are in the library now, also those that were there already."""
        return tuple(outcome.imported for outcome in self.outcomes if outcome.imported)

    @property
    def failed(self) -> tuple[ReviewerError, ...]:
        """Why the others are not."""
        return tuple(outcome.problem for outcome in self.outcomes if outcome.problem)

    @property
    def held(self) -> tuple[Outcome, ...]:
        """The files that wait for a person's answer."""
        return tuple(outcome for outcome in self.outcomes if outcome.held)

    def sentence(self) -> str:
        """How many of each, for a person."""
        created = sum(article.created for article in self.imported)
        there = len(self.imported) - created
        return f"{created} imported, {there} there already, {len(self.failed)} failed."


def import_file(library: Library, reviewer: str, path: Path) -> Imported:
    """Read a file and take it in with its claims. Raises UnreadableFile."""
    return import_document(library, reviewer, reading.read_file(path))


def import_text(library: Library, reviewer: str, text: str, name: str) -> Imported:
    """Take in dropped or pasted text. Raises UnreadableFile where it is empty."""
    return import_document(library, reviewer, reading.read_text(text, name))


def import_rich(library: Library, reviewer: str, source: str, name: str, url: str | None = None) -> Imported:
    """Take in HTML that was dropped or pasted from a browser or a word processor. Raises UnreadableFile."""
    return import_document(library, reviewer, reading.read_rich(source, name, url))


def import_document(library: Library, reviewer: str, document: Document) -> Imported:
    """Extract a document's claims and store both; the same text again gives the article that is there."""
    return _store(library, reviewer, reading.Taken(document))


def _store(library: Library, reviewer: str, taken: reading.Taken) -> Imported:
    document, extraction, uncovered = taken.document, taken.extraction, taken.uncovered
    name = reviewer_name(reviewer)
    sha256 = stored_hash(document)
    # What is extracted already is stored without a look: the library sees for itself whether it has the text.
    there = library.find_article(sha256=sha256) if extraction is None else None
    if there is None:
        if extraction is None:
            extraction = extract_apart(document)
            uncovered = uncovered_at_first(document.text, extraction)
        article = new_article(document, sha256, extraction, name)
        claims, original = new_claims(article, extraction), kept_original(document)
        if library.add_article(article, claims, original=original, uncovered=uncovered) is not None:
            return Imported(article.id, article.title, created=True)
        there = library.find_article(sha256=sha256)  # it was there, or another program was faster
    if there is None:
        raise LibraryProblem(
            said("{0} did not keep {1}.", library.location, document.name), said("Import it again.")
        )
    return Imported(there.id, there.title, created=False)


def _stories(library: Library) -> Stories | None:
    try:
        return Stories(library)
    except LibraryProblem:
        return None  # the first article that cannot be stored says so


def _take(
    library: Library, reviewer: str, stories: Stories | None, path: Path, taken: reading.Taken, *, hold: bool
) -> Outcome:
    """Take in what was read of a file, or hold it back where a person had better look first."""
    of_it = sketch(taken.document.text) if taken.sketch is None else taken.sketch
    near = stories.like(of_it) if stories is not None else ()
    sure = taken.document.encoding_sure
    if hold and (near or not sure) and library.find_article(sha256=stored_hash(taken.document)) is None:
        return Outcome(path, near=near, sure=sure)
    imported = _store(library, reviewer, taken)
    if stories is None or not imported.created:
        return Outcome(path, imported, sure=sure)
    stories.add(imported.article_id, imported.title, of_it)
    return Outcome(path, imported, near=near, sure=sure)


def stored_hash(document: Document) -> str:
    """The hash that the document's text is known by. Raises UnreadableFile where it cannot be stored."""
    try:
        return document.sha256
    except UnicodeEncodeError as error:
        raise UnreadableFile(
            said(
                "{0} holds half a character at position {1} and cannot be stored as it is.",
                document.name,
                str(error.start),
            ),
            said("Save it as UTF-8 text and import it again."),
        ) from error


def import_files(
    library: Library,
    reviewer: str,
    paths: Iterable[Path],
    on_progress: Callable[[int, int, str], None] | None,
    cancelled: Callable[[], bool] | None,
    *,
    on_outcome: Callable[[Outcome], None] | None = None,
    processes: int | None = None,
    hold: bool = False,
    skipped: Callable[[Path], bool] | None = None,
) -> ImportReport:
    """Import files and folders; they are read and extracted at once on all cores, or in ``processes``, and
    stored in their order. One that fails never stops the rest.

    ``on_progress`` is told how many are done, how many there are, and the name of the one that is waited for;
    ``on_outcome`` what became of each; ``cancelled`` and, of a file, ``skipped`` are asked before it is
    read and while it is waited for, on any thread; it is then given up, and what is imported by then stays.
    With ``hold`` a text in an encoding that is a guess, or much like an article of the library, is held back.
    Before very many the library is backed up. A library that cannot be written ends it.
    """
    files = find_files(paths)
    if len(files) >= _MANY:
        before_bulk_step(library)
    outcomes: list[Outcome] = []
    stories = _stories(library)
    stopped = cancelled or _never
    with closing(taken_in_order(files, processes, _unwanted(stopped, skipped))) as taken:
        for done, path in enumerate(files):
            if stopped():
                break
            if on_progress is not None:
                on_progress(done, len(files), path.name)
            try:
                outcomes.append(_take(library, reviewer, stories, path, next(taken)(), hold=hold))
            except Dropped:
                if stopped():
                    break
                outcomes.append(Outcome(path, skipped=True))
            except LibraryProblem as problem:
                left = len(files) - done
                what = said("{0} {1} of {2} files were not imported.", problem.what, left, len(files))
                outcomes.append(Outcome(path, problem=LibraryProblem(what, problem.remedy)))
            except ReviewerError as problem:
                outcomes.append(Outcome(path, problem=problem))
            if on_outcome is not None:
                on_outcome(outcomes[-1])
            if isinstance(outcomes[-1].problem, LibraryProblem):
                break
    if on_progress is not None:
        on_progress(len(outcomes), len(files), "")
    return ImportReport(tuple(outcomes))


def _never() -> bool:
    return False


def _unwanted(stopped: Callable[[], bool], skipped: Callable[[Path], bool] | None) -> Callable[[Path], bool]:
    return lambda path: stopped() or (skipped is not None and skipped(path))


def new_article(document: Document, sha256: str, extraction: Extraction, reviewer: str) -> Article:
    """An article that is not in the library yet, of a document and what was extracted from it."""
    return Article(
        id=uuid.uuid4().hex,
        title=extraction.title or document.name,
        text=document.text,
        sha256=sha256,
        name=document.name,
        encoding=document.encoding,
        imported_at=datetime.now(UTC),
        imported_by=reviewer,
        published=extraction.published,
        headings=extraction.headings,
        furniture=extraction.furniture,
        captions=extraction.captions,
        author=document.author,
        publication=document.publication,
        url=document.url,
        media_type=document.media_type,
        original_sha256=original.sha256 if (original := kept_original(document)) else None,
    )


def new_claims(article: Article, extraction: Extraction) -> Sequence[Claim]:
    """The claims that an article begins with: all undecided."""
    return [
        Claim(
            id=uuid.uuid4().hex,
            article_id=article.id,
            origin=Origin.EXTRACTED,
            section=found.section,
            priority=round(found.priority, 3),
            extracted=found.reading,
        )
        for found in extraction.claims
    ]


def kept_original(document: Document) -> Original | None:
    """The file that a document was read from, as the library keeps it; ``None`` where it was no file."""
    if document.original is None:
        return None
    return Original(document.name, document.original, document.media_type)
