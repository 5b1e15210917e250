"""The words of the export dialog: what is held, and the file's name that is proposed."""

from pathlib import PureWindowsPath

import pytest

from reviewer import exporters
from reviewer.domain.tally import Tally
from reviewer.ui.export_dialog import file_name
from reviewer.ui.export_words import format_title, tally_words

pytestmark = pytest.mark.qt


@pytest.mark.parametrize(
    "tally",
    [
        Tally({"corrected": 3, "confirmed": 12}, {"pending": 1, "rejected": 2}),
        Tally({"confirmed": 1}),
        Tally({}, {"without a verdict": 4, "outside the choice": 1, "for a reason of another program": 2}),
    ],
)
def test_the_window_says_of_an_export_what_the_file_says(tally: Tally) -> None:
    assert tally_words(tally) == tally.sentence()


def test_the_window_calls_the_formats_as_the_command_line_does() -> None:
    assert [format_title(one) for one in exporters.formats()] == [one.title for one in exporters.formats()]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Harbour fire kills 12", "Harbour-fire-kills-12"),
        ("a/b\\c: “d”?", "a-b-c-d"),
        ("..", "claims"),
        ("", "claims"),
        ("CON", "CON-claims"),
        ("aux", "aux-claims"),
        ("\u202eשלום \u2067עולם", "שלום-עולם"),
        ("😀", "claims"),
        ("Three out of five North Korean soldiers sent to fight for Russia were killed", None),
        ("x" * 300, "x" * 60),
        ("漢" * 300, "漢" * 60),
    ],
)
def test_a_title_becomes_a_file_s_name_that_every_system_takes(title: str, name: str | None) -> None:
    made = file_name(title)
    assert made == (name or "Three-out-of-five-North-Korean-soldiers-sent-to-fight-for")
    assert len(f"{made}.annotations.jsonld".encode()) < 255
    assert not PureWindowsPath(made).is_reserved()
