"""All that is particular to SQLite: how a connection is set up and how a transaction begins.

The driver is in autocommit and ``BEGIN`` is sent here, because Python's own transaction handling leaves DDL
outside transactions. A writing transaction begins as ``BEGIN IMMEDIATE``: what it reads cannot change before it
writes. Another kind of database gets a module like this one.
"""

import sqlite3
from pathlib import Path
from typing import Any, cast

from sqlalchemy import URL, Connection, Engine, create_engine, event, text

BUSY_SECONDS = 5.0  # how long to wait for another program's transaction; one lasts milliseconds
_CACHE_KIB = 16_000

# In WAL mode FULL syncs the log at every commit; on macOS only a full fsync reaches the disk.
_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
    "foreign_keys = ON",
    f"cache_size = -{_CACHE_KIB}",
)


def sqlite_engine(path: Path, *, busy_seconds: float = BUSY_SECONDS) -> Engine:
    """An engine on the library file at ``path``; its transactions read. Nothing is opened yet."""
    engine = create_engine(
        URL.create("sqlite+pysqlite", database=str(path)),
        connect_args={"timeout": busy_seconds, "check_same_thread": False},
    )
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def writing(engine: Engine) -> Engine:
    """The same engine, for transactions that write."""
    return engine.execution_options(sqlite_begin="IMMEDIATE")


def raw(connection: Connection) -> sqlite3.Connection:
    """The driver's own connection below."""
    return cast("sqlite3.Connection", connection.connection.driver_connection)


def _set_up(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    mode = connection.get_execution_options().get("sqlite_begin", "DEFERRED")
    raw(connection).execute(f"BEGIN {mode}")


def user_version(connection: Connection) -> int:
    """The version of the tables that the file says it has."""
    row: tuple[int] = raw(connection).execute("PRAGMA user_version").fetchone()
    return row[0]


def damage(connection: Connection) -> list[str]:
    """What SQLite itself finds wrong with the file: pages, indices, rows that point nowhere."""
    problems = [
        f"The file is damaged: {message}."
        for (message,) in connection.execute(text("PRAGMA integrity_check"))
        if message != "ok"
    ]
    if problems:
        return problems  # references cannot be followed over broken pages
    for table, rowid, parent, _ in cast("Any", connection.execute(text("PRAGMA foreign_key_check"))):
        problems.append(f"Row {rowid} of {table} points to a row of {parent} that is not there.")
    return problems
