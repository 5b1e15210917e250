"""What is reported: where the clause or object behind a reporting verb begins and ends."""

from reviewer.extraction.grammar import (
    DASHES,
    DAYS,
    FINITE,
    MONTHS,
    NOMINAL,
    QUOTES,
    SINGLE_QUOTES,
    WEEKDAYS,
    Range,
)
from reviewer.extraction.sentences import Sentence

_CLAUSE_STARTS = frozenset(
    {"DT", "PRP", "PRP$", "NN", "NNS", "NNP", "CD", "JJ", "EX", "VBG", "WP", "WRB", "WDT", "RB", "X", "POS"}
    | {"IN", "MD"}
)
_INSERTED = frozenset({"VBN", "VBG", "WDT", "WP", "IN", "DT", "NNP", "JJ"})
_INTENTIONS = frozenset(
    {"plan", "plans", "intention", "intentions", "decision", "proposal", "offer", "deal", "agreement", "bid"}
    | {"pledge", "promise"}
)
# Prepositions that are no adjunct of the verb: they open the clause or bound a number.
_NO_ADJUNCT = frozenset({"if", "whether", "about", "around", "over", "under", "nearly", "up", "between"})
_OTHER_CLAUSE = frozenset({"where", "which", "who", "but", "while", "whereas", "as", "although", "though"})
_TIMES = WEEKDAYS | (DAYS - {"tomorrow"}) | {"last", "earlier"}
_PHRASE = frozenset({"NN", "NNS", "NNP", "JJ", "CD", "POS", "VBG"})


def clause_bounds(sentence: Sentence, word: int) -> Range:
    """The stretch between semicolons around a word."""
    lower = sentence.lower
    start = stop = word
    while start > 0 and lower[start - 1] != ";":
        start -= 1
    while stop < len(lower) and lower[stop] != ";":
        stop += 1
    return start, stop


def reported_start(sentence: Sentence, verb: int, stop: int, *, listens: bool, alone: bool) -> int | None:
    """The first word of what is reported after the verb; ``None`` where nothing is.

    ``listens`` says that the verb's object is who was told; ``alone`` that nothing before the subject can be
    what is reported, so that it has to follow.
    """
    lower, tags = sentence.lower, sentence.tags
    i = verb + 1 + (lower[verb + 1 : verb + 2] == ["out"])
    if tags[i : i + 1] in (["VBD"], ["VBZ"], ["VBP"], ["MD"]):
        return i  # "the quake, which the observatory said had a magnitude of 6"
    if listens and i < stop and lower[i] != "that" and tags[i] in _CLAUSE_STARTS - {"IN", "MD", "CD"}:
        i = _past_phrase(sentence, i, stop)
    while i < stop:
        word, tag = lower[i], tags[i]
        if word == "that" and _joins(sentence, i):
            return i + 1 if i + 1 < stop else None
        if word in QUOTES or word in {":", "‘"}:
            return i
        if word == ",":
            return _after_comma(sentence, i, stop, alone=alone)
        if tag == "TO" and tags[i + 1 : i + 2] == ["VB"]:
            return None if listens else i + 1
        if tag in {"IN", "TO", "RP"} and word not in _NO_ADJUNCT and lower[i + 1 : i + 2] != ["least"]:
            i = _past_phrase(sentence, i + 1, stop)
        elif _is_time(sentence, i) or (tag == "RB" and i + 1 < stop and lower[i + 1] in {",", ":", "that"}):
            i += 1
        else:
            return i if tag in _CLAUSE_STARTS or word in _NO_ADJUNCT else None
    return None


def is_clause(sentence: Sentence, first: int, stop: int) -> bool:
    """Whether a finite verb follows that is in no relative clause; insertions between two commas are
    skipped."""
    lower, tags = sentence.lower, sentence.tags
    relatives = 0
    k = first + 1
    while k < stop:
        tag = tags[k]
        if tag in FINITE:
            if relatives == 0:
                return tags[k - 1] != "CC"  # "declared a holiday and closed": the first subject's second verb
            relatives -= 1
            while k + 1 < stop and (tags[k + 1] in FINITE or tags[k + 1] == "RB"):
                k += 1
        elif tag in {"WDT", "WP"}:
            relatives += 1
        elif tag == "TO" and lower[_before_times(sentence, k)] in _INTENTIONS:
            return True
        elif tag == ".":
            return False
        elif tag == ",":
            if k + 1 >= stop or tags[k + 1] not in _INSERTED:
                return False
            k = next((c for c in range(k + 1, stop) if tags[c] == ","), stop)
        k += 1
    return False


