"""A library that the program's first version wrote is worked on as any other."""

import gzip
from pathlib import Path

import pytest

from reviewer.domain.decision import Action, Mode
from reviewer.domain.errors import Conflict
from reviewer.domain.matter import Matter, Topic
from reviewer.store import Library

FIRST = Path(__file__).parent / "data" / "version-1.db.gz"


@pytest.fixture
def path(path: Path) -> Path:
    path.write_bytes(gzip.decompress(FIRST.read_bytes()))
    return path


def test_what_was_decided_then_is_undone_now(path: Path) -> None:
    library = Library.open(path)
    undone = library.undo("anna")
    assert [decision.action for decision in undone.decisions] == [Action.WITHDRAWN]
    with pytest.raises(Conflict, match="was reopened by bén"):
        library.undo("anna")  # her confirmation, which another reviewer reopened then
    assert [decision.mode for decision in library.redo("anna").decisions] == [Mode.REDO]
    assert library.check().problems == ()
    library.close()


def test_matters_are_decided_on_the_same_record(path: Path) -> None:
    library = Library.open(path)
    article = library.list_articles()[0]
    change = library.apply("anna", settled=[(Matter(article.id, Topic.TAG, "flood"), {})])
    assert change.last_number == 18
    assert library.list_articles()[0].tags == ("flood",)
    assert library.check().problems == ()
    library.close()
