"""Text to claims: pure functions, no Qt, no database, no files but the program's own lexicons.

``extract(text, layout)`` is the entrance; ``prefill(text, span)`` reads a reviewer's selection.
"""

from reviewer.extraction.engine import extract, prefill

__all__ = ["extract", "prefill"]
