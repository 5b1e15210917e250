"""docs/formats.md is what the readers do."""

from tests.readers.format_table import TABLE, table


def test_the_table_of_formats_is_not_stale() -> None:
    assert TABLE.read_text(encoding="utf-8") == table(), "python -m tests.readers.format_table writes it anew"
