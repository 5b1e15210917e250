"""Reporting words in a sentence, with what they report and whose words it is."""

from dataclasses import dataclass

from reviewer.extraction.attribution.sources import (
    FINITE,
    NOMINAL,
    QUOTES,
    RELATIVES,
    TIME_WORDS,
    Range,
    clause_subject,
    phrase_after,
    subject_before,
)
from reviewer.extraction.attribution.vocabulary import Vocabulary, vocabulary
from reviewer.extraction.sentences import Sentence

_VERBAL = frozenset({"VB", "VBD", "VBZ", "VBP", "VBN", "VBG"})
_BE = frozenset("is are was were be been being 's 're 'm am".split())
_HAVE = frozenset("has have had 've 'd".split())
_CLAUSE_STARTS = frozenset("DT PRP PRP$ NN NNS NNP CD JJ EX VBG WP WRB WDT RB X POS".split())
_INSERTED = frozenset({"VBN", "VBG", "WDT", "WP", "IN", "DT", "NNP", "JJ"})
_INTENTIONS = frozenset("plan plans intention intentions decision proposal offer deal agreement bid pledge promise".split())
_INVERTING = frozenset("say explain quip joke reply argue complain write add".split())
# Verbs that hardly ever have a bare noun as their object: what follows them is a clause.
_CLAUSAL = frozenset("say believe think insist argue hope warn suspect contend maintain".split())
_SUBORDINATE = frozenset("when if although while though because since once until unless whenever".split())
_NEEDS_AT = frozenset({"put", "place", "peg"})
_CLOSERS = frozenset({",", "—", "–"})


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting word: ``word`` its index, ``source`` the words of who reports, [``first``, ``stop``) what is reported.

    ``kind`` is the class of the verb, or ``according``, ``citing`` or ``noun``; ``after`` says that what is reported
    stands before the reporting word ("…, officials said"); ``clause`` that it is a clause or quotation rather than
    an object.
    """

    word: int
    end: int
    lemma: str
    kind: str
    source: Range
    first: int
    stop: int
    after: bool
    clause: bool = True


def find_cues(sentence: Sentence) -> list[Cue]:
    """The reporting words of a sentence from left to right."""
    known = vocabulary()
    lower = sentence.lower
    cues: list[Cue] = []
    for i, word in enumerate(lower):
        cue = None
        if word in known.verbs:
            cue = _verb_cue(sentence, i, known, cues)
        elif word == "according" and lower[i + 1 : i + 2] == ["to"]:
            cue = _according(sentence, i, i + 2)
        elif word == "per" and (i == 0 or lower[i - 1] in {",", "as"}) and sentence.tags[i + 1 : i + 2] != ["NN"]:
            cue = _according(sentence, i, i + 1)
        elif word == "citing":
            cue = _citing(sentence, i)
        elif word == "in" and i == 0:
            cue = _in_document(sentence)
        elif word == "by" and (i == 0 or lower[i - 1] == ","):
            cue = _by_reports(sentence, i)
        if cue is None and word in known.nouns:
            cue = _noun_cue(sentence, i)
        if cue is not None:
            cues.append(cue)
    if ":" in lower and (cue := _colon(sentence, cues)) is not None:
        cues.append(cue)
    return cues


def _colon(sentence: Sentence, cues: list[Cue]) -> Cue | None:
    """“… made the following announcement: …”: a quotation behind a colon is the subject's."""
    lower = sentence.lower
    i = lower.index(":")
    quoted = i + 1 >= len(lower) or lower[i + 1] in QUOTES or lower[i + 1] in {"'", "‘"}
    if not quoted or any(cue.first <= i + 1 and not cue.after for cue in cues):
        return None
    source = clause_subject(sentence)
    if source is None or source[1] > i or not _can_say(sentence, source):
        return None
    return Cue(i, i + 1, ":", "say", source, min(i + 1, len(lower)), len(lower), after=False)


