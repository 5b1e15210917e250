"""An article as the checks look at it: sentences as lines of words in which every figure is one mark.

The line of "Of the 48 passengers, 31 were unhurt." is ``of the c#0 passengers , c#1 were unhurt .``: small
letters, quotation marks dropped, every token between single spaces, and for a figure the letter of its kind
and its number in ``View.mentions``. Relations between figures are then patterns over such lines.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property

from reviewer.checks import words
from reviewer.checks.intervals import Interval, stated
from reviewer.checks.rates import RateTable
from reviewer.checks.wording import figure_words, quoted
from reviewer.domain.article import Section, Span
from reviewer.domain.figure import Figure, Kind, Qualifier
from reviewer.domain.finding import StatedClaim
from reviewer.domain.sentence import Sentence as Told
from reviewer.domain.sentence import said

_LETTERS = {
    Kind.COUNT: "c", Kind.MONEY: "m", Kind.PERCENT: "p", Kind.FRACTION: "f", Kind.RATE: "r", Kind.MULTIPLE: "x",
    Kind.MEASUREMENT: "u", Kind.DURATION: "t", Kind.AGE: "a", Kind.DATE: "d", Kind.TIME: "h", Kind.ORDINAL: "o",
    Kind.SCORE: "s",
}  # fmt: skip
_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*(?:\.(?=[^\W\d_]\.))*|\d+(?:[.,]\d+)*|[^\s\w]|_")
_DROPPED = frozenset("“”\"‘’'«»„*_#")
_DASHES = frozenset("-–—‑−")
# Wording of a qualifier directly before a figure; it is part of the figure's mark.
_BEFORE = re.compile(
    r"(?:\b(?:more than|less than|fewer than|lower than|greater than|higher than|at least|at most|no more than|"
    r"no fewer than|no less than|not more than|as many as|as much as|as few as|up to|upwards of|in excess of|"
    r"well over|just over|just under|well under|slightly more than|slightly less than|a little over|"
    r"close to|almost|nearly|about|around|roughly|approximately|some|an estimated|estimated|over|under|above|"
    r"below|only|just|exactly|precisely|circa|c\.|nearly all|a record|a further|almost exactly)\s+)+$",
    re.IGNORECASE,
)
_CONTRACTED = re.compile(r"(that|it|this|there|here|what|which|he|she)['’]s", re.IGNORECASE)
# "the 90’s" is a stretch of years.
_DECADE = re.compile(r"(?<=\d)['’]?s\b")
# A sentence with more figures than this is looked at in pieces, so that no pattern meets an endless line.
_PIECE = 60
_HEADLINE = (Section.HEADLINE,)


@dataclass(slots=True, eq=False)
class Mention:
    """One figure of the article as the checks see it.

    ``number`` is its place in ``View.mentions``, ``sentence`` that of its sentence in ``View.sentences``,
    ``at`` its token there. ``low``, ``high`` are the values as stated, ``interval`` what they stand for.
    ``words`` are the article's, ``written`` the same unless a reviewer corrected the figure: then its value.
    """

    number: int
    claim: StatedClaim
    words: str
    written: str
    letter: str
    interval: Interval | None
    low: Fraction | None
    high: Fraction | None
    head: str | None
    mods: frozenset[str]
    source: str | None
    sentence: int = 0
    at: int = 0

    @property
    def figure(self) -> Figure:
        """The figure as it stands."""
        return self.claim.reading.figure

    @property
    def key(self) -> str:
        """The claim's key."""
        return self.claim.key

    @property
    def quoted(self) -> Told:
        """As a message tells it: the article's words in quotation marks, or what it was corrected to."""
        return said("{0} (corrected)", self.written) if self.claim.corrected else quoted(self.written)

    @property
    def mark(self) -> str:
        """The token that stands for it in its sentence's line."""
        return f"{self.letter}#{self.number}"

    @property
    def headline(self) -> bool:
        """Whether it stands in a headline."""
        return self.claim.section is Section.HEADLINE

    @property
    def unit(self) -> str | None:
        """The unit, or for a share ``%``."""
        return self.figure.unit

    @property
    def exact(self) -> bool:
        """Whether it is one value with no qualifier."""
        return self.figure.qualifier is Qualifier.EXACT and self.low == self.high

    @property
    def limit(self) -> bool:
        """Whether it only bounds the value: "up to", "more than"."""
        return self.figure.qualifier not in (Qualifier.EXACT, Qualifier.ABOUT)

    @property
    def near(self) -> Interval | None:
        """As ``interval``, with little left open by zeros at the end."""
        return stated(self.figure, self.written, narrow=True)


