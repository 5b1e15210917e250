"""The recall net: going through the numbers that nobody has looked at, one key each."""

from PySide6.QtCore import QObject, Signal

from reviewer.domain.article import Span
from reviewer.domain.uncovered import UncoveredNumber
from reviewer.ui.desk import Desk
from reviewer.ui.insight import Insight


class Recall(QObject):
    """Which uncovered number is looked at. Looking at a claim ends it."""

    changed = Signal()

    def __init__(self, desk: Desk, insight: Insight, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._insight = insight
        self.current: UncoveredNumber | None = None
        self._wanted: Span | None = None
        insight.uncovered_changed.connect(self._renew)
        desk.current_changed.connect(self.leave)
        desk.article_opened.connect(self.leave)
        desk.all_decided.connect(self._remind)

    @property
    def numbers(self) -> tuple[UncoveredNumber, ...]:
        """The numbers that nobody has looked at, in text order."""
        return self._insight.uncovered

    @property
    def place(self) -> int | None:
        """Which of them is looked at, from 0."""
        return self.numbers.index(self.current) if self.current in self.numbers else None

    def next(self) -> None:
        """Look at the next one after what is looked at now, from the beginning again after the last."""
        if not self.numbers:
            self.leave()
            if self._insight.counted:
                self._desk.announced.emit(self.tr("Every number of this article has been looked at."))
            else:
                self._desk.announced.emit(self.tr("The numbers are still being counted."))
            return
        if self.current is not None:
            after = self.current.span.start + 1
        elif self._desk.current is not None:
            after = self._desk.current.reading.span.start
        else:
            after = 0
        self._look_from(after)

    def pass_on(self) -> None:
        """The number looked at is dealt with: look at the one after it, once it is gone from the numbers."""
        if self.current is not None:
            self._look_from(self.current.span.start + 1, but=self.current)

    def leave(self) -> None:
        """Look at none."""
        if self.current is not None:
            self.current = None
            self.changed.emit()

    def look_at(self, number: UncoveredNumber) -> None:
        """Look at this one."""
        if number in self.numbers and number != self.current:
            self.current = number
            self.changed.emit()
            self._desk.announced.emit(
                self.tr("Nobody has looked at “{0}”: {1} of {2}").format(
                    number.text, self.numbers.index(number) + 1, len(self.numbers)
                )
            )

    def want(self, span: Span) -> None:
        """Look at the number there as soon as it counts as one that nobody has looked at."""
        self._wanted = span
        self._renew()

    def _look_from(self, after: int, but: UncoveredNumber | None = None) -> None:
        others = [number for number in self.numbers if number != but]
        following = next((number for number in others if number.span.start >= after), None)
        if following is None and others:
            following = others[0]
        if following is None:
            self.leave()
            self._desk.announced.emit(self.tr("Every number of this article has been looked at."))
        else:
            self.look_at(following)

    def _remind(self) -> None:
        """An article is complete only when no number is left that nobody has looked at."""
        if self.numbers:
            self._desk.announced.emit(
                self.tr("Every claim is decided; %n number(s) are in no claim yet.", "", len(self.numbers))
            )

    def _renew(self) -> None:
        if self.current is not None and self.current not in self.numbers:
            self.leave()
        if self._wanted is None:
            return
        wanted = next((number for number in self.numbers if number.span == self._wanted), None)
        if wanted is not None:
            self._wanted = None
            self.look_at(wanted)
