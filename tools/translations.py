"""Keep the translations of the window in step with its texts: ``python tools/translations.py``.

Reads every text that the window shows out of the code (Qt's lupdate) into ``resources/translations/*.ts``,
where people translate them, and compiles these into the ``.qm`` files that the program loads (Qt's lrelease).
Texts that moved keep their translation; new ones come in unfinished, and a test fails until somebody translates
them.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "de", "fr")  # English holds nothing but plurals


def ts_file(language: str, folder: Path = FOLDER) -> Path:
    """Where the translations into a language (an ISO code) stand as text."""
    return folder / f"claim-reviewer_{language}.ts"


def sources() -> list[str]:
    """The files that hold texts of the window, as lupdate is to read them."""
    files = [*sorted((ROOT / "reviewer" / "ui").rglob("*.py")), ROOT / "reviewer" / "app.py"]
    return [str(path.relative_to(ROOT)) for path in files]


def update(folder: Path = FOLDER) -> None:
    """Bring the ``.ts`` files in ``folder`` up to date with the code."""
    for language in LANGUAGES:
        plural = ["-pluralonly"] if language == "en" else []
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
        _run("pyside6-lupdate", *plural, *options, *sources(), "-ts", str(ts_file(language, folder)))


def compile_all(folder: Path = FOLDER, into: Path | None = None) -> None:
    """Compile the ``.ts`` files of ``folder`` to ``.qm`` files beside them, or in ``into``."""
    for language in LANGUAGES:
        ts = ts_file(language, folder)
        _run("pyside6-lrelease", "-silent", str(ts), "-qm", str((into or folder) / ts.with_suffix(".qm").name))


def _run(program: str, *arguments: str) -> None:
    """Run one of Qt's programs that PySide6 brings. Raises RuntimeError with what it said."""
    path = Path(sys.executable).parent / program
    done = subprocess.run([path, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{program} failed: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    update()
    compile_all()
