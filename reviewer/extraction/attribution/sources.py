"""The noun phrase that a verb belongs to: left of it, or right of it where the order is turned round."""

from reviewer.extraction.sentences import Sentence

NOMINAL = frozenset({"NN", "NNS", "NNP", "PRP", "CD", "DT", "EX"})
_INSIDE = frozenset("NN NNS NNP PRP PRP$ CD DT JJ POS IN CC TO VBN VBG RB X".split())
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_AUXILIARY = frozenset(
    "has have had 've 'd 's is are was were be been being 'll will would may might can could should did does do 't".split()
)
SUBORDINATORS = frozenset(
    "that because while if as after before since although though when where whether than until unless so but which who whom whose "
    "what how why".split()
)
RELATIVES = frozenset({"who", "which", "that"})
QUOTES = frozenset("\"“”''``")
_STOPS = frozenset({".", ",", "SIGN"})
TIME_WORDS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year morning afternoon "
    "evening night weekend january february march april june july august september october november december jan feb mar apr aug "
    "sept sep oct nov dec".split()
)
_LEADING = frozenset({"IN", "CC", "RB", "TO", "UH", "SIGN"})

Range = tuple[int, int]


def subject_before(sentence: Sentence, verb: int, floor: int = 0) -> Range | None:
    """The word range of the subject that stands before the verb group at ``verb``; not before ``floor``."""
    lower, tags = sentence.lower, sentence.tags
    j = verb - 1
    while j >= floor and (tags[j] in {"RB", "MD"} or lower[j] in _AUXILIARY or lower[j] in TIME_WORDS) and tags[j] != "POS":
        if lower[j] in TIME_WORDS and j - 1 >= floor and tags[j - 1] == "IN":
            j -= 1
        j -= 1
    if j < floor:
        return None
    if _is_reduced(sentence, j, floor):
        return _phrase_ending(sentence, j - 1, floor)
    word = lower[j]
    if word in RELATIVES and (word != "that" or tags[j] in {"WDT", "IN"}):
        k = j - 1
        while k > floor and lower[k] in {"-", "—", "–"}:
            k -= 1
        if k >= floor and lower[k] == ",":
            return _before_apposition(sentence, k, floor) if _only_piece(sentence, k, floor) else _phrase_ending(sentence, k - 1, floor)
        return _phrase_ending(sentence, k, floor)
    if word == "," or word in ")]":
        return _before_apposition(sentence, j, floor)
    if word in QUOTES or word in {"—", "–", "-"}:
        return None
    return _phrase_ending(sentence, j, floor)


def _only_piece(sentence: Sentence, comma: int, floor: int) -> bool:
    return "," in sentence.lower[floor:comma]


def _phrase_ending(sentence: Sentence, last: int, floor: int) -> Range | None:
    """The noun phrase that ends with the word ``last``."""
    lower, tags = sentence.lower, sentence.tags
    if last < floor or tags[last] in _STOPS or tags[last] in {"IN", "CC", "TO", "MD", "RP"}:
        return None
    if tags[last] == "PRP":
        return last, last + 1
    i = last
    while i >= floor and (tags[i] in _INSIDE or i == last) and (lower[i] not in SUBORDINATORS or i == last):
        if i < last and tags[i] == "PRP":
            break
        i -= 1
    if _is_reduced(sentence, i, floor):
        return _phrase_ending(sentence, i - 1, floor)
    return _trim(sentence, i + 1, last)


def _is_reduced(sentence: Sentence, verb: int, floor: int) -> bool:
    """Whether a verb form only modifies the noun before it: "a poll released in August found"."""
    tags = sentence.tags
    return (
        verb > floor
        and tags[verb] in {"VBD", "VBN"}
        and tags[verb - 1] in {"NN", "NNS", "NNP"}
        and verb + 1 < len(tags)
        and (tags[verb + 1] in {"IN", "TO"} or sentence.lower[verb + 1] in TIME_WORDS)
    )


def _trim(sentence: Sentence, first: int, last: int) -> Range | None:
    """Leave out what opens the clause before the phrase: conjunctions, adverbs, a time ("On Monday officials")."""
    lower, tags = sentence.lower, sentence.tags
    while first < last and (tags[first] in _LEADING or lower[first] in TIME_WORDS or (lower[first] in {"last", "this"} and lower[first + 1] in TIME_WORDS)):
        first += 1
    if last < first or not any(tags[k] in NOMINAL or tags[k] in {"JJ", "X"} for k in range(first, last + 1)):
        return None
    return first, last + 1


def _before_apposition(sentence: Sentence, comma: int, floor: int) -> Range | None:
    """The phrase in front of an apposition or relative clause that ends with ``comma``: "Ann Lee, an aide, said"."""
    lower, tags = sentence.lower, sentence.tags
    pieces: list[Range] = []
    end, start, depth = comma, comma - 1, 0
    while start >= floor:
        word = lower[start]
        if word in ")]":
            depth += 1
        elif word in "([":
            depth -= 1
        elif depth <= 0 and word == ",":
            pieces.append((start + 1, end))
            end = start
        elif word in QUOTES or word in {";", ":", "—", "–"} or len(pieces) > 6:
            break
        start -= 1
    pieces.append((start + 1, end))
    nearest = _trim(sentence, *_inner(pieces[0]))
    found: Range | None = None
    for first, stop in pieces[1:]:
        if first >= stop:
            continue
        if lower[first] in RELATIVES or lower[first] in SUBORDINATORS or tags[first] in {"IN", "TO", "VBN", "VBG", "RB", "CC", "WRB"}:
            continue
        if any(tags[k] in FINITE for k in range(first, stop)):
            break
        if lower[stop - 1] in TIME_WORDS:
            continue
        found = _trim(sentence, first, stop - 1) or found
    if found is None:
        return nearest
    if nearest is not None and _is_name(sentence, nearest) and not _is_name(sentence, found):
        return nearest
    return found


def _inner(piece: Range) -> Range:
    return piece[0], piece[1] - 1


def _is_name(sentence: Sentence, phrase: Range) -> bool:
    first, stop = phrase
    return 1 <= stop - first <= 4 and all(tag == "NNP" for tag in sentence.tags[first:stop])


def phrase_after(sentence: Sentence, first: int) -> Range | None:
    """The noun phrase that begins at the word ``first``, up to a comma, a verb or a relative word."""
    lower, tags = sentence.lower, sentence.tags
    n = len(lower)
    i = first
    while i < n:
        tag, word = tags[i], lower[i]
        if word in {"&", "/"} and i + 1 < n:
            i += 1
            continue
        if tag in FINITE or tag in _STOPS or tag in {"WDT", "WRB", "WP"} or (i > first and word in SUBORDINATORS):
            break
        if i > first and (tag in {"VBG", "VB"} or (tag == "VBN" and tags[i - 1] in {"NN", "NNS", "NNP"})):
            break
        i += 1
    while i > first and (tags[i - 1] in {"IN", "CC", "TO", "RB"} or lower[i - 1] in TIME_WORDS or lower[i - 1] in {"last", "this"}):
        i -= 1
    return (first, i) if i > first else None


def clause_subject(sentence: Sentence, start: int = 0) -> Range | None:
    """The subject of the first finite verb from ``start`` on."""
    for i in range(start, len(sentence.tags)):
        if sentence.tags[i] in {"VBD", "VBZ", "VBP", "MD"}:
            return subject_before(sentence, i, start)
    while start < len(sentence.tags) and sentence.tags[start] in _LEADING:
        start += 1
    return phrase_after(sentence, start)
