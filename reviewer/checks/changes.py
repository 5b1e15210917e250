"""Two levels and the stated difference, percentage or multiple between them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from reviewer.checks.intervals import Interval
from reviewer.checks.verdicts import Links, close, finding
from reviewer.checks.view import Mention, Sentence, View
from reviewer.checks.wording import amount, number, percent, quoted, significant
from reviewer.domain.figure import Direction
from reviewer.domain.finding import Finding, FindingKind, Result

_L = r"[cmuprta]#\d+"
# Words and dates that may stand between two levels of one change.
_GAP = r"(?:(?: (?:[^ #.;:]+|[dot]#\d+)){0,9}?)"
_FROM_TO = re.compile(
    rf" from (?:(?!and |or |but |it )[^ #.;:,]+ ){{0,3}}?(?P<a>{_L})(?P<gap>{_GAP}) (?:to|and then to|up to|down to) (?:[^ #.;:,]+ ){{0,3}}?(?P<b>{_L}) "
)
_TO_FROM = re.compile(
    rf" (?:to|at|of|was|were|reached|reaching|is|are|totalled|hit) (?:[^ #.;:,]+ ){{0,2}}?(?P<b>{_L})(?P<gap>{_GAP}) (?:from|up from|down from) (?:(?!and |or |but |it )[^ #.;:,]+ ){{0,3}}?(?P<a>{_L}) "
)
_COMPARED = re.compile(
    rf" (?P<b>{_L})(?P<gap>{_GAP}) (?:compared (?:with|to)|against|versus|vs|up from|down from|after|as against|in comparison with|rather than|more than the|less than the|fewer than the|"
    rf"higher than the|lower than the|than|from) (?:(?!and |or |but |it )[^ #.;:,]+ ){{0,3}}?(?P<a>{_L}) "
)
_CHANGE = (
    r"increase|increases|rise|rises|gain|growth|jump|surge|drop|fall|decline|decrease|cut|reduction|loss|difference|change|"
    r"climb|slump|dip|hike|boost|improvement|slide|swing|leap|advance|upturn|downturn|contraction|expansion|saving|rose|plunge|uptick"
)
_VERB = (
    r"rose|risen|rise|rises|rising|grew|grown|grow|growing|increased|increase|increasing|climbed|climbing|jumped|jumping|soared|surged|gained|gaining|added|"
    r"fell|fallen|fall|falling|dropped|drop|dropping|declined|declining|decreased|sank|sunk|slipped|slid|shrank|shrunk|tumbled|plunged|lost|losing|cut|reduced|"
    r"down|up|by|edged|advanced|dipped|slumped|improved|went|gone|swelled|expanded|contracted|widened|narrowed|lowered|raised|rallied"
)
_BEFORE_SIZE = re.compile(
    rf"(?:\b(?:{_CHANGE})(?: [^ #.;:,]+){{0,2}} of|\b(?:{_VERB})(?: (?:by|up|down|only|just|another|a|an|some|further|about|around|nearly|over|almost|more|than|sharply|slightly))*|\b(?:or|and)(?: by)?|\()$"
)
_AFTER_SIZE = re.compile(
    rf"^(?:[^ #.;:,]+ )?(?:{_CHANGE}|more|less|fewer|higher|lower|greater|up|down|smaller|larger|bigger)\b"
)
_DOWN = re.compile(
    r"\b(?:fell|fallen|falls?|falling|drop|drops|dropped|dropping|declin\w+|decreas\w+|cuts?|reduc\w+|loss|lost|slip\w*|slid|slide|sank|shrank|shrunk|tumbled|plunged?|slump\w*|dip\w*|down|fewer|less|lower|halved|smaller|contract\w*)\b"
)
_UP = re.compile(
    r"\b(?:rose|risen|rises?|rising|grew|grown|grow\w*|increas\w+|climb\w*|jump\w*|soar\w*|surg\w+|gain\w*|up|more|higher|doubled|tripled|larger|hike|boost|swell\w*|swelled|expand\w*|leap|bigger)\b"
)
# A size that is not the plain difference of the two levels.
_OTHERWISE = re.compile(
    r" (?:adjusted|real terms|inflation|excluding|like - for - like|organic|annually|annual|per year|a year since|each year|every year|average of|on average|compound|constant currenc\w+|percentile|forecast|expected|analysts) "
)
_TIMES_MORE = frozenset("more higher greater bigger larger".split())


@dataclass(frozen=True, slots=True)
class Levels:
    """A change from ``before`` to ``after``; ``low`` and ``high`` are their first and last tokens."""

    before: Mention
    after: Mention
    first: Interval
    second: Interval
    a: Fraction
    b: Fraction
    low: int
    high: int


def changes(view: View, links: Links) -> list[Finding]:
    """Findings on each stated size of a change whose two levels are stated too."""
    found: list[Finding] = []
    for sentence in view.sentences:
        if len(sentence.mentions) < 1:
            continue
        pairs = list(_levels(view, sentence))
        for pair in pairs:
            links.join([pair.before, pair.after])
        levels = {m.number for p in pairs for m in (p.before, p.after) if not _size_and_level(p, m)}
        sizes = [m for m in sentence.mentions if m.number not in levels and _is_size(sentence, m)]
        if not pairs:
            pairs = list(_levels_beside(view, sentence, sizes, links))
        if not sizes and pairs:
            after = view.following(sentence)
            sizes = [m for m in after.mentions if _is_size(after, m) and _opens_back(after, m)] if after else []
            if sizes and after:
                found += _sized(view, after, [pairs[-1]], sizes, links)
            continue
        if pairs:
            found += _sized(view, sentence, pairs, sizes, links)
    return found


def _sized(
    view: View, sentence: Sentence, pairs: list[Levels], sizes: list[Mention], links: Links
) -> Iterator[Finding]:
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


def _level(view: View, mark: str) -> Mention | None:
    mention = view[mark]
    if mention.interval is None or mention.low is None or mention.low != mention.high or mention.unit == "pp":
        return None
    return mention


def _levels(view: View, sentence: Sentence) -> Iterator[Levels]:
    """The pairs of levels that the wording of the sentence sets against each other."""
    line = sentence.line
    taken: set[int] = set()
    for pattern in (_FROM_TO, _TO_FROM, _COMPARED):
        start = 0
        while match := pattern.search(line, start):
            start = match.start() + 1
            a, b = _level(view, match["a"]), _level(view, match["b"])
            b_interval, b_value = (b.interval, b.low) if b else _by_to(sentence, view[match["b"]])
            b_mention = view[match["b"]]
            if (
                a is None
                or a.interval is None
                or a.low is None
                or b_interval is None
                or b_value is None
                or a is b_mention
            ):
                continue
            if {a.number, b_mention.number} & taken or not _one_scale(a, b_mention):
                continue
            if pattern is not _FROM_TO and b is not None and _is_plain_size(sentence, b_mention):
                continue
            taken |= {a.number, b_mention.number}
            low, high = sorted((a.at, b_mention.at))
            yield Levels(a, b_mention, a.interval, b_interval, a.low, b_value, low, high)
    for mention in sentence.mentions:
        ranged = _ranged(sentence, mention)
        if ranged and mention.number not in taken:
            yield ranged


def _one_scale(a: Mention, b: Mention) -> bool:
    """Whether two levels are in one unit; "a head" or "per year" may be said with one of them only."""
    if a.letter == b.letter and a.unit == b.unit:
        return True
    units = [(m.unit or "").split(" per ")[0] for m in (a, b)]
    return {a.letter, b.letter} <= {"u", "r"} and units[0] == units[1] != ""


def _ranged(sentence: Sentence, mention: Mention) -> Levels | None:
    """ "rose from 5 to 8 %", read as one figure with two ends."""
    if (
        mention.low is None
        or mention.high is None
        or mention.low == mention.high
        or mention.letter not in "cmupr"
    ):
        return None
    written = mention.written.casefold()
    before = sentence.before(mention, 3)
    if " to " not in written or not (before[-1:] == ["from"] or "from" in before):
        return None
    first, second = mention.figure.numbers() or (mention.low, mention.high)
    return Levels(
        mention, mention, Interval.at(first), Interval.at(second), first, second, mention.at, mention.at
    )


def _by_to(sentence: Sentence, mention: Mention) -> tuple[Interval | None, Fraction | None]:
    """The level reached in "fell by 12,400 to 213,900" where that was read as a range."""
    if sentence.before(mention, 1) == ["by"] and mention.high is not None and mention.low != mention.high:
        return Interval.at(mention.high), mention.high
    return None, None


def _levels_beside(view: View, sentence: Sentence, sizes: list[Mention], links: Links) -> Iterator[Levels]:
    """Two levels told one after the other ("412 in 2023 and 897 in 2025"), with the size of the change after them."""
    if not sizes:
        return
    levels = [
        m
        for m in sentence.mentions
        if m not in sizes and m.letter in "cmupr" and m.low is not None and m.low == m.high and m.interval
    ]
    before = view.following(sentence, -1)
    if len(levels) == 1 and before is not None and sizes[0].letter in "xpf":
        earlier = [
            m
            for m in before.mentions
            if m.letter == levels[0].letter
            and m.unit == levels[0].unit
            and m.low == m.high
            and m.interval
            and m.low
        ]
        levels = earlier + levels if len(earlier) == 1 and (earlier[0].head == levels[0].head) else []
    if len(levels) != 2:
        return
    a, b = levels
    if (
        a.letter != b.letter
        or a.unit != b.unit
        or a.interval is None
        or b.interval is None
        or a.low is None
        or b.low is None
    ):
        return
    last_size = sizes[-1]
    if a.sentence == b.sentence and (last_size.at < b.at or not _told_in_turn(sentence, a, b)):
        return
    same = a.head is None or b.head is None or a.head == b.head
    if same:
        # Only an agreement shows that the two are levels of the change told.
        pair = Levels(a, b, a.interval, b.interval, a.low, b.low, 0 if a.sentence != b.sentence else a.at, b.at)
        if any(
            _comparable(pair, s) and _fits(pair, s, _expected(pair, s, down=pair.b < pair.a)) for s in sizes
        ):
            yield pair


def _told_in_turn(sentence: Sentence, a: Mention, b: Mention) -> bool:
    between = sentence.tokens[a.at + 1 : b.at]
    return any(t[:2] in ("d#", "t#") for t in between) or bool(
        {"last", "ago", "earlier", "before", "previous", "previously"}.intersection(between)
    )


def _is_plain_size(sentence: Sentence, mention: Mention) -> bool:
    """Whether a figure of a level's own unit is a size: "rose by 300", "up 300", "a drop of £7.5 million"."""
    before = " ".join(sentence.before(mention, 5))
    after = " ".join(sentence.after(mention, 3))
    found = _BEFORE_SIZE.search(before)
    if found and found[0] not in ("or", "and", "(") and not found[0].startswith(("or ", "and ")):
        return sentence.after(mention, 1) != ["-"]
    return bool(_AFTER_SIZE.match(after)) and mention.letter != "p"


