"""Two levels and the stated difference, percentage or multiple between them."""

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from reviewer.checks.intervals import Interval, step_of
from reviewer.checks.levels import Levels, is_ratio, is_size, levels_in
from reviewer.checks.verdicts import Links, finding, weigh
from reviewer.checks.view import Mention, Sentence, View
from reviewer.checks.wording import amount, number, percent, quoted, significant
from reviewer.domain.figure import Direction, Qualifier
from reviewer.domain.finding import Finding, FindingKind, Result
from reviewer.domain.sentence import said

_DOWN = re.compile(
    r"\b(?:fell|fallen|falls?|falling|drop|drops|dropped|dropping|declin\w+|decreas\w+|cuts?|reduc\w+|loss|"
    r"lost|slip\w*|slid|slide|sank|shrank|shrunk|tumbled|plunged?|slump\w*|dip\w*|down|fewer|less|lower|"
    r"halved|smaller|contract\w*)\b"
)
_UP = re.compile(
    r"\b(?:rose|risen|rises?|rising|grew|grown|grow\w*|increas\w+|climb\w*|jump\w*|soar\w*|surg\w+|gain\w*|"
    r"up|more|higher|doubled|tripled|larger|hike|boost|swell\w*|swelled|expand\w*|leap|bigger)\b"
)
# A size that is not the plain difference of the two levels.
_OTHERWISE = re.compile(
    r" (?:adjusted|real terms|adjusting for|after inflation|excluding|like - for - like|organic|annually|"
    r"annual|per year|a year since|each year|every year|average of|on average|compound|constant currenc\w+|"
    r"percentile|forecast|expected|analysts) "
)
_TIMES_MORE = frozenset("more higher greater bigger larger".split())


def changes(view: View, links: Links) -> list[Finding]:
    """Findings on each stated size of a change whose two levels are stated too."""
    found: list[Finding] = []
    for sentence in view.sentences:
        if len(sentence.mentions) < 1:
            continue
        pairs = list(levels_in(view, sentence))
        for pair in pairs:
            links.join([pair.before, pair.after])
        levels = {m.number for p in pairs for m in (p.before, p.after) if not _size_and_level(p, m)}
        sizes = [m for m in sentence.mentions if m.number not in levels and is_size(sentence, m)]
        if not pairs:
            pairs = list(_levels_beside(view, sentence, sizes))
        pairs = [_of_one_precision(p) for p in pairs]
        if not sizes and pairs:
            after = view.following(sentence)
            sizes = [m for m in after.mentions if is_size(after, m) and _opens_back(after, m)] if after else []
            if sizes and after:
                found += _sized(after, [pairs[-1]], sizes, links)
            continue
        if pairs:
            found += _sized(sentence, pairs, sizes, links)
    return found


def _of_one_precision(pair: Levels) -> Levels:
    """The levels as precise as the finer of the two: beside 2,400 a 3,000 is no rounded number."""
    a, b = pair.before, pair.after
    if a is b or not (a.exact and b.exact) or a.letter not in "cm" or a.letter != b.letter:
        return pair
    step = min(step_of(a.figure, a.written), step_of(b.figure, b.written))
    half = Fraction(0) if step == 1 and a.letter == "c" else step / 2
    first, second = (Interval(value - half, value + half) for value in (pair.a, pair.b))
    return replace(pair, first=first, second=second)


def _sized(sentence: Sentence, pairs: list[Levels], sizes: list[Mention], links: Links) -> Iterator[Finding]:
    """One finding for each size, on the nearest pair of levels that it may be of."""
    for size in sizes:
        fitting = [p for p in pairs if _comparable(p, size)]
        if not fitting or _OTHERWISE.search(sentence.line):
            continue
        pair = min(
            fitting,
            key=lambda p: 0 if p.low <= size.at <= p.high else min(abs(size.at - p.low), abs(size.at - p.high)),
        )
        one = _judge(sentence, pair, size)
        if one:
            links.join([pair.before, pair.after, size])
            yield one


