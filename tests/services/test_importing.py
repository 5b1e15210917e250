"""Taking articles in: files, folders, texts, once each, whatever is wrong with some of them."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.domain.article import Document
from reviewer.domain.claim import Origin
from reviewer.domain.errors import LibraryProblem, UnreadableFile
from reviewer.services.articles import list_articles, open_article
from reviewer.services.importing import (
    Outcome,
    find_files,
    import_document,
    import_file,
    import_files,
    import_text,
)
from reviewer.services.libraries import Library, check_library, open_library
from reviewer.services.queueing import Dropped, taken_in_order
from reviewer.services.uncovered import uncovered_numbers

ROOT = Path(__file__).parents[2]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder as a checker's may be."""
    folder = tmp_path / "articles"
    (folder / "deep" / "deeper").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    for name in ("b.txt", "a.md", "deep/c.txt", "deep/deeper/d.TXT", ".hidden/e.txt", ".f.txt", "photo.jpg"):
        (folder / name).write_text(f"{name}: 12 people")
    return folder


def test_a_file_is_taken_in_with_its_claims(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "flood.txt"
    path.write_text("Flood at Lowmoor\n\nSome 6,000 people left.", encoding="utf-8")
    imported = import_file(library, "anna", path)
    opened = open_article(library, imported.article_id)
    assert imported.created
    assert opened.article.text == path.read_text()
    assert (opened.article.name, opened.article.encoding) == ("flood.txt", "utf-8")
    assert opened.article.imported_by == "anna"
    assert [claim.reading.figure.low for claim in opened.claims] == ["6000"]
    assert {claim.origin for claim in opened.claims} == {Origin.EXTRACTED}
    assert check_library(library).sound


def test_the_same_text_opens_the_article_that_is_there(library: Library, tmp_path: Path) -> None:
    first = import_text(library, "anna", "They sold 12 boats.", "pasted")
    path = tmp_path / "boats.txt"
    path.write_bytes(b"\xef\xbb\xbfThey sold 12 boats.")
    again = import_file(library, "ben", path)
    assert (again.article_id, again.title, again.created) == (first.article_id, first.title, False)
    assert len(list_articles(library)) == 1


def test_two_programs_that_import_the_same_text_at_once_keep_it_once(location: Path, library: Library) -> None:
    code = (
        "import sys\n"
        "from reviewer.services.importing import import_text\n"
        "from reviewer.services.libraries import open_library\n"
        "library = open_library(sys.argv[1])\n"
        "made = [import_text(library, 'anna', f'They sold {n} boats.', 'x').created for n in range(20)]\n"
        "print(sum(made)); library.close()"
    )
    both = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(location)], stdout=subprocess.PIPE, text=True, cwd=ROOT
        )
        for _ in range(2)
    ]
    assert sum(int(process.communicate()[0]) for process in both) == 20
    assert len(list_articles(library)) == 20
    assert check_library(library).sound


def test_a_text_without_figures_is_an_article_too(library: Library) -> None:
    imported = import_text(library, "anna", "Nobody counted anything.", "quiet")
    assert open_article(library, imported.article_id).claims == ()


@pytest.mark.parametrize("text", ["", " \n\t", "\ufeff"])
def test_an_empty_text_is_refused(library: Library, text: str) -> None:
    with pytest.raises(UnreadableFile):
        import_text(library, "anna", text, "nothing")
    assert list_articles(library) == ()


def test_half_a_character_is_refused_with_its_place(library: Library) -> None:
    with pytest.raises(UnreadableFile, match="position 4"):
        import_document(library, "anna", Document("Some\ud800 6", "odd", "utf-8"))


