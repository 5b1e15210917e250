"""Sentences that are made outside the window are said in the user's language."""

import pickle
from pathlib import Path

import pytest

from reviewer.checks.calculator import calculate
from reviewer.domain.errors import UnreadableFile
from reviewer.domain.sentence import as_is, day_words, packed, said, said_of_many, unpacked
from reviewer.services.importing import Outcome
from reviewer.services.reading import read_file
from reviewer.ui.batch import Batch
from reviewer.ui.translation import install_language, spoken, told

pytestmark = [pytest.mark.qt, pytest.mark.usefixtures("english_again")]


def finding() -> str:
    return said("{0}, not {1}.", "6,000 ÷ 10,000 = 60 %", said("“{0}”", "half"))


def test_a_sentence_is_its_english_text() -> None:
    assert finding() == "6,000 ÷ 10,000 = 60 %, not “half”."
    assert spoken(finding()) == finding()
    assert {finding(): 1}["6,000 ÷ 10,000 = 60 %, not “half”."] == 1
    assert said_of_many("%n day", "%n days", 1) == "1 day"
    assert said_of_many("%n day", "%n days", 3) == "3 days"
    assert spoken(said_of_many("%n day", "%n days", 1)) == "1 day"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "6,000 ÷ 10,000 = 60 %, nicht „half“."),
        ("fr", "6,000 ÷ 10,000 = 60 %, et non «\u00a0half\u00a0»."),
    ],
)
def test_words_are_translated_and_figures_are_left_as_the_article_writes_them(language: str, text: str) -> None:
    install_language(language)
    assert spoken(finding()) == text
    assert spoken(pickle.loads(pickle.dumps(finding()))) == text
    sentence = said("{0}.", finding())
    assert spoken(unpacked(packed(sentence))) == f"{text}."


def test_plurals_are_those_of_the_language() -> None:
    install_language("de")
    assert spoken(said_of_many("%n day", "%n days", 1)) == "1 Tag"
    assert spoken(said_of_many("%n day", "%n days", 3)) == "3 Tage"


def test_dates_are_named_in_the_language() -> None:
    install_language("de")
    assert spoken(day_words("12", 2, "2026")) == "12. Februar 2026"
    install_language("fr")
    assert spoken(day_words("12", 2)) == "12 février"


def test_what_is_no_sentence_of_the_program_is_left_alone() -> None:
    install_language("fr")
    assert spoken("January {0}") == "January {0}"
    assert spoken(as_is("January {0}")) == "January {0}"


def test_a_calculation_is_told_in_the_language() -> None:
    install_language("de")
    assert spoken(calculate("6000 + 5000 = 12000", {}).sentence).endswith(", nicht 12,000.")
    assert spoken(calculate("6000 + 5000 = 11000", {}).sentence).endswith(", wie 11,000 besagt.")


def test_a_file_that_cannot_be_read_is_told_of_in_the_language(tmp_path: Path) -> None:
    install_language("de")
    path = tmp_path / "empty.txt"
    path.write_bytes(b"")
    with pytest.raises(UnreadableFile) as refused:
        read_file(path)
    batch = Batch()
    batch.begin([path])
    batch.take(Outcome(path, problem=refused.value))
    assert batch.line(0) == f"✕ {told(refused.value)}"
    assert batch.line(0) != f"✕ {refused.value}"
