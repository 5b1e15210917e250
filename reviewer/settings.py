"""Where things are: the program's own resources and the user's folders.

This module stands at the bottom of the house: everything may import it, it imports nothing of ours.
"""

import getpass
import os
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, cast

APP_NAME = "claim-reviewer"
LIBRARY_NAME = "library.db"
SETTINGS_NAME = "settings.toml"
LARGEST_KEPT_FILE = 50_000_000  # bytes of a file that is kept with the library as evidence


@dataclass(frozen=True, slots=True)
class ImportLimits:
    """What reading one file may take at the most; see README.md for how to change them.

    ``file_bytes`` is the file's own size, ``unpacked_bytes`` that of all parts of an archive; ``seconds`` is
    how long the reading process may take, ``memory_bytes`` how much it may ask of the system.
    """

    file_bytes: int = 50_000_000  # ten times the longest book; beyond it a file is not an article
    unpacked_bytes: int = 200_000_000
    seconds: int = 30
    memory_bytes: int = 2_000_000_000


def resources() -> Path:
    """The folder of bundled data files (lexicons, icons, fonts, the sample article).

    In a wheel it lies inside the package, in a checkout beside it.
    """
    package = Path(__file__).resolve().parent
    bundled = package / "_resources"
    return bundled if bundled.is_dir() else package.parent / "resources"


def data_folder() -> Path:
    """The platform's folder for this user's data; it may not exist yet."""
    import platformdirs

    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))


def log_folder() -> Path:
    """The platform's folder for this user's logs; it may not exist yet."""
    import platformdirs

    return Path(platformdirs.user_log_dir(APP_NAME, appauthor=False))


def settings_file() -> Path:
    """The file of settings that a person may write; it need not exist."""
    import platformdirs

    return Path(platformdirs.user_config_dir(APP_NAME, appauthor=False)) / SETTINGS_NAME


def import_limits() -> ImportLimits:
    """The limits in the table ``[import]`` of the settings file, the safe ones for what it leaves out.

    Raises ValueError, naming the file and the line or the name, where the file says something else.
    """
    import tomllib

    path = settings_file()
    try:
        with path.open("rb") as file:
            known: object = tomllib.load(file).get("import", {})
    except OSError:  # there is none, or it is not for this user: the safe ones hold
        return ImportLimits()
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{path} cannot be read as settings: {error}") from error
    names = {field.name for field in fields(ImportLimits)}
    table = cast(dict[str, Any], known) if isinstance(known, dict) else {"import": known}
    for name, value in table.items():
        if name not in names or not isinstance(value, int) or isinstance(value, bool) or value <= 0:
            known_names = ", ".join(sorted(names))
            raise ValueError(
                f"{path}: {name} = {value!r} is no limit; there are: {known_names}, whole and above 0."
            )
    return replace(ImportLimits(), **table)


def default_library() -> Path:
    """The library that is opened when none is named."""
    return data_folder() / LIBRARY_NAME


def default_reviewer() -> str:
    """The name decisions are recorded under until the user gives another: the login name."""
    named = os.environ.get("REVIEWER_NAME", "").strip()
    if named:
        return named
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no login name on this system (a bare container, a service account)
        return "reviewer"
