"""Closing the window: what is being saved is finished, what would be lost is asked about once."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from reviewer.ui.desk import Desk
from reviewer.ui.problems import Notice, Problems
from reviewer.ui.saving import Saved


class Closing(QObject):
    """Says whether the window may close now. ``close`` tries again; ``show_unsaved`` goes to a draft."""

    def __init__(
        self,
        desk: Desk,
        problems: Problems,
        close: Callable[[], object],
        show_unsaved: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._problems = problems
        self._close = close
        self._show_unsaved = show_unsaved
        self._waiting = False
        self._asked = False
        desk.saved_changed.connect(self._go_on)

    def may_close(self) -> bool:
        """Whether nothing is on its way to the disk and nothing typed would be lost unasked."""
        if self._desk.saved is Saved.SAVING:
            self._waiting = True
            return False
        unsaved = bool(self._desk.drafts) or self._desk.saved is Saved.NOT_SAVED
        if unsaved and not self._asked:
            self._asked = True
            self._ask()
            return False
        return True

    def _go_on(self) -> None:
        if self._waiting and self._desk.saved is not Saved.SAVING:
            self._waiting = False
            self._close()

    def _ask(self) -> None:
        def show() -> None:
            self._asked = False
            first = next(iter(self._desk.drafts), None)
            if first is not None:
                self._show_unsaved(first)

        def close() -> None:
            self._close()

        self._problems.notice(
            Notice(
                self.tr("Something you typed or decided is not saved. Close all the same?"),
                trouble=True,
                actions=((self.tr("Show me"), show), (self.tr("Close without saving"), close)),
                key="close",
            )
        )
