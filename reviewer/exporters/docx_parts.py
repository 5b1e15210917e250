"""Parts of a Word document that python-docx has no call for: dated comments, tracked changes, shading, fields.

Element names and their order are those of ECMA-376 (Office Open XML), part 1.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any, cast

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parser
from docx.oxml.ns import qn
from docx.shared import Length, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table
from docx.text.paragraph import Paragraph
from docx.text.run import Run

LONGEST = 8_000  # characters of a paragraph of ours: LibreOffice needs minutes for one of a megabyte
MADE = datetime(2000, 1, 1, tzinfo=UTC)  # a file says when its content was decided, not when it was written


def new_document(title: str) -> Document:
    """An empty document with the styles that checked copies and query sheets use."""
    document = docx.Document()
    properties = document.core_properties
    properties.title, properties.author, properties.comments = title, "Claim Reviewer", ""
    properties.created = properties.modified = MADE
    section = document.sections[0]
    section.page_width, section.page_height = Pt(595.3), Pt(841.9)  # A4
    section.left_margin = section.right_margin = Pt(68)
    section.top_margin = section.bottom_margin = Pt(64)
    _style(document, "Normal", "Georgia", 11.5, after=8, spacing=1.35)
    _style(document, "Title", "Georgia", 20, after=6)
    headline: Any = document.styles["Title"].element
    for border in headline.findall(f".//{qn('w:pBdr')}"):
        border.getparent().remove(border)
    _style(document, "Heading 1", "Georgia", 18, before=14, after=8)
    _style(document, "Heading 2", "Georgia", 13.5, before=12, after=5)
    _style(document, "Caption", "Georgia", 10, after=8, ink="5C636B")
    for name in ("Small", "Facts"):
        cast("Any", document.styles).add_style(name, 1)
        _style(
            document, name, "Calibri", 9.5, after=1, spacing=1.15, ink="5C636B" if name == "Small" else "1F2328"
        )
    return document


def add_comment(
    document: Document, runs: Sequence[Run], lines: Sequence[str], author: str, at: datetime
) -> None:
    """A comment on the runs, dated; each line is a paragraph of it, a very long one several."""
    first, *others = (part for line in lines for part in parted(line))
    comment = document.add_comment(list(runs), text=first, author=author, initials=_initials(author))
    for part in others:
        comment.add_paragraph(part)
    cast("Any", comment)._comment_elm.set(qn("w:date"), _stamp(at))


def add_paragraph(document: Document, text: str, style: str | None = None) -> Paragraph:
    """A paragraph in the style of that name."""
    paragraph = document.add_paragraph(text)
    if style is not None:
        set_style(paragraph, style)
    return paragraph


def save(document: Document, path: Path) -> None:
    """Write the file. Raises OSError where the place cannot be written."""
    # In one go: on a full disk the library would leave a ZIP that complains again when it is let go.
    made = BytesIO()
    document.save(made)
    path.write_bytes(made.getbuffer())


def set_style(paragraph: Paragraph, name: str) -> None:
    """Give the paragraph a style of ``new_document`` by its id; python-docx looks through all styles for it."""
    cast("Any", paragraph)._p.style = name.replace(" ", "")


def parted(line: str) -> Iterator[str]:
    """The line, cut behind spaces where it is longer than a program lays out in reasonable time."""
    while len(line) > LONGEST:
        cut = line.rfind(" ", 0, LONGEST) + 1 or LONGEST
        yield line[:cut]
        line = line[cut:]
    yield line


def mark_inserted(run: Run, change: int, author: str, at: datetime) -> None:
    """Make the run a tracked insertion; ``change`` is a number that no other change of the document has."""
    _wrap(run, "w:ins", change, author, at)


def mark_deleted(run: Run, change: int, author: str, at: datetime) -> None:
    """Make the run a tracked deletion."""
    _wrap(run, "w:del", change, author, at)
    element = _xml(run)
    for text in element.findall(qn("w:t")):
        text.tag = qn("w:delText")
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def shade(run: Run, ground: str) -> None:
    """A ground behind the run, as hexadecimal RGB."""
    element = _new("w:shd")
    element.set(qn("w:val"), "clear")
    element.set(qn("w:color"), "auto")
    element.set(qn("w:fill"), ground)
    properties = _xml(run).get_or_add_rPr()
    properties.append(element)


def add_page_numbers(document: Document) -> None:
    """ "1 / 3" at the foot of every page."""
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for field, after in (("PAGE", " / "), ("NUMPAGES", "")):
        run = paragraph.add_run()
        for kind, text in (("begin", None), (None, field), ("separate", None), ("t", "1"), ("end", None)):
            _xml(run).append(_field_part(kind, text))
        run.font.size = Pt(8.5)
        paragraph.add_run(after).font.size = Pt(8.5)


def add_table(
    document: Document, heads: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[Length]
) -> None:
    """A table with a header row that is repeated on every page."""
    table = _add_table(document, rows=1, columns=len(heads))
    _set_widths(table, widths)
    properties = cast("Any", table.rows[0])._tr.get_or_add_trPr()
    properties.append(_new("w:tblHeader"))
    for texts in (heads, *rows):
        cells = table.rows[0].cells if texts is heads else table.add_row().cells
        for cell, text, width in zip(cells, texts, widths, strict=True):
            cell.width = width
            paragraph = cell.paragraphs[0]
            set_style(paragraph, "Facts")
            run = paragraph.add_run(text)
            run.bold = texts is heads
            if texts is heads:
                shade(run, "ECE9E3")


def _new(tag: str) -> Any:
    return cast("Any", parser).OxmlElement(tag)


def _xml(run: Run) -> Any:
    """The run's own element: what it is made of can be changed in no other way."""
    return cast("Any", run)._r


