"""Cells that are safe to open in a spreadsheet."""

from typing import Any

# What spreadsheet programs take for the beginning of a formula (OWASP, "CSV Injection").
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def spreadsheet_safe(value: Any) -> str:
    """A value as the text of a cell; text that a spreadsheet would run as a formula gets an apostrophe first.

    A plain signed number is left as it is. NUL, which no reader of CSV takes, shows as U+FFFD.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value).replace("\0", "\N{REPLACEMENT CHARACTER}")
    if text.startswith(_FORMULA) and not _is_number(text):
        return "'" + text
    return text


def _is_number(text: str) -> bool:
    return text[1:].replace(".", "", 1).isdigit() and text[0] in "+-" and text.isascii()
