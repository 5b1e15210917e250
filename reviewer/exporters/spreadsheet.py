"""Cells that are safe to open in a spreadsheet."""

import re

from reviewer.exporters.text import visible

# What spreadsheet programs take for the beginning of a formula (OWASP, "CSV Injection").
_FORMULA = frozenset("=+-@\t\r\n")
_UNHELD = re.compile("[\0\ud800-\udfff]")


def spreadsheet_safe(value: object) -> str:
    """A value as the text of a cell; text that a spreadsheet would run as a formula gets an apostrophe first.

    A plain signed number, and a sign that stands alone, are left as they are. What no reader of CSV takes (NUL,
    half a character) is shown.
    """
    if value is None:
        return ""
    if not isinstance(value, str):
        value = ("true" if value else "false") if isinstance(value, bool) else str(value)
    if "\0" in value or not value.isascii():
        value = _UNHELD.sub(lambda found: visible(found[0]), value)
    if value[:1] in _FORMULA and len(value) > 1 and not _is_number(value):
        return "'" + value
    return value


def _is_number(text: str) -> bool:
    return text[1:].replace(".", "", 1).isdigit() and text[0] in "+-" and text.isascii()
