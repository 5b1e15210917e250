"""Reports without a verb of saying: "according to", "citing", "by his own account", "the bank's forecast
that"."""

from collections.abc import Callable, Sequence

from reviewer.extraction.attribution.cues import Cue
from reviewer.extraction.attribution.reported import clause_bounds
from reviewer.extraction.attribution.sources import (
    can_say,
    clause_subject,
    is_document,
    is_person,
    phrase_after,
    subject_before,
)
from reviewer.extraction.attribution.vocabulary import vocabulary
from reviewer.extraction.grammar import NOUNS, QUOTES, SINGLE_QUOTES, Range
from reviewer.extraction.lexicons import words
from reviewer.extraction.sentences import Sentence

_OWNERS = frozenset({"NNP", "NN", "NNS", "JJ", "DT", "PRP$"})


def _according(sentence: Sentence, i: int) -> Cue | None:
    return _named_after(sentence, i, i + 2) if sentence.lower[i + 1 : i + 2] == ["to"] else None


def _per(sentence: Sentence, i: int) -> Cue | None:
    """“…, per the ministry”, “as per”; not "$3 per barrel"."""
    if (i and sentence.lower[i - 1] not in {",", "as"}) or i + 1 >= len(sentence):
        return None
    if sentence.tags[i + 1] == "NN" and not sentence.words[i + 1][0].isupper():
        return None
    return _named_after(sentence, i, i + 1)


def _named_after(sentence: Sentence, word: int, after: int) -> Cue | None:
    """The source behind "according to"; where this opens the sentence, the rest is what is reported."""
    source = phrase_after(sentence, after)
    if source is None:
        return None
    start, stop = clause_bounds(sentence, word)
    leading = word <= start + 1
    if leading:
        source = _before_count(sentence, source)
    if leading:
        comma = next((k for k in range(source[1], stop) if sentence.lower[k] == ","), stop)
        start = comma if comma < stop - 2 else source[1]
    return Cue(word, after, "according", "according", source, start, stop, after=not leading)


def _before_count(sentence: Sentence, source: Range) -> Range:
    """“According to the harbour office 60,000 people fled”: without a comma a count of people or things, or an
    article, begins the clause."""
    tags = sentence.tags
    for k in range(source[0] + 1, source[1] - 1):
        if tags[k] == "CD" and tags[k - 1] in NOUNS and "NNS" in tags[k + 1 : k + 3]:
            return source[0], k
        if tags[k] == "DT" and tags[k - 1] in NOUNS | {"CD"}:
            return source[0], k
    return source


def _citing(sentence: Sentence, i: int) -> Cue | None:
    source = phrase_after(sentence, i + 1)
    if source is None or not (is_document(sentence, source) or is_person(sentence, source)):
        return None
    start, stop = clause_bounds(sentence, i)
    return Cue(i, i + 1, "citing", "citing", source, start, stop, after=True)


def _in_document(sentence: Sentence, i: int) -> Cue | None:
    """“In the survey, …”: what follows is what it says."""
    source = phrase_after(sentence, 1) if i == 0 else None
    if source is None or sentence.lower[source[1] - 1] not in vocabulary().surveys:
        return None
    if source[1] > 9 or sentence.lower[source[1] : source[1] + 1] != [","]:
        return None
    return Cue(0, 1, "in", "according", source, source[1] + 1, len(sentence), after=False)


def _by(sentence: Sentence, i: int) -> Cue | None:
    """“By some accounts, …”, “by the ministry's own estimate, …”: a noun of reckoning set off by commas."""
    lower = sentence.lower
    if i and lower[i - 1] != ",":
        return None
    known = vocabulary()
    start, stop = clause_bounds(sentence, i)
    for k in range(i + 1, min(i + 8, len(lower) - 1)):
        if lower[k + 1] not in {",", "."}:
            continue
        source = None
        if lower[k] in known.reckonings and k > i + 1:
            source = _possessor(sentence, i + 1, k)
        if source is None and i == 0 and k < i + 4 and lower[k] in known.hearsay:
            source = (i + 1, k + 1)
        return Cue(i, i + 1, "by", "according", source, start, stop, after=i > start) if source else None
    return None


