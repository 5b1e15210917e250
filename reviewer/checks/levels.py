"""Which figures the wording sets against each other as two levels of one change, and which are its size."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from reviewer.checks import partitives
from reviewer.checks.intervals import Interval
from reviewer.checks.view import Mention, Sentence, View

_L = r"[cmuprta]#\d+"
# Words and dates that may stand between two levels of one change.
# ("$42, up 5 percent from $40": the size of the change may, and the same amount in a bracket.)
_GAP = r"(?:(?: (?:[^ #.;:]+|[dot]#\d+|(?:,|up|down|by) [pxfmcurt]#\d+|\( [mcu]#\d+ \))){0,9}?)"
_FROM_TO = re.compile(
    rf" from (?:(?!and |or |but |it )[^ #.;:,]+ ){{0,3}}?(?P<a>{_L})(?P<gap>{_GAP}) (?:to|and then to|up to|"
    rf"down to) (?:[^ #.;:,]+ ){{0,3}}?(?P<b>{_L}) "
)
_TO_FROM = re.compile(
    r" (?:to|at|of|was|were|reached|reaching|is|are|totalled|"
    rf"hit) (?:[^ #.;:,]+ ){{0,2}}?(?P<b>{_L})(?P<gap>{_GAP}) (?:from|up from|down from) (?:(?!and |or |but |"
    rf"it )[^ #.;:,]+ ){{0,3}}?(?P<a>{_L}) "
)
_COMPARED = re.compile(
    rf" (?P<b>{_L})(?P<gap>{_GAP}) (?:compared (?:with|to)|against|versus|vs|up from|down from|after|"
    r"as against|in comparison with|rather than|more than the|less than the|fewer than the|"
    rf"higher than the|lower than the|than|from) (?:(?!and |or |but |it )[^ #.;:,]+ ){{0,3}}?(?P<a>{_L}) "
)
# "up 12 percent to 2,912 euros a month; a year ago it was 2,600 euros"
_IT_WAS = re.compile(
    rf" (?:to|at|of|is|was|now) (?P<b>{_L})(?: [^ #.;:]+){{0,4}} (?:;|,|—) (?:and )?"
    r"(?:(?:a|one) (?:year|month|decade) (?:ago|earlier|before)|(?:last|the previous) (?:year|month)|"
    r"(?:in )?d#\d+|t#\d+ (?:ago|earlier|before)) ,? ?"
    rf"(?:it|they|that|the (?:figure|number|total|rate)) (?:was|were|had been|stood at|came to) (?P<a>{_L}) "
)
_CHANGE = (
    r"increase|increases|rise|rises|gain|growth|jump|surge|drop|fall|decline|decrease|cut|reduction|loss|"
    r"difference|change|"
    r"climb|slump|dip|hike|boost|improvement|slide|swing|leap|advance|upturn|downturn|contraction|expansion|"
    r"saving|rose|plunge|uptick"
)
_VERB = (
    r"rose|risen|rise|rises|rising|grew|grown|grow|growing|increased|increase|increasing|climbed|climbing|"
    r"jumped|jumping|soared|surged|gained|gaining|added|"
    r"fell|fallen|fall|falling|dropped|drop|dropping|declined|declining|decreased|sank|sunk|slipped|slid|"
    r"shrank|shrunk|tumbled|plunged|lost|losing|cut|reduced|"
    r"down|up|by|edged|advanced|dipped|slumped|improved|went|gone|swelled|expanded|contracted|widened|"
    r"narrowed|lowered|raised|rallied"
)
_BEFORE_SIZE = re.compile(
    rf"(?:\b(?:{_CHANGE})(?: [^ #.;:,]+){{0,2}} of|\b(?:{_VERB})(?: (?:by|up|down|only|just|another|a|an|"
    r"some|further|about|around|nearly|over|almost|more|than|sharply|slightly))*|\b(?:or|and)(?: by)?|\()$"
)
_AFTER_SIZE = re.compile(
    rf"^(?:[^ #.;:,]+ )?(?:{_CHANGE}|more|less|fewer|higher|lower|greater|up|down|smaller|larger|bigger|longer|"
    r"shorter|heavier|lighter|taller|cheaper|dearer|faster|slower|wider|narrower|warmer|colder|older|younger|"
    r"worse|better|above|below)\b"
)


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


def levels_in(view: View, sentence: Sentence) -> Iterator[Levels]:
    """The pairs of levels that the wording of the sentence sets against each other."""
    line = sentence.line
    taken: set[int] = set()
    for pattern in (_FROM_TO, _TO_FROM, _COMPARED):
        start = 0
        while match := pattern.search(line, start):
            start = match.start() + 1
            b_mention = _part_of_it(view, sentence, view[match["b"]])
            a, b = _level(view, match["a"]), _level(view, b_mention.mark)
            b_interval, b_value = (b.interval, b.low) if b else _by_to(sentence, b_mention)
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
    for match in _IT_WAS.finditer(line):
        a, b = _level(view, match["a"]), _level(view, match["b"])
        if a is None or b is None or a.interval is None or b.interval is None or a.low is None or b.low is None:
            continue
        if not {a.number, b.number} & taken and _one_scale(a, b):
            taken |= {a.number, b.number}
            yield Levels(a, b, a.interval, b.interval, a.low, b.low, b.at, a.at)
    for mention in sentence.mentions:
        ranged = _ranged(sentence, mention)
        if ranged and mention.number not in taken:
            yield ranged


def _part_of_it(view: View, sentence: Sentence, mention: Mention) -> Mention:
    """In "78 of the 160 seats, down from 86" the level is the 78."""
    for match in partitives.OF.finditer(sentence.line):
        if view[match["whole"]] is mention and " from " not in match[0]:
            return view[match["part"]]
    return mention


def _level(view: View, mark: str) -> Mention | None:
    mention = view[mark]
    if mention.interval is None or mention.low is None or mention.low != mention.high or mention.unit == "pp":
        return None
    return mention


def _one_scale(a: Mention, b: Mention) -> bool:
    """Whether two levels are in one unit; "a head" or "per year" may be said with one of them only."""
    if a.letter == b.letter and a.unit == b.unit:
        return True
    if {a.letter, b.letter} == {"c", "r"}:  # "from 500 to 350 cars a day"
        rate = a if a.letter == "r" else b
        return " per " in (rate.unit or "") and rate.low is not None and rate.low.denominator == 1
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
    written = mention.words.casefold()
    before = sentence.before(mention, 3)
    if " to " not in written or not (before[-1:] == ["from"] or "from" in before):
        return None
    first, second = mention.figure.numbers() or (mention.low, mention.high)
    return Levels(
        mention, mention, Interval.at(first), Interval.at(second), first, second, mention.at, mention.at
    )


def _by_to(sentence: Sentence, mention: Mention) -> tuple[Interval | None, Fraction | None]:
    """The level reached in "fell by 12,400 to 213,900" where that was read as a range."""
    if _by_so_much(sentence, mention) and mention.high is not None and mention.low != mention.high:
        return Interval.at(mention.high), mention.high
    return None, None


_MOVED = frozenset(
    "by rose fell up down increased decreased dropped climbed gained lost jumped grew declined advanced "
    "slipped sank slid soared surged tumbled plunged added shed eased edged".split()
)


def _by_so_much(sentence: Sentence, mention: Mention) -> bool:
    """ "fell by 12,400 to 213,900", "rose 1.2 metres to 5.6 metres", where it was read as a range."""
    return sentence.before(mention, 1)[:1] in [[word] for word in _MOVED] and " to " in mention.words


def is_size(sentence: Sentence, mention: Mention) -> bool:
    """Whether a figure is the size of a change rather than a level."""
    if mention.letter == "x":
        return True
    if mention.interval is None or mention.low is None:
        return False
    if mention.unit == "pp":
        return True
    if sentence.before(mention, 1) in (["or"], ["("]) and _beside_size(sentence, mention):
        return True
    if is_ratio(sentence, mention):
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


def is_ratio(sentence: Sentence, mention: Mention) -> bool:
    """ "Half of what it was in 1980", "a third as many": the new level over the old one."""
    return mention.letter == "f" and sentence.after(mention, 2) in (
        ["of", "what"],
        ["as", "many"],
        ["as", "much"],
    )


def _is_plain_size(sentence: Sentence, mention: Mention) -> bool:
    """Whether a figure of a level's own unit is a size: "rose by 300", "up 300", "a drop of £7.5 million"."""
    before = " ".join(sentence.before(mention, 5))
    after = " ".join(sentence.after(mention, 3))
    found = _BEFORE_SIZE.search(before)
    if found and found[0] not in ("or", "and", "(") and not found[0].startswith(("or ", "and ")):
        return sentence.after(mention, 1) != ["-"]
    return bool(_AFTER_SIZE.match(after)) and mention.letter != "p"


def _beside_size(sentence: Sentence, mention: Mention) -> bool:
    """ "a rise of €70, or 8 percent": said again of the size right before it."""
    earlier = [m for m in sentence.mentions if m.at < mention.at]
    return bool(earlier) and mention.at - earlier[-1].at <= 3 and is_size(sentence, earlier[-1])
