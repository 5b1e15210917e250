"""A text is told to be like an article before it is taken in, and what would become of each decision."""

from pathlib import Path

from reviewer.services import articles, importing, prospects, reading, reviewing
from reviewer.services.libraries import Library

FIRST = """Harbour fire kills 12

At least 12 people died in a fire at the harbour on 3 March 2024, the mayor said.

About 3,000 residents were told to leave their homes. Damage was put at $2.5 million by the insurers.
"""


def test_a_story_that_comes_in_again(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "library.db")
    first = importing.import_text(library, "Ada", FIRST, "first.txt")
    importing.import_text(library, "Ada", "The mill employs 40 people.\n", "mill.txt")
    reviewing.confirm(library, "Ada", articles.open_article(library, first.article_id).claims)
    document = reading.read_text(FIRST.replace("$2.5 million", "$4 million"), "second.txt")
    like = prospects.look(library, document)
    assert [one.article_id for one in like] == [first.article_id]
    assert 0.4 < like[0].share < 1
    found = prospects.prospect(library, document, first.article_id)
    assert len(found.revision.changed) == 1
    assert found.revision.carried
    assert (
        "".join(document.text[piece.new.start : piece.new.end] for piece in found.pieces if piece.new)
        == document.text
    )
    assert prospects.look(library, reading.read_text(FIRST, "again.txt")) == ()
    assert prospects.look(library, reading.read_text("Nothing like it at all.", "other.txt")) == ()
    library.close()
