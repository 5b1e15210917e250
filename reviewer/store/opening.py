"""From a path to a library that may be used: found sound, made new, or brought up to date; or refused."""

import os
import sqlite3
import struct
import uuid
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import insert

from reviewer.domain.backup import Backup
from reviewer.domain.errors import DamagedLibrary, LibraryProblem
from reviewer.domain.sentence import Sentence, day_words, said
from reviewer.store import schema
from reviewer.store.backups import back_up, discard, list_backups, read_only
from reviewer.store.drives import demand_local
from reviewer.store.engine import BUSY_SECONDS, sqlite_engine, writing
from reviewer.store.problems import translated

_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100
# Reading every page of a file takes 1 ms a megabyte; a larger one is read through when it is backed up.
_CHECKED_BYTES = 32_000_000
_TRIED = 5  # backups that are read through to find a good one


@dataclass(frozen=True, slots=True)
class Tables:
    """The version of the tables that a program works with; ``migrations`` are folders of further scripts."""

    version: int = schema.VERSION
    migrations: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class _Header:
    """What a SQLite file's first 100 bytes say: https://sqlite.org/fileformat2.html#the_database_header"""

    page_bytes: int
    pages: int
    user_version: int
    application_id: int


def make_ready(path: Path, tables: Tables, busy_seconds: float) -> None:
    """See that the library at ``path`` is there, sound and up to date; an older one is backed up first.

    Raises LibraryProblem where it is not and cannot be made so; a file that is refused keeps every byte.
    """
    demand_local(path)
    with translated(str(path)):
        if not _exists(path):
            _create(path, tables)
            return
        header = _read_header(path)
        _demand_writable(path)
        version = _version(path, header, busy_seconds)
        _demand_known(path, version, tables)
        _demand_sound(path, busy_seconds)
        if version < tables.version:
            back_up(path, f"before-version-{tables.version}")
            _upgrade(path, tables)


def demand_library(path: Path, tables: Tables) -> None:
    """Raise LibraryProblem unless there is a library at ``path`` that this program can open. Writes nothing."""
    with translated(str(path)):
        _demand_known(path, _version(path, _read_header(path), BUSY_SECONDS), tables)
        _demand_sound(path, BUSY_SECONDS)


def _demand_known(path: Path, version: int, tables: Tables) -> None:
    if version > tables.version:
        raise LibraryProblem(
            said("{0} was written by a newer version of the program.", path),
            said("It was left as it is. Install the newest version to open it."),
        )


def _exists(path: Path) -> bool:
    try:
        path.lstat()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise LibraryProblem(
            said("{0} cannot be reached: {1}.", path, error.strerror or error),
            said("Check the path, or open another library."),
        ) from error
    return True


def _read_header(path: Path) -> _Header:
    if path.is_dir():
        raise LibraryProblem(said("{0} is a folder, not a library.", path), said("Name a file in it."))
    try:
        with path.open("rb") as file:
            head = file.read(_HEADER_BYTES)
            size = os.fstat(file.fileno()).st_size
    except OSError as error:
        raise LibraryProblem(
            said("{0} cannot be read: {1}.", path, error.strerror or error),
            said("Check that it is there and that you may read it."),
        ) from error
    if not head.strip(b"\0"):
        raise _blank(path, size)
    if not head.startswith(_MAGIC) or len(head) < _HEADER_BYTES:
        raise LibraryProblem(
            said("{0} is not a library.", path), said("It was left as it is. Choose another file.")
        )
    header = _parse(head)
    if header.application_id != schema.APPLICATION_ID:
        raise LibraryProblem(
            said("{0} is the database of another program.", path),
            said("It was left as it is. Choose another file."),
        )
    if size < header.pages * header.page_bytes and not _has_log(path):
        raise _damaged(path, said("{0} is damaged: its end is missing.", path))
    return header


def _blank(path: Path, size: int) -> LibraryProblem:
    """An empty file was never a library, unless something of one is still beside it."""
    if size == 0 and not _has_log(path) and not list_backups(path):
        return LibraryProblem(
            said("{0} is an empty file, not a library.", path),
            said("Delete it to begin a new library there, or choose another file."),
        )
    what = said("is empty") if size == 0 else said("has lost its beginning")
    return _damaged(path, said("{0} {1}: there is no library in it.", path, what))


