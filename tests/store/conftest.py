"""Libraries in files, with an article of a few claims in them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reviewer.domain.article import Article
from reviewer.domain.claim import Claim
from reviewer.store import Library
from tests.store.samples import article_with_claims


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    folder.mkdir()
    return folder / "library.db"


@pytest.fixture
def open_at(path: Path) -> Iterator[Callable[..., Library]]:
    """Opens the library at ``path``, as often as asked; all are closed in the end."""
    opened: list[Library] = []

    def open_library(**options: object) -> Library:
        opened.append(Library.open(path, **options))  # type: ignore[arg-type]
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
