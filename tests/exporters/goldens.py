"""Golden files: what every export of the sample record is, in a form that can be read and compared.

Text formats are kept byte by byte. Of workbooks and Word documents every part that is ours is kept as indented
XML, of a PDF its structure with the text of each element, of a dossier its manifest; what depends on the day or
on a library's version is left out. After a wanted change renew them all with

    python -m tests.exporters.goldens

and look at what changed before committing it.
"""

import json
import re
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pdfplumber
from lxml import etree

from reviewer import exporters
from tests.exporters.samples import fit, record

FOLDER = Path(__file__).parent / "golden"
# Parts that python-docx and XlsxWriter take from a template of theirs.
_TEMPLATES = ("theme", "stylesWithEffects", "numbering", "fontTable", "webSettings", "customXml", "thumbnail")
# What a PDF reader says of a glyph of a fallback font, which each machine has its own of.
_FALLBACK = re.compile(r"\(cid:\d+\)|😀")


def written(form: str, folder: Path) -> dict[str, bytes]:
    """The export of the sample in that format, by the names of golden files."""
    chosen = exporters.format_named(form)
    path = folder / f"flood{chosen.suffix}"
    chosen.write([fit(record(), chosen)], path)
    files = {path.name: path, **{path.name + one: path.with_name(path.name + one) for one in chosen.companions}}
    assert sorted(files) == sorted(one.name for one in folder.iterdir())
    readable = _READABLE.get(path.suffix)
    if readable is None:
        return {name: one.read_bytes() for name, one in files.items()}
    return {f"{path.name}.txt": ("\n".join(readable(path)) + "\n").encode("utf-8")}


def renew() -> None:
    """Write all golden files anew."""
    for old in FOLDER.iterdir():
        old.unlink()
    for found in exporters.formats():
        with tempfile.TemporaryDirectory() as folder:
            for name, data in written(found.name, Path(folder)).items():
                (FOLDER / name).write_bytes(data)


def _parts(path: Path) -> Iterator[str]:
    with zipfile.ZipFile(path) as package:
        for name in sorted(package.namelist()):
            if any(template in name for template in _TEMPLATES):
                continue
            yield f"==== {name}"
            if not name.endswith("word/styles.xml"):
                root = etree.fromstring(package.read(name), etree.XMLParser(remove_blank_text=True))
                yield etree.tostring(root, pretty_print=True, encoding="unicode").rstrip()


def _structure(path: Path) -> Iterator[str]:
    """A line an element, page by page: how deep, what it is, its own text without the layout's line ends."""
    pdf: Any
    with pdfplumber.open(path) as pdf:
        yield f"{pdf.metadata['Title']}, {len(pdf.pages)} pages"
        for page in pdf.pages:
            yield f"==== page {page.page_number}"
            texts: dict[int | None, str] = {}
            for one in page.chars:
                texts[one["mcid"]] = texts.get(one["mcid"], "") + one["text"]
            for element in page.structure_tree:
                yield from _element(element, texts, 0)
            yield f"outside the text: {texts.get(None, '')}"


def _element(element: dict[str, Any], texts: dict[int | None, str], depth: int) -> Iterator[str]:
    own = " ".join(texts.get(mcid, "") for mcid in element.get("mcids", ()))
    yield f"{'  ' * depth}{element['type']} {_FALLBACK.sub('□', ' '.join(own.split()))}".rstrip()
    for child in element.get("children", ()):
        yield from _element(child, texts, depth + 1)


def _manifest(path: Path) -> Iterator[str]:
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        manifest: Any = json.loads(archive.read("manifest.json"))
    for file in manifest["files"]:
        if "/exports/" in file["path"] or file["path"].endswith("record.json"):  # golden files of their own
            del file["sha256"], file["size"]
    yield json.dumps(manifest, ensure_ascii=False, indent=1)


_READABLE: dict[str, Callable[[Path], Iterator[str]]] = {
    ".xlsx": _parts,
    ".docx": _parts,
    ".pdf": _structure,
    ".zip": _manifest,
}

if __name__ == "__main__":
    renew()
