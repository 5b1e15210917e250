"""A library that the program's first version wrote: what it held stays as it was, hash by hash."""

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reviewer.domain.decision import Action, Mode
from reviewer.domain.errors import Conflict
from reviewer.domain.matter import Matter, Topic
from reviewer.store import Library

FIRST = Path(__file__).parent / "data" / "version-1.db.gz"
KEPT = {
    "meta": "name, value",
    "article": "id, number, sha256, title, name, encoding, published, imported_at, imported_by, pending,"
    " confirmed, corrected, rejected",
    "article_text": "article_id, text, headings, furniture",
    "claim": "id, article_id, origin, section, priority, extracted, digest, standing, state, withdrawn,"
    " version",
    "decision": "number, id, step, claim_id, article_id, action, mode, reviewer, at, before, after, version,"
    " undoes, hash",
}


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as file:
        return {
            table: file.execute(f"SELECT {columns} FROM {table} ORDER BY {columns.split(',')[0]}").fetchall()
            for table, columns in KEPT.items()
        }


@pytest.fixture
def path(path: Path) -> Path:
    path.write_bytes(gzip.decompress(FIRST.read_bytes()))
    return path


def test_every_row_and_hash_stays_and_the_record_still_proves_it(path: Path) -> None:
    before = rows(path)
    assert len(before["decision"]) == 17
    library = Library.open(path)
    report = library.check()
    library.close()
    assert report.problems == ()
    assert rows(path) == before


def test_what_was_decided_then_is_undone_now(path: Path) -> None:
    library = Library.open(path)
    undone = library.undo("anna")
    assert [decision.action for decision in undone.decisions] == [Action.WITHDRAWN]
    with pytest.raises(Conflict, match="was reopened by bén"):
        library.undo("anna")  # her confirmation, which another reviewer reopened then
    assert [decision.mode for decision in library.redo("anna").decisions] == [Mode.REDO]
    assert library.check().problems == ()
    library.close()


def test_matters_are_decided_on_the_same_record(path: Path) -> None:
    library = Library.open(path)
    article = library.list_articles()[0]
    change = library.apply("anna", settled=[(Matter(article.id, Topic.TAG, "flood"), {})])
    assert change.last_number == 18
    assert library.list_articles()[0].tags == ("flood",)
    assert library.check().problems == ()
    library.close()


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM decision",
        "UPDATE decision SET hash = ''",
        "UPDATE article SET title = ''",
        "DELETE FROM claim",
    ],
)
def test_the_guards_stand_after_the_migration(path: Path, statement: str) -> None:
    Library.open(path).close()
    with closing(sqlite3.connect(path)) as file, pytest.raises(sqlite3.IntegrityError, match="kept for ever"):
        file.execute(statement)


def test_it_has_the_same_tables_as_a_new_library(path: Path, tmp_path: Path) -> None:
    def schema(at: Path) -> dict[tuple[str, str], list[str]]:
        Library.open(at).close()
        with closing(sqlite3.connect(at)) as file:
            found = file.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
        # The constraints of a table come in any order.
        return {
            (kind, name): sorted(line.strip(" \t,") for line in sql.split("\n")) for kind, name, sql in found
        }

    assert schema(path) == schema(tmp_path / "new.db")
