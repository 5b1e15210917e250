"""What is typed in the editor, before it is a reading: kept as typed, so that nothing is lost on the way."""

import re
from dataclasses import dataclass, fields, replace

from reviewer.domain.article import Span
from reviewer.domain.claim import Attribution, Reading
from reviewer.domain.errors import InvalidValue
from reviewer.domain.figure import Direction, Figure, Kind, Qualifier
from reviewer.ui.wording import number_words

_GAPS = ",’'\u0020\u00a0\u2009\u202f"  # what people group thousands with
_GROUPED = re.compile(rf"[+-]?\d{{1,3}}(?:[{_GAPS}]\d{{3}})+(?:\.\d+)?", re.ASCII)
_IN = re.compile(r"(\d+) (?:in|out of|per) ([\d,]+)", re.ASCII)
_NOT_NUMBERS = (Kind.DATE, Kind.TIME, Kind.SCORE)


@dataclass(frozen=True, slots=True)
class Draft:
    """The fields of the editor. ``high`` is empty unless the figure is a range."""

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
        low, high = (
            value if plain or not value else number_words(value) for value in (figure.low or "", figure.high or "")
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
                "The place in the text must hold the figure itself.",
                "Select the figure with the words that belong to it.",
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
        elif changed & {"low", "high", "vague", "kind"}:
            low = exact_value(self.low, self.kind)
            high = exact_value(self.high, self.kind) if self.high.strip() else low
            if not low:
                raise InvalidValue(
                    "low", "The figure is empty.", "Type the number, or tick “vague” where none is stated."
                )
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


def exact_value(typed: str, kind: Kind) -> str:
    """A number as typed (``6,000``, ``3 in 5``) as an exact value; what is none comes back as it is."""
    value = typed.strip()
    if kind in _NOT_NUMBERS:
        return value.replace("–", "-")
    parts = _IN.fullmatch(value)
    if parts is not None:
        return f"{parts[1]}/{parts[2].replace(',', '')}"
    return "/".join(
        re.sub(rf"[{_GAPS}]", "", part) if _GROUPED.fullmatch(part) else part for part in value.split("/")
    )

