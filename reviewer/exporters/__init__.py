"""Claims with their articles to a file; one module a format, one registry.

An exporter is a module with ``NAME``, ``TITLE``, ``SUFFIX`` and ``write(articles, path)``; another format is
one such module and one entry in ``_EXPORTERS``. It takes the articles one by one, so that memory does not grow
with their number. Formats from outside are entry points of the group ``claim_reviewer.exporters`` that name
such a module; what a module may say besides is in ``format.py``.
"""

import logging
from functools import cache
from importlib.metadata import entry_points
from pathlib import Path

from reviewer.domain.errors import ExportProblem
from reviewer.domain.sentence import said
from reviewer.exporters import (
    claim_review,
    csv_table,
    docx_copy,
    dossier,
    html_copy,
    json_document,
    json_lines,
    query_docx,
    query_markdown,
    web_annotation,
    xlsx_workbook,
)
from reviewer.exporters.format import EVERYTHING, VERIFIED, Format, format_of
from reviewer.exporters.narrowing import held_by, narrowed

__all__ = [
    "EVERYTHING",
    "VERIFIED",
    "Format",
    "broken_formats",
    "forget_outside",
    "format_for",
    "format_named",
    "formats",
    "held_by",
    "narrowed",
]

GROUP = "claim_reviewer.exporters"

_OURS = (
    html_copy, docx_copy, query_docx, query_markdown, xlsx_workbook, csv_table, json_document, json_lines,
    claim_review, web_annotation, dossier,
)  # fmt: skip
# As a menu shows them: for editors, for authors, for data desks, for programs, for the archive.
_ORDER = (
    "html", "docx", "pdf", "query-docx", "query", "xlsx", "csv", "json", "jsonl", "claimreview",
    "webannotation", "dossier",
)  # fmt: skip
_EXPORTERS = {module.NAME: format_of(module) for module in _OURS}
_LOG = logging.getLogger(__name__)


def formats() -> tuple[Format, ...]:
    """All formats, in the order a menu shows them: ours, then those from outside."""
    known = {**_outside()[0], **_EXPORTERS}
    order = [*_ORDER, *(name for name in known if name not in _ORDER)]
    return tuple(known[name] for name in order if name in known)


def broken_formats() -> tuple[str, ...]:
    """A sentence for each format from outside that cannot be loaded."""
    return _outside()[1]


def format_named(name: str) -> Format:
    """The format called ``name``; raises ExportProblem, naming those there are."""
    known = {found.name: found for found in formats()}
    try:
        return known[name.lower()]
    except KeyError:
        names = ", ".join(known)
        raise ExportProblem(
            said("There is no export format “{0}”.", name), said("Choose one of: {0}.", names)
        ) from None


def format_for(path: Path) -> Format | None:
    """The format whose ending a file's name has, the longest ending first; ``None`` where it has none."""
    fitting = [found for found in formats() if path.name.lower().endswith(found.suffix)]
    return max(fitting, key=lambda found: len(found.suffix), default=None)


def forget_outside() -> None:
    """Look for formats from outside anew when they are asked for next."""
    _outside.cache_clear()


@cache
def _outside() -> tuple[dict[str, Format], tuple[str, ...]]:
    found: dict[str, Format] = {}
    broken: list[str] = []
    for point in entry_points(group=GROUP):
        try:
            outside = format_of(point.load())
        except Exception as error:  # noqa: BLE001  whatever a stranger's module does, ours go on
            _LOG.warning("export format %s cannot be loaded", point.name, exc_info=error)
            broken.append(f"The export format {point.name} ({point.value}) cannot be loaded: {error}.")
            continue
        found[outside.name] = outside
    return found, tuple(broken)
