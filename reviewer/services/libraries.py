"""Opening, proving and closing a library."""

import time
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TypeVar

from reviewer import settings
from reviewer.domain.errors import INSTALL_DRIVER, NO_DRIVER, LibraryProblem, UnreachableLibrary
from reviewer.domain.library_report import LibraryReport
from reviewer.domain.sentence import said
from reviewer.store import Library

__all__ = [
    "Library",
    "check_library",
    "copy_library",
    "driver_missing",
    "existing_library",
    "migrate",
    "open_library",
    "send",
    "server_address",
]

T = TypeVar("T")
_WAITS = (0.2, 0.5, 1.0, 2.0, 4.0, 8.0, 15.0)


def open_library(location: str | Path | None = None) -> Library:
    """The library at a path (the user's own where none is named); its folder and file are made where missing.

    ``postgresql+psycopg://NAME@SERVER/DATABASE`` names one on a server. A file of an older version is backed up
    and brought up to date, a server's never is. Raises LibraryProblem, and leaves what is there as it is, where
    it cannot be opened; no password is shown.
    """
    if isinstance(location, str) and "://" in location:
        return Library.connect(location)
    return Library.open(Path(location) if location else settings.default_library())


def existing_library(location: str | Path | None = None) -> Library:
    """As ``open_library``, for what only reads: a mistyped name must not be answered by an empty library.

    The user's own is made where it is missing, a named one is not. Raises LibraryProblem.
    """
    if location and not (isinstance(location, str) and "://" in location):
        path = Path(location).absolute()
        if not path.exists():
            raise LibraryProblem(
                said("There is no library at {0}.", path), said("Check its name and its folder.")
            )
    return open_library(location)


def server_address(server: str, port: int, database: str, user: str, password: str = "") -> str:
    """The address of a library on a server, for ``open_library``; it holds the password, so it is never shown.

    A server that begins with ``/`` is the folder of a local server's socket. Without a password the driver
    looks for one where PostgreSQL's own programs do (PGPASSFILE, ``~/.pgpass``).
    """
    from reviewer.store.server import address_of

    return address_of(server, port, database, user, password)


def driver_missing() -> str:
    """What to install to open a library on a server; empty where nothing is missing."""
    if find_spec("psycopg"):
        return ""
    return f"{NO_DRIVER} {INSTALL_DRIVER}"


def migrate(address: str) -> str:
    """Make the library on a server, or bring it up to date, with its guards and roles; returns its location.

    For the owner of the database. Raises LibraryProblem, and changes nothing, where that cannot be done.
    """
    from reviewer.store.server import migrate as migrate_server

    return migrate_server(address)


def copy_library(source: Library, target: Library) -> LibraryReport:
    """Copy everything, file or server, into a library that is new; every row and hash stays as it was.

    Returns what proving the copy found. Raises LibraryProblem where the target is not empty.
    """
    from reviewer.store.copying import copy

    return copy(source, target)


def send(
    library: Library,
    step: str,
    act: Callable[[], T],
    *,
    on_wait: Callable[[float], bool] = lambda _: True,
    waits: Sequence[float] = _WAITS,
) -> T:
    """Do ``act`` (one decision of a reviewer) and, while the server cannot be reached, do it again.

    ``step`` is an id made for this act alone (32 hexadecimal digits): an act whose answer was lost on the way
    is not made twice. ``on_wait`` is told how many seconds are waited before the next try, each time longer,
    and ends it by returning false. Raises UnreachableLibrary in the end, and what the act raises.
    """
    for wait in (*waits, None):
        try:
            with library.one_step(step):
                return act()
        except UnreachableLibrary:
            if wait is None or not on_wait(wait):
                raise
            time.sleep(wait)
    raise AssertionError("the last try returns or raises")


def check_library(library: Library) -> LibraryReport:
    """Read all of the library and report every problem; reviewing can go on meanwhile."""
    return library.check()