def add_answer_box(document: Document, labels: Sequence[str]) -> None:
    """A frame with a labelled row of empty space for each answer; no row is parted by the end of a page."""
    widths = (Pt(60), Pt(398))
    table = _add_table(document, rows=0, columns=2)
    _set_widths(table, widths)
    for label in labels:
        row = table.add_row()
        row.height = Pt(34)
        cast("Any", row)._tr.get_or_add_trPr().append(_new("w:cantSplit"))
        for cell, text, width in zip(row.cells, (label, ""), widths, strict=True):
            cell.width = width
            set_style(cell.paragraphs[0], "Facts")
            cell.paragraphs[0].add_run(text)
    add_paragraph(document, "", "Small")


def _add_table(document: Document, rows: int, columns: int) -> Table:
    table = document.add_table(rows, columns)
    cast("Any", table)._tbl.tblStyle_val = "TableGrid"
    return table


def _set_widths(table: Table, widths: Sequence[Length]) -> None:
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width


def _field_part(kind: str | None, text: str | None) -> Any:
    if kind == "t":
        element = _new("w:t")
        element.text = text
    elif kind is None:
        element = _new("w:instrText")
        element.text = text
    else:
        element = _new("w:fldChar")
        element.set(qn("w:fldCharType"), kind)
    return element


def _wrap(run: Run, tag: str, change: int, author: str, at: datetime) -> None:
    element = _new(tag)
    element.set(qn("w:id"), str(change))
    element.set(qn("w:author"), author)
    element.set(qn("w:date"), _stamp(at))
    inner = _xml(run)
    inner.addprevious(element)
    element.append(inner)


def _style(
    document: Document,
    name: str,
    face: str,
    size: float,
    *,
    before: float = 0,
    after: float = 0,
    spacing: float = 1.2,
    ink: str = "1F2328",
) -> None:
    style = document.styles[name]
    if not isinstance(style, ParagraphStyle):
        raise TypeError(f"{name} is no paragraph style")
    style.font.name, style.font.size, style.font.color.rgb = face, Pt(size), RGBColor.from_string(ink)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    style.paragraph_format.line_spacing = spacing
    shape: Any = style.element
    fonts = shape.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        fonts.attrib.pop(qn(theme), None)
    fonts.set(qn("w:hAnsi"), face)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split()[:3]).upper() or "?"


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
