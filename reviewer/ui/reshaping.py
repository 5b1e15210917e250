"""Changing where claims stand in the text: an end moved, a claim split or merged with the next."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reviewer.domain.article import Span
from reviewer.domain.claim import Claim
from reviewer.domain.decision import Change
from reviewer.ui.saving import Act, Ticket
from reviewer.ui.span_moves import End, Step, moved, word_at

if TYPE_CHECKING:
    from reviewer.services.libraries import Library
    from reviewer.ui.desk import Desk


class Reshaping(QObject):
    """Each act is saved at once, leaves the claim undecided if it was, and is taken back by undo.

    While fields of the claim are being typed in, its span is one more of them and is saved with the rest.
    """

    typed = Signal(object)  # the Span that a claim being edited is to cover

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk

    def move(self, end: End, step: Step, by: int) -> None:
        """Move an end of the current claim by a word or a character to the right (1) or left (-1).

        Keys in a row add up: each starts from where the one before it, saved or not, left the end.
        """
        claim, article = self._desk.current, self._desk.article
        if claim is None or article is None:
            return

        draft = self._desk.drafts.get(claim.id)
        if draft is not None:
            self.typed.emit(moved(article.text, draft.span, end, step, by))
            return

        def act(library: "Library", claims: tuple[Claim, ...]) -> Change:
            from reviewer.services import reshaping

            span = moved(article.text, claims[0].reading.span, end, step, by)
            return reshaping.resize(library, self._desk.reviewer, claims[0], span)

        self._send(claim, act)

    def resize(self, claim_id: str, span: Span) -> None:
        """Let a claim cover another stretch of the text."""
        claim = self._desk.claim(claim_id)
        if claim is None:
            return
        if claim_id in self._desk.drafts:
            self._desk.select(claim_id)
            self.typed.emit(span)
            return

        def act(library: "Library", claims: tuple[Claim, ...]) -> Change:
            from reviewer.services import reshaping

            return reshaping.resize(library, self._desk.reviewer, claims[0], span)

        self._send(claim, act)

    def split(self, selection: Span) -> None:
        """Make a claim of its own of the part of the current claim that is selected."""
        claim, article = self._desk.current, self._desk.article
        if claim is None or article is None:
            return
        halves = halves_of(article.text, claim.reading.span, claim.reading.figure_span, selection)
        if halves is None:
            self._desk.announced.emit(
                self.tr("Select the part of the claim that is to be a claim of its own, at one of its ends.")
            )
            return

        def act(library: "Library", claims: tuple[Claim, ...]) -> Change:
            from reviewer.services import reshaping

            return reshaping.split(library, self._desk.reviewer, claims[0], *halves)

        self._send(claim, act)

    def merge(self) -> None:
        """Make one claim of the current one and the next in the text."""
        claim = self._desk.current
        following = self._desk.place(claim.id) + 1 if claim is not None else 0
        if claim is None or following >= len(self._desk.claims):
            self._desk.announced.emit(self.tr("There is no claim after this one to merge it with."))
            return
        other = self._desk.claims[following]

        def act(library: "Library", claims: tuple[Claim, ...]) -> Change:
            from reviewer.services import reshaping

            return reshaping.merge(library, self._desk.reviewer, claims)

        self._desk.deciding.send(
            Ticket(
                act,
                (claim, other),
                self._desk.awaited(claim),
                then=self._desk.deciding.go_to_changed,
                aside=True,
                words=self.tr("merged with the next"),
            )
        )

    def _send(self, claim: Claim, act: Act) -> None:
        words = self.tr("another place in the text")
        self._desk.deciding.send(Ticket(act, (claim,), self._desk.awaited(claim), aside=True, words=words))


def halves_of(text: str, span: Span, figure: Span, selection: Span) -> tuple[Span, Span] | None:
    """How a claim splits where ``selection`` becomes a claim of its own: what it keeps, what the new one takes.

    The part that holds the figure is kept. None where the selection is not a part at one of the ends, or where
    nothing would be left.
    """
    start, end = max(selection.start, span.start), min(selection.end, span.end)
    if start >= end:
        return None
    first, last = word_at(text, start), word_at(text, end - 1)
    start = max(first.start if first else start, span.start)
    end = min(last.end if last else end, span.end)
    chosen, rest = Span(start, end), None
    if start == span.start and end < span.end:
        rest = _trimmed(text, Span(end, span.end))
    elif end == span.end and start > span.start:
        rest = _trimmed(text, Span(span.start, start))
    if rest is None:
        return None
    return (chosen, rest) if chosen.contains(figure) else (rest, chosen)


def _trimmed(text: str, span: Span) -> Span | None:
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip(" ,;:–—"))
    end = span.end - (len(words) - len(words.rstrip(" ,;:–—")))
    return Span(start, end) if start < end else None
