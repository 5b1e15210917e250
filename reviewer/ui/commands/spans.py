"""What a claim covers: claims added from a selection, spans moved to one."""

from functools import partial
from typing import ClassVar

from reviewer.domain.article import Span
from reviewer.ui.actions import ActionSpec, spec
from reviewer.ui.commands.base import Commands, Slots
from reviewer.ui.span_moves import End, Step, whole_lines
from reviewer.ui.translation import QT_TRANSLATE_NOOP

# The last part of an action's name is its step; the value is what to move, how far, and which way.
_MOVES: dict[tuple[str, str, str], tuple[End, Step, int]] = {
    (end.name.lower(), way, letter): (end, step, by)
    for end, outward in ((End.START, -1), (End.END, 1))
    for way, by in (("out", outward), ("in", -outward))
    for letter, step in (("", Step.WORD), ("-letter", Step.CHARACTER))
}


class SpanCommands(Commands):
    """The part of the menu Claim that works on the text selected."""

    SPECS: ClassVar[tuple[ActionSpec, ...]] = (
        spec(
            "add",
            "claim",
            QT_TRANSLATE_NOOP("actions", "Add from selection"),
            "A",
            QT_TRANSLATE_NOOP("actions", "Make a claim of the text selected"),
            apart=True,
        ),
        spec(
            "move",
            "claim",
            QT_TRANSLATE_NOOP("actions", "Move to selection"),
            "M",
            QT_TRANSLATE_NOOP("actions", "Let the claim cover the text selected"),
        ),
        spec(
            "start-out",
            "claim",
            QT_TRANSLATE_NOOP("actions", "Start one word earlier"),
            "[",
            QT_TRANSLATE_NOOP("actions", "Let the claim begin one word earlier"),
            apart=True,
        ),
        spec(
            "start-in",
            "claim",
            QT_TRANSLATE_NOOP("actions", "Start one word later"),
            "{",
            QT_TRANSLATE_NOOP("actions", "Let the claim begin one word later"),
        ),
        spec(
            "end-out",
            "claim",
            QT_TRANSLATE_NOOP("actions", "End one word later"),
            "]",
            QT_TRANSLATE_NOOP("actions", "Let the claim end one word later"),
        ),
        spec(
            "end-in",
            "claim",
            QT_TRANSLATE_NOOP("actions", "End one word earlier"),
            "}",
            QT_TRANSLATE_NOOP("actions", "Let the claim end one word earlier"),
        ),
        spec(
            "start-out-letter",
            "claim",
            QT_TRANSLATE_NOOP("actions", "Start one letter earlier"),
            "Alt+[",
            QT_TRANSLATE_NOOP("actions", "Let the claim begin one letter earlier"),
        ),
        spec(
            "start-in-letter",
            "claim",
            QT_TRANSLATE_NOOP("actions", "Start one letter later"),
            "Alt+{",
            QT_TRANSLATE_NOOP("actions", "Let the claim begin one letter later"),
        ),
        spec(
            "end-out-letter",
            "claim",
            QT_TRANSLATE_NOOP("actions", "End one letter later"),
            "Alt+]",
            QT_TRANSLATE_NOOP("actions", "Let the claim end one letter later"),
        ),
        spec(
            "end-in-letter",
            "claim",
            QT_TRANSLATE_NOOP("actions", "End one letter earlier"),
            "Alt+}",
            QT_TRANSLATE_NOOP("actions", "Let the claim end one letter earlier"),
        ),
        spec(
            "split",
            "claim",
            QT_TRANSLATE_NOOP("actions", "Split off the selection"),
            "Shift+S",
            QT_TRANSLATE_NOOP("actions", "Make a claim of its own of the part of the claim that is selected"),
            apart=True,
        ),
        spec(
            "merge",
            "claim",
            QT_TRANSLATE_NOOP("actions", "Merge with the next"),
            "Shift+M",
            QT_TRANSLATE_NOOP("actions", "Make one claim of this one and the next in the text"),
        ),
        spec(
            "put-out",
            "claim",
            QT_TRANSLATE_NOOP("actions", "Put the passage out"),
            "Shift+F",
            QT_TRANSLATE_NOOP("actions", "Count the lines selected as no part of the article, or as one again"),
            apart=True,
        ),
    )

    def slots(self) -> Slots:
        """What each action does."""
        moves = {
            f"{end}-{way}{letter}": partial(self.desk.reshaping.move, *how)
            for (end, way, letter), how in _MOVES.items()
        }
        return {
            "add": self.add,
            "move": self.move,
            "split": self.split,
            "merge": self.desk.reshaping.merge,
            "put-out": self.put_out,
            **moves,
        }

    def possible(self) -> dict[str, bool]:
        """There must be a text to select in, and a claim to move."""
        here = self.desk.article is not None
        able = {spec.id: self.desk.current is not None for spec in self.SPECS}
        return able | {"add": here, "put-out": here}

    def add(self) -> None:
        """Make a claim of the text selected, or else of the uncovered number looked at."""
        number = self.window_.text_room.recall.current
        span = self.window_.source.selected_span()
        if span is None and number is not None:
            span = number.span
        if span is None:
            self.desk.announced.emit(
                self.tr("Select the figure in the text first, then press {0}.").format(self._key("add"))
            )
            return
        self.desk.deciding.add(span)
        self.window_.source.clear_selection()

    def move(self) -> None:
        """Let the claim cover the text selected."""
        span = self._selected(
            self.tr("Select in the text what the claim should cover, then press {0}.").format(self._key("move"))
        )
        claim = self.desk.current
        if span is not None and claim is not None:
            self.desk.reshaping.resize(claim.id, span)
            self.window_.source.clear_selection()

    def split(self) -> None:
        """Make a claim of its own of the part selected."""
        span = self._selected(self.tr("Select the part of the claim that is to be a claim of its own."))
        if span is not None:
            self.desk.reshaping.split(span)
            self.window_.source.clear_selection()

    def put_out(self) -> None:
        """Put the lines selected out of the article; where they are out, take them back."""
        source, article = self.window_.source, self.desk.article
        if article is None:
            return
        span = source.selected_span()
        point = source.positions.to_text(source.textCursor().position())
        passage = source.furniture.passage_at(span.start if span is not None else point)
        if passage is not None:
            self.desk.settling.take_back(passage)
        elif span is not None:
            self.desk.settling.put_out(whole_lines(article.text, span))
        else:
            self.desk.announced.emit(
                self.tr("Select the passage in the text first, then press {0}.").format(self._key("put-out"))
            )
            return
        source.clear_selection()

    def _key(self, name: str) -> str:
        return self.window_.actions_.named(name)

    def _selected(self, otherwise: str) -> Span | None:
        span = self.window_.source.selected_span()
        if span is None:
            self.desk.announced.emit(otherwise)
        return span
