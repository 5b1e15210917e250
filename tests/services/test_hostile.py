"""Hostile and broken files: each is read, or refused in a sentence that names it; none hangs or gets out."""

import os
from pathlib import Path

import pytest

from reviewer import readers
from reviewer.domain.article import Document
from reviewer.domain.errors import ReviewerError
from reviewer.services import reading
from tests.readers.hostile import HOSTILE


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_read_or_refused_by_name(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(HOSTILE[name]())
    before = sorted(tmp_path.parent.rglob("*"))
    refused: ReviewerError | None = None
    document: Document | None = None
    try:
        document = reading.read_file(path)
    except ReviewerError as problem:
        refused = problem
    if refused is not None:
        assert name in refused.what
        assert refused.what.endswith(".")
        assert refused.remedy
        assert "\n" not in str(refused)
        assert "takes longer" not in refused.what
    if document is not None:
        assert document.sha256
        assert "evil" not in document.text
        assert "root:" not in document.text
        spans = [*document.layout.headings, *document.layout.captions]
        spans += [part.span for part in document.layout.furniture]
        assert all(span.end <= len(document.text) for span in spans)
    assert sorted(tmp_path.parent.rglob("*")) == before


@pytest.mark.parametrize("form", ["docx", "odt", "pdf"])
def test_a_locked_file_is_said_to_be_locked(form: str) -> None:
    sample = Path(__file__).parents[1] / "readers" / "samples" / f"locked.{form}"
    with pytest.raises(ReviewerError, match=rf"locked\.{form} is locked with a password\. Open it"):
        reading.read_file(sample)


@pytest.mark.parametrize(
    "name",
    ["two\nlines.txt", "turned\u202etxt.exe.txt", "bell\a.txt", "tab\there.txt", "\u2066isolate\u2069.txt"],
)
def test_a_name_that_misleads_is_shown_so_that_it_does_not(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    try:
        path.write_text("12 boats")
    except OSError:
        pytest.skip("this system has no such names")
    shown = reading.read_file(path).name
    assert shown.isprintable() or "\ufffd" in shown
    assert not any(sign in shown for sign in "\n\a\t\u202e\u2066\u2069")
    path.write_bytes(b"\0\1\2")
    with pytest.raises(ReviewerError) as refused:
        reading.read_file(path)
    assert not any(sign in str(refused.value) for sign in "\n\a\t\u202e\u2066\u2069")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(ReviewerError, match="no file but a device or a pipe"):
        readers.load(tmp_path / "pipe.txt")
