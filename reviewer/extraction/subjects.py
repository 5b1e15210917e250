"""What a figure counts or measures: the shortest noun phrase, as it stands in the text."""

import re
from collections.abc import Callable

from reviewer.domain.article import Span
from reviewer.domain.figure import Figure, Kind
from reviewer.extraction.attribution.sources import TIME_WORDS
from reviewer.extraction.found import FoundFigure
from reviewer.extraction.phrases import NOUNS, Range, noun_phrase, subject_of
from reviewer.extraction.sentences import Sentence, Sentences

_MORE = frozenset("more other others additional further extra new of + - out".split())
_LINKS = {
    Kind.MONEY: frozenset({"in", "of", "for", "worth", "on"}),
    Kind.PERCENT: frozenset({"of"}),
    Kind.FRACTION: frozenset({"of"}),
    Kind.MEASUREMENT: frozenset({"of"}),
    Kind.DURATION: frozenset({"of"}),
    Kind.RATE: frozenset({"of"}),
}
# Verbs whose subject is what a following amount measures.
_MEASURING = frozenset(
    """is are was were be been being 's become becomes became remain remains remained remaining reach reaches reached reaching hit hits hitting
    exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing pass passes passed top tops topped total totals totaled totalled
    totaling totalling number numbers numbered stand stands stood rise rises rose risen rising fall falls fell fallen falling drop drops dropped
    dropping climb climbs climbed climbing grow grows grew grown growing increase increases increased increasing decrease decreases decreased
    decreasing decline declines declined declining jump jumps jumped jumping soar soars soared soaring plunge plunges plunged plunging slip
    slips slipped slide slid gain gains gained lose lost average averages averaged averaging cost costs costing last lasts lasted lasting take
    takes took taken taking measure measures measured measuring weigh weighs weighed weighing amount amounts amounted amounting equal equals
    equaled shrink shrank shrunk edge edged double doubled triple tripled quadruple quadrupled halve halved dip dipped tumble tumbled surge
    surged swell swelled bring brought worth valued estimated set put extend extended span spans spanned go went run ran come came
    tick ticked inch inched crash crashed sink sank sunk expand expanded contract contracted account accounts accounted accounting make makes made
    represent represents represented comprise comprises comprised constitute constitutes constituted""".split()
)
# … and those among them whose object is counted by itself: "the party lost 42".
_TAKING = frozenset(
    """gain gained lose lost take takes took taken taking bring brought make makes made put set go went run ran come came extend extended cost
    costs costing account accounts accounted accounting represent represents represented comprise comprises comprised have has had 's""".split()
)
_PASSED_OVER = frozenset({"IN", "TO", "RB", "DT", "JJ", "CD", "RP", "VBN", "X", "SIGN"})


def find_subject(sentence: Sentence, figure: Figure, first: int, last: int) -> Range | None:
    """The words of the subject of the figure that stands on the words [``first``, ``last``)."""
    return _FINDERS.get(figure.kind, _of_amount)(sentence, figure, first, last)


def _none(_sentence: Sentence, _figure: Figure, _first: int, _last: int) -> Range | None:
    return None


def _of_count(sentence: Sentence, _figure: Figure, first: int, last: int) -> Range | None:
    hyphened = "-" in sentence.lower[last - 1] and last > first
    return (
        _after(sentence, last, attributive=hyphened)
        or _before_including(sentence, first)
        or _of_clause(sentence, first, counted=True)
    )


def _of_ordinal(sentence: Sentence, _figure: Figure, _first: int, last: int) -> Range | None:
    lower, tags = sentence.lower, sentence.tags
    if (
        last + 1 < len(lower)
        and tags[last] == "CC"
        and (tags[last + 1] in {"JJ", "CD"} or lower[last + 1][:1].isdigit())
    ):
        last += 2
    return noun_phrase(sentence, last) if last < len(lower) and lower[last] != "of" else None