def _size_and_level(pair: Levels, mention: Mention) -> bool:
    """Whether one figure was read for both, as in "fell by 12,400 to 213,900"."""
    return mention is pair.after and mention.low != mention.high and pair.before is not mention


def _opens_back(sentence: Sentence, mention: Mention) -> bool:
    """ "That is an increase of 16 percent", "The rise of 16 percent": what the sentence before told."""
    return mention.at <= 9 and bool({"that", "this", "an", "a", "the", "it"}.intersection(sentence.tokens[:1]))


def _levels_beside(view: View, sentence: Sentence, sizes: list[Mention]) -> Iterator[Levels]:
    """Two levels told one after the other ("412 in 2023 and 897 in 2025") before the size of the change."""
    levels = _levels_told(view, sentence, sizes) if sizes else []
    if len(levels) != 2:
        return
    a, b = levels
    if a.letter != b.letter or a.unit != b.unit or (a.head and b.head and a.head != b.head):
        return
    if a.interval is None or b.interval is None or a.low is None or b.low is None:
        return
    if a.sentence == b.sentence and (sizes[-1].at < b.at or not _told_in_turn(sentence, a, b)):
        return
    # Only an agreement shows that the two are levels of the change told.
    pair = Levels(a, b, a.interval, b.interval, a.low, b.low, 0 if a.sentence != b.sentence else a.at, b.at)
    down = pair.b < pair.a
    fitting = any(
        _comparable(pair, s) and _fits(pair, s, _expected(sentence, pair, s, down=down)) for s in sizes
    )
    timed = a.sentence != b.sentence and b.head is None and _timed(view, a) and _timed(view, b)
    if fitting or timed or (a.sentence == b.sentence and _is_summed_up(sentence, b, sizes[-1])):
        yield pair


def _levels_told(view: View, sentence: Sentence, sizes: list[Mention]) -> list[Mention]:
    """The single values in the sentence that are no sizes; where there is but one, with the one before it."""
    single = [m for m in sentence.mentions if m.interval and m.low is not None and m.low == m.high]
    levels = [m for m in single if m not in sizes and m.letter in "cmupr"]
    before = view.following(sentence, -1)
    if len(levels) != 1 or before is None or sizes[0].letter not in "xpf":
        return levels
    level = levels[0]
    like = [m for m in before.mentions if m.letter == level.letter and m.unit == level.unit]
    earlier = [m for m in like if m.interval and m.low and m.low == m.high]
    alike = len(earlier) == 1 and (earlier[0].head == level.head or level.head is None)
    return [*earlier, level] if alike else []


_SUMMED_UP = re.compile(
    r"^(?:[^ #.;:,]+ ){0,3}, (?:a|an) (?:[^ #.;:,]+ )?(?:increase|rise|gain|growth|jump|surge|drop|fall|"
    r"decline|decrease|cut|reduction|loss) of$"
)


def _is_summed_up(sentence: Sentence, level: Mention, size: Mention) -> bool:
    """ "64 shops in 2021 and 80 now, an increase of a third": the size closes what the levels told."""
    between = " ".join(sentence.tokens[level.at + 1 : size.at])
    return bool(_SUMMED_UP.search(between))


def _timed(view: View, mention: Mention) -> bool:
    """Whether its sentence begins with a time: "In 2015 there were 640", "By 2024 there were 160"."""
    first = view.sentence_of(mention).tokens[:3]
    return any(token.startswith("d#") for token in first) or first[:1] in (["now"], ["today"], ["then"])


def _told_in_turn(sentence: Sentence, a: Mention, b: Mention) -> bool:
    between = sentence.tokens[a.at + 1 : b.at]
    return any(t[:2] in ("d#", "t#") for t in between) or bool(
        {"last", "ago", "earlier", "before", "previous", "previously"}.intersection(between)
    )


