"""A real library in a file, and an article in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.services.articles import OpenArticle, open_article
from reviewer.services.importing import import_text
from reviewer.services.libraries import Library, open_library

TEXT = "Flood at Lowmoor\n\nSome 6,000 people left 14 villages. Crews of 25 saw 310 homes under water."


@pytest.fixture
def location(tmp_path: Path) -> Path:
    return tmp_path / "desk" / "library.db"


@pytest.fixture
def library(location: Path) -> Iterator[Library]:
    opened = open_library(location)
    yield opened
    opened.close()


@pytest.fixture
def article_id(library: Library) -> str:
    return import_text(library, "anna", TEXT, "flood.txt").article_id


@pytest.fixture
def opened(library: Library, article_id: str) -> OpenArticle:
    return open_article(library, article_id)