def _before_times(sentence: Sentence, i: int) -> int:
    """The last word before ``i`` that is no time: "plans this week to give"."""
    k = i - 1
    while k > 0 and (_is_time(sentence, k) or sentence.lower[k] in {"last", "this", "earlier", "on"}):
        k -= 1
    return k


def reported_end(sentence: Sentence, subject: Range, first: int, stop: int, *, clause: bool) -> int:
    """The word after what is reported from ``first`` on.

    A clause goes on to the sentence's end, over semicolons; an object ends where a clause of another kind
    begins; what a subject between dashes reports ends at the second dash.
    """
    lower = sentence.lower
    if lower[subject[1] : subject[1] + 1] and lower[subject[1]] in DASHES:
        return next((c for c in range(first, stop) if lower[c] in DASHES), stop)
    if clause:
        return len(lower)
    for k in range(first + 1, stop - 1):
        if lower[k] == "," and lower[k + 1] in _OTHER_CLAUSE:
            return k
    return stop


def past_adverbial(sentence: Sentence, i: int, stop: int) -> int:
    """The word after the times and places that follow a reporting verb: "said on Monday in Paris"."""
    while i < stop:
        if sentence.tags[i] in {"IN", "TO"}:
            i = _past_phrase(sentence, i + 1, stop)
        elif _is_time(sentence, i) or sentence.tags[i] == "RB":
            i += 1
        else:
            break
    return i


def _after_comma(sentence: Sentence, comma: int, stop: int, *, alone: bool) -> int | None:
    """What is reported behind a comma: a quotation, a "that" not far off, or the only clause there is."""
    lower, tags = sentence.lower, sentence.tags
    k = comma + 1
    if k < len(lower) and (lower[k] in QUOTES or lower[k] in SINGLE_QUOTES - {"'"}):
        return k
    for later in range(k, min(comma + 9, stop)):
        if lower[later] == "that" and _joins(sentence, later):
            return later + 1
    if not alone:
        return None
    if k < stop and tags[k] == "VBG":  # an insertion: "reported, citing the ministry, …"
        k = next((c for c in range(k, stop) if lower[c] == ","), stop) + 1
    return k if k < stop and is_clause(sentence, k, stop) else None


def _joins(sentence: Sentence, i: int) -> bool:
    """Whether a "that" opens a clause rather than pointing at something."""
    following = sentence.tags[i + 1] if i + 1 < len(sentence) else ""
    return sentence.tags[i] != "DT" or following in {"CD", "NNS", "DT", "PRP", "NNP", "EX"}


def _is_time(sentence: Sentence, i: int) -> bool:
    lower = sentence.lower
    if lower[i] in _TIMES:
        return True
    return (
        i > 0 and lower[i - 1] in {"last", "this", "earlier"} and lower[i] in {"this", "week", "month", "year"}
    )


def _past_phrase(sentence: Sentence, i: int, stop: int) -> int:
    """The word after the noun phrase that begins at ``i``; "of" goes on with it, a second number does not."""
    lower, tags = sentence.lower, sentence.tags
    if i < stop and tags[i] == "PRP":
        return i + 1
    if i < stop and tags[i] in {"DT", "PRP$"} and lower[i] != "that":
        i += 1
    noun = False
    while i < stop:
        tag = tags[i]
        if noun and tag == "CD" and lower[i - 1] not in MONTHS and lower[i - 1] != ".":
            break
        if tag in _PHRASE or (tag == "CC" and tags[i + 1 : i + 2] == ["NNP"]):
            noun = noun or tag in NOMINAL
            i += 1
        elif lower[i] == "of" and i + 1 < stop:
            i += 2 if tags[i + 1] in {"DT", "PRP$"} else 1
        else:
            break
    return i
