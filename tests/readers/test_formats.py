"""The same article in every format that real programs write it in."""

import io
import re
import zipfile
from pathlib import Path

import pytest

from reviewer import readers
from reviewer.domain.article import Document, Span
from reviewer.domain.errors import UnreadableFile

SAMPLES = Path(__file__).parent / "samples"
RICH = ("odt", "docx", "rtf", "pdf", "html")


def read(name: str) -> Document:
    return readers.read(SAMPLES / name)


def words_at(document: Document, spans: tuple[Span, ...]) -> list[str]:
    return [document.text[span.start : span.end] for span in spans]


@pytest.mark.parametrize("form", RICH)
def test_paragraphs_are_lines_and_whole(form: str) -> None:
    lines = read(f"harbour.{form}").text.split("\n")
    long = (
        "The municipality commissioned engineering consultants, whose documentation identifies 37 structural "
        "deficiencies, among them 9 that are described as potentially catastrophic for neighbouring "
        "establishments."
    )
    assert long in lines
    assert "300 boats move to the river" in lines
    assert "2025\t£2.8m" in lines
    assert any(line.endswith("the organisers say. Its emblem is 🚢.") for line in lines) or form in (
        "pdf",
        "html",
    )
    assert any("The council counts 1,250 signatures." in line for line in lines)


@pytest.mark.parametrize("form", RICH)
def test_headings_are_known(form: str) -> None:
    document = read(f"harbour.{form}")
    headings = words_at(document, document.layout.headings)
    assert headings == ["Harbour repairs cost £4 million", "What it costs"]


@pytest.mark.parametrize("form", ["odt", "docx", "rtf"])
def test_captions_are_known(form: str) -> None:
    document = read(f"harbour.{form}")
    assert words_at(document, document.layout.captions) == ["The harbour in 2019, with 120 berths"]


@pytest.mark.parametrize("form", RICH)
def test_columns_are_read_one_after_the_other(form: str) -> None:
    text = read(f"harbour.{form}").text
    marks = ["12% more", "25 years", "identifies 37", "60 families", "13% more", "26 years", "38 struct"]
    marks += ["61 families", "14% more", "62 families", "15% more", "63 families", "16% more", "64 families"]
    places = [text.find(mark) for mark in marks]
    assert -1 not in places
    assert places == sorted(places)


@pytest.mark.parametrize("form", RICH)
def test_running_heads_and_page_numbers_are_no_part_of_the_article(form: str) -> None:
    document = read(f"harbour.{form}")
    furniture = [document.text[part.span.start : part.span.end] for part in document.layout.furniture]
    article = document.text
    for words in furniture:
        article = article.replace(words, "")
    assert "draft of 23 November" not in article
    assert "Page 1" not in article
    assert "Page 2" not in article


@pytest.mark.parametrize("form", RICH)
def test_document_properties_come_along(form: str) -> None:
    document = read(f"harbour.{form}")
    assert document.title == "Harbour repairs cost £4 million"
    assert document.author == "Anna Berg"
    assert document.published == (None if form == "pdf" else "2025-11-23")  # a PDF knows when it was printed
    assert document.original == (SAMPLES / f"harbour.{form}").read_bytes()


def test_text_inside_another_programs_own_elements_is_read_in_an_odt() -> None:
    changed = io.BytesIO()
    with zipfile.ZipFile(SAMPLES / "harbour.odt") as original, zipfile.ZipFile(changed, "w") as copy:
        for entry in original.infolist():
            data = original.read(entry)
            if entry.filename == "content.xml":
                opening = b'<x:own xmlns:x="urn:example:another-program">'
                data = data.replace(b"<text:p", opening + b"<text:p", 1).replace(
                    b"</text:p>", b"</text:p></x:own>", 1
                )
            copy.writestr(entry, data)
    assert readers.read_bytes(changed.getvalue(), "changed.odt", ".odt").text == read("harbour.odt").text


def test_words_broken_at_line_ends_are_whole_in_a_pdf() -> None:
    document = read("harbour.pdf")
    plain = read("harbour.odt")
    unknown = set(document.text.split()) - set(plain.text.split())
    assert unknown <= {"say¹.", "1"}


def test_three_columns_under_a_headline_are_read_in_order_and_whole() -> None:
    source = (SAMPLES / "columns.html").read_text(encoding="utf-8")
    paragraphs = [re.sub(r"<.*?>", "", inner) for inner in re.findall(r"<p>(.*?)</p>", source)]
    document = read("columns.pdf")
    lines = document.text.split("\n")
    places = [document.text.find(paragraph[:40]) for paragraph in paragraphs]
    assert -1 not in places
    assert places == sorted(places)
    # One stands in two pieces: its first part ends at the foot of a column with room to spare.
    assert sum(paragraph in lines for paragraph in paragraphs) >= len(paragraphs) - 1
    headings = words_at(document, document.layout.headings)
    assert headings == ["Boats must leave before 300 storms", "Under the water"]


def test_a_pdf_printed_by_a_browser_keeps_its_paragraphs_and_raised_digits() -> None:
    lines = read("page.pdf").text.split("\n")
    assert any(line.startswith("The repairs of the harbour") and line.endswith("this year.") for line in lines)
    assert any("10⁶ joules per m²" in line for line in lines)
    assert "2024 £1.2m" in lines


def test_an_old_word_document_is_told_of_with_what_to_do() -> None:
    with pytest.raises(
        UnreadableFile, match=r"harbour\.doc is a document of Word before 2007.*save it as DOCX"
    ):
        read("harbour.doc")


@pytest.mark.parametrize("form", ["odt", "docx", "rtf", "pdf"])
def test_a_file_with_a_wrong_name_is_read_for_what_it_is(form: str) -> None:
    data = (SAMPLES / f"harbour.{form}").read_bytes()
    assert readers.read_bytes(data, "harbour.txt", ".txt").text == read(f"harbour.{form}").text
    assert readers.read_bytes(data, "harbour.html", ".html").media_type == read(f"harbour.{form}").media_type


def test_every_format_says_what_it_reads() -> None:
    known = readers.registry()
    for suffix in (".txt", ".md", ".html", ".htm", ".docx", ".odt", ".rtf", ".pdf", ".eml", ".mhtml"):
        assert suffix in readers.suffixes()
        assert all("/" in media_type for media_type in known[suffix].MEDIA_TYPES)
