"""Statements compiled once and run on the driver's cursor.

A decision is four statements. Executing them through SQLAlchemy takes some 40 µs each, together more than
SQLite needs to commit them (measured by ``benchmarks/decisions.py``). The SQL is still SQLAlchemy's own.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, CursorResult
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.sql.expression import ClauseElement


@dataclass(frozen=True, slots=True)
class _Compiled:
    """``order`` is that of the parameters, if the driver takes them by position; ``constants`` are literals."""

    sql: str
    order: list[str] | None
    constants: dict[str, Any]


class Prepared:
    """A statement with named bind parameters, to be run often.

    Values go to the driver as they are: column types of our own do not convert them.
    """

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._compiled: dict[str, _Compiled] = {}

    def run(self, connection: Connection, **values: Any) -> "DBAPICursor | CursorResult[Any]":
        """Execute in the connection's transaction and return the driver's cursor, or what reads like it.

        To a server it goes the usual way: there the network takes the time, and a lost connection is noticed.
        """
        compiled = self._compiled.get(connection.dialect.name) or self._compile(connection)
        given = compiled.constants | values
        if connection.dialect.name != "sqlite":
            return connection.exec_driver_sql(compiled.sql, given)
        cursor = connection.connection.cursor()
        cursor.execute(
            compiled.sql, given if compiled.order is None else [given[name] for name in compiled.order]
        )
        return cursor

    def _compile(self, connection: Connection) -> _Compiled:
        compiled: Any = self._statement.compile(dialect=connection.dialect)
        constants = {name: value for name, value in compiled.params.items() if value is not None}
        entry = _Compiled(str(compiled), compiled.positiontup, constants)
        self._compiled[connection.dialect.name] = entry
        return entry
