"""A file to canonical text and what is known of it; one module a format, one registry.

A reader is a module with ``SUFFIXES`` and ``read(data, name) -> Document``; another format is one such module
and one entry in ``_READERS``.
"""

import os
from collections.abc import Callable
from pathlib import Path

from reviewer.domain.article import Document
from reviewer.domain.errors import UnreadableFile
from reviewer.readers import markdown, plain
from reviewer.readers.decoding import normalise

MAX_BYTES = 50_000_000  # ten times the longest book; beyond it a file is not an article

Reader = Callable[[bytes, str], Document]
_READERS: dict[str, Reader] = {
    suffix: module.read for module in (plain, markdown) for suffix in module.SUFFIXES
}


def suffixes() -> frozenset[str]:
    """The file name endings that can be read, in lower case, with their dot."""
    return frozenset(_READERS)


def read(path: Path) -> Document:
    """The article in a file; a file with an unknown ending is taken for plain text if it holds text.

    Raises UnreadableFile, naming the file and the reason.
    """
    # A name that is not in the system's encoding is shown with U+FFFD; it could be stored nowhere as it is.
    name = os.fsencode(path.name).decode("utf-8", "replace")
    return read_bytes(_bytes(path), name, path.suffix)


def read_bytes(data: bytes, name: str, suffix: str = ".txt") -> Document:
    """The article in ``data``, read as the format that ``suffix`` names. Raises UnreadableFile."""
    document = _READERS.get(suffix.lower(), plain.read)(data, name)
    return _with_text(document)


def read_text(text: str, name: str) -> Document:
    """An article from dropped or pasted text. Raises UnreadableFile where it holds no text.

    Halves of a surrogate pair, which no encoding can store, become U+FFFD; NUL characters go.
    """
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "")
    return _with_text(Document(normalise(whole), name, "utf-8"))


def _with_text(document: Document) -> Document:
    if not document.text.strip():
        raise UnreadableFile(f"{document.name} holds no text.", "Check that it is the right file.")
    return document


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise UnreadableFile(f"{path} is not there any more.", "Check its name, or drop it again.") from error
    except IsADirectoryError as error:
        raise UnreadableFile(f"{path} is a folder.", "Name the files in it, or drop the folder.") from error
    except PermissionError as error:
        raise UnreadableFile(f"{path} may not be read by you.", "Ask for permission to read it.") from error
    except OSError as error:
        raise UnreadableFile(f"{path} cannot be read: {error.strerror or error}.") from error
    if len(data) > MAX_BYTES:
        raise UnreadableFile(
            f"{path.name} is larger than {MAX_BYTES // 1_000_000} MB.",
            "Save the article's text in a file of its own.",
        )
    return data
