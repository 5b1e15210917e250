"""Exporting from the command line: to a file or to standard output, and what is told of it."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from reviewer.domain.errors import ExportProblem
from reviewer.domain.sentence import said
from reviewer.services.exporting import Choice, ExportReport, export, format_for
from reviewer.services.last_choice import LastExport, last_export, remember
from reviewer.services.libraries import Library

STANDARD_OUTPUT = "-"
_SNIFFED = 1 << 16
_A_WHILE = 200  # claims and articles, from which on a person would wonder


@dataclass(frozen=True, slots=True)
class Wish:
    """An export as typed. ``output`` is a path or ``STANDARD_OUTPUT``; ``again`` takes the last choice."""

    output: str
    form: str | None = None
    articles: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    again: bool = False
    overwrite: bool = False


def give_out(library: Library, wish: Wish, output: TextIO, errors: TextIO) -> None:
    """Export what is wished for; what became of it is told on ``output``, or on ``errors`` where that is taken.

    Raises ExportProblem as ``export`` does, and where a file that is no text would go to a terminal.
    """
    last = last_export()
    before = last if wish.again else None
    named = None if wish.output == STANDARD_OUTPUT else format_for(Path(wish.output))
    form = wish.form or (named.name if named else before.form if before else "csv")
    choice = Choice(
        wish.articles or (before.choice.articles if before else None),
        (*(before.choice.where if before else ()), *wish.where),
    )
    if wish.output == STANDARD_OUTPUT:
        report = _stream(library, choice, form, output)
        remember(LastExport(form, choice, last.folder if last else Path.cwd()))
        print(report.sentence(), file=errors)
        return
    path = Path(wish.output)
    report = export(library, choice, form, path, overwrite=wish.overwrite, on_progress=_progress(errors))
    remember(LastExport(form, choice, path.absolute().parent))
    print(f"{report.path}: {report.sentence()}", file=output)


def _stream(library: Library, choice: Choice, form: str, output: TextIO) -> ExportReport:
    """Write the file apart, then to the stream: nothing half is passed on, and no description beside it."""
    with tempfile.TemporaryDirectory(prefix="reviewer-") as folder:
        report = export(library, choice, form, Path(folder) / "export", on_progress=None)
        with report.path.open("rb") as file:
            if output.isatty() and b"\0" in file.read(_SNIFFED):
                raise ExportProblem(
                    said("The format {0} is nothing to be read in a terminal.", form),
                    said("Name a file instead of {0}, or send the output on to one.", STANDARD_OUTPUT),
                )
            file.seek(0)
            shutil.copyfileobj(file, output.buffer)
            output.buffer.flush()
    return report


def _progress(errors: TextIO) -> Callable[[int, int, str], None] | None:
    """Tells a person at a terminal how far an export is that takes a while."""
    if not errors.isatty():
        return None
    shown = -1

    def tell(done: int, total: int, title: str) -> None:
        nonlocal shown
        percent = 100 * done // total if total else 100
        if percent != shown and total > _A_WHILE:
            shown = percent
            end = "\n" if done == total else ""
            print(f"\r{percent:>3} %  {title[:60]:<60}", end=end, file=errors, flush=True)

    return tell
