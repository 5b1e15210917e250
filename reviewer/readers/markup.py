"""A tree of HTML to blocks of text: what a browser would show, in the order of the source.

Used for pages, mails, what is pasted from a browser or a word processor, and documents that a library turns
into HTML.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reviewer.domain.errors import UnreadableFile
from reviewer.domain.sentence import said
from reviewer.readers.composing import Block, Part, tidy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_DEPTH = 255  # of nested elements; browsers stop at 512, and no article comes near

# What a page does not show as text.
_UNSEEN = frozenset(
    """
    script style template noscript head title meta link base svg math object embed iframe canvas audio
    video map area input select textarea datalist progress meter source track param
    """.split()
)
_BLOCKS = frozenset(
    """
    address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section
    summary table caption tbody thead tfoot tr td th ul button option
    """.split()
)
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_CLOSE = frozenset("li dt dd tr".split())
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CAPTION_CLASS = re.compile(r"(?:^|[\s_-])(?:wp-)?caption(?:[_-]?text)?(?:$|[\s_-])", re.IGNORECASE)
_NOTE_SIGN = re.compile(r"\bsd(?:foot|end)notesym\b")  # LibreOffice's sign before a footnote's own text
_SUPERSCRIPT = str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
_SUBSCRIPT = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")
_RAISED = re.compile(r"[\d+\-−=()n]+")


@dataclass(slots=True)
class Found(Block):
    """A block with where it stands in the tree and how much of it is links, from 0 to 1."""

    element: "HtmlElement | None" = None
    linked: float = 0.0


def parse(source: str, name: str) -> "HtmlElement":
    """The tree of a page or a fragment; nothing is fetched. Raises UnreadableFile where it is nested too
    deeply.
    """
    from lxml import etree, html

    parser = html.HTMLParser(no_network=True, remove_pis=True, huge_tree=False, encoding="utf-8")
    try:
        # Bytes, as lxml refuses a string that names an encoding of its own; lone surrogates cannot be any text.
        data = source.replace("\0", "").encode("utf-8", "replace")
        root = html.document_fromstring(data, parser=parser, ensure_head_body=True)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise UnreadableFile(
            said("{0} holds no text.", name), said("Check that it is the right file.")
        ) from error
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise UnreadableFile(
            said(
                "{0} is nested over {1} elements deep or holds a text without end, as no article does.",
                name,
                MAX_DEPTH,
            ),
            said("Open it in a browser, select the article and paste it."),
        )
    return root


def blocks(root: "HtmlElement") -> list[Found]:
    """The blocks below ``root`` that a browser shows, in order; one without text is left out."""
    return [block for block in _Walk().all(root) if block.text]


@dataclass(slots=True)
class _Walk:
    """Collects inline text until a block begins or ends."""

    pieces: list[str] = field(default_factory=list[str])
    linked: int = 0
    close: bool = False

    def all(self, root: "HtmlElement") -> Iterator[Found]:
        yield from self._element(root, None, in_link=False, row=None)
        yield from self._flush(root, None)

    def _element(
        self, element: "HtmlElement", part: Part | None, *, in_link: bool, row: "HtmlElement | None"
    ) -> Iterator[Found]:
        tag = element.tag
        if not isinstance(tag, str) or tag in _UNSEEN or _is_hidden(element):
            return
        part = _part_of(element, tag) or part
        in_link = in_link or tag == "a"
        if tag == "br":
            yield from self._line_end(element, part, row)
        elif tag == "pre":
            yield from self._preformatted(element, part)
        elif tag in ("sup", "sub") and _raised(element):
            self._add(_raised(element), in_link)
        elif tag == "tr" and row is None and _is_data(element):
            yield from self._row(element, part)
        else:
            is_block = tag in _BLOCKS and row is None
            if is_block:
                yield from self._flush(element.getparent(), part)
                self.close = self.close or tag in _CLOSE
            elif tag in _BLOCKS:
                self._add(" ", in_link)
            self._add(element.text, in_link)
            for child in element:
                yield from self._element(child, part, in_link=in_link, row=row)
                self._add(child.tail, in_link)
            if is_block:
                yield from self._flush(element, part)
            elif tag in _BLOCKS:
                self._add(" ", in_link)

    def _line_end(
        self, element: "HtmlElement", part: Part | None, row: "HtmlElement | None"
    ) -> Iterator[Found]:
        if row is not None:
            self._add(" ", in_link=False)
            return
        yield from self._flush(element.getparent(), part)
        following = element.getnext()
        # Two in a row are how old pages set paragraphs apart.
        doubled = following is not None and following.tag == "br" and not (element.tail or "").strip()
        self.close = not doubled and not (element.getprevious() is not None and _only_break_before(element))

    def _preformatted(self, element: "HtmlElement", part: Part | None) -> Iterator[Found]:
        yield from self._flush(element.getparent(), part)
        for line in "".join(element.itertext()).split("\n"):
            self._add(line, in_link=False)
            yield from self._flush(element, part)
            self.close = bool(line.strip())
        self.close = False

    def _row(self, element: "HtmlElement", part: Part | None) -> Iterator[Found]:
        """A row of a table of data: its cells on one line, a tab between them."""
        yield from self._flush(element.getparent(), part)
        cells: list[str] = []
        for cell in element:
            if cell.tag in ("td", "th"):
                for _ in self._element(cell, part, in_link=False, row=element):
                    pass
                cells.append(tidy("".join(self.pieces)).replace("\t", " "))
                self.pieces.clear()
        if any(cells):
            yield Found("\t".join(cells).rstrip("\t"), part or Part.BODY, close=True, element=element)
        self.linked, self.close = 0, False

    def _add(self, text: str | None, in_link: bool) -> None:
        if text:
            self.pieces.append(text.replace("\t", " "))
            if in_link:
                self.linked += len("".join(text.split()))

    def _flush(self, element: "HtmlElement | None", part: Part | None) -> Iterator[Found]:
        text = tidy("".join(self.pieces))
        if text:
            letters = len("".join(text.split()))
            yield Found(
                text,
                part or Part.BODY,
                close=self.close,
                element=element,
                linked=min(1.0, self.linked / letters) if letters else 0.0,
            )
            self.close = False
        elif element is not None and element.tag not in _CLOSE:
            self.close = False
        self.pieces.clear()
        self.linked = 0


def _part_of(element: "HtmlElement", tag: str) -> Part | None:
    if tag in _HEADINGS or element.get("role") == "heading":
        return Part.HEADING
    if tag in ("figcaption", "caption") or _CAPTION_CLASS.search(element.get("class") or ""):
        return Part.CAPTION
    return None


def _is_hidden(element: "HtmlElement") -> bool:
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    if _NOTE_SIGN.search(element.get("class") or ""):
        return True
    style = element.get("style")
    return style is not None and bool(_HIDDEN_STYLE.search(style))


def _raised(element: "HtmlElement") -> str:
    """Digits above or below the line as their own characters, or nothing: 10 to the 6th is not 106."""
    text = "".join("".join(element.itertext()).split())
    if not _RAISED.fullmatch(text) or (element.tag == "sub" and "n" in text):
        return ""
    return text.translate(_SUPERSCRIPT if element.tag == "sup" else _SUBSCRIPT)


def _only_break_before(element: "HtmlElement") -> bool:
    before = element.getprevious()
    return before is not None and before.tag == "br" and not (before.tail or "").strip()


def _is_data(row: "HtmlElement") -> bool:
    """Whether a row holds data: tables are used to lay out pages and mails too, with whole passages in a
    cell.
    """
    cells = [cell for cell in row if cell.tag in ("td", "th")]
    if len(cells) < 2:
        return False
    for cell in cells:
        inner = len(list(cell.iter("p", "div", "table", "ul", "ol", "h1", "h2", "h3", "h4", "section")))
        if cell.find(".//table") is not None or inner > 3 or len("".join(cell.itertext())) > 600:
            return False
    return True
