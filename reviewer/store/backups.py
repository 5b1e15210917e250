"""Backups of a SQLite library: taken while it is in use, and opened again before they count as taken.

They lie in a folder beside the library. The ten newest are kept, and of the older ones the newest of each week.
"""

import os
import re
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from reviewer.domain.backup import Backup
from reviewer.domain.errors import LibraryProblem
from reviewer.domain.sentence import said
from reviewer.store.engine import BUSY_SECONDS
from reviewer.store.problems import translated

RECENT = 10
SET_ASIDE = "set-aside"  # what a restored backup took the place of: kept for ever, and no backup
_COUNTED = ("article", "claim", "decision")
_MOMENT = "%Y%m%dT%H%M%S%fZ"


def backup_folder(path: Path) -> Path:
    """Where the backups of the library at ``path`` lie."""
    return path.with_name(f"{path.name}.backups")


def back_up(path: Path, why: str, now: datetime | None = None) -> Path:
    """Copy the library at ``path`` as it is at this moment and return the copy's path.

    The copy is opened and its pages and counts compared before it takes its name, of which ``why``
    (``before-version-2``, ``daily``) is a part. Raises LibraryProblem where it cannot be made.
    """
    folder = backup_folder(path)
    target = name_for(path, why, now)
    part = target.with_name(f"{target.name}.part")
    try:
        folder.mkdir(exist_ok=True)
        copy(path, part)
        part.replace(target)
        _rotate(path)
    except OSError as error:
        raise LibraryProblem(
            said("No backup of {0} could be made in {1}: {2}.", path, folder, error.strerror or error),
            said("Make room there, or ask for permission to write it."),
        ) from error
    finally:
        discard(part)
    return target


def name_for(path: Path, why: str, now: datetime | None = None) -> Path:
    """The name of a copy that is made now of the library at ``path``."""
    moment = (now or datetime.now(UTC)).strftime(_MOMENT)
    return backup_folder(path) / f"{path.stem}-{moment}-{why}{path.suffix}"


def list_backups(path: Path) -> tuple[Backup, ...]:
    """The backups of the library at ``path``, newest first."""
    shape = re.compile(rf"{re.escape(path.stem)}-(\d{{8}}T\d{{12}}Z)-([a-z0-9-]+){re.escape(path.suffix)}")
    found: list[Backup] = []
    folder = backup_folder(path)
    for file in folder.iterdir() if folder.is_dir() else ():
        named = shape.fullmatch(file.name)
        if named and named[2] != SET_ASIDE:
            taken_at = datetime.strptime(named[1], _MOMENT).replace(tzinfo=UTC)
            found.append(Backup(file, taken_at, named[2], file.stat().st_size))
    return tuple(sorted(found, key=lambda backup: backup.taken_at, reverse=True))


def _rotate(path: Path) -> None:
    """Throw away what is neither among the newest nor the newest of its week."""
    weeks: set[tuple[int, int]] = set()
    for backup in list_backups(path)[RECENT:]:
        year, week, _ = backup.taken_at.isocalendar()
        if (year, week) in weeks:
            backup.path.unlink()
        weeks.add((year, week))


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


def copy(path: Path, part: Path) -> None:
    """Copy a library as it is at this moment to a new file, compare the two, and see it onto the disk."""
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
                said("The backup of {0} does not hold what the library holds.", path),
                said("Check the disk. The library was left as it is, and {0} was thrown away.", part),
            )
    with part.open("rb+") as file:
        os.fsync(file.fileno())
