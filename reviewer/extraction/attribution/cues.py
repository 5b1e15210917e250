"""Reporting words in a sentence, with what they report and whose words it is."""

from dataclasses import dataclass

from reviewer.extraction.attribution.sources import Range, phrase_after, subject_before
from reviewer.extraction.attribution.vocabulary import Vocabulary, vocabulary
from reviewer.extraction.sentences import Sentence

_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_VERBAL = frozenset({"VB", "VBD", "VBZ", "VBP", "VBN", "VBG"})
_BE = frozenset("is are was were be been being 's 're 'm am".split())
_HAVE = frozenset("has have had 've 'd".split())
_QUOTES = frozenset("\"“”‘’'")
_CLAUSE_STARTS = frozenset(
    {"DT", "PRP", "PRP$", "NN", "NNS", "NNP", "CD", "JJ", "EX", "VBG", "WP", "WRB", "WDT", "RB", "X", "POS"}
)


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting word: ``word`` its index, ``source`` the words of who reports, [``first``, ``stop``) what is reported.

    ``kind`` is the class of the verb, or ``according`` and ``citing``; ``after`` says that what is reported stands
    before the reporting word ("…, officials said").
    """

    word: int
    end: int
    lemma: str
    kind: str
    source: Range
    first: int
    stop: int
    after: bool


def find_cues(sentence: Sentence) -> list[Cue]:
    """The reporting words of a sentence from left to right."""
    known = vocabulary()
    lower = sentence.lower
    cues: list[Cue] = []
    for i, word in enumerate(lower):
        if word in known.verbs:
            cue = _verb_cue(sentence, i, known)
        elif word == "according" and i + 1 < len(lower) and lower[i + 1] == "to":
            cue = _according(sentence, i, i + 2)
        elif word == "per" and (i == 0 or lower[i - 1] in {",", "as"}):
            cue = _according(sentence, i, i + 1)
        elif word == "citing":
            cue = _according(sentence, i, i + 1)
        else:
            continue
        if cue is not None:
            cues.append(cue)
    return cues


def _according(sentence: Sentence, word: int, after: int) -> Cue | None:
    source = phrase_after(sentence, after)
    if source is None:
        return None
    kind = "citing" if sentence.lower[word] == "citing" else "according"
    start, stop = _clause(sentence, word)
    return Cue(word, after, "according", kind, source, start, stop, after=word > start + 1)


def _clause(sentence: Sentence, word: int) -> tuple[int, int]:
    """The stretch between semicolons around a word."""
    lower = sentence.lower
    start = word
    while start > 0 and lower[start - 1] != ";":
        start -= 1
    stop = word
    while stop < len(lower) and lower[stop] != ";":
        stop += 1
    return start, stop


def _verb_cue(sentence: Sentence, i: int, known: Vocabulary) -> Cue | None:
    lower, tags = sentence.lower, sentence.tags
    tag = tags[i]
    if tag not in _VERBAL:
        return None
    lemma = known.verbs[lower[i]]
    kind = known.classes[lemma]
    before = lower[i - 1] if i else ""
    k = i - 1
    while k > 0 and tags[k] == "RB":
        k -= 1
    auxiliary = lower[k] if k >= 0 else ""
    if tag == "VBN" and auxiliary in _BE:
        return _passive(sentence, i, lemma, kind)
    if tag == "VB" and before == "to":
        return None
    if tag == "VBN" and auxiliary not in _HAVE and lower[i] != "said":
        return None
    start, stop = _clause(sentence, i)
    content = _content(sentence, i, stop, lemma in known.listeners)
    subject = subject_before(sentence, i, start)
    if subject is None and i > start and (before == "," or before in _QUOTES):
        subject = _inverted(sentence, i, stop)
        content = None
    if subject is None:
        return None
    if kind == "show" and not _is_document(sentence, subject, known) and not _says_that(sentence, i, lemma):
        return None
    tail = subject[0] > start and (lower[subject[0] - 1] in _QUOTES or lower[subject[0] - 1] in {",", "—", "–"})
    if subject[0] > i:
        return Cue(i, i + 1, lemma, kind, subject, start, i, after=True)
    if content is not None:
        return Cue(i, i + 1, lemma, kind, subject, content, stop, after=False)
    if tail:
        last = stop if i + 1 < stop and lower[i + 1] == "," else subject[0]
        return Cue(i, i + 1, lemma, kind, subject, start, last, after=True)
    return Cue(i, i + 1, lemma, kind, subject, i + 1, i + 1, after=False)


def _passive(sentence: Sentence, i: int, lemma: str, kind: str) -> Cue | None:
    """ "was put at 12 by the ministry": only with "by" is somebody named."""
    lower = sentence.lower
    for k in range(i + 1, min(i + 10, len(lower))):
        if lower[k] == "by":
            source = phrase_after(sentence, k + 1)
            if source is None or sentence.tags[source[0]] in {"CD", "VBG"}:
                return None
            start, stop = _clause(sentence, i)
            return Cue(i, i + 1, lemma, kind, source, start, stop, after=False)
        if lower[k] in {",", "."}:
            return None
    return None


def _inverted(sentence: Sentence, verb: int, stop: int) -> Range | None:
    """The subject after its verb: "…," said the mayor."""
    source = phrase_after(sentence, verb + 1)
    return source if source and source[1] <= stop else None


def _is_document(sentence: Sentence, source: Range, known: Vocabulary) -> bool:
    return not known.documents.isdisjoint(sentence.lower[source[0] : source[1]])


def _says_that(sentence: Sentence, verb: int, lemma: str) -> bool:
    return lemma != "feature" and verb + 1 < len(sentence.lower) and sentence.lower[verb + 1] in {"that", "how"}


def _content(sentence: Sentence, verb: int, stop: int, listens: bool) -> int | None:
    """The first word of what is reported after the verb; ``None`` where nothing is."""
    lower, tags = sentence.lower, sentence.tags
    i = verb + 1
    if listens and i < stop and lower[i] != "that" and tags[i] in _CLAUSE_STARTS:
        i = _skip_phrase(sentence, i, stop)
    while i < stop:
        word, tag = lower[i], tags[i]
        if word == "that":
            return i + 1
        if word in _QUOTES or word == ":":
            return i
        if word == ",":
            if i + 1 < stop and (lower[i + 1] in _QUOTES):
                return i + 1
            for k in range(i + 1, min(i + 8, stop)):
                if lower[k] == "that" and tags[k] == "IN":
                    return k + 1
            return None
        if tag in {"IN", "TO", "RP"} and word not in {"if", "whether"}:
            i = _skip_phrase(sentence, i + 1, stop)
            continue
        if _is_time(sentence, i):
            i += 1
            continue
        if tag in {"RB"} and i + 1 < stop and lower[i + 1] in {",", ":", "that"}:
            i += 1
            continue
        return i if tag in _CLAUSE_STARTS or word in {"if", "whether"} else None
    return None


_TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight last".split()
)


def _is_time(sentence: Sentence, i: int) -> bool:
    lower = sentence.lower
    return lower[i] in _TIMES or (
        i > 0 and lower[i - 1] in {"last", "this"} and lower[i] in {"week", "month", "year"}
    )


def _skip_phrase(sentence: Sentence, i: int, stop: int) -> int:
    """The word after the noun phrase that begins at ``i``; "of" goes on with it."""
    lower, tags = sentence.lower, sentence.tags
    if i < stop and tags[i] == "PRP":
        return i + 1
    if i < stop and tags[i] in {"DT", "PRP$"} and lower[i] != "that":
        i += 1
    while i < stop:
        tag = tags[i]
        if tag in {"NN", "NNS", "NNP", "JJ", "CD", "POS", "VBG"} or (
            tag == "CC" and i + 1 < stop and tags[i + 1] == "NNP"
        ):
            i += 1
        elif lower[i] == "of" and i + 1 < stop:
            i += 2 if tags[i + 1] in {"DT", "PRP$"} else 1
        else:
            break
    return i
