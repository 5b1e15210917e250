"""A damaged library: noticed, never written to, replaced by a good backup, or copied as far as it goes."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reviewer.cli import main
from reviewer.domain.article import Span
from reviewer.domain.errors import DamagedLibrary, LibraryProblem
from reviewer.domain.evidence import Evidence
from reviewer.services import evidence, furniture, reviewing, settling
from reviewer.services.articles import list_articles, open_article
from reviewer.services.backups import back_up, list_backups, salvage
from reviewer.services.importing import import_text
from reviewer.services.libraries import Library, check_library, open_library
from reviewer.services.searching import search

ROOT = Path(__file__).parents[2]
PAGE = 4096
Held = dict[str, object]


def fill(library: Library) -> None:
    """Articles, one longer than a page, with every kind of decision on them."""
    for n in range(12):
        text = f"Flood {n}\n\n" + f"Some {n + 1},000 people left {n + 2} villages on Monday. " * (
            60 if n == 3 else 3
        )
        article_id = import_text(library, "anna", text, f"{n}.txt").article_id
        claims = open_article(library, article_id).claims
        reviewing.confirm(library, "anna", claims[:2])
        reviewing.annotate(library, "ben", claims[2], "call back")
        settling.tag(library, "ben", [article_id], "flood")
    reviewing.undo(library, "ben")
    item = Evidence(evidence.new_evidence_id(), title="Report")
    evidence.add_evidence(library, "anna", item, open_article(library, list_articles(library)[0].id).claims[:1])
    furniture.put_out(library, "anna", list_articles(library)[0].id, Span(0, 5))


def held(library: Library) -> dict[str, object]:
    """Everything that is shown of a library."""
    found: dict[str, object] = {}
    for summary in list_articles(library):
        opened = open_article(library, summary.id)
        found[summary.id] = (summary, opened.article, opened.claims, {m.id: m for m in opened.matters})
    return found


@pytest.fixture
def whole(library: Library, location: Path) -> dict[str, object]:
    fill(library)
    shown = held(library)
    library.close()
    return shown


def saved(location: Path, target: Path) -> tuple[dict[str, object], tuple[str, ...], str]:
    """What is in the copy; the damaged file must be as it was, byte for byte."""
    before = location.read_bytes()
    report = salvage(location, target)
    assert location.read_bytes() == before
    library = open_library(target)
    try:
        return held(library), check_library(library).problems, report.sentence()
    finally:
        library.close()


@pytest.mark.parametrize(
    "damage", ["none", "header", "first page", "all but the rows"], ids=lambda name: name.replace(" ", "-")
)
def test_without_header_schema_and_inner_pages_all_is_saved(
    whole: Held, location: Path, tmp_path: Path, damage: str
) -> None:
    content = bytearray(location.read_bytes())
    if damage == "header":
        content[:100] = bytes(100)
    elif damage != "none":
        content[:PAGE] = os.urandom(PAGE)
    if damage == "all but the rows":
        for start in range(0, len(content), PAGE):
            if content[start] in (2, 5, 10):  # inner pages, and all of the indices
                content[start : start + PAGE] = bytes(PAGE)
    location.write_bytes(content)
    if damage == "first page":  # the library's own id is in another page
        with pytest.raises(LibraryProblem):
            open_library(location)
    found, problems, sentence = saved(location, tmp_path / "saved.db")
    assert found == whole
    assert problems == ()
    assert "Nothing is known to be lost" in sentence


def test_the_copy_is_a_library_like_any_other(whole: Held, location: Path, tmp_path: Path) -> None:
    location.write_bytes(bytes(100) + location.read_bytes()[100:])
    target = tmp_path / "saved.db"
    salvage(location, target)
    library = open_library(target)
    assert search(library, "villages")
    reviewing.undo(library, "anna")
    article_id = list_articles(library)[0].id
    reviewing.reopen(library, "anna", open_article(library, article_id).claims[:1])
    assert check_library(library).problems == ()
    library.close()
    with closing(sqlite3.connect(target)) as file, pytest.raises(sqlite3.IntegrityError):
        file.execute("DELETE FROM decision")


def test_a_truncated_file_gives_what_it_still_holds_and_says_what_is_lost(
    whole: Held, location: Path, tmp_path: Path
) -> None:
    content = location.read_bytes()
    location.write_bytes(content[: len(content) - 5 * PAGE])
    found, _, sentence = saved(location, tmp_path / "saved.db")
    assert found != whole
    assert found.keys() <= whole.keys()
    assert "Lost:" in sentence


@pytest.mark.parametrize("seed", range(6))
def test_pages_overwritten_anywhere_never_give_what_was_not_there(
    whole: Held, location: Path, tmp_path: Path, seed: int
) -> None:
    """What is saved of an article's text and claims is what was there."""
    dice = random.Random(seed)
    content = bytearray(location.read_bytes())
    for page in dice.sample(range(len(content) // PAGE), 4):
        start = page * PAGE + dice.choice((0, 0, dice.randrange(PAGE)))
        noise = os.urandom(min(dice.randint(1, PAGE), len(content) - start))
        content[start : start + len(noise)] = noise
    location.write_bytes(content)
    found, _, _ = saved(location, tmp_path / "saved.db")
    for article_id, shown in found.items():
        before = whole[article_id]
        assert shown[1].text == before[1].text  # type: ignore[index]
        extracted = {claim.id: claim.extracted for claim in before[2]}  # type: ignore[index]
        assert all(extracted[claim.id] == claim.extracted for claim in shown[2])  # type: ignore[index]


def test_what_only_the_log_of_a_killed_program_holds_is_saved(tmp_path: Path, location: Path) -> None:
    code = (
        "import os, sys; from reviewer.services.importing import import_text\n"
        "from reviewer.services.libraries import open_library\n"
        "import_text(open_library(sys.argv[1]), 'anna', '12 boats sank', 'boats'); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", code, str(location)], cwd=ROOT, check=True)
    damaged = tmp_path / "damaged" / "library.db"
    damaged.parent.mkdir()
    damaged.write_bytes(bytes(location.stat().st_size))
    shutil.copy(f"{location}-wal", f"{damaged}-wal")
    found, problems, _ = saved(damaged, tmp_path / "saved.db")
    assert len(found) == 1
    assert problems == ()


@pytest.mark.parametrize("content", [b"", b"no library", os.urandom(3 * PAGE)], ids=["empty", "text", "noise"])
def test_a_file_that_holds_nothing_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(content)
    with pytest.raises(LibraryProblem, match="holds nothing"):
        salvage(path, tmp_path / "saved.db")
    assert not (tmp_path / "saved.db").exists()


def test_the_newest_good_backup_is_offered_and_restored(
    library: Library, location: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import_text(library, "anna", "12 boats sank", "boats")
    good = back_up(library)
    import_text(library, "anna", "14 boats sank", "boats")
    broken = back_up(library)
    broken.write_bytes(broken.read_bytes()[:9000])
    library.close()
    location.write_bytes(location.read_bytes()[:8000])
    with pytest.raises(DamagedLibrary, match="reviewer restore") as damage:
        open_library(location)
    assert damage.value.backup is not None
    assert damage.value.backup.path == good
    assert main(["--library", str(location), "restore", "--list"]) == 0
    assert str(good) in capsys.readouterr().out
    assert main(["--library", str(location), "restore"]) == 0
    assert "kept as" in capsys.readouterr().out
    again = open_library(location)
    assert len(list_articles(again)) == 1
    again.close()


def test_backup_and_salvage_from_the_command_line(
    whole: Held, location: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--library", str(location), "backup"]) == 0
    assert list_backups(location)[0].path == Path(capsys.readouterr().out.strip())
    location.write_bytes(bytes(100) + location.read_bytes()[100:])
    assert main(["--library", str(location), "salvage", str(tmp_path / "new.db")]) == 0
    assert "12 articles" in capsys.readouterr().out
    assert main(["--library", str(location), "salvage", str(tmp_path / "new.db")]) == 1
    assert "is there already" in capsys.readouterr().err
