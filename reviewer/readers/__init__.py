"""A file to canonical text and what is known of it; one module a format, one registry.

A reader is a module with ``SUFFIXES``, ``MEDIA_TYPES`` and ``read(data, name) -> Document``; another format is
one such module and one entry in ``_BUILT_IN``, or, from another package, an entry point of the group
``claim_reviewer.readers`` that names such a module. The libraries that formats need are imported inside
``read``: naming the formats costs nothing.

What is read here is read in this process. Files from outside are for ``services.reading``, which does it in a
process that can be killed.
"""

import os
import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Protocol

from reviewer.domain.article import Document
from reviewer.domain.errors import UnreadableFile
from reviewer.domain.sentence import said
from reviewer.readers import docx, html, mail, markdown, odt, old, pdf, plain, rtf
from reviewer.readers.decoding import candidates, decode_as, normalise
from reviewer.readers.kinds import OLD_FORMATS, sniff
from reviewer.readers.limits import limits

__all__ = [
    "Reader",
    "candidates",
    "load",
    "read",
    "read_as",
    "read_bytes",
    "read_rich",
    "read_text",
    "suffixes",
]

ENTRY_POINTS = "claim_reviewer.readers"


class Reader(Protocol):
    """What a module for a format offers: suffixes in lower case with their dot, MIME types
    with the usual one first, and ``read``."""

    @property
    def SUFFIXES(self) -> frozenset[str]: ...  # noqa: N802  the constants of a module

    @property
    def MEDIA_TYPES(self) -> tuple[str, ...]: ...  # noqa: N802  likewise

    def read(self, data: bytes, name: str) -> Document:
        """The article in ``data``; errors call it ``name``. Raises UnreadableFile."""
        ...


_BUILT_IN: tuple[Reader, ...] = (plain, markdown, html, docx, odt, rtf, pdf, mail)
_PLAIN: Reader = plain
_PAGES: Reader = html
_OF_TEXT: tuple[Reader, ...] = (plain, markdown, html)

# Endings of formats whose usual type is another.
_SPECIAL_TYPES = {
    ".mhtml": "multipart/related",
    ".mht": "multipart/related",
    ".xhtml": "application/xhtml+xml",
    ".docm": "application/vnd.ms-word.document.macroenabled.12",
}
# What would break a line of a message, or turn its letters round.
_MISLEADING = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


@cache
def registry() -> dict[str, Reader]:
    """The readers by suffix. One from another package goes before ours; one that cannot be loaded is left
    out.
    """
    from importlib.metadata import entry_points

    modules: list[Reader] = [old, *_BUILT_IN]
    for point in entry_points(group=ENTRY_POINTS):
        try:
            modules.append(point.load())
        except Exception as error:  # noqa: BLE001  whatever another package does wrong, ours go on reading
            _log_unloadable(point.value, error)
    return {suffix: reader for reader in modules for suffix in reader.SUFFIXES}


def _log_unloadable(name: str, error: Exception) -> None:
    import logging

    logging.getLogger(__name__).warning("The reader %s cannot be loaded: %s", name, error)


def suffixes() -> frozenset[str]:
    """The file name endings that can be read, in lower case, with their dot."""
    return frozenset(registry()) - old.SUFFIXES


def article_suffixes() -> frozenset[str]:
    """The endings of files that hold articles: those that can be read, and those whose reading fails with a
    word of what to do instead.
    """
    return suffixes() | frozenset(OLD_FORMATS)


def is_plain(data: bytes, suffix: str) -> bool:
    """Whether the file is read as plain text, which needs no parser that a hostile file could lead astray."""
    return _reader(data, suffix) is _PLAIN


def shown_name(path: Path) -> str:
    """A file's name as it can be shown and stored: no line breaks, no marks that turn the direction of letters.

    What is not in the system's encoding is shown as U+FFFD.
    """
    return _MISLEADING.sub("\ufffd", os.fsencode(path.name).decode("utf-8", "replace"))