def _according(sentence: Sentence, word: int, after: int) -> Cue | None:
    source = phrase_after(sentence, after)
    if source is None:
        return None
    start, stop = _clause(sentence, word)
    leading = word <= start + 1
    if leading:
        comma = next((k for k in range(source[1], stop) if sentence.lower[k] == ","), source[1])
        start = comma if comma < stop - 2 else source[1]
    return Cue(word, after, "according", "according", source, start, stop, after=not leading)


def _citing(sentence: Sentence, word: int) -> Cue | None:
    source = phrase_after(sentence, word + 1)
    known = vocabulary()
    if source is None or not (_is_document(sentence, source, known) or _is_person(sentence, source, known)):
        return None
    start, stop = _clause(sentence, word)
    return Cue(word, word + 1, "citing", "citing", source, start, stop, after=True)


def _by_reports(sentence: Sentence, word: int) -> Cue | None:
    """“By some accounts, …": a plural of hearsay set off by commas."""
    lower = sentence.lower
    for k in range(word + 1, min(word + 4, len(lower) - 1) if word == 0 else 0):
        if lower[k] in {"reports", "accounts", "estimates", "counts", "tallies", "calculations"} and lower[k + 1] == ",":
            start, stop = _clause(sentence, word)
            return Cue(word, word + 1, "by", "according", (word + 1, k + 1), start, stop, after=word > start)
    return None


_SURVEYS = frozenset("poll survey study report census surveys polls".split())


def _in_document(sentence: Sentence) -> Cue | None:
    """“In the survey, …”: what follows is what it says."""
    lower = sentence.lower
    for k in range(1, min(9, len(lower) - 1)):
        if lower[k] == ",":
            source = phrase_after(sentence, 1)
            if source is None or source[1] != k or lower[k - 1] not in _SURVEYS:
                return None
            return Cue(0, 1, "in", "according", source, k + 1, len(lower), after=False)
    return None


_RECKONINGS = frozenset("admission account estimate estimates calculation calculations reckoning count".split())


def _possessor(sentence: Sentence, first: int, noun: int) -> Range | None:
    """Whose estimate it is: "the ministry's own estimate", "his own account"."""
    tags = sentence.tags
    for k in range(first, noun):
        if tags[k] == "POS":
            return first, k
    return (first, first + 1) if tags[first] == "PRP$" else None


def _noun_cue(sentence: Sentence, i: int) -> Cue | None:
    """“The bank's forecast that …", "a claim by the mayor that …": whose claim it is stands before or after."""
    lower, tags = sentence.lower, sentence.tags
    if tags[i] not in {"NN", "NNS", "NNP", "VBZ", "VBP", "VB"}:
        return None
    owner = i - 1
    while owner > 0 and tags[owner] in {"JJ", "VBN", "RB"}:
        owner -= 1
    following = lower[i + 1] if i + 1 < len(lower) else ""
    possessive = owner > 0 and tags[owner] == "POS" and (phrase := _owner(sentence, owner)) is not None
    stop = _clause(sentence, i)[1]
    if possessive and following in {"that", "of", "for"}:
        return Cue(i, i + 1, lower[i], "noun", phrase, i + 2, stop, after=False)
    if following == "that" and owner == i - 1 and i > 0 and tags[owner] == "NNP":
        phrase = _owner(sentence, i)
        return Cue(i, i + 1, lower[i], "noun", phrase, i + 2, stop, after=False) if phrase else None
    if following == "by" and (named := phrase_after(sentence, i + 2)):
        k = named[1]
        if k < len(lower) and lower[k] == "that":
            return Cue(i, i + 1, lower[i], "noun", named, k + 1, stop, after=False)
    return None


def _owner(sentence: Sentence, end: int) -> Range | None:
    """The name or noun before a possessive or noun at ``end``."""
    tags = sentence.tags
    first = end
    while first > 0 and tags[first - 1] in {"NNP", "NN", "NNS", "JJ", "DT", "PRP$"}:
        first -= 1
    return (first, end) if first < end else None


def _clause(sentence: Sentence, word: int) -> Range:
    """The stretch between semicolons around a word."""
    lower = sentence.lower
    start = word
    while start > 0 and lower[start - 1] != ";":
        start -= 1
    stop = word
    while stop < len(lower) and lower[stop] != ";":
        stop += 1
    return start, stop


