"""A PostgreSQL server of the tests' own, from the system's packages; nothing of it outlasts the run.

Not even a run that is killed: a small shell waits for the end of this process and clears up after it.
"""

import os
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

MISSING = "PostgreSQL half: no server is installed (Debian: apt-get install postgresql)"
OWNER = "owner"
_SECONDS = 30  # for a server to stop
# Its input ends when the process that started it does, however that comes about.
_CLEAR_UP = """
cat
pid=$(head -n 1 "$1/data/postmaster.pid" 2>/dev/null) && kill -QUIT "$pid"
while kill -0 "$pid" 2>/dev/null; do sleep 0.1; done
rm -rf "$1"
"""


@cache
def programs() -> Path | None:
    """The folder of initdb and its kin; ``None`` where there is no server or no driver for it."""
    try:
        import psycopg  # noqa: F401  # pyright: ignore[reportUnusedImport]  whether it is there
    except ImportError:
        return None
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda one: int(one.parts[4]))
    found = shutil.which("initdb")
    return installed[-1].parent if installed else Path(found).parent if found else None


@dataclass(frozen=True, slots=True)
class Server:
    """One that runs, reached by a socket in ``folder`` only."""

    folder: Path
    bin: Path

    def address(self, database: str, user: str = OWNER, password: str = "") -> str:
        secret = f":{password}" if password else ""
        return f"postgresql+psycopg://{user}{secret}@/{database}?host={self.folder}"

    def sql(self, statement: str, database: str = "postgres", user: str = OWNER) -> str:
        """Run as the server's owner, or as ``user``; raises CalledProcessError where it is refused."""
        command = [self.bin / "psql", "-h", self.folder, "-U", user, "-d", database, "-Atqc", statement]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()

    def new_database(self, template: str | None = None) -> str:
        name = f"desk_{uuid.uuid4().hex[:12]}"
        self.sql(f"CREATE DATABASE {name}" + (f" TEMPLATE {template}" if template else ""))
        return name

    def control(self, *what: str) -> None:
        """Start, stop or restart it."""
        _run([self.bin / "pg_ctl", "-D", self.folder / "data", "-w", "-l", self.folder / "log", *what])


@contextmanager
def running(options: str = "-c fsync=off") -> Generator[Server]:
    """A server that is stopped and thrown away in the end."""
    binaries = programs()
    if binaries is None:
        raise RuntimeError(MISSING)
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    if _root():
        shutil.chown(folder, "postgres")
    server = Server(folder, binaries)
    left_behind = _clearing_up(folder)
    try:
        _run(
            [binaries / "initdb", "-D", folder / "data", "-U", OWNER, "-A", "trust", "-E", "UTF8", "--no-sync"]
        )
        with (folder / "data" / "postgresql.conf").open("a") as settings:
            settings.write(
                f"unix_socket_directories = '{folder}'\nlisten_addresses = ''\nmax_connections = 100\n"
            )
        server.control("-o", options, "start")
        yield server
    finally:
        if (folder / "data" / "postmaster.pid").exists():
            server.control("-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)
        left_behind.communicate(timeout=_SECONDS)


def _clearing_up(folder: Path) -> subprocess.Popen[bytes]:
    """A process of a session of its own that stops the server and removes its folder once this one is gone."""
    command = ["sh", "-c", _CLEAR_UP, "sh", str(folder)]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True, cwd="/",
    )  # fmt: skip


def _root() -> bool:
    return hasattr(os, "getuid") and os.getuid() == 0


def _run(command: list[Path | str]) -> None:
    """Run a server's program; it will not run as root, so as root it runs as the system's own user for it."""
    words = ["runuser", "-u", "postgres", "--", *command] if _root() else command
    done = subprocess.run(words, check=False, capture_output=True, text=True, cwd="/")
    if done.returncode:
        raise RuntimeError(f"{command[0]}: {done.stderr}")
