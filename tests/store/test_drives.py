"""A library on a network drive is refused with the way to a shared desk; the lines are those of real mounts."""

from pathlib import Path

import pytest

from reviewer.domain.errors import LibraryProblem
from reviewer.services.libraries import open_library
from reviewer.store import drives

MOUNTS = """\
22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime - ext4 /dev/vda rw,discard
95 27 0:52 / /srv/desk rw,relatime shared:1 - nfs4 files:/desk rw,vers=4.2,addr=10.0.0.2
96 27 0:53 / /home/anna/My\\040Share rw - cifs //files/share rw,username=anna
97 95 253:1 / /srv/desk/local rw,relatime - xfs /dev/vdb1 rw
98 27 0:55 / /mnt/ssh rw,nosuid - fuse.sshfs anna@files:/ rw,user_id=0
""".splitlines()


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/anna/library.db", "ext4"),
        ("/srv/desk/library.db", "nfs4"),
        ("/srv/desk-old/library.db", "ext4"),
        ("/srv/desk/local/library.db", "xfs"),
        ("/home/anna/My Share/a/library.db", "cifs"),
        ("/mnt/ssh/library.db", "fuse.sshfs"),
    ],
)
def test_the_innermost_mount_counts(path: str, kind: str) -> None:
    assert drives.file_system(Path(path), MOUNTS) == kind


def test_a_library_on_a_network_drive_is_refused_and_the_desk_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text("\n".join([*MOUNTS, f"99 27 0:56 / {tmp_path}/share rw - nfs4 files:/x rw"]))
    monkeypatch.setattr(drives, "_MOUNTS", mounts)
    path = tmp_path / "share" / "library.db"
    with pytest.raises(LibraryProblem, match=r"network drive \(nfs4\)") as refused:
        open_library(path)
    assert "postgresql+psycopg://" in refused.value.remedy
    assert not path.parent.exists()
    open_library(tmp_path / "here.db").close()
