"""What a process that reads files carries along."""

import subprocess
import sys

_LOADED = """
import sys
from reviewer.services import extracting, likeness, uncovered, worker
print(*sorted({".".join(name.split(".")[:2]) for name in sys.modules}))
"""


def test_a_process_that_reads_starts_without_checks_exports_library_and_window() -> None:
    """Each process starts before the first file is read: what it has no use for is time that a person waits."""
    told = subprocess.run([sys.executable, "-c", _LOADED], check=True, capture_output=True, text=True)
    loaded = told.stdout.split()
    assert "reviewer.extraction" in loaded
    heavy = {"reviewer.checks", "reviewer.exporters", "reviewer.store", "reviewer.ui", "sqlalchemy", "PySide6"}
    assert not heavy & set(loaded)