def _is_size(sentence: Sentence, mention: Mention) -> bool:
    """Whether a figure is the size of a change rather than a level."""
    if mention.letter == "x":
        return True
    if mention.interval is None or mention.low is None:
        return False
    if mention.unit == "pp":
        return True
    if sentence.before(mention, 1) in (["or"], ["("]) and _beside_size(sentence, mention):
        return True
    if mention.letter in "pf":
        return (
            mention.figure.direction is not None
            or _is_plain_size(sentence, mention)
            or bool(_AFTER_SIZE.match(" ".join(sentence.after(mention, 3))))
        )
    if _is_plain_size(sentence, mention) and mention.letter in "cmurta":
        return True
    before = " ".join(sentence.before(mention, 3))
    return mention.figure.direction is not None and bool(_BEFORE_SIZE.search(before))


def _beside_size(sentence: Sentence, mention: Mention) -> bool:
    """ "a rise of €70, or 8 percent": said again of the size right before it."""
    earlier = [m for m in sentence.mentions if m.at < mention.at]
    return bool(earlier) and mention.at - earlier[-1].at <= 3 and _is_size(sentence, earlier[-1])


def _comparable(pair: Levels, size: Mention) -> bool:
    if size is pair.before or (size is pair.after and pair.after.low == pair.after.high):
        return False
    if size.letter in "xf" or size.unit == "%":
        return pair.a > 0
    if size.unit == "pp":
        return pair.before.unit == "%"
    return size.letter == pair.before.letter and size.unit == pair.before.unit


