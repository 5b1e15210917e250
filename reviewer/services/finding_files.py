"""Which files a person means: those named, and those that hold articles in the folders named."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from reviewer import readers
from reviewer.domain.errors import UnreadableFile
from reviewer.domain.sentence import said


def find_files(paths: Iterable[Path]) -> list[Path]:
    """The files at ``paths``, each once; a folder stands for the articles in it and below, sorted.

    Hidden files, links to folders and the locks of word processors are left out; an article in a form that
    cannot be read is in the list, so that its failure is told. A folder that may not be opened, or that holds
    nothing readable, stays in the list: importing it says so.
    """
    found: dict[Path, None] = {}
    for path in paths:
        found.update(dict.fromkeys(_inside(path) if os.path.isdir(path) else (path,)))  # noqa: PTH112  never raises
    return list(found)


def _inside(folder: Path) -> Iterator[Path]:
    """The readable files below ``folder``; folders that cannot be opened, or it itself if there is nothing."""
    closed: list[Path] = []
    files: list[Path] = []
    suffixes = readers.article_suffixes()
    for place, folders, names in os.walk(folder, onerror=lambda error: closed.append(Path(error.filename))):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        files += [
            Path(place, name)
            for name in names
            if not name.startswith((".", "~$")) and Path(name).suffix.lower() in suffixes
        ]
    return iter(sorted(files + closed) or [folder])


def demand_file(path: Path) -> None:
    """Raises UnreadableFile where ``path`` is a folder, with the reason why it is in a list of files."""
    if not os.path.isdir(path):  # noqa: PTH112  never raises
        return
    try:
        with os.scandir(path):
            pass
    except OSError as error:
        raise UnreadableFile(
            said("The folder {0} cannot be opened: {1}.", path, error.strerror or error),
            said("Ask for permission to read it."),
        ) from error
    known = ", ".join(sorted(readers.suffixes()))
    raise UnreadableFile(
        said("The folder {0} holds no article.", path), said("These files can be read: {0}.", known)
    )
