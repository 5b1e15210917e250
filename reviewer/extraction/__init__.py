"""Text to claims: pure functions, no Qt, no database, no files but the program's own lexicons.

``extract(text, layout)`` reads an article, ``prefill(text, span)`` a reviewer's selection in one.
"""

from reviewer.extraction.engine import extract, prefill

__all__ = ["extract", "prefill"]
