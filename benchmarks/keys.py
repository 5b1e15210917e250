"""Articles short and long in the window: how soon they are there; from a key to the next claim and the disk.

Beside each stand what a bare window takes to repaint and what SQLite alone takes to commit a row of the size of
a decision's; the three take turns, key by key.
"""

import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.decisions import bare_database, commit_one_row
from benchmarks.loop import BareWindow, Block, Paints, activate, percentile, turns, until
from reviewer import app, settings
from reviewer.domain.claim import State
from reviewer.services.importing import import_text
from reviewer.services.libraries import open_library
from reviewer.ui.main_window import MainWindow
from reviewer.ui.saving import Saved
from reviewer.ui.sieve import Sieve

FRAME_MS, SCREEN_MS, BLOCK_MS = 16, 200, 50  # what is allowed
SAMPLE_ROUNDS = 40
LONG_DECISIONS = 200
LONG_TEXT = 1_000_000
HUGE_TEXT = 5_000_000

Times = list[tuple[float, float]]  # ms by the clock, ms of the window's thread


def main(folder: Path) -> None:
    """Print what is measured; libraries are made in the folder."""
    app.prepare()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.processEvents()
    sample = (settings.resources() / "sample-article.txt").read_text(encoding="utf-8")
    _article(folder / "sample.db", sample, "sample article", SAMPLE_ROUNDS)
    _article(folder / "long.db", long_text(LONG_TEXT), "5,000 claims in 1 MB", 1)
    _huge(folder / "huge.db", long_text(HUGE_TEXT), "5 MB")


def opened(location: Path) -> MainWindow:
    """The window on a library, as the program starts it."""
    window = app.build(str(location), location.with_suffix(".ini"))
    window.desk.library_opened.connect(app.collect_garbage_again)
    window.resize(1440, 900)
    window.show()
    app.begin(window, [], sample=False)
    until(lambda: window.desk.ready)
    return window


def closed(window: MainWindow) -> None:
    """Close it, and wait until it is gone."""
    window.close()
    until(lambda: window.closing_done)
    window.deleteLater()
    QApplication.processEvents()


def _article(location: Path, text: str, name: str, rounds: int) -> None:
    library = open_library(location)
    article = import_text(library, "benchmark", text, name)
    import_text(library, "benchmark", "Nothing to see\n\nNothing was counted here.\n", "before")
    library.close()
    window = opened(location)
    until(lambda: window.desk.article is not None)
    turns(0.3)
    print(f"\n{name}, {len(text) / 1e6:.2f} M characters")
    _opening(window, lambda: window.desk.open_article(article.article_id))
    turns(0.5)
    with closing(bare_database(location.with_suffix(".bare"))) as bare:
        _Typist(window, bare).measure(rounds)
    closed(window)


def _opening(window: MainWindow, open_it: Callable[[], None]) -> None:
    """The first screen, the rest of the text, then what is worked out about it."""
    source, paints, before = window.source, Paints(window.source.viewport()), window.desk.article
    begun = time.perf_counter()
    open_it()

    def painted() -> bool:
        there = window.desk.article is not before
        if not there:
            paints.at.clear()
        return there and bool(paints.at)

    blocks = [until(painted)]
    first = (paints.at[0][0] - begun) * 1000
    blocks.append(until(lambda: not source.filling))
    filled = (time.perf_counter() - begun) * 1000
    blocks.append(until(lambda: not window.insight.busy))
    longest = Block(max(one.clock for one in blocks), max(one.own for one in blocks))
    print(f"  {len(window.desk.claims)} claims; all of the text there after {filled:.0f} ms")
    print(f"  first screen {first:.0f} ms{_kept(first, SCREEN_MS)}")
    print(f"  longest block of the event loop until all is there {longest}{_kept(longest.clock, BLOCK_MS)}")


