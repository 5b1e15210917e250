"""The event loop, run as the program runs it and watched meanwhile; a bare window beside it."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

_BEAT_MS = 1


@dataclass(frozen=True, slots=True)
class Block:
    """The longest time in which the event loop did not turn, in ms: by the clock, and of its own thread's."""

    clock: float
    own: float

    def __str__(self) -> str:
        return f"{self.clock:.1f} ms (processor, the window's thread: {self.own:.1f} ms)"


def until(condition: Callable[[], bool]) -> Block:
    """Run the event loop until something holds. It sleeps where there is nothing to do, as in the program."""
    loop, watchdog = QEventLoop(), QTimer()
    gaps, own = [0.0], [0.0]
    last, used = time.perf_counter(), time.thread_time()

    def beat() -> None:
        nonlocal last, used
        now, use = time.perf_counter(), time.thread_time()
        gaps.append((now - last) * 1000 - _BEAT_MS)
        own.append((use - used) * 1000)
        last, used = now, use
        if condition():
            loop.quit()

    watchdog.setTimerType(Qt.TimerType.PreciseTimer)
    watchdog.timeout.connect(beat)
    watchdog.start(_BEAT_MS)
    loop.exec()
    watchdog.stop()
    return Block(max(gaps), max(own))


def turns(seconds: float) -> None:
    """Run the event loop for a while."""
    end = time.perf_counter() + seconds
    until(lambda: time.perf_counter() > end)


def activate(window: QWidget) -> None:
    """Make it the active window: shortcuts act in no other."""
    window.activateWindow()
    until(window.isActiveWindow)
    turns(0.01)


def percentile(times: list[float], percent: int) -> float:
    """The time that so many in a hundred do not pass."""
    return statistics.quantiles(times, n=100, method="inclusive")[percent - 1]


class BareWindow:
    """A window that does nothing but repaint when a key is pressed."""

    def __init__(self) -> None:
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
        activate(self.window)
        self.painted.clear()
        begun = time.perf_counter()
        QTest.keyClick(self.window, Qt.Key.Key_C)
        until(lambda: bool(self.painted))
        return (self.painted[0] - begun) * 1000


class Paints(QObject):
    """When a widget was painted: by the clock, and by its thread's use of the processor."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.at: list[tuple[float, float]] = []
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note the time, and let it be painted."""
        if event.type() is QEvent.Type.Paint:
            self.at.append((time.perf_counter(), time.thread_time()))
        return False
