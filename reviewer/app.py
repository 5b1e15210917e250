"""Composition root of the window: builds everything, wires everything."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer import settings

if TYPE_CHECKING:
    from reviewer.ui.main_window import MainWindow

SWITCH_SECONDS = 0.001  # how long a worker may hold the interpreter while the window waits for it
SAMPLE = "sample-article.txt"


def build(location: str | None, memory_path: Path | None = None) -> "MainWindow":
    """The window with everything behind it; nothing is opened yet. Needs a QApplication.

    Where no library is named it is the one that was opened last in the window, the user's own at first.
    """
    from reviewer.ui.backups import Backups
    from reviewer.ui.desk import Desk
    from reviewer.ui.export_flow import ExportFlow
    from reviewer.ui.intake import Intake
    from reviewer.ui.library_worker import LibraryWorker
    from reviewer.ui.main_window import MainWindow
    from reviewer.ui.memory import Memory
    from reviewer.ui.preferences import Preferences
    from reviewer.ui.problems import Problems
    from reviewer.ui.restoring import Restoring
    from reviewer.ui.switching import REMEMBERED, Switching
    from reviewer.ui.theme import Theme, load_faces
    from reviewer.ui.translation import install_language

    load_faces()
    ini = memory_path or settings.data_folder() / "window.ini"
    memory, preferences = Memory(ini), Preferences(ini)
    location = location or memory.choice(REMEMBERED, "") or None
    install_language(preferences.language)
    theme = Theme(preferences.theme, preferences.interface_size, preferences.reading_face)
    problems = Problems()
    store = LibraryWorker("store", location)
    desk = Desk(store, problems)
    beside = LibraryWorker("intake", location)
    intake, backups = Intake(beside, problems), Backups(beside, problems)
    aside = LibraryWorker("export", location)
    export = ExportFlow(aside, problems)
    restoring = Restoring(desk, store, (beside, aside), problems)
    switching = Switching(desk, (store, beside, aside), restoring, memory, problems)
    window = MainWindow(
        desk, intake, export, problems, theme, memory, preferences, backups, restoring, switching
    )
    for part in (switching, restoring, backups, preferences, problems, store, desk, intake, theme, export):
        part.setParent(window)
    theme.apply()
    problems.attach(window)
    return window


def begin(window: "MainWindow", files: Sequence[Path], *, sample: bool) -> None:
    """Open the library; then the files given, the article of last time, or the sample the first time."""
    desk = window.desk
    left = list(files)

    def opened() -> None:
        if left:
            window.intake.take_paths(tuple(left))
            left.clear()  # the library is opened again when it was exchanged for a backup
            return
        looking = window.memory.last(desk.location)

        def begin_with(last: bool) -> None:
            if last:
                window.look_again(looking)
            elif desk.articles:
                desk.open_article(desk.articles[0].id)
            elif sample and not window.switching.elsewhere:
                window.intake.take_paths([settings.resources() / SAMPLE])

        if looking.article_id and desk.shelf.get(looking.article_id) is None:
            desk.ask_for_article(looking.article_id, begin_with)
        else:
            begin_with(bool(looking.article_id))

    desk.library_opened.connect(opened)
    desk.open_library()


def prepare() -> None:
    """What comes before all else: a start without looking for garbage, and workers that give way to the window.

    What is loaded to start stays loaded: looking through it for garbage costs a tenth of the start.
    """
    import gc

    gc.disable()
    sys.setswitchinterval(SWITCH_SECONDS)


def run(location: str | None = None, files: Sequence[Path] = ()) -> int:
    """Open the window on a library (the user's own by default) and give the exit status when it is closed."""
    import signal

    prepare()
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends the program; nothing is unsaved
    application = QApplication.instance() or QApplication(sys.argv[:1])
    QApplication.setApplicationName("Claim Reviewer")
    QApplication.setDesktopFileName("claim-reviewer")
    QApplication.setWindowIcon(QIcon(str(settings.resources() / "icons" / "reviewer.svg")))
    window = build(location)
    window.problems.install()
    window.show()
    window.desk.library_opened.connect(collect_garbage_again)
    begin(window, files, sample=location is None)
    status = application.exec()
    window.deleteLater()
    return status


def collect_garbage_again() -> None:
    """From here on garbage is looked for, but not among what was loaded to start."""
    import gc

    gc.freeze()
    gc.enable()


def main() -> int:
    """Open the window from a desktop entry, with the files it was given."""
    return run(None, [Path(name) for name in sys.argv[1:]])