@dataclass(slots=True, eq=False)
class Sentence:
    """A sentence: its tokens with figures as marks, and the figures in it."""

    number: int
    span: Span
    paragraph: int
    tokens: list[str] = field(default_factory=list[str])
    mentions: list[Mention] = field(default_factory=list[Mention])
    headline: bool = False
    line: str = " "
    spelled: list[str] = field(default_factory=list[str])

    def after(self, mention: Mention, most: int = 8) -> list[str]:
        """The tokens that follow a figure."""
        return self.tokens[mention.at + 1 : mention.at + 1 + most]

    def before(self, mention: Mention, most: int = 8) -> list[str]:
        """The tokens that come before a figure, the nearest last."""
        return self.tokens[max(0, mention.at - most) : mention.at]

    def names_after(self, mention: Mention, most: int = 8) -> list[str]:
        """As ``after``, as spelled in the text."""
        return self.spelled[mention.at + 1 : mention.at + 1 + most]


class View:
    """The article's sentences that hold figures, or stand next to one that does, and its figures."""

    def __init__(
        self,
        text: str,
        claims: Sequence[StatedClaim],
        sentences: Sequence[Span],
        published: str | None,
        rates: RateTable | None = None,
    ) -> None:
        self.text = text
        self.published = published
        self.rates = rates
        self.mentions: list[Mention] = []
        self.sentences: list[Sentence] = []
        self._place(_apart(claims), sentences)

    def __getitem__(self, mark: str) -> Mention:
        """The figure that a mark stands for."""
        return self.mentions[int(mark[2:])]

    def sentence_of(self, mention: Mention) -> Sentence:
        """The sentence a figure stands in."""
        return self.sentences[mention.sentence]

    def following(self, sentence: Sentence, by: int = 1) -> Sentence | None:
        """The sentence ``by`` places on, or none; never across from a headline into the text."""
        place = sentence.number + by
        if 0 <= place < len(self.sentences) and self.sentences[place].headline == sentence.headline:
            return self.sentences[place]
        return None

    @cached_property
    def body(self) -> list[Sentence]:
        """The sentences outside headlines."""
        return [s for s in self.sentences if not s.headline]

    def _place(self, claims: list[StatedClaim], spans: Sequence[Span]) -> None:
        starts = [span.start for span in spans]
        held: dict[int, list[StatedClaim]] = {}
        for claim in claims:
            place = max(0, bisect_right(starts, claim.reading.figure_span.start) - 1)
            held.setdefault(place, []).append(claim)
        needed = sorted({n for place in held for n in (place - 1, place, place + 1) if 0 <= n < len(spans)})
        paragraph, last_end = 0, 0
        for place in needed:
            span = spans[place]
            paragraph += "\n" in self.text[last_end : span.start]
            last_end = span.end
            inside = held.get(place, [])
            for i in range(0, max(len(inside), 1), _PIECE):
                end = inside[i + _PIECE].reading.figure_span.start if i + _PIECE < len(inside) else span.end
                start = inside[i].reading.figure_span.start if i else span.start
                piece = Span(min(start, end), max(start, end))
                self._add(piece, paragraph, inside[i : i + _PIECE])

    def _add(self, span: Span, paragraph: int, claims: list[StatedClaim]) -> None:
        sentence = Sentence(len(self.sentences), span, paragraph)
        sentence.headline = bool(claims) and all(c.section in _HEADLINE for c in claims)
        at = span.start
        for claim in claims:
            figure_span = claim.reading.figure_span
            if figure_span.start < at or _DECADE.match(self.text, figure_span.end):
                continue
            mention = _mention(self.text, len(self.mentions), claim)
            start = figure_span.start
            before = self.text[max(at, start - 48) : start]
            qualifier = _BEFORE.search(before)
            self._words(sentence, at, start - len(qualifier[0]) if qualifier else start)
            mention.sentence, mention.at = sentence.number, len(sentence.tokens)
            self.mentions.append(mention)
            sentence.mentions.append(mention)
            sentence.tokens.append(mention.mark)
            sentence.spelled.append(mention.mark)
            at = figure_span.end
        self._words(sentence, at, max(at, span.end))
        sentence.line = f" {' '.join(sentence.tokens)} "
        for mention in sentence.mentions:
            if mention.head is not None and sentence.headline and _is_telegraphic(mention):
                mention.head, mention.mods = None, frozenset()
            if mention.head is None:
                named = _thing_paid_for if mention.letter == "m" else _noun_after
                mention.head, mention.mods = named(sentence, mention)
        self.sentences.append(sentence)

    def _words(self, sentence: Sentence, start: int, end: int) -> None:
        text = self.text
        for match in _TOKEN.finditer(text, start, end):
            word = match[0]
            if word in _DROPPED:
                continue
            if word in _DASHES:
                spaced = text[match.start() - 1 : match.start()].isspace() or word == "—"
                word = "—" if spaced else "-"
            contracted = _CONTRACTED.fullmatch(word)
            for part in (contracted[1], "is") if contracted else (word,):
                sentence.tokens.append(part.casefold())
                sentence.spelled.append(part)


