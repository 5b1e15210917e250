"""A watched folder: what lands in it is taken once it is written to its end."""

import os
from pathlib import Path

import pytest

from reviewer.domain.errors import UnreadableFile
from reviewer.services.watching import Watch, landing


def test_a_file_is_given_when_it_has_stopped_growing(tmp_path: Path) -> None:
    watch = Watch(tmp_path)
    file = tmp_path / "news.txt"
    file.write_text("Some 6,")
    assert watch.look() == []
    file.write_text("Some 6,000 people")
    assert watch.look() == []
    assert watch.look() == [file]
    assert watch.look() == []


def test_an_empty_file_is_waited_for(tmp_path: Path) -> None:
    watch = Watch(tmp_path)
    file = tmp_path / "news.txt"
    file.touch()
    assert [watch.look() for _ in range(3)] == [[], [], []]
    file.write_text("12")
    assert [watch.look() for _ in range(2)] == [[], [file]]


def test_a_file_that_is_written_anew_is_given_again(tmp_path: Path) -> None:
    watch = Watch(tmp_path)
    file = tmp_path / "news.txt"
    file.write_text("12 boats")
    assert [watch.look() for _ in range(2)] == [[], [file]]
    file.write_text("13 boats")
    os.utime(file, (1, 1))
    assert [watch.look() for _ in range(3)] == [[], [file], []]


def test_what_is_no_article_or_half_a_download_is_left_alone(tmp_path: Path) -> None:
    for name in ("photo.jpg", ".hidden.txt", "news.txt.part", "~$letter.docx", "a.crdownload"):
        (tmp_path / name).write_text("12")
    watch = Watch(tmp_path)
    assert [watch.look() for _ in range(3)] == [[], [], []]


def test_a_download_is_given_when_it_gets_its_name(tmp_path: Path) -> None:
    watch = Watch(tmp_path)
    half = tmp_path / "news.txt.part"
    half.write_text("12")
    watch.look()
    half.rename(tmp_path / "news.txt")
    assert [watch.look() for _ in range(2)] == [[], [tmp_path / "news.txt"]]


def test_folders_below_are_watched_too_and_may_go(tmp_path: Path) -> None:
    watch = Watch(tmp_path)
    deep = tmp_path / "monday"
    deep.mkdir()
    file = deep / "a.md"
    file.write_text("12")
    assert [watch.look() for _ in range(2)] == [[], [file]]
    file.unlink()
    deep.rmdir()
    assert watch.look() == []


def test_a_folder_that_is_not_there_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="no folder that can be watched"):
        Watch(tmp_path / "nowhere")


def test_watching_ends_when_it_is_told_to(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("12")
    looks = iter([False, False, False, True])
    pauses: list[float] = []
    found = list(landing(tmp_path, lambda: next(looks), pauses.append))
    assert found == [[tmp_path / "a.txt"]]
    assert len(pauses) == 3
