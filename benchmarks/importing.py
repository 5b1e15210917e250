"""How many articles a second a folder of them is taken in, beside extraction alone in one process.

The articles are the sample's paragraphs in another order each, some 3,000 characters long; a third are text, a
third pages and a third Word documents. Each way takes turns, so that whatever else the machine does falls on
all of them.
"""

import random
import statistics
import tempfile
import time
from pathlib import Path

from reviewer import settings
from reviewer.services.extracting import extract_document
from reviewer.services.importing import import_files
from reviewer.services.libraries import open_library
from reviewer.services.reading import read_file

ARTICLES = 240
ROUNDS = 3


def main() -> None:
    """Measure and print the table."""
    # On the disk, not in /tmp, which may be memory.
    with tempfile.TemporaryDirectory(prefix=".bench-", dir=Path.cwd()) as folder:
        base = Path(folder)
        kinds = {"text": base / "text", "mixed": base / "mixed"}
        for kind, place in kinds.items():
            place.mkdir()
            _write(place, mixed=kind == "mixed")
        for kind, place in kinds.items():
            _measure(kind, place, base)


def _measure(kind: str, place: Path, base: Path) -> None:
    taken: dict[str, list[float]] = {}
    for number in range(ROUNDS):
        taken.setdefault("extraction alone", []).append(_extracting(place))
        for processes in (1, 2):
            library = base / f"{kind}-{processes}-{number}.db"
            taken.setdefault(f"import, {processes} process{'es' * (processes > 1)}", []).append(
                _importing(place, library, processes)
            )
    baseline = statistics.median(taken["extraction alone"])
    print(f"{ARTICLES} articles, {kind}")
    for name, rates in taken.items():
        rate = statistics.median(rates)
        print(f"  {name:22}{rate:8.1f} a second{rate / baseline:8.2f} x")


def _extracting(place: Path) -> float:
    """Articles a second where only figures are found, in texts that are read already."""
    documents = [read_file(path) for path in sorted(place.iterdir())]
    begun = time.perf_counter()
    for document in documents:
        extract_document(document)
    return ARTICLES / (time.perf_counter() - begun)


def _importing(place: Path, library: Path, processes: int) -> float:
    """Articles a second from the files to the disk."""
    opened = open_library(library)
    begun = time.perf_counter()
    report = import_files(opened, "benchmark", [place], None, None, processes=processes)
    spent = time.perf_counter() - begun
    opened.close()
    if len(report.imported) != ARTICLES:
        raise SystemExit(f"only {len(report.imported)} of {ARTICLES} were imported: {report.failed[:3]}")
    return ARTICLES / spent


def _write(place: Path, *, mixed: bool) -> None:
    sample = (settings.resources() / "sample-article.txt").read_text(encoding="utf-8")
    paragraphs = [line for line in sample.split("\n") if line.count(" ") > 8]
    chance = random.Random(1)
    for number in range(ARTICLES):
        lines = [f"Article number {number} on the matter", *chance.sample(paragraphs, len(paragraphs))]
        kind = ("txt", "html", "docx")[number % 3] if mixed else "txt"
        path = place / f"{number:03}.{kind}"
        if kind == "docx":
            _write_docx(path, lines)
        elif kind == "html":
            body = "".join(f"<p>{line}</p>" for line in lines[1:])
            path.write_text(f"<html><body><article><h1>{lines[0]}</h1>{body}</article></body></html>", "utf-8")
        else:
            path.write_text("\n\n".join(lines), encoding="utf-8")


def _write_docx(path: Path, lines: list[str]) -> None:
    import docx

    document = docx.Document()
    document.add_heading(lines[0], 0)
    for line in lines[1:]:
        document.add_paragraph(line)
    document.save(str(path))


if __name__ == "__main__":
    main()
