"""Processes apart from this one that read files and extract figures; kept for the next file, killed when they
hang.
"""

import atexit
import json
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Any

from reviewer.domain.errors import UnreadableFile
from reviewer.domain.sentence import said, unpacked
from reviewer.readers.limits import limits
from reviewer.services.worker import LENGTH

_TASKS_EACH = 500  # then a process is replaced: what a library loses is given back
_REMEDY = said("Open it in the program it belongs to, and save or copy its text.")

_log = logging.getLogger(__name__)


class NoProcess(UnreadableFile):
    """The system starts no process for us; what needs none can still be read."""


class _Gone(Exception):
    """The process ended before it answered."""


class _Process:
    """One process; one task at a time."""

    def __init__(self, memory_bytes: int) -> None:
        environment = dict(os.environ, PYTHONPATH=os.pathsep.join(path for path in sys.path if path))
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-X", "utf8", "-m", "reviewer.services.worker", str(memory_bytes)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self.tasks = 0
        self.timed_out = False
        self.worn = False

    def ask(self, head: dict[str, Any], data: bytes, seconds: float) -> dict[str, Any]:
        """The answer to a task. Raises _Gone where the process died or was killed after ``seconds``."""
        self.tasks += 1
        assert self._process.stdin is not None and self._process.stdout is not None  # noqa: PT018  no test
        # Reading from a pipe cannot be given a time on every system; ending its other end works on all.
        alarm = threading.Timer(seconds, self._time_is_up)
        alarm.daemon = True
        alarm.start()
        try:
            told = json.dumps(head).encode("ascii")
            for part in (told, data):
                self._process.stdin.write(LENGTH.pack(len(part)))
                self._process.stdin.write(part)
            self._process.stdin.flush()
            length = self._process.stdout.read(LENGTH.size)
            if len(length) < LENGTH.size:
                raise _Gone
            answer = self._process.stdout.read(LENGTH.unpack(length)[0])
            return json.loads(answer)
        except (OSError, ValueError) as error:  # a broken pipe, or half an answer
            raise _Gone from error
        finally:
            alarm.cancel()
            alarm.join()

    @property
    def number(self) -> int:
        """The system's number of it."""
        return self._process.pid

    def kill(self) -> None:
        """End it in the midst of a task."""
        self._process.kill()

    def end(self) -> None:
        """Kill it and let go of its pipes."""
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):  # what was still to be written has no reader any more
                    pipe.close()
        self._process.wait()

    def _time_is_up(self) -> None:
        self.timed_out = True
        self._process.kill()


class Pool:
    """Processes that wait for the next file; as many as are asked for at once, and no more kept than cores.

    May be used from any thread.
    """

    def __init__(self) -> None:
        self._idle: list[_Process] = []
        self._busy: set[_Process] = set()
        self._lock = threading.Lock()
        self._aborted = False

    def ask(
        self, do: str, name: str, data: bytes, *, seconds: float | None = None, **more: Any
    ) -> dict[str, Any]:
        """Have a task done apart: ``read``, ``take`` (read and extract) or ``extract`` (see ``worker``).

        Raises UnreadableFile, calling the file ``name``, where it cannot be done within the settings' limits.
        """
        answer = self.run(do, name, data, seconds=seconds, **more)
        if "problem" in answer:
            raise UnreadableFile(*(unpacked(part) for part in answer["problem"]))
        if "memory" in answer:
            most = limits().memory_bytes // 1_000_000
            raise UnreadableFile(said("{0} takes more than {1} MB of memory to read.", name, most), _REMEDY)
        if "nested" in answer:
            raise UnreadableFile(said("{0} is nested more deeply than any article.", name), _REMEDY)
        if "bug" in answer:
            _log.error("A reader failed:\n%s", answer["bug"])
            raise UnreadableFile(said("{0} cannot be read: it may be damaged.", name), _REMEDY)
        return answer

    def run(
        self, do: str, name: str, data: bytes, *, seconds: float | None = None, **more: Any
    ) -> dict[str, Any]:
        """As ``ask``, but what went wrong inside is in the answer (see ``worker``).

        Raises UnreadableFile where there is no answer: the process ended, or took too long and was ended.
        """
        allowed = limits()
        seconds = allowed.seconds if seconds is None else seconds
        try:
            with self._lease(allowed.memory_bytes) as process:
                try:
                    answer = process.ask({"do": do, "name": name, **more}, data, seconds)
                except _Gone as gone:
                    if process.timed_out:
                        what = said("{0} takes longer than {1} seconds to read.", name, f"{seconds:g}")
                    else:
                        what = said("Reading {0} ended the process that read it.", name)
                    raise UnreadableFile(what, _REMEDY) from gone
                if "memory" in answer:
                    process.worn = True  # what is left of it may be too little for the next file
                return answer
        except OSError as error:  # no process can be started
            raise NoProcess(
                said("{0} cannot be read: {1}.", name, error.strerror or error),
                said("Close other programs and import it again."),
            ) from error

    @property
    def idle(self) -> tuple[int, ...]:
        """The system's numbers of the processes that wait."""
        with self._lock:
            return tuple(process.number for process in self._idle)

    def abort(self) -> None:
        """Kill what is being done; whoever asked for it, or asks for more, gets UnreadableFile."""
        with self._lock:
            self._aborted = True
            for process in self._busy:
                process.kill()

    def close(self) -> None:
        """End all that wait; another task starts others."""
        with self._lock:
            idle, self._idle = self._idle, []
        for process in idle:
            process.end()

    @contextmanager
    def _lease(self, memory_bytes: int) -> Generator[_Process]:
        """A process for one task; it is given back only if the task ended well."""
        with self._lock:
            process = self._idle.pop() if self._idle else None
        process = process or _Process(memory_bytes)
        with self._lock:
            self._busy.add(process)
            if self._aborted:
                process.kill()
        keep = False
        try:
            yield process
            keep = process.tasks < _TASKS_EACH and not process.worn
        finally:
            with self._lock:
                self._busy.discard(process)
                keep = keep and len(self._idle) < (os.cpu_count() or 1)
                if keep:
                    self._idle.append(process)
            if not keep:
                process.end()


_pool = Pool()
atexit.register(_pool.close)


def ask(do: str, name: str, data: bytes, **more: Any) -> dict[str, Any]:
    """As ``Pool.ask``, by the processes that all of the program shares."""
    return _pool.ask(do, name, data, **more)


def close() -> None:
    """End the shared processes that wait."""
    _pool.close()
