"""The table of docs/formats.md: what each reader keeps, found out by reading files that real programs wrote.

``python -m tests.readers.format_table`` writes it anew.
"""

import textwrap
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

from reviewer import readers
from reviewer.domain.article import Document, Span
from reviewer.readers.decoding import decode

ROOT = Path(__file__).parents[2]
TABLE = ROOT / "docs" / "formats.md"
SAMPLES = Path(__file__).parent / "samples"

HEAD = """# What is kept of each format

Made by the tests (`python -m tests.readers.format_table`) from the files in `tests/readers/samples`, which
LibreOffice and Chromium wrote, and held to them: a test fails when this table is not what the readers do.

✓ is kept, – is not there in the format or not kept. Whatever the format, the file itself is kept as it came.

"""
FOOT = """
- Text and Markdown stay as they are written, character by character; of the others the canonical text has a
  paragraph, a heading or a list item a line, the cells of a table's row with tabs between them, and digits
  above or below the line as characters of their own (10⁶, H₂O).
- What a page has around its article is kept in the text and marked as furniture, so that it can be shown folded
  and taken back. Running heads and page numbers of paged formats are left out, of a saved page they are marked.
- The date of a PDF is that of its printing and is not taken. The date of a mail is when it was sent.
- Old Word documents (`.doc`), Pages, WordPerfect, Works, Outlook (`.msg`) and Safari's `.webarchive` cannot be
  read: each is refused with what to do instead. So are files locked with a password, damaged and cut-off ones,
  pictures of text (scans), and what is past the limits that README.md names.
"""
NEWS = "Harbour repairs cost £4 million\n\nSome 300 boats must move before the winter, the council says.\n"


def markdown_file() -> bytes:
    """A Markdown file with all that its reader knows."""
    return (
        "---\ntitle: Harbour repairs cost £4 million\nauthor: Anna Berg\npublication: The Lowmoor Post\n"
        "date: 2025-11-23\nurl: https://news.example.org/world/harbour\n---\n\n"
        "# Harbour repairs cost £4 million\n\nSome 300 boats must move before the winter, the council says.\n\n"
        "## What it costs\n\n- 300 boats move to the river\n"
    ).encode()


def mail_file() -> bytes:
    """A mail with a page beside the plain text, as an agency sends it."""
    mail = EmailMessage()
    mail["Subject"] = "Harbour repairs cost £4 million"
    mail["From"] = "Anna Berg <anna@example.org>"
    mail["Organization"] = "The Lowmoor Post"
    mail["Date"] = "Sun, 23 Nov 2025 10:00:00 +0000"
    mail.set_content("See the page.")
    body = "<p>Some 300 boats must move before the winter.</p><li>300 boats move to the river</li>"
    table = "<table><tr><td>2025</td><td>£2.8m</td></tr></table>"
    mail.add_alternative(
        f"<h1>Harbour repairs cost £4 million</h1>{body}{table}<h2>What it costs</h2>", subtype="html"
    )
    return mail.as_bytes()


def read_all() -> dict[str, Document]:
    """A document of each format, by the name that the table gives it."""
    documents = {
        "plain text (`.txt`)": readers.read_bytes(NEWS.encode(), "a.txt", ".txt"),
        "Markdown (`.md`)": readers.read_bytes(markdown_file(), "a.md", ".md"),
        "web page (`.html`, Chromium)": readers.read(SAMPLES / "page.html"),
        "web page in one file (`.mhtml`, Chromium)": readers.read(SAMPLES / "page.mhtml"),
        "mail (`.eml`)": readers.read_bytes(mail_file(), "a.eml", ".eml"),
        "PDF printed by a browser (Chromium)": readers.read(SAMPLES / "page.pdf"),
    }
    for name, suffix in (
        ("Word (`.docx`)", "docx"),
        ("OpenDocument (`.odt`)", "odt"),
        ("Rich Text (`.rtf`)", "rtf"),
        ("PDF", "pdf"),
        ("HTML", "html"),
    ):
        documents[f"{name}, LibreOffice"] = readers.read(SAMPLES / f"harbour.{suffix}")
    source = (SAMPLES / "page.html").read_text(encoding="utf-8")
    documents["pasted from a browser or a word processor"] = readers.read_rich(
        source[source.index("<article>") : source.index("</article>")], "pasted", "https://news.example.org/a"
    )
    return documents


