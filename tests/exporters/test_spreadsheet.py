"""No cell of an export is run as a formula, and none loses its text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.exporters.spreadsheet import spreadsheet_safe


@pytest.mark.parametrize(
    "text", ['=HYPERLINK("x")', "+1+1", "-2+3", "@SUM(A1)", "\tx", "\rx", "\n=x", "-x", "=\t="]
)
def test_what_a_spreadsheet_would_run_is_made_text(text: str) -> None:
    assert spreadsheet_safe(text) == "'" + text


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (None, ""),
        (True, "true"),
        (False, "false"),
        (-5, "-5"),
        ("-5.25", "-5.25"),
        ("+3", "+3"),
        ("=", "="),
        ("a\0b", "a␀b"),
        ("6,000", "6,000"),
    ],
)
def test_plain_values_stay_plain(value: object, cell: str) -> None:
    assert spreadsheet_safe(value) == cell


@given(st.text())
def test_any_text_stays_whole_behind_at_most_one_apostrophe(text: str) -> None:
    cell = spreadsheet_safe(text)
    shown = text.replace("\0", "␀")
    assert cell in (shown, "'" + shown)
    assert not cell.startswith(("=", "@", "\t", "\r", "\n")) or len(cell) == 1
