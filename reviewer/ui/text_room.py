"""The room in the middle: the text with all that lies on it, the strip, and the bars over and under it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reviewer.ui.actions import Actions
from reviewer.ui.calculator import Calculator
from reviewer.ui.calculator_bar import CalculatorBar
from reviewer.ui.density_strip import DensityStrip
from reviewer.ui.desk import Desk
from reviewer.ui.find_bar import FindBar
from reviewer.ui.finder import Finder
from reviewer.ui.finding_row import result_colour
from reviewer.ui.insight import Insight
from reviewer.ui.problems import Problems
from reviewer.ui.recall import Recall
from reviewer.ui.recall_bar import RecallBar
from reviewer.ui.source_handles import HandleLayer
from reviewer.ui.source_hits import HitLayer, LinkLayer
from reviewer.ui.source_uncovered import UncoveredLayer
from reviewer.ui.source_view import SourceView
from reviewer.ui.spotlight import Spotlight
from reviewer.ui.theme import Theme


class TextRoom(QWidget):
    """Puts the layers on the text and shows each what it is about."""

    left = Signal()

    def __init__(
        self, desk: Desk, insight: Insight, problems: Problems, actions: Actions, theme: Theme
    ) -> None:
        super().__init__()
        self.setObjectName("text")
        self._insight = insight
        self._theme = theme
        self.recall = Recall(desk, insight, self)
        self.spotlight = Spotlight(desk, insight, self)
        self.finder = Finder(desk, problems, self)
        self.source = SourceView(desk, theme)
        self.strip = DensityStrip(desk, self.source, theme)
        self.calculator = Calculator(desk, problems, self)
        self.calculator_bar = CalculatorBar(self.calculator)
        self.find_bar = FindBar(self.finder)
        self.recall_bar = RecallBar(self.recall, actions, theme)
        self.uncovered = UncoveredLayer(self.source, insight, self.recall)
        self.hits = HitLayer(self.source, self.finder)
        self.links = LinkLayer(self.source)
        self.handles = HandleLayer(self.source, desk)
        for layer in (self.uncovered, self.links, self.handles):
            self.source.add_layer(layer)
        self.source.add_layer(self.hits)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.source, 1)
        row.addWidget(self.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addLayout(row, 1)
        column.addWidget(self.recall_bar)
        column.addWidget(self.calculator_bar)
        insight.findings_changed.connect(self._flag)
        insight.uncovered_changed.connect(lambda: self.strip.show_uncovered(self.uncovered.spots))
        self.finder.hits_changed.connect(lambda: self.strip.show_hits(self.hits.spots))
        self.spotlight.changed.connect(self._light)
        self.spotlight.reveal.connect(self.source.reveal)
        theme.changed.connect(self._light)
        self.find_bar.asked.connect(self._find)
        self.find_bar.left.connect(self.left)
        self.calculator.named.connect(self._name)
        self.calculator_bar.left.connect(self.left)

    def leave(self) -> None:
        """Look at no number and no finding any more."""
        self.recall.leave()
        self.spotlight.leave()

    def close_workers(self) -> None:
        """Look for nothing any more."""
        self.finder.close()
        self.calculator.close()

    def _flag(self) -> None:
        """The figures of the finding looked at are framed, and need no sign besides."""
        finding = self.spotlight.finding
        framed = frozenset(finding.claims) if finding is not None else frozenset[str]()
        self.source.claims.flagged = self._insight.flagged() - framed
        self.source.viewport().update()

    def _name(self) -> None:
        names = self.calculator.names
        self.source.claims.name_claims(names, self._put_name if names else None)

    def _put_name(self, claim_id: str) -> None:
        self.calculator_bar.field.put(self.calculator.names[claim_id])

    def _light(self) -> None:
        finding = self.spotlight.finding
        colour = result_colour(finding.result, self._theme.tokens) if finding is not None else ""
        self.links.show_spans(self.spotlight.spans, colour)
        self._flag()

    def _find(self, words: str) -> None:
        here = self.source.positions.to_text(self.source.visible_range()[0])
        self.finder.find(words, here)
