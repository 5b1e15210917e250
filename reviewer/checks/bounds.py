"""Values outside what is possible: an average outside its range, more than all of a whole."""

import re
from collections.abc import Iterator

from reviewer.checks import partitives
from reviewer.checks.verdicts import Links, finding, result_of
from reviewer.checks.view import Mention, Sentence, View
from reviewer.checks.wording import amount, number
from reviewer.domain.finding import Finding, FindingKind, Result
from reviewer.domain.sentence import said

_AVERAGE = re.compile(
    r" (?:average|averages|averaged|averaging|mean|median|typical(?:ly)?)(?: (?:[^ #.;]+|"
    r"[dot]#\d+)){0,6}? (?P<n>[cmuprta]#\d+) "
)
_TWO_ENDS = re.compile(
    r" (?:from|between) (?P<low>[cmuprta]#\d+)(?: [^ #.;:]+){0,4} (?:to|and) (?P<high>[cmuprta]#\d+) "
)
_EXTREMES = re.compile(
    r" (?:lowest|smallest|cheapest|youngest|shortest|least|minimum|slowest|coldest)(?: [^ #.;:]+){0,5} "
    r"(?P<a>[cmuprta]#\d+)(?: [^ #.;:]+){0,6} (?:highest|largest|biggest|dearest|oldest|longest|most expensive|"
    r"maximum|fastest|warmest|hottest)(?: [^ #.;:]+){0,5} (?P<b>[cmuprta]#\d+) "
)
_RANGED = re.compile(
    r" (?:rang(?:e|ed|es|ing)|var(?:y|ied|ies|ying)|between|from|span(?:s|ned|ning)?|anywhere|aged|ages) "
)
# Wholes that no share of can exceed: persons, votes and the like, counted once each.
_WHOLES = re.compile(
    r" (?P<share>p#\d+) of (?:(?:the|all|its|their|registered|eligible|those|country’s|country's|city’s|"
    r"city's|surveyed|polled|adult|local|these|our|our|electoral) ){0,4}(?:[^ #.,;:]+ )?"
    r"(?:voters|electorate|voter|votes|ballots|population|people|residents|households|respondents|members|"
    r"women|men|children|adults|pupils|students|"
    r"workers|employees|participants|patients|homes|schools|seats|drivers|families|citizens|passengers|"
    r"farmers|those|them|inhabitants|teachers|electors) "
)
_TURNOUT = re.compile(
    r" (?:turnout|attendance rate|literacy rate|unemployment rate|jobless rate|vaccination rate|"
    r"voter participation)(?: [^ #.;:]+){0,6} (?P<share>p#\d+) "
)
_BEYOND = re.compile(
    r" (?:capacity|target|growth|rise|rose|increase|increased|grew|more|higher|previous|last year|average|"
    r"level|levels|over|doubled|up|rainfall|gain) "
)


def bounds(view: View, links: Links) -> list[Finding]:
    """Findings on averages and ranges, and on shares of more than the whole."""
    found: list[Finding] = []
    for sentence in view.sentences:
        if sentence.mentions:
            found += _averages(view, sentence, links)
            found += _beyond_all(view, sentence)
            found += _part_beyond(view, sentence, links)
    return found


def _averages(view: View, sentence: Sentence, links: Links) -> Iterator[Finding]:
    if not re.search(r" (?:averag|mean|median|typical)", sentence.line):
        return
    match = _AVERAGE.search(sentence.line)
    if not match:
        return
    average = view[match["n"]]
    if average.low is None or average.low != average.high or average.limit or average.interval is None:
        return
    ends = _ends(view, sentence, average)
    before = view.following(sentence, -1)
    if ends is None and before is not None:
        ends = _ends(view, before, average)
    if ends is None:
        return
    low, high, mentions = ends
    if low.interval is None or high.interval is None or low.low is None or high.high is None:
        return
    if low.interval.low is None or high.interval.high is None:
        return
    inside = (average.interval.high or average.low) >= low.interval.low and (
        average.interval.low or average.low
    ) <= high.interval.high
    unit = average.unit if average.letter == "m" else None
    least, most = amount(low.low, unit), amount(high.high, unit)
    message = (
        said("An average of {0} lies between {1} and {2}.", average.quoted, least, most)
        if inside
        else said("An average of {0} does not lie between {1} and {2}.", average.quoted, least, most)
    )
    links.join([*mentions, average])
    yield finding(FindingKind.BOUND, result_of(inside), [*mentions, average], message)


def _ends(view: View, sentence: Sentence, average: Mention) -> tuple[Mention, Mention, list[Mention]] | None:
    """The least and the greatest value, and the figures they stand in: one range or two ends."""
    extremes = _EXTREMES.search(sentence.line)
    if extremes:
        ends = sorted((view[extremes["a"]], view[extremes["b"]]), key=lambda m: m.low or 0)
        if all(_alike(m, average) and m.low is not None and m is not average for m in ends):
            return ends[0], ends[1], ends
    if not _RANGED.search(sentence.line):
        return None
    for mention in sentence.mentions:
        if (
            mention is not average
            and (_alike(mention, average) or _both_ages(sentence, mention, average))
            and mention.low != mention.high
        ):
            return mention, mention, [mention]
    match = _TWO_ENDS.search(sentence.line)
    if not match:
        return None
    low, high = view[match["low"]], view[match["high"]]
    same = {low.letter, high.letter} == {average.letter} and {low.unit, high.unit} == {average.unit}
    if not same or low.low is None or high.low is None or low.low >= high.low or average in (low, high):
        return None
    if not re.search(r" (?:rang|var|between|anywhere|span)", sentence.line):
        return None
    return low, high, [low, high]


def _alike(mention: Mention, average: Mention) -> bool:
    return mention.letter == average.letter and mention.unit == average.unit


def _both_ages(sentence: Sentence, mention: Mention, average: Mention) -> bool:
    """ "Children aged 4 to 11 took part; their average age was 13"."""
    return mention.letter == "a" and average.letter == "c" and "age" in sentence.before(average, 3)


def _beyond_all(view: View, sentence: Sentence) -> Iterator[Finding]:
    """ "112 percent of registered voters"."""
    done: set[int] = set()
    for pattern in (_WHOLES, _TURNOUT):
        for match in pattern.finditer(sentence.line):
            share = view[match["share"]]
            if (
                share.number in done
                or share.low is None
                or share.unit != "%"
                or share.low <= 100
                or share.figure.direction
            ):
                continue
            if _BEYOND.search(sentence.line):
                continue
            done.add(share.number)
            message = said("{0} is more than all of them: {1} % > 100 %.", share.quoted, number(share.low))
            yield finding(FindingKind.BOUND, Result.DISAGREES, [share], message)


def _part_beyond(view: View, sentence: Sentence, links: Links) -> Iterator[Finding]:
    """ "52 of the 48 passengers"."""
    for match in partitives.OF.finditer(sentence.line):
        part, whole = view[match["part"]], view[match["whole"]]
        if part.low is None or whole.high is None or part.limit or whole.limit or part.low <= whole.high:
            continue
        if " of the " not in match[0] or sentence.after(part, 1) != ["of"]:
            continue
        links.join([part, whole])
        message = said("{0} > {1}: a part cannot be more than its whole.", number(part.low), number(whole.high))
        yield finding(FindingKind.BOUND, Result.DISAGREES, [part, whole], message)