def _comparable(pair: Levels, size: Mention) -> bool:
    if size is pair.before or (size is pair.after and pair.after.low == pair.after.high):
        return False
    if size.letter in "xf" or size.unit == "%":
        return pair.a > 0
    if size.unit == "pp":
        return pair.before.unit == "%"
    return size.letter == pair.before.letter and (size.unit == pair.before.unit or _minor(pair, size))


_MINOR = frozenset("cent penny pence p c øre öre kopek kopeck paisa sen fen rappen centavo".split())


def _minor(pair: Levels, size: Mention) -> bool:
    """ "40 cents to $2.90 from $2.50": the hundredth part of the levels' currency."""
    return (
        size.letter == "m" == pair.before.letter
        and (size.unit or "") in _MINOR
        and pair.before.unit not in _MINOR
    )


def _expected(sentence: Sentence, pair: Levels, size: Mention, *, down: bool) -> Interval | None:
    """What the levels make the size, in the size's own terms; ``down`` turns the sign."""
    if size.letter == "x":
        turned = down and not _less_than_once(size)
        return pair.first.over(pair.second) if turned else pair.second.over(pair.first)
    if size.unit == "%" or size.letter == "f":
        ratio = pair.second.over(pair.first)
        if ratio is None or is_ratio(sentence, size):
            return ratio
        relative = ratio.shifted(Fraction(-1))
        relative = relative.negated() if down else relative
        return relative.times(Fraction(100)) if size.unit == "%" else relative
    difference = pair.second.minus(pair.first)
    if _minor(pair, size):
        difference = difference.times(Fraction(100))
    return difference.negated() if down else difference


def _less_than_once(size: Mention) -> bool:
    """Whether a multiple is of the level before: "halved"."""
    return size.low is not None and size.low < 1


def _stated(pair: Levels, size: Mention) -> Interval | None:
    if size.low != size.high and size is pair.after and size.low is not None:
        return Interval.at(size.low)  # "by 12,400 to 213,900" read as one figure
    return size.interval


def _fits(pair: Levels, size: Mention, expected: Interval | None) -> bool:
    said = _stated(pair, size)
    return expected is not None and said is not None and expected.meets(said)


def _judge(sentence: Sentence, pair: Levels, size: Mention) -> Finding | None:
    down = pair.b < pair.a
    expected = _expected(sentence, pair, size, down=down)
    if expected is None or _stated(pair, size) is None:
        return None
    mentions = [pair.before, pair.after, size]
    working, value = _working(sentence, pair, size, down=down)
    fits = _fits(pair, size, expected)
    stated = size.quoted if size is not pair.after else quoted(amount(size.low or Fraction(0), size.unit))
    wrong_way = _wrong_way(sentence, size, down=down) and pair.a != pair.b
    loose = any(m.figure.qualifier is Qualifier.ABOUT for m in mentions)
    if not _tied(sentence, pair, size):
        return None
    weighed = weigh(value, expected, _stated(pair, size) or expected, loose=loose)
    if weighed is Result.CANNOT_TELL and not wrong_way:
        message = said("{0}; {1} agrees only if the figures are rounded.", working, stated)
        return finding(FindingKind.CHANGE, Result.CANNOT_TELL, mentions, message)
    if weighed is Result.AGREES and not wrong_way:
        return finding(FindingKind.CHANGE, Result.AGREES, mentions, said("{0}, as {1} says.", working, stated))
    if fits and wrong_way:
        message = (
            said("{0}, but a fall, not the other way.", working)
            if down
            else said("{0}, but a rise, not the other way.", working)
        )
        return finding(FindingKind.CHANGE, Result.DISAGREES, mentions, message)
    if size.unit == "%" and pair.before.unit == "%":
        points = pair.first.minus(pair.second) if down else pair.second.minus(pair.first)
        if size.interval is not None and points.meets(size.interval):
            message = said(
                "{0}, not {1}; it agrees if percentage points are meant ({2}).",
                working,
                stated,
                number(abs(pair.b - pair.a)),
            )
            return finding(FindingKind.CHANGE, Result.CANNOT_TELL, mentions, message)
    times_more = size.letter == "x" and bool(_TIMES_MORE.intersection(sentence.after(size, 2)))
    if times_more and size.interval is not None and expected.shifted(Fraction(-1)).meets(size.interval):
        message = said("{0}; {1} agrees if it is what was added.", working, stated)
        return finding(FindingKind.CHANGE, Result.CANNOT_TELL, mentions, message)
    message = (
        said("{0}, not {1} (that is the difference over the other value).", working, stated)
        if _over_the_other(pair, size)
        else said("{0}, not {1}.", working, stated)
    )
    return finding(FindingKind.CHANGE, Result.DISAGREES, mentions, message)