def _expected(pair: Levels, size: Mention, *, down: bool) -> Interval | None:
    """What the levels make the size, in the size's own terms; ``down`` turns the sign."""
    if size.letter == "x":
        turned = down and not _less_than_once(size)
        return pair.first.over(pair.second) if turned else pair.second.over(pair.first)
    if size.unit == "%" or size.letter == "f":
        ratio = pair.second.over(pair.first)
        if ratio is None:
            return None
        relative = ratio.shifted(Fraction(-1))
        relative = relative.negated() if down else relative
        return relative.times(Fraction(100)) if size.unit == "%" else relative
    difference = pair.second.minus(pair.first)
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
    expected = _expected(pair, size, down=down)
    if expected is None or _stated(pair, size) is None:
        return None
    mentions = [pair.before, pair.after, size]
    working, value = _working(pair, size, down=down)
    fits = _fits(pair, size, expected)
    said = quoted(size.written if size is not pair.after else amount(size.low or Fraction(0), size.unit))
    wrong_way = _wrong_way(sentence, size, down=down) and pair.a != pair.b
    if fits and not wrong_way and not close(value, _stated(pair, size) or expected):
        message = f"{working}; {said} agrees only if the figures are rounded."
        return finding(FindingKind.CHANGE, Result.CANNOT_TELL, mentions, message)
    if fits and not wrong_way:
        return finding(FindingKind.CHANGE, Result.AGREES, mentions, f"{working}, as {said} says.")
    if fits:
        way = "a fall" if down else "a rise"
        return finding(
            FindingKind.CHANGE, Result.DISAGREES, mentions, f"{working}, but {way}, not the other way."
        )
    if size.unit == "%" and pair.before.unit == "%":
        points = pair.first.minus(pair.second) if down else pair.second.minus(pair.first)
        if size.interval is not None and points.meets(size.interval):
            message = f"{working}, not {said}; it agrees if percentage points are meant ({number(abs(pair.b - pair.a))})."
            return finding(FindingKind.CHANGE, Result.CANNOT_TELL, mentions, message)
    if size.letter == "x" and _TIMES_MORE.intersection(sentence.after(size, 2)):
        if size.interval is not None and expected.shifted(Fraction(-1)).meets(size.interval):
            message = f"{working}; {said} agrees if it is what was added."
            return finding(FindingKind.CHANGE, Result.CANNOT_TELL, mentions, message)
    hint = _hint(pair, size)
    return finding(FindingKind.CHANGE, Result.DISAGREES, mentions, f"{working}, not {said}{hint}.")


