"""Deciding on an article besides its claims: numbers that are none to check, findings that are fine, furniture.

Each is one step of the record that undo takes back.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reviewer.domain.article import Span
from reviewer.domain.decision import Change, Mode
from reviewer.domain.finding import Finding, finding_key
from reviewer.domain.matter import Topic, span_of_key

if TYPE_CHECKING:
    from reviewer.services.libraries import Library
    from reviewer.ui.desk import Desk


class Settling(QObject):
    """What can be decided about the text of the article on the desk."""

    returned = Signal(object)  # the Span of a number whose dismissal was taken back

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        desk.deciding.made.connect(self._made)

    def dismiss(self, span: Span) -> None:
        """The uncovered number there is none to check."""

        def act(library: "Library", reviewer: str, article_id: str) -> Change:
            from reviewer.services import settling

            return settling.dismiss(library, reviewer, article_id, [span])

        self._desk.matters.decide(act)

    def put_aside(self, findings: Sequence[Finding], reason: str) -> None:
        """The findings are fine, for a reason."""
        keys = [finding_key(finding) for finding in findings]

        def act(library: "Library", reviewer: str, article_id: str) -> Change:
            from reviewer.services import settling

            return settling.set_aside(library, reviewer, article_id, keys, reason)

        self._desk.matters.decide(act)

    def take_up(self, findings: Sequence[Finding]) -> None:
        """The findings that were put aside count again."""
        keys = [finding_key(finding) for finding in findings]

        def act(library: "Library", reviewer: str, article_id: str) -> Change:
            from reviewer.services import settling

            return settling.take_up(library, reviewer, article_id, keys)

        self._desk.matters.decide(act)

    def put_out(self, span: Span) -> None:
        """The passage is no part of the article."""

        def act(library: "Library", reviewer: str, article_id: str) -> Change:
            from reviewer.services import furniture

            return furniture.put_out(library, reviewer, article_id, span)

        self._desk.matters.decide(act, self._tell_put_out)

    def take_back(self, span: Span) -> None:
        """The passage is part of the article after all."""

        def act(library: "Library", reviewer: str, article_id: str) -> Change:
            from reviewer.services import furniture

            return furniture.take_back(library, reviewer, article_id, span)

        self._desk.matters.decide(act, self._tell_taken_back)

    def _tell_put_out(self, change: Change) -> None:
        words = self.tr("The passage is no part of the article now.")
        if change.claims:
            words += " " + self.tr("%n claim(s) in it were rejected as furniture.", "", len(change.claims))
        self._desk.announced.emit(words)

    def _tell_taken_back(self, change: Change) -> None:
        words = self.tr("The passage is part of the article now.")
        if change.claims:
            words += " " + self.tr("%n claim(s) in it are to be looked at.", "", len(change.claims))
        self._desk.announced.emit(words)

    def _made(self, change: Change) -> None:
        """Where undo leads to a number, it is looked at again; where to another article, that is opened.

        What was decided in the list, on articles that need not be open, opens none.
        """
        undone = [made for made in change.matter_decisions if made.mode is Mode.UNDO]
        if not undone or change.claims:
            return
        matter, article = undone[-1].matter, self._desk.article
        if matter.topic in (Topic.TAG, Topic.ARCHIVED):
            self._desk.announced.emit(self.tr("Undone for %n article(s).", "", len(undone)))
        elif matter.article_id is not None and (article is None or matter.article_id != article.id):
            self._desk.open_article(matter.article_id)
        elif matter.topic is Topic.DISMISSAL:
            self.returned.emit(span_of_key(matter.key))
