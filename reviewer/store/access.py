"""Transactions on a library, wherever it is kept."""

import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection

from reviewer.domain.errors import LibraryProblem
from reviewer.domain.sentence import said
from reviewer.store import undoing
from reviewer.store.place import Place
from reviewer.store.problems import DATABASE_ERRORS, translated


class Access:
    """One library that is open, and its transactions; may be used from any thread."""

    def __init__(self, place: Place) -> None:
        self.place = place
        # Taking a connection from the pool and giving it back would cost each decision a fifth of its time.
        self._writer: Connection | None = None
        self._one_at_a_time = threading.Lock()
        self._told = undoing.Told()
        self._named = threading.local()

    @property
    def location(self) -> str:
        """Where the library is, for a person; no password is part of it."""
        return self.place.location

    @property
    def path(self) -> Path:
        """The library's file. Raises LibraryProblem where a server keeps it."""
        if self.place.path is None:
            raise LibraryProblem(
                said("{0} is kept by a server.", self.location),
                said("Its backups are made there, with pg_dump for one."),
            )
        return self.place.path

    @property
    def on_server(self) -> bool:
        """Whether a server keeps the library."""
        return self.place.path is None

    def close(self) -> None:
        """Let go of the file or the server; the last to let go of a file folds its log into it."""
        with self._one_at_a_time:
            self._let_go_of_writer()
            self.place.close()

    @contextmanager
    def one_step(self, step: str) -> Generator[None]:
        """Give the next step that this thread makes inside an id (32 hexadecimal digits).

        Sent once more, after a connection was lost in the middle, the step is not made twice.
        """
        self._named.step = step
        try:
            yield
        finally:
            self._named.step = None

    def _step(self, step: str | None) -> str | None:
        named = getattr(self._named, "step", None)
        self._named.step = None
        return step or named

    @contextmanager
    def reading(self) -> Generator[Connection]:
        """A transaction that reads, of one moment."""
        with translated(self.location), self.place.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Generator[Connection]:
        """A transaction that writes, alone; committed and on the disk when the block is left."""
        with self._one_at_a_time, translated(self.location):
            try:
                self._writer = connection = self._writer or self.place.writing_engine.connect()
                with connection.begin():
                    self.place.begin_writing(connection)
                    yield connection
                    self.place.end_writing()
            except DATABASE_ERRORS:
                self._let_go_of_writer()  # whatever state it is in, the next decision gets a fresh one
                raise

    def _let_go_of_writer(self) -> None:
        writer, self._writer = self._writer, None
        if writer is not None:
            writer.close()
