"""Who reports: the noun phrase left of a verb, or right of it where the order is turned round."""

from reviewer.extraction.attribution.vocabulary import vocabulary
from reviewer.extraction.grammar import (
    AUXILIARIES,
    CONDITIONS,
    DASHES,
    FINITE,
    NOMINAL,
    NOUNS,
    QUOTES,
    RELATIVES,
    SUBORDINATORS,
    TIME_WORDS,
    Range,
)
from reviewer.extraction.sentences import Sentence

_INSIDE = frozenset(
    {"NN", "NNS", "NNP", "PRP", "PRP$", "CD", "DT", "JJ", "POS", "IN", "CC", "TO", "VBN", "VBG", "RB", "X"}
)
_SIGNS = frozenset({".", ",", "SIGN"})
_LEADING = frozenset({"IN", "CC", "RB", "TO", "UH", "SIGN"})
_NO_END = _SIGNS | {"IN", "CC", "TO", "MD", "RP"}
_ADJUNCTS = frozenset({"IN", "TO", "VBN", "VBG", "RB", "CC", "WRB"})
_TRADES = ("ers", "ors", "ists", "ians", "eers")  # plurals of people by what they do
_INSERTED = 20  # words between two dashes, at most
_EMPTY = frozenset({"there", "what", "that", "this", "these", "those", "which"})


def subject_before(sentence: Sentence, verb: int, floor: int = 0) -> Range | None:
    """The word range of the subject that stands before the verb group at ``verb``; not before ``floor``."""
    lower = sentence.lower
    last = _before_auxiliaries(sentence, verb, floor)
    if last < floor:
        return None
    if _is_reduced(sentence, last, floor):
        return _phrase_ending(sentence, last - 1, floor)
    word = lower[last]
    if word in RELATIVES and (word != "that" or sentence.tags[last] in {"WDT", "IN"}):
        return _antecedent(sentence, last, floor)
    if word == "," or word in {")", "]"}:
        return _before_apposition(sentence, last, floor)
    if word in DASHES:
        opening = next(
            (k for k in range(last - 1, max(floor, last - _INSERTED), -1) if lower[k] in DASHES), floor
        )
        return _phrase_ending(sentence, opening - 1, floor) if opening > floor else None
    return None if word in QUOTES else _phrase_ending(sentence, last, floor)


def clause_subject(sentence: Sentence, start: int, stop: int) -> Range | None:
    """The subject of the first finite verb in a stretch of words; its first phrase where it has none."""
    tags = sentence.tags
    for i in range(start, stop):
        if tags[i] in FINITE:
            return subject_before(sentence, i, start)
    while start < stop and tags[start] in _LEADING:
        start += 1
    found = phrase_after(sentence, start)
    return found if found is not None and found[1] <= stop else None


def phrase_after(sentence: Sentence, first: int) -> Range | None:
    """The noun phrase that begins at the word ``first``, up to a comma, a verb or a relative word."""
    lower, tags = sentence.lower, sentence.tags
    n = len(lower)
    i = first
    while i < n and (not _ends_phrase(sentence, i, first) or (lower[i] in {"&", "/"} and i + 1 < n)):
        i += 1
    while i > first and (
        tags[i - 1] in {"IN", "CC", "TO", "RB"}
        or lower[i - 1] in TIME_WORDS
        or lower[i - 1] in {"last", "this"}
    ):
        i -= 1
    return (first, i) if i > first else None


def _ends_phrase(sentence: Sentence, i: int, first: int) -> bool:
    tag = sentence.tags[i]
    if tag in FINITE or tag in _SIGNS or tag in {"WDT", "WRB", "WP"}:
        return True
    if i == first:
        return False
    reduced = tag == "VBN" and sentence.tags[i - 1] in NOUNS
    return reduced or tag in {"VBG", "VB"} or sentence.lower[i] in SUBORDINATORS


