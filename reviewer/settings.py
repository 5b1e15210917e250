"""Where things are: the program's own resources and the user's folders.

This module stands at the bottom of the house: everything may import it, it imports nothing of ours.
"""

import getpass
import os
from pathlib import Path

APP_NAME = "claim-reviewer"
LIBRARY_NAME = "library.db"


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
