"""A mark must never drift off its text, whatever characters the article holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from reviewer.ui.text_positions import TextPositions, shown_text

pytestmark = pytest.mark.qt

AWKWARD = "\n\r\u2028\u2029\x85\x0b\x0c\x00\x1e\ufdd0\ufdd1\ufffc\ufeff\u00a0\u00ad\u0301\u200d\t"
texts = st.text(
    st.one_of(st.sampled_from(AWKWARD), st.characters(exclude_categories=["Cs"]), st.sampled_from("a 😀🇫🇷𝟛"))
)


@given(texts)
def test_every_character_is_found_at_its_place_in_a_real_document(text: str) -> None:
    document = QTextDocument()
    QTextCursor(document).insertText(shown_text(text))
    positions = TextPositions(text)
    assert document.characterCount() - 1 == positions.units
    for point, character in enumerate(text):
        place = positions.to_document(point)
        if ord(character) > 0xFFFF:
            pair = document.characterAt(place) + document.characterAt(place + 1)
            assert pair.encode("utf-16-le", "surrogatepass").decode("utf-16-le") == character
        elif character.isalnum():
            assert document.characterAt(place) == character


@given(texts)
def test_there_and_back_is_where_one_was(text: str) -> None:
    positions = TextPositions(text)
    for point in range(len(text) + 1):
        assert positions.to_text(positions.to_document(point)) == point


@given(texts)
def test_places_in_the_document_never_run_backwards(text: str) -> None:
    positions = TextPositions(text)
    points = [positions.to_text(place) for place in range(positions.units + 1)]
    assert points == sorted(points)
    assert points[0] == 0
    assert points[-1] == len(text)


def test_text_put_in_by_slices_stands_where_text_put_in_at_once_does() -> None:
    text = "a\r\n😀b\u2028c\u2029d\x85e" * 40
    document = QTextDocument()
    cursor = QTextCursor(document)
    for start in range(0, len(text), 7):
        cursor.insertText(shown_text(text[start : start + 7]))
    assert document.characterCount() - 1 == TextPositions(text).units


def test_inside_an_emoji_is_the_emoji() -> None:
    positions = TextPositions("a😀b")
    assert [positions.to_text(place) for place in range(5)] == [0, 1, 1, 2, 3]
