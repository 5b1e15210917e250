"""Files that are made to harm: each is made here, small, by the test that needs it."""

import io
import zipfile
from collections.abc import Callable, Mapping

DOCX_HEAD = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
)
DOCX_TAIL = "</w:body></w:document>"
RELATIONS = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
    ' Target="{target}"{more}/></Relationships>'
)
BOMB = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    + "]>"
)
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY out SYSTEM "file:///etc/passwd">]>'


def packed(parts: Mapping[str, str | bytes], stored: str | None = None) -> bytes:
    """A ZIP archive of these parts; ``stored`` names one that comes first and unpacked, as ODT wants it."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content, zipfile.ZIP_STORED if name == stored else zipfile.ZIP_DEFLATED)
    return made.getvalue()


def docx(document: str, target: str = "word/document.xml", more: str = "", **parts: str) -> bytes:
    """A Word document of this XML, with more parts where named."""
    return packed(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": RELATIONS.format(target=target, more=more),
            "word/document.xml": document,
            **parts,
        }
    )


def paragraph(text: str) -> str:
    """A paragraph of Word."""
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def odt(content: str) -> bytes:
    """An OpenDocument text of this content."""
    mark = "application/vnd.oasis.opendocument.text"
    return packed(
        {
            "mimetype": mark,
            "META-INF/manifest.xml": '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:'
            'manifest:1.0"/>',
            "content.xml": content,
            "meta.xml": "<x/>",
            "styles.xml": "<x/>",
        },
        stored="mimetype",
    )


def nested(begin: str, end: str, depth: int = 10_000) -> str:
    """Elements in elements, with a figure inside."""
    return begin * depth + "12 boats" + end * depth


# Each is made when it is asked for: all of them together are some hundred megabytes.
HOSTILE: dict[str, Callable[[], bytes]] = {
    "zip-bomb.docx": lambda: docx(" " * 250_000_000),
    "zip-bomb.odt": lambda: odt(" " * 250_000_000),
    "many-parts.docx": lambda: packed({f"word/{n}.xml": "" for n in range(10_001)} | {"word/document.xml": ""}),
    "entity-bomb.docx": lambda: docx(BOMB + f"<x>{'&a11;'}</x>"),
    "entity-bomb.odt": lambda: odt(BOMB + "<x>&a11;</x>"),
    "entity-bomb.html": lambda: (BOMB + "<html><body>&a11;</body></html>").encode(),
    "outside-entity.docx": lambda: docx(OUTSIDE + "<x>&out;</x>"),
    "outside-entity.odt": lambda: odt(OUTSIDE + "<x>&out;</x>"),
    "outside-entity.html": lambda: (OUTSIDE + "<html><body>&out;</body></html>").encode(),
    "outside-part.docx": lambda: docx(
        DOCX_HEAD + paragraph("12 boats") + DOCX_TAIL, "file:///etc/passwd", ' TargetMode="External"'
    ),
    "path-trick.docx": lambda: docx(
        DOCX_HEAD + paragraph("12 boats") + DOCX_TAIL,
        "../../../../etc/passwd",
        "",
        **{"../../evil.txt": "evil"},
    ),
    "nested.docx": lambda: docx(
        DOCX_HEAD + nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>") + DOCX_TAIL
    ),
    "nested.odt": lambda: odt(nested("<a>", "</a>")),
    "nested.html": lambda: nested("<div>", "</div>").encode(),
    "nested-inline.html": lambda: nested("<b><i>", "</i></b>").encode(),
    "nested-table.html": lambda: nested("<table><tr><td>", "</td></tr></table>", 3000).encode(),
    "nested.rtf": lambda: ("{\\rtf1 " + nested("{", "}") + "}").encode(),
    "nested.md": lambda: nested("> ", "").encode(),
    "nested-brackets.md": lambda: nested("[", "]").encode(),
    "nested-lists.md": lambda: nested("- ", "", 3000).encode(),
    "nested.pdf": lambda: (
        b"%PDF-1.4\n1 0 obj\n" + b"[" * 10_000 + b"]" * 10_000 + b"\nendobj\ntrailer<</Root 1 0 R>>"
    ),
    "nested.eml": lambda: b"".join(
        f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n".encode() for n in range(2000)
    ),
    "yaml-bomb.md": lambda: (
        "---\na0: &a0 [x]\n"
        + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12))
        + "title: *a11\n---\n12 boats\n"
    ).encode(),
    "one-line.txt": lambda: b"12 boats left the port. " * 2_500_000,
    "one-line.html": lambda: b"<p>" + b"12 boats left the port. " * 2_000_000,
    "one-line.md": lambda: b"12 boats *left* the [port. " * 200_000,
    "links.md": lambda: b"[a](" * 30_000,
    "picture.txt": lambda: b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 50,
    "picture.pdf": lambda: b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 50,
    "picture.html": lambda: b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 50,
    "zeros.txt": lambda: b"12 boats\0\0\0",
    "zeros.html": lambda: b"<p>12\0 boats</p>",
    "zeros.rtf": lambda: b"{\\rtf1 12\0 boats}",
    "half-pair.html": lambda: b"<p>12 boats &#xD83D; &#55357;</p>",
    "half-pair.rtf": lambda: b"{\\rtf1 12 boats \\u-10179? }",
    "half-pair.txt": lambda: b"12 boats \xed\xa0\xbd",
    "cut.docx": lambda: docx(DOCX_HEAD + paragraph("12 boats") + DOCX_TAIL)[:-60],
    "cut.pdf": lambda: b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R",
    "cut.rtf": lambda: b"{\\rtf1\\ansi{\\fonttbl{\\f0 Ari",
    "cut.eml": lambda: (
        b"Subject: 12 boats\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/pl"
    ),
    "no-word.docx": lambda: packed({"hello.txt": "12 boats"}),
    "script.html": lambda: (
        b"<p>12 boats</p><script src='https://127.0.0.1:9/x.js'></script>"
        b"<img src='https://127.0.0.1:9/x.png'><link rel=stylesheet href='https://127.0.0.1:9/x.css'>"
    ),
    "embedded.eml": lambda: (
        b"Subject: x\nContent-Type: multipart/mixed; boundary=x\n\n--x\n"
        b'Content-Disposition: attachment; filename="../../evil.txt"\nContent-Type: text/plain\n\n'
        b"99 evil\n--x\n"
        b"Content-Type: text/plain\n\n12 boats\n--x--\n"
    ),
    "headers.eml": lambda: (
        b"Subject: =?utf-99?Q?=ff?=\nFrom: \xff<\nDate: 99 Foo 99999\nContent-Type: ;;;\n\n12 boats"
    ),
    "object.rtf": lambda: b"{\\rtf1 12 boats{\\object\\objdata " + b"0105" * 100_000 + b"}{\\*\\unknown 99}}",
    "binary.rtf": lambda: b"{\\rtf1{\\pict\\bin999999999 abc} 12 boats}",
    "numbers.rtf": lambda: b"{\\rtf1\\u99999999999? \\u-99999? \\uc99999 \\ansicpg99 12 boats \\'zz \\'}",
    "hyperlinks.rtf": lambda: b"{\\rtf1 " + b"{\\field{\\*\\fldinst{HYPERLINK " * 3000 + b"12 boats}",
}
