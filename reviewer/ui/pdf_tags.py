"""Tags for a PDF: what is a heading, a paragraph, a note, a table's cell, and in which order they are read.

Qt writes no tags. So the painter leaves traces, lines far outside the page that name an element, before and
after what belongs to it; afterwards they are exchanged for marked content (ISO 32000-1, 14.6), and the tree of
elements is added (14.7). What stands outside every element is an artifact.
"""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DecodedStreamObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NullObject,
    NumberObject,
    PdfObject,
    TextStringObject,
)
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen

_TRUE = BooleanObject(value=True)
_BEGIN, _END = -50000, -60000  # device units left of the page
_TRACE = re.compile(rb"(-50000|-60000) (-\d+) m\n-(?:49999|59999) \2 l\nS\n")


@dataclass(slots=True)
class Element:
    """An element of the document: its type in PDF (``H1``, ``Note``, ``TD`` …) and what it consists of."""

    kind: str
    children: list["Element"] = field(default_factory=list["Element"])

    def add(self, kind: str) -> "Element":
        """A new element at the end of this one."""
        child = Element(kind)
        self.children.append(child)
        return child


class Traces:
    """Leaves traces while a document is painted. An element may be begun again, on another page or the same."""

    def __init__(self) -> None:
        self.elements: list[Element] = []

    def begin(self, painter: QPainter, element: Element) -> None:
        """What is painted from here on belongs to the element."""
        self.elements.append(element)
        _trace(painter, _BEGIN, len(self.elements))

    def end(self, painter: QPainter) -> None:
        """The element's part ends here."""
        _trace(painter, _END, len(self.elements))


def add_tags(path: Path, root: Element, traces: Traces, title: str) -> None:
    """Exchange the traces in the file for marked content, and add the tree of elements."""
    writer = PdfWriter(clone_from=PdfReader(path))
    parts: defaultdict[int, list[tuple[IndirectObject, int]]] = defaultdict(list)
    owners: list[list[Element]] = []
    for number, page in enumerate(writer.pages):
        held: list[Element] = []
        content = page.get_contents()
        data = b"" if content is None else content.get_data()
        reference = page.indirect_reference
        if reference is None:
            raise ValueError("a page that is no object of its own")
        for part in _Marks(data, traces).elements:
            parts[id(part)].append((reference, len(held)))
            held.append(part)
        stream = DecodedStreamObject()
        stream.set_data(_Marks(data, traces).data)
        page[NameObject("/Contents")] = _add(writer, stream.flate_encode())
        page[NameObject("/StructParents")] = NumberObject(number)
        page[NameObject("/Tabs")] = NameObject("/S")
        owners.append(held)
    _add_tree(writer, root, parts, owners)
    _tell_spaces(writer)
    catalogue = writer.root_object
    catalogue[NameObject("/MarkInfo")] = DictionaryObject({NameObject("/Marked"): _TRUE})
    catalogue[NameObject("/Lang")] = TextStringObject("en")
    shown = {NameObject("/DisplayDocTitle"): _TRUE}
    catalogue[NameObject("/ViewerPreferences")] = DictionaryObject(shown)
    writer.add_metadata({"/Title": title, "/Creator": "Claim Reviewer"})
    writer.write(path)


def _tell_spaces(writer: PdfWriter) -> None:
    """Let the glyph that fonts share between space and tab be read as a space."""
    for page in writer.pages:
        resources: Any = page.get("/Resources", DictionaryObject()).get_object()
        for font in resources.get("/Font", DictionaryObject()).get_object().values():
            names: Any = font.get_object().get("/ToUnicode")
            if names is not None:
                stream: Any = names.get_object()
                stream.set_data(stream.get_data().replace(b"<0009>", b"<0020>"))


class _Marks:
    """The content of a page, traces exchanged for marked content, and whose it is, in the order of ids."""

    def __init__(self, data: bytes, traces: Traces) -> None:
        self.elements: list[Element] = []
        self._traces = traces
        marked = _TRACE.sub(self._mark, data)
        self.data = b"/Artifact BMC\n" + marked + b"\nEMC\n"

    def _mark(self, found: re.Match[bytes]) -> bytes:
        if int(found[1]) == _END:
            return b"EMC\n/Artifact BMC\n"
        element = self._traces.elements[-int(found[2]) - 1]
        self.elements.append(element)
        return f"EMC\n/{element.kind} <</MCID {len(self.elements) - 1}>> BDC\n".encode("ascii")


def _add(writer: PdfWriter, made: PdfObject) -> IndirectObject:
    return cast("Any", writer)._add_object(made)  # the library's own way, for which it has no other name


def _trace(painter: QPainter, place: int, number: int) -> None:
    painter.save()
    painter.resetTransform()
    painter.setPen(QPen(painter.pen().color(), 0))
    painter.drawLine(QPointF(place, -number), QPointF(place + 1, -number))
    painter.restore()


def _add_tree(
    writer: PdfWriter,
    root: Element,
    parts: dict[int, list[tuple[IndirectObject, int]]],
    owners: list[list[Element]],
) -> None:
    tree = DictionaryObject({NameObject("/Type"): NameObject("/StructTreeRoot")})
    place = _add(writer, tree)
    made: dict[int, IndirectObject] = {}
    tree[NameObject("/K")] = ArrayObject([_add_element(writer, root, place, parts, made)])
    numbers = ArrayObject()
    for page, held in enumerate(owners):
        numbers.append(NumberObject(page))
        numbers.append(ArrayObject([made.get(id(element), NullObject()) for element in held]))
    tree[NameObject("/ParentTree")] = _add(writer, DictionaryObject({NameObject("/Nums"): numbers}))
    tree[NameObject("/ParentTreeNextKey")] = NumberObject(len(owners))
    writer.root_object[NameObject("/StructTreeRoot")] = place


def _add_element(
    writer: PdfWriter,
    element: Element,
    parent: IndirectObject,
    parts: dict[int, list[tuple[IndirectObject, int]]],
    made: dict[int, IndirectObject],
) -> IndirectObject:
    dictionary = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/StructElem"),
            NameObject("/S"): NameObject(f"/{element.kind}"),
            NameObject("/P"): parent,
        }
    )
    place = made[id(element)] = _add(writer, dictionary)
    kids = ArrayObject()
    for page, number in parts.get(id(element), ()):
        kids.append(
            DictionaryObject(
                {
                    NameObject("/Type"): NameObject("/MCR"),
                    NameObject("/Pg"): page,
                    NameObject("/MCID"): NumberObject(number),
                }
            )
        )
    for child in element.children:
        kids.append(_add_element(writer, child, place, parts, made))
    dictionary[NameObject("/K")] = kids
    if element.kind == "Note":
        dictionary[NameObject("/ID")] = TextStringObject(f"note-{len(made)}")
    return place