def _of_amount(sentence: Sentence, figure: Figure, first: int, last: int) -> Range | None:
    """Money, shares and measures: behind "of" or "in", or the noun that it qualifies, or what the clause is about."""
    lower, tags = sentence.lower, sentence.tags
    i = _past_brackets(sentence, last)
    i += lower[i : i + 1] == ["+"]
    if i < len(lower):
        if lower[i] in _LINKS.get(figure.kind, frozenset()):
            found = noun_phrase(sentence, i + 1)
            if found is not None and not _is_time(sentence, found):
                return found
        elif "-" in lower[i - 1] and figure.kind in (Kind.MEASUREMENT, Kind.DURATION, Kind.MONEY, Kind.RATE):
            return noun_phrase(sentence, i, attributive=True)
        elif (
            tags[i] in NOUNS
            or tags[i] in {"JJ", "DT", "PRP$", "VBN", "VBG"}
            or lower[i] in {"more", "less", "fewer"}
        ):
            i += lower[i] in {"more", "less", "fewer"}
            found = noun_phrase(sentence, i)
            if found is not None and not _is_time(sentence, found):
                return found
    return _named_before(sentence, first) or _of_clause(sentence, first) or _changed(sentence, first)


def _of_multiple(sentence: Sentence, _figure: Figure, first: int, last: int) -> Range | None:
    lower = sentence.lower
    if lower[last : last + 2] in (["as", "many"], ["as", "much"]):
        return noun_phrase(sentence, last + 2)
    if lower[last : last + 1] == ["more"]:
        return noun_phrase(sentence, last + 1)
    if sentence.tags[first] in {"VBD", "VBN", "VBZ", "VBP", "VB", "VBG"}:
        return subject_of(sentence, first)
    return _of_clause(sentence, first)


def _of_age(sentence: Sentence, _figure: Figure, first: int, last: int) -> Range | None:
    """Whose age: "a 35-year-old nurse", "Ann Lee, 35,", "children aged 5", "he died at the age of 68"."""
    lower, tags = sentence.lower, sentence.tags
    if last < len(lower) and (tags[last] in NOUNS or tags[last] == "JJ"):
        found = noun_phrase(sentence, last)
        if found is not None:
            return found
    k = first - 1
    by_age = False
    while k >= 0 and (tags[k] in {"CD", "CC", "DT", "SIGN", ","} or lower[k] in _AGE_WORDS):
        if tags[k] == "," and k and tags[k - 1] == "NNP":
            return _name_ending(sentence, k - 1)
        by_age = by_age or lower[k] == "age"
        k -= 1
    if k < 0:
        return None
    if by_age:
        return _clause_about(sentence, k)
    if tags[k] in NOUNS:
        return _name_ending(sentence, k)
    return _of_clause(sentence, k + 1) or _clause_about(sentence, k + 1)


_AGE_WORDS = frozenset(
    "aged age ages between at of from about around over under above below to two three four five six -".split()
)


def _name_ending(sentence: Sentence, last: int) -> Range:
    tags = sentence.tags
    first = last
    while first > 0 and (
        tags[first - 1] == tags[last] == "NNP"
        or (tags[last] != "NNP" and tags[first - 1] in {"NN", "JJ", "NNP"})
    ):
        first -= 1
    return first, last + 1


def _after(sentence: Sentence, last: int, *, attributive: bool) -> Range | None:
    """The noun phrase right after the figure, past "more", "of the" and a figure in brackets."""
    lower = sentence.lower
    i = _past_brackets(sentence, last)
    while i < len(lower) and lower[i] in _MORE:
        i += 1
    if i >= len(lower) or lower[i] == "," or sentence.tags[i] in {"IN", "VBZ", "VBP", "MD"}:
        return None
    if sentence.tags[i] == "VBD" and sentence.tags[i + 1 : i + 2] != ["NNS"]:
        return None
    found = noun_phrase(sentence, i, attributive=attributive)
    return (
        None
        if found is not None
        and _is_time(sentence, found)
        and found[1] - found[0] == 1
        and lower[i] in TIME_WORDS
        else found
    )


