"""What the window needs from the system, said in words a person can act on."""

import subprocess
import sys
from pathlib import Path

import pytest

from reviewer import platform_check


def test_without_a_display_one_sentence_names_the_command_that_needs_none() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "reviewer"],
        env={"PATH": "", "HOME": "/nonexistent"},
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[1],
    )
    assert result.returncode == 1
    assert result.stderr.strip().count("\n") == 0
    assert "no display" in result.stderr
    assert "`reviewer extract FILE`" in result.stderr


def test_a_missing_library_is_named_with_the_command_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":99")
    monkeypatch.setitem(platform_check.QT_LIBRARIES, "libnever-there.so.7", "libnever7")
    command = (platform_check.window_obstacle() or "").splitlines()[1].split()
    assert command[:3] == ["sudo", "apt-get", "install"]
    assert "libnever7" in command


def test_the_check_runs_before_anything_is_installed() -> None:
    script = Path(platform_check.__file__)
    result = subprocess.run([sys.executable, "-I", "-S", script], capture_output=True, text=True, check=False)
    missing = platform_check.missing_libraries()
    assert result.returncode == (1 if missing else 0), result.stderr
    assert all(package in result.stderr for package in missing)
