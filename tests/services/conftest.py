"""A real library, and an article in it; modules that say ``ON_A_SERVER_TOO`` are run with both kinds."""

import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.services.articles import OpenArticle, open_article
from reviewer.services.importing import import_text
from reviewer.services.libraries import Library, open_library

TEXT = "Flood at Lowmoor\n\nSome 6,000 people left 14 villages. Crews of 25 saw 310 homes under water."


FILE, SERVER = "SQLite", "PostgreSQL"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """What asks for the library's own file is asked of a file only."""
    asked = inspect.signature(metafunc.function).parameters
    both = metafunc.function.__globals__.get("ON_A_SERVER_TOO")
    if both and "kept_by" in metafunc.fixturenames and "path" not in asked:
        metafunc.parametrize("kept_by", [FILE, SERVER])


@pytest.fixture
def kept_by() -> str:
    """Which kind of library a test works with."""
    return FILE


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The library's own file, which only one that is kept in a file has."""
    return tmp_path / "desk" / "library.db"


@pytest.fixture
def location(path: Path, kept_by: str, request: pytest.FixtureRequest) -> Path | str:
    """Where the library is, to be opened by ``open_library``."""
    address: str = request.getfixturevalue("address") if kept_by == SERVER else ""
    return address or path


@pytest.fixture
def library(location: Path | str) -> Iterator[Library]:
    opened = open_library(location)
    yield opened
    opened.close()


@pytest.fixture
def article_id(library: Library) -> str:
    return import_text(library, "anna", TEXT, "flood.txt").article_id


@pytest.fixture
def opened(library: Library, article_id: str) -> OpenArticle:
    return open_article(library, article_id)
