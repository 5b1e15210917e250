"""Opening: what is made, what is brought up to date, and what is refused and left untouched."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reviewer.domain.errors import LibraryProblem
from reviewer.store import Library
from reviewer.store.opening import Tables
from reviewer.store.schema import APPLICATION_ID, VERSION
from tests.store.samples import article_with_claims

ROOT = Path(__file__).parents[2]
NEXT = Tables(VERSION + 1, (Path(__file__).parent / "next_version",))


def refused(path: Path, match: str, **options: object) -> str:
    """The sentence that opening is refused with; every byte of the file must be as it was."""
    before = path.read_bytes()
    with pytest.raises(LibraryProblem, match=match) as problem:
        Library.open(path, **options).close()  # type: ignore[arg-type]
    assert path.read_bytes() == before
    assert str(path) in str(problem.value)
    assert problem.value.remedy
    return str(problem.value)


def closed_library(path: Path, claims: int = 5) -> None:
    library = Library.open(path)
    library.add_article(*article_with_claims(claims))
    library.close()


def test_a_missing_library_is_made_with_its_folders(tmp_path: Path) -> None:
    path = tmp_path / "a new" / "folder %s" / "bücher#1?.db"
    closed_library(path)
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert file.execute("PRAGMA user_version").fetchone() == (VERSION,)
        assert file.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_two_programs_that_begin_at_once_share_one_library(path: Path) -> None:
    code = "from pathlib import Path; from reviewer.store import Library\n"
    code += f"Library.open(Path({str(path)!r})).close()"
    both = [subprocess.Popen([sys.executable, "-c", code], cwd=ROOT) for _ in range(2)]
    assert [process.wait() for process in both] == [0, 0]
    closed_library(path)
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_an_up_to_date_library_opens_without_alembic(path: Path) -> None:
    closed_library(path)
    code = (
        "import sys; from pathlib import Path; from reviewer.store import Library\n"
        f"Library.open(Path({str(path)!r})).close()\n"
        "print('alembic' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize(
    ("content", "match"),
    [
        (b"", "is an empty file, not a library. Delete it"),
        (b"\0" * 8192, "lost its beginning"),
        (b"Some 6,000 people left 14 villages.", "is not a library"),
        (b"SQLite format 3\0 and no more", "is not a library"),
        (os.urandom(5000), "is not a library"),
    ],
)
def test_a_file_that_is_no_library_is_refused(path: Path, content: bytes, match: str) -> None:
    path.write_bytes(content)
    refused(path, match)


def test_the_database_of_another_program_is_refused(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file:
        file.execute("CREATE TABLE bookmarks (url)")
    refused(path, "another program")


def test_a_folder_is_refused(path: Path) -> None:
    path.mkdir()
    with pytest.raises(LibraryProblem, match="is a folder"):
        Library.open(path)


def test_a_link_that_leads_nowhere_is_refused(path: Path) -> None:
    path.symlink_to(path.with_name("gone.db"))
    with pytest.raises(LibraryProblem, match="cannot be read"):
        Library.open(path)


def test_a_library_of_a_newer_program_is_refused(path: Path) -> None:
    closed_library(path)
    with closing(sqlite3.connect(path)) as file:
        file.execute(f"PRAGMA user_version = {VERSION + 1}")
        file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    refused(path, "newer version")


def test_a_newer_version_that_only_the_log_tells_of_is_refused(path: Path, tmp_path: Path) -> None:
    """The newer program was killed after its migration: the file itself still says the old version."""
    closed_library(path)
    copy = tmp_path / "killed" / "library.db"
    copy.parent.mkdir()
    with closing(sqlite3.connect(path)) as file:
        file.execute(f"PRAGMA user_version = {VERSION + 1}")
        for name in (path.name, f"{path.name}-wal"):
            shutil.copy(path.with_name(name), copy.with_name(name))
    log = copy.with_name(f"{copy.name}-wal")
    content = log.read_bytes()
    refused(copy, "newer version")
    assert log.read_bytes() == content


@pytest.mark.parametrize("kept", [150, 4096, 20_000, -1])
def test_a_truncated_library_is_refused(path: Path, kept: int) -> None:
    closed_library(path, claims=200)
    path.write_bytes(path.read_bytes()[:kept])
    refused(path, "damaged")


def test_an_overwritten_page_is_noticed(path: Path) -> None:
    closed_library(path, claims=200)
    content = bytearray(path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = os.urandom(4096)
    path.write_bytes(content)
    refused(path, "damaged")


def test_a_zeroed_header_is_noticed(path: Path) -> None:
    closed_library(path)
    path.write_bytes(b"\0" * 100 + path.read_bytes()[100:])
    refused(path, "lost its beginning")


def test_a_log_without_its_library_is_never_taken_for_a_new_ones(path: Path) -> None:
    closed_library(path)
    log = path.with_name(f"{path.name}-wal")
    with closing(sqlite3.connect(path)) as file:
        file.execute("CREATE TABLE extra (a)")
        content = log.read_bytes()
        moved = path.rename(path.with_name("moved.db"))
        with pytest.raises(LibraryProblem, match="moved or deleted"):
            Library.open(path)
        moved.rename(path)
    assert content


def test_a_library_that_another_program_holds_locked_is_refused_when_deciding(
    path: Path, open_at: Callable[..., Library]
) -> None:
    library = open_at(busy_seconds=0.05)
    article, claims = article_with_claims(2)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryProblem, match=r"holds .* locked"):
            library.add_article(article, claims)
        assert open_at().last_number() == 0  # looking at it is possible meanwhile
        other.execute("ROLLBACK")
    assert library.add_article(article, claims) == article


def test_a_library_locked_as_a_whole_is_refused(path: Path) -> None:
    closed_library(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        other.execute("COMMIT")
        with pytest.raises(LibraryProblem, match="locked"):
            Library.open(path, busy_seconds=0.05)


def as_nobody(code: str) -> str:
    """Run Python as a user to whom permissions apply, which they do not to root."""
    drop = "import os, sys\nif os.getuid() == 0: os.setgid(65534); os.setuid(65534)\n"
    done = subprocess.run(
        [sys.executable, "-c", f"import reviewer.store, sqlalchemy.dialects.sqlite\n{drop}{code}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr


OPEN = """
from pathlib import Path
from reviewer.domain.errors import LibraryProblem
from reviewer.store import Library
try:
    Library.open(Path({path!r})).close()
    print("opened")
