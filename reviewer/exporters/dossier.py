"""The dossier: a ZIP with all there is on an article, and a manifest of hashes to check it by, offline.

Of each article there is a folder: the original file, the canonical text, the whole record, the files of
evidence, and every other export. ``manifest.json`` names each file with its SHA-256.
"""

import hashlib
import json
import re
import tempfile
import unicodedata
import zipfile
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path, PureWindowsPath
from typing import Any

from reviewer.domain.article_record import ArticleRecord
from reviewer.domain.sentence import said
from reviewer.domain.tally import Tally
from reviewer.exporters import json_document
from reviewer.exporters.format import EVERYTHING, Format
from reviewer.exporters.narrowing import held_by

NAME = "dossier"
TITLE = "Dossier (ZIP)"
SUFFIX = ".dossier.zip"
STATES = EVERYTHING

FORMAT = "claim-reviewer/dossier"
VERSION = 1
MANIFEST = "manifest.json"
_README = """\
This is a dossier of checked articles. Each folder holds one of them:

  original/     the file as it came
  text.txt      the text that was checked, in UTF-8; all positions count its characters
  record.json   everything that was decided, by whom and when
  evidence/     the files that verdicts rest on
  exports/      the same for people and for other programs; begin with the checked copy

manifest.json names every file with its SHA-256. To prove that nothing was changed:

  reviewer verify THIS-FILE
"""
_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest a ZIP can hold: its files say themselves when they were made
_CHUNK = 1 << 20


def write(articles: Iterable[ArticleRecord], path: Path) -> None:
    """Write the dossier, article by article."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, _folder(path) as folder:
        dossier = _Dossier(archive, folder)
        dossier.add("README.txt", _README.encode(), "what is in here")
        for number, record in enumerate(articles, 1):
            dossier.add_article(number, record)
        dossier.finish()


@contextmanager
def _folder(path: Path) -> Generator[Path]:
    with tempfile.TemporaryDirectory(prefix="dossier.", dir=path.parent) as folder:
        yield Path(folder)


@dataclass(slots=True)
class _Dossier:
    archive: zipfile.ZipFile
    folder: Path
    files: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    articles: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    missing: list[str] = field(default_factory=list[str])
    tally: Tally = field(default_factory=Tally)

    def add(self, name: str, data: bytes, what: str) -> None:
        """A file that is in memory."""
        self.archive.writestr(_info(name), data)
        self._list(name, hashlib.sha256(data).hexdigest(), len(data), what)

    def add_file(self, name: str, path: Path, what: str) -> None:
        """A file that is on the disk, chunk by chunk."""
        digest, size = hashlib.sha256(), 0
        with path.open("rb") as source, self.archive.open(_info(name), "w") as target:
            while chunk := source.read(_CHUNK):
                target.write(chunk)
                digest.update(chunk)
                size += len(chunk)
        self._list(name, digest.hexdigest(), size, what)

    def add_article(self, number: int, record: ArticleRecord) -> None:
        """All there is on one article, in a folder of its own."""
        article = record.article
        place = f"{number:02d}-{_safe(article.title, 'article', 40)}"
        self.add(f"{place}/text.txt", article.text.encode("utf-8"), "canonical text")
        original = record.original()
        if original is None:
            self.missing.append(
                f"{place}: the original file, which was not kept (the text was pasted or is older)."
            )
        else:
            self.add(f"{place}/original/{_safe(original.name, 'original', 80)}", original.data, "original file")
        quiet = replace(record, told=_part_of(record.told, 0, 0))
        self._add_export(f"{place}/record.json", json_document.write, quiet, "whole record")
        self._add_evidence(place, record)
        self._add_exports(place, record)
        self.tally += record.tally
        self.articles.append(
            {
                "folder": place,
                "id": article.id,
                "title": article.title,
                "text_sha256": article.sha256,
                "tally": record.tally.as_json(),
            }
        )

    def finish(self) -> None:
        """Write the manifest, last."""
        manifest = {
            "format": FORMAT,
            "version": VERSION,
            "articles": self.articles,
            "files": self.files,
            "missing": self.missing,
            "tally": self.tally.as_json(),
        }
        data = json.dumps(manifest, ensure_ascii=True, indent=1).encode("ascii") + b"\n"
        self.archive.writestr(_info(MANIFEST), data)

    def _add_evidence(self, place: str, record: ArticleRecord) -> None:
        for item in record.evidence.values():
            if item.file_sha256 is None:
                continue
            data = record.file(item.file_sha256)
            if data is None:
                self.missing.append(f"{place}: the file “{item.label}”, which the library does not hold.")
                continue
            name = f"{place}/evidence/{item.file_sha256[:12]}-{_safe(item.file_name or item.label, 'file', 80)}"
            if all(one["path"] != name for one in self.files):
                self.add(name, data, f"evidence: {item.label}")

    def _add_exports(self, place: str, record: ArticleRecord) -> None:
        from reviewer import exporters  # which imports this module

        stem = _safe(record.article.title, "article", 40)
        forms = [form for form in exporters.formats() if form.name not in (NAME, json_document.NAME)]
        for number, form in enumerate(forms):
            told = _part_of(record.told, number / len(forms), (number + 1) / len(forms))
            held = replace(held_by(record, form), told=told)
            self._add_form(f"{place}/exports/{stem}", form, held)

    def _add_form(self, stem: str, form: Format, record: ArticleRecord) -> None:
        inner = self.folder / form.name
        inner.mkdir(exist_ok=True)
        path = inner / (stem.rpartition("/")[2] + form.suffix)
        form.write([record], path)
        what = said("{0}: {1}", form.title, record.tally.sentence())
        self.add_file(stem + form.suffix, path, what)
        path.unlink()
        for ending in form.companions:
            companion = path.with_name(path.name + ending)
            self.add_file(stem + form.suffix + ending, companion, f"{form.title}: description")
            companion.unlink()

    def _add_export(self, name: str, write: Any, record: ArticleRecord, what: str) -> None:
        path = self.folder / "export"
        write([record], path)
        self.add_file(name, path, what)
        path.unlink()

    def _list(self, name: str, sha256: str, size: int, what: str) -> None:
        self.files.append({"path": name, "sha256": sha256, "size": size, "what": what})


def _part_of(told: Callable[[float], None], begin: float, end: float) -> Callable[[float], None]:
    return lambda share: told(begin + (end - begin) * share)


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _DATE)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    return info


def _safe(text: str, otherwise: str, longest: int) -> str:
    """A part of a path that every system takes: letters, digits, dots and hyphens; no device of Windows."""
    name = _plain(text, otherwise, longest)
    return f"{otherwise}-{name}" if PureWindowsPath(name).is_reserved() else name


def _plain(text: str, otherwise: str, longest: int) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    kept = re.sub(r"[^A-Za-z0-9.]+", "-", plain).strip("-.")
    stem, dot, ending = kept.rpartition(".")
    if dot and len(ending) <= 8:
        return f"{stem[: longest - len(ending) - 1].strip('-.') or otherwise}.{ending}"
    return kept[:longest].strip("-.") or otherwise
