"""Files that appear whole or not at all."""

import os
import shutil
import tempfile
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

from reviewer.domain.errors import ExportProblem


def place(
    path: Path, write: Callable[[Path], object], *, overwrite: bool, companions: Sequence[str] = ()
) -> tuple[Path, ...]:
    """Have ``write`` write a file under its own name in a folder apart, and move it to ``path`` when done.

    What it writes beside it, named by ``companions`` (endings), is moved along. Returns the paths. Raises
    ExportProblem where a file is there already (unless ``overwrite``) or the place cannot be written; what was
    there is then as it was.
    """
    targets = [path, *(path.with_name(path.name + ending) for ending in companions)]
    if not overwrite:
        for target in targets:
            if os.path.lexists(target):
                raise ExportProblem(
                    f"{target} is there already.", "Choose another name, or say that it may be replaced."
                )
    try:
        with _folder_beside(path) as folder:
            write(folder / path.name)
            _settle(folder, targets)
    except OSError as error:
        raise ExportProblem(
            f"{path} cannot be written: {error.strerror or error}.", "Choose another place, or make room there."
        ) from error
    return tuple(targets)


@contextmanager
def _folder_beside(path: Path) -> Generator[Path]:
    folder = Path(tempfile.mkdtemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)  # what is left of it lies beside the file and says so


def _settle(folder: Path, targets: Sequence[Path]) -> None:
    """Put finished files in their places, on disk before they are seen there; all of them or none."""
    finished = [folder / target.name for target in targets]
    for file in finished:
        with file.open("rb+") as opened:
            os.fsync(opened.fileno())
    aside = folder / "before"
    aside.mkdir()
    moved: list[Path] = []
    try:
        for target in targets[1:]:
            _keep(target, aside / target.name)
        for file, target in reversed(list(zip(finished, targets, strict=True))):
            file.replace(target)  # the file itself comes last: its companions are there once it is seen
            moved.append(target)
    except BaseException:
        for target in moved:
            earlier = aside / target.name
            if earlier.exists():
                earlier.replace(target)
            else:
                target.unlink(missing_ok=True)
        raise


def _keep(target: Path, aside: Path) -> None:
    if target.exists():
        shutil.copy2(target, aside)
