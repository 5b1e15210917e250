"""Opening, proving and closing a library."""

from pathlib import Path

from reviewer import settings
from reviewer.domain.errors import LibraryProblem
from reviewer.domain.library_report import LibraryReport
from reviewer.store import Library

__all__ = ["Library", "check_library", "open_library"]


def open_library(location: str | Path | None = None) -> Library:
    """The library at a path (the user's own where none is named); its folder and file are made where missing.

    A library of an older version is backed up and brought up to date. Raises LibraryProblem, and leaves what is
    there as it is, where it cannot be opened.
    """
    if isinstance(location, str) and "://" in location:
        scheme = location.partition("://")[0]  # no more of it is told: a password may follow
        raise LibraryProblem(
            f"A library at a {scheme}:// address cannot be opened by this version.",
            "Name a file, or leave the address out for your own library.",
        )
    return Library.open(Path(location) if location else settings.default_library())


def check_library(library: Library) -> LibraryReport:
    """Read all of the library and report every problem; reviewing can go on meanwhile."""
    return library.check()
