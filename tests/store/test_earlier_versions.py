"""Libraries that earlier versions of the program wrote: all they held stays, in a file and on a server.

``data/version-2.db.gz`` and its kin were written by the programs of their time: two articles, every kind of
decision and matter, undone steps, evidence, a kept file, a sign-off.
"""

import gzip
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, text

from reviewer.domain.errors import LibraryProblem
from reviewer.domain.hit import Found
from reviewer.domain.matter import Matter, Topic
from reviewer.store import Library
from reviewer.store.backups import list_backups
from reviewer.store.migrating import upgrade_server
from reviewer.store.restoring import restore
from reviewer.store.schema import VERSION
from reviewer.store.server import ServerPlace, migrate
from tests.servers import Server

DATA = Path(__file__).parent / "data"
EARLIER = tuple(range(1, VERSION))
# The index of words is made of the rest, and Alembic's note is no data.
_MADE = ("searched_", "article_words", "alembic_version", "sqlite_")
# Each table after those that its rows point to.
_ORDER = ("meta", "kept_file", "article", "article_text", "claim", "matter", "decision", "searched")

Rows = dict[str, list[dict[str, Any]]]


def written_by(version: int, path: Path) -> Path:
    path.write_bytes(gzip.decompress((DATA / f"version-{version}.db.gz").read_bytes()))
    return path


def rows(path: Path, like: Rows | None = None) -> Rows:
    """All rows by table; of the columns that those of ``like`` have, where it is given."""
    with closing(sqlite3.connect(path)) as file:
        file.row_factory = sqlite3.Row
        names = [row[0] for row in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = {
            name: [dict(row) for row in file.execute(f"SELECT * FROM {name} ORDER BY 1")]
            for name in names
            if not name.startswith(_MADE) and (like is None or name in like)
        }
    if like is None:
        return found
    return {
        name: [{column: row[column] for column in like[name][0]} for row in some] if like[name] else []
        for name, some in found.items()
    }


@pytest.fixture(params=EARLIER, ids=lambda version: f"version {version}")
def version(request: pytest.FixtureRequest) -> int:
    return request.param


def test_every_version_before_this_one_is_kept_to_be_tried() -> None:
    assert sorted(DATA.glob("*.db.gz")) == [DATA / f"version-{version}.db.gz" for version in EARLIER]


def test_every_row_and_hash_stays_and_the_record_proves_it(path: Path, version: int) -> None:
    before = rows(written_by(version, path))
    assert len(before["decision"]) > 15
    library = Library.open(path)
    report = library.check()
    library.close()
    assert report.problems == ()
    assert rows(path, before) == before


def test_what_it_was_before_is_kept_as_a_backup_and_can_be_restored(path: Path, version: int) -> None:
    before = rows(written_by(version, path))
    Library.open(path).close()
    (backup,) = list_backups(path)
    assert backup.why == f"before-version-{VERSION}"
    assert rows(backup.path) == before
    restore(path, backup.path)
    library = Library.open(path)
    assert library.check().problems == ()
    library.close()
    assert rows(path, before) == before


def test_what_it_holds_is_found_by_words(path: Path, version: int) -> None:
    with closing(Library.open(written_by(version, path))) as library:
        demand_found(library, version)


def demand_found(library: Library, version: int) -> None:
    words = {1: "hamlets", 2: "thun", 3: "THÚN"}[version]  # said in a correction, in a note
    assert Found.CLAIM in {hit.found for hit in library.search(words, 10)}
    assert Found.TEXT in {hit.found for hit in library.search("vill", 10)}


def test_it_has_the_same_tables_as_a_new_library(path: Path, tmp_path: Path, version: int) -> None:
    def schema(at: Path) -> dict[tuple[str, str], list[str]]:
        Library.open(at).close()
        with closing(sqlite3.connect(at)) as file:
            found = file.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
        # The constraints of a table come in any order.
        return {
            (kind, name): sorted(line.strip(" \t,") for line in sql.split("\n")) for kind, name, sql in found
        }

    assert schema(written_by(version, path)) == schema(tmp_path / "new.db")


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM decision",
        "UPDATE decision SET hash = ''",
        "UPDATE article SET title = ''",
        "DELETE FROM claim",
    ],
)
def test_the_guards_stand_after_the_migration(path: Path, statement: str, version: int) -> None:
    Library.open(written_by(version, path)).close()
    with closing(sqlite3.connect(path)) as file, pytest.raises(sqlite3.IntegrityError, match="kept for ever"):
        file.execute(statement)


class TestOnAServer:
    @pytest.fixture
    def name(self, server: Server) -> Iterator[str]:
        name = server.new_database()
        yield name
        server.sql(f"DROP DATABASE {name} WITH (FORCE)")

    def test_it_is_refused_until_its_owner_migrates_it_and_then_holds_all_it_held(
        self, server: Server, name: str, tmp_path: Path, version: int
    ) -> None:
        address, held = server.address(name), rows(written_by(version, tmp_path / "old.db"))
        place = ServerPlace(address)
        with place.writing_engine.begin() as connection:
            upgrade_server(connection, 0, version)
            put_in(connection, held)
        place.close()
        with pytest.raises(LibraryProblem, match="older version"):
            Library.connect(address)
        migrate(address)
        with closing(Library.connect(address)) as library:
            assert library.check().problems == ()
            assert library.last_number() == len(held["decision"])
            demand_found(library, version)
            library.apply("anna", settled=[(Matter(None, Topic.SCALE, "other"), {})])
            library.undo("anna")
            assert library.check().problems == ()


def put_in(connection: Connection, held: Rows) -> None:
    """The rows as they are, into new tables of the same version; a truth value is a number in a file."""
    connection.execute(text("DELETE FROM meta"))
    for table in _ORDER:
        for row in held.get(table, []):
            truths = {name: bool(row[name]) for name in ("withdrawn", "archived", "revised") if name in row}
            values = ", ".join(f":{name}" for name in row)
            connection.execute(
                text(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({values})"), {**row, **truths}
            )
