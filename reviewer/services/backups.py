"""Backups of a library, and going back to one."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from reviewer import settings
from reviewer.domain.backup import Backup
from reviewer.domain.errors import LibraryProblem
from reviewer.domain.library_report import SalvageReport
from reviewer.domain.sentence import said
from reviewer.services.libraries import Library
from reviewer.store import backups, restoring
from reviewer.store.opening import newest_good_backup

__all__ = [
    "Backup", "SalvageReport", "back_up", "before_bulk_step", "daily_backup", "list_backups", "restore",
    "salvage",
]  # fmt: skip
_FRESH = timedelta(hours=1)


def back_up(library: Library) -> Path:
    """Copy the library as it is at this moment, in use or not; returns the copy's path. Raises LibraryProblem.

    The copy is read through and compared before it counts. May run on any thread beside decisions.
    """
    return backups.back_up(library.path, "by-hand")


def daily_backup(library: Library, now: datetime | None = None) -> Path | None:
    """The first backup of this day; ``None`` where there is one. For a window to call once it is up."""
    if library.on_server:
        return None
    moment = now or datetime.now(UTC)
    newest = backups.list_backups(library.path)[:1]
    if newest and newest[0].taken_at.astimezone().date() >= moment.astimezone().date():
        return None
    return backups.back_up(library.path, "daily", moment)


def before_bulk_step(library: Library, now: datetime | None = None) -> Path | None:
    """A backup before very many things change at once; ``None`` where there is one of the last hour."""
    if library.on_server:
        return None
    moment = now or datetime.now(UTC)
    newest = backups.list_backups(library.path)[:1]
    if newest and moment - newest[0].taken_at < _FRESH:
        return None
    return backups.back_up(library.path, "before-bulk-step", moment)


def list_backups(location: str | Path | None = None) -> tuple[Backup, ...]:
    """The backups of the library at a path (the user's own where none is named), newest first."""
    return backups.list_backups(_path(location))


def salvage(location: str | Path | None, target: Path) -> SalvageReport:
    """Copy what a damaged library still holds into a new one at ``target``; the damaged file is only read.

    Raises LibraryProblem where ``target`` is there already, or nothing can be saved.
    """
    from reviewer.store.salvaging import salvage as save

    return save(_path(location), target.absolute())


def restore(location: str | Path | None, backup: Path | None = None) -> Path | None:
    """Make ``backup`` (the newest good one where none is named) the library at a path.

    Returns where what was there lies now. Close the library first. Raises LibraryProblem, and changes nothing,
    where another program has it open, or the backup is no sound library.
    """
    path = _path(location)
    if backup is None:
        newest = newest_good_backup(path)
        if newest is None:
            raise LibraryProblem(
                said("There is no good backup of {0}.", path),
                said("Name the file of one, or open another library."),
            )
        backup = newest.path
    return restoring.restore(path, backup)


def _path(location: str | Path | None) -> Path:
    return Path(location or settings.default_library()).absolute()
