"""How long the window takes: to be usable, and from a key to the next claim shown and the decision on disk.

Ratios are to the least a Qt program could do: a process that shows an empty window, a window that repaints. The
two take turns, so that whatever else the machine does falls on both; beside the time by the clock stands the
processor's time, which others on the machine hardly change. Run offscreen where there is no screen.
"""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer import settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

STARTS = 7
SAMPLE_ROUNDS = 8
LONG_DECISIONS = 200
LONG_TEXT = 1_000_000
HUGE_TEXT = 5_000_000
MANY_ARTICLES = 50_000

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
    program = [sys.executable, "-c", _PROGRAM, str(location), str(folder / "window.ini")]
    ways = {
        "empty window": [sys.executable, "-c", _EMPTY],
        "window": [*program, "window"],
        "article": [*program, "article"],
    }
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    for _ in range(STARTS):
        for name, command in ways.items():
            times[name].append(_time_of(command))
    clock = {name: statistics.median(one for one, _ in taken) for name, taken in times.items()}
    used = {name: statistics.median(one for _, one in taken) for name, taken in times.items()}
    empty, empty_used = clock.pop("empty window"), used["empty window"]
    allowed, allowed_used = 1.5 * empty + 0.3, 1.5 * empty_used + 0.3
    print(f"empty window {empty * 1000:.0f} ms, processor {empty_used * 1000:.0f} ms")
    print(f"allowed (1.5 x + 300 ms) {allowed * 1000:.0f} ms, processor {allowed_used * 1000:.0f} ms")
    for name, taken in clock.items():
        verdict = "kept" if taken <= allowed else "MISSED"
        print(
            f"{name} shown and answering {taken * 1000:.0f} ms, {taken / empty:.2f} x: {verdict}; "
            f"processor {used[name] * 1000:.0f} ms, {used[name] / empty_used:.2f} x"
        )


def _time_of(command: list[str]) -> tuple[float, float]:
    """Seconds by the clock, and of the processor, that a process takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    taken = time.perf_counter() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return taken, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _decisions(folder: Path) -> None:
    from PySide6.QtWidgets import QApplication

    sys.setswitchinterval(0.001)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.processEvents()
    sample = (settings.resources() / "sample-article.txt").read_text(encoding="utf-8")
    _bench_article(folder / "sample.db", sample, "sample article", SAMPLE_ROUNDS)
    _bench_article(folder / "long.db", _long_text(LONG_TEXT), "5,000 claims in 1 MB", 1)
    _bench_opening(folder / "huge.db", _long_text(HUGE_TEXT), "5 MB")
    _bench_list(folder / "many.db")


class _Bare:
    """A window that does nothing but repaint when a key is pressed."""

    def __init__(self) -> None:
        from PySide6.QtGui import QKeyEvent, QPaintEvent
        from PySide6.QtWidgets import QWidget

        painted = self.painted = list[float]()

        class Window(QWidget):
            def keyPressEvent(self, _event: QKeyEvent) -> None:
                self.update()

            def paintEvent(self, _event: QPaintEvent) -> None:
                painted.append(time.perf_counter())

        self.window = Window()
        self.window.resize(1440, 900)
        self.window.show()

    def press(self) -> float:
        """Milliseconds from a key to the repaint."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        _activate(self.window)
        self.painted.clear()
        begun = time.perf_counter()
        QTest.keyClick(self.window, Qt.Key.Key_C)
        _until(lambda: bool(self.painted))
        return (self.painted[0] - begun) * 1000


