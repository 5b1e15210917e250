"""Mails (EML), and pages that a browser saved in one file (MHTML), which have the form of a mail."""

import re
from collections.abc import Iterator
from dataclasses import replace
from email.message import Message
from typing import TYPE_CHECKING

from reviewer.domain.article import Document, Furniture, Layout, Span
from reviewer.domain.errors import UnreadableFile
from reviewer.domain.sentence import said
from reviewer.readers.decoding import decode_labelled, normalise
from reviewer.readers.fields import web_address, words

if TYPE_CHECKING:
    from datetime import datetime
    from email.policy import EmailPolicy

SUFFIXES = frozenset({".eml", ".mhtml", ".mht"})
MEDIA_TYPES = (
    "message/rfc822",
    "multipart/related",
    "application/x-mimearchive",
)

_MOST_NESTED = 200
_MOST_PARTS = 1000
_QUOTED = re.compile(r"(?:^>.*\n?)+", re.MULTILINE)
_SIGNATURE = re.compile(r"^-- $", re.MULTILINE)


def read(data: bytes, name: str) -> Document:
    """The best text of a mail, and its subject, sender and date; answers' quotations and signatures are
    furniture.

    The plain part is taken where it says as much as the page beside it. Raises UnreadableFile where neither
    holds text.
    """
    from email import message_from_bytes

    if data.lower().count(b"multipart/") > _MOST_NESTED:
        raise UnreadableFile(
            said("{0} has more parts in parts than any mail.", name),
            said("Open it in a mail program and copy its text."),
        )
    message = message_from_bytes(data, policy=_tolerant())
    plain, page = _parts(message)
    document = _best(plain, page, name)
    if document is None:
        raise UnreadableFile(
            said("{0} holds no text.", name), said("Open it in a mail program and copy the text from there.")
        )
    if address := _header(message, "Snapshot-Content-Location"):
        # A page saved by a browser: the headers tell of the saving, not of the article.
        title = document.title or words(_header(message, "Subject"))
        return replace(document, name=name, title=title, url=document.url or web_address(address))
    return replace(
        document,
        name=name,
        title=words(_header(message, "Subject")) or document.title,
        author=document.author or _person(_header(message, "From")),
        publication=document.publication or words(_header(message, "Organization")),
        published=document.published or _day(message),
    )


def _tolerant() -> "EmailPolicy":
    """The standard library's way to read a mail, with a header it stumbles over kept as it is written.

    Headers of hostile mails are anything, and the parser of headers fails on some of them.
    """
    from email.policy import EmailPolicy

    class Tolerant(EmailPolicy):
        def header_fetch_parse(self, name: str, value: str) -> str:
            try:
                return super().header_fetch_parse(name, value)
            except (ValueError, IndexError, AttributeError, TypeError, LookupError, OverflowError):
                return value.encode("ascii", "surrogateescape").decode("utf-8", "replace")

    return Tolerant()


def _parts(message: Message) -> tuple[Message | None, Message | None]:
    """The first plain text and the first page in a message that are not attached files."""
    plain: Message | None = None
    page: Message | None = None
    for number, part in enumerate(message.walk()):
        if number > _MOST_PARTS:
            break
        if part.is_multipart() or part.get_content_disposition() == "attachment":
            continue
        kind = part.get_content_type()
        if kind == "text/plain" and plain is None:
            plain = part
        elif kind in ("text/html", "application/xhtml+xml") and page is None:
            page = part
    return plain, page


def _best(plain: Message | None, page: Message | None, name: str) -> Document | None:
    from reviewer.readers import html

    written = _plain(plain, name) if plain is not None else None
    if page is None:
        return written
    shown = html.read_mail(page, _content(page), name)
    # Many senders put one line into the plain part: "your program cannot show this mail".
    if written is None or len(written.text) < 0.6 * _length(shown):
        return shown
    return replace(written, title=shown.title, author=shown.author, published=shown.published, url=shown.url)


def _length(document: Document) -> int:
    return len(document.text) - sum(len(part.span) for part in document.layout.furniture)


def _plain(part: Message, name: str) -> Document:
    decoded = decode_labelled(_content(part), part.get_content_charset(), name)
    text = decoded.text
    if str(part.get_param("format", "")).lower() == "flowed":
        text = _unwrapped(text, joined=str(part.get_param("delsp", "")).lower() == "yes")
    furniture = tuple(_furniture(text))
    return Document(text, name, decoded.encoding, decoded.sure, layout=Layout(furniture=furniture))


def _unwrapped(text: str, *, joined: bool) -> str:
    """The paragraphs of a text whose lines end in a space where the mail program broke them (RFC 3676)."""
    lines: list[str] = []
    open_line = False
    for line in normalise(text).split("\n"):
        quoted = line.startswith(">")
        bare = line[1:] if line.startswith(" ") else line
        if open_line and not quoted and line != "-- ":
            lines[-1] += bare
        else:
            lines.append(bare)
        open_line = line.endswith(" ") and line != "-- " and not quoted
        if open_line and joined:
            lines[-1] = lines[-1][:-1]
    return "\n".join(lines)


def _furniture(text: str) -> Iterator[Furniture]:
    signature = _SIGNATURE.search(text)
    end = signature.start() if signature else len(text)
    for match in _QUOTED.finditer(text, 0, end):
        quoted = Span(match.start(), match.start() + len(match[0].rstrip("\n")))
        if len(quoted) < end / 2:  # a mail that is mostly quotation was forwarded: that is its text
            yield Furniture(quoted, "quotation")
    if signature:
        yield Furniture(Span(end, len(text)), "signature")


def _content(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _header(message: Message, field: str) -> str | None:
    """A header's words; nothing where there is none."""
    value = message[field]
    return None if value is None else str(value)


def _person(sender: str | None) -> str | None:
    from email.utils import parseaddr

    return words(parseaddr(sender)[0]) if sender else None


def _day(message: Message) -> str | None:
    from email.utils import parsedate_to_datetime

    stamp = _header(message, "Date")
    if not stamp:
        return None
    try:
        at: datetime = parsedate_to_datetime(stamp)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return at.date().isoformat()
