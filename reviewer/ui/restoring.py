"""Going back to a backup: the window lets the library go, the backup takes its place, the window opens it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QObject, Signal

from reviewer.domain.backup import Backup
from reviewer.domain.errors import DamagedLibrary, ReviewerError
from reviewer.domain.library_report import SalvageReport
from reviewer.ui.desk import Desk
from reviewer.ui.library_worker import LibraryWorker
from reviewer.ui.problems import Notice, Problems
from reviewer.ui.saving import Saved
from reviewer.ui.translation import spoken, told

Backups = tuple[Backup, ...]


class Restoring(QObject):
    """``store`` is the worker that decides; ``others`` have the library open too and let it go as well."""

    connection_asked = Signal()

    def __init__(
        self,
        desk: Desk,
        store: LibraryWorker,
        others: Sequence[LibraryWorker],
        problems: Problems,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._store = store
        self._others = others
        self._problems = problems
        desk.library_failed.connect(self._offer)

    @property
    def location(self) -> Path:
        """The library's file."""
        from reviewer import settings

        return Path(self._store.location or settings.default_library())

    @property
    def on_server(self) -> bool:
        """Whether a server keeps the library; its backups are made there."""
        return "://" in str(self._store.location or "")

    def list(self, done: Callable[[Backups], None]) -> None:
        """The backups of the library, newest first; it need not be open, nor sound."""
        location = self.location

        def work() -> Backups:
            from reviewer.services.backups import list_backups

            return list_backups(location)

        self._store.submit(work, done, self._problems.show)

    def possible(self) -> bool:
        """Whether nothing would be lost; says what stands in the way."""
        if self._desk.drafts or self._desk.saved is not Saved.SAVED:
            self._problems.tell(
                self.tr("Something you typed or decided is not saved. Save it or give it up first."),
                key="restore",
            )
            return False
        return True

    def restore(self, backup: Backup) -> None:
        """Put a backup in the library's place and open it; what was there is set aside."""
        if not self.possible():
            return
        self._desk.put_away()
        waiting = len(self._others)

        def let_go(_: object = None) -> None:
            nonlocal waiting
            waiting -= 1
            if waiting <= 0:
                self._exchange(backup)

        if not self._others:
            self._exchange(backup)
        for worker in self._others:
            worker.let_go(let_go)

    def _exchange(self, backup: Backup) -> None:
        location = self.location

        def exchanged(aside: Path | None) -> None:
            words = self.tr("The library is the backup of {0} now.").format(moment_words(backup))
            left = self.tr("What was there before lies at {0}.").format(aside) if aside else ""
            self._problems.settle("library")
            self._problems.tell(" ".join((words, left)).strip(), key="restore")
            self._desk.open_library()

        def failed(error: BaseException) -> None:
            self._problems.show(error, key="restore")
            self._desk.open_library()

        def work() -> Path | None:
            from reviewer.services.backups import restore

            return restore(location, backup.path)

        self._store.let_go(lambda _: self._store.submit(work, exchanged, failed))

    def _offer(self, error: BaseException) -> None:
        """The library cannot be opened: offer the newest backup beside trying again."""
        if not isinstance(error, ReviewerError):
            self._problems.show(error, self._desk.open_library, "library")
            return
        again = (self.tr("Try again"), self._desk.open_library)
        if self.on_server:
            connect = (self.tr("Connect as somebody else, or elsewhere…"), self.connection_asked.emit)
            notice = Notice(told(error), trouble=True, actions=(again, connect), key="library")
            self._problems.notice(notice)
            return
        if not isinstance(error, DamagedLibrary):
            self._problems.notice(Notice(told(error), trouble=True, actions=(again,), key="library"))
            return
        actions = [(self.tr("Save what it still holds"), self.salvage), again]
        if (newest := error.backup) is not None:
            words = self.tr("Open the backup of {0}").format(moment_words(newest))
            actions.insert(0, (words, lambda: self.restore(newest)))
        line = self.tr("It was left as it is.")
        self._problems.notice(
            Notice(spoken(error.what), (line,), trouble=True, actions=tuple(actions), key="library")
        )

    def salvage(self) -> None:
        """Copy what a damaged library still holds into a new one beside it."""
        location = self.location
        stamp = QDateTime.currentDateTime().toString("yyyyMMdd-HHmmss")
        target = location.with_name(f"{location.stem}-saved-{stamp}{location.suffix}")

        def work() -> SalvageReport:
            from reviewer.services.backups import salvage

            return salvage(location, target)

        def done(report: SalvageReport) -> None:
            self._problems.tell(report.sentence(), key="salvage")

        self._store.submit(work, done, lambda error: self._problems.show(error, key="salvage"))


def moment_words(backup: Backup) -> str:
    """When a backup was taken, in this place's time."""
    moment = QDateTime.fromSecsSinceEpoch(int(backup.taken_at.timestamp()))
    return QLocale().toString(moment, "d MMM yyyy, HH:mm")
