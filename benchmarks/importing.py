"""How many articles a second a folder of them is taken in, beside extraction alone in one process.

The articles are the sample's paragraphs in another order each, some 3,500 characters long, with words of their
own in between: where every article is much like all others, looking for drafts would be measured and little
else. A third are text, a third pages and a third Word documents. Each way takes turns, so that whatever else
the machine does falls on all of them.
"""

import os
import random
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from reviewer import settings
from reviewer.services.extracting import extract_document
from reviewer.services.importing import import_files
from reviewer.services.libraries import open_library
from reviewer.services.reading import read_file

ARTICLES = 240
ROUNDS = 3


@dataclass(frozen=True, slots=True)
class _Run:
    """Articles a second, and seconds of the processor's time each article took here and apart."""

    rate: float
    here: float
    apart: float


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
    taken: dict[str, list[_Run]] = {}
    for number in range(ROUNDS):
        taken.setdefault("extraction alone", []).append(_extracting(place))
        for processes in (1, 2):
            library = base / f"{kind}-{processes}-{number}.db"
            taken.setdefault(f"import, {processes} process{'es' * (processes > 1)}", []).append(
                _importing(place, library, processes)
            )
    baseline = statistics.median(run.rate for run in taken["extraction alone"])
    print(f"{ARTICLES} articles, {kind}; of the processor's time: here, and in the processes that read")
    for name, runs in taken.items():
        rate = statistics.median(run.rate for run in runs)
        here, apart = (statistics.median(getattr(run, where) for run in runs) for where in ("here", "apart"))
        print(
            f"  {name:22}{rate:8.1f} a second{rate / baseline:8.2f} x"
            f"{here * 1000:8.1f} ms here{apart * 1000:8.1f} ms apart, each article"
        )


class _Clock:
    """Measures from its making on. The processes apart have ended when it is read."""

    def __init__(self) -> None:
        self._wall, self._here, self._apart = time.perf_counter(), time.process_time(), _of_children()

    def read(self) -> _Run:
        wall, here = time.perf_counter() - self._wall, time.process_time() - self._here
        return _Run(ARTICLES / wall, here / ARTICLES, (_of_children() - self._apart) / ARTICLES)


def _of_children() -> float:
    times = os.times()  # of processes that have ended; Windows says nothing of them
    return times.children_user + times.children_system


def _extracting(place: Path) -> _Run:
    """Finding figures alone, in texts that are read already."""
    documents = [read_file(path) for path in sorted(place.iterdir())]
    clock = _Clock()
    for document in documents:
        extract_document(document)
    return clock.read()


def _importing(place: Path, library: Path, processes: int) -> _Run:
    """From the files to the disk."""
    opened = open_library(library)
    clock = _Clock()
    report = import_files(opened, "benchmark", [place], None, None, processes=processes)
    run = clock.read()
    opened.close()
    if len(report.imported) != ARTICLES:
        raise SystemExit(f"only {len(report.imported)} of {ARTICLES} were imported: {report.failed[:3]}")
    return run


def _unlike(line: str, number: int) -> str:
    """The line with a word of the article's own after every fourth, so that few runs of words are another's."""
    own = "".join(chr(ord("a") + int(digit)) for digit in f"{number:03}")
    words = line.split(" ")
    parts = [" ".join(words[at : at + 4]) for at in range(0, len(words), 4)]
    return f" {own}ly ".join(parts)


def _write(place: Path, *, mixed: bool) -> None:
    sample = (settings.resources() / "sample-article.txt").read_text(encoding="utf-8")
    paragraphs = [line for line in sample.split("\n") if line.count(" ") > 8]
    chance = random.Random(1)
    for number in range(ARTICLES):
        shuffled = chance.sample(paragraphs, len(paragraphs))
        lines = [f"Article number {number} on the matter", *(_unlike(line, number) for line in shuffled)]
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
