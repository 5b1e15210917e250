"""Building the tables and bringing them up to date.

Imported only when there is something to do: Alembic is slow to import, and a library that is up to date opens
without it.
"""

import logging
import uuid
from datetime import UTC, datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, insert

import reviewer
from reviewer.domain.errors import LibraryProblem
from reviewer.domain.sentence import said
from reviewer.store import schema, searching, word_index
from reviewer.store.columns import time_to_column
from reviewer.store.engine import raw, sqlite_engine, user_version, writing

_SEARCHED_SINCE = 3  # the version from which on the library holds what is searched
_INDEXED_SINCE = 4  # the version from which on the database's own index of it is as it is now
_SCRIPTS = Path(__file__).parent / "migrations"


def upgrade(path: Path, version: int, versions: tuple[Path, ...] = ()) -> None:
    """Bring the tables in the file at ``path`` to ``version``, in one transaction; an empty file gets them all.

    ``versions`` are folders of further migrations. A second program that does the same finds it done.
    """
    engine = sqlite_engine(path)
    try:
        with writing(engine).connect() as connection:
            # Alembic's batch mode drops tables, which with foreign keys on would take their children along.
            # The pragma does nothing inside a transaction, so it comes before.
            raw(connection).execute("PRAGMA foreign_keys = OFF")
            with connection.begin():
                if user_version(connection) < version:
                    _upgrade(connection, path, version, versions)
    finally:
        engine.dispose()


def upgrade_server(connection: Connection, before: int, version: int = schema.VERSION) -> None:
    """Bring the tables on a server to a version (this program's), in the transaction under way."""
    _run_scripts(connection, version, ())
    if before == 0:
        facts = new_library()
        connection.execute(insert(schema.MetaRow), [{"name": n, "value": v} for n, v in facts.items()])
    _index_words(connection, before, version)


def new_library() -> dict[str, str]:
    """What a library says of itself when it is made; its record is chained to its id."""
    return {
        "library_id": uuid.uuid4().hex,
        "created_at": time_to_column(datetime.now(UTC)),
        "created_with": reviewer.__version__,
    }


def _run_scripts(connection: Connection, version: int, versions: tuple[Path, ...]) -> None:
    config = Config(attributes={"connection": connection})
    config.set_main_option("path_separator", "newline")
    config.set_main_option("script_location", _plain(_SCRIPTS))
    config.set_main_option("version_locations", "\n".join(map(_plain, (_SCRIPTS / "versions", *versions))))
    logging.getLogger("alembic").setLevel(logging.WARNING)
    command.upgrade(config, f"{version:04d}")


def _upgrade(connection: Connection, path: Path, version: int, versions: tuple[Path, ...]) -> None:
    before = user_version(connection)
    _run_scripts(connection, version, versions)
    _index_words(connection, before, version)
    broken = raw(connection).execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise LibraryProblem(
            said(
                "{0} holds {1} rows that point nowhere, so it cannot be brought up to date.", path, len(broken)
            ),
            said("It was left as it is. Send it to support with its backups folder."),
        )
    raw(connection).execute(f"PRAGMA user_version = {version}")


def _index_words(connection: Connection, before: int, version: int) -> None:
    if before == 0:
        return  # a new library holds nothing yet
    if before < _SEARCHED_SINCE <= version:
        searching.rebuild(connection)
    elif before < _INDEXED_SINCE <= version:
        word_index.fill(connection)


def _plain(path: Path) -> str:
    return str(path).replace("%", "%%")  # Alembic's settings take % for the start of a variable