def _lines(document: Document, spans: tuple[Span, ...]) -> list[str]:
    return [document.text[span.start : span.end].lstrip("# ") for span in spans]


def _has_line(words: str) -> Callable[[Document], bool]:
    return lambda document: any(line.lstrip("-• ") == words for line in document.text.split("\n"))


COLUMNS: dict[str, Callable[[Document], bool]] = {
    "headings": lambda d: "Harbour repairs cost £4 million" in _lines(d, d.layout.headings),
    "captions": lambda d: any(line.startswith("The harbour in 2019") for line in _lines(d, d.layout.captions)),
    "list items": lambda d: _has_line("300 boats move to the river")(d) or _has_line("300 boats move")(d),
    "table cells": lambda d: "2025\t£2.8m" in d.text,
    "footnotes": lambda d: "The council counts 1,250 signatures." in d.text,
    "furniture marked": lambda d: bool(d.layout.furniture),
    "title": lambda d: (d.title or "").startswith("Harbour repairs cost"),
    "author": lambda d: "Anna Berg" in (d.author or ""),
    "publication": lambda d: d.publication == "The Lowmoor Post",
    "date": lambda d: d.published == "2025-11-23",
    "address": lambda d: d.url is not None,
}


def table() -> str:
    """The page, as docs/formats.md has to be."""
    rows = [f"| format | {' | '.join(COLUMNS)} |", f"| --- |{' :-: |' * len(COLUMNS)}"]
    for name, document in read_all().items():
        kept = " | ".join("✓" if test(document) else "–" for test in COLUMNS.values())
        rows.append(f"| {name} | {kept} |")
    return HEAD + "\n".join(rows) + "\n" + FOOT + _encodings()


def _encodings() -> str:
    """Which encodings are told from each other, by a few sentences in each."""
    french = "Près de 300 personnes ont été tuées – “hier” – à Nîmes, et l’été coûte cher."
    russian = "Погибли 300 человек, сообщил вчера представитель министерства."
    japanese = "東京で300人が死亡したと警察が発表した。さらに25人が負傷している。"
    texts = {
        "windows-1252": ("cp1252", french),
        "windows-1250": ("cp1250", "Příliš žluťoučký kůň úpěl ďábelské ódy. Zemřelo 300 lidí, řekl mluvčí."),
        "windows-1251": ("cp1251", russian),
        "windows-1253": ("cp1253", "Σκοτώθηκαν 300 άνθρωποι, ανακοίνωσε χθες το υπουργείο."),
        "windows-1254": ("cp1254", "Bakanlık sözcüsü dün 300 kişinin öldüğünü söyledi, şehir kapatıldı."),
        "iso-8859-5": ("iso8859_5", russian),
        "mac-roman": ("mac_roman", french),
        "koi8-r": ("koi8_r", russian),
        "shift-jis": ("cp932", japanese),
        "euc-jp": ("euc_jp", japanese),
        "gb18030": ("gb18030", "警方昨日表示，已有300人死亡。另有25人受伤，其中多数为妇女和儿童。"),
        "big5": ("big5", "警方昨日表示，已有300人死亡。另有25人受傷，其中多數為婦女和兒童。"),
    }
    found = [name for name, (codec, text) in texts.items() if decode(text.encode(codec), "x").encoding == name]
    names = textwrap.fill(", ".join(found), 100, subsequent_indent="  ", break_on_hyphens=False)
    return (
        "- Encodings: UTF-8, UTF-16 and UTF-32 are known for sure. These are told by what the text would be,\n"
        f"  and where that is not sure the import says so and another can be chosen:\n  {names}.\n"
    )


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8")
