"""How long the window takes: to be usable, and from a key to the next claim shown and the decision on disk.

Ratios are to the least a Qt program could do: a process that shows an empty window, a window that repaints.
Run offscreen where there is no screen (``QT_QPA_PLATFORM=offscreen``).
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from reviewer import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

STARTS = 7
SAMPLE_ROUNDS = 12
LONG_CLAIMS = 5000
LONG_DECISIONS = 300
LONG_TEXT = 1_000_000
HUGE_TEXT = 5_000_000

_EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1440, 900)
window.show()
QTimer.singleShot(0, application.quit)
application.exec()
"""

_PROGRAM = """
import gc
import os
import sys
gc.disable()  # both as the program itself does
sys.setswitchinterval(0.001)
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from reviewer import app
application = QApplication(sys.argv)
window = app.build(sys.argv[1], Path(sys.argv[2]))
done = lambda: os._exit(0)  # closing the window would wait for the library
if sys.argv[3] == "article":
    window.desk.current_changed.connect(lambda: QTimer.singleShot(0, done))
else:
    QTimer.singleShot(0, done)
window.show()
app.begin(window, [], sample=False)
application.exec()
"""


def main() -> None:
    """Print all measurements."""
    with tempfile.TemporaryDirectory() as folder:
        _start_up(Path(folder))
        _decisions(Path(folder))


def _start_up(folder: Path) -> None:
    from reviewer.services.importing import import_file
    from reviewer.services.libraries import open_library

    location = folder / "start.db"
    library = open_library(location)
    import_file(library, "benchmark", settings.resources() / "sample-article.txt")
    library.close()
    empty = _median_time([sys.executable, "-c", _EMPTY])
    program = [sys.executable, "-c", _PROGRAM, str(location), str(folder / "window.ini")]
    allowed = 1.5 * empty + 0.3
    print(f"empty window {empty * 1000:.0f} ms; allowed (1.5 x + 300 ms) {allowed * 1000:.0f} ms")
    for what in ("window", "article"):
        taken = _median_time([*program, what])
        verdict = "kept" if taken <= allowed else "MISSED"
        print(f"{what} shown and answering {taken * 1000:.0f} ms, {taken / empty:.2f} x: {verdict}")


def _median_time(command: list[str]) -> float:
    times: list[float] = []
    for _ in range(STARTS):
        begun = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


def _decisions(folder: Path) -> None:
    from PySide6.QtWidgets import QApplication

    sys.setswitchinterval(0.001)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.processEvents()
    bare = _bare_repaint()
    print(f"bare window, key to repaint: p50 {_p(bare, 50):.2f} ms, p99 {_p(bare, 99):.2f} ms")
    sample = (settings.resources() / "sample-article.txt").read_text(encoding="utf-8")
    _bench_article(folder / "sample.db", sample, "sample article", SAMPLE_ROUNDS, _p(bare, 50))
    _bench_article(folder / "long.db", _long_text(LONG_TEXT), "5,000 claims in 1 MB", 1, _p(bare, 50))
    _bench_opening(folder / "huge.db", _long_text(HUGE_TEXT), "5 MB")


def _bare_repaint() -> list[float]:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QKeyEvent, QPaintEvent
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QWidget

    painted: list[float] = []

    class Bare(QWidget):
        def keyPressEvent(self, _event: QKeyEvent) -> None:
            self.update()

        def paintEvent(self, _event: QPaintEvent) -> None:
            painted.append(time.perf_counter())

    window = Bare()
    window.resize(1440, 900)
    window.show()
    times: list[float] = []
    for _ in range(200):
        painted.clear()
        begun = time.perf_counter()
        QTest.keyClick(window, Qt.Key.Key_C)
        while not painted:
            QApplication.processEvents()
        times.append((painted[-1] - begun) * 1000)
    window.close()
    return times


