"""A library on a PostgreSQL server: connections, the guards on what is kept, the roles of those who use it.

The server is never brought up to date in passing: ``migrate`` is a command of its own, run by the owner of the
database. A transaction that writes takes a lock first, for the rows of the record are chained one to the next.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from reviewer.domain.decision import Change, Mode
from reviewer.domain.errors import INSTALL_DRIVER, NO_DRIVER, LibraryProblem
from reviewer.domain.sentence import said
from reviewer.store import schema
from reviewer.store.at_once import FUNCTION, AtOnce, TablesChanged
from reviewer.store.decisions import MatterMove, Move
from reviewer.store.problems import translated

if TYPE_CHECKING:
    from sqlalchemy.engine.interfaces import DBAPIConnection

DRIVER = "postgresql+psycopg"
READER, REVIEWER, EDITOR = ROLES = ("claims_reader", "claims_reviewer", "claims_editor")
_LOCK = 0x436C5276  # "ClRv": one writer at a time in this database
_WAIT_SECONDS = 5  # for the server to answer at all
_TURN_SECONDS = (
    20  # for one's turn to write; a turn lasts milliseconds, and a whole desk may stand in the queue
)
_NEVER = "this is kept for ever and never changed"
_TABLES = f"{schema.VERSION:04d}"
_VERSION = text("SELECT version_num FROM alembic_version")
_BEGIN = text("SELECT pg_advisory_xact_lock(:lock), version_num FROM alembic_version")

# The columns that never change, by table.
_FIXED = {
    "meta": "name, value",
    "article": "id, number, sha256, title, name, encoding, published, imported_at, imported_by, author,"
    " publication, url, media_type, original_sha256, previous",
    "article_text": "article_id, text, headings, furniture, captions",
    "claim": "id, article_id, origin, section, priority, extracted, digest",
    "matter": "id, article_id, topic, key",
    "kept_file": "sha256, name, media_type, data",
    "decision": "number, id, step, claim_id, article_id, action, mode, reviewer, at, before, after, version,"
    " undoes, hash, matter_id",
}
# What a reviewer may change, by table; everything else is only ever added to.
_MOVING = {
    "claim": "standing, state, withdrawn, version",
    "matter": "value, version",
    "article": "pending, confirmed, corrected, rejected, shown_title, uncovered, tags, archived, assigned,"
    " signed_off, revised",
    "searched": "words, lexemes",
}
_ADDED = ("article", "article_text", "claim", "matter", "kept_file", "decision", "searched", "article_words")


_BROKEN = "USING ERRCODE = 'integrity_constraint_violation'"
_FUNCTIONS = {
    "claims_refuse": f"RAISE EXCEPTION '%: {_NEVER}', TG_TABLE_NAME {_BROKEN};",
    "claims_next": f"""
        IF NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM decision) THEN
            RAISE EXCEPTION 'decision: not the next row of the record' {_BROKEN};
        END IF;
        RETURN NEW;""",
    "claims_version": f"""
        IF NEW.version <> OLD.version + 1 THEN
            RAISE EXCEPTION '%: a change must be the next version', TG_TABLE_NAME {_BROKEN};
        END IF;
        RETURN NEW;""",
    "claims_desk": f"""
        IF NEW.topic = 'scale' AND NOT pg_has_role(current_user, '{EDITOR}', 'member') THEN
            RAISE EXCEPTION 'the scale of verdicts is set by editors' USING ERRCODE = 'insufficient_privilege';
        END IF;
        RETURN NEW;""",
}


class ServerPlace:
    """A database on a server."""

    path: Path | None = None

    def __init__(self, address: str) -> None:
        self._url = server_url(address)
        self.location = self._url.set(password=None).render_as_string()
        self.engine = _engine(self._url, "REPEATABLE READ")
        self.writing_engine = self.engine.execution_options(isolation_level="READ COMMITTED")
        self._at_once = AtOnce(self.engine, _LOCK, _TABLES)

    def begin_writing(self, connection: Connection) -> None:
        """Take the lock; refuse where the tables are not this program's."""
        row = connection.execute(_BEGIN, {"lock": _LOCK}).one()
        if row[1] != _TABLES:
            raise self._tables_changed()

    def _tables_changed(self) -> LibraryProblem:
        return LibraryProblem(
            said("{0} was brought up to date by a newer version of the program.", self.location),
            said("Nothing was saved. Close this window and install the newest version."),
        )

    def decide_at_once(
        self, reviewer: str, moves: Sequence[Move | MatterMove], mode: Mode, step: str | None
    ) -> Change | None:
        """See ``at_once``: the server makes the whole step while it has its turn."""
        with translated(self.location):
            try:
                return self._at_once.decide(reviewer, moves, mode, step)
            except TablesChanged as changed:
                raise self._tables_changed() from changed

    def close(self) -> None:
        """Let go of all connections."""
        self._at_once.close()
        self.engine.dispose()

    def end_writing(self) -> None:
        """A server's database is not moved under a connection."""

    def demand_ready(self) -> None:
        """Raise LibraryProblem unless there is a library of this program's version."""
        with translated(self.location), self.engine.connect() as connection, connection.begin():
            version = _version(connection)
        if version is None:
            raise LibraryProblem(
                said("{0} holds no library yet.", self.location),
                said("Its owner makes one with “reviewer migrate”."),
            )
        if version < schema.VERSION:
            raise LibraryProblem(
                said("{0} was written by an older version of the program.", self.location),
                said(
                    "Nothing was changed. "
                    "Its owner brings it up to date with “reviewer migrate”, after a backup."
                ),
            )
        _demand_known(self.location, version)


