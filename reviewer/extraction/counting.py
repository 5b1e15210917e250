"""The subjects of all of a text's figures: each one's own, and those that a neighbouring figure makes plain."""

from reviewer.domain.article import Span
from reviewer.domain.figure import Kind
from reviewer.extraction.found import FoundFigure
from reviewer.extraction.lazily import lazily
from reviewer.extraction.lexicons import words
from reviewer.extraction.sentences import Sentences
from reviewer.extraction.subjects import find_subject

_JOINED = lazily(r"\s+(?:and|or)\s")
_LIST = lazily(r"\s*(?:,|and|or|to|,? and)\s*(?:about |nearly |over |around )?")
_OF_THEM = lazily(r"\s+of (?:them|these|those|which|whom)\b")
_CHANGED = lazily(r"^[^.;:()]{0,60}, (?:up|down) (?:by )?$")
_LISTED = frozenset({Kind.AGE, Kind.DURATION, Kind.MEASUREMENT, Kind.MONEY, Kind.PERCENT, Kind.RATE})
_HUNG = lazily(r"[-‑]([a-z]{2,})(?![\w’'])")
_SUSPENDED = lazily(r"[-‑](?:,|\s+(?:and|or|to)\s)")
_ADJECTIVE_ENDS = ("ed", "al", "ary", "ful", "long", "wide", "ly")
_LOOK_BACK = 3  # figures


class Subjects:
    """Collects the figures of a text in order, then says what each counts."""

    def __init__(self, text: str, sentences: Sentences) -> None:
        self._text = text
        self._sentences = sentences
        self._items: list[tuple[FoundFigure, int]] = []
        self._found: list[Span | None] = []

    def add(self, item: FoundFigure, number: int) -> None:
        """Take in the next figure, which stands in the sentence ``number``."""
        sentence = self._sentences[number]
        first = sentence.holding(item.span.start)
        last = max(first + 1, sentence.at(max(item.after, item.span.end)))
        self._items.append((item, number))
        if item.figure.kind is Kind.COUNT and (hung := self._hung(item)) is not None:
            self._found.append(hung)
            return
        phrase = find_subject(sentence, item.figure, first, last)
        self._found.append(Span(sentence.starts[phrase[0]], sentence.ends[phrase[1] - 1]) if phrase else None)

    def _hung(self, item: FoundFigure) -> Span | None:
        """“A three-bedroom flat” has bedrooms: the noun that hangs on the number with a hyphen."""
        match = _HUNG().match(self._text, item.span.end)
        if (
            match is None
            or match[1] in words("nouns", "hung-adjective")
            or (match[1].endswith(_ADJECTIVE_ENDS) and match[1] != "bed")
        ):
            return None
        return Span(match.start(1), match.end(1))

    def resolved(self) -> list[Span | None]:
        """The subjects in the order of the figures."""
        found = self._found
        for i in range(len(self._items) - 2, -1, -1):
            if _SUSPENDED().match(self._text, self._items[i][0].span.end):  # "four-, five- and six-cylinder"
                found[i] = found[i + 1]
        for i, (item, number) in enumerate(self._items):
            if i and number == self._items[i - 1][1] and self._tells_change(i):
                found[i] = found[i - 1] or found[i]
            if found[i] is not None:
                continue
            if item.figure.kind is Kind.COUNT and self._stands_alone(item, number):
                found[i] = self._from_next(i) or self._from_last(i)
            elif item.figure.kind in _LISTED:
                found[i] = self._from_list(i) or self._of_them(i)
            elif item.figure.kind is Kind.FRACTION:
                found[i] = self._of_them(i)
        return found

    def _tells_change(self, i: int) -> bool:
        """“14 million people, up 9% on the year”: what was counted last has changed."""
        item, last = self._items[i][0], self._items[i - 1][0]
        between = self._text[last.span.end : item.modifier_start]
        return item.figure.direction is not None and _CHANGED().search(between) is not None

    def _of_them(self, i: int) -> Span | None:
        """“212 flats, a fifth of them affordable”: what was counted last."""
        item, _ = self._items[i]
        return self._from_last(i) if _OF_THEM().match(self._text, item.span.end) else None

    def _stands_alone(self, item: FoundFigure, number: int) -> bool:
        """Whether a figure is the object of a verb or preposition, with nothing counted behind it."""
        sentence = self._sentences[number]
        before = sentence.holding(item.modifier_start) - 1
        if before < 0:
            return False
        word = sentence.lower[before]
        return sentence.tags[before][:2] in {"VB", "IN"} or word in {"and", "or", ","} or word.endswith("ed")

    def _from_next(self, i: int) -> Span | None:
        """“Killed one and injured eight people”: joined to the next figure, which says what both count."""
        if i + 1 >= len(self._items):
            return None
        item, number = self._items[i]
        other, other_number = self._items[i + 1]
        between = self._text[item.span.end : other.span.start]
        joined = number == other_number and other.figure.kind is Kind.COUNT and len(between) <= 30
        return self._found[i + 1] if joined and _JOINED().match(between) else None

    def _from_last(self, i: int) -> Span | None:
        """“Won 13 seats while its rival lost 42”: the last count in the sentence."""
        number = self._items[i][1]
        for j in range(i - 1, max(-1, i - 1 - _LOOK_BACK), -1):
            item, other_number = self._items[j]
            if number != other_number:
                return None
            if item.figure.kind is Kind.COUNT and self._found[j] is not None:
                return self._found[j]
        return None

    def _from_list(self, i: int) -> Span | None:
        """A list of like figures, “2:20:51 and 2:20:55”, has one subject."""
        if not i:
            return None
        item, number = self._items[i]
        last, last_number = self._items[i - 1]
        between = self._text[last.span.end : item.span.start]
        listed = number == last_number and last.figure.kind is item.figure.kind and _LIST().fullmatch(between)
        return self._found[i - 1] if listed else None
