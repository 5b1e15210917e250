"""The grammar of figures: number, unit, qualifier and direction into a figure with its span."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from reviewer.domain.article import Span
from reviewer.domain.figure import Figure, Kind, Qualifier
from reviewer.extraction import currencies, dates, exclusions, ordinals, qualifiers, times, units
from reviewer.extraction.found import FoundFigure
from reviewer.extraction.lexer import PAD, Tokens, Type, chunks, tokenize
from reviewer.extraction.nouns import FUNCTION_WORDS, is_counted
from reviewer.extraction.numbers import PLURAL_SCALES, SCALES, SMALL, Number, plain, read_number

HYPHENS = frozenset({"-", "–", "—", "‑", "‐", "−"})
MINUS = frozenset({"-", "−", "–"})
_MULTIPLE_VERBS = {
    "doubled": "2", "doubling": "2", "tripled": "3", "tripling": "3", "trebled": "3", "trebling": "3", "quadrupled": "4",
    "quadrupling": "4", "quintupled": "5", "sextupled": "6", "halved": "1/2", "halving": "1/2",
}  # fmt: skip
_MULTIPLE_BASES = {
    "double": "2", "doubles": "2", "triple": "3", "triples": "3", "treble": "3", "quadruple": "4", "quintuple": "5", "halve": "1/2",
}  # fmt: skip
_FOLDS = {word + "fold": str(value) for word, value in SMALL.items()} | {
    "hundredfold": "100",
    "thousandfold": "1000",
    "manyfold": "",
}
_TIMES_AFTER = frozenset(
    "as more less higher lower the larger bigger greater faster smaller likelier its their his her that what earnings book sales longer".split()
)
_DENOMINATORS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5, "fifths": 5,
    "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10,
    "tenths": 10, "twelfth": 12, "twelfths": 12, "sixteenth": 16, "sixteenths": 16, "twentieth": 20, "hundredth": 100,
    "hundredths": 100, "thousandth": 1000, "thousandths": 1000,
}  # fmt: skip
_AGE_LEADS = frozenset("aged age ages".split())
_TRIGGER_WORDS = (
    frozenset(SMALL) | frozenset(SCALES) | frozenset(PLURAL_SCALES) | frozenset(dates.MONTHS) | frozenset(_MULTIPLE_VERBS)
    | frozenset(_MULTIPLE_BASES) | frozenset(_FOLDS) | frozenset("half halfway a an the several few couple twice minus majority".split())
    | frozenset(ordinals.WORDS)
)  # fmt: skip
_SCORE_WORDS = frozenset(
    "won win wins winning beat beats beaten beating defeat defeated defeats defeating victory loss lost lose draw drew drawn tied tie lead "
    "led leading trail trailed vote voted votes voting ruled ruling margin score scored scoring scoreline match against game set sets "
    "down up final past over passed approved rejected".split()
)


def find_figures(text: str, lines: Sequence[tuple[int, int]]) -> list[FoundFigure]:
    """All figures of the stretches ``lines`` of ``text``, in order; none crosses a line's end."""
    found: list[FoundFigure] = []
    blocked = exclusions.blocked_spans(text)
    for start, end in lines:
        for first, last in chunks(text, start, end):
            found += _Reader(tokenize(text, first, last), blocked).read()
    return found


