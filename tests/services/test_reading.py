"""Files are read in a process that can be killed: what hostile and broken ones do stays there."""

import io
import logging
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reviewer import readers
from reviewer.domain.errors import ReviewerError, UnreadableFile
from reviewer.services import apart, reading
from reviewer.services.extracting import extract_document
from reviewer.services.likeness import sketch
from reviewer.services.uncovered import uncovered_at_first

SAMPLES = Path(__file__).parents[1] / "readers" / "samples"


@pytest.fixture(autouse=True)
def own_processes() -> Iterator[None]:
    """A test's limits are those of its processes."""
    apart.close()
    yield
    apart.close()


@pytest.fixture(autouse=True)
def fresh_registry() -> Iterator[None]:
    readers.registry.cache_clear()
    yield
    readers.registry.cache_clear()


@pytest.mark.parametrize("name", ["harbour.odt", "harbour.docx", "harbour.pdf", "harbour.rtf", "page.html"])
def test_a_document_read_apart_is_the_one_read_here(name: str) -> None:
    there = reading.read_file(SAMPLES / name)
    assert there == readers.read(SAMPLES / name)
    taken = reading.take_bytes((SAMPLES / name).read_bytes(), name, Path(name).suffix)
    extraction = extract_document(there)
    assert taken == reading.Taken(
        there, extraction, uncovered_at_first(there.text, extraction), sketch(there.text)
    )


def test_a_reader_from_another_package_takes_part(outside: Callable[[str], None], tmp_path: Path) -> None:
    outside("pass")
    file = tmp_path / "a.odd"
    file.write_text("12 boats")
    document = reading.read_file(file)
    assert (document.text, document.media_type) == ("12 boats", "text/x-odd")


def test_a_reader_that_hangs_is_ended_and_the_next_file_is_read(
    outside: Callable[[str], None], set_limits: Callable[..., None]
) -> None:
    outside("time.sleep(60)")
    set_limits(seconds=1)
    with pytest.raises(UnreadableFile, match=r"slow\.odd takes longer than 1 seconds to read"):
        reading.read_bytes(b"12", "slow.odd", ".odd")
    set_limits(seconds=60)  # a busy machine takes longer than a second to start a process
    assert "12% more" in reading.read_file(SAMPLES / "harbour.rtf").text


def test_a_reader_that_crashes_is_told_of_and_the_next_file_is_read(outside: Callable[[str], None]) -> None:
    outside("os.abort()")
    with pytest.raises(UnreadableFile, match=r"Reading bad\.odd ended the process that read it"):
        reading.read_bytes(b"12", "bad.odd", ".odd")
    assert "12% more" in reading.read_file(SAMPLES / "harbour.rtf").text


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_reader_that_eats_memory_is_stopped(
    outside: Callable[[str], None], set_limits: Callable[..., None]
) -> None:
    outside("x = bytearray(10_000_000_000)")
    set_limits(memory_bytes=1_000_000_000)
    with pytest.raises(UnreadableFile, match=r"big\.odd takes more than 1,000 MB of memory"):
        reading.read_bytes(b"12", "big.odd", ".odd")


@pytest.mark.parametrize(
    "act",
    [
        "open({path!r}, 'w')",
        "os.open({path!r}, os.O_WRONLY | os.O_CREAT)",
        "os.mkdir({path!r})",
        "os.remove({path!r})",
        "subprocess.run(['touch', {path!r}])",
        "os.system('touch ' + {path!r})",
        "socket.create_connection(('127.0.0.1', 9))",
        "socket.getaddrinfo('example.org', 80)",
    ],
)
def test_a_reader_writes_nothing_starts_nothing_and_reaches_nobody(
    outside: Callable[[str], None], tmp_path: Path, caplog: pytest.LogCaptureFixture, act: str
) -> None:
    outside(act.format(path=str(tmp_path / "made")))
    with caplog.at_level(logging.ERROR), pytest.raises(UnreadableFile, match="cannot be read"):
        reading.read_bytes(b"12", "a.odd", ".odd")
    assert "is not for a process that reads files" in caplog.text
    assert not (tmp_path / "made").exists()


def test_a_bug_in_a_reader_is_a_sentence_for_the_person_and_a_traceback_in_the_log(
    outside: Callable[[str], None], caplog: pytest.LogCaptureFixture
) -> None:
    outside("raise KeyError('oh')")
    with pytest.raises(UnreadableFile, match=r"a\.odd cannot be read: it may be damaged"):
        reading.read_bytes(b"12", "a.odd", ".odd")
    assert "KeyError: 'oh'" in caplog.text


def test_what_a_reader_prints_does_no_harm(outside: Callable[[str], None]) -> None:
    outside("print('hello'); os.write(1, b'x' * 100)")
    assert reading.read_bytes(b"12 boats", "a.odd", ".odd").text == "12 boats"


def test_processes_are_kept_for_the_next_file_and_end_with_the_pool() -> None:
    pool = apart.Pool()
    data = (SAMPLES / "harbour.rtf").read_bytes()
    reading.take_bytes(data, "a.rtf", ".rtf", pool)
    (process,) = pool.idle
    reading.take_bytes(data, "a.rtf", ".rtf", pool)
    assert pool.idle == (process,)
    pool.close()
    if Path("/proc").is_dir():
        assert not Path(f"/proc/{process}").exists()


def test_settings_that_are_not_right_are_told_of(own_folders: Path, set_limits: Callable[..., None]) -> None:
    set_limits(seconds=0)
    with pytest.raises(ReviewerError, match=r"settings\.toml: seconds = 0 is no limit; there are: file_bytes"):
        reading.read_file(SAMPLES / "harbour.rtf")


def test_an_encoding_can_be_chosen_where_detection_was_not_sure(tmp_path: Path) -> None:
    text = "Zemřelo 300 lidí, řekl včera mluvčí ministerstva."
    data = text.encode("iso8859_2")
    first = reading.read_bytes(data, "news.txt")
    assert not first.encoding_sure
    choices = reading.encodings(data)
    assert first.encoding == choices[0]
    assert text in [reading.read_as(data, "news.txt", ".txt", choice).text for choice in choices[:3]]
    chosen = reading.read_as(data, "news.txt", ".txt", "iso-8859-2")
    assert (chosen.text, chosen.encoding, chosen.encoding_sure) == (text, "iso-8859-2", True)
    assert chosen.original == data


def test_an_archive_that_unpacks_without_end_is_refused() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", b" " * 300_000_000)
    with pytest.raises(UnreadableFile, match=r"bomb\.docx would be larger than 200 MB unpacked"):
        reading.read_bytes(packed.getvalue(), "bomb.docx", ".docx")
