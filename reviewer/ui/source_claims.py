"""The claims on the text: ground, underline and strike by state, an outline around the one looked at."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter

from reviewer.domain.claim import State
from reviewer.ui import source_painter
from reviewer.ui.desk import Desk
from reviewer.ui.source_geometry import hit
from reviewer.ui.source_layers import Layer, Sight
from reviewer.ui.source_marks import Mark
from reviewer.ui.wording import claim_value, state_word

if TYPE_CHECKING:
    from reviewer.ui.source_view import SourceView


class ClaimLayer(Layer):
    """Draws the claims; a click selects one, another on the same place the next one that stands there.

    ``flagged`` are the claims with a sign at their end, ``tags`` names that stand over claims.
    """

    def __init__(self, view: "SourceView", desk: Desk) -> None:
        super().__init__(view)
        self._desk = desk
        self.flagged: frozenset[str] = frozenset()
        self.tags: Mapping[str, str] = {}
        self._picked: Callable[[str], None] | None = None

    def name_claims(self, names: Mapping[str, str], picked: Callable[[str], None] | None) -> None:
        """Let these names stand over claims, and hand ``picked`` the named ones that are clicked."""
        self.tags, self._picked = names, picked
        self.look()

    def paint_under(self, painter: QPainter, sight: Sight) -> None:
        """Grounds, the longer mark's under the shorter one's."""
        marks = self.view.theme.tokens.marks
        for mark in self.view.marks.between(sight.start, sight.end):
            rects = sight.rects(mark.start, mark.end)
            source_painter.paint_ground(painter, rects, marks[self._state(mark)], mark.lane)

    def paint_over(self, painter: QPainter, sight: Sight) -> None:
        """Lines, flags and names, and the outline of the claim looked at."""
        tokens = self.view.theme.tokens
        current = self._desk.current
        for mark in self.view.marks.between(sight.start, sight.end):
            rects = sight.rects(mark.start, mark.end)
            if not rects:
                continue
            state = self._state(mark)
            source_painter.paint_lines(painter, rects, state, tokens.marks[state], mark.lane)
            if current is not None and mark.claim_id == current.id:
                source_painter.paint_outline(painter, rects, QColor(tokens.accent))
            if mark.claim_id in self.flagged:
                source_painter.paint_flag(painter, rects, tokens.trouble, tokens.panel)
            if mark.claim_id in self.tags:
                source_painter.paint_tag(painter, rects, self.tags[mark.claim_id], tokens)

    def at(self, place: QPointF) -> list[str]:
        """The claims whose marks are at a place, the smallest first."""
        sight = Sight(self.view)
        found = [
            mark
            for mark in self.view.marks.between(sight.start, sight.end)
            if hit(sight.rects(mark.start, mark.end), place)
        ]
        return [mark.claim_id for mark in sorted(found, key=lambda mark: (mark.end - mark.start, mark))]

    def click(self, place: QPointF) -> bool:
        """Look at the claim here."""
        here = self.at(place)
        if not here:
            return False
        if self._picked is not None and here[0] in self.tags:
            self._picked(here[0])
            return True
        current = self._desk.current
        turn = here.index(current.id) + 1 if current is not None and current.id in here else 0
        self._desk.select(here[turn % len(here)])
        return True

    def pointer(self, place: QPointF) -> Qt.CursorShape | None:
        """Marks can be clicked."""
        return Qt.CursorShape.PointingHandCursor if self.at(place) else None

    def words(self, place: QPointF) -> str:
        """Every claim that stands here, with its state."""
        article = self._desk.article
        claims = [claim for claim_id in self.at(place) if (claim := self._desk.claim(claim_id)) is not None]
        if article is None or not claims:
            return ""
        lines = [
            " ".join(
                (f"{state_word(claim.state)}:", claim_value(claim, article.text), claim.reading.subject or "")
            ).strip()
            for claim in claims
        ]
        if len(claims) > 1:
            lines.append(self.tr("Click again for the next one."))
        return "\n".join(lines)

    def _state(self, mark: Mark) -> State:
        claim = self._desk.claim(mark.claim_id)
        return claim.state if claim else State.PENDING
