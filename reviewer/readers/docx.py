"""Word documents (DOCX)."""

import io
import logging
from typing import TYPE_CHECKING

from reviewer.domain.article import Document
from reviewer.readers.composing import compose
from reviewer.readers.fields import iso_date
from reviewer.readers.packages import OLE_MARK, damaged, locked, open_package, part, tree

if TYPE_CHECKING:
    from zipfile import ZipFile

    from reviewer.readers.markup import Found

SUFFIXES = frozenset({".docx", ".docm", ".dotx"})
MEDIA_TYPES = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.ms-word.document.macroenabled.12",
)

# The styles that Word and LibreOffice give to titles and captions.
_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p:fresh
p[style-name='Caption'] => figcaption:fresh
p[style-name='caption'] => figcaption:fresh
p[style-name='Illustration'] => figcaption:fresh
p[style-name='Figure'] => figcaption:fresh
p[style-name='Drawing'] => figcaption:fresh
p[style-name='Table'] => figcaption:fresh
r[style-name='Hidden'] => !
"""
_CORE = {
    "title": "{http://purl.org/dc/elements/1.1/}title",
    "author": "{http://purl.org/dc/elements/1.1/}creator",
    "published": "{http://purl.org/dc/terms/}created",
}
_NOTE_ANCHORS = ("footnote-ref-", "endnote-ref-")
_NOTE_LINKS = ("#footnote-ref-", "#endnote-ref-")
# What python-docx and Word itself write where nobody has said who the author is.
_NOBODY = frozenset({"python-docx", "microsoft office user", "user", "unknown", "un-named", "default"})


def read(data: bytes, name: str) -> Document:
    """The document's text without running heads, comments and what was struck out, and its properties.

    Raises UnreadableFile where it is damaged, locked or no Word document.
    """
    if data.startswith(OLE_MARK):
        raise locked(name)
    archive = open_package(data, name)
    known = _properties(archive, name)
    text, layout = compose(_blocks(data, name))
    return Document(
        text,
        name,
        "utf-8",
        layout=layout,
        title=known["title"],
        author=known["author"],
        published=known["published"],
    )


def _blocks(data: bytes, name: str) -> "list[Found]":
    import mammoth

    from reviewer.readers.markup import blocks, parse

    logging.getLogger("mammoth").setLevel(logging.ERROR)
    try:
        made = mammoth.convert_to_html(
            io.BytesIO(data),
            style_map=_STYLES,
            include_embedded_style_map=False,
            convert_image=mammoth.images.img_element(_no_image),
        )
    except MemoryError:
        raise
    except Exception as error:  # the library lets through whatever a broken part makes it stumble over
        raise damaged(name) from error
    root = parse(made.value, name)
    for link in root.iter("a"):
        # The signs that lead from the text to a note and back; the note's own text stays.
        if (link.get("id") or "").startswith(_NOTE_ANCHORS) or (link.get("href") or "").startswith(_NOTE_LINKS):
            link.text = ""
    return blocks(root)


def _no_image(_: object) -> dict[str, str]:
    return {}


def _properties(archive: "ZipFile", name: str) -> dict[str, str | None]:
    known: dict[str, str | None] = dict.fromkeys(_CORE)
    core = part(archive, "docProps/core.xml", name)
    if core is None:
        return known
    root = tree(core, name)
    for field, tag in _CORE.items():
        known[field] = " ".join((root.findtext(tag) or "").split()) or None
    known["published"] = iso_date(known["published"])
    if (known["author"] or "").lower() in _NOBODY:
        known["author"] = None
    return known
