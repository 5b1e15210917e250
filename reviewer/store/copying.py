"""Copying a whole library from one place to another, file or server, every row and every hash as it was."""

from sqlalchemy import Connection, Table, func, insert, select, text

from reviewer.domain.errors import LibraryProblem
from reviewer.domain.library_report import LibraryReport
from reviewer.domain.sentence import said
from reviewer.store import record_rows, searching
from reviewer.store.library import Library
from reviewer.store.schema import ArticleRow, Base, MetaRow

_AT_ONCE = 500
# Each table after those that its rows point to; within a table by what brings earlier rows before later ones.
_TABLES = {
    "kept_file": "sha256",
    "article": "number",
    "article_text": "article_id",
    "claim": "id",
    "matter": "id",
    "decision": "number",
}


def copy(source: Library, target: Library) -> LibraryReport:
    """Copy everything into a new, empty library and prove the copy; both are as they were where it fails.

    Raises LibraryProblem where there is anything in the target already, or the copy does not hold the same.
    """
    with source.reading() as reading, target.writing() as writing:
        if writing.scalar(select(func.count()).select_from(ArticleRow)):
            raise LibraryProblem(
                said("{0} holds articles already.", target.location), said("Copy into a library that is new.")
            )
        _begin_as(reading, writing)
        for name, order in _TABLES.items():
            _copy_rows(reading, writing, Base.metadata.tables[name], order)
        searching.rebuild(writing)
        if list(record_rows.stored_rows(reading)) != list(record_rows.stored_rows(writing)):
            raise LibraryProblem(
                said("{0} did not keep what {1} holds.", target.location, source.location),
                said("Nothing was copied. Try again."),
            )
    return target.check()


def _begin_as(reading: Connection, writing: Connection) -> None:
    """Give the new library the identity of the old one, which the record is chained to."""
    table = MetaRow.__table__
    rows = [dict(row) for row in reading.execute(select(table)).mappings()]
    if writing.dialect.name == "sqlite":
        guards = writing.execute(
            text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'meta'")
        ).all()
        for name, _ in guards:
            writing.execute(text(f"DROP TRIGGER {name}"))
        writing.execute(text("DELETE FROM meta"))
        writing.execute(insert(MetaRow), rows)
        for _, statement in guards:
            writing.execute(text(statement.replace(":", "\\:")))
        return
    writing.execute(text("ALTER TABLE meta DISABLE TRIGGER USER"))
    writing.execute(text("DELETE FROM meta"))
    writing.execute(insert(MetaRow), rows)
    writing.execute(text("ALTER TABLE meta ENABLE TRIGGER USER"))


def _copy_rows(reading: Connection, writing: Connection, table: Table, order: str) -> None:
    found = reading.execution_options(yield_per=_AT_ONCE).execute(select(table).order_by(table.c[order]))
    for some in found.mappings().partitions(_AT_ONCE):
        writing.execute(insert(table), [dict(one) for one in some])
