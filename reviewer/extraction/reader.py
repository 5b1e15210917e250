"""What the rules that read figures share: the line's tokens, and the figures found in it so far."""

from dataclasses import replace

from reviewer.domain.article import Span
from reviewer.domain.figure import Direction, Figure, Kind, Qualifier
from reviewer.extraction import qualifiers
from reviewer.extraction.found import FoundFigure
from reviewer.extraction.lazily import lazily
from reviewer.extraction.lexer import Tokens
from reviewer.extraction.lexicons import words

_BRACKETS = frozenset({"(", "{", "["})
_WITHOUT_DIRECTION = frozenset({Kind.DATE, Kind.TIME, Kind.SCORE, Kind.ORDINAL, Kind.AGE})
_SIZES = frozenset({Kind.MONEY, Kind.PERCENT, Kind.MEASUREMENT})
_GAPPING = 60  # characters between a figure and the next that shares its verb, at most
_SHARES = frozenset({Kind.PERCENT, Kind.FRACTION})
_GAPPED = lazily(r"(?:,|,? and|,? while)(?: the)?(?: (?!and\b|of\b|in\b|to\b|on\b|at\b|by\b)[\w&’'-]+){1,3} ")
_STOPS = frozenset(".;:()")
_CONVERSION_GAP = 24  # characters between a measure and its conversion in brackets, at most


class Reader:
    """The tokens of one line, and its figures from left to right."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.found: list[FoundFigure] = []

    def add(
        self, figure: Figure, start: int, end: int, *, text_end: int | None = None, before: int | None = None
    ) -> int:
        """Record a figure over tokens ``start`` to ``end`` with the qualifiers around it; returns ``end``.

        ``before`` is the token its qualifier stands before, where that is not ``start``; ``text_end`` the code
        point it ends at, where that is not the end of its last token.
        """
        tokens = self.tokens
        at = start if before is None else before
        bound = qualifiers.read_before(tokens, at)
        lasting = figure.kind is Kind.DURATION or tokens.lower[end] in words("cues", "bouts")
        if bound and not (lasting and qualifiers.is_period(tokens, bound.token, end)):
            at = bound.token
            if figure.qualifier is Qualifier.EXACT is not bound.qualifier:
                figure = replace(figure, qualifier=bound.qualifier)
        stop = tokens.ends[end - 1] if text_end is None else text_end
        after = stop
        behind = qualifiers.read_after(tokens, end) or qualifiers.read_after_noun(tokens, end)
        if behind and figure.kind not in (Kind.DATE, Kind.SCORE):
            after = tokens.ends[behind.token - 1] if behind.adjoins else after
            if figure.qualifier is Qualifier.EXACT is not behind.qualifier:
                figure = replace(figure, qualifier=behind.qualifier)
        figure = self.converted(figure, start)
        if figure.kind not in _WITHOUT_DIRECTION and figure.direction is None:
            way = qualifiers.direction(tokens, at, end, figure.kind) or self._continued(figure, at)
            if way is not None:
                figure = replace(figure, direction=way)
        self.found.append(
            FoundFigure(figure, Span(tokens.starts[start], stop), tokens.starts[at], max(after, stop))
        )
        return end

    def add_plain(
        self, figure: Figure, start: int, end: int, stop: int | None = None, *, lead: int | None = None
    ) -> int:
        """Record a figure as it is, without looking for qualifiers; returns ``end``.

        ``stop`` is the code point it ends at, where that is not the end of its last token; ``lead`` the first
        token of words before it that belong to it.
        """
        first, last = self.tokens.starts[start], self.tokens.ends[end - 1] if stop is None else stop
        before = first if lead is None else self.tokens.starts[lead]
        self.found.append(FoundFigure(figure, Span(first, last), before, last))
        return end

    def converted(self, figure: Figure, start: int) -> Figure:
        """A conversion in brackets is bounded as the figure before it: "over 100 mph (161 km/h)"."""
        tokens = self.tokens
        if not self.found or figure.unit is None or figure.qualifier is not Qualifier.EXACT:
            return figure
        if not (
            tokens.words[start - 1] in _BRACKETS
            or tokens.words[start - 1] == "/"
            or tokens.words[start - 2] in ("(", "{")
        ):
            return figure
        last = self.found[-1]
        near = tokens.starts[start] - last.span.end <= _CONVERSION_GAP
        other_unit = last.figure.unit not in (None, figure.unit)
        if near and other_unit and last.figure.kind is figure.kind:
            return replace(figure, qualifier=last.figure.qualifier, direction=last.figure.direction)
        return figure

    def _continued(self, figure: Figure, at: int) -> Direction | None:
        """ "Shares were down 2.3%, bonds by 2.6%", "rose $1.20, or 1.5%": the verb is not said again."""
        tokens = self.tokens
        if not self.found or self.found[-1].figure.direction is None:
            return None
        between = tokens.text[self.found[-1].after : tokens.starts[at]]
        if between.strip().removeprefix("points").lstrip() in (", or", "or", "("):
            return self.found[-1].figure.direction if figure.kind in _SIZES else None
        if figure.kind not in _SHARES or self.found[-1].figure.kind not in _SHARES:
            if figure.kind is not self.found[-1].figure.kind:
                return None
        elif _GAPPED().fullmatch(between):
            return self.found[-1].figure.direction  # "thefts fell 14%, muggings 9% and the rest 3%"
        if tokens.lower[at - 1] != "by":
            return None
        joined = len(between) <= _GAPPING and not _STOPS.intersection(between)
        return self.found[-1].figure.direction if joined else None