class _Typist:
    """Presses keys and takes the time."""

    def __init__(self, window: MainWindow, bare: sqlite3.Connection) -> None:
        self._window, self._desk = window, window.desk
        self._bare, self._bare_window = bare, BareWindow()
        self._paints = Paints(window.source.viewport())
        self._saved: tuple[float, float] | None = None
        window.desk.saved_changed.connect(self._note)
        self.idle: list[float] = []
        self.commits: list[float] = []
        self.looked: Times = []
        self.decided: Times = []
        self.durable: Times = []

    def _note(self) -> None:
        if self._desk.saved is Saved.SAVED:
            self._saved = time.perf_counter(), time.thread_time()

    def measure(self, rounds: int) -> None:
        """Go through the claims, decide on them, take it back for the next round; print the times."""
        desk = self._desk
        for _ in range(rounds):
            desk.select(desk.claims[0].id)
            turns(0.05)
            for _ in range(min(len(desk.claims) - 1, LONG_DECISIONS)):
                self._press(Qt.Key.Key_J, self.looked)
            desk.select(desk.claims[0].id)
            turns(0.05)
            self._decide(rounds == 1)
            while desk.progress.decided and rounds > 1:
                desk.deciding.undo()
                until(lambda: desk.saved is Saved.SAVED)
        self._print()
        self._bare_window.window.close()

    def _decide(self, with_filter: bool) -> None:
        for turn in range(min(len(self._desk.claims) - 1, LONG_DECISIONS)):
            if with_filter and turn == LONG_DECISIONS // 2:
                self._desk.sift(Sieve(states=frozenset({State.PENDING})))
                turns(0.05)
            begun = time.perf_counter()
            commit_one_row(self._bare)
            self.commits.append((time.perf_counter() - begun) * 1000)
            self._press(Qt.Key.Key_C, self.decided)

    def _press(self, key: Qt.Key, into: Times) -> None:
        self.idle.append(self._bare_window.press())
        activate(self._window)
        self._paints.at.clear()
        self._saved = None
        begun, used = time.perf_counter(), time.thread_time()
        QTest.keyClick(self._window.windowHandle(), key)
        until(lambda: bool(self._paints.at))
        painted = self._paints.at[0]
        into.append(_since(painted, begun, used))
        if into is self.decided:
            until(lambda: self._saved is not None)
            self.durable.append(_since(max(painted, self._saved or painted), begun, used))

    def _print(self) -> None:
        idle, commits = self.idle, self.commits
        print(f"  {'':34}{'keys':>6}{'median':>9}{'p99':>9}{'own p50':>9}{'own p99':>9}   times in ms")
        for name, times in (("a bare window repaints", idle), ("SQLite alone commits one row", commits)):
            print(f"  {name:34}{len(times):6}{percentile(times, 50):9.2f}{percentile(times, 99):9.2f}")
        for name, taken in (
            ("key to next claim painted", self.looked),
            ("decision to next claim painted", self.decided),
            ("decision durable, next one painted", self.durable),
        ):
            clock, own = [one for one, _ in taken], [one for _, one in taken]
            p50, p99 = percentile(clock, 50), percentile(clock, 99)
            print(
                f"  {name:34}{len(taken):6}{p50:9.2f}{p99:9.2f}"
                f"{percentile(own, 50):9.2f}{percentile(own, 99):9.2f}{_kept(p99, FRAME_MS)}"
            )
            for bare, others in (("bare windows", idle), ("bare commits", commits)):
                ratios = p50 / percentile(others, 50), p99 / percentile(others, 99)
                print(f"  {'':34}{'':6}{ratios[0]:8.1f}x{ratios[1]:8.1f}x   {bare}")


def _since(moment: tuple[float, float], begun: float, used: float) -> tuple[float, float]:
    return (moment[0] - begun) * 1000, (moment[1] - used) * 1000


def _huge(location: Path, text: str, name: str) -> None:
    """A text that long is laid out by the view alone; extraction has its own benchmark."""
    from datetime import UTC, datetime

    from reviewer.domain.article import Article, hash_text
    from reviewer.services.articles import OpenArticle

    article = Article("a", name, text, hash_text(text), name, "utf-8", datetime.now(UTC), "benchmark")
    window = opened(location)
    turns(0.3)
    print(f"\n{name}")
    _opening(window, lambda: window.desk.lay(OpenArticle(article, ())))
    closed(window)


def _kept(taken: float, allowed: float) -> str:
    return f" (allowed {allowed}: {'kept' if taken <= allowed else 'MISSED'})"


def long_text(length: int) -> str:
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
