"""Which encoding a file is in is found out, recorded, and never guessed silently."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.errors import UnreadableFile
from reviewer.readers.decoding import decode

NEWS = "The £2.5 million scheme – a “record” – cost café owners 5%.\nIt’s naïve, they said.\n"


@pytest.mark.parametrize(
    ("data", "encoding", "sure"),
    [
        (NEWS.encode("utf-8"), "utf-8", True),
        (codecs.BOM_UTF8 + NEWS.encode("utf-8"), "utf-8", True),
        (NEWS.encode("utf-16"), "utf-16-le", True),
        (codecs.BOM_UTF16_BE + NEWS.encode("utf-16-be"), "utf-16-be", True),
        (NEWS.encode("utf-16-le"), "utf-16-le", True),
        (NEWS.encode("utf-16-be"), "utf-16-be", True),
        (NEWS.encode("utf-32"), "utf-32-le", True),
        (NEWS.encode("cp1252"), "windows-1252", False),
    ],
    ids=["utf-8", "utf-8-bom", "utf-16", "utf-16-be-bom", "utf-16-le", "utf-16-be", "utf-32", "windows-1252"],
)
def test_reads_the_text_and_records_the_encoding(data: bytes, encoding: str, sure: bool) -> None:
    decoded = decode(data, "news.txt")
    assert (decoded.text, decoded.encoding, decoded.sure) == (NEWS, encoding, sure)


def test_a_short_windows_text_is_not_taken_for_an_eastern_one() -> None:
    decoded = decode("Sales were “up” 5% – £3m".encode("cp1252"), "short.txt")
    assert decoded.text == "Sales were “up” 5% – £3m"
    assert not decoded.sure


def test_a_russian_text_is_not_taken_for_a_western_one() -> None:
    text = "Погибли 300 человек, сообщил вчера представитель министерства."
    assert decode(text.encode("cp1251"), "news.txt").text == text


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 20,
        b"PK\x03\x04" + bytes(1000),
        bytes(500),
        b"plain at first \0 then not",
        b"\x7fELF" + bytes(range(1, 256)) * 8,
    ],
    ids=["png", "zip", "zeros", "one-zero", "control-characters"],
)
def test_refuses_binary_data_naming_the_file(data: bytes) -> None:
    with pytest.raises(UnreadableFile, match=r"picture\.txt is not a text file"):
        decode(data, "picture.txt")


def test_a_cut_off_utf16_file_is_refused_with_the_place() -> None:
    with pytest.raises(UnreadableFile, match=r"cut\.txt says that it is UTF-16-LE, but byte"):
        decode(codecs.BOM_UTF16_LE + "word".encode("utf-16-le")[:-1], "cut.txt")


def test_line_ends_become_newlines_and_nothing_else_changes() -> None:
    data = "a\r\nb\rc\nd\u2028e\u0085f\x0cg\t h".encode()
    assert decode(data, "x.txt").text == "a\nb\nc\nd\u2028e\u0085f\x0cg\t h"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_any_utf8_text_comes_back_as_it_was(text: str) -> None:
    assert decode(text.encode(), "x.txt").text == text.removeprefix("\ufeff")