def can_say(sentence: Sentence, subject: Range) -> bool:
    """Whether a phrase can state something: not "there", not a bare number, not a share of a poll's
    respondents."""
    first, stop = subject
    words = sentence.lower[first:stop]
    if not vocabulary().shares.isdisjoint(words):
        return False  # respondents are counted, they do not state the count
    return stop - first > 1 or (words[0] not in _EMPTY and sentence.tags[first] not in {"CD", "EX"})


def is_document(sentence: Sentence, source: Range) -> bool:
    """Whether a phrase speaks of a poll, a report or the like."""
    return not vocabulary().documents.isdisjoint(sentence.lower[source[0] : source[1]])


def is_person(sentence: Sentence, source: Range) -> bool:
    """Whether a phrase can name somebody who finds or shows things: a name, a pronoun, people by their
    trade."""
    words = sentence.lower[source[0] : source[1]]
    if words[-1] in {"he", "she", "they", "we"} or not vocabulary().people.isdisjoint(words):
        return True
    if words[-1].endswith(_TRADES):
        return True
    return "NNP" in sentence.tags[source[0] : source[1]]


def in_condition(sentence: Sentence, subject: Range, floor: int) -> bool:
    """Whether the clause of ``subject`` opens with "when", "if" or the like."""
    return subject[0] > floor and sentence.lower[subject[0] - 1] in CONDITIONS


def _before_auxiliaries(sentence: Sentence, verb: int, floor: int) -> int:
    """The last word before a verb with its auxiliaries, adverbs and times ("has also said", "on Monday
    said")."""
    lower, tags = sentence.lower, sentence.tags
    j = verb - 1
    while j >= floor and tags[j] != "POS":
        if lower[j] in TIME_WORDS:
            j -= j > floor and tags[j - 1] == "CD"  # "on 12 December"
            j -= 1 + (j > floor and tags[j - 1] == "IN")
        elif tags[j] in {"RB", "MD"} or lower[j] in AUXILIARIES:
            j -= 1
        else:
            break
    return j


def _antecedent(sentence: Sentence, relative: int, floor: int) -> Range | None:
    """What "who", "which" or "that" stands for."""
    k = relative - 1
    while k > floor and sentence.lower[k] in DASHES:
        k -= 1
    if k >= floor and sentence.lower[k] == ",":
        if "," in sentence.lower[floor:k]:
            return _before_apposition(sentence, k, floor)
        k -= 1
    return _phrase_ending(sentence, k, floor)


def _phrase_ending(sentence: Sentence, last: int, floor: int) -> Range | None:
    """The noun phrase that ends with the word ``last``."""
    tags = sentence.tags
    if last < floor or tags[last] in _NO_END:
        return None
    if tags[last] == "PRP":
        return last, last + 1
    i = last - 1
    while i >= floor and _is_inside(sentence, i):
        i -= 1
    if _is_reduced(sentence, i, floor):
        return _phrase_ending(sentence, i - 1, floor)
    if i > floor and tags[i] in FINITE and (relative := _relative_before(sentence, i, floor)) is not None:
        return _antecedent(sentence, relative, floor)
    return _trim(sentence, i + 1, last)


def _is_inside(sentence: Sentence, i: int) -> bool:
    """Whether a word can stand inside a noun phrase; a verb form after an article can ("the think tank")."""
    tags = sentence.tags
    if tags[i] in {"VB", "VBP"}:
        return i > 0 and tags[i - 1] == "DT"
    if tags[i] == "VBG" and tags[i + 1 : i + 2] in (["DT"], ["PRP$"], ["PRP"]):
        return False  # "saying the group"
    if tags[i] == "VBD" and tags[i + 1 : i + 2] == ["NNS"] and i and tags[i - 1] in {"CD", "JJ", "DT"}:
        return True  # "1,208 registered voters"
    if sentence.lower[i] == "&" and i and tags[i - 1] == "NNP":
        return True
    return tags[i] in _INSIDE and tags[i] != "PRP" and sentence.lower[i] not in SUBORDINATORS


