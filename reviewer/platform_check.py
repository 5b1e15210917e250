"""What the window needs from the system and no wheel carries: Qt's system libraries and a display.

Standard library only, and runnable as a file before anything is installed:
``python3 reviewer/platform_check.py [--install]`` prints what is missing, or installs it as root on Debian.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

# Shared library -> Debian package: what Qt's libraries and its xcb and offscreen plug-ins are linked against
# beyond the C library (read from their dynamic sections with ``ldd``, Qt 6.12).
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}


def missing_libraries() -> list[str]:
    """The Debian packages of the system libraries that cannot be loaded here; empty off Linux."""
    if not sys.platform.startswith("linux"):
        return []
    return [package for library, package in QT_LIBRARIES.items() if not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_command(packages: list[str]) -> str:
    """The command that installs the packages on Debian and its kin, to be typed by the user."""
    return f"sudo apt-get install {' '.join(packages)}"


def has_display() -> bool:
    """Whether there is a screen to open a window on, or Qt was told to do without one."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def window_obstacle() -> str | None:
    """Why no window can be opened here, as a sentence that says what to do; ``None`` where one can."""
    if not has_display():
        return (
            "There is no display to open a window on; "
            "`reviewer extract FILE` prints an article's figures without one."
        )
    if missing := missing_libraries():
        return (
            "The window needs system libraries that are not installed; install them with\n"
            f"    {install_command(missing)}\n"
            "or use `reviewer extract FILE`, which needs none."
        )
    return None


def install(packages: list[str]) -> bool:
    """Install the packages as root on Debian and its kin; false where that is not possible here."""
    apt = shutil.which("apt-get")
    if apt is None or os.geteuid() != 0:
        return False
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # An empty list of packages is what a fresh machine has; an old one may name files that are gone.
    subprocess.run([apt, "update", "-q"], env=environment, check=True, stdout=sys.stderr)
    subprocess.run(
        [apt, "install", "-y", "-q", "--no-install-recommends", *packages],
        env=environment,
        check=True,
        stdout=sys.stderr,
    )
    return True


def _can_make_environments() -> bool:
    """Whether ``python3 -m venv`` works: Debian keeps a part of it in a package of its own."""
    import importlib.util

    return importlib.util.find_spec("ensurepip") is not None and importlib.util.find_spec("venv") is not None


def main(arguments: list[str]) -> int:
    """Say what is missing; with ``--install`` install it where that is allowed. Returns the exit status."""
    packages = missing_libraries()
    if not _can_make_environments():
        packages.insert(0, "python3-venv")
    if not packages:
        return 0
    if "--install" in arguments and install(packages):
        return 0
    print(f"{Path(sys.executable).name} needs system packages; install them with", file=sys.stderr)
    print(f"    {install_command(packages)}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
