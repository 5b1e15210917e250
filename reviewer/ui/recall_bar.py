"""What can be done with the uncovered number looked at, and how many there are."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from reviewer.ui.actions import Actions
from reviewer.ui.controls import KeyButton
from reviewer.ui.flow import FlowBox
from reviewer.ui.insight import Insight
from reviewer.ui.lengths import keep_margins
from reviewer.ui.recall import Recall
from reviewer.ui.theme import Theme


class RecallBar(FlowBox):
    """Stands under the text while an uncovered number is looked at."""

    def __init__(self, recall: Recall, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=8, push=3)
        self.setObjectName("bar")
        self.setProperty("edge", "top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("A number that nobody has looked at"))
        self._recall = recall
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.count = QLabel()
        self.count.setObjectName("muted")
        keep_margins(self.row, 16, 6, 12, 6)
        for widget in (
            self.words,
            self.count,
            KeyButton(actions["add"], theme, self.tr("Make it a claim"), primary=True),
            KeyButton(actions["dismiss"], theme, self.tr("None to check")),
            KeyButton(actions["uncovered"], theme, self.tr("Next")),
        ):
            self.row.addWidget(widget)
        recall.changed.connect(self._renew)
        self._renew()

    def _renew(self) -> None:
        number, place = self._recall.current, self._recall.place
        if number is not None and place is not None:
            self.words.setText(self.tr("“{0}” is in no claim").format(number.text))
            self.count.setText(self.tr("{0} of {1}").format(place + 1, len(self._recall.numbers)))
        self.setVisible(number is not None)


class UncoveredCount(QPushButton):
    """The count in the bar at the bottom; a click goes to the next such number."""

    def __init__(self, insight: Insight, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("link")
        self._insight = insight
        self._action = actions["uncovered"]
        self.clicked.connect(self._action.trigger)
        insight.uncovered_changed.connect(self._renew)
        self._renew()

    def _renew(self) -> None:
        self.setVisible(self._insight.counted)
        count = len(self._insight.uncovered)
        self.setText(self.tr("uncovered: {0}").format(count))
        words = self.tr("%n number(s) in the article that nobody has looked at", "", count)
        self.setAccessibleName(words)
        self.setToolTip(f"{words}\n{self._action.toolTip()}")
        self.setAccessibleDescription(self._action.toolTip())