def _past_brackets(sentence: Sentence, i: int) -> int:
    """The word after a bracket that closes here, or after one that holds only another figure."""
    lower = sentence.lower
    if i < len(lower) and lower[i] == ")":
        return i + 1
    if i + 1 < len(lower) and lower[i] == "(" and any(c.isdigit() for c in lower[i + 1]):
        for k in range(i + 1, min(i + 8, len(lower))):
            if lower[k] == ")":
                return k + 1
    return i


def _is_time(sentence: Sentence, phrase: Range) -> bool:
    return sentence.lower[phrase[1] - 1] in TIME_WORDS


def _before_including(sentence: Sentence, first: int) -> Range | None:
    """“12 cases, including three in …”: the noun before the comma."""
    lower = sentence.lower
    k = first - 1
    while k > 0 and sentence.tags[k] in {"RB", "IN", "JJ"} and lower[k] != "including":
        k -= 1
    if k < 2 or lower[k] not in {"including", "include"}:
        return None
    k -= 1 + (lower[k - 1] == ",")
    return _name_ending(sentence, k) if sentence.tags[k] in NOUNS else None


def _named_before(sentence: Sentence, first: int) -> Range | None:
    """“A time of 2:05:45”, "earthquakes over magnitude 4.5": the noun before "of" and its like."""
    lower, tags = sentence.lower, sentence.tags
    k = first - 1
    while k > 0 and (
        tags[k] in {"RB", "DT"}
        or lower[k] in {"magnitude", "about", "around", "over", "under", "nearly", "almost"}
    ):
        k -= 1
    if k < 1 or lower[k] != "of" and not (lower[first - 1] == "magnitude" and k < first - 1):
        return None
    k -= lower[k] == "of"
    if tags[k] not in NOUNS or lower[k] in {
        "total",
        "out",
        "end",
        "beginning",
        "start",
        "age",
        "instead",
        "because",
    }:
        return None
    found = _name_ending(sentence, k)
    return found


def _of_clause(sentence: Sentence, first: int, *, counted: bool = False) -> Range | None:
    """What the clause is about, where the verb before the figure measures its subject."""
    verb = _governing_verb(sentence, first)
    if verb is None or (counted and sentence.lower[verb] in _TAKING):
        return None
    return subject_of(sentence, verb)


_CHANGING = frozenset(
    """cut cuts cutting raise raises raised raising increase increases increased increasing reduce reduces reduced reducing lower lowers lowered
    lowering extend extends extended extending boost boosts boosted boosting lift lifts lifted lifting slash slashes slashed slashing trim
    trims trimmed trimming expand expands expanded bring brings brought push pushes pushed pushing drive drives drove driven hike hikes
    hiked hiking narrow narrowed widen widened double doubled keep keeps kept hold holds held set sets leave leaves left fix fixed cap capped
    limit limits limited shorten shortened revise revised""".split()
)


def _changed(sentence: Sentence, first: int) -> Range | None:
    """“Cut its forecast to 2%”, "extended the curfew by 15 days": the object of the verb that changes it."""
    lower, tags = sentence.lower, sentence.tags
    k = first - 1
    while k > 0 and tags[k] in {"RB", "JJ", "CD"} and lower[k] not in {"by", "to", "from", "at"}:
        k -= 1
    if k < 2 or lower[k] not in {"by", "to", "from", "at"}:
        return None
    for v in range(k - 1, max(-1, k - 12), -1):
        if lower[v] in _CHANGING:
            found = noun_phrase(sentence, v + 1)
            return found if found is not None and found[1] <= k else None
        if tags[v] in {"VBD", "VBZ", "VBP", ","}:
            return None
    return None


def _clause_about(sentence: Sentence, first: int) -> Range | None:
    """The subject of the nearest finite verb before the figure, whatever the verb."""
    for k in range(first - 1, 0, -1):
        if sentence.tags[k] in {"VBD", "VBZ", "VBP"}:
            return subject_of(sentence, k)
    return None


