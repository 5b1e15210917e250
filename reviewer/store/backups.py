"""Backups of a SQLite library: taken while it is in use, and opened again before they count as taken."""

import os
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from reviewer.domain.errors import LibraryProblem
from reviewer.store.engine import BUSY_SECONDS
from reviewer.store.problems import translated

_COUNTED = ("article", "claim", "decision")


def backup_folder(path: Path) -> Path:
    """Where the backups of the library at ``path`` lie."""
    return path.with_name(f"{path.name}.backups")


def back_up(path: Path, why: str, now: datetime | None = None) -> Path:
    """Copy the library at ``path`` as it is at this moment and return the copy's path.

    The copy is opened and its pages and counts compared before it takes its name, of which ``why``
    (``before-version-2``, ``daily``) is a part. Raises LibraryProblem where it cannot be made.
    """
    folder = backup_folder(path)
    moment = (now or datetime.now(UTC)).strftime("%Y%m%dT%H%M%S%fZ")
    target = folder / f"{path.stem}-{moment}-{why}{path.suffix}"
    part = target.with_name(f"{target.name}.part")
    try:
        folder.mkdir(exist_ok=True)
        _copy(path, part)
        _settle(part, target)
    except OSError as error:
        raise LibraryProblem(
            f"No backup of {path} could be made in {folder}: {error.strerror or error}.",
            "Make room there, or ask for permission to write it.",
        ) from error
    finally:
        discard(part)
    return target


def discard(part: Path) -> None:
    """Throw away a file that was not finished."""
    with suppress(OSError):  # it is not there, or what keeps it from being removed is on its way as an error
        part.unlink()


def read_only(path: Path, busy_seconds: float = BUSY_SECONDS) -> sqlite3.Connection:
    """A connection that cannot write: it leaves the file at ``path`` and its log as they are."""
    address = f"{path.absolute().as_uri()}?mode=ro"
    return sqlite3.connect(address, uri=True, isolation_level=None, timeout=busy_seconds)


def counts(connection: sqlite3.Connection) -> tuple[int, ...]:
    """How many articles, claims and decisions there are."""
    return tuple(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in _COUNTED)


def _copy(path: Path, part: Path) -> None:
    with (
        translated(str(path)),
        closing(read_only(path)) as source,
        closing(sqlite3.connect(part, isolation_level=None)) as copy,
    ):
        source.execute("BEGIN")  # one moment of the library for the copy and the counts
        expected = counts(source)
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # a backup is one file
        if copy.execute("PRAGMA quick_check").fetchall() != [("ok",)] or counts(copy) != expected:
            raise LibraryProblem(
                f"The backup of {path} does not hold what the library holds.",
                f"Check the disk. The library was left as it is, and {part} was thrown away.",
            )


def _settle(part: Path, target: Path) -> None:
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(target)
