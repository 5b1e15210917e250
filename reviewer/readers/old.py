"""Files that hold articles in forms that nothing well kept can read: each is told of with what to do."""

from pathlib import PurePath

from reviewer.domain.article import Document
from reviewer.domain.errors import UnreadableFile
from reviewer.domain.sentence import said
from reviewer.readers.kinds import OLD_FORMATS

SUFFIXES = frozenset({".old"})
MEDIA_TYPES = ("application/x-ole-storage",)


def read(data: bytes, name: str) -> Document:  # noqa: ARG001  a reader's form
    """Never returns. Raises UnreadableFile, saying what the file is."""
    unnamed = said("a file of Office before 2007 or one that is locked")
    what = OLD_FORMATS.get(PurePath(name).suffix.lower(), unnamed)
    raise UnreadableFile(
        said("{0} is {1}, which cannot be read.", name, what),
        said("Open it where it was written and save it as DOCX, ODT or PDF."),
    )
