"""Plain text."""

from reviewer.domain.article import Document
from reviewer.readers.decoding import decode

SUFFIXES = frozenset({".txt", ".text"})
MEDIA_TYPES = ("text/plain",)


def read(data: bytes, name: str) -> Document:
    """The file's text as it is."""
    decoded = decode(data, name)
    return Document(decoded.text, name, decoded.encoding, decoded.sure)
