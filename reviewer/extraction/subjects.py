"""What a figure counts or measures: the shortest noun phrase, as it stands in the text."""

from collections.abc import Callable

from reviewer.domain.figure import Figure, Kind
from reviewer.extraction.attribution.sources import TIME_WORDS
from reviewer.extraction.phrases import NOUNS, Range, core, noun_phrase, subject_of
from reviewer.extraction.sentences import Sentence

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
_PASSED_OVER = frozenset({"IN", "TO", "RB", "DT", "JJ", "CD", "RP", "VBN", "X", "SIGN"})


def find_subject(sentence: Sentence, figure: Figure, first: int, last: int) -> Range | None:
    """The words of the subject of the figure that stands on the words [``first``, ``last``)."""
    return _FINDERS.get(figure.kind, _of_amount)(sentence, figure, first, last)


def _none(_sentence: Sentence, _figure: Figure, _first: int, _last: int) -> Range | None:
    return None


def _of_count(sentence: Sentence, _figure: Figure, first: int, last: int) -> Range | None:
    return _after(sentence, last) or _before_including(sentence, first) or _of_clause(sentence, first)


def _of_ordinal(sentence: Sentence, _figure: Figure, _first: int, last: int) -> Range | None:
    lower, tags = sentence.lower, sentence.tags
    if last + 1 < len(lower) and tags[last] == "CC" and (tags[last + 1] in {"JJ", "CD"} or lower[last + 1][:1].isdigit()):
        last += 2
    return noun_phrase(sentence, last) if last < len(lower) and lower[last] != "of" else None


def _of_amount(sentence: Sentence, figure: Figure, first: int, last: int) -> Range | None:
    """Money, shares and measures: behind "of" or "in", or the noun that it qualifies, or what the clause is about."""
    lower, tags = sentence.lower, sentence.tags
    i = _past_brackets(sentence, last)
    if i < len(lower):
        if lower[i] in _LINKS.get(figure.kind, frozenset()):
            found = noun_phrase(sentence, i + 1)
            if found is not None and not _is_time(sentence, found):
                return found
        elif tags[i] in NOUNS or tags[i] in {"JJ", "DT", "PRP$", "VBN", "VBG"} or lower[i] in {"more", "less", "fewer"}:
            i += lower[i] in {"more", "less", "fewer"}
            found = noun_phrase(sentence, i)
            if found is not None and not _is_time(sentence, found):
                return found
    return _named_before(sentence, first) or _of_clause(sentence, first)


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
    while k >= 0 and (tags[k] in {"CD", "IN", "CC", "DT", "SIGN"} or lower[k] in {",", "aged", "age", "ages", "between", "at"}):
        if lower[k] == ",":
            if k and tags[k - 1] == "NNP":
                return _name_ending(sentence, k - 1)
        elif tags[k - 1 : k] == ["CD"] and lower[k] in {"aged"}:
            pass
        k -= 1
    if k < 0:
        return None
    if tags[k] in NOUNS:
        return _name_ending(sentence, k)
    return _of_clause(sentence, first) or _clause_about(sentence, first)


def _name_ending(sentence: Sentence, last: int) -> Range:
    tags = sentence.tags
    first = last
    while first > 0 and (tags[first - 1] == tags[last] == "NNP" or (tags[last] != "NNP" and tags[first - 1] in {"NN", "JJ", "NNP"})):
        first -= 1
    return first, last + 1


def _after(sentence: Sentence, last: int) -> Range | None:
    """The noun phrase right after the figure, past "more", "of the" and a figure in brackets."""
    lower = sentence.lower
    i = _past_brackets(sentence, last)
    while i < len(lower) and lower[i] in _MORE:
        i += 1
    if i >= len(lower) or (lower[i] == "," or sentence.tags[i] in {"IN", "VBD", "VBZ", "VBP", "MD"}):
        return None
    found = noun_phrase(sentence, i)
    return None if found is not None and _is_time(sentence, found) and found[1] - found[0] == 1 and lower[i] in TIME_WORDS else found


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
    """“12 cases, including three in …": the noun before the comma."""
    lower = sentence.lower
    k = first - 1
    while k > 0 and sentence.tags[k] in {"RB", "IN", "JJ"} and lower[k] != "including":
        k -= 1
    if k < 2 or lower[k] not in {"including", "include"}:
        return None
    k -= 1 + (lower[k - 1] == ",")
    return _name_ending(sentence, k) if sentence.tags[k] in NOUNS else None


def _named_before(sentence: Sentence, first: int) -> Range | None:
    """“A time of 2:05:45", "earthquakes over magnitude 4.5": the noun before "of" and its like."""
    lower, tags = sentence.lower, sentence.tags
    k = first - 1
    while k > 0 and (tags[k] in {"RB", "DT"} or lower[k] in {"magnitude", "about", "around", "over", "under", "nearly", "almost"}):
        k -= 1
    if k < 1 or lower[k] != "of" and not (lower[first - 1] == "magnitude" and k < first - 1):
        return None
    k -= lower[k] == "of"
    if tags[k] not in NOUNS or lower[k] in {"total", "out", "end", "beginning", "start", "age", "instead", "because"}:
        return None
    found = _name_ending(sentence, k)
    return found


def _of_clause(sentence: Sentence, first: int) -> Range | None:
    """What the clause is about, where the verb before the figure measures its subject."""
    verb = _governing_verb(sentence, first)
    if verb is None or sentence.lower[verb] not in _MEASURING:
        return None
    return subject_of(sentence, verb)


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
        if tags[k] in {"VBD", "VBZ", "VBP", "VB", "VBG"} or (tags[k] not in _PASSED_OVER and lower[k] not in {"percent", "%", "total", "record", "cent", "$", "much", "many", "point", "points"}):
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