class _Reader:
    """Reads the figures of one line's tokens from left to right."""

    def __init__(self, tokens: Tokens, blocked: exclusions.Blocked) -> None:
        self.tokens = tokens
        self.blocked = blocked
        self.found: list[FoundFigure] = []
        self.next = PAD

    def read(self) -> list[FoundFigure]:
        tokens = self.tokens
        lower, types = tokens.lower, tokens.types
        i, stop = PAD, tokens.stop
        signs = currencies.table().signs
        if exclusions.is_dateline(tokens):
            return []
        while i < stop:
            kind = types[i]
            if kind == Type.WORD and lower[i] not in _TRIGGER_WORDS and tokens.words[i] not in signs:
                i += 1
                continue
            skip = self.blocked.end_of(tokens.starts[i])
            if skip > tokens.starts[i]:
                while i < stop and tokens.starts[i] < skip:
                    i += 1
                continue
            after = self._at(i)
            i = max(i + 1, after)
        return self.found

    def _at(self, i: int) -> int:
        """Read what begins at token ``i``; the token to go on from (``i`` where nothing was read)."""
        tokens = self.tokens
        skip = exclusions.skip_name(tokens, i)
        if skip > i:
            return skip
        for rule in (
            self._time,
            self._date,
            self._score,
            self._multiple,
            self._fraction,
            self._ordinal,
            self._amount,
        ):
            end = rule(i)
            if end > i:
                return end
        return i

    def _add(
        self, figure: Figure, start: int, end: int, *, text_end: int | None = None, before: int | None = None
    ) -> int:
        """Record a figure over tokens ``start`` to ``end`` with the qualifiers around it; returns ``end``."""
        tokens = self.tokens
        lead = start if before is None else before
        bound = qualifiers.read_before(tokens, lead)
        modifier = tokens.starts[lead]
        at = lead
        if bound and figure.qualifier is Qualifier.EXACT:
            figure = replace(figure, qualifier=bound.qualifier)
        if bound:
            modifier = tokens.starts[bound.token]
            at = bound.token
        stop = tokens.ends[end - 1] if text_end is None else text_end
        after = stop
        behind = qualifiers.read_after(tokens, end)
        if behind and figure.kind not in (Kind.DATE, Kind.SCORE):
            after = tokens.ends[behind.token - 1]
            if figure.qualifier is Qualifier.EXACT:
                figure = replace(figure, qualifier=behind.qualifier)
        figure = self._converted(figure, start)
        if (
            figure.kind not in (Kind.DATE, Kind.TIME, Kind.SCORE, Kind.ORDINAL, Kind.AGE)
            and figure.direction is None
        ):
            sized = figure.kind in (Kind.PERCENT, Kind.MONEY, Kind.MEASUREMENT) or tokens.lower[end] in (
                "points",
                "point",
            )
            figure = replace(figure, direction=qualifiers.direction(tokens, at, end, sized=sized))
        self.found.append(FoundFigure(figure, Span(tokens.starts[start], stop), modifier, max(after, stop)))
        return end

    def _converted(self, figure: Figure, start: int) -> Figure:
        """A conversion in brackets is bounded as the figure before it: "over 100 mph (161 km/h)"."""
        tokens = self.tokens
        if not self.found or figure.unit is None or figure.qualifier is not Qualifier.EXACT:
            return figure
        if tokens.words[start - 1] not in ("(", "{", "[", "/") and tokens.words[start - 2] not in ("(", "{"):
            return figure
        last = self.found[-1]
        between = tokens.text[last.span.end : tokens.starts[start]]
        if (
            len(between) <= 24
            and last.figure.unit not in (None, figure.unit)
            and last.figure.kind is figure.kind
        ) or last.figure.kind is Kind.TIME is figure.kind:
            return replace(figure, qualifier=last.figure.qualifier)
        return figure

    # dates, times, scores

    def _date(self, i: int) -> int:
        date = dates.read_date(self.tokens, i)
        if date is None:
            return i
        return self._add_plain(Figure(Kind.DATE, date.low, date.high), date.start, date.end)

    def _add_plain(self, figure: Figure, start: int, end: int, stop: int | None = None) -> int:
        tokens = self.tokens
        self.found.append(
            FoundFigure(
                figure, Span(tokens.starts[start], tokens.ends[end - 1] if stop is None else stop), tokens.starts[start],
                tokens.ends[end - 1] if stop is None else stop,
            )
        )  # fmt: skip
        return end

    def _time(self, i: int) -> int:
        tokens = self.tokens
        if (
            tokens.types[i] != Type.DIGITS
            and "clock" not in (tokens.lower[i + 3], tokens.lower[i + 1], tokens.lower[i + 2])
            and "o'clock" not in tokens.lower[i + 1]
            and "o’clock" not in tokens.lower[i + 1]
        ):
            return i
        time = times.read_time(tokens, i)
        if time is None:
            return i
        end = i + 1
        while end < tokens.stop and tokens.starts[end] < time.end:
            end += 1
        if time.duration:
            return self._add(Figure(Kind.DURATION, time.low, time.high), i, end, text_end=time.end)
        figure = Figure(Kind.TIME, time.low, time.high)
        before = tokens.lower[i - 1]
        if before in ("after", "past") and time.low == time.high:
            figure = replace(figure, qualifier=Qualifier.MORE)
        elif before == "before" and time.low == time.high:
            figure = replace(figure, qualifier=Qualifier.LESS)
        elif before in ("about", "around", "approximately", "roughly", "circa", "nearly", "almost"):
            figure = replace(figure, qualifier=Qualifier.ABOUT)
        figure = (
            self._converted(figure, i)
            if self.found and self.found[-1].figure.kind is Kind.TIME and tokens.words[i - 1] in ("(", "{", "[")
            else figure
        )
        return self._add_plain(figure, i, end, time.end)

    def _score(self, i: int) -> int:
        """ "won 2–1", "a vote of 230 to 197"."""
        tokens = self.tokens
        left, right = tokens.words[i], tokens.words[i + 2]
        link = tokens.lower[i + 1]
        if (
            tokens.types[i] != Type.DIGITS
            or tokens.types[i + 2] != Type.DIGITS
            or not (left.isdecimal() and right.isdecimal())
        ):
            return i
        tight = link in HYPHENS and tokens.glued(i + 1) == tokens.glued(i + 2)
        if (not tight and link != "to") or len(left) > 4 or len(right) > 4:
            return i
        if (
            (tokens.glued(i + 3) and tokens.types[i + 3] in (Type.WORD,))
            or tokens.words[i + 3] in ("%", "/", "°")
            or (tokens.words[i + 3] in HYPHENS and tokens.glued(i + 3))
        ):
            return i
        a, b = int(left), int(right)
        if (
            units.read_unit(tokens, i + 3, digits=True)
            or (currencies.read_name(tokens, i + 3, digits=True))
            or tokens.lower[i + 3] in SCALES
        ):
            return i
        context = any(word in _SCORE_WORDS for word in tokens.lower[i - 6 : i]) or any(
            word in _SCORE_WORDS for word in tokens.lower[i + 3 : i + 6]
        )
        if tokens.lower[i - 1] == "from":
            return i
        if link == "to" and not (context and a >= b and (a >= 20 or not is_counted(tokens, i + 3))):
            return i
        if link != "to" and a < b and (not context or is_counted(tokens, i + 3)):
            return i
        return self._add_plain(Figure(Kind.SCORE, f"{a}-{b}", f"{a}-{b}"), i, i + 3)

    # multiples, fractions, ordinals

    def _multiple(self, i: int) -> int:
        tokens = self.tokens
        word, after, before = tokens.lower[i], tokens.lower[i + 1], tokens.lower[i - 1]
        if word in _MULTIPLE_VERBS and tokens.words[i + 1] != "-":
            value = _MULTIPLE_VERBS[word]
        elif word in _MULTIPLE_BASES and (
            (before in ("to", "will", "would", "could", "may", "might", "than", "nearly", "almost", "over", "about", "should", "can")
            and after not in ("digit", "-", "check", "down") and not tokens.words[i + 1][:1].isupper()) or (after in ("the", "that", "its", "their", "what")
            and before not in ("s",))
        ) and tokens.words[i].islower():  # fmt: skip
            value = _MULTIPLE_BASES[word]
        elif _FOLDS.get(word):
            value = _FOLDS[word]
        elif word == "twice" and before not in ("or", "think", "thought", "once"):
            value = "2"
        else:
            return self._times(i)
        return self._add(Figure(Kind.MULTIPLE, value, value), i, i + 1)

    def _times(self, i: int) -> int:
        """ "three times as many", "10-fold", "1.5x", "two to three times"."""
        tokens = self.tokens
        number = read_number(tokens, i)
        if number is None or number.vague:
            return i
        low = number
        end = number.end
        if (tokens.lower[end] in ("to", "or") or tokens.words[end] in HYPHENS) and tokens.types[end + 1]:
            second = read_number(tokens, end + 1)
            if second and not second.vague and second.size > number.size:
                number, end = second, second.end
        word, glued = tokens.lower[end], tokens.glued(end)
        if (word == "times" and (tokens.lower[end + 1] in _TIMES_AFTER or tokens.lower[end + 1] == "over")) or (
            word == "fold" and glued
        ):
            stop = end + 1
        elif word == "-" and tokens.lower[end + 1] in ("fold", "times"):
            stop = end + 2
        elif (
            word in ("x", "×")
            and glued
            and number.digits
            and tokens.types[end + 1] != Type.DIGITS
            and not tokens.glued(end + 1)
        ):
            stop = end + 1
        else:
            return i
        return self._add(Figure(Kind.MULTIPLE, low.value, number.value), i, stop)

    def _fraction(self, i: int) -> int:
        tokens = self.tokens
        word, after = tokens.lower[i], tokens.lower[i + 1]
        if word == "majority" or (word in ("a", "the") and ("majority" in (after, tokens.lower[i + 2]))):
            at = i if word == "majority" else (i + 1 if after == "majority" else i + 2)
            if (
                tokens.lower[at + 1] == "of"
                and tokens.types[at + 2] == Type.WORD
                and read_number(tokens, at + 2) is None
                and tokens.lower[at - 1] not in ("ruling",)
            ):
                if word == "a" or word == "the":
                    return self._add(Figure(Kind.FRACTION, None, None, vague=True), i, at + 1)
                return self._add(Figure(Kind.FRACTION, None, None, vague=True), at, at + 1)
            return i
        if word == "halfway":
            return self._add(Figure(Kind.FRACTION, "1/2", "1/2"), i, i + 1)
        if word == "half":
            return self._half(i, i)
        if word in ("a", "one") and (
            after in _DENOMINATORS or (tokens.words[i + 1] in HYPHENS and tokens.lower[i + 2] in _DENOMINATORS)
        ):
            at = i + 1 if after in _DENOMINATORS else i + 2
            return self._part(i, at, 1)
        slash = self._slashed(i)
        if slash > i:
            return slash
        number = read_number(tokens, i)
        if number is None or number.vague or number.end - i > 6:
            return i
        return self._of_number(number)

    def _half(self, start: int, i: int) -> int:
        """ "half", "half of", "half an hour"; not "half-time" or "half a dozen"."""
        tokens = self.tokens
        after = tokens.lower[i + 1]
        if (
            read_number(tokens, i) is not None
            or (tokens.words[i + 1] in HYPHENS and tokens.glued(i + 1))
            or (tokens.words[i - 1] in HYPHENS and tokens.glued(i))
        ):
            unit = units.read_unit(tokens, i + 2, digits=False) if tokens.words[i + 1] in HYPHENS else None
            if (
                unit
                and read_number(tokens, i) is None
                and unit.kind in (Kind.MEASUREMENT, Kind.DURATION)
                and tokens.lower[i + 2] not in ("century", "day", "term", "year")
            ):
                return self._add(Figure(unit.kind, "0.5", "0.5", unit.name), start, unit.end)
            return i
        if after in ("brother", "sister", "time", "marathon", "hearted", "mast", "term", "baked"):
            return i
        unit = units.read_unit(tokens, i + 2, digits=False) if after in ("a", "an") else None
        if unit:
            return self._add(Figure(unit.kind, "0.5", "0.5", unit.name), start, unit.end)
        return self._add(Figure(Kind.FRACTION, "1/2", "1/2"), start, i + 1)

    def _part(self, start: int, at: int, top: int) -> int:
        """ "a quarter of", "two-thirds": token ``at`` names the parts."""
        tokens = self.tokens
        word = tokens.lower[at]
        bottom = _DENOMINATORS[word]
        plural = word.endswith("s") or word == "halves"
        if (top > 1) != plural or (
            word in ("quarters", "seconds") and tokens.lower[at + 1] in ("ago", "in", "later")
        ):
            return start
        after = tokens.lower[at + 1]
        if after == "of" and tokens.lower[at + 2] in ("a", "an") and tokens.lower[at + 3] in SCALES:
            value = plain(Fraction(top, bottom) * SCALES[tokens.lower[at + 3]])
            return self._add(Figure(Kind.COUNT, value, value), start, at + 4)
        unit = (
            units.read_unit(tokens, at + 3, digits=False)
            if after == "of" and tokens.lower[at + 2] in ("a", "an")
            else None
        )
        if unit:
            value = plain(Fraction(top, bottom))
            return self._add(Figure(unit.kind, value, value, unit.name), start, unit.end)
        if (
            word != "quarter"
            and word != "half"
            and not plural
            and after
            not in (
                "of",
                "as",
                "to",
                "less",
                "more",
                "lower",
                "higher",
                ".",
                ",",
                ";",
                "over",
                "from",
                "were",
                "have",
                "are",
                "say",
                "said",
                "and",
                "in",
                "would",
                "",
            )
        ):
            return start
        if (
            word == "quarter"
            and top == 1
            and after
            not in (
                "of",
                "as",
                "to",
                "less",
                "more",
                "lower",
                "higher",
                ".",
                ",",
                ";",
                "over",
                "were",
                "have",
                "are",
                "say",
                "said",
                "and",
                "would",
                "",
            )
        ):
            return start
        if (
            word == "third"
            and after in ("in", "and", ",", ".", "")
            and tokens.lower[start] == "a"
            and tokens.lower[start - 1]
            not in ("about", "around", "nearly", "almost", "than", "by", "over", "under", "roughly")
        ):
            return start
        return self._add(Figure(Kind.FRACTION, f"{top}/{bottom}", f"{top}/{bottom}"), start, at + 1)

    def _slashed(self, i: int) -> int:
        """ "1/16", "1⁄32", "3/4"."""
        tokens = self.tokens
        if (
            tokens.types[i] != Type.DIGITS
            or tokens.words[i + 1] not in ("/", "⁄")
            or not (tokens.glued(i + 1) and tokens.glued(i + 2))
        ):
            return i
        top, bottom = tokens.words[i], tokens.words[i + 2]
        if (
            not (top.isdecimal() and bottom.isdecimal())
            or len(top) > 3
            or len(bottom) > 4
            or not 0 < int(top) < int(bottom)
        ):
            return i
        if (tokens.glued(i + 3) and tokens.words[i + 3] in ("/", "-")) or f"{top}/{bottom}" in ("9/11", "7/7"):
            return i
        value = f"{int(top)}/{int(bottom)}"
        return self._add(Figure(Kind.FRACTION, value, value), i, i + 3)

    def _of_number(self, number: Number) -> int:
        """ "two-thirds", "three out of five", "one in ten", "3 per 100,000"."""
        tokens = self.tokens
        i, end = number.start, number.end
        at = end + 1 if tokens.words[end] in HYPHENS and tokens.glued(end) else end
        if (
            tokens.lower[at] in _DENOMINATORS
            and number.size == int(number.size)
            and number.size < 1000
            and tokens.lower[at] not in ("quarters",)
        ) or (tokens.lower[at] == "quarters" and number.size == 3):
            stop = self._part(i, at, int(number.size))
            if stop > i:
                return stop
        link = tokens.lower[end]
        if link == "out" and tokens.lower[end + 1] == "of":
            at = end + 2
        elif link == "in" or (link == "of" and tokens.lower[end + 1] == "every"):
            at = end + 1
        else:
            return self._per_number(number)
        if tokens.lower[at] == "every":
            at += 1
        if tokens.lower[at] == "the":
            return i
        whole = read_number(tokens, at)
        if whole is None or whole.vague or whole.size <= number.size or "/" in whole.value or number.scale != 1:
            return i
        if link == "in" and (
            (dates.read_date(tokens, at) and whole.plain and 1900 <= whole.size < 2100)
            or units.read_unit(tokens, whole.end, digits=whole.digits)
            or (number.size > 1 and whole.size < 1000 and whole.size % 5 and whole.size > 12)
        ):
            return i
        if (
            link == "in"
            and is_counted(tokens, whole.end)
            and number.size > 1
            and whole.size not in (3, 4, 5, 8, 10, 20, 100, 1000, 10000, 100000)
        ):
            return i
        value = f"{number.value}/{whole.value}"
        return self._add(Figure(Kind.FRACTION, value, value), i, whole.end)

    def _per_number(self, number: Number) -> int:
        """ "seven per 100,000", "14 deaths per 1,000"."""
        tokens = self.tokens
        at = number.end
        for _ in range(3):
            if (
                tokens.lower[at] in ("per", "for")
                or tokens.types[at] != Type.WORD
                or tokens.lower[at] in FUNCTION_WORDS
            ):
                break
            at += 1
        if tokens.lower[at] not in ("per", "for") or (
            tokens.lower[at] == "for" and tokens.lower[at + 1] != "every"
        ):
            return number.start
        at += 1
        if tokens.lower[at] == "every":
            at += 1
        whole = read_number(tokens, at)
        if whole is None or whole.vague or whole.size < 10 or (number.scale != 1 and number.size >= whole.size):
            return number.start
        value = f"{number.value}/{whole.value}"
        return self._add(Figure(Kind.RATE, value, value), number.start, whole.end)

    def _ordinal(self, i: int) -> int:
        ordinal = ordinals.read_ordinal(self.tokens, i)
        if ordinal is None:
            return i
        value, end = ordinal
        return self._add_plain(Figure(Kind.ORDINAL, value, value), i, end)

    # amounts

    def _amount(self, i: int) -> int:
        """A number with its sign, currency and unit; a range of two."""
        first = self._operand(i)
        if first is None:
            return i
        joined = self._range(first)
        low, high = joined if joined else (first, first)
        return self._finish(low, high)

    def _operand(self, i: int) -> "_Operand | None":
        tokens = self.tokens
        start = i
        negative = False
        if (tokens.words[i] in MINUS and tokens.glued(i + 1) and tokens.types[i + 1] == Type.DIGITS) or (
            tokens.words[i] in MINUS and tokens.glued(i + 1) and currencies.read_sign(tokens, i + 1)
        ):
            if tokens.glued(i) and tokens.types[i - 1] != Type.SIGN:
                return None
            negative = True
            i += 1
        elif tokens.lower[i] == "minus":
            negative = True
            i += 2 if tokens.words[i + 1] in MINUS else 1
        elif tokens.words[i] == "+" and tokens.glued(i + 1):
            i += 1
        sign = currencies.read_sign(tokens, i)
        at = sign.end if sign else i
        if sign and tokens.words[at] in MINUS and tokens.glued(at):
            negative = True
            at += 1
        number = read_number(tokens, at)
        if number is None or (
            i != start and not sign and tokens.types[at] != Type.DIGITS and tokens.lower[at] not in SMALL
        ):
            return None
        if number.digits and sign:
            number = _money_scale(tokens, number)
        return _Operand(start, number.end, number, sign.code if sign else None, negative)

    def _range(self, first: "_Operand") -> "tuple[_Operand, _Operand] | None":
        """The second end of a range: "5 to 8", "£1.2m–£1.5m", "between 15,000 and 20,000"."""
        tokens = self.tokens
        number = first.number
        if number.vague:
            return None
        end = first.end
        unit_before = self._unit(first)
        if unit_before:
            first = unit_before
            end = first.end
        link = tokens.lower[end]
        hyphen = link in HYPHENS
        before = tokens.lower[first.start - 1]
        if hyphen and tokens.lower[end + 1] in ("to", "and") and not unit_before:
            end += 1
            link, hyphen = tokens.lower[end], False
            if tokens.words[end + 1] in HYPHENS:
                end += 1
        if hyphen:
            if tokens.glued(end) != tokens.glued(end + 1):
                return None
        elif link == "to":
            if before == "from" and not self._from_range(first, end):
                return None
        elif link == "and":
            if not self._between(first.start):
                return None
        elif link == "or":
            pass
        else:
            return None
        at = end + 1
        if tokens.lower[at] in ("around", "about", "approximately", "nearly", "almost") and link == "to":
            return None
        second = self._operand(at)
        if second is None or second.number.vague or (second.negative and not first.negative):
            return None
        if (
            dates.read_date(tokens, at)
            and second.number.plain
            and len(second.number.value) == 4
            and not first.number.size > 1000
        ):
            return None
        return self._join(first, second, link, hyphen)

    def _between(self, start: int) -> bool:
        for k in range(start - 1, start - 4, -1):
            if self.tokens.lower[k] == "between":
                return True
            if self.tokens.lower[k] not in (
                "about",
                "around",
                "roughly",
                "approximately",
                "somewhere",
                "an",
                "estimated",
                "somewhere",
            ):
                return False
        return False

    def _from_range(self, first: "_Operand", end: int) -> bool:
        """ "ranging from 5 to 8" is a range, "rose from 5 to 8" states two levels; "from 5 to 7 per cent to 8" begins with a range."""
        tokens = self.tokens
        lead = tokens.lower[first.start - 2 - 0 : first.start - 1]
        if lead and lead[0] in (
            "range",
            "ranges",
            "ranged",
            "ranging",
            "anywhere",
            "vary",
            "varies",
            "varied",
            "varying",
            "aged",
            "ages",
        ):
            return True
        second = self._operand(end + 1)
        if second is None:
            return False
        full = self._unit(second) or second
        return tokens.lower[full.end] == "to" and tokens.types[full.end + 1] == Type.DIGITS

    def _join(
        self, first: "_Operand", second: "_Operand", link: str, hyphen: bool
    ) -> "tuple[_Operand, _Operand] | None":
        full = self._unit(second) or second
        low, high = first.number, full.number
        if (
            high.scale != 1
            and low.scale == 1
            and not first.unit
            and _float(low.mantissa) <= _float(high.mantissa)
            and "," not in self.tokens.words[low.start]
            and not (False)
        ):
            low = low.scaled_like(high)
            first = replace(first, number=low)
        if (first.code and full.code and first.code != full.code) or (
            first.unit and full.unit and first.unit.name != full.unit.name
        ):
            return None
        if (first.unit and not full.unit) or (first.code and full.unit and full.unit.kind is not Kind.PERCENT):
            return None
        if link == "or":
            if (
                first.unit
                or (first.code and not full.code)
                or low.size >= high.size
                or not (
                    high.size - low.size <= 1
                    or high.size <= 2 * low.size
                    or (high.size - low.size <= 5 and high.size < 20)
                )
            ):
                return None
            if low.digits != high.digits:
                return None
        size_low, size_high = low.size * (-1 if first.negative else 1), high.size * (-1 if full.negative else 1)
        if first.negative and not full.negative and not (False):
            size_high = high.size
        if size_low >= size_high and not (link == "to" and first.unit) and link != "and":
            return None
        if size_low > size_high and link == "and":
            return None
        return first, full

    def _unit(self, operand: "_Operand") -> "_Operand | None":
        """The operand with the currency or unit after it, where there is one."""
        tokens = self.tokens
        number = operand.number
        end = number.end
        if operand.code:
            if tokens.lower[end] == "us" and tokens.words[end] == "US":
                return replace(operand, end=end + 1)
            if tokens.words[end] == "U" and tokens.words[end + 2] == "S":
                return replace(operand, end=end + (4 if tokens.words[end + 3] == "." else 3))
            named = currencies.read_name(tokens, end, digits=number.digits)
            return replace(operand, end=named.end) if named and named.code == operand.code else None
        minor = currencies.read_minor(tokens, end, digits=number.digits)
        if minor and not (False):
            return replace(operand, end=minor.end, code=minor.code)
        unit = units.read_unit(tokens, end, digits=number.digits)
        named = currencies.read_name(tokens, end, digits=number.digits)
        if (
            named
            and named.code == "GBP"
            and tokens.lower[named.end - 1] in ("pound", "pounds")
            and not _money_pounds(tokens, operand.start, number, named.end)
        ):
            named = None
        if (
            named
            and tokens.lower[named.end - 1] in ("won", "real", "sol", "sterling", "sum", "som")
            and tokens.words[named.end - 1].islower()
        ):
            if (
                tokens.lower[named.end - 1] != "sterling"
                and not (
                    number.size >= 50
                    and (
                        tokens.types[named.end] != Type.WORD
                        or tokens.lower[named.end]
                        in ("in", "for", "to", "from", "per", "and", "or", "on", "of")
                    )
                )
            ) or (
                number.scale == 1
                and tokens.lower[named.end - 1] == "won"
                and tokens.lower[named.end] in ("in", "on", "to", "for", "the")
            ):
                named = None
        if named and (unit is None or named.end >= unit.end):
            return replace(operand, end=named.end, code=named.code)
        if unit is None:
            scaled_m = _million(tokens, number)
            if scaled_m:
                return replace(operand, number=scaled_m, end=scaled_m.end)
            return None
        scaled_m = _million(tokens, number)
        if scaled_m and unit.name in ("m", "b", "t"):
            further = units.read_unit(tokens, scaled_m.end, digits=True)
            if further:
                return replace(operand, number=scaled_m, end=further.end, unit=further)
            return replace(operand, number=scaled_m, end=scaled_m.end)
        return replace(operand, end=unit.end, unit=unit)

    def _finish(self, first: "_Operand", second: "_Operand") -> int:
        tokens = self.tokens
        if second.unit is None and not (second.code and second.end != second.number.end):
            second = self._unit(second) or second
            if first is second or first.start == second.start:
                first = second
        number = second.number
        start, end = first.start, second.end
        if number.vague:
            return self._vague(second)
        low, high = (
            _signed_value(first.number.value, first.negative),
            _signed_value(
                number.value,
                second.negative
                or (
                    first.negative
                    and second.unit is not None
                    and first.start != second.start
                    and second.negative
                ),
            ),
        )
        code = second.code or first.code
        unit = second.unit or first.unit
        if code:
            figure = Figure(Kind.MONEY, low, high, code)
            per = units.read_per(tokens, end)
            if per:
                end = per[1]
            return self._add(figure, start, end, before=self._hyphen_lead(start))
        age = self._age(start, end, unit, first, low, high)
        if age > start:
            return age
        if unit:
            return self._with_unit(first, second, unit, low, high)
        return self._bare(first, second, low, high)

    def _hyphen_lead(self, start: int) -> int | None:
        tokens = self.tokens
        if tokens.words[start - 1] in HYPHENS and tokens.lower[start - 2] == "sub" and tokens.glued(start):
            return start - 1
        return None

    def _vague(self, operand: "_Operand") -> int:
        tokens = self.tokens
        number = operand.number
        after = tokens.lower[number.end]
        if (
            after == "of"
            and number.start > PAD
            and tokens.lower[number.start - 1] in ("in", "by")
            and tokens.lower[number.start] == "scores"
        ):
            return number.start
        full = self._unit(operand) or operand
        if after == "of" and not full.unit and not full.code:
            inner = self._unit(replace(operand, number=replace(number, end=number.end + 1)))
            if inner and (inner.unit or inner.code):
                full = inner
        if full.code:
            return self._add(Figure(Kind.MONEY, None, None, full.code, vague=True), number.start, full.end)
        if full.unit and full.unit.kind in (Kind.MEASUREMENT, Kind.DURATION, Kind.RATE, Kind.PERCENT):
            return self._add(
                Figure(full.unit.kind, None, None, full.unit.name, vague=True), number.start, full.end
            )
        return self._add(Figure(Kind.COUNT, None, None, vague=True), number.start, number.end)

    def _age(
        self, start: int, end: int, unit: "units.Unit | None", first: "_Operand", low: str, high: str
    ) -> int:
        """ "aged 34", "35-year-old", "the age of 68", "11-month-old", "Jamie Armstrong, 25,"."""
        tokens = self.tokens
        if unit is not None:
            if unit.kind is not Kind.DURATION or unit.name not in ("year", "month", "week", "day", "yr", "yrs"):
                return start
            name = "year" if unit.name in ("yr", "yrs") else unit.name
            at = unit.end
            if tokens.words[at] in HYPHENS and tokens.lower[at + 1] in ("old", "olds"):
                return self._add(Figure(Kind.AGE, low, high, name), start, at + 2)
            if tokens.lower[at] in ("old", "olds") or (
                tokens.lower[at] == "of" and tokens.lower[at + 1] == "age"
            ):
                return self._add(
                    Figure(Kind.AGE, low, high, name), start, at + (1 if tokens.lower[at] != "of" else 2)
                )
            if self._age_lead(start):
                return self._add(Figure(Kind.AGE, low, high, name), start, at)
            return start
        if first.number.scale != 1 or first.number.size > 130:
            return start
        if self._age_lead(start) or self._listed_age(start, end) or self._named_age(start, end):
            return self._add(Figure(Kind.AGE, low, high, "year"), start, end)
        if (
            tokens.lower[end] == "s"
            and tokens.glued(end)
            and tokens.lower[start - 1] in ("his", "her", "their", "my", "your", "our", "early", "late", "mid")
            and first.number.digits
        ):
            return self._add(Figure(Kind.AGE, low, str(int(first.number.size) + 9), "year"), start, end + 1)
        return start

    def _age_lead(self, start: int) -> bool:
        tokens = self.tokens
        bound = qualifiers.read_before(tokens, start)
        at = (bound.token if bound else start) - 1
        word = tokens.lower[at]
        if word in ("between", "from"):
            at -= 1
            word = tokens.lower[at]
        if word in _AGE_LEADS:
            return True
        return (word == "of" and tokens.lower[at - 1] in ("age", "ages")) or (
            tokens.lower[start - 1] in ("turned", "turning", "turns")
            and tokens.lower[start - 2] not in ("on",)
            and not is_counted(tokens, start + 1)
        )

    def _listed_age(self, start: int, end: int) -> bool:
        """A bare number in a list that an age began: "aged nine, ten and 49"."""
        tokens = self.tokens
        if not self.found or self.found[-1].figure.kind is not Kind.AGE or tokens.lower[end] in _AGE_LEADS:
            return False
        between = tokens.text[self.found[-1].after : tokens.starts[start]].strip().lower()
        if between not in (",", "and", ", and", "or", ", or", "to", "&"):
            return False
        return tokens.types[end] != Type.WORD or tokens.lower[end] in FUNCTION_WORDS

    def _named_age(self, start: int, end: int) -> bool:
        """ "Jamie Armstrong, 25, said": an apposition to a name."""
        tokens = self.tokens
        if (
            tokens.words[start - 1] != ","
            or end - start != 1
            or tokens.types[start] != Type.DIGITS
            or not 1 <= len(tokens.words[start]) <= 3
        ):
            return False
        if (
            tokens.words[end] not in (",", ".", ";", ")")
            or tokens.types[start - 2] != Type.WORD
            or not tokens.words[start - 2][:1].isupper()
        ):
            return False
        if tokens.words[end] == "," and tokens.types[end + 1] == Type.DIGITS:
            return False
        return (
            tokens.words[start - 3][:1].isupper() and tokens.lower[start - 2] not in dates.MONTHS
        ) or tokens.words[end] == ","

    def _with_unit(self, first: "_Operand", second: "_Operand", unit: "units.Unit", low: str, high: str) -> int:
        tokens = self.tokens
        start, end = first.start, unit.end
        kind, name = unit.kind, unit.name
        if name == "magnitude" or kind is Kind.PERCENT:
            return self._add(Figure(kind, low, high, name), start, end, before=self._hyphen_lead(start))
        if kind is not Kind.RATE:
            per = units.read_per(tokens, end)
            if per and (
                kind is not Kind.DURATION
                or tokens.lower[end] in ("per",)
                or (
                    tokens.lower[end] in ("a", "an")
                    and tokens.lower[end + 1] in ("day", "week", "month", "year", "night")
                )
            ):
                return self._add(
                    Figure(Kind.RATE, low, high, f"{name} per {per[0]}"),
                    start,
                    per[1],
                    before=self._hyphen_lead(start),
                )
        return self._add(Figure(kind, low, high, name), start, end, before=self._hyphen_lead(start))

    def _bare(self, first: "_Operand", second: "_Operand", low: str, high: str) -> int:
        tokens = self.tokens
        start, end = first.start, second.end
        if exclusions.is_pronoun(tokens, start, end):
            return end
        if self._magnitude(start, end):
            lead = start - 1 if tokens.lower[start - 1] == "magnitude" else start
            return self._add(Figure(Kind.MEASUREMENT, low, high, "magnitude"), start, end, before=lead)
        if tokens.types[end] == Type.WORD and tokens.lower[end] not in FUNCTION_WORDS:
            for k in range(end, end + 3):
                if tokens.types[k] != Type.WORD or tokens.lower[k] in FUNCTION_WORDS:
                    break
                per = units.read_per(tokens, k + 1)
                if per and per[0] in units.TIMES:
                    noun = " ".join(tokens.lower[end : k + 1])
                    return self._add(
                        Figure(Kind.RATE, low, high, f"{_singular(noun)} per {per[0]}"), start, per[1]
                    )
                if per and tokens.lower[k + 1] == "per":
                    return self._add(
                        Figure(Kind.RATE, low, high, f"{_singular(noun_of(tokens, end, k + 1))} per {per[0]}"),
                        start,
                        per[1],
                    )
        return self._add(Figure(Kind.COUNT, low, high), start, end, before=self._hyphen_lead(start))

    def _magnitude(self, start: int, end: int) -> bool:
        tokens = self.tokens
        before = tokens.lower[start - 1]
        if before == "magnitude" or (before == "of" and tokens.lower[start - 2] == "magnitude"):
            return True
        decimal = "." in tokens.words[start]
        return (
            decimal
            and tokens.lower[end]
            in ("quake", "earthquake", "tremor", "aftershock", "temblor", "undersea", "on")
            and (tokens.lower[end] != "on" or tokens.lower[end + 2] == "richter")
        )


