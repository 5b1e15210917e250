"""A batch of files that is taken in: what has become of each so far."""

import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from reviewer.ui.translation import told

if TYPE_CHECKING:
    from reviewer.services.importing import Outcome

Index = QModelIndex | QPersistentModelIndex
_LEARNING_SECONDS = 3.0  # before it is said how long the rest may take


class Kind(Enum):
    """What has become of a file."""

    WAITING = auto()
    READING = auto()
    IMPORTED = auto()
    THERE = auto()
    HELD = auto()
    FAILED = auto()
    SKIPPED = auto()


@dataclass(slots=True)
class _Row:
    path: Path
    outcome: "Outcome | None" = None
    skipped: bool = False  # the person does not want it


class Batch(QAbstractListModel):
    """The files in their order with what became of each; those after the one that is read now wait.

    There is one for a window: a batch takes the place of the one before, but for the files of that which still
    wait for an answer.
    """

    changed = Signal()  # how many stand how

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._first = self._done = 0  # rows: where the batch begins, and which file of it is read now
        self._began = 0.0
        self.running = self.stopped = False

    # --- what a list asks ------------------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        """As many as there are files."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A line of words, or the whole of it with the file's path as a tip."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.line(index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{self.line(index.row())}\n{self._rows[index.row()].path}"
        return None

    # --- what is known ---------------------------------------------------------------------------------------

    @property
    def progress(self) -> tuple[int, int]:
        """How many files of the batch are through, and how many it has."""
        return self._done - self._first, len(self._rows) - self._first

    def outcome(self, row: int) -> "Outcome | None":
        """What became of the file in a row; ``None`` while nothing has."""
        return self._rows[row].outcome

    def path(self, row: int) -> Path:
        """The file in a row."""
        return self._rows[row].path

    def kind(self, row: int) -> Kind:
        """What has become of the file in a row."""
        outcome = self._rows[row].outcome
        if self._rows[row].skipped if outcome is None else outcome.skipped:
            return Kind.SKIPPED
        if outcome is None:
            return Kind.READING if self.running and row == self._done else Kind.WAITING
        if outcome.problem is not None:
            return Kind.FAILED
        if outcome.imported is None:
            return Kind.HELD
        return Kind.IMPORTED if outcome.imported.created else Kind.THERE

    def first_imported(self) -> str | None:
        """The id of the first article of the batch."""
        imported = (row.outcome.imported for row in self._rows[self._first : self._done] if row.outcome)
        return next((one.article_id for one in imported if one is not None and one.created), None)

    def counts(self) -> Counter[Kind]:
        """How many files stand how."""
        return Counter(self.kind(row) for row in range(len(self._rows)))

    def held(self) -> list[int]:
        """The rows that wait for an answer."""
        return [row for row in range(len(self._rows)) if self.kind(row) is Kind.HELD]

    def line(self, row: int) -> str:
        """What became of a file, in a line."""
        name, outcome, kind = self._rows[row].path.name, self._rows[row].outcome, self.kind(row)
        if kind is Kind.READING:
            return self.tr("… {0}: being read").format(name)
        if kind is Kind.SKIPPED:
            return self.tr("– {0}: skipped").format(name)
        if outcome is None:
            return (self.tr("– {0}: waiting") if self.running else self.tr("– {0}: not read")).format(name)
        if outcome.problem is not None:
            why = told(outcome.problem)
            return f"✕ {why}" if name in why else self.tr("✕ {0}: {1}").format(name, why)
        if outcome.imported is not None:
            words = self.tr("✓ {0}: {1}") if kind is Kind.IMPORTED else self.tr("= {0}: there already as {1}")
            return words.format(name, outcome.imported.title)
        if not outcome.sure:
            return self.tr("? {0}: does not say how its letters are stored").format(name)
        near = outcome.near[0]
        return self.tr("? {0}: much like “{1}” ({2} % the same)").format(
            name, near.title, round(near.share * 100)
        )

    def seconds_left(self) -> int | None:
        """How long the rest may take, as the files so far did; ``None`` where that cannot be said."""
        passed, (done, total) = time.monotonic() - self._began, self.progress
        if not self.running or not done or passed < _LEARNING_SECONDS:
            return None
        return round(passed / done * (total - done))

    def waiting(self) -> list[dict[str, str]]:
        """The files that wait for an answer, as texts to be kept until tomorrow."""
        kept: list[dict[str, str]] = []
        for row in self.held():
            outcome = self._rows[row].outcome
            near = outcome.near[0] if outcome is not None and outcome.near else None
            kept.append({"path": str(self._rows[row].path)})
            if near is not None:
                kept[-1] |= {"like": near.article_id, "title": near.title, "share": str(near.share)}
        return kept

    # --- what happens ----------------------------------------------------------------------------------------

    def begin(self, files: Sequence[Path]) -> None:
        """These files are taken in now."""
        self.beginResetModel()
        self._rows = [self._rows[row] for row in self.held()]
        self._first = self._done = len(self._rows)
        self._rows += (_Row(path) for path in files)
        self._began = time.monotonic()
        self.running, self.stopped = True, False
        self.endResetModel()
        self.changed.emit()

    def wait_again(self, files: Sequence[Mapping[str, str]]) -> None:
        """These files waited for an answer when they were kept (see ``waiting``); no others are listed."""
        from reviewer.services.importing import Outcome
        from reviewer.services.near import Near

        self.beginResetModel()
        self._rows = []
        for one in files:
            like = (Near(one["like"], one["title"], float(one["share"])),) if "like" in one else ()
            path = Path(one["path"])
            self._rows.append(_Row(path, Outcome(path, near=like, sure=bool(like))))
        self._first = self._done = len(self._rows)
        self.running = self.stopped = False
        self.endResetModel()
        self.changed.emit()

    def take(self, outcome: "Outcome") -> None:
        """The next file is through."""
        row = self._done
        if self.running and row < len(self._rows):
            self._rows[row].outcome = outcome
            self._done += 1
            self.dataChanged.emit(self.index(row), self.index(min(row + 1, len(self._rows) - 1)))
            self.changed.emit()

    def skip(self, row: int) -> None:
        """The person does not want this file, which is not through yet."""
        self._rows[row].skipped = True
        self.dataChanged.emit(self.index(row), self.index(row))
        self.changed.emit()

    def answer(self, outcomes: "Iterable[Outcome]") -> bool:
        """Files are in, or cannot be; gives whether one of them was held back."""
        settled = {outcome.path: outcome for outcome in outcomes}
        rows = [row for row in self.held() if self._rows[row].path in settled]
        for row in rows:
            self._rows[row].outcome = settled[self._rows[row].path]
            self.dataChanged.emit(self.index(row), self.index(row))
        if rows:
            self.changed.emit()
        return bool(rows)

    def end(self, *, stopped: bool) -> None:
        """No more of it is taken in."""
        if not self.running:
            return
        self.running, self.stopped = False, stopped
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.changed.emit()

    def sentence(self) -> str:
        """How many stand how, those that wait for an answer and those not read at the end."""
        counts = self.counts()
        parts = [
            self.tr("%n imported", "", counts[Kind.IMPORTED]),
            self.tr("%n there already", "", counts[Kind.THERE]),
            self.tr("%n failed", "", counts[Kind.FAILED]),
        ]
        if counts[Kind.SKIPPED]:
            parts.append(self.tr("%n skipped", "", counts[Kind.SKIPPED]))
        words = ", ".join(parts) + "."
        if counts[Kind.HELD]:
            words += " " + self.tr("%n wait(s) for your answer.", "", counts[Kind.HELD])
        if self.stopped:
            words += " " + self.tr("Stopped before the rest.")
        return words
