"""The registry of formats and the sentence on what is held."""

import sys
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path

import pytest

from reviewer import exporters
from reviewer.domain.errors import ExportProblem
from reviewer.domain.tally import Tally
from tests.exporters.samples import record


def test_an_unknown_format_names_those_there_are() -> None:
    with pytest.raises(ExportProblem, match=r"no export format “xls”.*html, docx"):
        exporters.format_named("xls")


@pytest.mark.parametrize(
    ("name", "form"), [("a.csv", "csv"), ("A.JSON", "json"), ("a.b.jsonl", "jsonl"), ("a.exe", None)]
)
def test_a_file_s_name_tells_its_format(name: str, form: str | None) -> None:
    found = exporters.format_for(Path(name))
    assert (found and found.name) == form


def test_names_and_endings_are_each_format_s_own() -> None:
    found = exporters.formats()
    assert len({one.name for one in found}) == len({one.suffix for one in found}) == len(found)


def test_a_format_from_outside_is_taken_in_and_a_broken_one_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = tmp_path / "outside_format.py"
    module.write_text(
        "NAME, TITLE, SUFFIX = 'names', 'Names', '.names'\n"
        "def write(articles, path):\n"
        "    path.write_text(''.join(one.article.title for one in articles))\n"
    )
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    points = EntryPoints(
        [
            EntryPoint("names", "outside_format", exporters.GROUP),
            EntryPoint("gone", "no_such_module", exporters.GROUP),
        ]
    )

    def installed(*, group: str) -> EntryPoints:
        return points.select(group=group)

    monkeypatch.setattr(exporters, "entry_points", installed)
    exporters.forget_outside()
    try:
        exporters.format_named("names").write([record()], tmp_path / "out.names")
        assert (tmp_path / "out.names").read_text() == record().article.title
        (sentence,) = exporters.broken_formats()
        assert "gone (no_such_module) cannot be loaded" in sentence
    finally:
        exporters.forget_outside()
        sys.modules.pop("outside_format", None)


@pytest.mark.parametrize(
    ("tally", "sentence"),
    [
        (
            Tally({"corrected": 3, "confirmed": 12}, {"pending": 1, "rejected": 2}),
            "12 confirmed, 3 corrected; left out: 2 rejected, 1 pending",
        ),
        (Tally({"confirmed": 1}, {}), "1 confirmed; nothing left out"),
        (Tally({}, {"without a verdict": 4}), "no claims; left out: 4 without a verdict"),
        (Tally({"pending": 2}) + Tally({"pending": 1}, {"rejected": 1}), "3 pending; left out: 1 rejected"),
    ],
)
def test_the_tally_says_what_was_left_out(tally: Tally, sentence: str) -> None:
    assert tally.sentence() == sentence
