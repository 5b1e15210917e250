"""Rich Text Format, as word processors and agencies' systems write it."""

import re
from datetime import date

from reviewer.domain.article import Document
from reviewer.domain.errors import UnreadableFile
from reviewer.domain.sentence import said
from reviewer.readers.composing import Block, Part, compose
from reviewer.readers.fields import words
from reviewer.readers.packages import damaged

SUFFIXES = frozenset({".rtf"})
MEDIA_TYPES = (
    "application/rtf",
    "text/rtf",
)

# Control words are put in front of the library as characters that no text uses, and taken out behind it.
_CELL, _HEADING, _CAPTION, _ITEM = "\uf8f0", "\uf8f1", "\uf8f2", "\uf8f3"
_MARKS = {mark: f"\\uc1\\u{ord(mark) - 0x10000}?" for mark in (_CELL, _HEADING, _CAPTION, _ITEM)}
_DROPPED = str.maketrans("", "", _HEADING + _CAPTION + _ITEM)
# Pictures and embedded files: digits without end, which say nothing of the text.
_HEXADECIMAL = re.compile(r"(?:[0-9a-fA-F]{2}\s*){200,}")
_CONTROL = re.compile(r"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\[^a-zA-Z]")
_STYLE = re.compile(r"\{\\s(\d{1,5})(?![0-9])([^{};]*);\}")
_STYLE_SHEET = "{\\stylesheet"
_HEADING_NAME = re.compile(
    r"\s*(?:heading|überschrift|titre|titolo|título|kop|nagłówek)\b|\s*title\s*$", re.IGNORECASE
)
_CAPTION_NAME = re.compile(r"\s*(?:caption|illustration|figure|drawing)\b", re.IGNORECASE)
_INFO = re.compile(r"\{\\(title|author)\s((?:[^{}\\]|\\[^a-z]|\\u-?\d+ ?\??|\\'[0-9a-f]{2})*)\}")
_CREATED = re.compile(r"\{\\creatim\\yr(\d{1,4})\\mo(\d{1,2})\\dy(\d{1,2})")
_BULLET = re.compile(r"\{\\(listtext|pntext)")
_NOTE = re.compile(r"\{\\(?:\*\\)?footnote(?![a-z])")
_BRACE = re.compile(r"\\.|[{}]", re.DOTALL)
_LINK = re.compile(r"(\\fldinst\b[^}]{0,300}?)HYPERLINK")
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")


def read(data: bytes, name: str) -> Document:
    """The document's text with its headings and captions, and what its information group says.

    Raises UnreadableFile where it is no RTF.
    """
    if not data.lstrip().startswith(b"{\\rtf"):
        raise UnreadableFile(
            said("{0} is no RTF document.", name),
            said("Open it in the program it belongs to and save it anew."),
        )
    source = _HEXADECIMAL.sub("", data.decode("latin-1"))
    known = {field: words(_plain(text, name)) for field, text in _INFO.findall(source[:50_000])}
    text, layout = compose(_blocks(_plain(_marked(source), name)))
    return Document(
        text,
        name,
        "rtf",
        layout=layout,
        title=known.get("title"),
        author=known.get("author"),
        published=_created(source),
    )


def _marked(source: str) -> str:
    """The source with marks where cells end and where headings, captions and list items begin."""
    styles = _styles(source)

    def replaced(match: re.Match[str]) -> str:
        word, number = match[1], match[2]
        if word in ("cell", "nestcell"):
            return _MARKS[_CELL]
        if word == "s" and number in styles:
            return match[0] + _MARKS[styles[number]]
        if word == "outlinelevel":
            return match[0] + _MARKS[_HEADING]
        if word == "ls":
            return match[0] + _MARKS[_ITEM]
        return match[0]

    source = _BULLET.sub(r"{\\*\\\1", source)
    # The library would set a link's address into the text beside its words.
    return _CONTROL.sub(replaced, _notes_last(_LINK.sub(r"\1LINK", source)))


def _notes_last(source: str) -> str:
    """The source with its footnotes as paragraphs at the end; the library leaves them out."""
    notes: list[str] = []
    pieces: list[str] = []
    position = 0
    for match in _NOTE.finditer(source):
        if match.start() < position:
            continue
        end = _group_end(source, match.start())
        if end is None:
            break
        pieces.append(source[position : match.start()])
        notes.append("{\\par " + source[match.end() : end])
        position = end
    if not notes:
        return source
    whole = "".join(pieces) + source[position:]
    last = whole.rfind("}")
    return whole[:last] + "".join(notes) + whole[last:]


def _group_end(source: str, begin: int) -> int | None:
    """Where the group that begins at ``begin`` is over; ``None`` where the file ends before."""
    depth = 0
    for match in _BRACE.finditer(source, begin):
        if match[0] == "{":
            depth += 1
        elif match[0] == "}":
            depth -= 1
            if depth == 0:
                return match.end()
    return None


def _styles(source: str) -> dict[str, str]:
    """The numbers of the styles that are headings and captions, with their mark."""
    begin = source.find(_STYLE_SHEET)
    if begin < 0:
        return {}
    styles: dict[str, str] = {}
    for number, described in _STYLE.findall(source[begin : begin + 100_000]):
        named = _CONTROL.sub("", described)
        if _HEADING_NAME.match(named):
            styles[number] = _HEADING
        elif _CAPTION_NAME.match(named):
            styles[number] = _CAPTION
    return styles


def _plain(source: str, name: str) -> str:
    from striprtf.striprtf import rtf_to_text

    if not source.startswith("{"):
        source = "{" + source + "}"
    try:
        text = rtf_to_text(source, errors="replace")
    except (ValueError, TypeError, LookupError, OverflowError, AttributeError) as error:
        raise damaged(name) from error
    # Characters beyond the first 65,536 are written as two halves.
    return _PAIR.sub(lambda pair: pair[0].encode("utf-16", "surrogatepass").decode("utf-16"), text)


def _blocks(text: str) -> list[Block]:
    blocks: list[Block] = []
    for line in text.split("\n"):
        part = Part.HEADING if _HEADING in line else Part.CAPTION if _CAPTION in line else Part.BODY
        row = _CELL in line
        close = row or _ITEM in line
        bare = line.translate(_DROPPED)
        cells = [cell.strip().replace("\t", " ") for cell in bare.split(_CELL)] if row else [bare]
        blocks.append(Block("\t".join(cells).rstrip("\t"), Part.BODY if row else part, close))
    return blocks


def _created(source: str) -> str | None:
    found = _CREATED.search(source[:50_000])
    if not found:
        return None
    try:
        return date(int(found[1]), int(found[2]), int(found[3])).isoformat()
    except ValueError:
        return None
