"""Libraries in files and on a server, with an article of a few claims in them."""

import inspect
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reviewer.domain.article import Article
from reviewer.domain.claim import Claim
from reviewer.store import Library
from tests.store.samples import article_with_claims

FILE, SERVER = "SQLite", "PostgreSQL"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Whatever asks nothing of the file itself is asked of both kinds of library."""
    asked = inspect.signature(metafunc.function).parameters
    if "kept_by" in metafunc.fixturenames and "path" not in asked and "address" not in asked:
        metafunc.parametrize("kept_by", [FILE, SERVER])


@pytest.fixture
def kept_by() -> str:
    """Which kind of library a test works with."""
    return FILE


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    folder.mkdir()
    return folder / "library.db"


@pytest.fixture
def open_at(path: Path, kept_by: str, request: pytest.FixtureRequest) -> Iterator[Callable[..., Library]]:
    """Opens the library, as often as asked; all are closed in the end."""
    opened: list[Library] = []
    address: str = request.getfixturevalue("address") if kept_by == SERVER else ""

    def open_library(**options: object) -> Library:
        opened.append(Library.connect(address) if address else Library.open(path, **options))  # type: ignore[arg-type]
        return opened[-1]

    yield open_library
    for library in opened:
        library.close()


@pytest.fixture
def library(open_at: Callable[..., Library]) -> Library:
    return open_at()


@pytest.fixture
def stored(library: Library) -> tuple[Article, list[Claim]]:
    article, claims = article_with_claims(5)
    assert library.add_article(article, claims) == article
    return article, claims
