"""A dossier holds all there is, and any change to it is found, offline."""

import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path, PureWindowsPath

import pytest

from reviewer import exporters
from reviewer.domain.article import Original
from reviewer.domain.errors import UnreadableFile
from reviewer.services.articles import OpenArticle
from reviewer.services.dossiers import verify_dossier
from reviewer.services.exporting import Choice, export
from reviewer.services.libraries import Library
from tests.exporters.samples import FILE, TEXT, record

PLACE = "01-Flood-at-Lowmoor-drives-6-000-from-their"


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("dossier") / "a.dossier.zip"
    exporters.format_named("dossier").write([record()], path)
    return path.read_bytes()


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def test_it_holds_all_there_is(written: bytes) -> None:
    found = parts(written)
    assert found[f"{PLACE}/text.txt"].decode() == TEXT
    assert found[f"{PLACE}/original/flood.txt"].decode() == TEXT
    assert [data for name, data in found.items() if "/evidence/" in name] == [FILE]
    exported = {name.partition("/exports/")[2] for name in found if "/exports/" in name}
    endings = {form.suffix for form in exporters.formats() if form.name not in ("json", "dossier")}
    assert endings == {ending for ending in endings if any(name.endswith(ending) for name in exported)}
    assert len(json.loads(found[f"{PLACE}/record.json"])["articles"][0]["claims"]) == 11
    manifest = json.loads(found["manifest.json"])
    assert {file["path"] for file in manifest["files"]} == set(found) - {"manifest.json"}
    assert manifest["missing"] == []
    review = next(file for file in manifest["files"] if file["path"].endswith(".claimreview.jsonld"))
    assert "2 confirmed, 1 corrected; left out: 1 rejected, 3 pending, 4 without a verdict" in review["what"]


def test_what_is_not_there_is_said(tmp_path: Path, library: Library, opened: OpenArticle) -> None:
    path = tmp_path / "a.dossier.zip"
    report = export(library, Choice(), "dossier", path)
    assert report.sentence() == "4 pending; nothing left out"
    (missing,) = json.loads(parts(path.read_bytes())["manifest.json"])["missing"]
    assert "the original file, which was not kept" in missing
    assert verify_dossier(path).problems == ()


def test_a_whole_dossier_is_proved(written: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(written)
    report = verify_dossier(path)
    assert report.problems == ()
    assert report.sentence().endswith("Everything is as it was written.")
    assert "5 confirmed, 2 corrected, 1 rejected, 3 pending" in report.sentence()


def _rewritten(data: bytes, change: Callable[[dict[str, bytes]], object], path: Path) -> Path:
    found = parts(data)
    change(found)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in found.items():
            archive.writestr(name, content)
    return path


def _change_text(found: dict[str, bytes]) -> None:
    found[f"{PLACE}/text.txt"] = found[f"{PLACE}/text.txt"].replace(b"14", b"15")


def _change_export(found: dict[str, bytes]) -> None:
    name = next(name for name in found if name.endswith(".html"))
    found[name] += b" "


def _take_evidence(found: dict[str, bytes]) -> None:
    del found[next(name for name in found if "/evidence/" in name)]


def _add_file(found: dict[str, bytes]) -> None:
    found[f"{PLACE}/extra.txt"] = b"x"


def _change_both(found: dict[str, bytes]) -> None:
    """Somebody who knows of hashes: the record and its hash in the manifest."""
    import hashlib

    name = f"{PLACE}/record.json"
    found[name] = found[name].replace(b'"state": "pending"', b'"state": "confirmed"', 1)
    manifest = json.loads(found["manifest.json"])
    for file in manifest["files"]:
        if file["path"] == name:
            file.update(sha256=hashlib.sha256(found[name]).hexdigest(), size=len(found[name]))
    found["manifest.json"] = json.dumps(manifest).encode()


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (_change_text, "text.txt was changed."),
        (_change_export, ".html was changed."),
        (_take_evidence, "-table.pdf is missing."),
        (_add_file, "extra.txt is in it, and not in the manifest."),
        (_change_both, "record.json is no exported record"),
    ],
)
def test_a_change_is_found(
    change: Callable[[dict[str, bytes]], object], problem: str, written: bytes, tmp_path: Path
) -> None:
    report = verify_dossier(_rewritten(written, change, tmp_path / "a.zip"))
    assert any(problem in one for one in report.problems), report.problems


def test_a_damaged_file_is_told_by_its_name(written: bytes, tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(written)) as archive:
        info = archive.getinfo(f"{PLACE}/text.txt")
    at = info.header_offset + 30 + len(info.filename) + 40
    path = tmp_path / "a.zip"
    path.write_bytes(written[:at] + bytes([written[at] ^ 0xFF]) + written[at + 1 :])
    report = verify_dossier(path)
    assert any(f"{PLACE}/text.txt" in one for one in report.problems)


@pytest.mark.parametrize("data", [b"", b"no zip", b"PK\x05\x06" + b"\0" * 18])
def test_what_is_no_dossier_is_said(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(data)
    with pytest.raises(UnreadableFile, match="no sound dossier"):
        verify_dossier(path)
    with pytest.raises(UnreadableFile, match="cannot be read"):
        verify_dossier(tmp_path / "gone.zip")


@pytest.mark.parametrize("title", ["CON", "a/../b", "..", "\u202eשלום", "x" * 300, "NUL.txt", ""])
def test_every_system_can_unpack_it_and_articles_of_one_title_stay_apart(title: str, tmp_path: Path) -> None:
    base = record()
    named = replace(
        base, article=replace(base.article, title=title), original=lambda: Original("aux.html", b"<p>", None)
    )
    path = tmp_path / "a.dossier.zip"
    exporters.format_named("dossier").write([named, named], path)
    assert verify_dossier(path).problems == ()
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
    assert len({name.lower() for name in names}) == len(names)
    assert {name.partition("/")[0][:3] for name in names if "/" in name} == {"01-", "02-"}
    for name in names:
        assert name.isascii()
        for part in name.split("/"):
            assert not PureWindowsPath(part).is_reserved(), name
            assert 0 < len(part) < 120
            assert not part.endswith((".", " "))
