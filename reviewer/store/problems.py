"""A database's errors as the sentences a person reads: the one place that knows what they mean."""

import re
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from reviewer.domain.errors import DamagedLibrary, LibraryProblem, UnreachableLibrary
from reviewer.domain.sentence import Sentence, said, with_values
from reviewer.store.codec import Undecodable

DATABASE_ERRORS = (DBAPIError, sqlite3.Error)  # SQLAlchemy's, and the driver's own from the statements it runs

_RESTORE = said("Close every window on it, then restore the newest backup (reviewer restore).")

# SQLite's primary result codes that are the world's fault: https://sqlite.org/rescode.html
_SENTENCES: dict[int, tuple[Sentence, Sentence]] = {
    sqlite3.SQLITE_FULL: (
        said("There is no room left for {0}.", "{0}"),
        said("Free some space on its disk, then try again."),
    ),
    sqlite3.SQLITE_BUSY: (
        said("Another program holds {0} locked.", "{0}"),
        said("Close that program, or wait until it has finished, then try again."),
    ),
    sqlite3.SQLITE_LOCKED: (said("{0} is locked.", "{0}"), said("Wait a moment, then try again.")),
    sqlite3.SQLITE_READONLY: (
        said("{0} may not be written.", "{0}"),
        said("Ask for permission to write the file and its folder, then try again."),
    ),
    sqlite3.SQLITE_PERM: (
        said("{0} may not be used by you.", "{0}"),
        said("Ask for permission to read and write it."),
    ),
    sqlite3.SQLITE_AUTH: (
        said("{0} may not be used by you.", "{0}"),
        said("Ask for permission to read and write it."),
    ),
    sqlite3.SQLITE_CANTOPEN: (
        said("{0} cannot be opened.", "{0}"),
        said("Check that the file and its folder are there and that you may write both."),
    ),
    sqlite3.SQLITE_IOERR: (
        said("The disk reports an error at {0}.", "{0}"),
        said("Check that the disk is connected, has room and is healthy, then try again."),
    ),
    sqlite3.SQLITE_NOMEM: (
        said("There is not enough memory for {0}.", "{0}"),
        said("Close other programs, then try again."),
    ),
    sqlite3.SQLITE_CORRUPT: (said("{0} is damaged.", "{0}"), _RESTORE),
    sqlite3.SQLITE_NOTADB: (said("{0} is not a library, or its beginning was overwritten.", "{0}"), _RESTORE),
}


# By the beginning of the code; the longer ones first.
_SERVER_SENTENCES: dict[str, tuple[Sentence, Sentence]] = {
    "42501": (
        said("{0} does not let you do that.", "{0}"),
        said("Ask its owner for the role of a reviewer or an editor."),
    ),
    "28": (
        said("{0} does not know you by this name and password.", "{0}"),
        said("Check both, or ask its owner."),
    ),
    "3D000": (
        said("{0} is not on that server.", "{0}"),
        said("Check the name of the database, or ask its owner to make it."),
    ),
    "53100": (
        said("There is no room left on the server for {0}.", "{0}"),
        said("Ask its owner to make room, then try again."),
    ),
    "53": (said("The server of {0} is too busy.", "{0}"), said("Wait a moment, then try again.")),
    "55P03": (
        said("Another program holds {0} locked.", "{0}"),
        said("Wait until it has finished, then try again."),
    ),
    "57014": (said("The server broke off what was asked of {0}.", "{0}"), said("Try again.")),
    "25006": (said("{0} may only be read there.", "{0}"), said("Connect to the server that may be written.")),
    "40": (said("Another program was faster at {0}.", "{0}"), said("Nothing was saved. Try again.")),
    "XX001": (said("{0} is damaged.", "{0}"), said("Ask its owner to restore it from a backup.")),
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
        raise LibraryProblem(said("{0} holds {1}.", location, error), _RESTORE) from error


def _problem(error: DBAPIError | sqlite3.Error, location: str) -> LibraryProblem | None:
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", None)
    if code is None:
        return _server_problem(error, cause, location)
    sentence = _SENTENCES.get(code & 0xFF)
    if sentence is None:
        return None
    what, remedy = sentence
    kind = DamagedLibrary if remedy is _RESTORE else LibraryProblem
    return kind(with_values(what, location), remedy)


# A connection that is refused has no code, only the server's words, as libpq passes them on.
_REFUSALS = (
    (
        re.compile(r"password authentication failed|no password supplied|authentication failed for user"),
        "28P01",
    ),
    (re.compile(r'role ".*" does not exist|no pg_hba\.conf entry|is not permitted to log in'), "28000"),
    (re.compile(r'database ".*" does not exist'), "3D000"),
    (re.compile(r"permission denied for database"), "42501"),
    (re.compile(r"too many clients|remaining connection slots"), "53300"),
)


def _refusal(words: str) -> str:
    """The code of what a server says when it refuses a connection; empty where it does not refuse it."""
    return next((code for pattern, code in _REFUSALS if pattern.search(words)), "")


def _server_problem(error: Exception, cause: BaseException | None, location: str) -> LibraryProblem | None:
    """What a PostgreSQL server says, by its code: https://www.postgresql.org/docs/current/errcodes-appendix.html

    Its own words are not passed on: they may hold what somebody typed into an address.
    """
    state = str(getattr(cause, "sqlstate", None) or "")
    state = state or _refusal(str(cause))
    for begin, (what, remedy) in _SERVER_SENTENCES.items():
        if state.startswith(begin):
            return LibraryProblem(with_values(what, location), remedy)
    lost = isinstance(error, DBAPIError) and error.connection_invalidated
    gone = type(cause).__name__ in ("OperationalError", "InterfaceError")
    if lost or gone or state.startswith(("08", "57P")):
        return UnreachableLibrary(
            said("{0} cannot be reached.", location),
            said("Check the network and that the server runs; what you typed is kept. Then try again."),
        )
    return None
