"""Many files at once: read and extracted in processes side by side, handed over in their order."""

from collections import deque
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from reviewer import readers
from reviewer.services import apart, reading
from reviewer.services.finding_files import demand_file
from reviewer.services.reading import Taken

_FEW = 2  # files of plain text that are read here sooner than a process starts
_AHEAD = 4  # files for each process that are read before the one before them is stored


def taken_in_order(files: Sequence[Path], processes: int | None = None) -> Generator[Callable[[], Taken]]:
    """For each file in its order, a call that gives its document and its claims, or raises UnreadableFile.

    Closing the iterator ends what is being read. ``processes`` side by side, as many as cores where not given.
    """
    if len(files) <= _FEW:
        for path in files:
            yield _here(path)
        return
    count = processes or reading.workers()
    pool = apart.Pool()
    waiting: deque[Future[Taken]] = deque()
    threads = ThreadPoolExecutor(count, thread_name_prefix="reading")
    try:
        for path in files:
            waiting.append(threads.submit(_take, path, pool))
            if len(waiting) > _AHEAD * count:
                yield waiting.popleft().result
        while waiting:
            yield waiting.popleft().result
    finally:
        for future in waiting:
            future.cancel()
        pool.abort()
        threads.shutdown(wait=True)
        pool.close()


def _here(path: Path) -> Callable[[], Taken]:
    def take() -> Taken:
        demand_file(path)
        return Taken(reading.read_file(path))

    return take


def _take(path: Path, pool: apart.Pool) -> Taken:
    demand_file(path)
    data, name = readers.load(path), readers.shown_name(path)
    try:
        return reading.take_bytes(data, name, path.suffix, pool)
    except apart.NoProcess:
        return Taken(reading.read_bytes(data, name, path.suffix))  # plain text needs none
