"""Text to claims: pure functions, no Qt, no database, no files but the program's own lexicons.

``extract(text, layout)`` reads an article, ``prefill(text, span)`` a reviewer's selection in one;
``extract_passage(text, span)`` reads what a reviewer takes back into the article;
``sentence_at(text, span)`` is the sentence a claim stands in.
"""

from reviewer.extraction.engine import extract, extract_passage, prefill, sentence_at

__all__ = ["extract", "extract_passage", "prefill", "sentence_at"]
