"""Looking into dossiers: proving that nothing in one was changed, and taking its parts out."""

import hashlib
import json
import mimetypes
import zipfile
import zlib
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from reviewer.domain.article import Original
from reviewer.domain.counting import counted
from reviewer.domain.errors import ReviewerError, UnreadableFile
from reviewer.domain.sentence import said
from reviewer.exporters.dossier import FORMAT, MANIFEST, VERSION
from reviewer.services.record_reading import CarriedArticle, read_record_bytes

_CHUNK = 1 << 20
_LARGEST_MANIFEST = 1 << 26
_UNREADABLE = (
    zlib.error,
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    EOFError,
    NotImplementedError,
    RuntimeError,
)


@dataclass(frozen=True, slots=True)
class DossierReport:
    """What proving a dossier found; without problems it is as it was written."""

    path: Path
    articles: int
    files: int
    held: str
    problems: tuple[str, ...]

    def sentence(self) -> str:
        """For a reader."""
        articles, files = counted(self.articles, "article"), counted(self.files, "file")
        found = f"{self.path.name}: {articles}, {files}, {self.held}"
        if not self.problems:
            return f"{found}. Everything is as it was written."
        return f"{found}. {counted(len(self.problems), 'problem')}:"


@dataclass(frozen=True, slots=True)
class DossierPart:
    """One article of a dossier: its record, its original file if there is one, its files of evidence."""

    folder: str
    record: bytes
    original: tuple[Original, ...]
    evidence: tuple[Original, ...]


def verify_dossier(path: Path) -> DossierReport:
    """Prove a dossier, offline: every file by its hash, every record by its decisions, every text by its name.

    Raises UnreadableFile where it is no dossier at all.
    """
    with _opened(path) as (archive, manifest):
        problems = list(_problems(archive, manifest))
        held = manifest["tally"]["held"]
    counts = ", ".join(f"{count} {name}" for name, count in held.items()) or "no claims"
    return DossierReport(path, len(manifest["articles"]), len(manifest["files"]), counts, tuple(problems))


def dossier_parts(path: Path) -> Iterator[DossierPart]:
    """The articles of a dossier, one by one. Raises UnreadableFile where a file is not as the manifest says."""
    with _opened(path) as (archive, manifest):
        for article in manifest["articles"]:
            folder = str(article["folder"])
            files = [file for file in manifest["files"] if str(file["path"]).startswith(f"{folder}/")]
            yield DossierPart(
                folder,
                _whole(archive, _one(files, f"{folder}/record.json", path), path),
                tuple(_file(archive, file, path) for file in files if "/original/" in file["path"]),
                tuple(_file(archive, file, path) for file in files if "/evidence/" in file["path"]),
            )


@contextmanager
def _opened(path: Path) -> Generator[tuple[zipfile.ZipFile, dict[str, Any]]]:
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive, _manifest(archive, path)
    except OSError as error:
        raise UnreadableFile(
            said("{0} cannot be read: {1}.", path, error.strerror or error),
            said("Check that it is there and may be read."),
        ) from error
    except _UNREADABLE as error:
        raise _damaged(path, str(error)) from error


def _manifest(archive: zipfile.ZipFile, path: Path) -> dict[str, Any]:
    try:
        info = archive.getinfo(MANIFEST)
        if info.file_size > _LARGEST_MANIFEST:
            raise _damaged(path, said("its {0} is too large to be one", MANIFEST))
        manifest: Any = json.loads(archive.read(info))
        known = manifest["format"] == FORMAT and manifest["version"] == VERSION
        for file in cast("list[dict[str, Any]]", manifest["files"]):
            if not (isinstance(file["path"], str) and isinstance(file["sha256"], str)):
                raise TypeError("a file without a name")
            file["size"] = int(file["size"])
        _ = [str(article["folder"]) + str(article["text_sha256"]) for article in manifest["articles"]]
        _ = dict(manifest["tally"]["held"])
    except (KeyError, ValueError, TypeError) as error:
        raise _damaged(path, said("it holds no {0} that can be read", MANIFEST)) from error
    if not known:
        raise _damaged(path, said("its {0} is of another program or a newer version", MANIFEST))
    return cast("dict[str, Any]", manifest)


def _problems(archive: zipfile.ZipFile, manifest: dict[str, Any]) -> Iterator[str]:
    named = {file["path"]: file for file in manifest["files"]}
    there = archive.namelist()
    for name in sorted({name for name in there if there.count(name) > 1}):
        yield f"{name} is in it more than once."
    for name in sorted(set(there) - set(named) - {MANIFEST}):
        yield f"{name} is in it, and not in the manifest."
    for name, file in named.items():
        if name not in there:
            yield f"{name} is missing."
        else:
            yield from _changed(archive, file)
    for article in manifest["articles"]:
        yield from _article(archive, article, set(there))


def _changed(archive: zipfile.ZipFile, file: dict[str, Any]) -> Iterator[str]:
    digest, size = hashlib.sha256(), 0
    try:
        with archive.open(file["path"]) as source:
            while size <= file["size"] and (chunk := source.read(_CHUNK)):
                digest.update(chunk)
                size += len(chunk)
    except _UNREADABLE as error:
        yield f"{file['path']} is damaged: {error}."
        return
    if (size, digest.hexdigest()) != (file["size"], file["sha256"]):
        yield f"{file['path']} was changed."


def _article(archive: zipfile.ZipFile, article: dict[str, Any], there: set[str]) -> Iterator[str]:
    """Whether text, record and manifest speak of the same article, and its decisions lead to its claims."""
    folder = article["folder"]
    record, text = f"{folder}/record.json", f"{folder}/text.txt"
    if not {record, text} <= there:
        return  # said already
    try:
        found: tuple[CarriedArticle, ...] = read_record_bytes(archive.read(record), record)
        words = archive.read(text)
    except ReviewerError as problem:
        yield problem.what
        return
    except _UNREADABLE:
        return  # said already
    if hashlib.sha256(words).hexdigest() != article["text_sha256"]:
        yield said("{0} is not the text that the manifest names.", text)
    if [one.article.sha256 for one in found] != [article["text_sha256"]]:
        yield said("{0} is of another text than the manifest names.", record)


def _one(files: list[dict[str, Any]], name: str, path: Path) -> dict[str, Any]:
    for file in files:
        if file["path"] == name:
            return file
    raise _damaged(path, said("{0} is missing", name))


def _file(archive: zipfile.ZipFile, file: dict[str, Any], path: Path) -> Original:
    folder, _, name = str(file["path"]).rpartition("/")
    if folder.endswith("/evidence"):
        name = name.partition("-")[2]  # before it stands the beginning of its hash
    return Original(name, _whole(archive, file, path), mimetypes.guess_type(name)[0])


def _whole(archive: zipfile.ZipFile, file: dict[str, Any], path: Path) -> bytes:
    problems = list(_changed(archive, file)) if file["path"] in archive.namelist() else ["it is missing"]
    if problems:
        raise _damaged(path, problems[0])
    return archive.read(file["path"])


def _damaged(path: Path, why: str) -> UnreadableFile:
    return UnreadableFile(
        said("{0} is no sound dossier: {1}.", path, why.rstrip(".")), said("Ask for it to be exported again.")
    )
