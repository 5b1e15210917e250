"""The checked copy as PDF, as a format of exports.

Qt writes it, which the exporters know nothing of: so it is entered like a format from outside (see the entry
points in pyproject.toml). What it needs is loaded once it is asked for.
"""

import os
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

from reviewer.domain.article_record import ArticleRecord
from reviewer.domain.claim import State

if find_spec("PySide6") is None:
    raise ImportError("PySide6 is not installed")

NAME = "pdf"
TITLE = "Checked copy, PDF"
SUFFIX = ".pdf"
STATES = frozenset(State) - {State.REJECTED}


def write(articles: Iterable[ArticleRecord], path: Path) -> None:
    """Write all articles into one document; on the command line Qt is begun without a screen for it."""
    from PySide6.QtWidgets import QApplication

    from reviewer.ui.faces import load_faces
    from reviewer.ui.pdf_export import write_pdf

    if QApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _begun.append(QApplication([]))
        load_faces()
    write_pdf(articles, path)


_begun: list[object] = []  # what was begun here stays until the program ends
