"""Work away from the window: one thread, one task after another, results back on the window's thread."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")
Failed = Callable[[BaseException], None]


class Worker(QObject):
    """Runs functions in the order they are given, on one thread of its own.

    The functions get data and give data; they never touch a widget. ``idle`` is emitted on the window's thread
    when the last task's result has been handed over.
    """

    idle = Signal()
    _finished = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._tasks: dict[Future[Any], tuple[Callable[[Any], None], Failed]] = {}
        self._finished.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a task's result is still to come."""
        return bool(self._tasks)

    def submit(self, work: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run ``work`` on the thread; ``done`` gets its result here, or ``failed`` what it raised."""
        future = self._pool.submit(work)
        self._tasks[future] = (done, failed)
        future.add_done_callback(self._finished.emit)

    def close(self) -> None:
        """Finish what was submitted and end the thread; results are no longer handed over."""
        self._tasks.clear()
        self._pool.shutdown(wait=True)

    @Slot(object)
    def _hand_over(self, future: Future[Any]) -> None:
        task = self._tasks.pop(future, None)
        if task is None:
            return
        done, failed = task
        error = future.exception()
        if error is None:
            done(future.result())
        else:
            failed(error)
        if not self._tasks:
            self.idle.emit()
