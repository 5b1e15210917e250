"""Every export of the sample record is as it was; ``goldens.py`` says how a wanted change is taken over."""

from typing import Any

import pytest

from reviewer import exporters
from tests.exporters import goldens

_BY_QT = {"pdf", "dossier"}  # a dossier holds a PDF


def _named(form: str) -> Any:
    return pytest.param(form, marks=pytest.mark.qt) if form in _BY_QT else form


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, bytes]]:
    """The files of every format, by format and name."""
    return {
        found.name: goldens.written(found.name, tmp_path_factory.mktemp(found.name))
        for found in exporters.formats()
    }


@pytest.mark.parametrize("form", [_named(one.name) for one in exporters.formats()])
def test_an_export_is_as_it_was(form: str, written: dict[str, dict[str, bytes]]) -> None:
    for name, data in written[form].items():
        assert data.decode("utf-8") == (goldens.FOLDER / name).read_bytes().decode("utf-8"), name


@pytest.mark.qt
def test_every_format_has_its_golden_files_and_none_is_left_over(written: dict[str, dict[str, bytes]]) -> None:
    names = {name for files in written.values() for name in files}
    assert names == {path.name for path in goldens.FOLDER.iterdir()}
