"""Every test has its own folders and leaves no thread or timer behind."""

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reviewer import readers, settings
from tests import servers

# Thousands of tests leave millions of objects that live to the end, and looking through all of them as often as
# usual takes a fifth of the run.
gc.set_threshold(100_000, 50, 100)


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Libraries, settings and logs of a test lie in its own folder, never in the user's."""
    home = tmp_path_factory.mktemp("home")
    for variable in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(home))
    for variable, name in (
        ("XDG_DATA_HOME", "data"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_STATE_HOME", "state"),
    ):
        monkeypatch.setenv(variable, str(home / name))
    monkeypatch.setenv("REVIEWER_NAME", "Ada")
    return home


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """A thread that outlives its test is one that outlives the window."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    assert not left, f"threads left running: {[thread.name for thread in left]}"


@pytest.fixture
def set_limits(own_folders: Path) -> Callable[..., None]:
    """Writes limits of the import into the settings file, as a person would."""

    def write(**limits: int) -> None:
        file = settings.settings_file()
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("[import]\n" + "".join(f"{name} = {value}\n" for name, value in limits.items()))

    return write


@pytest.fixture
def outside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Installs a reader of another package for ``.odd`` files, with the body of its ``read`` given."""

    def install(body: str) -> None:
        package = tmp_path / "site"
        info = package / "odd_reader-1.0.dist-info"
        info.mkdir(parents=True)
        (info / "METADATA").write_text("Metadata-Version: 2.1\nName: odd-reader\nVersion: 1.0\n")
        (info / "entry_points.txt").write_text("[claim_reviewer.readers]\nodd = odd_reader\n")
        (package / "odd_reader.py").write_text(
            "import os, socket, subprocess, time\n"
            "from reviewer.domain.article import Document\n"
            "SUFFIXES = frozenset({'.odd'})\nMEDIA_TYPES = ('text/x-odd',)\n"
            f"def read(data, name):\n    {body}\n    return Document(data.decode(), name, 'utf-8')\n"
        )
        monkeypatch.setattr(sys, "path", [str(package), *sys.path])
        readers.registry.cache_clear()

    yield install
    readers.registry.cache_clear()


@pytest.fixture(scope="session")
def server() -> Iterator[servers.Server]:
    """A PostgreSQL server of this run's own."""
    if servers.programs() is None:
        pytest.skip(servers.MISSING)
    with servers.running() as running:
        yield running


@pytest.fixture(scope="session")
def template(server: servers.Server) -> str:
    """A database with a new library in it, to be copied."""
    from reviewer.store.server import migrate

    name = server.new_database()
    migrate(server.address(name))
    return name


@pytest.fixture
def address(server: servers.Server, template: str) -> Iterator[str]:
    """A new library on the server."""
    name = server.new_database(template)
    yield server.address(name)
    server.sql(f"DROP DATABASE {name} WITH (FORCE)")