def _wrong_way(sentence: Sentence, size: Mention, *, down: bool) -> bool:
    """Whether the wording of the size says that it went the other way."""
    near = " ".join([*sentence.before(size, 4), "|", *sentence.after(size, 2)])
    told_down, told_up = bool(_DOWN.search(near)), bool(_UP.search(near))
    if told_down == told_up:
        direction = size.figure.direction
        if direction is None or told_down:
            return False
        return (direction is Direction.DOWN) != down
    return told_down != down


def _working(pair: Levels, size: Mention, *, down: bool) -> tuple[str, Fraction]:
    unit = pair.before.unit if pair.before.letter in "mp" else None
    a, b = amount(pair.a, unit), amount(pair.b, unit)
    if size.letter == "x":
        top, bottom = (pair.a, pair.b) if down and not _less_than_once(size) else (pair.b, pair.a)
        value = top / bottom if bottom else Fraction(0)
        return f"{amount(top, unit)} ÷ {amount(bottom, unit)} = {significant(value)}", value
    if size.unit == "%" or size.letter == "f":
        value = abs(pair.b - pair.a) / pair.a
        high, low = (a, b) if down else (b, a)
        return f"({high} − {low}) ÷ {a} = {percent(value)}", value * 100 if size.unit == "%" else value
    value = abs(pair.b - pair.a)
    high, low = (a, b) if down else (b, a)
    shown = amount(value, "pp" if size.unit == "pp" else unit)
    return f"{high} − {low} = {shown}", value


def _hint(pair: Levels, size: Mention) -> str:
    """Where the number comes from, if it is the difference over the other level."""
    if size.unit != "%" or not pair.b or size.interval is None:
        return ""
    other = abs(pair.b - pair.a) / abs(pair.b) * 100
    return " (that is the difference over the other value)" if size.interval.holds(other) else ""
