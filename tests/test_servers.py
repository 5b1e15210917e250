"""The tests' own PostgreSQL server goes when the tests go, however they end."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.servers import MISSING, programs

RUN = """
import time
from tests.servers import running
with running() as server:
    print(server.folder, flush=True)
    time.sleep(600)
"""


@pytest.mark.skipif(programs() is None, reason=MISSING)
def test_a_run_that_is_killed_leaves_no_server_and_no_folder() -> None:
    with subprocess.Popen([sys.executable, "-c", RUN], stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None
        folder = Path(run.stdout.readline().strip())
        server = int((folder / "data" / "postmaster.pid").read_text().split()[0])
        os.kill(server, 0)  # it runs
        run.send_signal(signal.SIGKILL)
    until = time.monotonic() + 30
    while folder.exists() and time.monotonic() < until:
        time.sleep(0.05)
    assert not folder.exists()
    with pytest.raises(ProcessLookupError):
        os.kill(server, 0)
