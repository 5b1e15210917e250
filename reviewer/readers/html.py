"""Web pages saved from a browser, and pieces of them from the clipboard."""

import re
from dataclasses import replace
from email.message import Message

from reviewer.domain.article import Document
from reviewer.readers.composing import compose
from reviewer.readers.decoding import decode_labelled

SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".shtml"})
MEDIA_TYPES = (
    "text/html",
    "application/xhtml+xml",
)

_LABEL_BYTES = 4096  # browsers look for a page's encoding in the first 1,024; some pages have it a little later
_LABEL = re.compile(
    rb"<meta\b[^>]*?charset\s*=\s*[\"']?\s*([\w.:-]+)|<\?xml[^>]*?encoding\s*=\s*[\"']([\w.:-]+)"
)
# Windows puts positions and the page's address before a piece of HTML on the clipboard.
_CLIPBOARD_HEAD = re.compile(r"Version:[\d.]+\r?\n(?:[A-Za-z]+:[^\r\n<]*\r?\n)+")
_SOURCE = re.compile(r"SourceURL:(\S+)")
_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*?)<!--\s*EndFragment\s*-->", re.DOTALL)


def read(data: bytes, name: str) -> Document:
    """The page's text with its furniture marked, and what the page says of itself."""
    found = _LABEL.search(data[:_LABEL_BYTES])
    label = (found[1] or found[2]).decode("ascii") if found else None
    decoded = decode_labelled(data, label, name)
    document = read_page(decoded.text, name)
    return replace(document, encoding=decoded.encoding, encoding_sure=decoded.sure)


def read_mail(message: Message, data: bytes, name: str) -> Document:
    """The page that is a part of a mail or of a saved page in one file."""
    decoded = decode_labelled(data, message.get_content_charset(), name)
    document = read_page(decoded.text, name)
    return replace(document, encoding=decoded.encoding, encoding_sure=decoded.sure)


def read_page(source: str, name: str) -> Document:
    """As ``read``, from a page that is decoded. Raises UnreadableFile where it is nested too deeply."""
    from reviewer.readers.markup import blocks, parse
    from reviewer.readers.page_furniture import mark
    from reviewer.readers.page_metadata import metadata

    root = parse(source, name)
    known = metadata(root, source)
    found = blocks(root)
    mark(root, found)
    text, layout = compose(found)
    return Document(text, name, "utf-8", layout=layout, **known)


def read_fragment(source: str, name: str, url: str | None = None) -> Document:
    """A piece of a page or a document from the clipboard: what the person chose, all of it the article.

    ``url`` is where it was copied from, as far as the clipboard says.
    """
    from reviewer.readers.fields import web_address
    from reviewer.readers.markup import blocks, parse

    head = _CLIPBOARD_HEAD.match(source)
    if head:
        said = _SOURCE.search(head[0])
        url = url or (said[1] if said else None)
        source = source[head.end() :]
    chosen = _FRAGMENT.search(source)
    text, layout = compose(blocks(parse(chosen[1] if chosen else source, name)))
    return Document(text, name, "utf-8", layout=layout, url=web_address(url))