def server_url(address: str) -> URL:
    """The address as SQLAlchemy reads it. Raises LibraryProblem, which shows no password."""
    try:
        url = make_url(address)
    except (ArgumentError, ValueError) as error:
        raise LibraryProblem(
            said("The address of the library cannot be read."),
            said("Write it as {0}://NAME@SERVER/DATABASE.", DRIVER),
        ) from error
    if url.drivername != DRIVER:
        raise LibraryProblem(
            said("A library at a {0}:// address cannot be opened.", url.drivername),
            said("Name a file, or a server as {0}://NAME@SERVER/DATABASE.", DRIVER),
        )
    return url


def address_of(server: str, port: int, database: str, user: str, password: str) -> str:
    """The address of a database, password and all; a server beginning with ``/`` is a socket's folder."""
    socket = server.startswith("/")
    url = URL.create(
        DRIVER,
        username=user,
        password=password or None,
        host=None if socket else server,
        port=None if socket else port,
        database=database,
        query={"host": server, "port": str(port)} if socket else {},
    )
    return url.render_as_string(hide_password=False)


def migrate(address: str) -> str:
    """Make the library on the server, or bring it up to date, with guards and roles; returns its location.

    To be run by the owner of the database. Raises LibraryProblem, and changes nothing, where that cannot be.
    """
    from reviewer.store.migrating import upgrade_server

    place = ServerPlace(address)
    try:
        with translated(place.location), place.writing_engine.begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
            version = _version(connection)
            _demand_known(place.location, version or 0)
            if (version or 0) < schema.VERSION:
                upgrade_server(connection, version or 0)
            for statement in (*_guards(), *_grants(connection)):
                connection.exec_driver_sql(statement.replace("%", "%%"))
    finally:
        place.close()
    return place.location


def _demand_known(location: str, version: int) -> None:
    if version > schema.VERSION:
        raise LibraryProblem(
            said("{0} was written by a newer version of the program.", location),
            said("It was left as it is. Install the newest version to open it."),
        )


def _version(connection: Connection) -> int | None:
    there = connection.scalar(text("SELECT to_regclass('alembic_version') IS NOT NULL"))
    found = connection.execute(_VERSION).scalar() if there else None
    return int(found) if found is not None else None


def _engine(url: URL, isolation_level: Any) -> Engine:
    try:
        engine = create_engine(
            url,
            isolation_level=isolation_level,
            pool_pre_ping=True,
            pool_size=2,
            hide_parameters=True,
            connect_args={"connect_timeout": _WAIT_SECONDS, "application_name": "claim-reviewer"},
        )
    except (ImportError, NoSuchModuleError) as error:
        raise LibraryProblem(
            NO_DRIVER,
            INSTALL_DRIVER,
        ) from error
    event.listen(engine, "connect", _set_up)
    return engine


def _set_up(connection: "DBAPIConnection", _record: object) -> None:
    cursor = connection.cursor()
    cursor.execute("SET client_encoding TO 'UTF8'")
    cursor.execute(f"SET lock_timeout TO '{_TURN_SECONDS}s'")
    cursor.close()
    connection.commit()


def _guards() -> list[str]:
    """Triggers: nothing is deleted, no fixed column changes, decisions come one after another."""
    statements = [FUNCTION, *(_function(name, body) for name, body in _FUNCTIONS.items())]
    for table, columns in _FIXED.items():
        statements += _trigger(f"{table}_keep", f"BEFORE DELETE ON {table} FOR EACH ROW", "claims_refuse")
        statements += _trigger(f"{table}_all", f"BEFORE TRUNCATE ON {table}", "claims_refuse")
        changing = f"BEFORE UPDATE OF {columns} ON {table} FOR EACH ROW"
        statements += _trigger(f"{table}_fixed", changing, "claims_refuse")
    statements += _trigger("decision_next", "BEFORE INSERT ON decision FOR EACH ROW", "claims_next")
    for table in ("claim", "matter"):
        statements += _trigger(f"{table}_version", f"BEFORE UPDATE ON {table} FOR EACH ROW", "claims_version")
    statements += _trigger("matter_desk", "BEFORE INSERT OR UPDATE ON matter FOR EACH ROW", "claims_desk")
    return statements


def _function(name: str, body: str) -> str:
    return f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} END $$"


def _trigger(name: str, when: str, function: str) -> list[str]:
    table = when.split(" ON ")[1].split(maxsplit=1)[0]
    return [
        f"DROP TRIGGER IF EXISTS {name} ON {table}",
        f"CREATE TRIGGER {name} {when} EXECUTE FUNCTION {function}()",
    ]


def _grants(connection: Connection) -> list[str]:
    """The roles and what they may: readers look, reviewers decide and import, editors set the desk's scale."""
    there = set(connection.scalars(text("SELECT rolname FROM pg_roles")).all())
    statements = [f"CREATE ROLE {role} NOLOGIN" for role in ROLES if role not in there]
    statements += [f"GRANT {READER} TO {REVIEWER}", f"GRANT {REVIEWER} TO {EDITOR}"]
    tables = [*_FIXED, "searched", "article_words", "alembic_version"]
    statements += [f"REVOKE ALL ON {table} FROM PUBLIC, {', '.join(ROLES)}" for table in tables]
    statements += [f"GRANT SELECT ON {table} TO {READER}" for table in tables]
    statements += [f"GRANT INSERT ON {table} TO {REVIEWER}" for table in _ADDED]
    statements += [f"GRANT UPDATE ({columns}) ON {table} TO {REVIEWER}" for table, columns in _MOVING.items()]
    statements += [
        f"GRANT DELETE ON searched TO {REVIEWER}",
        f"GRANT USAGE ON SEQUENCE searched_number_seq TO {REVIEWER}",
    ]
    return statements
