"""Taking articles into a library."""

import os
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from reviewer import readers
from reviewer.domain.article import Article, Document
from reviewer.domain.claim import Claim, Extraction, Origin
from reviewer.domain.errors import LibraryProblem, ReviewerError, UnreadableFile
from reviewer.domain.validation import reviewer_name
from reviewer.services.extracting import extract_apart
from reviewer.services.libraries import Library


@dataclass(frozen=True, slots=True)
class Imported:
    """An article that is in the library now; ``created`` is false where its text was there already."""

    article_id: str
    title: str
    created: bool


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of a batch of files."""

    imported: tuple[Imported, ...]
    failed: tuple[ReviewerError, ...]


def import_file(library: Library, reviewer: str, path: Path) -> Imported:
    """Read a file and take it in with its claims. Raises UnreadableFile."""
    return import_document(library, reviewer, readers.read(path))


def import_text(library: Library, reviewer: str, text: str, name: str) -> Imported:
    """Take in dropped or pasted text. Raises UnreadableFile where it is empty."""
    return import_document(library, reviewer, readers.read_text(text, name))


def import_document(library: Library, reviewer: str, document: Document) -> Imported:
    """Extract a document's claims and store both; the same text again gives the article that is there."""
    name = reviewer_name(reviewer)
    try:
        sha256 = document.sha256
    except UnicodeEncodeError as error:
        raise UnreadableFile(
            f"{document.name} holds half a character at position {error.start} and cannot be stored as it is.",
            "Save it as UTF-8 text and import it again.",
        ) from error
    there = library.find_article(sha256=sha256)
    if there is None:
        extraction = extract_apart(document)
        article = _article(document, sha256, extraction, name)
        if library.add_article(article, _claims(article, extraction)) is not None:
            return Imported(article.id, article.title, created=True)
        there = library.find_article(sha256=sha256)  # another program was faster
    if there is None:
        raise LibraryProblem(f"{library.location} did not keep {document.name}.", "Import it again.")
    return Imported(there.id, there.title, created=False)


def find_files(paths: Iterable[Path]) -> list[Path]:
    """The files at ``paths``, each once; a folder stands for the readable files in it and below, sorted.

    Hidden files and links to folders are left out. A folder that may not be opened, or that holds nothing
    readable, stays in the list: importing it says so.
    """
    found: dict[Path, None] = {}
    for path in paths:
        found.update(dict.fromkeys(_inside(path) if os.path.isdir(path) else (path,)))  # noqa: PTH112  never raises
    return list(found)


def import_files(
    library: Library,
    reviewer: str,
    paths: Iterable[Path],
    on_progress: Callable[[int, int, str], None] | None,
    cancelled: Callable[[], bool] | None,
) -> ImportReport:
    """Import files and folders one after another; one that fails never stops the rest.

    ``on_progress`` is told how many are done, how many there are, and the name of the one begun; ``cancelled``
    is asked before each, and what is imported by then stays. A library that cannot be written ends it.
    """
    files = find_files(paths)
    imported: list[Imported] = []
    failed: list[ReviewerError] = []
    for done, path in enumerate(files):
        if cancelled is not None and cancelled():
            break
        if on_progress is not None:
            on_progress(done, len(files), path.name)
        try:
            _demand_file(path)
            imported.append(import_file(library, reviewer, path))
        except LibraryProblem as problem:
            left = len(files) - done
            what = f"{problem.what} {left} of {len(files)} files were not imported."
            failed.append(LibraryProblem(what, problem.remedy))
            break
        except ReviewerError as problem:
            failed.append(problem)
    if on_progress is not None:
        on_progress(len(imported) + len(failed), len(files), "")
    return ImportReport(tuple(imported), tuple(failed))


def _inside(folder: Path) -> Iterator[Path]:
    """The readable files below ``folder``; folders that cannot be opened, or it itself if there is nothing."""
    closed: list[Path] = []
    files: list[Path] = []
    suffixes = readers.suffixes()
    for place, folders, names in os.walk(folder, onerror=lambda error: closed.append(Path(error.filename))):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        files += [
            Path(place, name)
            for name in names
            if not name.startswith(".") and Path(name).suffix.lower() in suffixes
        ]
    return iter(sorted(files + closed) or [folder])


def _demand_file(path: Path) -> None:
    if not os.path.isdir(path):  # noqa: PTH112  never raises
        return
    try:
        with os.scandir(path):
            pass
    except OSError as error:
        raise UnreadableFile(
            f"The folder {path} cannot be opened: {error.strerror or error}.", "Ask for permission to read it."
        ) from error
    known = ", ".join(sorted(readers.suffixes()))
    raise UnreadableFile(f"The folder {path} holds no article.", f"These files can be read: {known}.")


def _article(document: Document, sha256: str, extraction: Extraction, reviewer: str) -> Article:
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
    )


def _claims(article: Article, extraction: Extraction) -> Sequence[Claim]:
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