def _relative_before(sentence: Sentence, verb: int, floor: int) -> int | None:
    """The "who" or "which" whose clause has its verb at ``verb``: "doctors who treated the injured said"."""
    for k in range(verb - 1, max(floor, verb - 4), -1):
        if sentence.tags[k] in {"WP", "WDT"}:
            return k
        if sentence.tags[k] not in {"RB", "MD", "VBP", "VBZ", "VBD"}:
            return None
    return None


def _is_reduced(sentence: Sentence, verb: int, floor: int) -> bool:
    """Whether a verb form only modifies the noun before it: "a poll released in August found"."""
    tags = sentence.tags
    return (
        floor < verb < len(tags) - 1
        and tags[verb] in {"VBD", "VBN"}
        and tags[verb - 1] in NOUNS
        and (tags[verb + 1] in {"IN", "TO"} or sentence.lower[verb + 1] in TIME_WORDS)
    )


def _trim(sentence: Sentence, first: int, last: int) -> Range | None:
    """Leave out what opens the clause before the phrase: conjunctions, adverbs, a time ("On Monday
    officials")."""
    lower, tags = sentence.lower, sentence.tags
    while first < last and (
        (tags[first] in _LEADING and lower[first] not in {"neither", "either", "both"})
        or lower[first] in TIME_WORDS
        or (lower[first] in {"last", "this"} and lower[first + 1] in TIME_WORDS)
    ):
        first += 1
    if last < first or not any(
        tags[k] in NOMINAL or tags[k] in {"JJ", "X", "VBG"} for k in range(first, last + 1)
    ):
        return None
    return first, last + 1


def _before_apposition(sentence: Sentence, comma: int, floor: int) -> Range | None:
    """What an apposition or relative clause ending with ``comma`` belongs to: "Ann Lee, an aide, said"."""
    lower, tags = sentence.lower, sentence.tags
    pieces = _pieces(sentence, comma, floor)
    nearest = _trim(sentence, pieces[0][0], pieces[0][1] - 1)
    found: Range | None = None
    for first, stop in pieces[1:]:
        if first >= stop or lower[first] in SUBORDINATORS or tags[first] in _ADJUNCTS:
            continue
        if any(tags[k] in FINITE for k in range(first, stop)):
            break
        if lower[stop - 1] not in TIME_WORDS:
            found = _trim(sentence, first, stop - 1) or found
    opens = tags[pieces[0][0]] if pieces[0][0] < pieces[0][1] else ""
    named = nearest is not None and opens != "IN" and _is_name(sentence, nearest)  # "…, from Delft, said"
    if found is None or (named and not _is_name(sentence, found)):
        return nearest
    return found


def _pieces(sentence: Sentence, comma: int, floor: int) -> list[Range]:
    """The stretches between the commas before ``comma``, from right to left, as far as the clause goes."""
    lower = sentence.lower
    pieces: list[Range] = []
    end, start, depth = comma, comma - 1, 0
    while start >= floor and len(pieces) <= 6:
        word = lower[start]
        if word in {")", "]"}:
            depth += 1
        elif word in {"(", "["}:
            depth -= 1
        elif depth <= 0 and word == ",":
            pieces.append((start + 1, end))
            end = start
        elif word in QUOTES or word in {";", ":", "—", "–"}:
            break
        start -= 1
    pieces.append((start + 1, end))
    return pieces


def name_beside(sentence: Sentence, phrase: Range) -> Range:
    """The name in apposition to a phrase that is none: "said its commander, Ravi Menon"."""
    first = phrase[1] + 1
    if _is_name(sentence, phrase) or sentence.lower[phrase[1] : first] != [","]:
        return phrase
    named = phrase_after(sentence, first)
    return named if named is not None and _is_name(sentence, named) else phrase


def _is_name(sentence: Sentence, phrase: Range) -> bool:
    first, stop = phrase
    return 1 <= stop - first <= 4 and all(tag == "NNP" for tag in sentence.tags[first:stop])