except LibraryProblem as problem:
    print("refused:", problem)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of folders are another matter there")
class TestWithoutPermission:
    @pytest.fixture
    def path(self) -> Iterator[Path]:
        """Outside pytest's own folder, which only its owner may enter: as root these end as somebody else."""
        with tempfile.TemporaryDirectory() as name:
            Path(name).chmod(0o755)
            folder = Path(name) / "desk"
            folder.mkdir()
            folder.chmod(0o755)
            yield folder / "library.db"

    def test_a_library_in_a_folder_that_cannot_be_written_is_refused(self, path: Path) -> None:
        closed_library(path)
        before = path.read_bytes()
        path.chmod(0o666)
        path.parent.chmod(0o555)
        said = as_nobody(OPEN.format(path=str(path)))
        path.parent.chmod(0o755)
        assert f"refused: {path.parent} may not be written by you." in said
        assert path.read_bytes() == before

    def test_a_library_that_cannot_be_written_is_refused(self, path: Path) -> None:
        closed_library(path)
        path.chmod(0o444)
        path.parent.chmod(0o777)
        assert f"refused: {path} may not be written by you." in as_nobody(OPEN.format(path=str(path)))

    def test_a_library_that_cannot_be_read_is_refused(self, path: Path) -> None:
        closed_library(path)
        path.chmod(0)
        assert f"refused: {path} cannot be read" in as_nobody(OPEN.format(path=str(path)))

    def test_no_library_can_be_made_where_nothing_may_be_written(self, path: Path) -> None:
        path.parent.chmod(0o555)
        said = as_nobody(OPEN.format(path=str(path.parent / "new" / "library.db")))
        assert "refused: No library can be made at" in said


class TestMigration:
    """A version to come, in a folder of this test, that adds a column to the claims."""

    @pytest.fixture
    def old(self, path: Path) -> Path:
        closed_library(path, claims=3)
        return path

    def test_an_older_library_is_brought_up_to_date_with_everything_in_it(self, old: Path) -> None:
        library = Library.open(old)
        (before,) = library.list_articles()
        held = library.open_article(before.id)
        library.close()
        library = Library.open(old, tables=NEXT)
        assert library.open_article(before.id) == held
        assert library.check().sound
        library.close()
        with closing(sqlite3.connect(old)) as file:
            assert file.execute("PRAGMA user_version").fetchone() == (NEXT.version,)
            assert file.execute("SELECT weight FROM claim").fetchall() == [("none",)] * 3

    def test_it_is_backed_up_before(self, old: Path) -> None:
        Library.open(old, tables=NEXT).close()
        (backup,) = old.with_name("library.db.backups").iterdir()
        assert f"before-version-{NEXT.version}" in backup.name
        kept = Library.open(backup)
        assert len(kept.list_articles()) == 1
        assert kept.check().sound
        kept.close()

    def test_a_migration_that_breaks_off_leaves_the_library_as_it_was(self, old: Path) -> None:
        broken = Tables(NEXT.version, (Path(__file__).parent / "broken_version",))
        with pytest.raises(ZeroDivisionError):
            Library.open(old, tables=broken)
        library = Library.open(old)
        assert library.check().sound
        library.close()
        with closing(sqlite3.connect(old)) as file:
            columns = {row[1] for row in file.execute("PRAGMA table_info(claim)")}
        assert "weight" not in columns

    def test_no_migration_without_a_backup(self, old: Path) -> None:
        old.with_name("library.db.backups").write_text("in the way")
        refused(old, "No backup", tables=NEXT)

    def test_a_program_that_has_it_open_writes_no_more(self, old: Path) -> None:
        library = Library.open(old)
        Library.open(old, tables=NEXT).close()
        with pytest.raises(LibraryProblem, match="newer version"):
            library.add_article(*article_with_claims(1))
        library.close()


def test_the_mappings_are_what_the_migrations_build(path: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext
    from sqlalchemy import create_engine

    from reviewer.store.schema import Base

    closed_library(path)
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        found = compare_metadata(
            MigrationContext.configure(connection, opts={"include_name": _is_mapped}), Base.metadata
        )
    engine.dispose()
    assert found == []


def _is_mapped(name: str | None, kind: str, _: object) -> bool:
    """The index of words keeps tables of its own, which no mapping knows."""
    return kind != "table" or "_words" not in str(name)


def test_the_newest_migration_has_the_number_of_the_tables() -> None:
    scripts = ROOT / "reviewer" / "store" / "migrations" / "versions"
    assert max(int(script.name[:4]) for script in scripts.glob("0*.py")) == VERSION