def _parse(head: bytes) -> _Header:
    page_bytes, change, pages, user_version, application_id, valid_for = struct.unpack(
        ">16xH6xII28xI4xI20xI4x", head
    )
    # The count of pages is to be believed only while it was written together with the last change.
    return _Header(
        65_536 if page_bytes == 1 else page_bytes,
        pages if change == valid_for else 0,
        user_version,
        application_id,
    )


def _has_log(path: Path) -> bool:
    log = path.with_name(f"{path.name}-wal")
    return log.exists() and log.stat().st_size > 0


def _demand_writable(path: Path) -> None:
    for place in (path, path.parent):
        if not os.access(place, os.W_OK):
            raise LibraryProblem(
                said("{0} may not be written by you.", place),
                said("Ask for permission to write it, or open another library."),
            )


def _version(path: Path, header: _Header, busy_seconds: float) -> int:
    """The version of the tables; where another program left a log behind, the newer word may stand in that."""
    if not _has_log(path):
        return header.user_version
    with closing(read_only(path, busy_seconds)) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]


def _demand_sound(path: Path, busy_seconds: float) -> None:
    """Raise LibraryProblem where a page is broken; reading leaves the file and its log as they are."""
    if path.stat().st_size > _CHECKED_BYTES:
        return
    with closing(read_only(path, busy_seconds)) as connection:
        try:
            sound = connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
                raise
            sound = False
    if not sound:
        raise _damaged(path, said("{0} is damaged.", path))


def _damaged(path: Path, what: Sentence) -> DamagedLibrary:
    """The problem with the way out of it: the newest backup that is whole."""
    backup = newest_good_backup(path)
    if backup is None:
        return DamagedLibrary(
            what,
            said("It was left as it is. “reviewer salvage” copies what it still holds into a new library."),
        )
    at = backup.taken_at.astimezone()
    taken = said("{0}, {1}", day_words(f"{at:%d}", at.month, f"{at:%Y}"), f"{at:%H:%M}")
    return DamagedLibrary(
        what,
        said(
            "It was left as it is. The newest good backup is of {0}: “reviewer restore” puts it in its place,"
            " and “reviewer salvage” copies what the damaged file still holds into a new library.",
            taken,
        ),
        backup,
    )


def newest_good_backup(path: Path) -> Backup | None:
    """The newest backup of the library at ``path`` that this program can open."""
    for backup in list_backups(path)[:_TRIED]:
        try:
            demand_library(backup.path, Tables())
        except LibraryProblem:
            continue  # this one is no good; an older one may be
        return backup
    return None


def _create(path: Path, tables: Tables) -> None:
    """Make a new library beside its name and give it the name when it is whole.

    So nobody ever sees half a library, and of two programs that begin at once one takes the other's.
    """
    if _has_log(path):
        raise LibraryProblem(
            said(
                "{0} is missing, but its log {1}-wal is there: the file was moved or deleted.", path, path.name
            ),
            said("Put it back beside its log, or move the log away to begin a new library."),
        )
    part = path.with_name(f".{path.name}.{uuid.uuid4().hex}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.touch(exist_ok=False)
        _upgrade(part, tables)
        _describe(part)
        _name(part, path)
    except OSError as error:
        raise LibraryProblem(
            said("No library can be made at {0}: {1}.", path, error.strerror or error),
            said("Choose a folder that you may write, or ask for permission."),
        ) from error
    finally:
        discard(part)


def _upgrade(path: Path, tables: Tables) -> None:
    from reviewer.store.migrating import upgrade

    upgrade(path, tables.version, tables.migrations)


def _describe(part: Path) -> None:
    from reviewer.store.migrating import new_library

    engine = sqlite_engine(part)
    facts = new_library()
    try:
        with writing(engine).begin() as connection:
            connection.exec_driver_sql(f"PRAGMA application_id = {schema.APPLICATION_ID}")
            connection.execute(
                insert(schema.MetaRow), [{"name": name, "value": value} for name, value in facts.items()]
            )
    finally:
        engine.dispose()


def _name(part: Path, path: Path) -> None:
    try:
        os.link(part, path)
    except FileExistsError:
        return  # another program was faster, and its library is as good
    except OSError:  # a file system without hard links
        if not path.exists():
            part.rename(path)