def _is_verb(sentence: Sentence, i: int, lemma: str) -> bool:
    """Whether a word that can be a reporting verb is one here; what the tagger takes for a noun is looked at again."""
    lower, tags = sentence.lower, sentence.tags
    tag = tags[i]
    if i and sentence.words[i][0].isupper() and not sentence.is_title():
        return False
    if lemma == "point" and lower[i + 1 : i + 2] != ["out"]:
        return False
    if tag in _VERBAL or (i and lower[i - 1] in _HAVE and lower[i].endswith("ed")):
        return True
    if tag not in {"NNS", "NN", "NNP"} or not i or tags[i - 1] not in {"NN", "NNP", "NNS", "PRP", "RB"}:
        return False
    if not lower[i].endswith("s") and tags[i - 1] not in {"NNS", "PRP"}:
        return False
    if lower[i + 1 : i + 2] == ["that"]:
        return i + 2 < len(tags) and tags[i + 2] not in FINITE and not tags[i + 2].startswith("VB")
    if i + 1 >= len(lower) or lower[i + 1] == ".":
        return True
    first = next((k for k, t in enumerate(tags) if t in FINITE), len(tags))
    return first > i + 1 and i + 1 < len(tags) and tags[i + 1] in {"DT", "PRP", "PRP$", "NNP", "EX", "IN"} and first < len(tags)


def _verb_cue(sentence: Sentence, i: int, known: Vocabulary, earlier: list[Cue]) -> Cue | None:
    lower, tags = sentence.lower, sentence.tags
    lemma = known.verbs[lower[i]]
    if not _is_verb(sentence, i, lemma):
        return None
    tag = tags[i]
    kind = known.classes[lemma]
    before = lower[i - 1] if i else ""
    k = i - 1
    while k > 0 and tags[k] == "RB":
        k -= 1
    auxiliary = lower[k] if k >= 0 else ""
    if tag in {"VBN", "VBD"} and auxiliary in _BE:
        return _passive(sentence, i, lemma, kind)
    if (tag == "VB" and before == "to") or (tag == "VBG" and kind == "want" and auxiliary not in _BE):
        return None
    if tag == "VBN" and auxiliary not in _HAVE and before not in {"he", "she", "they", "it", "i", "we", "you"}:
        if not _reads_finite(sentence, i):
            return None
    start, stop = _clause(sentence, i)
    participle = tag == "VBG" and auxiliary not in _BE
    if not participle and tags[k] == "CC" and k > start:
        return _shared(sentence, i, known, lemma, kind, earlier)
    if participle:
        subject = _participle_subject(sentence, i, earlier, known)
    elif before == "," and lemma in _INVERTING and (named := _inverted(sentence, i, stop)) is not None:
        return Cue(i, i + 1, lemma, kind, named, start, i, after=True)
    else:
        subject = subject_before(sentence, i, start)
    found = _content(sentence, i, stop, lemma in known.listeners, alone=subject is not None and _opens(sentence, start, subject[0], kind))
    if subject is None and i > start and (before == "," or before in QUOTES or before in {"’", "'"}):
        subject = phrase_after(sentence, i + 1)
        found = None
    if subject is None or subject[1] > stop or not _can_say(sentence, subject):
        return None
    that = found is not None and lower[found - 1] == "that"
    if found is not None and lemma in _NEEDS_AT:
        found = next((k + 1 for k in range(i + 1, min(i + 12, stop - 1)) if lower[k] == "at"), None)
        if found is None:
            return None
    if kind == "show" and not (_is_document(sentence, subject, known) or (that and _is_person(sentence, subject, known))):
        return None
    if subject[0] > i:
        return Cue(i, i + 1, lemma, kind, subject, start, i, after=True)
    if found is not None:
        clause = that or lower[found] in QUOTES or lower[found] == ":" or lemma in _CLAUSAL or _is_clause(sentence, found, stop)
        if kind == "want" and not clause and lower[found - 1] != "to":
            return None
        if subject[0] > start and lower[subject[0] - 1] in _SUBORDINATE:
            stop = next((c for c in range(found + 1, stop) if lower[c] == ","), stop)
        elif lower[subject[1] : subject[1] + 1] == ["-"] or lower[subject[1] : subject[1] + 1] in (["—"], ["–"]):
            stop = next((c for c in range(found, stop) if lower[c] in {"-", "—", "–"}), stop)
        elif clause:
            stop = len(lower)
        else:
            stop = _object_end(sentence, found, stop)
        return Cue(i, i + 1, lemma, kind, subject, found, stop, after=False, clause=clause)
    if _closes(sentence, start, subject[0]):
        quoted = lower[subject[0] - 1] in QUOTES
        rest = _past_adverbial(sentence, i + 1, stop)
        goes_on = rest + 1 < stop and lower[rest] == "," and (not quoted or lower[rest + 1] in QUOTES)
        last = stop if goes_on else subject[0]
        return Cue(i, i + 1, lemma, kind, subject, start, last, after=True)
    return Cue(i, i + 1, lemma, kind, subject, i + 1, i + 1, after=False)


