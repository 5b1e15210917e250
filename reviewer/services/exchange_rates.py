"""The user's table of exchange rates: read from a file, and kept for the next start."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from reviewer import settings
from reviewer.checks.rates import BadRates, RateTable, parse_rates
from reviewer.domain.sentence import said

__all__ = ["BadRates", "RateTable", "forget_rates", "keep_rates", "kept_rates", "load_rates"]
_KEPT = "exchange-rates.csv"


def load_rates(path: Path) -> RateTable:
    """The table in a CSV file with the columns date, from, to and rate. Raises BadRates."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return parse_rates(_lines(file, path), path.name)
    except OSError as error:
        reason = error.strerror or str(error)
        raise BadRates(
            said("{0} cannot be read: {1}.", path, reason), said("Check its name and that you may open it.")
        ) from error


def _lines(file: Iterator[str], path: Path) -> Iterator[str]:
    try:
        yield from file
    except UnicodeDecodeError as error:
        raise BadRates(said("{0} is no text in UTF-8.", path.name), said("Save it as CSV in UTF-8.")) from error


def keep_rates(path: Path, folder: Path | None = None) -> RateTable:
    """As ``load_rates``, and a copy is kept in the user's data folder in place of an earlier one.

    Raises BadRates, and leaves the earlier table as it was.
    """
    table = load_rates(path)
    place = _place(folder)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=place.parent, prefix=_KEPT)
        try:
            with os.fdopen(handle, "wb") as copy:
                copy.write(path.read_bytes())
            Path(temporary).replace(place)
        finally:
            Path(temporary).unlink(missing_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise BadRates(
            said("{0} cannot be written: {1}.", place, reason), said("The table is not kept.")
        ) from error
    return table


def kept_rates(folder: Path | None = None) -> RateTable | None:
    """The table kept from before, or none. Raises BadRates where it cannot be read any more."""
    place = _place(folder)
    return load_rates(place) if place.exists() else None


def forget_rates(folder: Path | None = None) -> None:
    """Keep no table any more."""
    _place(folder).unlink(missing_ok=True)


def _place(folder: Path | None) -> Path:
    return (folder or settings.data_folder()) / _KEPT
