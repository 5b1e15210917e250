"""Text to claims: pure functions, no Qt, no database, no files but the program's own lexicons.

``extract(text, layout)`` is the one entrance.
"""

from reviewer.extraction.engine import extract

__all__ = ["extract"]
