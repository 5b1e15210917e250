"""The figures of a text: which rules read them, and in which order."""

from collections.abc import Callable, Sequence
from functools import cache

from reviewer.domain.figure import Figure, Kind
from reviewer.extraction import currencies, dates, exclusions, multiples, ordinals
from reviewer.extraction.ages import DECADES, read_decade_of_life
from reviewer.extraction.amounts import read_amount
from reviewer.extraction.clocks import read_clock
from reviewer.extraction.found import FoundFigure
from reviewer.extraction.lexer import PAD, Tokens, Type, chunks, tokenize
from reviewer.extraction.multiples import read_multiple
from reviewer.extraction.numbers import PLURAL_SCALES, SCALES, SMALL, VAGUE_LEADS
from reviewer.extraction.numerals import vulgar
from reviewer.extraction.parts import DENOMINATORS, read_part
from reviewer.extraction.reader import Reader
from reviewer.extraction.scores import read_score

# A word that is none of these begins no figure.
_TRIGGERS = frozenset(
    {*SMALL, *SCALES, *PLURAL_SCALES, *dates.MONTHS, *multiples.WORDS, *ordinals.WORDS, *DECADES}
    | {"half", "halfway", "a", "an", "the", "several", "few", "couple", "minus", "majority", "quarter"}
)
# Every tenth word of a text is one of these: only what follows shows whether a figure begins with it.
_ARTICLES = frozenset({"a", "an", "the"})
_AFTER_ARTICLES = VAGUE_LEADS | SCALES.keys() | PLURAL_SCALES.keys() | DENOMINATORS.keys() | {"majority"}


_HALVES = frozenset({"half", "quarter"})  # "a mile and a half"


@cache
def _openers() -> frozenset[str]:
    """The signs that a figure may begin with: currencies, plus and minus, and the apostrophe of "'90s"."""
    return frozenset(currencies.table().signs) | {"-", "−", "–", "+", "'", "’", "‘"}


def find_figures(text: str, lines: Sequence[tuple[int, int]]) -> list[FoundFigure]:
    """All figures of the stretches ``lines`` of ``text``, in order; none crosses a line's end."""
    found: list[FoundFigure] = []
    blocked = exclusions.blocked_spans(text)
    for start, end in lines:
        for first, last in chunks(text, start, end):
            found += read_tokens(tokenize(text, first, last), blocked)
    return found


def read_tokens(tokens: Tokens, blocked: exclusions.Blocked) -> list[FoundFigure]:
    """The figures of one line, or of a piece of it, in order."""
    reader = Reader(tokens)
    if exclusions.is_dateline(tokens):
        return []
    lower, types, starts = tokens.lower, tokens.types, tokens.starts
    words, signs, openers = tokens.words, currencies.table().signs, _openers()
    i, stop = PAD, tokens.stop
    while i < stop:
        kind = types[i]
        if kind == Type.WORD:
            if lower[i] not in _TRIGGERS and words[i] not in signs:
                i += 1
                continue
        elif kind == Type.SIGN and words[i] not in openers and not vulgar(words[i]):
            i += 1
            continue
        opens = lower[i + 1] in _AFTER_ARTICLES or lower[i + 2] == "majority" or lower[i + 4] in _HALVES
        if lower[i] in _ARTICLES and types[i + 1] == Type.WORD and not opens:
            i += 1
            continue
        skip = blocked.end_of(starts[i])
        if skip > starts[i]:
            while i < stop and starts[i] < skip:
                i += 1
            continue
        i = max(i + 1, _read_at(reader, i))
    return reader.found


def _read_at(reader: Reader, i: int) -> int:
    """Read what begins at token ``i``; the token to go on from (``i`` where nothing was read)."""
    skip = exclusions.skip_name(reader.tokens, i)
    if skip > i:
        return skip
    tokens = reader.tokens
    # Behind a currency's sign, and before "%", there is nothing but an amount.
    sure = tokens.words[i] in _SURE or (tokens.words[i + 1] == "%" and tokens.types[i] == Type.DIGITS)
    for rule in _AMOUNT if sure else _RULES:
        end = rule(reader, i)
        if end > i:
            return end
    return i


def _read_day(reader: Reader, i: int) -> int:
    date = dates.read_date(reader.tokens, i)
    if date is None:
        return i
    return reader.add_plain(Figure(Kind.DATE, date.low, date.high), date.start, date.end)


def _read_rank(reader: Reader, i: int) -> int:
    ordinal = ordinals.read_ordinal(reader.tokens, i)
    if ordinal is None:  # a name or an idiom; "116th" is no count either
        return i + 2 if ordinals.has_ending(reader.tokens, i) else i
    value, end = ordinal
    return reader.add_plain(
        Figure(Kind.ORDINAL, value, value), i, end, lead=ordinals.record_before(reader.tokens, i)
    )


# The more a rule asks for, the earlier it comes: an amount is what is left.
_RULES: tuple[Callable[[Reader, int], int], ...] = (
    read_clock,
    _read_day,
    read_score,
    read_decade_of_life,
    read_multiple,
    read_part,
    _read_rank,
    read_amount,
)
_AMOUNT = (read_amount,)
_SURE = frozenset({"$", "£", "€", "¥", "₹"})
