"""Word documents (DOCX)."""

import io
import logging
from typing import TYPE_CHECKING

from reviewer.domain.article import Document
from reviewer.domain.errors import UnreadableFile
from reviewer.readers.composing import compose
from reviewer.readers.fields import iso_date
from reviewer.readers.packages import OLE_MARK, damaged, locked, open_package, part, tree

if TYPE_CHECKING:
    from zipfile import ZipFile

    from lxml.etree import _Element  # pyright: ignore[reportPrivateUsage]  lxml has no public name for it

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
_STYLE_TABLE = "word/styles.xml"
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
    text, layout = compose(_blocks(_bare(archive, data, name), name))
    return Document(
        text,
        name,
        "utf-8",
        layout=layout,
        title=known["title"],
        author=known["author"],
        published=known["published"],
    )


def _bare(archive: "ZipFile", data: bytes, name: str) -> bytes:
    """The archive without what says how the document looks: only the names of its styles are asked for.

    The library that converts it makes objects of the whole table of styles, which took nine tenths of the time.
    A document with a part that cannot be unpacked stays as it came: the library says if it needs that part.
    """
    import zipfile

    from lxml import etree

    made = io.BytesIO()
    try:
        with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as bare:
            for path in dict.fromkeys(archive.namelist()):
                if not path.endswith((".xml", ".rels")):
                    continue
                content = part(archive, path, name) or b""
                if path == _STYLE_TABLE:
                    content = etree.tostring(_names_of_styles(tree(content, name)))
                bare.writestr(path, content)
    except UnreadableFile:
        return data
    return made.getvalue()


def _names_of_styles(table: "_Element") -> "_Element":
    """The table of styles with nothing but their names, and which list a style of lists numbers."""
    for style in list(table):
        if not isinstance(style.tag, str) or not style.tag.endswith("}style"):
            table.remove(style)
            continue
        asked = ("}name", "}pPr") if "numbering" in style.attrib.values() else ("}name",)
        for said in list(style):
            if not isinstance(said.tag, str) or not said.tag.endswith(asked):
                style.remove(said)
    return table


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
    # A broken part makes the library stumble over anything (KeyError, AttributeError, expat's own errors); none
    # of our code runs inside the call but a function that gives back an empty dictionary.
    except Exception as error:
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
