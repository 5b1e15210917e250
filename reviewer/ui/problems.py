"""The only place that shows errors.

A ``ReviewerError`` is the world's fault: its sentence and its remedy are shown in the window, with a way to
try again where there is one. Anything else is ours: it is logged and shown with a report to copy. Neither the
log nor the report holds text of an article: they name the kind of error and the places in our code, never the
message, which may quote what was being read.
"""

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from logging.handlers import RotatingFileHandler
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget

from reviewer import __version__, settings
from reviewer.domain.errors import ReviewerError, UnreachableLibrary
from reviewer.ui.lengths import begin_at, keep_margins, keep_spacing
from reviewer.ui.translation import told

LOST = "lost"  # the key of the notice that the server cannot be reached

log = logging.getLogger("reviewer")


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell: a sentence, perhaps a list under it, perhaps things that can be done about it."""

    text: str
    lines: tuple[str, ...] = ()
    trouble: bool = False
    actions: tuple[tuple[str, Callable[[], None]], ...] = ()
    key: str = ""  # a later notice with the same key takes this one's place


class Problems(QObject):
    """Takes errors from anywhere in the window and shows them."""

    noticed = Signal(object)
    settled = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialog: BugDialog | None = None
        self._window: QWidget | None = None
        self._from_thread.connect(self._show_bug, Qt.ConnectionType.QueuedConnection)

    _from_thread = Signal(str)

    def attach(self, window: QWidget) -> None:
        """Show what goes wrong over this window."""
        self._window = window

    def tell(self, text: str, *lines: str, key: str = "") -> None:
        """Say something that is no error."""
        self.noticed.emit(Notice(text, lines, key=key))

    def notice(self, notice: Notice) -> None:
        """Show a notice made elsewhere (one that offers things to do)."""
        self.noticed.emit(notice)

    def settle(self, key: str) -> None:
        """Take back the notice with this key."""
        self.settled.emit(key)

    def show(self, error: BaseException, retry: Callable[[], None] | None = None, key: str = "") -> None:
        """Show an error: plainly where the world is at fault, with a report where we are."""
        if isinstance(error, ReviewerError):
            actions = ((self.tr("Try again"), retry),) if retry else ()
            if isinstance(error, UnreachableLibrary):  # one notice, however many parts of the window hear of it
                key = key or LOST
            self.noticed.emit(Notice(told(error), trouble=True, actions=actions, key=key))
            return
        report = bug_report(error)
        log.error("%s", report)
        self._from_thread.emit(report)

    def show_all(self, title: str, errors: tuple[ReviewerError, ...]) -> None:
        """Show what went wrong with the files of one batch, one sentence each."""
        if len(errors) == 1:
            self.noticed.emit(Notice(told(errors[0]), trouble=True))
        elif errors:
            self.noticed.emit(Notice(title, tuple(told(error) for error in errors), trouble=True))

    def install(self) -> None:
        """Bring every error that nothing else caught here, and open the log."""
        open_log()
        sys.excepthook = self._uncaught
        threading.excepthook = lambda args: self._uncaught(args.exc_type, args.exc_value, args.exc_traceback)

    def _uncaught(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        self.show(error or kind())

    def _show_bug(self, report: str) -> None:
        if self._dialog is None:
            self._dialog = BugDialog(self._window)
            self._dialog.finished.connect(self._forget)
        self._dialog.add(report)
        self._dialog.show()

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


class BugDialog(QDialog):
    """Says that we are at fault and gives a report to copy. It blocks nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setModal(False)
        begin_at(self, 560, 380)
        heading = QLabel(self.tr("This is our fault"))
        heading.setObjectName("title")
        text = QLabel(
            self.tr(
                "The program made a mistake. Your decisions are saved and you can go on. The report below says "
                "where it happened; it holds no text of your articles. Please send it to us."
            )
        )
        text.setWordWrap(True)
        self.report = QTextEdit()
        self.report.setObjectName("report")
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setAccessibleDescription(self.tr("Where the mistake happened; no text of an article"))
        copy = QPushButton(self.tr("Copy report"))
        copy.setObjectName("primary")
        copy.clicked.connect(self._copy)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(copy)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        keep_margins(layout, 22, 20, 22, 18)
        keep_spacing(layout, 12)
        layout.addWidget(heading)
        layout.addWidget(text)
        layout.addWidget(self.report, 1)
        layout.addLayout(buttons)

    def add(self, report: str) -> None:
        """Put one more report under those that are there; the same one twice is shown once."""
        shown = self.report.toPlainText()
        if report.strip() not in shown:
            self.report.setPlainText(f"{shown}\n{report}".strip())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())


def bug_report(error: BaseException) -> str:
    """Where in our code an error arose and of what kind; never its message, which may quote an article."""
    versions = f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    lines = [f"Claim Reviewer {__version__}, {versions}"]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        lines += [
            f"  {frame.filename}:{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(seen.__traceback__)
        ]
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines)


def open_log() -> None:
    """Write what goes wrong to a file in the log folder; four old ones are kept."""
    folder = settings.log_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "reviewer.log", maxBytes=500_000, backupCount=4, encoding="utf-8", delay=True
        )
    except (
        OSError
    ):  # a machine without a writable log folder still gets the program, and its log on the console
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
