"""Putting a backup in the place of a library; what was there is set aside, never thrown away."""

import os
import shutil
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from reviewer.domain.errors import LibraryProblem
from reviewer.domain.sentence import said
from reviewer.store.backups import SET_ASIDE, backup_folder, copy, discard, name_for
from reviewer.store.opening import Tables, demand_library

# Every connection to a file in WAL mode holds a lock on these bytes: https://sqlite.org/src/file/src/os.h
_LOCK_START, _LOCK_BYTES = 0x40000002, 510


def restore(path: Path, backup: Path, tables: Tables | None = None) -> Path | None:
    """Make ``backup`` the library at ``path``; returns where the one that was there lies now.

    The backup itself stays. The library must be closed in this program. Raises LibraryProblem, and changes
    nothing, where another program has it open, or the backup is no sound library.
    """
    demand_library(backup, tables or Tables())
    part = path.with_name(f".{path.name}.restored.part")
    try:
        with _alone(path):
            discard(part)
            copy(backup, part)
            aside = _set_aside(path)
            part.replace(path)
    except OSError as error:
        raise LibraryProblem(
            said("{0} cannot be replaced by a backup: {1}.", path, error.strerror or error),
            said("Close every window on it, make room, and try again."),
        ) from error
    finally:
        discard(part)
    return aside


def _set_aside(path: Path) -> Path | None:
    """Give what is at ``path`` a second name, with its log, so that replacing it loses nothing."""
    if not path.exists():
        return None
    backup_folder(path).mkdir(exist_ok=True)
    aside = name_for(path, SET_ASIDE)
    try:
        os.link(path, aside)
    except OSError:  # a file system without hard links
        shutil.copy2(path, aside)
    log = path.with_name(f"{path.name}-wal")
    if log.exists():
        log.replace(aside.with_name(f"{aside.name}-wal"))
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)
    return aside


@contextmanager
def _alone(path: Path) -> Generator[None]:
    """Hold what only one program can hold while no other has the library open; works on a damaged file too.

    A program that still had the old file open would, when it closes, remove the new one's log by its name.
    """
    if sys.platform == "win32" or not path.exists():
        yield  # there a file that is open cannot be replaced
        return
    import fcntl

    with path.open("rb+") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, _LOCK_BYTES, _LOCK_START)
        except (BlockingIOError, PermissionError) as error:
            raise LibraryProblem(
                said("{0} is open in another window or program.", path),
                said("Close it there, then restore the backup."),
            ) from error
        yield
