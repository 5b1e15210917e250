"""Backups of a library, and going back to one."""

from datetime import UTC, datetime
from pathlib import Path

from reviewer import settings
from reviewer.domain.backup import Backup
from reviewer.services.libraries import Library
from reviewer.store import backups, restoring

__all__ = ["Backup", "back_up", "daily_backup", "list_backups", "restore"]


def back_up(library: Library) -> Path:
    """Copy the library as it is at this moment, in use or not; returns the copy's path. Raises LibraryProblem.

    The copy is read through and compared before it counts. May run on any thread beside decisions.
    """
    return backups.back_up(library.path, "by-hand")


def daily_backup(library: Library, now: datetime | None = None) -> Path | None:
    """The first backup of this day; ``None`` where there is one. For a window to call once it is up."""
    moment = now or datetime.now(UTC)
    newest = backups.list_backups(library.path)[:1]
    if newest and newest[0].taken_at.astimezone().date() >= moment.astimezone().date():
        return None
    return backups.back_up(library.path, "daily", moment)


def list_backups(location: str | Path | None = None) -> tuple[Backup, ...]:
    """The backups of the library at a path (the user's own where none is named), newest first."""
    return backups.list_backups(_path(location))


def restore(location: str | Path | None, backup: Path) -> Path | None:
    """Make ``backup`` the library at a path; returns where what was there lies now.

    Close the library first. Raises LibraryProblem, and changes nothing, where another program has it open, or
    the backup is no sound library.
    """
    return restoring.restore(_path(location), backup)


def _path(location: str | Path | None) -> Path:
    return Path(location or settings.default_library()).absolute()
