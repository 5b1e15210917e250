"""Where a library is kept: what a file and a server do differently for whoever reads and writes it."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from sqlalchemy import Connection, Engine

from reviewer.domain.decision import Change, Mode
from reviewer.domain.errors import LibraryProblem
from reviewer.domain.sentence import said
from reviewer.store.engine import sqlite_engine, user_version, writing

if TYPE_CHECKING:
    from reviewer.store.decisions import MatterMove, Move

_NEWER = said("Nothing was saved. Close this window and install the newest version.")


class Place(Protocol):
    """One kind of database with the library in it."""

    @property
    def location(self) -> str:
        """Where it is, for a person; no password is part of it."""
        ...

    @property
    def path(self) -> Path | None:
        """The library's file; ``None`` where a server keeps it."""
        ...

    @property
    def engine(self) -> Engine:
        """For transactions that read, each of one moment."""
        ...

    @property
    def writing_engine(self) -> Engine:
        """For transactions that write."""
        ...

    def begin_writing(self, connection: Connection) -> None:
        """See at the start of a transaction that it may write, alone. Raises LibraryProblem."""
        ...

    def end_writing(self) -> None:
        """See before it is committed that it is not written into nothing. Raises LibraryProblem."""
        ...

    def decide_at_once(
        self, reviewer: str, moves: "Sequence[Move | MatterMove]", mode: Mode, step: str | None
    ) -> Change | None:
        """Make a step of decisions in one message; ``None`` where it is to be made the usual way.

        An empty change says that the step is on record already. Raises Moved, LibraryProblem.
        """
        ...

    def close(self) -> None:
        """Let go of all connections."""
        ...


class FilePlace:
    """A SQLite file."""

    def __init__(self, path: Path, version: int, busy_seconds: float) -> None:
        self.path = path
        self.engine = sqlite_engine(path, busy_seconds=busy_seconds)
        self.writing_engine = writing(self.engine)
        self._version = version
        self._identity = _identity(path)

    def decide_at_once(
        self, reviewer: str, moves: "Sequence[Move | MatterMove]", mode: Mode, step: str | None
    ) -> Change | None:
        """A file is not far away: its statements travel nowhere."""
        del reviewer, moves, mode, step
        return None

    def close(self) -> None:
        """Let go of the file; the last to let go folds its log into it."""
        self.engine.dispose()

    @property
    def location(self) -> str:
        """The file's path."""
        return str(self.path)

    def begin_writing(self, connection: Connection) -> None:
        """Refuse where a newer program has brought the tables up to date meanwhile."""
        if user_version(connection) != self._version:
            raise LibraryProblem(
                said("{0} was brought up to date by a newer version of the program.", self.path), _NEWER
            )

    def end_writing(self) -> None:
        """Refuse where the file was moved, deleted or replaced under the program."""
        if _identity(self.path) != self._identity:
            raise LibraryProblem(
                said("{0} was moved, deleted or replaced while it was open.", self.path),
                said("Nothing was saved. Put the file back, or close this window and open it where it is now."),
            )


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells this very file from another one of its name; ``None`` where there is none any more."""
    try:
        status = os.stat(path)  # noqa: PTH116  on the way of every decision, and Path.stat takes twice as long
    except OSError:
        return None
    return status.st_dev, status.st_ino
