"""Backups: whole copies, few enough to keep, and the way back to one."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reviewer.domain.claim import State
from reviewer.domain.errors import LibraryProblem
from reviewer.services import reviewing
from reviewer.services.articles import OpenArticle, list_articles, open_article
from reviewer.services.backups import back_up, daily_backup, list_backups, restore
from reviewer.services.importing import import_text
from reviewer.services.libraries import Library, check_library, open_library

ROOT = Path(__file__).parents[2]
MONDAY = datetime(2026, 3, 2, 12, tzinfo=UTC)


def states(location: Path) -> set[State]:
    library = open_library(location)
    try:
        (article,) = list_articles(library)
        assert check_library(library).sound
        return {claim.state for claim in open_article(library, article.id).claims}
    finally:
        library.close()


def test_a_backup_in_the_midst_of_work_holds_what_was_saved(library: Library, opened: OpenArticle) -> None:
    reviewing.confirm(library, "anna", opened.claims)
    copy = back_up(library)
    reviewing.undo(library, "anna")
    assert states(copy) == {State.CONFIRMED}
    assert [backup.path for backup in list_backups(library.location)] == [copy]


def test_one_backup_a_day(library: Library, opened: OpenArticle) -> None:
    assert daily_backup(library, MONDAY) is not None
    assert daily_backup(library, MONDAY + timedelta(hours=3)) is None
    assert daily_backup(library, MONDAY + timedelta(days=1)) is not None
    assert [backup.why for backup in list_backups(library.location)] == ["daily", "daily"]


def test_ten_recent_backups_are_kept_and_one_a_week_beyond(library: Library, opened: OpenArticle) -> None:
    days = [MONDAY + timedelta(days=day) for day in range(35)]  # five whole weeks
    for day in days:
        assert daily_backup(library, day) is not None
    kept = [backup.taken_at for backup in list_backups(library.location)]
    recent = days[-10:][::-1]
    sundays = [day for day in days[::-1] if day.weekday() == 6 and day not in recent]
    newest_of_a_cut_week = [days[24]]
    assert kept == sorted({*recent, *sundays, *newest_of_a_cut_week}, reverse=True)


def test_a_backup_can_take_the_librarys_place_and_what_was_there_is_kept(
    library: Library, location: Path, opened: OpenArticle
) -> None:
    copy = back_up(library)
    reviewing.confirm(library, "anna", opened.claims)
    library.close()
    aside = restore(location, copy)
    assert states(location) == {State.PENDING}
    assert aside is not None
    assert states(aside) == {State.CONFIRMED}
    assert [backup.path for backup in list_backups(location)] == [copy]


@pytest.mark.parametrize("damage", [b"", b"\0" * 4096, b"no library at all"])
def test_a_damaged_library_can_be_replaced(
    library: Library, location: Path, opened: OpenArticle, damage: bytes
) -> None:
    copy = back_up(library)
    library.close()
    location.write_bytes(damage)
    with pytest.raises(LibraryProblem):
        open_library(location)
    aside = restore(location, copy)
    assert states(location) == {State.PENDING}
    assert aside is not None
    assert aside.read_bytes() == damage


def test_a_lost_library_comes_back(library: Library, location: Path, opened: OpenArticle) -> None:
    copy = back_up(library)
    library.close()
    location.unlink()
    assert restore(location, copy) is None
    assert states(location) == {State.PENDING}


def test_the_log_of_a_killed_program_goes_aside_with_its_library(library: Library, location: Path) -> None:
    copy = back_up(library)
    library.close()
    code = (
        "import os, sys; from reviewer.services.importing import import_text\n"
        "from reviewer.services.libraries import open_library\n"
        "import_text(open_library(sys.argv[1]), 'anna', '12 boats', 'boats'); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", code, str(location)], cwd=ROOT, check=True)
    assert location.with_name(f"{location.name}-wal").exists()
    aside = restore(location, copy)
    assert aside is not None
    restored, former = open_library(location), open_library(aside)
    assert (len(list_articles(restored)), len(list_articles(former))) == (0, 1)
    restored.close()
    former.close()


@pytest.mark.skipif(sys.platform == "win32", reason="a file that is open cannot be replaced there anyway")
def test_a_library_that_another_program_has_open_is_not_replaced(
    library: Library, location: Path, opened: OpenArticle
) -> None:
    copy = back_up(library)
    library.close()
    code = (
        "import sys; from reviewer.services.libraries import open_library\n"
        "library = open_library(sys.argv[1]); print('open', flush=True); sys.stdin.read(); library.close()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(location)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        before = location.read_bytes()
        with pytest.raises(LibraryProblem, match="another window"):
            restore(location, copy)
        assert location.read_bytes() == before
        other.communicate()
    restore(location, copy)


def test_a_damaged_backup_is_refused_and_the_library_stays(
    library: Library, location: Path, opened: OpenArticle
) -> None:
    import_text(library, "anna", "12 boats. " * 5000, "long")
    copy = back_up(library)
    library.close()
    copy.write_bytes(copy.read_bytes()[:20_000])
    before = location.read_bytes()
    with pytest.raises(LibraryProblem, match="damaged"):
        restore(location, copy)
    assert location.read_bytes() == before
