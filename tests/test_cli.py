"""The command line as other programs and people use it."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reviewer import __version__, settings
from reviewer.cli import main

SAMPLE = settings.resources() / "sample-article.txt"


def run(*arguments: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """The real command in a process of its own."""
    command = [sys.executable, "-m", "reviewer", *map(str, arguments)]
    return subprocess.run(command, input=stdin, capture_output=True, check=False)


def extracted(*arguments: str | Path, stdin: bytes = b"") -> Any:
    """The JSON that ``reviewer extract`` prints."""
    result = run("extract", *arguments, stdin=stdin)
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as done:
        main(["--version"])
    assert done.value.code == 0
    assert capsys.readouterr().out == f"reviewer {__version__}\n"


def test_extract_prints_the_contract_s_document() -> None:
    document = extracted(SAMPLE)
    assert (document["format"], document["version"]) == ("claim-reviewer/extraction", 1)
    article = document["article"]
    assert article["file"] == SAMPLE.name
    assert article["encoding"] == "utf-8"
    assert article["text"] == SAMPLE.read_text(encoding="utf-8")
    assert set(article) == {"file", "sha256", "encoding", "title", "published", "text", "furniture"}
    for claim in document["claims"]:
        assert set(claim) == {
            "id", "start", "end", "text", "section", "figure", "subject", "when", "attribution", "priority",
        }  # fmt: skip
        figure = claim["figure"]
        assert set(figure) == {
            "start", "end", "text", "kind", "low", "high", "unit", "qualifier", "direction", "vague",
        }  # fmt: skip
        assert article["text"][claim["start"] : claim["end"]] == claim["text"]
        assert article["text"][figure["start"] : figure["end"]] == figure["text"]
        assert 0 <= claim["priority"] <= 1
        if claim["attribution"] is not None:
            assert set(claim["attribution"]) == {"source", "via", "cue", "quoted"}
    assert isinstance(document["findings"], list)


def test_several_files_make_a_list_in_their_order(tmp_path: Path) -> None:
    files = [tmp_path / f"{n}.txt" for n in (3, 1, 2)]
    for file in files:
        file.write_text(f"Some {file.stem} people came.", encoding="utf-8")
    documents = extracted(*files)
    assert [d["article"]["file"] for d in documents] == ["3.txt", "1.txt", "2.txt"]
    lines = run("extract", "--format", "jsonl", *files).stdout.splitlines()
    assert [json.loads(line)["article"]["file"] for line in lines] == ["3.txt", "1.txt", "2.txt"]


def test_standard_input_is_read() -> None:
    document = extracted("-", stdin="At least 40 houses burnt down.".encode("utf-16"))
    assert document["article"]["encoding"] == "utf-16-le"
    assert [c["figure"]["text"] for c in document["claims"]] == ["40"]


def test_csv_holds_one_figure_a_row(tmp_path: Path) -> None:
    file = tmp_path / "=cmd.txt"
    file.write_text("Some 300 people, “more than” 4 of them children.", encoding="utf-8")
    result = run("extract", "--format", "csv", file)
    rows = list(csv.DictReader(io.StringIO(result.stdout.decode())))
    assert [row["low"] for row in rows] == ["300", "4"]
    assert rows[0]["file"] == "'=cmd.txt"


def test_a_file_that_cannot_be_read_does_not_stop_the_others(tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text("Five people and 6 dogs.", encoding="utf-8")
    result = run("extract", "--format", "jsonl", tmp_path / "gone.txt", good)
    assert result.returncode == 1
    assert b"gone.txt is not there" in result.stderr
    assert json.loads(result.stdout)["article"]["file"] == "good.txt"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems' file names are text")
def test_a_file_name_that_is_no_text_is_shown_as_far_as_it_goes(tmp_path: Path) -> None:
    file = tmp_path / os.fsdecode(b"caf\xe9.txt")
    file.write_text("Some 300 people came.", encoding="utf-8")
    assert extracted(file)["article"]["file"] == "caf\ufffd.txt"


def test_nothing_found_is_no_failure() -> None:
    document = extracted("-", stdin=b"No figures here.")
    assert document["claims"] == []


def test_text_is_a_table_for_a_person() -> None:
    result = run("extract", "--format", "text", "-", stdin=b"Nothing to count.")
    assert result.stdout.decode().splitlines()[-1].strip() == "no figures found"


GONE = 141  # what a shell says of a program that SIGPIPE has ended


def test_a_reader_that_goes_away_ends_the_program_quietly(tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_text("Some 300 people came.\n" * 4000, encoding="utf-8")
    command = f"'{sys.executable}' -m reviewer extract '{file}' | head -c 9; echo ' '${{PIPESTATUS[0]}}"
    result = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
    assert result.stderr == b""
    assert int(result.stdout.split()[-1]) == GONE


def to_nobody(monkeypatch: pytest.MonkeyPatch, *arguments: str | Path) -> int:
    """What a command ends with whose output nobody reads any more."""
    reader, writer = os.pipe()
    os.close(reader)
    with monkeypatch.context() as patched, os.fdopen(writer, "w", encoding="utf-8") as output:
        patched.setattr(sys, "stdout", output)
        try:
            return main([*map(str, arguments)])
        except SystemExit as done:  # as argparse ends
            return int(done.code or 0)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGPIPE")
def test_every_command_ends_quietly_when_nobody_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    library = tmp_path / "library.db"
    assert main(["--library", str(library), "import", str(SAMPLE)]) == 0
    other = tmp_path / "other.txt"
    other.write_text("Some 300 people came.", encoding="utf-8")
    dossier, json_ = tmp_path / "all.zip", tmp_path / "all.json"
    for output, form in ((dossier, "dossier"), (json_, "json")):
        assert main(["--library", str(library), "export", "--format", form, str(output)]) == 0
    claim = json.loads(json_.read_text(encoding="utf-8"))["articles"][0]["claims"][0]["id"]
    capsys.readouterr()
    no_library = ("--help", "extract", "check-article", "formats", "verify", "copy")
    for command in (
        ["--help"],
        ["extract", "--format", "csv", SAMPLE],
        ["check-article", "--all", SAMPLE],
        ["list"],
        ["search", "soldiers"],
        ["import", other],
        ["import", json_],
        ["export", tmp_path / "claims.csv"],
        ["formats"],
        ["verify", dossier],
        ["claim", claim],
        ["backup"],
        ["restore", "--list"],
        ["salvage", tmp_path / "saved.db"],
        ["copy", library, tmp_path / "copy.db"],
        ["check"],
    ):
        at = [] if command[0] in no_library else ["--library", library]
        assert to_nobody(monkeypatch, *at, *command) == GONE, command
        assert capsys.readouterr().err == "", command


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk that is always full")
def test_output_that_finds_no_room_is_told() -> None:
    command = [sys.executable, "-m", "reviewer", "extract", str(SAMPLE)]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert done.stderr == b"reviewer: the output cannot be written: No space left on device.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell that closes an output")
def test_output_that_is_closed_is_no_crash() -> None:
    command = f"'{sys.executable}' -m reviewer extract --format text '{SAMPLE}' >&-"
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_the_core_runs_with_qt_and_the_database_absent() -> None:
    program = (
        "import sys; sys.modules.update({'PySide6': None, 'sqlalchemy': None, 'alembic': None});"
        "from reviewer.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", program, "extract", str(SAMPLE)]
    result = subprocess.run(command, capture_output=True, check=False)
    assert result.returncode == 0, result.stderr
    assert json.loads(result.stdout)["claims"]


def test_importing_prints_what_became_of_each_file_and_a_sum(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("They sold 12 boats.")
    (tmp_path / "b.md").write_text("# They sold 13 boats\n")
    (tmp_path / "c.txt").write_bytes(b"\0\1")
    (tmp_path / "d.doc").write_bytes(b"old")
    library = ["--library", str(tmp_path / "library.db")]
    assert main(["import", str(tmp_path / "a.txt"), *library]) == 0
    first = capsys.readouterr().out
    assert first.startswith("imported  ")
    assert first.count("\n") == 1
    assert main(["import", str(tmp_path), *library]) == 1
    told = capsys.readouterr()
    lines = told.out.splitlines()
    assert [line.split("  ")[0] for line in lines[:2]] == ["there already", "imported"]
    assert lines[2] == "1 imported, 1 there already, 2 failed."
    assert "c.txt is not a text file" in told.err
    assert "d.doc is a document of Word before 2007" in told.err


def test_importing_nothing_says_what_to_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import"]) == 2
    assert "name a file, a folder, or --watch FOLDER" in capsys.readouterr().err


@pytest.fixture
def heeded_interrupts() -> Iterator[None]:
    """Lets programs be interrupted that a test starts; a shell starts what is in the background without."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("heeded_interrupts")
