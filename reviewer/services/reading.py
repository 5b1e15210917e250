"""Reading what people bring: files, bytes, pasted text and pasted pages, each in a process that can be killed.

Plain text alone is read in this process: it needs no parser that a hostile file could lead astray.
"""

import os
from dataclasses import dataclass, replace
from pathlib import Path

from reviewer import readers
from reviewer.domain.article import Document
from reviewer.domain.claim import Extraction
from reviewer.services import apart
from reviewer.services.likeness import Sketch
from reviewer.services.transport import from_plain

_IN_PROCESS = 2_000_000  # bytes; decoding more is felt


@dataclass(frozen=True, slots=True)
class Taken:
    """A document, and what was made of it where it was read, if that was apart: its claims, how many numbers
    those leave uncovered, and the sketch of its text (see ``likeness``).
    """

    document: Document
    extraction: Extraction | None = None
    uncovered: int | None = None
    sketch: Sketch | None = None


def read_file(path: Path) -> Document:
    """The article in a file. Raises UnreadableFile, naming the file and the reason."""
    return read_bytes(readers.load(path), readers.shown_name(path), path.suffix)


def read_bytes(data: bytes, name: str, suffix: str = ".txt") -> Document:
    """The article in ``data``, a file of that suffix unless its content says otherwise. Raises
    UnreadableFile.
    """
    if len(data) <= _IN_PROCESS and readers.is_plain(data, suffix):
        return readers.read_bytes(data, name, suffix)
    return _document(apart.ask("read", name, data, suffix=suffix), data)


def read_as(data: bytes, name: str, suffix: str, encoding: str) -> Document:
    """As ``read_bytes`` with the encoding that a person chose of ``encodings``. Raises UnreadableFile."""
    if len(data) <= _IN_PROCESS and readers.is_plain(data, suffix):
        return readers.read_as(data, name, suffix, encoding)
    return _document(apart.ask("read", name, data, suffix=suffix, encoding=encoding), data)


def read_rich(source: str, name: str, url: str | None = None) -> Document:
    """An article from HTML of the clipboard, copied from ``url`` where that is known. Raises UnreadableFile."""
    data = source.encode("utf-8", "replace")
    return _document(apart.ask("read", name, data, suffix=".html", rich=True, url=url), data)


def read_text(text: str, name: str) -> Document:
    """An article from dropped or pasted text. Raises UnreadableFile where it holds none."""
    return readers.read_text(text, name)


def take_bytes(data: bytes, name: str, suffix: str, pool: apart.Pool | None = None) -> Taken:
    """The article in ``data``, its claims and what they leave, all made apart. Raises UnreadableFile."""
    ask = apart.ask if pool is None else pool.ask
    answer = ask("take", name, data, suffix=suffix)
    extraction = from_plain(Extraction, answer["extraction"])
    return Taken(_document(answer, data), extraction, answer["uncovered"], tuple(answer["sketch"]))


def encodings(data: bytes) -> tuple[str, ...]:
    """The encodings that a text may be in, the likeliest first: what to offer where the reader was not sure."""
    return readers.candidates(data)


def article_suffixes() -> tuple[str, ...]:
    """The endings of files that articles come in, in lower case with their dot, those among them that are
    refused with what to do instead.
    """
    return tuple(sorted(readers.article_suffixes()))


def workers() -> int:
    """How many files are worth reading at once: the cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0)) or 1
    return os.cpu_count() or 1


def _document(answer: dict[str, object], data: bytes) -> Document:
    return replace(from_plain(Document, answer["document"]), original=data)