def _bench_article(location: Path, text: str, name: str, rounds: int) -> None:
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
    article = import_text(library, "benchmark", text, name)
    import_text(library, "benchmark", "Nothing to see\n\nNothing was counted here.\n", "before")
    library.close()
    window = app.build(str(location), location.with_suffix(".ini"))
    desk = window.desk
    window.resize(1440, 900)
    window.show()
    app.begin(window, [], sample=False)
    _until(lambda: desk.article is not None)
    _turns(0.3)
    begun = time.perf_counter()
    desk.open_article(article.article_id)
    blocked = _until(lambda: desk.current is not None and desk.article is not None)
    window.source.viewport().repaint()
    first = time.perf_counter() - begun
    blocked = max(blocked, _until(lambda: not window.source.filling))
    filled = time.perf_counter() - begun
    size = f"{len(desk.claims)} claims, {len(text) / 1e6:.2f} M characters"
    print(f"\n{name} ({size}): first screen {first * 1000:.0f} ms, all {filled * 1000:.0f} ms")
    print(f"  longest block of the event loop meanwhile: {blocked * 1000:.1f} ms")
    begun = time.perf_counter()
    blocked = _until(lambda: not window.insight.busy)
    taken = (time.perf_counter() - begun) * 1000
    print(
        f"  findings, uncovered numbers: after {taken:.0f} ms; longest block till then {blocked * 1000:.1f} ms"
    )
    _turns(0.5)

    painted: list[tuple[float, float]] = []

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                painted.append((time.perf_counter(), time.thread_time()))
            return False

    watch = Watch()
    window.source.viewport().installEventFilter(watch)
    bare = _Bare()
    looked: list[tuple[float, float]] = []
    decided: list[tuple[float, float]] = []
    durable: list[tuple[float, float]] = []
    idle: list[float] = []

    def press(key: Qt.Key, into: list[tuple[float, float]]) -> tuple[float, float]:
        idle.append(bare.press())
        _activate(window)
        painted.clear()
        begun, used = time.perf_counter(), time.thread_time()
        QTest.keyClick(window.windowHandle(), key)
        _until(lambda: bool(painted))
        into.append(((painted[0][0] - begun) * 1000, (painted[0][1] - used) * 1000))
        return begun, used

    for _ in range(rounds):
        desk.select(desk.claims[0].id)
        _turns(0.05)
        for _ in range(min(len(desk.claims) - 1, LONG_DECISIONS)):
            press(Qt.Key.Key_J, looked)
        desk.select(desk.claims[0].id)
        _turns(0.05)
        for _ in range(min(len(desk.claims) - 1, LONG_DECISIONS)):
            claim = desk.current
            if claim is None or claim.state is not State.PENDING:
                break
            if rounds == 1 and len(decided) == LONG_DECISIONS // 2:  # the other half with a filter
                desk.sift(Sieve(states=frozenset({State.PENDING})))
                _turns(0.05)
            begun, used = press(Qt.Key.Key_C, decided)
            _until(lambda: desk.saved is Saved.SAVED)
            durable.append(((time.perf_counter() - begun) * 1000, (time.thread_time() - used) * 1000))
        while desk.progress.decided and rounds > 1:
            desk.deciding.undo()
            _until(lambda: desk.saved is Saved.SAVED)
    series = {
        "next claim painted": looked,
        "decision, next claim painted": decided,
        "decision durable and shown": durable,
    }
    print(f"  bare window, in turns with these: p50 {_p(idle, 50):.2f} ms, p99 {_p(idle, 99):.2f} ms")
    for label, times in series.items():
        clock, own = [one for one, _ in times], [one for _, one in times]
        print(
            f"  key to {label} ({len(times)} keys): p50 {_p(clock, 50):.2f} ms, p99 {_p(clock, 99):.2f} ms; "
            f"{_p(clock, 50) / _p(idle, 50):.1f} x the bare window at p50, "
            f"{_p(clock, 99) / _p(idle, 99):.1f} x at p99; "
            f"processor, the window's thread: p50 {_p(own, 50):.2f} ms, p99 {_p(own, 99):.2f} ms"
        )
    bare.window.close()
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


def _bench_list(location: Path) -> None:
    """The list of articles with as many as a desk takes in over years."""
    from datetime import UTC, datetime

    from PySide6.QtWidgets import QApplication

    from reviewer import app
    from reviewer.domain.article import ArticleSummary, Progress

    window = app.build(str(location), location.with_suffix(".ini"))
    window.resize(1440, 900)
    window.show()
    app.begin(window, [], sample=False)
    _until(lambda: window.desk.ready)
    now = datetime.now(UTC)
    window.desk.shelf.put(
        ArticleSummary(f"{n:032x}", f"Article {n} about the harbour", f"{n}.txt", now, Progress(n % 9, n % 5))
        for n in range(MANY_ARTICLES)
    )
    window.desk.articles_changed.emit()
    QApplication.processEvents()
    view, times = window.articles.view, list[float]()
    bar = view.verticalScrollBar()
    for step in range(200):
        begun = time.perf_counter()
        bar.setValue(bar.maximum() * step // 200)
        view.viewport().repaint()
        times.append((time.perf_counter() - begun) * 1000)
    begun = time.perf_counter()
    window.articles.model.search("article 4")
    view.viewport().repaint()
    search = (time.perf_counter() - begun) * 1000
    print(f"\n{MANY_ARTICLES:,} articles: a jump p50 {_p(times, 50):.1f} ms, p99 {_p(times, 99):.1f} ms")
    print(f"  searching them {search:.0f} ms")
    window.close()
    _until(lambda: window.closing_done)
    window.deleteLater()
    QApplication.processEvents()


def _turns(seconds: float) -> None:
    end = time.perf_counter() + seconds
    _until(lambda: time.perf_counter() > end)


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


def _activate(window: "QWidget") -> None:
    """Make it the active window: shortcuts act in no other."""
    window.activateWindow()
    _until(window.isActiveWindow)
    _turns(0.01)


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
