"""The noun phrase that a reporting word belongs to: left of it, or right of it where the order is turned round."""

from reviewer.extraction.sentences import Sentence

_NOMINAL = frozenset({"NN", "NNS", "NNP", "PRP", "CD", "DT", "EX"})
_INSIDE = frozenset(
    {"NN", "NNS", "NNP", "PRP", "PRP$", "CD", "DT", "JJ", "POS", "IN", "CC", "TO", "VBN", "VBG", "RB", "X"}
)
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_AUXILIARY = frozenset(
    "has have had 've 'd 's is are was were be been being will would may might can could should did does do 'll".split()
)
_SUBORDINATORS = frozenset(
    "that because while if as after before since although though when where whether than until unless so but which who whom whose what how why".split()
)
_RELATIVES = frozenset({"who", "which", "that"})
_QUOTES = frozenset("\"“”''``")
_STOPS = frozenset({".", ",", "SIGN"})
_TIME_WORDS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year morning afternoon evening night "
    "january february march april may june july august september october november december".split()
)
_LEADING = frozenset({"IN", "CC", "RB", "TO", "UH"})

Range = tuple[int, int]


def subject_before(sentence: Sentence, verb: int, floor: int = 0) -> Range | None:
    """The word range of the subject that stands before the verb group at ``verb``; not before ``floor``."""
    lower, tags = sentence.lower, sentence.tags
    j = verb - 1
    while j >= floor and (tags[j] in {"RB", "MD"} or lower[j] in _AUXILIARY) and tags[j] != "POS":
        j -= 1
    if j < floor:
        return None
    if lower[j] in _RELATIVES and tags[j] != "DT":
        k = j - 1
        if k >= floor and lower[k] == ",":
            k -= 1
        return _phrase_ending(sentence, k, floor)
    if lower[j] == "," or lower[j] in ")]":
        return _before_apposition(sentence, j, floor)
    if lower[j] in _QUOTES or lower[j] in {"—", "–", "-"}:
        return None
    return _phrase_ending(sentence, j, floor)


def _phrase_ending(sentence: Sentence, last: int, floor: int) -> Range | None:
    """The noun phrase that ends with the word ``last``."""
    lower, tags = sentence.lower, sentence.tags
    if (
        last < floor
        or tags[last] not in _NOMINAL
        and tags[last] not in {"JJ", "VBN", "X", "VBG", "VBP", "VB", "VBZ"}
    ):
        return None
    i = last
    while i >= floor and (tags[i] in _INSIDE or i == last) and lower[i] not in _SUBORDINATORS:
        if i < last and tags[i] == "PRP":
            break
        i -= 1
    first = i + 1
    return _trim(sentence, first, last)


def _trim(sentence: Sentence, first: int, last: int) -> Range | None:
    lower, tags = sentence.lower, sentence.tags
    while first <= last and (tags[first] in _LEADING or lower[first] in _TIME_WORDS) and first < last:
        first += 1
    if last < first or not any(tags[k] in _NOMINAL or tags[k] == "JJ" for k in range(first, last + 1)):
        return None
    return first, last + 1


def _before_apposition(sentence: Sentence, comma: int, floor: int) -> Range | None:
    """The phrase in front of an apposition or relative clause that ends with ``comma``: "Ann Lee, an aide, said"."""
    lower, tags = sentence.lower, sentence.tags
    pieces: list[Range] = []
    end = comma
    start = comma - 1
    depth = 0
    while start >= floor:
        word = lower[start]
        depth += (word in ")]") - (word in "([") if word in "()[]" else 0
        if depth <= 0 and word == ",":
            pieces.append((start + 1, end))
            end = start
        if word in _QUOTES or word in ".;:" or len(pieces) > 6:
            break
        start -= 1
    pieces.append((start + 1, end))
    # The pieces run from right to left. The leftmost one that is a bare noun phrase, with no clause to its right
    # that could hold the subject itself, is what the apposition explains.
    found: Range | None = None
    for first, stop in pieces[1:]:
        if first >= stop:
            continue
        if any(tags[k] in _FINITE for k in range(first, stop)) and lower[first] not in _RELATIVES:
            found = found or _phrase_ending(sentence, stop - 1, first) if not found else found
            break
        if lower[first] in _RELATIVES or lower[first] in _SUBORDINATORS:
            continue
        if tags[first] in {"IN", "RB", "TO", "VBG"} and found:
            break
        phrase = _trim(sentence, first, stop - 1)
        if phrase and tags[first] not in {"VBN", "VBG"}:
            found = phrase
    return found


def phrase_after(sentence: Sentence, first: int) -> Range | None:
    """The noun phrase that begins at the word ``first``, up to a comma, a verb or a relative word."""
    lower, tags = sentence.lower, sentence.tags
    n = len(lower)
    i = first
    while i < n:
        tag, word = tags[i], lower[i]
        if tag in _FINITE or tag in _STOPS or word in _RELATIVES or tag in {"WDT", "WRB", "WP"}:
            if word in {"&", "/"} and i + 1 < n:
                i += 1
                continue
            break
        if tag == "VBN" and i > first and tags[i - 1] in {"NN", "NNS", "NNP"}:
            break
        if tag in {"VBG", "VB"} and i > first:
            break
        if word in _SUBORDINATORS and i > first:
            break
        i += 1
    while i > first and tags[i - 1] in {"IN", "CC", "TO", "RB"}:
        i -= 1
    return (first, i) if i > first else None
