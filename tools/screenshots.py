"""Makes pictures of the window's main states in docs/, to be looked at and to stand in the README.

Run by ``make screenshots``. Each picture is of the real window with the bundled faces, on a library made for it
in a folder of its own; no screen is needed. A picture is taken in a process of its own where language or scale
differ, since Qt settles those at its start.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer import settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reviewer.ui.main_window import MainWindow

DOCS = Path(__file__).resolve().parent.parent / "docs"
SIZE = (1440, 900)
MOST_SECONDS = 20


@dataclass(frozen=True)
class Scene:
    """A picture: how the window is set up and what happens before it is taken."""

    name: str
    act: "Callable[[MainWindow], QWidget | None]"
    theme: str = "light"
    language: str = "en"
    scale: str = "1"
    interface: int = 100  # the size of the interface, in hundredths
    size: tuple[int, int] = SIZE
    sample: bool = True


def wait(condition: Callable[[], bool]) -> None:
    """Let the window work until something holds."""
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + MOST_SECONDS
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("the window did not come to rest")
        QApplication.processEvents()
        time.sleep(0.002)


def settle(window: "MainWindow") -> None:
    """Let everything that is under way land and be painted."""
    from PySide6.QtWidgets import QApplication

    from reviewer.ui.saving import Saved

    wait(lambda: window.desk.saved is Saved.SAVED and not window.source.filling and not window.intake.busy)
    for _ in range(30):
        QApplication.processEvents()
        time.sleep(0.005)


def press(window: "MainWindow", *keys: str) -> None:
    """Press keys as a checker does."""
    from PySide6.QtGui import QKeySequence
    from PySide6.QtTest import QTest

    for key in keys:
        QTest.keySequence(window.windowHandle(), QKeySequence(key, QKeySequence.SequenceFormat.PortableText))


def go_to(window: "MainWindow", figure: str) -> None:
    """Look at the first undecided claim with a figure."""
    window.desk.select(next(claim.id for claim in window.desk.claims if claim.reading.figure.low == figure))


# --- what happens before a picture is taken ------------------------------------------------------------------


def empty(window: "MainWindow") -> None:
    """An empty library."""
    wait(lambda: window.desk.ready)


def decided(window: "MainWindow") -> None:
    """Some claims are decided in each way."""
    press(window, "C", "C")
    settle(window)
    go_to(window, "1100")
    press(window, "E")
    window.editor.source.setFocus()
    window.editor.source.setText("Yonhap")
    window.editor.source.textEdited.emit("Yonhap")
    press(window, "Ctrl+Return")
    settle(window)
    last = window.desk.claims[-1]
    window.desk.select(last.id)
    press(window, "X", "2")
    settle(window)


def reviewing(window: "MainWindow") -> None:
    """In the middle of the work."""
    decided(window)
    go_to(window, "10000")


def correcting(window: "MainWindow") -> None:
    """A field is being typed in."""
    decided(window)
    go_to(window, "10000")
    press(window, "E")
    window.editor.low.setText("12,000")
    window.editor.low.textEdited.emit("12,000")


def rejecting(window: "MainWindow") -> None:
    """The reason is asked for."""
    decided(window)
    go_to(window, "10000")
    press(window, "X")


def evidence(window: "MainWindow") -> None:
    """The evidence of a claim is open."""
    reviewing(window)
    press(window, "V")


def findings(window: "MainWindow") -> None:
    """What the checks say of the figures."""
    decided(window)
    wait(lambda: not window.insight.busy)
    settle(window)


def importing(window: "MainWindow") -> None:
    """A folder is being taken in."""
    window.status.show_intake(14, 40, "power-plants.txt")


def dragging(window: "MainWindow") -> None:
    """Something is dragged over the window."""
    window.overlay.light()


def trouble(window: "MainWindow") -> None:
    """A decision could not be saved."""
    from reviewer.domain.errors import LibraryProblem
    from reviewer.domain.sentence import said

    decided(window)
    window.problems.show(
        LibraryProblem(
            said("The disk of {0} is full; the decision is not saved.", "library.db"),
            said("Make room on it, then try again."),
        ),
        lambda: None,
    )


def keys(window: "MainWindow") -> "QWidget | None":
    """The sheet of keys."""
    press(window, "?")
    return next(widget for widget in _dialogs() if type(widget).__name__ == "KeySheet")


def settings_at(tab: int) -> "Callable[[MainWindow], QWidget | None]":
    """A page of the settings."""

    def act(window: "MainWindow") -> "QWidget | None":
        shown = window.show_settings()
        shown.tabs.setCurrentIndex(tab)
        wait(lambda: not window.intake.busy)
        return shown

    return act


def _dialogs() -> "list[QWidget]":
    from PySide6.QtWidgets import QApplication

    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


SCENES = (
    Scene("window-empty", empty, sample=False),
    Scene("window-importing", importing),
    Scene("window-light", reviewing),
    Scene("window-dark", reviewing, theme="dark"),
    Scene("window-high-light", reviewing, theme="high-light"),
    Scene("window-high-dark", reviewing, theme="high-dark"),
    Scene("window-correcting", correcting),
    Scene("window-evidence", evidence),
    Scene("window-findings", findings),
    Scene("window-rejecting", rejecting),
    Scene("window-dragging", dragging),
    Scene("window-trouble", trouble),
    Scene("window-german", reviewing, language="de"),
    Scene("window-double", reviewing, scale="2"),
    Scene("window-large", correcting, language="de", interface=200, size=(1280, 800)),
    Scene("keys", keys),
    Scene("settings-reviewer", settings_at(0)),
    Scene("settings-look", settings_at(1), theme="dark"),
    Scene("settings-keys", settings_at(2)),
    Scene("settings-library", settings_at(3)),
)


def take(scene: Scene, folder: Path) -> None:
    """Take one picture in this process."""
    from PySide6.QtWidgets import QApplication

    from reviewer import app

    os.environ["REVIEWER_NAME"] = "Ada"
    application = QApplication.instance() or QApplication(sys.argv[:1])
    ini = folder / "window.ini"
    chosen = {"theme": scene.theme, "language": scene.language, "interface-size": scene.interface}
    lines = ["[General]", *(f"{name}={value}" for name, value in chosen.items())]
    ini.write_text("\n".join(lines), encoding="utf-8")
    window = app.build(str(folder / "library.db"), ini)
    window.resize(*scene.size)
    window.show()
    files = [settings.resources() / app.SAMPLE] if scene.sample else []
    app.begin(window, files, sample=False)
    wait(lambda: window.desk.current is not None if scene.sample else window.desk.ready)
    settle(window)
    shown = scene.act(window) or window
    settle(window)
    shown.grab().save(str(DOCS / f"{scene.name}.png"))
    window.desk.drafts.clear()
    window.close()
    wait(lambda: window.closing_done)
    application.processEvents()


def main(names: list[str]) -> int:
    """Take the pictures named, or all."""
    DOCS.mkdir(exist_ok=True)
    if os.environ.get("REVIEWER_SCENE"):
        scene = next(scene for scene in SCENES if scene.name == names[0])
        with tempfile.TemporaryDirectory() as folder:
            take(scene, Path(folder))
        return 0
    unknown = set(names) - {scene.name for scene in SCENES}
    if unknown:
        print(f"no such picture: {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    for scene in SCENES:
        if names and scene.name not in names:
            continue
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": scene.scale,
            "REVIEWER_SCENE": scene.name,
        }
        subprocess.run([sys.executable, "-m", "tools.screenshots", scene.name], check=True, env=environment)
        print(f"docs/{scene.name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