def _object_end(sentence: Sentence, first: int, stop: int) -> int:
    """Where a reported object ends: before a comma with a clause of another kind behind it."""
    lower = sentence.lower
    for k in range(first + 1, stop - 1):
        if lower[k] == "," and lower[k + 1] in {"where", "which", "who", "but", "while", "whereas", "as", "although", "though"}:
            return k
    return stop


def _inverted(sentence: Sentence, verb: int, stop: int) -> Range | None:
    """The subject behind its verb after a comma: "…, said Ann Lee, an aide."; nothing else may follow it."""
    named = phrase_after(sentence, verb + 1)
    if named is None or sentence.lower[named[1] - 1] in TIME_WORDS or sentence.tags[verb + 1] in {"IN", "TO", "RB"}:
        return None
    return named if named[1] >= stop or sentence.tags[named[1]] in {",", "."} or sentence.lower[named[1]] in RELATIVES else None


def _shared(sentence: Sentence, i: int, known: Vocabulary, lemma: str, kind: str, earlier: list[Cue]) -> Cue | None:
    """A second verb of the same subject: "went through the books and found …"."""
    start, stop = _clause(sentence, i)
    subject = clause_subject(sentence, start)
    if earlier and not earlier[-1].after and earlier[-1].source[0] >= start:
        subject = earlier[-1].source
    if subject is None or subject[1] > i or not _can_say(sentence, subject):
        return None
    found = _content(sentence, i, stop, lemma in known.listeners, alone=True)
    if found is None or lemma in _NEEDS_AT:
        return None
    that = sentence.lower[found - 1] == "that"
    if kind == "show" and not (_is_document(sentence, subject, known) or _is_person(sentence, subject, known)):
        return None
    clause = that or sentence.lower[found] in QUOTES or _is_clause(sentence, found, stop)
    return Cue(i, i + 1, lemma, kind, subject, found, stop, after=False, clause=clause)


def _past_adverbial(sentence: Sentence, i: int, stop: int) -> int:
    """The word after the times and places that follow a reporting verb: "said on Monday in Paris"."""
    while i < stop:
        if sentence.tags[i] in {"IN", "TO"}:
            i = _skip_phrase(sentence, i + 1, stop)
        elif _is_time(sentence, i) or sentence.tags[i] == "RB":
            i += 1
        else:
            break
    return i


def _closes(sentence: Sentence, start: int, first: int) -> bool:
    """Whether what stands before the word ``first`` is set off from it, as what is reported is."""
    lower, tags = sentence.lower, sentence.tags
    k = first - 1
    if k > start and tags[k] in {"CC", "RB", "IN"}:
        k -= 1
    return k > start and (lower[k] in QUOTES or lower[k] in _CLOSERS)


