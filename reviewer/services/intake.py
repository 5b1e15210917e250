"""Importing from the command line: what is printed of each file, of a batch and of a watched folder."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TextIO

from reviewer.domain.errors import ReviewerError
from reviewer.services.importing import Outcome, import_files
from reviewer.services.libraries import Library
from reviewer.services.watching import landing

Complain = Callable[[ReviewerError], None]


def take_in(library: Library, reviewer: str, paths: Iterable[Path], output: TextIO, complain: Complain) -> int:
    """Import files and folders, a line for each as soon as it is done; returns how many failed."""

    def told(outcome: Outcome) -> None:
        if outcome.imported is not None:
            done = "imported" if outcome.imported.created else "there already"
            print(f"{done}  {outcome.imported.article_id}  {outcome.imported.title}", file=output, flush=True)
        if outcome.problem is not None:
            complain(outcome.problem)

    report = import_files(library, reviewer, paths, None, None, on_outcome=told)
    if len(report.outcomes) > 1:
        print(report.sentence(), file=output, flush=True)
    return len(report.failed)


def watch(library: Library, reviewer: str, folder: Path, output: TextIO, complain: Complain) -> int:
    """Take in what lands in a folder until the person stops it; returns how many failed.

    Raises UnreadableFile where there is no such folder.
    """
    failed = 0
    try:
        for ready in landing(folder, lambda: False):
            failed += take_in(library, reviewer, ready, output, complain)
    except KeyboardInterrupt:
        pass  # how watching is meant to end
    return failed
