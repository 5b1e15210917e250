"""The word lists in ``resources/lexicons``: read once, when first asked for.

A file holds one record a line, fields between semicolons; ``#`` begins a comment line, and the comments at
the top name the list's source.
"""

from functools import cache

from reviewer.settings import resources


@cache
def read(name: str) -> tuple[tuple[str, ...], ...]:
    """The records of the list ``name`` as tuples of stripped fields."""
    path = resources() / "lexicons" / f"{name}.txt"
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(
        tuple(field.strip() for field in line.split(";")) for line in lines if line.strip() and line[0] != "#"
    )


@cache
def words(name: str, label: str) -> frozenset[str]:
    """All words of the records of list ``name`` whose first field is ``label``; the last field holds them."""
    return frozenset(word for record in read(name) if record[0] == label for word in record[-1].split())


def phrases(field: str) -> tuple[str, ...]:
    """The comma-separated entries of a field."""
    return tuple(entry.strip() for entry in field.split(",") if entry.strip())