def told_together(mentions: Sequence[Mention], between: str) -> str:
    """Several figures as a message tells them, with what stands between them."""
    if any(mention.claim.corrected for mention in mentions):
        row: str = mentions[0].quoted
        for mention in mentions[1:]:
            row = said("{0}{1}{2}", row, between, mention.quoted)
        return row
    return quoted(between.join(mention.written for mention in mentions))


def _apart(claims: Sequence[StatedClaim]) -> list[StatedClaim]:
    """The claims in text order, of several on the same words the first."""
    kept: list[StatedClaim] = []
    end = 0
    for claim in sorted(claims, key=lambda c: (c.reading.figure_span.start, c.reading.figure_span.end)):
        if claim.reading.figure_span.start >= end and len(claim.reading.figure_span):
            kept.append(claim)
            end = claim.reading.figure_span.end
    return kept


def _mention(text: str, number: int, claim: StatedClaim) -> Mention:
    reading = claim.reading
    figure = reading.figure
    as_printed = text[reading.figure_span.start : reading.figure_span.end]
    written = figure_words(figure) if claim.corrected else as_printed
    letter = _LETTERS[figure.kind]
    if figure.vague:
        letter = "f" if "majority" in as_printed.casefold() else "v"
    interval = stated(figure, written)
    numbers = figure.numbers() if interval is not None else None
    low, high = numbers or (None, None)
    if interval is None and letter not in "dhsf":
        letter = "v"
    head, mods = _head(reading.subject)
    source = reading.attribution.source if reading.attribution else None
    return Mention(number, claim, as_printed, written, letter, interval, low, high, head, mods, source)


_POSTMODIFIER = re.compile(
    r"\s+(?:of|in|at|on|from|for|who|that|which|with|to|by|under|over|near|,)\s+.*$", re.DOTALL
)


def _head(subject: str | None) -> tuple[str | None, frozenset[str]]:
    """The lemma of a noun phrase's head and the lemmas of what narrows it."""
    if not subject:
        return None, frozenset()
    core = _POSTMODIFIER.sub("", subject)
    names = [w for w in _TOKEN.findall(core) if w[0].isalpha()]
    if not names:
        return None, frozenset()
    mods = frozenset(words.noun(w) for w in names[:-1] if w.casefold() not in words.FUNCTION_WORDS)
    return words.noun(names[-1]), mods


def _is_telegraphic(mention: Mention) -> bool:
    """Whether what was taken for a headline's noun is rather its verb: "2,000 flee wildfire"."""
    subject = (mention.claim.reading.subject or "").split()
    if mention.letter != "c" or len(subject) < 2 or mention.low is None or mention.low <= 1:
        return False
    return not any(words.lemma(w) != w.casefold() or w.casefold() in words.ALIKE for w in subject)


_PAID = re.compile(
    r" (?P<noun>[^ #.,;:]+) (?:(?:of|worth|costing|at) |(?:will |would |could )?costs? |was worth )$"
)


def _thing_paid_for(sentence: Sentence, mention: Mention) -> tuple[str | None, frozenset[str]]:
    """What an amount is for: "a fine of £12 million", "the $58 million bridge", "the bridge cost $4"."""
    before = f" {' '.join(sentence.before(mention, 4))} "
    found = _PAID.search(before)
    if found and found["noun"].isalpha() and found["noun"] not in words.FUNCTION_WORDS:
        return words.noun(found["noun"]), frozenset()
    if not {"the", "a", "an", "its", "their", "this", "that"}.intersection(sentence.before(mention, 1)):
        return None, frozenset()
    names: list[str] = []
    for token in sentence.after(mention, 4):
        if not token.isalpha() or token in words.FUNCTION_WORDS:
            break
        names.append(words.noun(token))
    return (names[-1], frozenset(names[:-1])) if names else (None, frozenset())


def _noun_after(sentence: Sentence, mention: Mention) -> tuple[str | None, frozenset[str]]:
    """The plural noun that follows a count, where no subject is given."""
    mods: list[str] = []
    if mention.letter not in "cv":
        return None, frozenset()
    for token in sentence.after(mention, 4):
        if not token.isalpha() or token in words.FUNCTION_WORDS:
            break
        single = words.noun(token)
        if single != token or token.endswith("s"):
            return single, frozenset(mods)
        mods.append(single)
    return None, frozenset()