def _possessor(sentence: Sentence, first: int, noun: int) -> Range | None:
    """Whose estimate it is: "the ministry's own estimate", "his own account"."""
    for k in range(first, noun):
        if sentence.tags[k] == "POS":
            return first, k
    return (first, first + 1) if sentence.tags[first] == "PRP$" else None


def _under(sentence: Sentence, i: int) -> Cue | None:
    """“Under the mayor's plan, …”: what follows is what its owner proposes."""
    if i and sentence.lower[i - 1] not in {",", "but", "and"}:
        return None
    known = words("reporting", "plans")
    for k in range(i + 2, min(i + 8, len(sentence) - 1)):
        if sentence.lower[k] in known and sentence.lower[k + 1] == ",":
            source = _possessor(sentence, i + 1, k)
            _, stop = clause_bounds(sentence, i)
            return Cue(i, k + 1, "under", "want", source, k + 2, stop, after=False) if source else None
    return None


def revision_cue(sentence: Sentence, i: int) -> Cue | None:
    """“The fund raised its forecast by 0.2 points to 3%”: who reckons anew states the new figure."""
    lower = sentence.lower
    known = words("reporting", "revised")
    noun = next((k for k in range(i + 1, min(i + 8, len(lower))) if lower[k] in known), None)
    if noun is None or not {"his", "her", "its", "their", "the"}.intersection(lower[i + 1 : noun]):
        return None
    _, stop = clause_bounds(sentence, i)
    start = next((k for k in range(noun + 1, stop) if lower[k] in {"to", "by", "from"}), None)
    source = subject_before(sentence, i)
    if start is None or source is None or not can_say(sentence, source):
        return None
    end = next((k for k in range(start, stop) if lower[k] in {",", "–", "—", "but"}), stop)
    return Cue(i, noun + 1, lower[noun], "figure", source, start, end, after=False)


OPENERS: dict[str, Callable[[Sentence, int], Cue | None]] = {
    "according": _according,
    "per": _per,
    "citing": _citing,
    "quoting": _citing,
    "in": _in_document,
    "by": _by,
    "under": _under,
}


def noun_cue(sentence: Sentence, i: int) -> Cue | None:
    """“The bank's forecast that …”, “a claim by the mayor that …”: whose it is stands before or after the
    noun."""
    lower, tags = sentence.lower, sentence.tags
    if i == 0 or tags[i] not in {"NN", "NNS", "NNP", "VBZ", "VBP", "VB"}:
        return None
    stop = clause_bounds(sentence, i)[1]
    following = lower[i + 1] if i + 1 < len(lower) else ""
    source: Range | None = None
    first = i + 2
    if following == "by":
        source = phrase_after(sentence, i + 2)
        if source is None or lower[source[1] : source[1] + 1] != ["that"]:
            return None
        first = source[1] + 1
    elif following in {"that", "of", "for", "about"}:
        source = _owner(sentence, i, that=following == "that")
    return Cue(i, i + 1, lower[i], "noun", source, first, stop, after=False) if source else None


def _owner(sentence: Sentence, noun: int, *, that: bool) -> Range | None:
    """Whose claim it is: a possessive ("the IMF's new forecast of"), or a name right before ("a Times report
    that")."""
    tags = sentence.tags
    owner = noun - 1
    while owner > 0 and tags[owner] in {"JJ", "VBN", "RB"}:
        owner -= 1
    if tags[owner] == "POS":
        end = owner
    elif that and owner == noun - 1 and (tags[owner] == "NNP" or sentence.words[owner].isupper()):
        end = noun
    else:
        return None
    first = end
    while first > 0 and tags[first - 1] in _OWNERS:
        first -= 1
        if tags[first] in {"DT", "PRP$"}:
            break
    return (first, end) if first < end else None


def colon_cue(sentence: Sentence, cues: Sequence[Cue]) -> Cue | None:
    """“… made the following announcement: …”: a quotation behind a colon is the subject's."""
    lower = sentence.lower
    i = lower.index(":")
    quoted = i + 1 >= len(lower) or lower[i + 1] in QUOTES or lower[i + 1] in SINGLE_QUOTES
    if not quoted or any(cue.first <= i + 1 and not cue.after for cue in cues):
        return None
    source = clause_subject(sentence, 0, i)
    if source is None or not can_say(sentence, source):
        return None
    return Cue(i, i + 1, ":", "say", source, min(i + 1, len(lower)), len(lower), after=False)
