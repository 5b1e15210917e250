"""A file appears whole or not at all, and never in the place of another unasked."""

import errno
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reviewer import exporters
from reviewer.domain.errors import ExportProblem
from reviewer.services.placing import place
from tests.exporters.samples import fit, record


def write_both(path: Path) -> None:
    path.write_text("new")
    path.with_name(path.name + "-notes").write_text("new notes")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    folder.mkdir()
    return folder / "claims.csv"


def test_files_are_placed_with_their_companions_and_nothing_else_stays(target: Path) -> None:
    placed = place(target, write_both, overwrite=False, companions=["-notes"])
    assert placed == (target, target.with_name("claims.csv-notes"))
    assert [path.read_text() for path in placed] == ["new", "new notes"]
    assert names(target.parent) == ["claims.csv", "claims.csv-notes"]
    mask = os.umask(0)
    os.umask(mask)
    assert stat.S_IMODE(target.stat().st_mode) == 0o666 & ~mask


@pytest.mark.parametrize("there", ["claims.csv", "claims.csv-notes"])
def test_nothing_is_overwritten_unasked(there: str, target: Path) -> None:
    target.with_name(there).write_text("old")
    with pytest.raises(ExportProblem, match=f"{there} is there already"):
        place(target, write_both, overwrite=False, companions=["-notes"])
    assert names(target.parent) == [there]
    assert target.with_name(there).read_text() == "old"


def test_what_fails_half_way_leaves_the_earlier_file_whole(target: Path) -> None:
    target.write_text("old")

    def fail(path: Path) -> None:
        path.write_text("half of it")
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.raises(ExportProblem, match="cannot be written: No space left on device"):
        place(target, fail, overwrite=True)
    assert target.read_text() == "old"
    assert names(target.parent) == ["claims.csv"]


def test_a_companion_that_cannot_be_placed_leaves_both_earlier_files(target: Path) -> None:
    notes = target.with_name("claims.csv-notes")
    target.write_text("old")
    notes.mkdir()  # a file cannot take the place of a folder
    with pytest.raises(ExportProblem, match="cannot be written"):
        place(target, write_both, overwrite=True, companions=["-notes"])
    assert target.read_text() == "old"
    assert notes.is_dir()


def test_the_last_move_failing_brings_the_companion_back(target: Path) -> None:
    notes = target.with_name("claims.csv-notes")
    notes.write_text("old notes")
    target.mkdir()
    (target / "inside").write_text("x")
    with pytest.raises(ExportProblem, match="cannot be written"):
        place(target, write_both, overwrite=True, companions=["-notes"])
    assert notes.read_text() == "old notes"
    assert names(target.parent) == ["claims.csv", "claims.csv-notes"]


def test_a_folder_that_is_not_there_is_said(target: Path) -> None:
    with pytest.raises(ExportProblem, match="cannot be written: No such file or directory"):
        place(target.parent / "gone" / "a.csv", write_both, overwrite=True)


def test_a_folder_that_vanishes_meanwhile_is_said(target: Path) -> None:
    def vanish(path: Path) -> None:
        path.write_text("new")
        target.parent.rename(target.parent.with_name("elsewhere"))

    target.write_text("old")
    with pytest.raises(ExportProblem, match="cannot be written"):
        place(target, vanish, overwrite=True)
    assert (target.parent.with_name("elsewhere") / "claims.csv").read_text() == "old"


_CRASHING = """
import os, sys
from pathlib import Path
from reviewer.services.placing import place
from tests.exporters.samples import fit, record

def crash(path):
    path.write_text("half of it")
    os._exit(9)

place(Path(sys.argv[1]), crash, overwrite=False)
"""


def test_what_a_crash_left_is_swept_away_by_the_next_export(target: Path) -> None:
    done = subprocess.run([sys.executable, "-c", _CRASHING, target], check=False)
    assert done.returncode == 9
    (left,) = target.parent.iterdir()
    assert (left / "claims.csv").read_text() == "half of it"
    place(target.with_name("other.csv"), lambda path: path.write_text("new"), overwrite=False)
    assert names(target.parent) == ["other.csv"]


def test_what_another_program_is_writing_is_left_alone(target: Path) -> None:
    def meanwhile(path: Path) -> None:
        path.write_text("first")
        place(target.with_name("second.csv"), lambda other: other.write_text("second"), overwrite=False)
        assert path.read_text() == "first"

    place(target, meanwhile, overwrite=False)
    assert names(target.parent) == ["claims.csv", "second.csv"]


def test_a_folder_that_only_looks_like_one_of_ours_is_left_alone(target: Path) -> None:
    (target.parent / ".mine.part").mkdir()
    place(target, lambda path: path.write_text("new"), overwrite=False)
    assert names(target.parent) == [".mine.part", "claims.csv"]


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 KiB."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("a small file system can be made as root on Linux only")
    folder = tmp_path / "small"
    folder.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip(f"no small file system can be made here: {made.stderr.decode().strip()}")
    yield folder
    subprocess.run(["umount", folder], check=True)


def test_a_full_disk_leaves_the_earlier_file_whole(full_disk: Path) -> None:
    target = full_disk / "claims.csv"
    target.write_text("old")
    with pytest.raises(ExportProblem, match="cannot be written: No space left on device"):
        place(target, lambda path: path.write_bytes(b"x" * 200_000), overwrite=True)
    assert target.read_text() == "old"
    assert names(full_disk) == ["claims.csv"]


@pytest.mark.parametrize("filled", [30_000, 60_000])
@pytest.mark.parametrize("form", exporters.formats(), ids=lambda form: form.name)
def test_no_format_takes_a_full_disk_for_a_fault_of_the_program(
    form: exporters.Format, filled: int, full_disk: Path
) -> None:
    (full_disk / "others").write_bytes(b"x" * filled)
    target = full_disk / "claims.out"
    target.write_text("old")
    base = fit(record(), form)
    long = replace(base, note="".join(f"{number:x}" for number in range(20_000)))
    with pytest.raises(ExportProblem, match="cannot be written: No space left on device"):
        place(target, lambda path: form.write([long] * 40, path), overwrite=True, companions=form.companions)
    assert target.read_text() == "old"
    assert names(full_disk) == ["claims.out", "others"]
