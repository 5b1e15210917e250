"""Many files at once: read and extracted in processes side by side, handed over in their order."""

import threading
from collections import deque
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path

from reviewer import readers
from reviewer.services import apart, reading
from reviewer.services.finding_files import demand_file
from reviewer.services.reading import Taken

_FEW = 2  # files of plain text that are read here sooner than a process starts
_AHEAD = 4  # files for each process that are read before the one before them is stored
_LOOK_SECONDS = 0.1  # between two looks at whether a file that is waited for is still wanted

Unwanted = Callable[[Path], bool]


class Dropped(Exception):
    """The file is not wanted any more."""


def taken_in_order(
    files: Sequence[Path], processes: int | None = None, unwanted: Unwanted | None = None
) -> Generator[Callable[[], Taken]]:
    """For each file in its order, a call that gives its document and its claims, or raises UnreadableFile.

    Closing the iterator ends what is being read. ``processes`` side by side, as many as cores where not given.
    ``unwanted`` is asked of a file before it is read and while it is waited for: the call then raises Dropped,
    and the process that reads it is ended. It must be quick and be safe on any thread.
    """
    unwanted = unwanted or _never
    if len(files) <= _FEW:
        for path in files:
            yield _here(path, unwanted)
        return
    count = processes or reading.workers()
    desks = _Desks()
    waiting: deque[tuple[Path, Future[Taken]]] = deque()
    threads = ThreadPoolExecutor(count, thread_name_prefix="reading")

    def first() -> Callable[[], Taken]:
        path, future = waiting.popleft()
        return lambda: _wait_for(path, future, desks, unwanted)

    try:
        for path in files:
            waiting.append((path, threads.submit(_take, path, desks, unwanted)))
            if len(waiting) > _AHEAD * count:
                yield first()
        while waiting:
            yield first()
    finally:
        for _, future in waiting:
            future.cancel()
        desks.clear()
        threads.shutdown(wait=True)
        desks.close()


class _Desks:
    """Each file is read by a pool of its own, kept for the next file; ending the one ends nothing else."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: list[apart.Pool] = []
        self._busy: dict[Path, apart.Pool] = {}
        self._cleared = False

    def take(self, path: Path, data: bytes) -> Taken:
        """What is in a file; its process is ended by ``drop``. Raises UnreadableFile."""
        with self._lock:
            if self._cleared:
                raise Dropped
            pool = self._busy[path] = self._idle.pop() if self._idle else apart.Pool()
        name = readers.shown_name(path)
        try:
            return reading.take_bytes(data, name, path.suffix, pool)
        except apart.NoProcess:
            return Taken(reading.read_bytes(data, name, path.suffix))  # plain text needs none
        finally:
            with self._lock:
                kept = self._busy.pop(path, None) is not None
                if kept:
                    self._idle.append(pool)
            if not kept:
                pool.close()

    def drop(self, path: Path) -> None:
        """End the reading of a file, if it is being read."""
        with self._lock:
            pool = self._busy.pop(path, None)
            if pool is not None:
                pool.abort()

    def clear(self) -> None:
        """End all that is being read, and begin nothing more."""
        with self._lock:
            self._cleared = True
            for pool in self._busy.values():
                pool.abort()

    def close(self) -> None:
        """End the processes that wait."""
        for pool in self._idle:
            pool.close()


def _never(_: Path) -> bool:
    return False


def _wait_for(path: Path, future: Future[Taken], desks: _Desks, unwanted: Unwanted) -> Taken:
    while not wait((future,), _LOOK_SECONDS).done:
        if unwanted(path):
            future.cancel()
            desks.drop(path)
            raise Dropped
    if unwanted(path):
        raise Dropped
    return future.result()


def _here(path: Path, unwanted: Unwanted) -> Callable[[], Taken]:
    def take() -> Taken:
        if unwanted(path):
            raise Dropped
        demand_file(path)
        return Taken(reading.read_file(path))

    return take


def _take(path: Path, desks: _Desks, unwanted: Unwanted) -> Taken:
    if unwanted(path):
        raise Dropped
    demand_file(path)
    return desks.take(path, readers.load(path))