def _reads_finite(sentence: Sentence, i: int) -> bool:
    """Whether a form tagged as a participle has to be the verb of its clause: no other finite verb is there."""
    tags = sentence.tags
    left = i - 1
    while left >= 0 and tags[left] not in {",", ".", "SIGN"}:
        if tags[left] in FINITE:
            return False
        left -= 1
    right = i + 1
    while right < len(tags) and tags[right] not in {",", "."}:
        if tags[right] in FINITE:
            return sentence.lower[i + 1 : i + 2] == ["that"] or tags[i + 1] in {"PRP", "DT", "EX"}
        right += 1
    return True


def _opens(sentence: Sentence, start: int, first: int, kind: str) -> bool:
    """Whether nothing that could be reported stands before the word ``first``."""
    if kind not in {"say", "figure"} or (first and sentence.lower[first - 1] in QUOTES):
        return False
    return not any(tag in FINITE for tag in sentence.tags[start:first])


_SHARES = frozenset("percent % majority half third thirds quarter quarters plurality".split())


def _can_say(sentence: Sentence, subject: Range) -> bool:
    """A thing that is only "it", "there", "what" or a number says nothing."""
    first, stop = subject
    words = sentence.lower[first:stop]
    if not _SHARES.isdisjoint(words):
        return False  # the respondents of a poll are counted, they do not state the count
    if stop - first == 1:
        return words[0] not in {"there", "what", "that", "this", "these", "those", "which"} and sentence.tags[first] not in {"CD", "EX"}
    return True


def _participle_subject(sentence: Sentence, i: int, earlier: list[Cue], known: Vocabulary) -> Range | None:
    """Who is "saying" or "adding": the noun right before it, or whoever the sentence is about."""
    lower, tags = sentence.lower, sentence.tags
    if i == 0:
        return None
    if tags[i - 1] in {"NN", "NNS", "NNP"} and lower[i - 1] not in {"week", "month", "year"}:
        subject = subject_before(sentence, i)
        named = subject is not None and (_is_person(sentence, subject, known) or _is_document(sentence, subject, known))
        return subject if named else None
    if lower[i - 1] == "," or lower[i - 1] in {"and", "—", "–"} or lower[i - 1] in QUOTES:
        if earlier:
            return earlier[-1].source
        subject = clause_subject(sentence)
        return subject if subject and subject[1] <= i else None
    return None


def _passive(sentence: Sentence, i: int, lemma: str, kind: str) -> Cue | None:
    """“was put at 12 by the ministry": only with "by" is somebody named."""
    lower = sentence.lower
    for k in range(i + 1, min(i + 10, len(lower))):
        if lower[k] == "by":
            source = phrase_after(sentence, k + 1)
            if source is None or sentence.tags[source[0]] in {"CD", "VBG"}:
                return None
            start, stop = _clause(sentence, i)
            that = source[1] < stop and lower[source[1]] == "that"
            return Cue(i, i + 1, lemma, kind, source, start, stop if that else k, after=False)
        if lower[k] in {",", "."} or sentence.tags[k] in {"VB", "VBN", "VBD"}:
            return None
    return None


def _is_document(sentence: Sentence, source: Range, known: Vocabulary) -> bool:
    return not known.documents.isdisjoint(sentence.lower[source[0] : source[1]])


def _is_person(sentence: Sentence, source: Range, known: Vocabulary) -> bool:
    """Whether a phrase can name somebody who finds or shows things: a name, a pronoun, people by their trade."""
    words = sentence.lower[source[0] : source[1]]
    tags = sentence.tags[source[0] : source[1]]
    return "NNP" in tags or words[-1] in {"he", "she", "they", "we"} or not known.people.isdisjoint(words)


