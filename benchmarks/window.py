"""How long the window takes: to be usable, to show articles (``keys``), and very many of them in its list.

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
from pathlib import Path

from benchmarks import keys
from benchmarks.loop import percentile
from reviewer import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

STARTS = 7
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
import os
import sys
from pathlib import Path
from reviewer import app
app.prepare()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
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
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:  # on the disk: /tmp may be memory
        _start_up(Path(folder))
        keys.main(Path(folder))
        _list(Path(folder) / "many.db")


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
    compiled = os.environ | {"PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    compiled.pop("PYTHONDONTWRITEBYTECODE", None)
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    for turn in range(STARTS + 1):
        for name, command in ways.items():
            taken = _time_of(command, compiled)
            if turn:  # the first one compiles, as a program does once after it is installed
                times[name].append(taken)
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


def _time_of(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Seconds by the clock, and of the processor, that a process takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    nowhere = subprocess.DEVNULL
    subprocess.run(command, check=True, stdout=nowhere, stderr=nowhere, env=environment)
    taken = time.perf_counter() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return taken, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _list(location: Path) -> None:
    """The list of articles with as many as a desk takes in over years."""
    from datetime import UTC, datetime

    from PySide6.QtWidgets import QApplication

    from reviewer.domain.article import ArticleSummary, Progress

    window = keys.opened(location)
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
    print(f"\n{MANY_ARTICLES:,} articles")
    print(f"  a jump p50 {percentile(times, 50):.1f} ms, p99 {percentile(times, 99):.1f} ms")
    print(f"  searching them {search:.0f} ms")
    keys.closed(window)


if __name__ == "__main__":
    main()