def test_a_watched_folder_is_taken_in_until_it_is_stopped(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("They sold 12 boats.")
    command = [
        sys.executable,
        "-m",
        "reviewer",
        *("--library", str(tmp_path / "l.db"), "import", "--watch", str(folder)),
    ]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[1],
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("imported  ")
        (folder / "b.txt").write_text("They sold 13 boats.")
        assert process.stdout.readline().startswith("imported  ")
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0


def test_a_later_draft_is_taken_in_with_what_became_of_each_claim(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = ["--library", str(tmp_path / "library.db")]
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    first.write_text("Some 6,000 people left 14 villages on Monday, the mayor said.\n\nFive boats sank.")
    second.write_text("Some 6,500 people left 14 villages on Monday, the mayor said.\n\nNine houses burned.")
    main(["import", str(first), *library])
    article_id = capsys.readouterr().out.split("  ")[1]
    assert main(["import", "--revises", article_id, str(second), *library]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("imported  ")
    assert "changed   “Some 6,000 people” is now “Some 6,500 people”" in lines
    assert "gone      “Five boats”" in lines
    assert "new       “Nine houses”" in lines
    assert lines[-1] == "1 carried over, 1 changed, 0 to be asked about, 1 gone, 1 new."
    assert main(["import", "--revises", "nonsense", str(second), *library]) == 1
    assert "holds no article nonsense" in capsys.readouterr().err
    assert main(["import", "--revises", article_id, *library]) == 2


def test_a_library_s_articles_are_exported_proved_and_taken_in_elsewhere(tmp_path: Path) -> None:
    article = tmp_path / "flood.txt"
    article.write_text("Flood at Ham\n\nSome 6,000 people left 14 villages, the mayor said.", encoding="utf-8")
    here, there = ("--library", tmp_path / "a.db"), ("--library", tmp_path / "b.db")
    assert run(*here, "import", article).returncode == 0
    dossier = tmp_path / "flood.dossier.zip"
    exported = run(*here, "export", dossier)
    assert exported.stdout.decode().endswith("2 pending; nothing left out\n"), exported.stderr
    proved = run("verify", dossier)
    assert (proved.returncode, proved.stderr) == (0, b"")
    assert b": 1 article, " in proved.stdout
    assert b"Everything is as it was written." in proved.stdout
    taken_in = run(*there, "import", dossier).stdout.decode().splitlines()
    assert taken_in[0].startswith("imported")
    assert taken_in[0].endswith("Flood at Ham: 2 claims, 0 decisions")
    assert taken_in[1] == "1 article imported with 2 claims and 0 decisions, 0 there already, 0 failed."
    again = run(*there, "import", dossier).stdout.decode().splitlines()
    assert again[0].startswith("there already")
    assert again[0].endswith("Flood at Ham: nothing in the record is new")
    assert again[1] == "0 articles imported with 0 claims and 0 decisions, 1 there already, 0 failed."
    assert run(*there, "check").returncode == 0
    copied = run(*there, "export", "--where", "figure=1", tmp_path / "x.csv")
    assert copied.returncode == 1
    assert b"no condition" in copied.stderr
    pages = tmp_path / "flood.pdf"
    assert run(*there, "export", "--where", "state=pending", pages).returncode == 0
    assert pages.read_bytes().startswith(b"%PDF-")
    again = run(*there, "export", "--again", "--format", "json", tmp_path / "again.json")
    assert again.stdout.decode().endswith("2 pending; nothing left out\n")
    claim = json.loads((tmp_path / "again.json").read_text(encoding="utf-8"))["articles"][0]["claims"][0]
    shown = run(*there, "claim", claim["id"]).stdout.decode()
    assert shown.startswith("about 6,000 · people · the mayor [pending]\n“Some 6,000 people left 14 villages,")


def test_an_export_goes_to_standard_output_and_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = tmp_path / "flood.txt"
    article.write_text("Flood at Ham\n\nSome 6,000 people left 14 villages.", encoding="utf-8")
    here = ("--library", tmp_path / "a.db")
    assert run(*here, "import", article).returncode == 0
    before = sorted(tmp_path.iterdir())
    monkeypatch.chdir(tmp_path)
    for form, begins in (
        ("csv", b"\xef\xbb\xbfarticle,"),
        ("json", b'{\n"format"'),
        ("jsonl", b'{"type"'),
        ("html", b"<!DOCTYPE html>"),
        ("query", b"# Queries: Flood at Ham"),
        ("xlsx", b"PK"),
    ):
        done = run(*here, "export", "--format", form, "--where", "state=pending", "-")
        assert (done.returncode, done.stderr) == (0, b"2 pending; nothing left out\n")
        assert done.stdout.startswith(begins)
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_a_file_that_is_no_text_is_not_poured_into_a_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import pty

    library = tmp_path / "library.db"
    assert main(["--library", str(library), "import", str(SAMPLE)]) == 0
    capsys.readouterr()
    reader, writer = pty.openpty()
    with os.fdopen(writer, "w", encoding="utf-8") as terminal, monkeypatch.context() as patched:
        patched.setattr(sys, "stdout", terminal)
        assert main(["--library", str(library), "export", "--format", "xlsx", "-"]) == 1
    os.close(reader)
    assert "nothing to be read in a terminal" in capsys.readouterr().err


def test_formats_are_listed_with_what_a_claim_can_be_chosen_by() -> None:
    listed = run("formats")
    assert listed.stderr == b""
    for name in (b"html ", b"docx ", b"pdf ", b"xlsx ", b"dossier ", b"signed-off-since"):
        assert name in listed.stdout


def test_what_is_no_dossier_is_said(tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(b"no zip")
    told = run("verify", tmp_path / "x.zip")
    assert told.returncode == 1
    assert b"is no sound dossier" in told.stderr


@pytest.mark.parametrize("command", ["list", "search boats", "check", "backup", "export out.csv", "copy"])
def test_a_mistyped_library_is_told_and_not_made(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    name, *rest = command.split()
    arguments = ["libary.db", "new.db"] if name == "copy" else [*rest, "--library", "libary.db"]
    assert main([name, *arguments]) == 1
    assert f"There is no library at {tmp_path / 'libary.db'}." in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
