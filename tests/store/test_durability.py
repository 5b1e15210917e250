"""What happens to decisions when the world does its worst."""

import os
import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reviewer.domain.article import Article
from reviewer.domain.claim import Claim
from reviewer.domain.errors import LibraryProblem
from reviewer.store import Library
from tests.store.samples import article_with_claims

ROOT = Path(__file__).parents[2]
Stored = tuple[Article, list[Claim]]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_decision_shown_as_saved_survives_being_killed(path: Path) -> None:
    """The child prints a decision's number once it is saved; what was printed must be there."""
    from benchmarks.crash import review_until_killed

    seed = random.Random(6_000)
    for _ in range(4):
        shown = review_until_killed(path, seed.randint(1, 40))
        library = Library.open(path)
        try:
            assert library.last_number() >= shown
            assert library.check().problems == ()
        finally:
            library.close()


FULL = """
import resource, signal, sys, uuid
from pathlib import Path
from reviewer.domain.errors import LibraryProblem
from reviewer.store import Library
from tests.store.samples import article_with_claims
path = Path(sys.argv[1])
library = Library.open(path)
article, claims = article_with_claims(300)
library.add_article(article, claims)
size = path.with_name(path.name + "-wal").stat().st_size
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
_, most = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 40_000, most))
saved = 0
try:
    for claim in claims:
        library.decide("anna", [(claim, claim.confirm().standing)])
        saved += 1
except LibraryProblem as problem:
    print(saved, problem)
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
again = library.decide("anna", [(claims[saved], claims[saved].confirm().standing)])
print(library.last_number(), library.check().sentence())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_when_the_disk_takes_no_more_nothing_saved_is_lost_and_work_goes_on_afterwards(path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    refusal, afterwards = done.stdout.splitlines()
    saved = int(refusal.split()[0])
    assert 0 < saved < 300
    assert str(path) in refusal
    assert afterwards.startswith(f"{saved + 1} ")
    assert "is sound" in afterwards


def decide_all(library: Library, claims: list[Claim]) -> None:
    for claim in claims:
        library.decide("anna", [(claim, claim.confirm().standing)])


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root may mount a small disk")
def test_a_full_disk_is_named_and_room_made_lets_work_go_on(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("no disk can be mounted here")
    try:
        library = Library.open(disk / "library.db")
        article, claims = article_with_claims(100)
        library.add_article(article, claims)
        ballast = disk / "ballast"
        free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_bsize
        ballast.write_bytes(b"x" * (free - 50_000))
        with pytest.raises(LibraryProblem, match="no room left") as problem:
            decide_all(library, claims)
        assert str(disk / "library.db") in str(problem.value)
        saved = library.last_number()
        ballast.unlink()
        library.decide("anna", [(claims[saved], claims[saved].confirm().standing)])
        assert library.check().sound
        library.close()
    finally:
        subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.skipif(sys.platform == "win32", reason="a file that is open cannot be moved there")
class TestTheFileGoesAway:
    def test_a_deleted_library_takes_no_more_decisions(
        self, library: Library, path: Path, stored: Stored
    ) -> None:
        path.unlink()
        with pytest.raises(LibraryProblem, match="moved, deleted or replaced"):
            library.decide("anna", [(stored[1][0], stored[1][0].confirm().standing)])

    def test_a_replaced_library_is_not_written_into(
        self, library: Library, path: Path, stored: Stored, tmp_path: Path
    ) -> None:
        other = tmp_path / "other.db"
        Library.open(other).close()
        content = other.read_bytes()
        other.replace(path)
        with pytest.raises(LibraryProblem, match="moved, deleted or replaced"):
            library.decide("anna", [(stored[1][0], stored[1][0].confirm().standing)])
        assert path.read_bytes() == content

    def test_put_back_it_takes_decisions_again(self, library: Library, path: Path, stored: Stored) -> None:
        claim = stored[1][0]
        elsewhere = path.rename(path.with_name("elsewhere.db"))
        with pytest.raises(LibraryProblem):
            library.decide("anna", [(claim, claim.confirm().standing)])
        elsewhere.rename(path)
        library.decide("anna", [(claim, claim.confirm().standing)])
        assert library.check().sound


def test_a_page_destroyed_while_the_library_is_open_is_told(path: Path) -> None:
    library = Library.open(path)
    article, claims = article_with_claims(2000)
    library.add_article(article, claims)
    library.close()
    library = Library.open(path)
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (path.stat().st_size - 4096))
    try:
        with pytest.raises(LibraryProblem, match="damaged"):
            library.open_article(article.id)
        assert not library.check().sound
    finally:
        library.close()


def test_two_writers_never_wait_for_each_other_longer_than_a_transaction(
    library: Library, path: Path, stored: Stored
) -> None:
    other = Library.open(path)
    try:
        for turn, claim in enumerate(stored[1]):
            (library, other)[turn % 2].decide(f"reviewer {turn % 2}", [(claim, claim.confirm().standing)])
        assert [decision.number for decision in other.news(0).decisions] == [1, 2, 3, 4, 5]
        assert library.check().sound
    finally:
        other.close()


def test_every_decision_is_synced_to_the_disk(library: Library, path: Path, stored: Stored) -> None:
    library.decide("anna", [(stored[1][0], stored[1][0].confirm().standing)])
    with library.writing() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_the_last_to_close_leaves_one_file(path: Path, library: Library, stored: Stored) -> None:
    library.close()
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("SELECT count(*) FROM claim").fetchone() == (len(stored[1]),)