_CLAUSES = frozenset("while whereas but ; although though as when because .".split())


def _tied(sentence: Sentence, pair: Levels, size: Mention) -> bool:
    """Whether the size can only be of these levels: no verb of its own comes with it after an "and"."""
    if pair.low <= size.at <= pair.high or size.sentence != pair.after.sentence:
        return True
    first, last = (pair.high, size.at) if size.at > pair.high else (size.at, pair.low)
    between = sentence.tokens[first + 1 : last]
    if _CLAUSES.intersection(between):
        return False
    if "and" not in between:
        return True
    after = between[len(between) - between[::-1].index("and") :]
    return not after or after[0] in ("by", "a", "an", "up", "down", "more", "so", "thus", "from", "to")


_EITHER_WAY = re.compile(r"\b(?:improve\w*|change|difference|better|worse\w*|swing|gap)\b")


def _wrong_way(sentence: Sentence, size: Mention, *, down: bool) -> bool:
    """Whether the wording of the size says that it went the other way."""
    near = " ".join([*sentence.before(size, 4), "|", *sentence.after(size, 2)])
    if _EITHER_WAY.search(near):
        return False
    told_down, told_up = bool(_DOWN.search(near)), bool(_UP.search(near))
    if told_down == told_up:
        direction = size.figure.direction
        if direction is None or told_down:
            return False
        return (direction is Direction.DOWN) != down
    return told_down != down


def _working(sentence: Sentence, pair: Levels, size: Mention, *, down: bool) -> tuple[str, Fraction]:
    unit = pair.before.unit if pair.before.letter in "mp" else None
    a, b = amount(pair.a, unit), amount(pair.b, unit)
    if size.letter == "x":
        top, bottom = (pair.a, pair.b) if down and not _less_than_once(size) else (pair.b, pair.a)
        value = top / bottom if bottom else Fraction(0)
        return f"{amount(top, unit)} ÷ {amount(bottom, unit)} = {significant(value)}", value
    if size.letter == "f" and is_ratio(sentence, size):
        return f"{b} ÷ {a} = {percent(pair.b / pair.a)}", pair.b / pair.a
    if size.unit == "%" or size.letter == "f":
        value = abs(pair.b - pair.a) / pair.a
        high, low = (a, b) if down else (b, a)
        return f"({high} − {low}) ÷ {a} = {percent(value)}", value * 100 if size.unit == "%" else value
    value = abs(pair.b - pair.a)
    high, low = (a, b) if down else (b, a)
    if _minor(pair, size):
        return f"{high} − {low} = {amount(value * 100, size.unit)}", value * 100
    shown = amount(value, "pp" if size.unit == "pp" else unit)
    return said("{0} − {1} = {2}", high, low, shown), value


def _over_the_other(pair: Levels, size: Mention) -> bool:
    """Whether the number is the difference over the other level."""
    if size.unit != "%" or not pair.b or size.interval is None:
        return False
    return size.interval.holds(abs(pair.b - pair.a) / abs(pair.b) * 100)