def noun_of(tokens: Tokens, start: int, end: int) -> str:
    """The words between two tokens in lower case."""
    return " ".join(tokens.lower[start:end])


def _singular(noun: str) -> str:
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "xes", "ches", "shes")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


from dataclasses import dataclass  # noqa: E402


@dataclass(frozen=True, slots=True)
class _Operand:
    """One end of an amount: its number with sign, currency and unit, over tokens ``start`` to ``end``."""

    start: int
    end: int
    number: Number
    code: str | None = None
    negative: bool = False
    unit: "units.Unit | None" = None


def _float(mantissa: str) -> float:
    try:
        return float(Fraction(mantissa)) if len(mantissa) < 300 else 1e300
    except ValueError:
        return 0.0


def _signed_value(value: str, negative: bool) -> str:
    return f"-{value}" if negative and value.strip("0./") else value


_MONEY_ABBREVIATIONS = {
    "m": 10**6,
    "b": 10**9,
    "t": 10**12,
    "T": 10**12,
    "B": 10**9,
    "tr": 10**12,
    "mil": 10**6,
    "mm": 10**6,
    "L": 10**5,
}


def _money_scale(tokens: Tokens, number: Number) -> Number:
    """After a currency sign "m", "b" and "t" are scales."""
    from reviewer.extraction.numbers import scaled

    word = tokens.words[number.end]
    factor = _MONEY_ABBREVIATIONS.get(word)
    if (
        factor is None
        or number.scale != 1
        or (tokens.glued(number.end + 1) and tokens.types[number.end + 1] == Type.WORD)
    ):
        return number
    if not tokens.glued(number.end) and word not in ("m", "b", "mil"):
        return number
    return replace(number, end=number.end + 1, scale=factor, value=scaled(number.mantissa, factor))


