"""A folder that is watched: what lands in it is taken in, once it is written to its end.

By looking every second and not by the system's notices: those do not come from folders on other machines, and
say nothing of when a file is complete.
"""

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from reviewer.domain.errors import UnreadableFile
from reviewer.domain.sentence import said
from reviewer.services.finding_files import find_files

SECONDS = 1.0  # between two looks; a file that is the same in both is written to its end

_State = tuple[int, int]  # size in bytes, time of the last change


class Watch:
    """What is new in a folder and below it, look by look."""

    def __init__(self, folder: Path) -> None:
        """Raises UnreadableFile where there is no such folder."""
        if not folder.is_dir():
            raise UnreadableFile(
                said("{0} is no folder that can be watched.", folder), said("Name a folder that is there.")
            )
        self.folder = folder
        self._before: dict[Path, _State] = {}
        self._taken: dict[Path, _State] = {}

    def look(self) -> list[Path]:
        """The files that have not changed since the look before and were not given yet, in their order.

        A file that changed after it was given is given again; an empty one is waited for.
        """
        now = {path: state for path in find_files([self.folder]) if (state := _state(path))}
        ready = [
            path
            for path, state in now.items()
            if state == self._before.get(path) and state != self._taken.get(path)
        ]
        self._taken |= {path: now[path] for path in ready}
        self._before = now
        return ready


def landing(
    folder: Path, ended: Callable[[], bool], pause: Callable[[float], None] = time.sleep
) -> Iterator[list[Path]]:
    """The files that land in a folder, those first that are there already, until ``ended`` says so.

    Raises UnreadableFile where there is no such folder.
    """
    watch = Watch(folder)
    while not ended():
        if ready := watch.look():
            yield ready
        pause(SECONDS)


def _state(path: Path) -> _State | None:
    """A file's size and time; ``None`` for a folder, an empty file and one that is gone again."""
    try:
        status = os.stat(path)  # noqa: PTH116  one call for all that is asked
    except OSError:
        return None
    return (status.st_size, status.st_mtime_ns) if status.st_size and not _is_folder(status) else None


def _is_folder(status: os.stat_result) -> bool:
    import stat

    return stat.S_ISDIR(status.st_mode)
