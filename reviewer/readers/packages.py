"""Documents that are a ZIP archive of parts (DOCX, ODT): looked over before anything is unpacked."""

import io
import zipfile
from typing import TYPE_CHECKING

from reviewer.domain.errors import UnreadableFile
from reviewer.domain.sentence import said
from reviewer.readers.limits import limits

if TYPE_CHECKING:
    from lxml.etree import _Element  # pyright: ignore[reportPrivateUsage]  lxml has no public name for it

OLE_MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # the older file system of Office: .doc, and locked .docx
_MOST_PARTS = 10_000


def open_package(data: bytes, name: str) -> zipfile.ZipFile:
    """The archive, once it is sure that unpacking it is safe. Nothing of it is ever written to a disk.

    Raises UnreadableFile where it is cut off, locked, or larger unpacked than the settings allow.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError, OverflowError) as error:
        raise damaged(name) from error
    if any(part.flag_bits & 0x1 for part in parts):
        raise locked(name)
    most = limits().unpacked_bytes
    # What an entry declares is all that zipfile ever unpacks of it.
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > most:
        raise UnreadableFile(
            said("{0} would be larger than {1} MB unpacked.", name, most // 1000000),
            said("Save the article's text in a file of its own."),
        )
    return archive


def part(archive: zipfile.ZipFile, path: str, name: str) -> bytes | None:
    """One part unpacked; ``None`` where there is none. Raises UnreadableFile where it is damaged."""
    import zlib

    try:
        return archive.read(path)
    except KeyError:
        return None
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, ValueError) as error:
        raise damaged(name) from error
    except RuntimeError as error:  # zipfile's word for a part that wants a password
        raise locked(name) from error


def tree(xml: bytes, name: str) -> "_Element":
    """A part's XML; entities stay as they are and nothing is fetched. Raises UnreadableFile where it is
    damaged.
    """
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False)
    try:
        return etree.fromstring(xml, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise damaged(name) from error


def damaged(name: str) -> UnreadableFile:
    """The file is not whole."""
    return UnreadableFile(
        said("{0} is damaged or cut off.", name),
        said("Get it again from where it came from, or open and save it anew."),
    )


def locked(name: str) -> UnreadableFile:
    """The file wants a password."""
    return UnreadableFile(
        said("{0} is locked with a password.", name),
        said("Open it in the program it belongs to and save it without one."),
    )