def _is_clause(sentence: Sentence, first: int, stop: int) -> bool:
    """Whether a finite verb follows that is not in a relative clause; insertions between two commas are skipped."""
    lower, tags = sentence.lower, sentence.tags
    relatives = 0
    k = first
    while k < stop:
        tag = tags[k]
        if tag in FINITE and k > first:
            if relatives == 0:
                return True
            relatives -= 1
            while k + 1 < stop and (tags[k + 1] in FINITE or tags[k + 1] == "RB"):
                k += 1
        elif tag in {"WDT", "WP"} and k > first:
            relatives += 1
        elif tag == "TO" and k > first and lower[k - 1] in _INTENTIONS:
            return True
        elif tag == "." and k > first:
            return False
        elif tag == "," and k > first:
            if k + 1 >= stop or tags[k + 1] not in _INSERTED:
                return False
            k = next((c for c in range(k + 1, stop) if tags[c] == ","), stop)
        k += 1
    return False


def _content(sentence: Sentence, verb: int, stop: int, listens: bool, *, alone: bool) -> int | None:
    """The first word of what is reported after the verb; ``None`` where nothing is.

    ``alone`` says that nothing before the subject can be what is reported, so that it has to follow.
    """
    lower, tags = sentence.lower, sentence.tags
    i = verb + 1
    if lower[i : i + 1] == ["out"]:
        i += 1
    if listens and i < stop and lower[i] != "that" and tags[i] in _CLAUSE_STARTS:
        i = _skip_phrase(sentence, i, stop)
    while i < stop:
        word, tag = lower[i], tags[i]
        if word == "that" and tag != "DT":
            return i + 1 if i + 1 < stop else None
        if word in QUOTES or word == ":" or word in {"‘", "''"}:
            return i
        if word == ",":
            return _after_comma(sentence, i, stop, alone=alone)
        if tag in {"IN", "TO", "RP"} and word not in {"if", "whether", "about", "around", "over", "under", "nearly"}:
            if tag == "TO" and i + 1 < stop and tags[i + 1] == "VB":
                return None if listens else i + 1
            i = _skip_phrase(sentence, i + 1, stop)
            continue
        if _is_time(sentence, i):
            i += 1
            continue
        if tag == "RB" and i + 1 < stop and lower[i + 1] in {",", ":", "that"}:
            i += 1
            continue
        return i if tag in _CLAUSE_STARTS or tag in {"IN", "MD"} else None
    return None


def _after_comma(sentence: Sentence, comma: int, stop: int, *, alone: bool) -> int | None:
    lower, tags = sentence.lower, sentence.tags
    if lower[comma + 1 : comma + 2] and lower[comma + 1] in QUOTES:
        return comma + 1
    for k in range(comma + 1, min(comma + 9, stop)):
        if lower[k] == "that" and tags[k] != "DT":
            return k + 1
    if alone:
        # "The agency reported on Thursday, coverage had risen": also past an inserted "citing …,".
        k = comma + 1
        if k < stop and tags[k] == "VBG":
            while k < stop and lower[k] != ",":
                k += 1
            k += 1
        if k < stop and _is_clause(sentence, k, stop):
            return k
    return None


_TIMES = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday tonight last earlier".split())


def _is_time(sentence: Sentence, i: int) -> bool:
    lower = sentence.lower
    return lower[i] in _TIMES or (i > 0 and lower[i - 1] in {"last", "this", "earlier"} and lower[i] in {"this", "week", "month", "year"})


def _skip_phrase(sentence: Sentence, i: int, stop: int) -> int:
    """The word after the noun phrase that begins at ``i``; "of" goes on with it."""
    lower, tags = sentence.lower, sentence.tags
    if i < stop and tags[i] == "PRP":
        return i + 1
    if i < stop and tags[i] in {"DT", "PRP$"} and lower[i] != "that":
        i += 1
    noun = False
    while i < stop:
        tag = tags[i]
        if noun and tag == "CD" and lower[i - 1] not in _MONTHS:
            break
        if tag in {"NN", "NNS", "NNP", "JJ", "CD", "POS", "VBG"} or (tag == "CC" and tags[i + 1 : i + 2] == ["NNP"]):
            noun = noun or tag in NOMINAL
            i += 1
        elif lower[i] == "of" and i + 1 < stop:
            i += 2 if tags[i + 1] in {"DT", "PRP$"} else 1
        else:
            break
    return i


_MONTHS = frozenset("january february march april may june july august september october november december jan feb aug sept oct nov dec .".split())
