"""What becomes of many files, while they come in and afterwards. It blocks nothing."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.ui.batch import Batch, Kind
from reviewer.ui.controls import Choice
from reviewer.ui.lengths import begin_at, keep_margins, keep_spacing
from reviewer.ui.steady_list import SteadyList

if TYPE_CHECKING:
    from reviewer.services.importing import Outcome

Index = QModelIndex | QPersistentModelIndex


class _Some(QSortFilterProxyModel):
    """The files of one kind, or all; one stays listed while it is looked at."""

    def __init__(self, batch: Batch) -> None:
        super().__init__(batch)
        self._batch = batch
        self._kind: Kind | None = None
        self.setSourceModel(batch)

    def choose(self, kind: Kind | None) -> None:
        """List those of a kind, or all."""
        self.beginFilterChange()
        self._kind = kind
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Whether a file is of the kind."""
        del source_parent
        return self._kind is None or self._batch.kind(source_row) is self._kind


class ImportReportDialog(QDialog):
    """A line a file; Enter or a double click opens its article, or asks what the file waits for."""

    opened = Signal(str)  # an article's id
    asked = Signal(object)  # the Path of a file that waits for an answer
    taken_as_read = Signal(object)  # the paths of all that wait
    skipped = Signal(object)  # the Path of a file that is not to come in
    cancelled = Signal()

    def __init__(self, batch: Batch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._batch = batch
        self.setWindowTitle(self.tr("What was taken in"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        begin_at(self, 680, 480)
        self.heading = QLabel()
        self.heading.setObjectName("title")
        self.words = QLabel()
        self.words.setObjectName("muted")
        self.words.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of taking articles in"))
        self.stop = QPushButton(self.tr("Cancel"))
        self.stop.setAccessibleDescription(self.tr("Take in no more files; what is in stays"))
        self.stop.clicked.connect(self.cancelled)
        self.which = Choice()
        self.which.name_for_readers(self.tr("Which files are listed"))
        self.which.setAccessibleDescription(self.tr("All, or those of one outcome"))
        for words, kind in (
            (self.tr("All files"), None),
            (self.tr("Imported"), Kind.IMPORTED),
            (self.tr("There already"), Kind.THERE),
            (self.tr("Failed"), Kind.FAILED),
            (self.tr("Waiting for an answer"), Kind.HELD),
            (self.tr("Skipped"), Kind.SKIPPED),
        ):
            self.which.addItem(words, kind)
        self.which.activated.connect(self._choose)
        self.model = _Some(batch)
        self.list = SteadyList()
        self.list.setObjectName("choices")
        self.list.setAccessibleName(self.tr("Files"))
        self.list.setAccessibleDescription(self.tr("Enter opens the article, or asks what a file waits for"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.list.setModel(self.model)
        self.list.activated.connect(self._open)
        self.whole = QLabel()
        self.whole.setWordWrap(True)
        self.whole.setTextFormat(Qt.TextFormat.PlainText)
        self.whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.questions, self.asking = QWidget(), QLabel()
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._offer)
        batch.changed.connect(self._follow)
        self.which.setCurrentIndex(self.which.findData(self._first_kind()))
        self._choose()
        self._follow()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.questions.setObjectName("inside")
        self.asking.setWordWrap(True)
        self.look = QPushButton(self.tr("Look at the next…"))
        self.look.setObjectName("primary")
        self.look.setAccessibleDescription(self.tr("Ask about the first file that waits for an answer"))
        self.look.clicked.connect(self._look)
        self.take_all = QPushButton(self.tr("Take all in as they read"))
        self.take_all.setAccessibleDescription(self.tr("Each becomes an article of its own"))
        self.take_all.clicked.connect(self._take_all)
        asking = QHBoxLayout(self.questions)
        asking.setContentsMargins(0, 0, 0, 0)
        keep_spacing(asking, 8)
        asking.addWidget(self.asking, 1)
        asking.addWidget(self.look)
        asking.addWidget(self.take_all)
        running = QHBoxLayout()
        keep_spacing(running, 8)
        running.addWidget(self.words, 1)
        running.addWidget(self.stop)
        self.go = QPushButton(self.tr("Open article"))
        self.go.setAccessibleDescription(self.tr("Open the article that the file selected has become"))
        self.go.clicked.connect(lambda: self._open(self.list.currentIndex()))
        self.skip = QPushButton(self.tr("Skip file"))
        self.skip.setAccessibleDescription(self.tr("Do not take in the file selected, and go on with the next"))
        self.skip.clicked.connect(self._skip)
        copy = QPushButton(self.tr("Copy list"))
        copy.setAccessibleDescription(self.tr("Put the lines of the list on the clipboard"))
        copy.clicked.connect(self._copy)
        shut = QPushButton(self.tr("Close"))
        shut.setAccessibleDescription(self.tr("Close the list; files go on coming in"))
        shut.clicked.connect(self.close)
        buttons = QHBoxLayout()
        keep_spacing(buttons, 8)
        buttons.addWidget(self.which)
        buttons.addStretch()
        for button in (self.skip, self.go, copy, shut):
            buttons.addWidget(button)
        for button in (self.stop, self.look, self.take_all, self.skip, self.go, copy, shut):
            button.setAutoDefault(False)  # Enter is the list's
        column = QVBoxLayout(self)
        keep_margins(column, 24, 20, 24, 18)
        keep_spacing(column, 12)
        column.addWidget(self.heading)
        column.addLayout(running)
        column.addWidget(self.bar)
        column.addWidget(self.questions)
        column.addWidget(self.list, 1)
        column.addWidget(self.whole)
        column.addLayout(buttons)

    def lines(self) -> list[str]:
        """What is listed."""
        return [str(self.model.index(row, 0).data()) for row in range(self.model.rowCount())]

    # --- showing ---------------------------------------------------------------------------------------------

    def _first_kind(self) -> Kind | None:
        """What is most worth a look when all is in: what failed."""
        if self._batch.running:
            return None
        counts = self._batch.counts()
        return next((kind for kind in (Kind.HELD, Kind.FAILED) if counts[kind]), None)

    def _choose(self, *_: object) -> None:
        self.model.choose(self.which.currentData())
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0, 0))
        self._offer()

    def _follow(self) -> None:
        """Say how far it is, and what waits."""
        batch = self._batch
        done, total = batch.progress
        self.heading.setText(self.tr("Taking in") if batch.running else self.tr("What was taken in"))
        self.bar.setVisible(batch.running)
        self.stop.setVisible(batch.running)
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.words.setText(self._progress() if batch.running else batch.sentence())
        self._ask_about([] if batch.running else [batch.outcome(row) for row in batch.held()])
        self._offer()

    def _ask_about(self, held: "Sequence[Outcome | None]") -> None:
        """Say what waits for an answer, once all that can come in is in."""
        unsure = sum(outcome is not None and not outcome.sure for outcome in held)
        self.questions.setVisible(bool(held))
        parts: list[str] = []
        if unsure:
            parts.append(self.tr("%n file(s) do not say how their letters are stored.", "", unsure))
        if len(held) > unsure:
            parts.append(self.tr("%n file(s) are much like an article here.", "", len(held) - unsure))
        self.asking.setText(" ".join(parts))

    def _progress(self) -> str:
        done, total = self._batch.progress
        words, left = self.tr("{0} of {1}").format(done, total), self._batch.seconds_left()
        if left is None:
            return words
        if left < 60:
            return self.tr("{0}, less than a minute left").format(words)
        return self.tr("{0}, about %n minute(s) left", "", round(left / 60)).format(words)

    def _offer(self, *_: object) -> None:
        row = self._row(self.list.currentIndex())
        kind = self._batch.kind(row) if row is not None else None
        self.whole.setText(self._batch.line(row) if row is not None and kind is Kind.FAILED else "")
        self.whole.setVisible(kind is Kind.FAILED)
        self.skip.setVisible(self._batch.running)
        self.skip.setEnabled(kind in (Kind.WAITING, Kind.READING))
        self.go.setEnabled(kind in (Kind.IMPORTED, Kind.THERE))

    def _row(self, index: Index) -> int | None:
        return self.model.mapToSource(index).row() if index.isValid() else None

    # --- what is asked for -----------------------------------------------------------------------------------

    def _open(self, index: Index) -> None:
        row = self._row(index)
        outcome = self._batch.outcome(row) if row is not None else None
        if outcome is not None and outcome.imported is not None:
            self.opened.emit(outcome.imported.article_id)
        elif outcome is not None and outcome.held:
            self.asked.emit(outcome.path)

    def _skip(self) -> None:
        row = self._row(self.list.currentIndex())
        if row is not None and self._batch.running and self._batch.outcome(row) is None:
            self._batch.skip(row)
            self.skipped.emit(self._batch.path(row))

    def _look(self) -> None:
        held = self._batch.held()
        if held:
            self.asked.emit(self._batch.path(held[0]))

    def _take_all(self) -> None:
        self.taken_as_read.emit([self._batch.path(row) for row in self._batch.held()])

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self.lines()))
