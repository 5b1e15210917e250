"""Keep the translations of the window in step with its texts: ``python tools/translations.py``.

Reads every text that the window shows out of the code (Qt's lupdate; the sentences of ``domain/sentence.py``,
which lupdate does not know, are collected for it) into ``resources/translations/*.ts``,
where people translate them, and compiles these into the ``.qm`` files that the program loads (Qt's lrelease).
Texts that moved keep their translation; new ones come in unfinished, and a test fails until somebody translates
them.
"""

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
_TEMPLATE = {"said": 0, "said_of_many": 1}  # which argument of a sentence is the template to translate
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
    with tempfile.TemporaryDirectory() as place:
        said = Path(place) / "sentences.cpp"
        # Of the two languages that lupdate reads, C++ is the one in which such a mark can have a plural.
        said.write_text("".join(f"{line}\n" for line in sorted(set(sentences()))), encoding="utf-8")
        for language in LANGUAGES:
            # The sentences are English already, plurals and all.
            files, plural = (sources(), ["-pluralonly"]) if language == "en" else ([*sources(), str(said)], [])
            options = [
                "-no-obsolete",
                "-locations",
                "none",
                "-source-language",
                "en",
                "-target-language",
                language,
            ]
            _run("pyside6-lupdate", *plural, *options, *files, "-ts", str(ts_file(language, folder)))


def sentences() -> Iterator[str]:
    """A mark that lupdate understands for every template of ``said`` and ``said_of_many``.

    Raises ValueError, naming the place, for a template that is no literal: nobody could translate it.
    """
    for path in sorted((ROOT / "reviewer").rglob("*.py")):
        code = path.read_text(encoding="utf-8")
        speaks = "reviewer.domain.sentence import" in code or path.name == "sentence.py"
        for node in ast.walk(ast.parse(code)) if speaks else ():
            name = node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""
            if not isinstance(node, ast.Call) or name not in _TEMPLATE:
                continue
            template = node.args[_TEMPLATE[name]]
            if not isinstance(template, ast.Constant) or not isinstance(template.value, str):
                raise ValueError(f"{path}:{node.lineno}: the template is no literal")
            text = json.dumps(template.value, ensure_ascii=False)
            plural = "_N" if name == "said_of_many" else ""
            yield f'auto text = QT_TRANSLATE{plural}_NOOP("sentence", {text});'


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
