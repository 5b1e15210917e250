"""Whether a path lies on a network drive, where SQLite's locks and log do not hold.

https://sqlite.org/useovernet.html says why.
"""

import sys
from collections.abc import Iterable
from pathlib import Path

from reviewer.domain.errors import LibraryProblem
from reviewer.domain.sentence import said

_MOUNTS = Path("/proc/self/mountinfo")
# File systems that reach a folder over a network, as Linux calls them.
_REMOTE = frozenset(
    "nfs nfs4 cifs smb smb3 smbfs afs ncpfs coda ceph glusterfs lustre gfs2 ocfs2 davfs fuse.sshfs fuse.rclone"
    " fuse.davfs fuse.gvfsd-fuse fuse.glusterfs fuse.ceph fuse.s3fs fuse.smbnetfs".split()
)
_DRIVE_REMOTE = 4  # https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getdrivetypew


def demand_local(path: Path) -> None:
    """Raise LibraryProblem where a library at ``path`` would lie on a network drive."""
    kind = _network(path)
    if kind is not None:
        raise LibraryProblem(
            said("{0} lies on a network drive ({1}), where SQLite cannot keep a library whole.", path, kind),
            said(
                "Choose a folder on this computer; several people work together on a desk's server:"
                " reviewer --library postgresql+psycopg://NAME@SERVER/DATABASE."
            ),
        )


def _network(path: Path) -> str | None:
    """The kind of network drive; ``None`` for a disk of this computer, and where nothing is known."""
    if sys.platform == "win32":
        return _windows(path)
    try:
        mounts = _MOUNTS.read_text(errors="replace").splitlines()
    except OSError:  # another system than Linux
        return None
    kind = file_system(path, mounts)
    return kind if kind in _REMOTE else None


def file_system(path: Path, mounts: Iterable[str]) -> str | None:
    """The kind of file system that ``path`` lies on, by lines of Linux's mountinfo (proc(5)).

    The last mount over the longest part of the path counts.
    """
    place, found = _real(path), (0, None)
    for line in mounts:
        before, _, after = line.partition(" - ")
        fields = before.split()
        if len(fields) < 5 or not after:
            continue
        point = fields[4].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
        inside = place == point or place.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= found[0]:
            found = (len(point), after.split()[0])
    return found[1]


def _real(path: Path) -> str:
    """The path with links followed, as far as it is there."""
    try:
        return str(path.resolve())
    except (OSError, RuntimeError):
        return str(path.absolute())


def _windows(path: Path) -> str | None:
    import ctypes

    place = path.absolute()
    if str(place).startswith("\\\\"):
        return "a shared folder"
    windll = getattr(ctypes, "windll")  # noqa: B009  pyright knows it on Windows only
    return "a shared drive" if windll.kernel32.GetDriveTypeW(f"{place.drive}\\") == _DRIVE_REMOTE else None
