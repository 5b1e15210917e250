"""Where a stretch of the text stands on the screen, whichever way its words run."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QTextBlockFormat
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from reviewer.ui.source_geometry import note_directions, rects_between

pytestmark = pytest.mark.qt

HEBREW, ARABIC = "שלום", "مات 40 شخصا."


def laid(qtbot: QtBot, text: str) -> QTextEdit:
    view = QTextEdit()
    qtbot.addWidget(view)
    view.resize(900, 300)
    lines = QTextBlockFormat()
    lines.setLineHeight(100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    view.textCursor().setBlockFormat(lines)
    view.textCursor().insertText(text)
    note_directions(view.document(), text)
    view.show()
    return view


def rects_of(view: QTextEdit, words: str) -> list[QRectF]:
    start = view.toPlainText().index(words)
    return rects_between(view, start, start + len(words))


def width_of(view: QTextEdit, words: str) -> float:
    return QFontMetricsF(view.font()).horizontalAdvance(words)


@pytest.mark.parametrize(
    "text",
    [
        f"The word {HEBREW} was written by 12 people.",
        f"{ARABIC} It was written by 12 people, of 30.",
        f"{HEBREW} 12 people",
    ],
)
def test_words_beside_words_that_run_the_other_way(qtbot: QtBot, text: str) -> None:
    view = laid(qtbot, text)
    rects = rects_of(view, "people")
    assert len(rects) == 1
    assert rects[0].width() == pytest.approx(width_of(view, "people"), abs=2)


def test_a_claim_that_is_torn_apart_on_the_line_has_a_mark_for_each_part(qtbot: QtBot) -> None:
    # A number that follows Arabic letters is drawn at their left, what follows it at their right.
    view = laid(qtbot, "They wrote مرحبا 40 times in all.")
    rects = rects_of(view, "40 times")
    assert len(rects) == 2
    number, word = rects
    arabic = rects_of(view, "مرحبا")[0]
    assert number.right() <= arabic.left() + 2
    assert arabic.right() <= word.left() + 2


@pytest.mark.parametrize("words", ["The", "port", "40 ships", "a ferry.", "The port has 40 ships and a ferry."])
def test_both_ways_of_measuring_agree_where_all_runs_from_left_to_right(qtbot: QtBot, words: str) -> None:
    text = "The port has 40 ships and a ferry."
    plain = rects_of(laid(qtbot, text), words)
    view = laid(qtbot, text)
    note_directions(view.document(), HEBREW)
    mixed = rects_of(view, words)
    assert len(plain) == len(mixed) == 1
    assert mixed[0].left() == pytest.approx(plain[0].left(), abs=1)
    assert mixed[0].right() == pytest.approx(plain[0].right(), abs=1)
