"""Files that appear whole or not at all.

They are written in a hidden folder beside their place. One that a crash has left there is swept away by the
next export into the same folder; it is known by the file ``_HELD`` in it, which a program at work holds.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from reviewer.domain.errors import ExportProblem
from reviewer.domain.sentence import said

_PART = ".part"
_HELD = "claim-reviewer.held"


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
                    said("{0} is there already.", target),
                    said("Choose another name, or say that it may be replaced."),
                )
    try:
        with _folder_beside(path) as folder:
            write(folder / path.name)
            _settle(folder, targets)
    except OSError as error:
        raise ExportProblem(
            said("{0} cannot be written: {1}.", path, error.strerror or error),
            said("Choose another place, or make room there."),
        ) from error
    return tuple(targets)


@contextmanager
def _folder_beside(path: Path) -> Generator[Path]:
    sweep(path.parent)
    folder = Path(tempfile.mkdtemp(prefix=f".{path.name[:40]}.", suffix=_PART, dir=path.parent))
    try:
        with _held(folder):
            yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)  # what is left of it lies beside the file and says so


def sweep(place: Path) -> tuple[Path, ...]:
    """Remove what programs that crashed have left of exports into this folder; returns the paths."""
    left = [held.parent for held in place.glob(f".*{_PART}/{_HELD}") if not _is_held(held)]
    for folder in left:
        shutil.rmtree(folder, ignore_errors=True)
    return tuple(left)


@contextmanager
def _held(folder: Path) -> Generator[None]:
    """Have other programs see, as long as this one is at work in the folder, that it is."""
    if sys.platform == "win32":  # there it is enough that the file is open
        with (folder / _HELD).open("xb"):
            yield
        return
    unseen = folder / "held"
    with unseen.open("xb") as file:
        with suppress(OSError):  # a file system without locks: the folder is then left alone for ever
            _lock(file)
        unseen.rename(folder / _HELD)  # held before it is seen
        yield


def _lock(file: BinaryIO) -> None:
    import fcntl

    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_held(held: Path) -> bool:
    try:
        if sys.platform != "win32":
            with held.open("rb") as file:
                _lock(file)
        else:
            held.unlink()  # which it refuses for a file that is open
    except OSError:
        return True  # held, not ours to remove, or of a file system that cannot tell
    return False


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