def read(path: Path) -> Document:
    """The article in a file, by its content where that is beyond doubt, else by its ending; a file with an
    unknown ending is taken for plain text if it holds text.

    Raises UnreadableFile, naming the file and the reason.
    """
    return read_bytes(load(path), shown_name(path), path.suffix)


def read_bytes(data: bytes, name: str, suffix: str = ".txt") -> Document:
    """The article in ``data``, as ``read``. Raises UnreadableFile."""
    reader = _reader(data, suffix)
    return _finished(reader.read(data, name), data, _media_type(reader, suffix))


def read_as(data: bytes, name: str, suffix: str, encoding: str) -> Document:
    """As ``read_bytes``, with the encoding that a person chose (see ``candidates``). Raises UnreadableFile.

    Formats that are not text know their own encoding: for them the choice means nothing.
    """
    reader = _reader(data, suffix)
    if not any(reader is text for text in _OF_TEXT):
        return read_bytes(data, name, suffix)
    decoded = decode_as(data, encoding, name)
    if reader is _PAGES:
        document = html.read_page(decoded.text, name)
    else:
        document = reader.read(decoded.text.encode("utf-8"), name)
    document = replace(document, encoding=decoded.encoding, encoding_sure=True)
    return _finished(document, data, _media_type(reader, suffix))


def read_text(text: str, name: str) -> Document:
    """An article from dropped or pasted text. Raises UnreadableFile where it holds no text.

    Halves of a surrogate pair, which no encoding can store, become U+FFFD; NUL characters go.
    """
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "")
    return _with_text(Document(normalise(whole), name, "utf-8"))


def read_rich(source: str, name: str, url: str | None = None) -> Document:
    """An article from dropped or pasted HTML, of a browser or a word processor; the HTML is kept as its
    original.

    ``url`` is where it was copied from, where that is known. Raises UnreadableFile where it holds no text.
    """
    data = source.encode("utf-8", "replace")
    return _finished(html.read_fragment(data.decode("utf-8"), name, url), data, "text/html")


def load(path: Path) -> bytes:
    """A file's bytes. Raises UnreadableFile where it cannot be opened or is larger than the settings allow."""
    most = limits().file_bytes
    shown = _MISLEADING.sub("\ufffd", os.fsencode(path).decode("utf-8", "replace"))
    try:
        if not path.is_file() and path.exists() and not path.is_dir():
            raise UnreadableFile(said("{0} is no file but a device or a pipe.", shown), said("Name a file."))
        with path.open("rb") as file:
            data = file.read(most + 1)
    except FileNotFoundError as error:
        raise UnreadableFile(
            said("{0} is not there.", shown), said("Check its name and its folder, or drop it again.")
        ) from error
    except IsADirectoryError as error:
        raise UnreadableFile(
            said("{0} is a folder.", shown), said("Name the files in it, or drop the folder.")
        ) from error
    except PermissionError as error:
        raise UnreadableFile(
            said("{0} may not be read by you.", shown), said("Ask for permission to read it.")
        ) from error
    except OSError as error:
        raise UnreadableFile(said("{0} cannot be read: {1}.", shown, error.strerror or error)) from error
    if len(data) > most:
        raise UnreadableFile(
            said("{0} is larger than {1} MB.", shown_name(path), most // 1000000),
            said("Save the article's text in a file of its own."),
        )
    return data


def _reader(data: bytes, suffix: str) -> Reader:
    known = registry()
    return known.get(sniff(data, suffix.lower()) or suffix.lower(), _PLAIN)


def _media_type(reader: Reader, suffix: str) -> str:
    special = _SPECIAL_TYPES.get(suffix.lower())
    return special if special in reader.MEDIA_TYPES else reader.MEDIA_TYPES[0]


def _finished(document: Document, data: bytes, media_type: str) -> Document:
    return replace(_with_text(document), original=data, media_type=media_type)


def _with_text(document: Document) -> Document:
    if not document.text.strip():
        raise UnreadableFile(
            said("{0} holds no text.", document.name), said("Check that it is the right file.")
        )
    return document
