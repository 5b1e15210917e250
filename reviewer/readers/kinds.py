"""What a file is by its content, where its name says nothing or something else."""

import io
import re
import zipfile

from reviewer.domain.sentence import said
from reviewer.readers.packages import OLE_MARK

# Files that hold articles and cannot be read, with what they are; they are told of, never passed over.
OLD_FORMATS = {
    ".doc": said("a document of Word before 2007"),
    ".wpd": said("a WordPerfect document"),
    ".pages": said("a Pages document"),
    ".msg": said("a mail of Outlook's own format"),
    ".webarchive": said("a page saved by Safari in its own format"),
    ".wps": said("a Works document"),
}
_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_ODF = b"application/vnd.oasis.opendocument.text"


def sniff(data: bytes, suffix: str) -> str | None:
    """The suffix of what ``data`` is beyond doubt; ``None`` where only the name can tell.

    Raises UnreadableFile for files that hold an article in a form that cannot be read.
    """
    head = data[:4096]
    if b"%PDF-" in head[:1024]:
        return ".pdf"
    if head.startswith(b"{\\rtf"):
        return ".rtf"
    if head.startswith(b"PK\x03\x04"):
        return _packed(data)
    if suffix in (".txt", ".text", ".doc", "") and _PAGE.match(head.removeprefix(b"\xef\xbb\xbf")):
        return ".html"
    if head.startswith(OLE_MARK) and suffix in (".docx", ".docm"):
        return ".docx"  # its reader says that it is locked
    return ".old" if suffix in OLD_FORMATS or head.startswith(OLE_MARK) else None


def _packed(data: bytes) -> str | None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist()[:10_000])
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError, OverflowError):
        return None
    if "word/document.xml" in names:
        return ".docx"
    return ".odt" if data[:200].find(_ODF) >= 0 else None