def test_a_file_whose_name_is_no_text_is_taken_in(library: Library, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xffodd.txt"))
    path.write_text("12 boats")
    imported = import_file(library, "anna", path)
    assert open_article(library, imported.article_id).article.name.endswith("odd.txt")


def test_there_is_no_article_with_a_made_up_id(library: Library) -> None:
    with pytest.raises(LibraryProblem, match="holds no article"):
        open_article(library, "nonsense")


def test_a_folder_stands_for_the_readable_files_in_it(desk: Path) -> None:
    found = [path.relative_to(desk).as_posix() for path in find_files([desk])]
    assert found == ["a.md", "b.txt", "deep/c.txt", "deep/deeper/d.TXT"]


def test_a_file_that_is_named_is_kept_whatever_it_is_called_and_once(desk: Path) -> None:
    assert find_files([desk / "photo.jpg", desk / "b.txt", desk]) == [
        desk / "photo.jpg",
        desk / "b.txt",
        desk / "a.md",
        desk / "deep" / "c.txt",
        desk / "deep" / "deeper" / "d.TXT",
    ]


def test_links_that_go_in_circles_are_not_followed(desk: Path) -> None:
    (desk / "deep" / "circle").symlink_to(desk, target_is_directory=True)
    assert len(find_files([desk])) == 4


def test_one_bad_file_never_stops_the_rest(library: Library, desk: Path) -> None:
    (desk / "c-empty.txt").write_text(" ")
    (desk / "d-binary.txt").write_bytes(bytes(range(256)) * 20)
    told: list[tuple[int, int, str]] = []
    report = import_files(
        library, "anna", [desk, desk / "gone.txt"], lambda done, of, name: told.append((done, of, name)), None
    )
    assert len(report.imported) == 4
    assert [type(problem) for problem in report.failed] == [UnreadableFile] * 3
    for name, problem in zip(("c-empty.txt", "d-binary.txt", "gone.txt"), report.failed, strict=True):
        assert name in str(problem)
    assert told[0] == (0, 7, "a.md")
    assert told[-1] == (7, 7, "")


def test_importing_stops_when_asked_and_keeps_what_it_has(library: Library, desk: Path) -> None:
    came: list[Outcome] = []
    report = import_files(library, "anna", [desk], None, lambda: len(came) == 2, on_outcome=came.append)
    assert report.outcomes == tuple(came)
    assert len(report.imported) == len(list_articles(library)) == 2
    assert report.failed == ()


def test_a_folder_with_nothing_to_read_is_named(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    report = import_files(library, "anna", [folder], None, None)
    assert "holds no article" in str(report.failed[0])
    assert ".txt" in report.failed[0].remedy


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of folders are another matter there")
def test_a_folder_without_permission_is_reported_and_the_others_are_done(desk: Path) -> None:
    code = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from reviewer.services.importing import import_files, import_text\n"
        "from reviewer.services.libraries import open_library\n"
        "library = open_library(sys.argv[2])\n"
        "import_text(library, 'anna', 'All modules are loaded before root is left.', 'first')\n"
        "if os.getuid() == 0: os.setegid(65534); os.seteuid(65534)\n"
        "report = import_files(library, 'anna', [Path(sys.argv[1])], None, None)\n"
        "print(len(report.imported), *report.failed)\n"
        "os.seteuid(os.getuid())\n"
        "library.close()"
    )
    # Outside pytest's own folder, which only its owner may enter: as root this ends as somebody else.
    with tempfile.TemporaryDirectory() as name:
        base = Path(name)
        base.chmod(0o777)
        articles = shutil.copytree(desk, base / "articles")
        # As text, which is read even where this other person may not start the program's own interpreter.
        (articles / "a.md").rename(articles / "a.txt")
        articles.chmod(0o755)
        (articles / "deep").chmod(0)
        arguments = [sys.executable, "-c", code, str(articles), str(base / "library.db")]
        done = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, check=False)
        (articles / "deep").chmod(0o755)
        wanted = f"2 The folder {articles / 'deep'} cannot be opened: Permission denied."
        assert done.stdout.startswith(wanted), done.stderr


def test_a_library_that_cannot_be_written_ends_the_batch_with_one_sentence(
    library: Library, location: Path, desk: Path
) -> None:
    location.rename(location.with_name("moved.db"))
    report = import_files(library, "anna", [desk], None, None)
    assert report.imported == ()
    (problem,) = report.failed
    assert isinstance(problem, LibraryProblem)
    assert "4 of 4 files were not imported" in str(problem)


