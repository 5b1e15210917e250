"""What is typed in the editor, before it is a reading: kept as typed, so that nothing is lost on the way."""

from dataclasses import dataclass, fields, replace

from reviewer.domain.article import Span
from reviewer.domain.claim import Attribution, Reading
from reviewer.domain.errors import InvalidValue
from reviewer.domain.figure import Direction, Figure, Kind, Qualifier
from reviewer.domain.sentence import said
from reviewer.ui import date_words
from reviewer.ui.wording import number_words

_NOT_NUMBERS = (Kind.TIME, Kind.SCORE)


@dataclass(frozen=True, slots=True)
class Draft:
    """The fields of the editor. ``high`` is empty unless the figure is a range.

    What is typed goes to the service as it is; it is the domain that reads ``6,000`` or refuses ``six-ish``.
    """

    kind: Kind
    low: str
    high: str
    unit: str
    qualifier: Qualifier
    direction: Direction | None
    vague: bool
    subject: str
    when: str
    source: str
    via: str
    cue: str
    quoted: bool
    span: Span

    @classmethod
    def of(cls, reading: Reading) -> "Draft":
        """The fields as they show this reading."""
        figure, by = reading.figure, reading.attribution or Attribution()
        plain = figure.kind in _NOT_NUMBERS
        if figure.kind is Kind.DATE:
            low, high = date_words.shown(figure.low or ""), date_words.shown(figure.high or "")
        else:
            low, high = (
                value if plain or not value else number_words(value)
                for value in (figure.low or "", figure.high or "")
            )
        return cls(
            kind=figure.kind,
            low=low,
            high=high if figure.is_range else "",
            unit=figure.unit or "",
            qualifier=figure.qualifier,
            direction=figure.direction,
            vague=figure.vague,
            subject=reading.subject or "",
            when=reading.when or "",
            source=by.source or "",
            via=by.via or "",
            cue=by.cue or "",
            quoted=by.quoted,
            span=reading.span,
        )

    def differing(self, other: "Draft") -> frozenset[str]:
        """The names of the fields in which the two differ."""
        return frozenset(
            field.name for field in fields(self) if getattr(self, field.name) != getattr(other, field.name)
        )

    def reading(self, base: Reading) -> Reading:
        """The reading that ``base`` becomes with these fields. Raises InvalidValue with the field's name.

        Only what was changed is taken from the fields; the rest stays exactly as ``base`` has it.
        """
        changed = self.differing(Draft.of(base))
        if not changed:
            return base
        if not self.span.contains(base.figure_span):
            raise InvalidValue(
                "span",
                said("The place in the text must hold the figure itself."),
                said("Select the figure with the words that belong to it."),
            )
        by = base.attribution or Attribution()
        attribution = Attribution(
            self._text("source", by.source, changed),
            self._text("via", by.via, changed),
            self._text("cue", by.cue, changed),
            self.quoted,
        )
        return replace(
            base,
            span=self.span,
            figure=self._figure(base.figure, changed),
            subject=self._text("subject", base.subject, changed),
            when=self._text("when", base.when, changed),
            attribution=base.attribution if attribution == by else attribution,
        )

    def _figure(self, base: Figure, changed: frozenset[str]) -> Figure:
        low, high = base.low, base.high
        if self.vague:
            low = high = None
        elif changed & {"low", "high", "vague"}:
            ends = self.low.strip(), self.high.strip()
            if self.kind is Kind.DATE:
                ends = date_words.typed(ends[0]), date_words.typed(ends[1])
            low = ends[0] or None
            high = ends[1] or low
        return Figure(
            kind=self.kind,
            low=low,
            high=high,
            unit=self._text("unit", base.unit, changed),
            qualifier=self.qualifier,
            direction=self.direction,
            vague=self.vague,
        )

    def _text(self, field: str, base: str | None, changed: frozenset[str]) -> str | None:
        if field not in changed:
            return base
        typed: str = getattr(self, field)
        return " ".join(typed.split()) or None
