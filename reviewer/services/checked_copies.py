"""The checked copy of an article for whoever shows it outside the exporters: the window's PDF."""

from reviewer.domain.article_record import ArticleRecord
from reviewer.exporters.checked_copy import (
    Block,
    BlockKind,
    CheckedCopy,
    Note,
    Run,
    Source,
    checked_copy,
    note_lines,
)
from reviewer.exporters.text import visible
from reviewer.exporters.wording import evidence_words

__all__ = [
    "ArticleRecord", "Block", "BlockKind", "CheckedCopy", "Note", "Run", "Source", "checked_copy",
    "evidence_words", "note_lines", "visible",
]  # fmt: skip