def _million(tokens: Tokens, number: Number) -> Number | None:
    """ "3.2m people": a glued m, b or t before a thing counted is a scale, not a unit."""
    from reviewer.extraction.numbers import scaled

    word = tokens.words[number.end]
    if (
        word not in ("m", "b", "t", "B", "T")
        or not tokens.glued(number.end)
        or number.scale != 1
        or not number.digits
    ):
        return None
    unit = units.read_unit(tokens, number.end + 1, digits=True)
    if not (is_counted(tokens, number.end + 1) or (unit and unit.word)) and not (
        currencies.read_name(tokens, number.end + 1, digits=True)
    ):
        return None
    return replace(
        number,
        end=number.end + 1,
        scale=_MONEY_ABBREVIATIONS[word],
        value=scaled(number.mantissa, _MONEY_ABBREVIATIONS[word]),
    )


_PRICE_WORDS = frozenset(
    "cost costs paid pay pays price priced worth fine fined salary wage budget bill spent spend earn earned earns sold fee fees debt compensation funding fund donated raised cash payment".split()
)


def _money_pounds(tokens: Tokens, start: int, number: Number, end: int) -> bool:
    if number.scale >= 10**6:
        return tokens.lower[end] != "of" or number.scale >= 10**9
    return (
        any(word in _PRICE_WORDS for word in tokens.lower[max(0, start - 8) : start])
        and tokens.lower[end] != "of"
    )
