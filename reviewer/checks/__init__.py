"""Claims to findings: pure functions that redo an article's own arithmetic and show the working."""

from reviewer.checks.engine import check

__all__ = ["check"]