def test_a_library_at_an_address_is_refused_without_its_password() -> None:
    with pytest.raises(LibraryProblem, match="postgresql") as refused:
        open_library("postgresql+psycopg://anna:secret@desk/library")
    assert "secret" not in str(refused.value)


def test_the_users_own_library_is_opened_where_none_is_named(own_folders: Path) -> None:
    library = open_library()
    library.close()
    assert Path(library.location).is_relative_to(own_folders)


def test_extracting_needs_no_database() -> None:
    code = "import sys, reviewer.services.extracting; print('sqlalchemy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize("files", [1, 4])  # read here, and read apart
def test_the_list_counts_what_nobody_has_looked_at_as_soon_as_an_article_is_in(
    library: Library, tmp_path: Path, files: int
) -> None:
    furniture = "Share this article\n\nRead more: 9 records of the year\n\n"
    for number in range(files):
        text = f"Storm sinks boats\n\n{furniture}The storm sank {14 + number} boats, and it was a record."
        (tmp_path / f"{number}.txt").write_text(text)
    paths = sorted(tmp_path.glob("*.txt"))
    import_files(library, "anna", paths, None, None)
    listed = list_articles(library)
    assert len(listed) == files
    for article in listed:
        opened = open_article(library, article.id)
        assert article.uncovered == len(uncovered_numbers(opened.article, opened.claims)) > 0


HANGS = "time.sleep(600 if data == b'hang' else 0)"


@pytest.fixture
def hanging(outside: Callable[[str], None], set_limits: Callable[..., None], tmp_path: Path) -> list[Path]:
    """Files of which the second is never read to its end."""
    outside(HANGS)
    set_limits(seconds=500)
    paths = [tmp_path / f"{number}.odd" for number in range(4)]
    for number, path in enumerate(paths):
        path.write_text("hang" if number == 1 else f"Storm {number} sank {number + 12} boats.")
    return paths


@pytest.mark.parametrize("processes", [1, 2])
def test_a_file_that_hangs_is_skipped_and_those_behind_it_come_in(
    library: Library, hanging: list[Path], processes: int
) -> None:
    waited_for: list[str] = []
    report = import_files(
        library,
        "anna",
        hanging,
        lambda _done, _total, name: waited_for.append(name),
        None,
        processes=processes,
        skipped=lambda path: path == hanging[1] and "1.odd" in waited_for,
    )
    assert [outcome.skipped for outcome in report.outcomes] == [False, True, False, False]
    assert (len(report.imported), report.failed, report.held) == (3, (), ())
    assert len(list_articles(library)) == 3
    assert check_library(library).sound


def test_a_cancel_does_not_wait_for_a_file_that_hangs(library: Library, hanging: list[Path]) -> None:
    waited_for: list[str] = []
    report = import_files(
        library,
        "anna",
        hanging,
        lambda _done, _total, name: waited_for.append(name),
        lambda: "1.odd" in waited_for,
    )
    assert [outcome.path for outcome in report.outcomes] == hanging[:1]
    assert len(list_articles(library)) == 1


@settings(max_examples=12, deadline=None)
@given(wanted=st.lists(st.booleans(), min_size=1, max_size=7), processes=st.integers(1, 2))
def test_whichever_files_are_skipped_the_others_are_handed_over_in_their_order(
    wanted: list[bool], processes: int
) -> None:
    with tempfile.TemporaryDirectory() as name:
        files = [Path(name, f"{number}.txt") for number in range(len(wanted))]
        for number, path in enumerate(files):
            path.write_text(f"They sold {number} boats.")
        unwanted = {path for path, want in zip(files, wanted, strict=True) if not want}
        came: list[str | None] = []
        for take in taken_in_order(files, processes, unwanted.__contains__):
            try:
                came.append(take().document.name)
            except Dropped:
                came.append(None)
    assert came == [None if path in unwanted else path.name for path in files]