def _bench_article(location: Path, text: str, name: str, rounds: int, bare: float) -> None:
    from PySide6.QtCore import QEvent, QObject, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from reviewer import app
    from reviewer.domain.claim import State
    from reviewer.services.importing import import_text
    from reviewer.services.libraries import open_library
    from reviewer.ui.saving import Saved
    from reviewer.ui.sieve import Sieve

    library = open_library(location)
    import_text(library, "benchmark", text, name)
    library.close()
    window = app.build(str(location), location.with_suffix(".ini"))
    desk = window.desk
    window.resize(1440, 900)
    window.show()
    begun = time.perf_counter()
    app.begin(window, [], sample=False)
    _until(lambda: desk.current is not None)
    first = time.perf_counter() - begun
    blocked = _until(lambda: not window.source.filling)
    filled = time.perf_counter() - begun
    size = f"{len(desk.claims)} claims, {len(text) / 1e6:.2f} M characters"
    print(f"\n{name} ({size}): first screen {first * 1000:.0f} ms, all {filled * 1000:.0f} ms")
    print(f"  longest block of the event loop while it filled: {blocked * 1000:.1f} ms")

    begun = time.perf_counter()
    blocked = _until(lambda: not window.insight.busy)
    taken = (time.perf_counter() - begun) * 1000
    print(
        f"  findings, uncovered numbers: after {taken:.0f} ms; longest block till then {blocked * 1000:.1f} ms"
    )

    painted: list[float] = []

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                painted.append(time.perf_counter())
            return False

    watch = Watch()
    window.source.viewport().installEventFilter(watch)
    shown: list[float] = []
    durable: list[float] = []
    for _ in range(rounds):
        for _ in range(min(len(desk.claims) - 1, LONG_DECISIONS)):
            claim = desk.current
            if claim is None or claim.state is not State.PENDING:
                break
            painted.clear()
            begun = time.perf_counter()
            QTest.keyClick(window.windowHandle(), Qt.Key.Key_C)
            _until(lambda: bool(painted))
            shown.append((painted[0] - begun) * 1000)
            _until(lambda: desk.saved is Saved.SAVED)
            durable.append((time.perf_counter() - begun) * 1000)
            if rounds == 1 and len(shown) == LONG_DECISIONS // 2:  # the other half with a filter
                desk.sift(Sieve(states=frozenset({State.PENDING})))
        while desk.progress.decided and rounds > 1:
            desk.deciding.undo()
            _until(lambda: desk.saved is Saved.SAVED)
    for label, times in (("next claim painted", shown), ("decision durable and shown", durable)):
        print(
            f"  key to {label}: p50 {_p(times, 50):.2f} ms, p99 {_p(times, 99):.2f} ms, "
            f"{_p(times, 50) / bare:.1f} x the bare window ({len(times)} keys)"
        )
    window.close()
    _until(lambda: window.closing_done)
    window.deleteLater()
    QApplication.processEvents()


def _bench_opening(location: Path, text: str, name: str) -> None:
    """A text that long is laid out by the view alone; extraction has its own benchmark."""
    from datetime import UTC, datetime

    from PySide6.QtWidgets import QApplication

    from reviewer import app
    from reviewer.domain.article import Article, hash_text
    from reviewer.services.articles import OpenArticle

    article = Article("a", name, text, hash_text(text), name, "utf-8", datetime.now(UTC), "benchmark")
    window = app.build(str(location), location.with_suffix(".ini"))
    window.resize(1440, 900)
    window.show()
    _until(window.isVisible)
    begun = time.perf_counter()
    window.desk.lay(OpenArticle(article, ()))
    window.source.viewport().repaint()
    first = time.perf_counter() - begun
    blocked = _until(lambda: not window.source.filling)
    print(f"\n{name}: first screen {first * 1000:.0f} ms, all {(time.perf_counter() - begun) * 1000:.0f} ms")
    print(f"  longest block of the event loop while it filled: {blocked * 1000:.1f} ms")
    window.close()
    _until(lambda: window.closing_done)
    window.deleteLater()
    QApplication.processEvents()


def _until(condition: Callable[[], bool]) -> float:
    """Run the event loop until something holds; gives the longest time one turn of it took, in seconds."""
    from PySide6.QtWidgets import QApplication

    longest = 0.0
    while not condition():
        begun = time.perf_counter()
        QApplication.processEvents()
        longest = max(longest, time.perf_counter() - begun)
        time.sleep(0)
    return longest


def _p(times: list[float], percent: int) -> float:
    return statistics.quantiles(times, n=100, method="inclusive")[percent - 1]


def _long_text(length: int) -> str:
    """News-like paragraphs, one figure in each, about 200 characters long."""
    paragraphs: list[str] = []
    total = number = 0
    while total < length:
        number += 1
        paragraph = (
            f"Officials in the northern district said that {1000 + number:,} residents had left their homes "
            "by the evening, while the authorities went on looking for shelter in schools and in the town hall."
        )
        paragraphs.append(paragraph)
        total += len(paragraph) + 2
    return "\n\n".join(paragraphs) + "\n"


if __name__ == "__main__":
    main()
