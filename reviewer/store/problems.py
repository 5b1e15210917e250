"""A database's errors as the sentences a person reads: the one place that knows what they mean."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from reviewer.domain.errors import DamagedLibrary, LibraryProblem
from reviewer.store.codec import Undecodable

DATABASE_ERRORS = (DBAPIError, sqlite3.Error)  # SQLAlchemy's, and the driver's own from the statements it runs

_RESTORE = "Close every window on it, then restore the newest backup (reviewer restore)."

# SQLite's primary result codes that are the world's fault: https://sqlite.org/rescode.html
_SENTENCES: dict[int, tuple[str, str]] = {
    sqlite3.SQLITE_FULL: ("There is no room left for {}.", "Free some space on its disk, then try again."),
    sqlite3.SQLITE_BUSY: (
        "Another program holds {} locked.",
        "Close that program, or wait until it has finished, then try again.",
    ),
    sqlite3.SQLITE_LOCKED: ("{} is locked.", "Wait a moment, then try again."),
    sqlite3.SQLITE_READONLY: (
        "{} may not be written.",
        "Ask for permission to write the file and its folder, then try again.",
    ),
    sqlite3.SQLITE_PERM: ("{} may not be used by you.", "Ask for permission to read and write it."),
    sqlite3.SQLITE_AUTH: ("{} may not be used by you.", "Ask for permission to read and write it."),
    sqlite3.SQLITE_CANTOPEN: (
        "{} cannot be opened.",
        "Check that the file and its folder are there and that you may write both.",
    ),
    sqlite3.SQLITE_IOERR: (
        "The disk reports an error at {}.",
        "Check that the disk is connected, has room and is healthy, then try again.",
    ),
    sqlite3.SQLITE_NOMEM: ("There is not enough memory for {}.", "Close other programs, then try again."),
    sqlite3.SQLITE_CORRUPT: ("{} is damaged.", _RESTORE),
    sqlite3.SQLITE_NOTADB: ("{} is not a library, or its beginning was overwritten.", _RESTORE),
}


@contextmanager
def translated(location: str) -> Generator[None]:
    """Raise LibraryProblem for what the world did to the library at ``location``; our bugs stay as they are."""
    try:
        yield
    except DATABASE_ERRORS as error:
        problem = _problem(error, location)
        if problem is None:
            raise
        raise problem from error
    except Undecodable as error:
        raise LibraryProblem(f"{location} holds {error}.", _RESTORE) from error


def _problem(error: DBAPIError | sqlite3.Error, location: str) -> LibraryProblem | None:
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", None)
    if code is None:
        return None
    sentence = _SENTENCES.get(code & 0xFF)
    if sentence is None:
        return None
    what, remedy = sentence
    kind = DamagedLibrary if remedy is _RESTORE else LibraryProblem
    return kind(what.format(location), remedy)
