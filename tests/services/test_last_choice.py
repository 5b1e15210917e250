"""The choice of the last export, offered again by the window and by ``reviewer export --again``."""

from pathlib import Path

import pytest

from reviewer.services.choosing import Choice
from reviewer.services.last_choice import LastExport, last_export, remember


def test_the_last_choice_comes_back(tmp_path: Path) -> None:
    place = tmp_path / "new" / "export.json"
    assert last_export(place) is None
    last = LastExport("pdf", Choice(("a", "b"), ("state=pending", "tag!=x")), tmp_path)
    remember(last, place)
    assert last_export(place) == last
    remember(LastExport("csv", Choice(), tmp_path), place)
    assert last_export(place) == LastExport("csv", Choice(), tmp_path)
    asked = LastExport("csv", Choice(), tmp_path, {"articles": "all", "where": "kind=money"})
    remember(asked, place)
    assert last_export(place) == asked


@pytest.mark.parametrize("words", ["{", "[]", '{"format": "csv"}', '{"asked": 3}'])
def test_a_choice_that_cannot_be_read_is_none(words: str, tmp_path: Path) -> None:
    place = tmp_path / "export.json"
    place.write_text(words)
    assert last_export(place) is None


def test_a_place_where_nothing_can_be_kept_stops_no_export(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    remember(LastExport("csv", Choice(), tmp_path), tmp_path / "file" / "export.json")
    assert last_export(tmp_path / "file" / "export.json") is None
