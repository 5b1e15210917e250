"""PDF documents with a text layer."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from reviewer.domain.article import Document
from reviewer.domain.errors import UnreadableFile
from reviewer.domain.sentence import said
from reviewer.readers.composing import compose
from reviewer.readers.fields import words
from reviewer.readers.packages import damaged, locked
from reviewer.readers.pdf_layout import Box, Page, Run, lay_out

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

SUFFIXES = frozenset({".pdf"})
MEDIA_TYPES = ("application/pdf",)

_MOST_PAGES = 2000
_BOLD = 600
_TILTED = 0.1  # radians
_PASSWORD = 4  # FPDF_ERR_PASSWORD
_LIGATURES = {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st"}
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
# What PDFium gives for a hyphen at the end of a line, and the hyphens that are characters of their own.
_HYPHENS = {"\ufffe": "-", "\x02": "-", "\u2010": "-"}


def read(data: bytes, name: str) -> Document:
    """The text in reading order, without running heads and page numbers, hyphens at line ends undone.

    The date in its properties is when it was printed, not when it was published, and is not taken. Raises
    UnreadableFile where it is damaged, locked or a picture of a text (a scan).
    """
    import pypdfium2
    from pypdfium2 import raw

    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD or raw.FPDF_GetLastError() == _PASSWORD:
            raise locked(name) from error
        raise damaged(name) from error
    try:
        pages = list(_pages(pdf, name))
        known = _properties(pdf)
    finally:
        pdf.close()
    text, layout = compose(lay_out(pages))
    if not text:
        raise UnreadableFile(
            said("{0} holds no text: its pages are pictures.", name),
            said("Have its text recognised (OCR) by the program that scanned it, and import it again."),
        )
    return Document(
        text,
        name,
        "pdf",
        layout=replace(layout, printed=True),
        title=_title(words(known.get("Title"))),
        author=words(known.get("Author")),
    )


def _properties(pdf: "PdfDocument") -> dict[str, str]:
    try:
        return pdf.get_metadata_dict()
    except UnicodeDecodeError:  # damaged in a place that says nothing of the text
        return {}


def _title(title: str | None) -> str | None:
    """A title that says something: programs put the name of the file they printed there."""
    if title is None or re.search(
        r"\.(?:docx?|odt|rtf|indd|qxp|pdf|html?)$|^(?:untitled|microsoft word - )", title, re.I
    ):
        return None
    return title


def _pages(pdf: "PdfDocument", name: str) -> Iterator[Page]:
    from pypdfium2 import PdfiumError

    if len(pdf) > _MOST_PAGES:
        raise UnreadableFile(
            said("{0} has more than {1} pages.", name, _MOST_PAGES),
            said("Save the pages of the article in a file of its own."),
        )
    for number in range(len(pdf)):
        try:
            page = pdf[number]
        except PdfiumError as error:
            raise damaged(name) from error
        try:
            width, height = page.get_size()
            yield Page(width, height, _runs(page), _pictures(page))
        finally:
            page.close()


def _pictures(page: "PdfPage") -> list[Box]:
    from pypdfium2 import PdfiumError, raw

    pictures: list[Box] = []
    try:
        for thing in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=2):
            left, bottom, right, top = thing.get_bounds()
            pictures.append(Box(left, bottom, right, top))
    except PdfiumError:
        pass  # a picture whose place is not known only leaves its caption in the body
    return pictures


def _runs(page: "PdfPage") -> list[Run]:
    """The page's text in pieces, each on one line and without a gap wider than between words."""
    from pypdfium2 import PdfiumError, raw

    try:
        textpage = page.get_textpage()
    except PdfiumError:
        return []
    runs: list[Run] = []
    run: Run | None = None
    space = False
    for index, sign in _signs(textpage.raw):
        if sign.isspace():
            space = True
            if sign in "\r\n":
                run = None
            continue
        box = _loose_box(textpage.raw, index)
        if box is None:
            continue
        size = raw.FPDFText_GetFontSize(textpage.raw, index) or 1.0
        if run is not None and run.takes(box):
            raised = sign.isdigit() and size < 0.9 * run.font and box.middle - run.box.middle > 0.08 * run.size
            run.add(sign.translate(_RAISED) if raised else sign, box, spaced=space)
        else:
            if abs(raw.FPDFText_GetCharAngle(textpage.raw, index)) > _TILTED:
                continue  # along the margin or across the page: a stamp, not the article
            weight = raw.FPDFText_GetFontWeight(textpage.raw, index)
            run = Run(sign, box, _real_size(textpage.raw, index, size), font=size, bold=weight >= _BOLD)
            runs.append(run)
        space = False
    textpage.close()
    return runs


def _signs(textpage: Any) -> Iterator[tuple[int, str]]:
    """The characters of a page with their numbers; spaces among them, what cannot be shown left out."""
    from pypdfium2 import raw

    high = ""
    for index in range(raw.FPDFText_CountChars(textpage)):
        code = raw.FPDFText_GetUnicode(textpage, index)
        sign = chr(code) if 0 < code < 0x110000 else ""
        if "\ud800" <= sign <= "\udbff":
            high = sign
            continue
        if high and "\udc00" <= sign <= "\udfff":
            sign = (high + sign).encode("utf-16", "surrogatepass").decode("utf-16")
        high = ""
        sign = _HYPHENS.get(sign, _LIGATURES.get(sign, sign))
        if sign and (sign.isspace() or sign.isprintable()):
            yield index, sign


def _loose_box(textpage: Any, index: int) -> Box | None:
    """Where a character stands, as high as its font: so that a full stop is level with the letters before
    it.
    """
    from pypdfium2 import raw

    rectangle = raw.FS_RECTF()
    if not raw.FPDFText_GetLooseCharBox(textpage, index, rectangle):
        return None
    return Box(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)


def _real_size(textpage: Any, index: int, size: float) -> float:
    """The size as it shows: many programs set every font at 1 and scale the page's matrix."""
    from pypdfium2 import raw

    matrix = raw.FS_MATRIX()
    if raw.FPDFText_GetMatrix(textpage, index, matrix):
        return size * (matrix.c**2 + matrix.d**2) ** 0.5
    return size
