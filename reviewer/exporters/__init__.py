"""Verified claims to a file; one module a format, one registry.

An exporter is a module with ``NAME``, ``TITLE``, ``SUFFIX`` and ``write(articles, path)``; another format is
one such module and one entry in ``_EXPORTERS``. It takes the articles one by one, so that memory does not grow
with their number.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from reviewer.domain.errors import ExportProblem
from reviewer.domain.verified import VerifiedArticle
from reviewer.exporters import csv_table, json_document

Write = Callable[[Iterable[VerifiedArticle], Path], None]


@dataclass(frozen=True, slots=True)
class Format:
    """An export format: the name on the command line, the title in a menu, the file's ending."""

    name: str
    title: str
    suffix: str
    write: Write


_EXPORTERS = {
    module.NAME: Format(module.NAME, module.TITLE, module.SUFFIX, module.write)
    for module in (csv_table, json_document)
}


def formats() -> tuple[Format, ...]:
    """All formats, in the order a menu shows them."""
    return tuple(_EXPORTERS.values())


def format_named(name: str) -> Format:
    """The format called ``name``; raises ExportProblem, naming those there are."""
    try:
        return _EXPORTERS[name.lower()]
    except KeyError:
        names = ", ".join(_EXPORTERS)
        raise ExportProblem(f"There is no export format “{name}”.", f"Choose one of: {names}.") from None
