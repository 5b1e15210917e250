"""OpenDocument texts (ODT), as LibreOffice writes them."""

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from reviewer.domain.article import Document
from reviewer.readers.composing import Block, Part, compose, tidy
from reviewer.readers.fields import iso_date, words
from reviewer.readers.packages import damaged, locked, open_package, part

if TYPE_CHECKING:
    from odfdo import Element

SUFFIXES = frozenset({".odt", ".ott"})
MEDIA_TYPES = ("application/vnd.oasis.opendocument.text",)

# The styles that LibreOffice gives to captions and titles; a document's own styles build on them.
_CAPTIONS = frozenset({"Caption", "Illustration", "Figure", "Drawing", "Table", "Text"})
_TITLES = frozenset({"Title"})
# Elements whose text is not on the page: what was struck out, comments, and what only computes.
_UNSEEN = frozenset(
    {
        "text:tracked-changes",
        "office:annotation",
        "office:annotation-end",
        "text:sequence-decls",
        "text:variable-decls",
        "text:user-field-decls",
        "office:forms",
        "svg:title",
        "svg:desc",
        "text:table-of-content",
        "text:hidden-text",
        "text:note-citation",
        "text:bibliography-mark",
        "text:ruby-text",
        "office:event-listeners",
        "draw:object",
        "draw:object-ole",
        "draw:image",
        "presentation:notes",
    }
)
_HOLDERS = frozenset(
    {
        "office:body",
        "office:text",
        "text:section",
        "text:list",
        "text:list-item",
        "text:list-header",
        "text:index-body",
        "draw:text-box",
        "draw:frame",
        "draw:a",
        "draw:g",
        "text:note",
        "text:note-body",
        "table:table-cell",
        "table:covered-table-cell",
    }
)


def read(data: bytes, name: str) -> Document:
    """The document's text without running heads, comments and what was struck out, and its properties.

    Raises UnreadableFile where it is damaged, locked or no OpenDocument text.
    """
    import odfdo

    archive = open_package(data, name)
    manifest = part(archive, "META-INF/manifest.xml", name) or b""
    if b"encryption-data" in manifest:
        raise locked(name)
    try:
        document = odfdo.Document(io.BytesIO(data))
        styles = {
            style.get_attribute_string("style:name") or "": style.get_attribute_string(
                "style:parent-style-name"
            )
            for style in document.get_styles("paragraph")
        }
        body, meta = document.body, document.meta
        title, author = words(meta.title), words(meta.initial_creator) or words(meta.creator)
        created = meta.get_meta_body().get_element("meta:creation-date")
    except MemoryError:
        raise
    # A broken part makes the library stumble over anything (AttributeError, TypeError, lxml's own errors); the
    # block only asks it for parts, what is made of them comes after.
    except Exception as error:
        raise damaged(name) from error
    text, layout = compose(_Walk(styles).blocks(body))
    published = iso_date(created.text if created is not None else None)
    return Document(text, name, "utf-8", layout=layout, title=title, author=author, published=published)


class _Walk:
    """The blocks of a document in reading order; what is anchored in a paragraph follows it."""

    def __init__(self, styles: dict[str, str | None]) -> None:
        self._parents = styles
        self._anchored: list[Element] = []

    def blocks(self, element: "Element", *, close: bool = False) -> Iterator[Block]:
        for child in element.children:
            tag = _tag(child)
            if tag in _UNSEEN:
                continue
            if tag in ("text:p", "text:h"):
                yield from self._paragraph(child, close=close)
            elif tag == "table:table":
                yield from self._table(child)
            elif tag in _HOLDERS:
                yield from self.blocks(child, close=close or tag == "text:list")
            else:
                yield from self.blocks(child, close=close)

    def _paragraph(self, element: "Element", *, close: bool) -> Iterator[Block]:
        anchored, self._anchored = self._anchored, []
        lines = "".join(self._inline(element)).split("\n")
        inner, self._anchored = self._anchored, anchored
        for number, line in enumerate(lines):
            yield Block(line, self._part(element), close=close or number > 0)
        for one in inner:
            yield from self.blocks(one)

    def _inline(self, element: "Element") -> Iterator[str]:
        yield element.text or ""
        for child in element.children:
            tag = _tag(child)
            if tag == "text:line-break":
                yield "\n"
            elif tag == "text:tab":
                yield "\t"
            elif tag == "text:s":
                yield " "
            elif tag in ("draw:frame", "draw:custom-shape", "text:note", "draw:g"):
                self._anchored.append(child)
            elif tag not in _UNSEEN:
                yield from self._inline(child)
            yield child.tail or ""

    def _table(self, element: "Element") -> Iterator[Block]:
        for child in element.children:
            if _tag(child) == "table:table-row":
                cells = [self._cell(cell) for cell in child.children if _tag(cell) == "table:table-cell"]
                if any(cells):
                    yield Block("\t".join(cells).rstrip("\t"), close=True)
            else:
                yield from self._table(child)

    def _cell(self, element: "Element") -> str:
        return " ".join(tidy(block.text).replace("\t", " ") for block in self.blocks(element))

    def _part(self, element: "Element") -> Part:
        if _tag(element) == "text:h":
            return Part.HEADING
        style = element.get_attribute_string("text:style-name")
        for _ in range(10):  # a style's ancestors; a damaged file may have them in a circle
            if style is None:
                break
            if style in _CAPTIONS:
                return Part.CAPTION
            if style in _TITLES:
                return Part.HEADING
            style = self._parents.get(style)
        return Part.BODY


def _tag(element: "Element") -> str:
    """An element's name; empty for one of a namespace the library does not know: its text still counts."""
    try:
        return element.tag
    except ValueError:
        return ""