def _governing_verb(sentence: Sentence, first: int) -> int | None:
    """The verb right before the figure, past prepositions, adverbs and other figures ("rose from 5% to")."""
    lower, tags = sentence.lower, sentence.tags
    k = first - 1
    while k > 0:
        if lower[k] in _MEASURING and tags[k] not in {"NN", "NNS", "NNP", "JJ", "IN"}:
            return k
        if tags[k] in {"VBD", "VBZ", "VBP", "VB", "VBG"} or (
            tags[k] not in _PASSED_OVER
            and lower[k]
            not in {"percent", "%", "total", "record", "cent", "$", "much", "many", "point", "points"}
        ):
            return None
        k -= 1
    return None


_Finder = Callable[[Sentence, Figure, int, int], Range | None]
_FINDERS: dict[Kind, _Finder] = {
    Kind.COUNT: _of_count,
    Kind.ORDINAL: _of_ordinal,
    Kind.MULTIPLE: _of_multiple,
    Kind.AGE: _of_age,
    Kind.DATE: _none,
    Kind.TIME: _none,
    Kind.SCORE: _none,
}


class Subjects:
    """The subjects of a text's figures, with those filled in that a neighbouring figure of the kind makes plain."""

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
        words = find_subject(sentence, item.figure, first, last)
        self._items.append((item, number))
        self._found.append(Span(sentence.starts[words[0]], sentence.ends[words[1] - 1]) if words else None)

    def resolved(self) -> list[Span | None]:
        """The subjects in the order of the figures."""
        found = self._found
        for i, (item, number) in enumerate(self._items):
            if found[i] is None and item.figure.kind is Kind.COUNT and self._stands_alone(item, number):
                found[i] = self._from_next(i) or self._from_last(i)
            elif found[i] is None and item.figure.kind in _LISTED:
                found[i] = self._from_list(i)
        return found

    def _stands_alone(self, item: FoundFigure, number: int) -> bool:
        """Whether a figure is the object of a verb or preposition, with nothing counted behind it."""
        sentence = self._sentences[number]
        first = sentence.holding(item.modifier_start)
        return first > 0 and (
            sentence.tags[first - 1][:2] in {"VB", "IN"}
            or sentence.lower[first - 1] in {"and", "or", ","}
            or sentence.lower[first - 1].endswith("ed")
        )

    def _from_next(self, i: int) -> Span | None:
        """“Killed one and injured eight people”: joined to the next figure, which says what both count."""
        if i + 1 >= len(self._items):
            return None
        item, number = self._items[i]
        other, other_number = self._items[i + 1]
        between = self._text[item.span.end : other.span.start]
        joined = number == other_number and other.figure.kind is Kind.COUNT and len(between) <= 30
        return self._found[i + 1] if joined and _JOINED.match(between) else None

    def _from_last(self, i: int) -> Span | None:
        """“Won 13 seats while its rival lost 42”: the last count in the sentence."""
        number = self._items[i][1]
        for j in range(i - 1, max(-1, i - 4), -1):
            item, other_number = self._items[j]
            if number != other_number:
                return None
            if item.figure.kind is Kind.COUNT and self._found[j] is not None:
                return self._found[j]
        return None

    def _from_list(self, i: int) -> Span | None:
        """A list of like figures, "2:20:51 and 2:20:55", has one subject."""
        if not i:
            return None
        item, number = self._items[i]
        last, last_number = self._items[i - 1]
        between = self._text[last.span.end : item.span.start]
        listed = number == last_number and last.figure.kind is item.figure.kind and _LIST.fullmatch(between)
        return self._found[i - 1] if listed else None


_JOINED = re.compile(r"\s+(?:and|or)\s")
_LIST = re.compile(r"\s*(?:,|and|or|to|,? and)\s*(?:about |nearly |over |around )?")
_LISTED = frozenset({Kind.AGE, Kind.DURATION, Kind.MEASUREMENT, Kind.MONEY, Kind.PERCENT, Kind.RATE})
